import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, DomainError, NotFound, type Actor, type Ctx } from '../../platform/index.js';
import { EnrolmentReason, EnrolmentState, fiscalYearAt, localDateOf } from '../../vocabulary/index.js';
import { Course, CourseVersion } from '../course/course.entity.js';
import { Enrolment } from './enrolment.entity.js';

@Injectable()
export class EnrolmentService {
  constructor(private readonly db: Database) {}

  /**
   * Begins the course's published version for the actor; a course that is under way is simply returned.
   * Refuses: NOT_FOUND (also another body's course), NOT_EMPLOYED, ALREADY_COMPLETED (once a fiscal year is enough).
   */
  async enrol(actor: Actor, courseCode: string): Promise<Enrolment> {
    const { personId } = signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const course = await ctx.em.findOneBy(Course, { code: courseCode });
      const version =
        course && (await ctx.em.findOneBy(CourseVersion, { courseId: course.id, state: 'published' }));
      if (!version) throw new NotFound('courseCode');
      await this.refuseUnlessEmployed(ctx, personId);
      await this.refuseIfCompletedThisYear(ctx, personId, course.id);
      await ctx.em.query(
        `insert into enrolment (person_id, course_id, course_version_id, cycle, reason, enrolled_at)
         select $1, $2, $3, coalesce(max(cycle), 0) + 1, $4, $5 from enrolment where person_id = $1 and course_id = $2
         on conflict (person_id, course_id) where state = 'active' do nothing`,
        [personId, course.id, version.id, EnrolmentReason.self, ctx.now],
      );
      return ctx.em.findOneByOrFail(Enrolment, {
        personId,
        courseId: course.id,
        state: EnrolmentState.active,
      });
    });
  }

  /** The actor's own. Refuses NOT_FOUND. */
  async own(actor: Actor, id: string): Promise<Enrolment> {
    const { personId } = signedIn(actor);
    const enrolment = await this.db.read(actor, ({ em }) => em.findOneBy(Enrolment, { id, personId }));
    if (!enrolment) throw new NotFound('id');
    return enrolment;
  }

  private async refuseUnlessEmployed({ em, now }: Ctx, personId: string): Promise<void> {
    const posts = await em.query<unknown[]>(
      'select 1 from appointment where person_id = $1 and period @> $2::date limit 1',
      [personId, localDateOf(now)],
    );
    if (posts.length === 0) throw new DomainError('NOT_EMPLOYED');
  }

  private async refuseIfCompletedThisYear(
    { em, now }: Ctx,
    personId: string,
    courseId: string,
  ): Promise<void> {
    const completed = await em.query<{ on: string }[]>(
      `select c.completed_on as on from completion c
        where c.person_id = $1 and c.course_id = $2 and c.fiscal_year = $3 and c.how <> 'void'
          and not exists (select from completion v where v.corrects_id = c.id) limit 1`,
      [personId, courseId, fiscalYearAt(now)],
    );
    const [earlier] = completed;
    if (earlier) throw new DomainError('ALREADY_COMPLETED', { params: { on: earlier.on } });
  }
}
