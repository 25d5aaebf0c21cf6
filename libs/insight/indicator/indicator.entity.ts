import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CourseCategory, IndicatorMethod, MeasureType } from '../../vocabulary/index.js';
import { LocalDateScalar, numericColumn, periodColumn, type Period } from '../../platform/index.js';

registerEnumType(IndicatorMethod, { name: 'IndicatorMethod', description: 'How a figure comes about.' });
registerEnumType(MeasureType, { name: 'MeasureType', description: 'How the plan measures an indicator.' });

/** A plan and the years it covers. A successor is a new row, never code. */
@Entity({ name: 'plan_period' })
@ObjectType({ description: 'A plan and the years it covers.' })
export class PlanPeriod {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  code: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn: string;

  @Column('date', { name: 'starts_on' })
  @Field(() => LocalDateScalar)
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  @Field(() => LocalDateScalar)
  endsOn: string;
}

/** An indicator as the plan words it. 「－」 is not 0, and 「測定予定」 stays what it is: the words stand beside the numbers. */
@Entity()
@ObjectType({ description: 'An indicator as the plan words it.' })
export class Indicator {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'plan_period_id' })
  planPeriodId: string;

  @Column('text')
  @Field(() => String)
  key: string;

  @Column('int')
  ordinal: number;

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
  @Field(() => String, { description: '令和7年度末, as worded.' })
  targetText: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  unit: string | null;

  @Column('numeric', { name: 'baseline_value', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true })
  baselineValue: number | null;

  @Column('numeric', { name: 'target_value', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Column('text', { name: 'measure_type' })
  @Field(() => MeasureType)
  measureType: MeasureType;

  @Column('text')
  @Field(() => String, { description: 'up | down | keep | keep_zero | reach' })
  direction: string;

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'Read from the rows of this system; the others are reported by their owners.',
  })
  derived: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text', { name: 'reprinted_in', array: true })
  @Field(() => [String], { description: '再掲: chapters that show it again.' })
  reprintedIn: string[];

  @Column('text', { name: 'reference_label_ja', nullable: true })
  @Field(() => String, { nullable: true, description: '参考値: what is told beside the figure.' })
  referenceLabelJa: string | null;

  @Column('text', { name: 'reference_label_en', nullable: true })
  @Field(() => String, { nullable: true })
  referenceLabelEn: string | null;

  @Column('numeric', { name: 'reference_baseline', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true })
  referenceBaseline: number | null;

  @Column('numeric', { name: 'reference_target', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true })
  referenceTarget: number | null;
}

/** What a figure counts and how it comes about, in force for a period. Shown beside the figure; a change is a new version. */
@Entity({ name: 'indicator_definition' })
@ObjectType({ description: 'What a derived figure counts; versioned and dated.' })
export class IndicatorDefinition {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('bigint', { name: 'programme_id', nullable: true })
  programmeId: string | null;

  @Column('text')
  @Field(() => IndicatorMethod)
  method: IndicatorMethod;

  @Column('int')
  @Field(() => Int)
  version: number;

  @Column('daterange', { transformer: periodColumn })
  valid: Period;

  @Column('text', { name: 'sentence_ja' })
  @Field(() => String)
  sentenceJa: string;

  @Column('text', { name: 'sentence_en' })
  @Field(() => String)
  sentenceEn: string;

  @Column('int', { name: 'opening_balance' })
  @Field(() => Int, { description: 'Brought in from before this system; has no rows behind it.' })
  openingBalance: number;

  @Column('text', { name: 'opening_balance_label_ja', nullable: true })
  @Field(() => String, { nullable: true })
  openingBalanceLabelJa: string | null;

  @Column('text', { name: 'opening_balance_label_en', nullable: true })
  @Field(() => String, { nullable: true })
  openingBalanceLabelEn: string | null;

  @Column('date', { name: 'counts_from', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day whose completions count.' })
  countsFrom: string | null;

  @Field(() => LocalDateScalar)
  get validFrom(): string {
    return this.valid.startsOn;
  }

  /** Loaded with the row: the categories of the programme. */
  categories: CourseCategory[];
}
