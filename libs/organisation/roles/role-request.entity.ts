import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar, periodColumn, type Period } from '../../platform/index.js';
import { Role, RoleRequestState, ScopeKind } from '../../vocabulary/index.js';

registerEnumType(RoleRequestState, {
  name: 'RoleRequestState',
  description: 'lapsed: nobody decided within fourteen days, or before the period was over.',
});

/** A role that waits for a second administrator, or did: `hr` and `admin` are given by two. */
@Entity({ name: 'role_request' })
@ObjectType({ description: 'A role that waits for a second administrator, or did.' })
export class RoleRequest {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'account_id' })
  accountId: string;

  @Column('text')
  @Field(() => Role)
  role: Role;

  @Column('text')
  @Field(() => ScopeKind)
  scope: ScopeKind;

  @Column('bigint', { name: 'org_id', nullable: true })
  orgId: string | null;

  @Column('bigint', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Column('text')
  @Field(() => String)
  reason: string;

  @Column('bigint', { name: 'requested_by' })
  requestedById: string;

  @Column('timestamptz', { name: 'requested_at' })
  @Field(() => InstantScalar)
  requestedAt: Date;

  @Column('timestamptz', { name: 'lapses_at' })
  @Field(() => InstantScalar, { description: 'Until when it may be decided.' })
  lapsesAt: Date;

  @Column('bigint', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  decisionReason: string | null;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
