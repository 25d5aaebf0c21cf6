import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { signedIn } from '../../organisation/index.js';
import {
  BadInput,
  Database,
  DomainError,
  NotFound,
  type Actor,
  type Ctx,
  type Statement,
} from '../../platform/index.js';
import { EnrolmentState, LessonKind } from '../../vocabulary/index.js';
import { Lesson } from '../course/course.entity.js';
import { Enrolment } from '../enrolment/enrolment.entity.js';
import { QuizAttempt, type AnswerInput, type QuizResult } from './quiz.entity.js';

const SUBMIT_QUIZ: Statement = { name: 'submit_quiz', text: 'select submit_quiz($1, $2::jsonb) as json' };

@Injectable()
export class QuizService {
  constructor(private readonly db: Database) {}

  /** Draws questions, or returns the open draw. Refuses: NOT_FOUND, LESSON_NOT_A_QUIZ, ENROLMENT_NOT_ACTIVE, QUIZ_LOCKED. */
  start(actor: Actor, enrolmentId: string, lessonId: string): Promise<QuizAttempt> {
    const { personId } = signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const enrolment = await ctx.em.findOneBy(Enrolment, { id: enrolmentId, personId });
      const lesson =
        enrolment &&
        (await ctx.em.findOneBy(Lesson, { id: lessonId, courseVersionId: enrolment.courseVersionId }));
      if (!lesson) throw new NotFound('enrolmentId');
      if (lesson.kind !== LessonKind.quiz) throw new DomainError('LESSON_NOT_A_QUIZ');
      if (enrolment.state !== EnrolmentState.active) throw new DomainError('ENROLMENT_NOT_ACTIVE');
      await this.refuseWhileLocked(ctx, enrolment, lesson);
      await this.draw(ctx, enrolment, lesson);
      return ctx.em.findOneByOrFail(QuizAttempt, { enrolmentId, lessonId, submittedAt: IsNull() });
    });
  }

  /**
   * Marks the attempt and, when it was the last step, completes the course in the same transaction.
   * Refuses: NOT_FOUND, QUIZ_ALREADY_SUBMITTED, QUIZ_INCOMPLETE (params.missing), BAD_INPUT (a question asked twice, or not drawn).
   */
  async submit(actor: Actor, attemptId: string, answers: readonly AnswerInput[]): Promise<QuizResult> {
    const { personId } = signedIn(actor);
    const attempt = await this.db.read(actor, ({ em }) =>
      em.findOneBy(QuizAttempt, { id: attemptId, personId }),
    );
    if (!attempt) throw new NotFound('attemptId');
    const given = new Map(answers.map((answer) => [answer.questionId, answer.choiceIds]));
    if (
      given.size !== answers.length ||
      answers.some((answer) => !attempt.questionIds.includes(answer.questionId))
    ) {
      throw new BadInput('answers');
    }
    if (answers.some((answer) => answer.choiceIds.some((id) => !/^\d{1,18}$/.test(id))))
      throw new BadInput('answers');
    const missing = attempt.questionIds.filter((id) => !given.get(id)?.length).length;
    if (missing > 0 && !attempt.submittedAt)
      throw new DomainError('QUIZ_INCOMPLETE', { field: 'answers', params: { missing } });
    return this.db.json(actor, SUBMIT_QUIZ, [attemptId, JSON.stringify(Object.fromEntries(given))]);
  }

  /** A test opens once every required video before it is complete. */
  private async refuseWhileLocked({ em }: Ctx, enrolment: Enrolment, lesson: Lesson): Promise<void> {
    const [{ locked } = { locked: true }] = await em.query<{ locked: boolean }[]>(
      `select exists (
         select from lesson l left join watch w on w.enrolment_id = $1 and w.lesson_id = l.id
          where l.course_version_id = $2 and l.kind = 'video' and l.required and l.ordinal < $3 and w.completed_at is null
       ) as locked`,
      [enrolment.id, enrolment.courseVersionId, lesson.ordinal],
    );
    if (locked) throw new DomainError('QUIZ_LOCKED');
  }

  private async draw({ em, now }: Ctx, enrolment: Enrolment, lesson: Lesson): Promise<void> {
    await em.query(
      `insert into quiz_attempt (enrolment_id, lesson_id, person_id, question_ids, started_at)
       select $1, $2, $3, array(select id from question where lesson_id = $2 order by random() limit $4), $5
       on conflict (enrolment_id, lesson_id) where submitted_at is null do nothing`,
      [enrolment.id, lesson.id, enrolment.personId, lesson.drawCount, now],
    );
  }
}
