import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { ReorganisationProblemKind, UnitChangeKind } from '../../vocabulary/index.js';

registerEnumType(UnitChangeKind, { name: 'UnitChangeKind' });
registerEnumType(ReorganisationProblemKind, { name: 'ReorganisationProblemKind' });

/** No control characters, and something to read. */
const ONE_LINE = /^(?=.*\S)[^\p{Cc}]+$/u;
const PROSE = /^(?=[\s\S]*\S)[^\0]+$/u;

@ObjectType({ description: 'Where a unit stands: in the old tree or in the next one.' })
export class UnitPlace {
  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'Null at the top of the tree.' })
  parentName: string | null;
}

@ObjectType({ description: 'What becomes of a unit.' })
export class UnitChange {
  @Field(() => [UnitChangeKind])
  kinds: UnitChangeKind[];

  @Field(() => ID, { nullable: true, description: 'In the old tree; null for a new one.' })
  unitId: string | null;

  @Field(() => ID, { nullable: true, description: 'In the next tree; null for one that ends.' })
  draftUnitId: string | null;

  @Field(() => UnitPlace, { nullable: true })
  before: UnitPlace | null;

  @Field(() => UnitPlace, { nullable: true })
  after: UnitPlace | null;

  @Field(() => String, {
    nullable: true,
    description: 'The unit that takes over, or that this one is split from.',
  })
  otherName: string | null;

  @Field(() => Int, { description: 'People of the old unit whose posts run on or after the day.' })
  people: number;
}

@ObjectType({ description: 'Something that stops the reorganisation.' })
export class ReorganisationProblem {
  @Field(() => ReorganisationProblemKind)
  kind: ReorganisationProblemKind;

  @Field(() => ID, { nullable: true })
  unitId: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Int, { nullable: true, description: 'People that would be left without a unit.' })
  people: number | null;

  @Field(() => [String], { description: 'Names of the first twenty of them, in kana order.' })
  names: string[];
}

@ObjectType({ description: 'What a reorganisation would change, and what stops it.' })
export class ReorganisationPreview {
  @Field(() => [ReorganisationProblem])
  problems: ReorganisationProblem[];

  @Field(() => [UnitChange])
  changes: UnitChange[];

  @Field(() => Int)
  unitsBefore: number;

  @Field(() => Int)
  unitsAfter: number;

  @Field(() => Int, { description: 'People whose unit changes, in any way.' })
  people: number;
}

@ObjectType({ description: 'What the viewer may do with a reorganisation in its present state.' })
export class ReorganisationCan {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean)
  submit: boolean;

  @Field(() => Boolean, { description: 'Approve: never by the person who submitted it.' })
  approve: boolean;

  @Field(() => Boolean)
  return: boolean;

  @Field(() => Boolean, { description: 'Of an approved one too, as long as its day has not come.' })
  withdraw: boolean;
}

@InputType()
export class StartReorganisationInput {
  @Field(() => ID)
  organisationId: string;

  @Field(() => LocalDateScalar, { description: 'The first day of the next tree; later than today.' })
  effectiveOn: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(PROSE)
  @MaxLength(2_000)
  notes?: string | null;
}

/** Code and name of a unit, as every edit writes them. */
@InputType()
export class UnitWordsInput {
  @Field(() => String, { description: '1 … 20 digits, capital letters or hyphens.' })
  @Matches(/^[0-9A-Z-]{1,20}$/)
  code: string;

  @Field(() => String)
  @Matches(ONE_LINE)
  @MaxLength(100)
  name: string;
}

@InputType()
export class AddReorganisationUnitInput extends UnitWordsInput {
  @Field(() => ID)
  reorganisationId: string;

  @Field(() => ID, { nullable: true, description: 'A unit of the next tree; null at the top.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit of the old tree that this one is split from.' })
  splitFromUnitId?: string | null;
}

@InputType()
export class RenameReorganisationUnitInput extends UnitWordsInput {
  @Field(() => ID, { description: 'A unit of the next tree.' })
  id: string;
}

@InputType()
export class ReturnReorganisationInput {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  @Matches(PROSE)
  @MaxLength(2_000)
  reason: string;
}
