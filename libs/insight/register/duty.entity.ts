import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../../platform/index.js';
import { IndicatorDutyKind } from '../../vocabulary/index.js';

registerEnumType(IndicatorDutyKind, {
  name: 'IndicatorDutyKind',
  description: 'Reports figures, approves what another has reported, or publishes.',
});

/** Who answers for a figure: of one indicator, or of all. */
@Entity({ name: 'indicator_duty' })
@ObjectType({ description: 'Who answers for a figure: of one indicator, or of all.' })
export class IndicatorDuty {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'account_id' })
  accountId: string;

  @Column('bigint', { name: 'indicator_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Null: of all indicators.' })
  indicatorId: string | null;

  @Column('text')
  @Field(() => IndicatorDutyKind)
  duty: IndicatorDutyKind;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Column('text')
  @Field(() => String)
  reason: string;

  @Column('text', { name: 'end_reason', nullable: true })
  @Field(() => String, { nullable: true })
  endReason: string | null;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
