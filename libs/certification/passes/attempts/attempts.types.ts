import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { InstantScalar, LocalDateScalar } from '../../../platform/index.js';
import { ExamAttemptState } from '../../../vocabulary/index.js';

@InputType()
export class PlanExamAttemptInput {
  @MaxLength(20)
  @Field(() => String)
  examCode: string;

  @Field(() => ID, { nullable: true, description: 'A window of that exam.' })
  windowId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is to be sat, as far as known.' })
  examOn?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class MoveExamAttemptInput {
  @Field(() => ID)
  id: string;

  @Field(() => ExamAttemptState)
  state: ExamAttemptState;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'For applied, sat and absent; the planned day without it.',
  })
  examOn?: string | null;

  @IsOptional()
  @Min(0)
  @Max(1000)
  @Field(() => Int, { nullable: true, description: 'For passed and failed.' })
  score?: number | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, {
    nullable: true,
    description: 'Takes the place of the note; without it, that stays.',
  })
  note?: string | null;
}

@ObjectType()
export class ExamAttemptStep {
  attemptId: string;

  @Field(() => ExamAttemptState)
  state: ExamAttemptState;

  @Field(() => InstantScalar)
  at: Date;
}
