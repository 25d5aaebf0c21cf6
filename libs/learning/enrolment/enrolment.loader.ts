import { In } from 'typeorm';
import { groupedBy, type Batch } from '../../platform/index.js';
import { Enrolment, type LessonProgress } from './enrolment.entity.js';

/** The viewer's own enrolments of a course, the live one first, then the latest. */
export const ownEnrolmentsOfCourse: Batch<Enrolment[]> = async ({ em, actor }, ids) => {
  if (actor.kind !== 'session') return new Map();
  const rows = await em
    .createQueryBuilder(Enrolment, 'e')
    .where('e.course_id in (:...ids) and e.person_id = :me', { ids, me: actor.personId })
    .orderBy("(e.state = 'active')", 'DESC')
    .addOrderBy('e.cycle', 'DESC')
    .getMany();
  return groupedBy(ids, rows, (enrolment) => enrolment.courseId);
};

export const enrolmentById: Batch<Enrolment> = async ({ em }, ids) =>
  new Map((await em.findBy(Enrolment, { id: In([...ids]) })).map((row) => [row.id, row]));

const PROGRESS = `
  select e.id as "enrolmentId", l.id as "lessonId", coalesce(bool_or(q.passed), false) as "quizPassed",
         max(q.percent) as "bestPercent", count(q.submitted_at)::int as "attemptsUsed"
    from enrolment e
    join lesson l on l.course_version_id = e.course_version_id
    left join quiz_attempt q on q.enrolment_id = e.id and q.lesson_id = l.id
   where e.id = any ($1::bigint[])
   group by e.id, l.id, l.ordinal
   order by l.ordinal`;

export const progressOfEnrolment: Batch<LessonProgress[]> = async ({ em }, ids) =>
  groupedBy(ids, await em.query<LessonProgress[]>(PROGRESS, [ids]), (progress) => progress.enrolmentId);
