import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar, periodColumn, type Period } from '../../../platform/index.js';

/** 資格担当: who of 人事課 is named to see attempts and to verify passes, for one body or for all. */
@Entity({ name: 'certification_officer' })
@ObjectType({ description: '資格担当: named to see attempts and to verify passes.' })
export class CertificationOfficer {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'account_id' })
  accountId: string;

  @Column('bigint', { name: 'org_id', nullable: true })
  orgId: string | null;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Column('text')
  @Field(() => String)
  reason: string;

  @Column('timestamptz', { name: 'named_at' })
  @Field(() => InstantScalar)
  namedAt: Date;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
