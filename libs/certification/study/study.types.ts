import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { MockPart, StudyMilestoneKind, StudyWindowKind } from '../../vocabulary/index.js';

registerEnumType(StudyWindowKind, { name: 'StudyWindowKind', description: '春期 秋期 前期 後期 通年' });

@ObjectType({ description: 'When an exam can be sat, as far as a plan needs to know.' })
export class StudyWindow {
  @Field(() => ID)
  id: string;

  examCode: string;

  @Field(() => StudyWindowKind)
  kind: StudyWindowKind;

  @Field(() => Int)
  fiscalYear: number;

  @Field(() => LocalDateScalar)
  sitsFrom: string;

  @Field(() => LocalDateScalar, { description: 'Inclusive; a window of one day ends where it begins.' })
  sitsUntil: string;

  @Field(() => LocalDateScalar, { nullable: true })
  applyFrom: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null where it is not known.' })
  applyUntil: string | null;
}

@ObjectType({ description: 'A thing to do on the way to the exam.' })
export class StudyMilestone {
  @Field(() => ID)
  id: string;

  @Field(() => StudyMilestoneKind)
  kind: StudyMilestoneKind;

  courseId: string | null;

  topicId: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a mock test: before the exam.' })
  weeksBefore: number | null;

  @Field(() => Int)
  minutes: number;

  @Field(() => LocalDateScalar, {
    description: 'Between the day of planning and the exam; moves with the window.',
  })
  dueOn: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'A course by its completion, a mock test by its result, an application by the attempt or a tick.',
  })
  doneOn: string | null;
}

@ObjectType({ description: 'Where a plan stands today.' })
export class StudyProgress {
  @Field(() => LocalDateScalar, { description: 'As the window now says.' })
  examOn: string;

  @Field(() => Int, { description: '0 on the day of the exam and after it.' })
  daysLeft: number;

  @Field(() => Int, { description: 'Of the steps that are not done.' })
  neededMinutes: number;

  @Field(() => Int, { description: 'Until the exam, at the hours of the plan.' })
  availableMinutes: number;

  @Field(() => Boolean)
  enough: boolean;

  @Field(() => [StudyMilestone], { description: 'By due date, then in the order of learning.' })
  milestones: StudyMilestone[];
}

@InputType()
export class StudyTargetInput {
  @Field(() => ID)
  windowId: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day booked, in a window of many days; later than today.',
  })
  bookedOn?: string | null;

  @Min(1)
  @Max(40)
  @Field(() => Int)
  hoursAWeek: number;
}

@InputType()
export class MockResultInput {
  @Field(() => LocalDateScalar, { description: 'Today or before.' })
  takenOn: string;

  @Field(() => MockPart)
  part: MockPart;

  @Min(0)
  @Max(100)
  @Field(() => Int)
  percent: number;

  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  source?: string | null;
}
