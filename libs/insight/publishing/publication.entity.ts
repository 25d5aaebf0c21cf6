import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { Judgement, NoValue, PublicationState, ReadingKind } from '../../vocabulary/index.js';

registerEnumType(Judgement, { name: 'Judgement', description: 'How a figure stands to its target.' });
registerEnumType(NoValue, {
  name: 'NoValue',
  description: 'Why there is no number: 「－」, 「測定予定」, 「方針にて定める」.',
});
registerEnumType(ReadingKind, { name: 'ReadingKind', description: 'preliminary: 速報, final: 確定' });
registerEnumType(PublicationState, { name: 'PublicationState' });

const numeric: ValueTransformer = {
  from: (text: string | null) => (text === null ? null : Number(text)),
  to: (value: number | null) => value,
};

/** Readings made public at one moment, for ever at its address. It never changes: a correction is another publication. */
@Entity()
@ObjectType({
  description:
    'Readings made public at one moment. It never changes: a correction is another publication, which says what it corrects and why.',
})
export class Publication {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String, { description: 'Its address, for ever, such as r6-annual.' })
  slug: string;

  @Column('bigint', { name: 'plan_period_id' })
  planPeriodId: string;

  @Column('int', { name: 'fiscal_year' })
  @Field(() => Int)
  fiscalYear: number;

  @Column('date', { name: 'as_of' })
  @Field(() => LocalDateScalar, { description: '基準日' })
  asOf: string;

  @Column('text', { name: 'title_ja' })
  @Field(() => String)
  titleJa: string;

  @Column('text', { name: 'title_en' })
  @Field(() => String)
  titleEn: string;

  @Column('bigint', { name: 'corrects_id', nullable: true })
  correctsId: string | null;

  @Column('text', { name: 'reason_ja', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it corrects another.' })
  reasonJa: string | null;

  @Column('text', { name: 'reason_en', nullable: true })
  @Field(() => String, { nullable: true })
  reasonEn: string | null;

  @Column('text')
  @Field(() => PublicationState)
  state: PublicationState;

  @Column('bigint', { name: 'prepared_by' })
  preparedById: string;

  @Column('timestamptz', { name: 'prepared_at' })
  @Field(() => InstantScalar)
  preparedAt: Date;

  @Column('bigint', { name: 'published_by', nullable: true })
  publishedById: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  publishedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 over its words, figures and cells, in hexadecimal; null until it is published.',
  })
  digest: string | null;
}

/** One line of the plan's table as it was published: words and numbers, frozen. */
@Entity({ name: 'publication_figure' })
@ObjectType({ description: 'One line of the plan’s table as it was published: words and numbers, frozen.' })
export class PublicationFigure {
  @PrimaryColumn('bigint', { name: 'publication_id' })
  publicationId: string;

  @PrimaryColumn('int')
  @Field(() => Int, { description: 'Place in the plan’s table, from 1.' })
  ordinal: number;

  @Column('bigint', { name: 'reading_id', nullable: true })
  readingId: string | null;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('text')
  @Field(() => String, { description: 'Chapter of the plan, such as Ⅱ-3(2).' })
  section: string;

  @Column('text', { name: 'goal_point_ja' })
  @Field(() => String, { description: '実感ポイント' })
  goalPointJa: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn: string;

  @Column('text', { name: 'baseline_text' })
  @Field(() => String, { description: 'プラン策定時, as worded.' })
  baselineText: string;

  @Column('text', { name: 'target_text' })
  @Field(() => String, { description: 'The target as worded.' })
  targetText: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  unit: string | null;

  @Column('numeric', { nullable: true, transformer: numeric })
  @Field(() => Float, { nullable: true, description: '現状; null without a number.' })
  value: number | null;

  @Column('text', { name: 'no_value', nullable: true })
  @Field(() => NoValue, {
    nullable: true,
    description: 'Why there is no number; null too where nothing was read.',
  })
  noValue: NoValue | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How its owner says it.' })
  words: string | null;

  @Column('numeric', { name: 'reference_value', nullable: true, transformer: numeric })
  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue: number | null;

  @Column('bigint', { nullable: true, transformer: numeric })
  @Field(() => Int, { nullable: true, description: 'Of a ratio.' })
  numerator: number | null;

  @Column('bigint', { nullable: true, transformer: numeric })
  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Column('text')
  @Field(() => Judgement)
  judgement: Judgement;

  @Column('text', { name: 'definition_ja', nullable: true })
  @Field(() => String, { nullable: true })
  definitionJa: string | null;

  @Column('text', { name: 'definition_en', nullable: true })
  @Field(() => String, { nullable: true })
  definitionEn: string | null;

  @Column('int', { name: 'definition_version', nullable: true })
  @Field(() => Int, { nullable: true })
  definitionVersion: number | null;

  @Column('text', { name: 'reprinted_from', nullable: true })
  @Field(() => String, { nullable: true, description: '再掲: the section that has it first.' })
  reprintedFrom: string | null;

  @Column('numeric', { name: 'previous_value', nullable: true, transformer: numeric })
  @Field(() => Float, {
    nullable: true,
    description: 'In a correction: what the corrected publication said. Null where it said no number.',
  })
  previousValue: number | null;

  @Column('text', { name: 'reading_kind', nullable: true })
  @Field(() => ReadingKind, { nullable: true, description: '速報 or 確定; null where nothing was read.' })
  readingKind: ReadingKind | null;
}
