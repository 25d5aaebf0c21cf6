import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { EvidenceSource, NoValue, ReadingKind } from '../../vocabulary/index.js';

registerEnumType(EvidenceSource, { name: 'EvidenceSource' });

const numeric: ValueTransformer = {
  from: (text: string | null) => (text === null ? null : Number(text)),
  to: (value: number | null) => value,
};

/** An indicator's figure as it was on a day, with the rows it was made of. Nothing that happens to those rows changes it. */
@Entity({ name: 'reading' })
@ObjectType({
  description:
    'An indicator’s figure as it was on a day. Nothing that happens later to the rows it was made of changes it.',
})
export class FigureReading {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('bigint', { name: 'definition_id' })
  definitionId: string;

  @Column('date', { name: 'as_of' })
  @Field(() => LocalDateScalar, { description: '基準日' })
  asOf: string;

  @Column('text')
  @Field(() => ReadingKind)
  kind: ReadingKind;

  @Column('numeric', { nullable: true, transformer: numeric })
  @Field(() => Float, { nullable: true, description: 'A share is in percent, to four decimals.' })
  value: number | null;

  @Column('text', { name: 'no_value', nullable: true })
  @Field(() => NoValue, { nullable: true, description: 'Why there is no number.' })
  noValue: NoValue | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How its owner says it.' })
  words: string | null;

  @Column('bigint', { nullable: true, transformer: numeric })
  @Field(() => Int, { nullable: true, description: 'Of a share, or milestones reached.' })
  numerator: number | null;

  @Column('bigint', { nullable: true, transformer: numeric })
  @Field(() => Int, { nullable: true, description: 'Of a share, or milestones planned.' })
  denominator: number | null;

  @Column('bigint', { name: 'opening_balance', nullable: true, transformer: numeric })
  @Field(() => Int, { nullable: true, description: 'Of a total: brought in, without rows behind it.' })
  openingBalance: number | null;

  @Column('numeric', { name: 'reference_value', nullable: true, transformer: numeric })
  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue: number | null;

  @Column('bigint', { name: 'taken_by' })
  takenById: string;

  @Column('timestamptz', { name: 'taken_at' })
  @Field(() => InstantScalar)
  takenAt: Date;

  @Column('bigint', { name: 'evidence_rows', transformer: numeric })
  @Field(() => Int, { description: 'Rows of evidence, readable to the viewer or not.' })
  evidenceRows: number;

  @Column('text')
  @Field(() => String, { description: 'SHA-256 over the figure and its evidence, in hexadecimal.' })
  digest: string;
}

/** One row that a reading was made of. */
@Entity({ name: 'reading_evidence' })
@ObjectType({ description: 'One row that a reading was made of, as it was then.' })
export class ReadingEvidence {
  @PrimaryColumn('bigint', { name: 'reading_id' })
  readingId: string;

  @PrimaryColumn('int')
  @Field(() => Int)
  ordinal: number;

  @Column('text')
  @Field(() => EvidenceSource)
  source: EvidenceSource;

  @Column('bigint', { name: 'source_id', nullable: true })
  @Field(() => ID, {
    nullable: true,
    description:
      'The completion, the pass that counted, the report. Null: designated, without a pass that counts.',
  })
  sourceId: string | null;

  @Column('bigint', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('bigint', { name: 'org_id', nullable: true })
  orgId: string | null;

  @Column('date', { name: 'counted_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day from which it counted.' })
  countedOn: string | null;

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'Whether it added to the figure; else it stands below the line alone.',
  })
  counts: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the exam, what was reported, the milestone.' })
  detail: string | null;
}
