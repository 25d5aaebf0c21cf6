import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { Judgement, NoValue, ReadingKind } from '../../vocabulary/index.js';

/*
 * The published document: what published_document() builds of frozen rows, GraphQL's types and the open data's JSON alike.
 */

@ObjectType({ description: 'The plan that a publication tells of.' })
export class PublishedPlan {
  @Field(() => String)
  code: string;

  @Field(() => String)
  nameJa: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar)
  endsOn: string;
}

@ObjectType({ description: 'A publication by its address and title.' })
export class PublicationLink {
  @Field(() => String)
  slug: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;
}

@ObjectType({ description: 'One line of the plan’s table as the public sees it.' })
export class PublishedFigure {
  @Field(() => Int)
  ordinal: number;

  @Field(() => String)
  key: string;

  @Field(() => String, { description: 'Chapter of the plan, such as Ⅱ-3(2).' })
  section: string;

  @Field(() => String, { description: '実感ポイント' })
  goalPointJa: string;

  @Field(() => String)
  nameJa: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: 'プラン策定時, as worded.' })
  baselineText: string;

  @Field(() => String, { description: 'The target as worded.' })
  targetText: string;

  @Field(() => String, { nullable: true })
  unit: string | null;

  @Field(() => Float, { nullable: true, description: '現状' })
  value: number | null;

  @Field(() => NoValue, { nullable: true, description: 'Why there is no number.' })
  noValue: NoValue | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue: number | null;

  @Field(() => Int, { nullable: true })
  numerator: number | null;

  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Field(() => Judgement)
  judgement: Judgement;

  @Field(() => ReadingKind, { nullable: true, description: '速報 or 確定; null where nothing was read.' })
  readingKind: ReadingKind | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Of the value, what was brought in from before the plan.',
  })
  openingBalance: number | null;

  @Field(() => Boolean)
  derived: boolean;

  @Field(() => Float, { nullable: true })
  baselineValue: number | null;

  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Field(() => String, { nullable: true })
  definitionJa: string | null;

  @Field(() => String, { nullable: true })
  definitionEn: string | null;

  @Field(() => Int, { nullable: true })
  definitionVersion: number | null;

  @Field(() => String, { nullable: true, description: '再掲: the section that has it first.' })
  reprintedFrom: string | null;

  @Field(() => Float, { nullable: true, description: 'In a correction: what was published before.' })
  previousValue: number | null;
}

@ObjectType({ description: 'One body’s counts.' })
export class PublishedRow {
  @Field(() => String, { description: '全国地方公共団体コード, or total.' })
  body: string;

  @Field(() => String, { nullable: true })
  nameJa: string | null;

  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Field(() => [Int], { nullable: 'items', description: 'By column; null where the count is not shown.' })
  cells: (number | null)[];
}

@ObjectType({ description: 'Counts by body. Small ones, and what would give them away, are not shown.' })
export class PublishedTable {
  @Field(() => String, { description: 'Such as 3-2-1.completions.' })
  code: string;

  @Field(() => String)
  indicatorKey: string;

  @Field(() => String, { description: 'completions | people | qualified' })
  counts: string;

  @Field(() => [String], { description: 'Fiscal years, or qualified and others; the last is total.' })
  columns: string[];

  @Field(() => [PublishedRow], { description: 'Bodies by code; the last is total.' })
  rows: PublishedRow[];
}

@ObjectType({ description: 'All that the public gets of a publication, made of frozen rows.' })
export class PublishedDocument {
  @Field(() => String)
  slug: string;

  @Field(() => Int)
  fiscalYear: number;

  @Field(() => LocalDateScalar, { description: '基準日' })
  asOf: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => InstantScalar)
  publishedAt: string;

  @Field(() => String, { description: 'SHA-256 over its words, figures and cells, in hexadecimal.' })
  digest: string;

  @Field(() => PublishedPlan)
  plan: PublishedPlan;

  @Field(() => String, { nullable: true, description: 'Why it corrects another.' })
  reasonJa: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;

  @Field(() => PublicationLink, { nullable: true })
  corrects: PublicationLink | null;

  @Field(() => [PublishedFigure], { description: 'In the plan’s order.' })
  figures: PublishedFigure[];

  @Field(() => [PublishedTable])
  tables: PublishedTable[];
}

@ObjectType({ description: 'A published publication, in the list of all.' })
export class PublishedEntry extends PublicationLink {
  @Field(() => Int)
  fiscalYear: number;

  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => InstantScalar)
  publishedAt: string;

  @Field(() => PublishedPlan)
  plan: PublishedPlan;

  @Field(() => String, { nullable: true })
  corrects: string | null;

  @Field(() => String, { nullable: true, description: 'The address of what corrects it.' })
  correctedBy: string | null;

  @Field(() => String, { nullable: true })
  reasonJa: string | null;

  @Field(() => String, { nullable: true })
  reasonEn: string | null;
}
