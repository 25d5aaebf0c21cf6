import { Injectable } from '@nestjs/common';
import { Database, NotFound, type Actor } from '../../platform/index.js';
import type { CourseCategory } from '../../vocabulary/index.js';
import { Course } from './course.entity.js';

@Injectable()
export class CourseService {
  constructor(private readonly db: Database) {}

  /** Courses with a published version that the actor may see, by category and code. */
  list(actor: Actor, category: CourseCategory | null): Promise<Course[]> {
    return this.db.read(actor, ({ em }) => {
      const query = em
        .createQueryBuilder(Course, 'c')
        .where("exists (select from course_version v where v.course_id = c.id and v.state = 'published')")
        .orderBy('c.category')
        .addOrderBy('c.code');
      return (category ? query.andWhere('c.category = :category', { category }) : query).getMany();
    });
  }

  /** Refuses NOT_FOUND: a course of another body looks like one that does not exist. */
  async byCode(actor: Actor, code: string): Promise<Course> {
    const course = await this.db.read(actor, ({ em }) => em.findOneBy(Course, { code }));
    if (!course) throw new NotFound('code');
    return course;
  }
}
