import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../../platform/index.js';
import { ExamAttemptState } from '../../../vocabulary/index.js';

registerEnumType(ExamAttemptState, { name: 'ExamAttemptState' });

/** On the way to an exam. For the person and the named officers alone: see decisions/0023. */
@Entity({ name: 'exam_attempt' })
@ObjectType({ description: 'On the way to an exam. For the person and the named officers alone.' })
export class ExamAttempt {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('bigint', { name: 'window_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The window in which it is to be sat.' })
  windowId: string | null;

  @Column('text')
  @Field(() => ExamAttemptState)
  state: ExamAttemptState;

  @Column('date', { name: 'exam_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'Planned, then actual.' })
  examOn: string | null;

  @Column('int', { nullable: true })
  @Field(() => Int, { nullable: true, description: 'Points, 0 … 1000.' })
  score: number | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  @Field(() => InstantScalar)
  recordedAt: Date;
}
