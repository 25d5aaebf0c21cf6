import { groupedBy, type Batch } from '../../../platform/index.js';
import type { ExamAttemptState } from '../../../vocabulary/index.js';
import type { ExamAttemptStep } from './attempts.types.js';

/** The first step first. */
export const stepsOfAttempt: Batch<ExamAttemptStep[]> = async ({ em }, ids) => {
  const rows = await em.query<ExamAttemptStep[]>(
    `select attempt_id as "attemptId", state, recorded_at as at from exam_attempt_step where attempt_id = any ($1) order by id`,
    [ids],
  );
  return groupedBy(ids, rows, (step) => step.attemptId);
};

/** Only the holder takes a step. */
export const nextStatesOfAttempt: Batch<{ id: string; state: ExamAttemptState }[]> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; state: ExamAttemptState }[]>(
    `select t.id, m.to_state as state from exam_attempt t join exam_attempt_move m on m.from_state = t.state
      where t.id = any ($1) and t.person_id = actor_person_id()
      order by array_position(array['applied', 'sat', 'passed', 'failed', 'absent', 'withdrawn'], m.to_state)`,
    [ids],
  );
  return groupedBy(ids, rows, (row) => row.id);
};
