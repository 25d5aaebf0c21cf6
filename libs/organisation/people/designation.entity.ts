import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../../platform/index.js';
import { DesignationKind } from '../../vocabulary/index.js';

registerEnumType(DesignationKind, { name: 'DesignationKind', description: '情報システム人材' });

/** 情報システム人材: who counts in a denominator, on the days of the period. */
@Entity()
@ObjectType({ description: '情報システム人材: who counts in a denominator, and when.' })
export class Designation {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text')
  @Field(() => DesignationKind)
  kind: DesignationKind;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
