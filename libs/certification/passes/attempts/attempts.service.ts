import { Injectable } from '@nestjs/common';
import { allowed, recordReading, signedIn } from '../../../organisation/index.js';
import { Database, type Actor, type Statement } from '../../../platform/index.js';
import { certifiesPerson } from '../officers/certifies-person.js';
import { certifiesPasses } from '../passes.policy.js';
import type { MoveExamAttemptInput, PlanExamAttemptInput } from './attempts.types.js';
import { ExamAttempt } from './exam-attempt.entity.js';

const PLAN: Statement = {
  name: 'plan_exam_attempt',
  text: 'select plan_exam_attempt($1, $2, $3, $4) as id',
};
const MOVE: Statement = { name: 'move_exam_attempt', text: 'select move_exam_attempt($1, $2, $3, $4, $5)' };

/** Attempts at exams: written by the holder alone, along the steps of exam_attempt_move. */
@Injectable()
export class AttemptsService {
  constructor(private readonly db: Database) {}

  /** The viewer's own: without a day first, then the latest day. */
  mine(actor: Actor): Promise<ExamAttempt[]> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, ({ em }) =>
      em.find(ExamAttempt, {
        where: { personId },
        order: { examOn: { direction: 'DESC', nulls: 'FIRST' }, id: 'DESC' },
      }),
    );
  }

  /**
   * Of somebody whom the viewer certifies, else none. The look is kept in the reading log whether it found an attempt or not:
   * the log itself must not tell who has one. Refuses: FORBIDDEN, BAD_INPUT.
   */
  ofPerson(actor: Actor, personId: string): Promise<ExamAttempt[]> {
    allowed(actor, certifiesPasses);
    return this.db.write(actor, async (ctx) => {
      if (!(await certifiesPerson(ctx, personId))) return [];
      await recordReading(ctx, [personId], 'exam_attempts');
      return ctx.em.find(ExamAttempt, { where: { personId }, order: { id: 'DESC' } });
    });
  }

  /** Refuses: BAD_INPUT, EXAM_NOT_IN_CATALOGUE, EXAM_NOT_HELD, ATTEMPT_OUTSIDE_WINDOW. */
  async plan(actor: Actor, input: PlanExamAttemptInput): Promise<ExamAttempt> {
    signedIn(actor);
    const [made] = await this.db.rows<{ id: string }>(actor, PLAN, [
      input.examCode,
      input.windowId ?? null,
      input.examOn ?? null,
      input.note ?? null,
    ]);
    return this.attemptOf(actor, made?.id ?? '');
  }

  /** One step. Refuses: NOT_FOUND, BAD_INPUT, ATTEMPT_STEP, EXAM_NOT_HELD, ATTEMPT_OUTSIDE_WINDOW. */
  async move(actor: Actor, input: MoveExamAttemptInput): Promise<ExamAttempt> {
    signedIn(actor);
    await this.db.rows(actor, MOVE, [
      input.id,
      input.state,
      input.examOn ?? null,
      input.score ?? null,
      input.note ?? null,
    ]);
    return this.attemptOf(actor, input.id);
  }

  private attemptOf(actor: Actor, id: string): Promise<ExamAttempt> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(ExamAttempt, { id }));
  }
}
