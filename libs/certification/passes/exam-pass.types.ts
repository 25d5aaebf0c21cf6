import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { InstantScalar, LocalDateScalar, PageInfo } from '../../platform/index.js';
import { ExamPassState, ExamPassStepKind } from '../../vocabulary/index.js';
import { ExamPass } from './exam-pass.entity.js';

/** What a certificate says. */
@InputType()
export class ExamPassFacts {
  @MaxLength(20)
  @Field(() => String)
  examCode: string;

  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'The holder’s name on the day of the exam; without it, the recorded name of that day.',
  })
  nameAtExam?: string | null;

  @Field(() => LocalDateScalar)
  examOn: string;

  @Field(() => LocalDateScalar, { description: 'Not before the exam, and not in the future.' })
  announcedOn: string;

  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'As printed.' })
  certificateNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file that the actor has uploaded.' })
  evidenceId?: string | null;
}

@InputType()
export class ReportExamPassInput extends ExamPassFacts {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose pass an officer reports; the viewer’s own without it.',
  })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The own attempt that was passed.' })
  attemptId?: string | null;
}

@InputType()
export class CorrectExamPassInput extends ExamPassFacts {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ExamPassFilter {
  @Field(() => ExamPassState, {
    nullable: true,
    description: 'Without it, those that wait for a decision: reported and appealed.',
  })
  state?: ExamPassState | null;

  @Field(() => ID, { nullable: true, description: 'Of people whom the body employs today.' })
  organisationId?: string | null;
}

@ObjectType()
export class ExamPassStep {
  @Field(() => ID)
  id: string;

  passId: string;

  @Field(() => ExamPassStepKind)
  step: ExamPassStepKind;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => InstantScalar)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who took it; null for a task of Kōro’s own.' })
  author: string | null;

  @Field(() => Boolean)
  byHolder: boolean;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class ExamPassViewerCan {
  @Field(() => Boolean, { description: 'Verify or reject.' })
  decide: boolean;

  @Field(() => Boolean)
  revoke: boolean;

  @Field(() => Boolean)
  correct: boolean;

  @Field(() => Boolean)
  appeal: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}

@ObjectType()
export class ExamPassEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ExamPass)
  node: ExamPass;
}

@ObjectType()
export class ExamPassConnection {
  @Field(() => [ExamPassEdge])
  edges: ExamPassEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: ExamPassFilter;
}
