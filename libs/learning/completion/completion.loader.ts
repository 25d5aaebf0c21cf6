import { In, Not } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { CompletionHow } from '../../vocabulary/index.js';
import { Completion } from './completion.entity.js';

export const completionById: Batch<Completion> = async ({ em }, ids) =>
  byKey(await em.findBy(Completion, { id: In([...ids]) }), (completion) => completion.id);

export const completionOfEnrolment: Batch<Completion> = async ({ em }, ids) =>
  byKey(
    await em.findBy(Completion, { enrolmentId: In([...ids]), how: Not(CompletionHow.void) }),
    (completion) => completion.enrolmentId ?? '',
  );

export const certificateNumberOfCompletion: Batch<string> = async ({ em }, ids) => {
  const rows = await em.query<{ completion_id: string; number: string }[]>(
    'select completion_id, number from certificate where completion_id = any ($1::bigint[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.completion_id, row.number]));
};

/** The viewer's own completions of a course that have not been taken back, the latest first. */
export const ownCompletionsOfCourse: Batch<Completion[]> = async ({ em, actor }, ids) => {
  if (actor.kind !== 'session') return new Map();
  const rows = await em
    .createQueryBuilder(Completion, 'c')
    .where("c.person_id = :me and c.course_id in (:...ids) and c.how <> 'void'", { me: actor.personId, ids })
    .andWhere('not exists (select from completion v where v.corrects_id = c.id)')
    .orderBy('c.completed_on', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .getMany();
  return groupedBy(ids, rows, (completion) => completion.courseId);
};
