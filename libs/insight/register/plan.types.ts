import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsIn,
  IsNotEmpty,
  IsOptional,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { AbsenceKind, IndicatorMethod, MeasureType } from '../../vocabulary/index.js';

@InputType()
export class MilestoneInput {
  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  titleJa: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  titleEn: string;

  @Field(() => LocalDateScalar)
  dueOn: string;
}

@InputType({ description: 'An indicator as the plan words it, with its first definition.' })
export class PlanIndicatorInput {
  @Matches(/^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/)
  @Field(() => String)
  key: string;

  @IsNotEmpty()
  @MaxLength(40)
  @Field(() => String)
  section: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '実感ポイント' })
  goalPointJa: string;

  @IsNotEmpty()
  @MaxLength(300)
  @Field(() => String)
  nameJa: string;

  @IsNotEmpty()
  @MaxLength(300)
  @Field(() => String)
  nameEn: string;

  @IsNotEmpty()
  @MaxLength(300)
  @Field(() => String, { description: 'プラン策定時, as worded: 「－」 is 「－」.' })
  baselineText: string;

  @IsNotEmpty()
  @MaxLength(300)
  @Field(() => String, { description: '目標, as worded.' })
  targetText: string;

  @IsOptional()
  @MaxLength(20)
  @Field(() => String, { nullable: true })
  unit?: string | null;

  @Field(() => Float, { nullable: true })
  baselineValue?: number | null;

  @Field(() => Float, { nullable: true })
  targetValue?: number | null;

  @Field(() => MeasureType)
  measureType: MeasureType;

  @IsIn(['up', 'down', 'keep', 'keep_zero', 'reach'])
  @Field(() => String, { description: 'up | down | keep | keep_zero | reach' })
  direction: string;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  note?: string | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @MaxLength(40, { each: true })
  @Field(() => [String], { nullable: true, description: '再掲' })
  reprintedIn?: string[] | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '参考値: both languages or neither.' })
  referenceLabelJa?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true })
  referenceLabelEn?: string | null;

  @Field(() => Float, { nullable: true })
  referenceBaseline?: number | null;

  @Field(() => Float, { nullable: true })
  referenceTarget?: number | null;

  @Field(() => IndicatorMethod)
  method: IndicatorMethod;

  @IsNotEmpty()
  @MaxLength(4000)
  @Field(() => String)
  sentenceJa: string;

  @IsNotEmpty()
  @MaxLength(4000)
  @Field(() => String)
  sentenceEn: string;

  @Field(() => Float, { nullable: true, description: 'What each single fiscal year must reach besides.' })
  annualFloor?: number | null;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Of programme_count.' })
  programmeCode?: string | null;

  @IsOptional()
  @IsIn(['completions', 'people'])
  @Field(() => String, { nullable: true, description: 'Of programme_count: completions | people' })
  countAs?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of programme_count: brought in from the plan before.' })
  openingBalance?: number | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  openingBalanceLabelJa?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  openingBalanceLabelEn?: string | null;

  @IsOptional()
  @IsIn(['exam', 'announced', 'reported', 'verified'])
  @Field(() => String, { nullable: true, description: 'Of qualified_ratio; announced unless told.' })
  passCountsFrom?: string | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @Field(() => [AbsenceKind], { nullable: true, description: 'Of qualified_ratio: who is left out.' })
  excludedAbsences?: AbsenceKind[] | null;

  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MilestoneInput)
  @Field(() => [MilestoneInput], { nullable: true, description: 'Of milestones.' })
  milestones?: MilestoneInput[] | null;
}

@InputType({ description: 'A plan with its indicators, whole.' })
export class PlanInput {
  @Matches(/^[0-9A-Za-z][0-9A-Za-z-]{0,19}$/)
  @Field(() => String)
  code: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  nameJa: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  nameEn: string;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar)
  endsOn: string;

  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlanIndicatorInput)
  @Field(() => [PlanIndicatorInput], { description: 'In the order of the plan.' })
  indicators: PlanIndicatorInput[];
}
