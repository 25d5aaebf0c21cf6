import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import type { ExamPassStepKind } from '../../vocabulary/index.js';
import { ExamPass } from './exam-pass.entity.js';
import type { ExamPassStep } from './exam-pass.types.js';

interface PassFacts {
  id: string;
  may_decide: boolean;
  may_revoke: boolean;
  may_correct: boolean;
  may_appeal: boolean;
  may_withdraw: boolean;
}

export const passFacts: Batch<PassFacts> = async ({ em }, ids) =>
  byKey(await em.query<PassFacts[]>('select * from exam_pass_facts($1)', [ids]), (facts) => facts.id);

interface StepRow {
  id: string;
  pass_id: string;
  step: ExamPassStepKind;
  reason: string | null;
  at: Date;
  author: string | null;
  by_holder: boolean;
}

/** The first step first. */
export const stepsOfPass: Batch<ExamPassStep[]> = async ({ em }, ids) => {
  const rows = await em.query<StepRow[]>(
    `select s.id, s.pass_id, s.step, s.reason, s.at, a.author, coalesce(a.by_holder, false) as by_holder
       from exam_pass_step s left join exam_pass_authors($1) a on a.step_id = s.id
      where s.pass_id = any ($1) order by s.id`,
    [ids],
  );
  return groupedBy(
    ids,
    rows.map(({ pass_id, by_holder, ...step }) => ({ ...step, passId: pass_id, byHolder: by_holder })),
    (step) => step.passId,
  );
};

/** The latest exam first. */
export const verifiedPassesOfPerson: Batch<ExamPass[]> = async ({ em }, ids) => {
  const rows = await em
    .createQueryBuilder(ExamPass, 'p')
    .where(`p.person_id in (:...ids) and p.state = 'verified'`, { ids })
    .orderBy('p.exam_on', 'DESC')
    .addOrderBy('p.id')
    .getMany();
  return groupedBy(ids, rows, (pass) => pass.personId);
};
