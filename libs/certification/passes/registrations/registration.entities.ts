import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../../../platform/index.js';
import { SecurityTermState } from '../../../vocabulary/index.js';

registerEnumType(SecurityTermState, { name: 'SecurityTermState' });

@Entity({ name: 'security_registration' })
@ObjectType({ description: '情報処理安全確保支援士（登録セキスペ）の登録.' })
export class SecurityRegistration {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'pass_id' })
  passId: string;

  @Column('text')
  @Field(() => String, { description: '登録番号.' })
  number: string;

  @Column('date', { name: 'registered_on' })
  @Field(() => LocalDateScalar)
  registeredOn: string;
}

@Entity({ name: 'security_term' })
@ObjectType({ description: 'Three years of a registration; in force once somebody else has verified it.' })
export class SecurityTerm {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'registration_id' })
  registrationId: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Column('text')
  @Field(() => SecurityTermState)
  state: SecurityTermState;

  @Column('bigint', { name: 'evidence_id', nullable: true })
  evidenceId: string | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  decisionReason: string | null;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { description: 'Inclusive.' })
  get endsOn(): string {
    return this.period.endsOn ?? '';
  }
}
