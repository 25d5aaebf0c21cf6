import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { EvidenceChange, EvidenceChangeReason, EvidenceSource, NoValue } from '../../vocabulary/index.js';
import { FigureReading, ReadingEvidence } from './reading.entity.js';

registerEnumType(EvidenceChange, {
  name: 'EvidenceChange',
  description: 'What became of a row of evidence since the reading.',
});
registerEnumType(EvidenceChangeReason, { name: 'EvidenceChangeReason' });

@ObjectType()
export class FigureReadingEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => FigureReading)
  node: FigureReading;
}

@ObjectType()
export class FigureReadingConnection {
  @Field(() => [FigureReadingEdge])
  edges: FigureReadingEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class ReadingEvidenceEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ReadingEvidence)
  node: ReadingEvidence;
}

@ObjectType()
export class ReadingEvidenceConnection {
  @Field(() => [ReadingEvidenceEdge])
  edges: ReadingEvidenceEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'What the same definition and day give today. It replaces nothing.' })
export class WouldNowBe {
  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => NoValue, { nullable: true })
  noValue: NoValue | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Int, { nullable: true })
  numerator: number | null;

  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Field(() => Int, { description: 'Rows of evidence that are there no more.' })
  gone: number;

  @Field(() => Int, { description: 'Rows that were not there.' })
  came: number;

  @Field(() => Int, { description: 'Rows that count otherwise.' })
  changed: number;
}

@ObjectType({ description: 'A row that makes the difference between a reading and what it would now be.' })
export class ReadingChange {
  @Field(() => EvidenceChange)
  change: EvidenceChange;

  @Field(() => EvidenceSource)
  source: EvidenceSource;

  @Field(() => ID, { nullable: true, description: 'The completion, pass or report of then.' })
  wasId: string | null;

  @Field(() => ID, { nullable: true, description: 'The completion, pass or report of now.' })
  isId: string | null;

  personId: string | null;
  orgId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it added to the figure then.' })
  counted: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it adds to the figure now.' })
  counts: boolean | null;

  @Field(() => LocalDateScalar, { nullable: true })
  countedOn: string | null;

  @Field(() => EvidenceChangeReason)
  why: EvidenceChangeReason;

  @Field(() => String, { nullable: true, description: 'The reason that somebody gave for it.' })
  explanation: string | null;
}
