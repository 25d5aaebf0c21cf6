import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { QuestionKind } from '../../vocabulary/index.js';
import { InstantScalar } from '../../platform/index.js';

registerEnumType(QuestionKind, { name: 'QuestionKind' });

/** A question of a lesson's bank. What is right stands in answer_key, which the application cannot read. */
@Entity({ name: 'question' })
@ObjectType()
export class QuizQuestion {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'lesson_id' })
  lessonId: string;

  @Column('text')
  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Column('text', { name: 'text_ja' })
  @Field(() => String)
  textJa: string;

  @Column('text', { name: 'text_en' })
  @Field(() => String)
  textEn: string;
}

@Entity({ name: 'choice' })
@ObjectType()
export class QuizChoice {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'question_id' })
  questionId: string;

  @Column('text')
  key: string;

  @Column('text', { name: 'text_ja' })
  @Field(() => String)
  textJa: string;

  @Column('text', { name: 'text_en' })
  @Field(() => String)
  textEn: string;
}

/** One draw of questions; open until it is sent. Asking again returns the open one, so nobody shops for an easier draw. */
@Entity({ name: 'quiz_attempt' })
@ObjectType()
export class QuizAttempt {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'enrolment_id' })
  enrolmentId: string;

  @Column('bigint', { name: 'lesson_id' })
  @Field(() => ID)
  lessonId: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'question_ids', array: true })
  questionIds: string[];

  @Column('timestamptz', { name: 'started_at' })
  @Field(() => InstantScalar)
  startedAt: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt: Date | null;
}

@ObjectType({ description: 'Explanations are told only once the test is passed.' })
export class QuestionOutcome {
  @Field(() => ID)
  questionId: string;

  @Field(() => Boolean)
  correct: boolean;

  @Field(() => String, { nullable: true })
  explanationJa: string | null;

  @Field(() => String, { nullable: true })
  explanationEn: string | null;
}

@ObjectType()
export class QuizResult {
  @Field(() => ID)
  attemptId: string;

  @Field(() => Boolean)
  passed: boolean;

  @Field(() => Int)
  percent: number;

  @Field(() => Int)
  passPercent: number;

  @Field(() => Int)
  correctCount: number;

  @Field(() => Int)
  questionCount: number;

  @Field(() => [QuestionOutcome])
  outcomes: QuestionOutcome[];

  completionId: string | null;
}

@InputType()
export class AnswerInput {
  @Field(() => ID)
  questionId: string;

  @Field(() => [ID])
  choiceIds: string[];
}
