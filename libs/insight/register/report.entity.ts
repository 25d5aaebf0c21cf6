import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar, numericColumn } from '../../platform/index.js';
import { NoValue, ReportState } from '../../vocabulary/index.js';

registerEnumType(NoValue, { name: 'NoValue', description: '「－」 「測定予定」 「方針にて定める」' });
registerEnumType(ReportState, { name: 'ReportState' });

/** What its owner says of an indicator as of a day. A correction is another row, which names the one it corrects. */
@Entity({ name: 'indicator_report' })
@ObjectType({ description: 'What its owner says of an indicator as of a day.' })
export class IndicatorReport {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('int', { name: 'fiscal_year' })
  @Field(() => Int)
  fiscalYear: number;

  @Column('date', { name: 'as_of' })
  @Field(() => LocalDateScalar)
  asOf: string;

  @Column('numeric', { nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true, description: 'Of a monthly average: computed from the months.' })
  value: number | null;

  @Column('text', { name: 'no_value', nullable: true })
  @Field(() => NoValue, { nullable: true })
  noValue: NoValue | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  words: string | null;

  @Column('numeric', { name: 'reference_value', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue: number | null;

  @Column('bigint', { name: 'corrects_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The report that it takes the place of, once approved.' })
  correctsId: string | null;

  @Column('text', { name: 'correction_reason', nullable: true })
  @Field(() => String, { nullable: true })
  correctionReason: string | null;

  @Column('text')
  @Field(() => ReportState)
  state: ReportState;

  @Column('bigint', { name: 'reported_by' })
  reportedById: string;

  @Column('timestamptz', { name: 'reported_at' })
  @Field(() => InstantScalar)
  reportedAt: Date;

  @Column('bigint', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  decisionReason: string | null;
}

/** A month behind a monthly average. */
@Entity({ name: 'indicator_report_month' })
@ObjectType({ description: 'A month behind a monthly average.' })
export class ReportMonth {
  @PrimaryColumn('bigint', { name: 'report_id' })
  reportId: string;

  @PrimaryColumn('date')
  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  month: string;

  @Column('numeric', { transformer: numericColumn })
  @Field(() => Float)
  value: number;
}

/** A baseline or target that the plan left open, set later. */
@Entity({ name: 'indicator_setting' })
@ObjectType({ description: 'A baseline or target that the plan left open, set later.' })
export class IndicatorSetting {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('text')
  @Field(() => String, { description: 'baseline | target' })
  kind: string;

  @Column('numeric', { transformer: numericColumn })
  @Field(() => Float)
  value: number;

  @Column('text')
  @Field(() => String, { description: 'How it is said, and where it was decided.' })
  words: string;

  @Column('date', { name: 'decided_on' })
  @Field(() => LocalDateScalar, { description: 'From this day on it is what figures are judged by.' })
  decidedOn: string;

  @Column('text')
  @Field(() => ReportState)
  state: ReportState;

  @Column('bigint', { name: 'reported_by' })
  reportedById: string;

  @Column('timestamptz', { name: 'reported_at' })
  @Field(() => InstantScalar)
  reportedAt: Date;

  @Column('bigint', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true })
  decisionReason: string | null;
}
