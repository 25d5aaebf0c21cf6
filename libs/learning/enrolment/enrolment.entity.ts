import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { EnrolmentReason, EnrolmentState } from '../../vocabulary/index.js';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';

registerEnumType(EnrolmentState, { name: 'EnrolmentState' });
registerEnumType(EnrolmentReason, { name: 'EnrolmentReason' });

/** A person on the way through a course, on the version that was published when the way began. A retake is a new cycle. */
@Entity()
@ObjectType({ description: 'A person on the way through one version of a course.' })
export class Enrolment {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'course_id' })
  courseId: string;

  @Column('bigint', { name: 'course_version_id' })
  courseVersionId: string;

  @Column('int')
  cycle: number;

  @Column('text')
  @Field(() => EnrolmentReason)
  reason: EnrolmentReason;

  @Column('date', { name: 'due_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: string | null;

  @Column('text')
  @Field(() => EnrolmentState)
  state: EnrolmentState;

  @Column('timestamptz', { name: 'enrolled_at' })
  @Field(() => InstantScalar)
  enrolledAt: Date;
}

/** How far one lesson is. `watch` is for videos, the rest for tests. */
@ObjectType({ description: 'How far one lesson of an enrolment is.' })
export class LessonProgress {
  @Field(() => ID)
  lessonId: string;

  @Field(() => Boolean)
  quizPassed: boolean;

  @Field(() => Int, { nullable: true })
  bestPercent: number | null;

  @Field(() => Int)
  attemptsUsed: number;

  enrolmentId: string;
}
