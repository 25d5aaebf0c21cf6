import { Field, InputType, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { ExamWindowKind } from '../../vocabulary/index.js';

const LONGEST = 500;

@InputType()
export class AddExamInput {
  @Matches(/^[A-Z][A-Z0-9-]{0,9}$/)
  @Field(() => String, { description: 'Up to ten of A–Z, 0–9 and the hyphen, for ever: PD-M.' })
  code: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String)
  nameJa: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String)
  nameEn: string;

  @Min(1)
  @Max(4)
  @Field(() => Int, { description: '1 … 4.' })
  level: number;

  @Field(() => LocalDateScalar)
  heldFrom: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String, { description: 'Where this is known from.' })
  source: string;
}

@InputType()
export class RenameExamInput {
  @Field(() => String)
  code: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String)
  nameJa: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String)
  nameEn: string;

  @Field(() => LocalDateScalar, {
    description: 'The name that begins on this very day is put right; an earlier one ends the day before.',
  })
  fromDay: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String, { description: 'Where this is known from.' })
  source: string;
}

@InputType()
export class ExamSuccessorInput {
  @Field(() => String)
  code: string;

  @Field(() => String)
  successorCode: string;

  @Field(() => LocalDateScalar)
  fromDay: string;

  @IsOptional()
  @MaxLength(LONGEST)
  @Field(() => String, { nullable: true })
  note?: string | null;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String, { description: 'Where this is known from.' })
  source: string;
}

@InputType()
export class ExamWindowInput {
  @Field(() => String)
  code: string;

  @Field(() => ExamWindowKind)
  kind: ExamWindowKind;

  @Field(() => LocalDateScalar, { nullable: true })
  applicationsFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive.' })
  applicationsUntil?: string | null;

  @Field(() => LocalDateScalar, { description: 'The fiscal year of the window is that of this day.' })
  sittingsFrom: string;

  @Field(() => LocalDateScalar, {
    description: 'Inclusive; the first day itself where it is one day for all.',
  })
  sittingsUntil: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '合格発表日; null while the IPA has not said.',
  })
  announcedOn?: string | null;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String, { description: 'Where this is known from, and whether it is only planned.' })
  source: string;
}

@InputType()
export class QualifyingListInput {
  @Field(() => LocalDateScalar, { description: 'Any day, a past one too.' })
  effectiveFrom: string;

  @Field(() => [String], { description: 'Codes of all exams on the list.' })
  examCodes: string[];

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String, { description: 'Where this is known from.' })
  source: string;

  @IsNotEmpty()
  @MaxLength(LONGEST)
  @Field(() => String)
  reason: string;
}
