import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { AbsenceKind, IndicatorDutyKind, NoValue } from '../../vocabulary/index.js';

@InputType()
export class GiveDutyInput {
  @Field(() => ID)
  accountId: string;

  @Field(() => ID, { nullable: true, description: 'Null: of all indicators.' })
  indicatorId?: string | null;

  @Field(() => IndicatorDutyKind)
  duty: IndicatorDutyKind;

  @Field(() => LocalDateScalar, { description: 'Today or later.' })
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null leaves it open.' })
  endsOn?: string | null;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String)
  reason: string;
}

@InputType({ description: 'The version before, with what changes; null leaves as it is.' })
export class ProposeDefinitionInput {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => LocalDateScalar, {
    description: 'After the last published figure, and after the version before.',
  })
  from: string;

  @IsNotEmpty()
  @MaxLength(4000)
  @Field(() => String)
  sentenceJa: string;

  @IsNotEmpty()
  @MaxLength(4000)
  @Field(() => String)
  sentenceEn: string;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: 'What changes and why.' })
  reason: string;

  @Field(() => Float, { nullable: true })
  annualFloor?: number | null;

  @IsOptional()
  @IsIn(['completions', 'people'])
  @Field(() => String, { nullable: true, description: 'Of a counted indicator: completions | people' })
  countAs?: string | null;

  @IsOptional()
  @IsIn(['exam', 'announced', 'reported', 'verified'])
  @Field(() => String, { nullable: true, description: 'Of a share: exam | announced | reported | verified' })
  passCountsFrom?: string | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @Field(() => [AbsenceKind], { nullable: true, description: 'Of a share: who is left out of it.' })
  excludedAbsences?: AbsenceKind[] | null;
}

@InputType()
export class MonthValueInput {
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  month: string;

  @Field(() => Float)
  value: number;
}

@InputType({ description: 'Either value, noValue or months.' })
export class ReportFigureInput {
  @Field(() => ID)
  indicatorId: string;

  @Field(() => LocalDateScalar, {
    description: 'A day of the plan, today or before; it names the fiscal year.',
  })
  asOf: string;

  @Field(() => Float, { nullable: true })
  value?: number | null;

  @Field(() => NoValue, { nullable: true })
  noValue?: NoValue | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue?: number | null;

  @ArrayMaxSize(12)
  @Field(() => [MonthValueInput], { defaultValue: [], description: 'Of a monthly average.' })
  months: MonthValueInput[];

  @ArrayMaxSize(10)
  @Field(() => [ID], { defaultValue: [], description: 'Files that the viewer has uploaded.' })
  evidenceIds: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'An approved report of the same day, whose place it takes.',
  })
  correctsId?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  correctionReason?: string | null;
}

@InputType()
export class ReportMilestoneInput {
  @Field(() => ID)
  milestoneId: string;

  @Field(() => LocalDateScalar)
  reachedOn: string;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String)
  words: string;

  @Field(() => ID, { nullable: true, description: 'A file that the viewer has uploaded.' })
  evidenceId?: string | null;
}

@InputType()
export class IndicatorSettingInput {
  @Field(() => ID)
  indicatorId: string;

  @MaxLength(20)
  @Field(() => String, { description: 'baseline | target' })
  kind: string;

  @Field(() => Float)
  value: number;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String)
  words: string;

  @Field(() => LocalDateScalar)
  decidedOn: string;
}
