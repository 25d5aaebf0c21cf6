import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role, ScopeKind, type AccountState } from '../vocabulary/index.js';
import { InstantScalar, LocalDateScalar, periodColumn, type Period } from '../platform/index.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'Everybody is a learner; the others are granted for a scope and a period.',
});
registerEnumType(ScopeKind, { name: 'ScopeKind' });

/** A person's login. Its password stands in a table of its own that no GraphQL type is made of. */
@Entity()
@ObjectType({ description: "A person's login." })
export class Account {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text')
  @Field(() => String)
  login: string;

  @Column('text')
  state: AccountState;

  @Column('date', { name: 'ends_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day, inclusive; null while open.' })
  endsOn: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the account was ended, or will be.' })
  endReason: string | null;

  @Column('boolean')
  demo: boolean;
}

/** account × role × scope × period: granted by whom, when and why. */
@Entity({ name: 'role_grant' })
@ObjectType({ description: 'A role that an account holds, for a scope and a period.' })
export class RoleGrant {
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

  @Column('timestamptz', { name: 'granted_at' })
  @Field(() => InstantScalar)
  grantedAt: Date;

  @Column('bigint', { name: 'granted_by', nullable: true })
  grantedById: string | null;

  @Column('bigint', { name: 'approved_by', nullable: true })
  approvedById: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was ended before its time; null when it was not.',
  })
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

/** A signed-in browser. The token itself is only in its cookie; the database keeps a hash that this class leaves out. */
@Entity({ name: 'session' })
@ObjectType({ description: 'A signed-in browser of the viewer.' })
export class SignInSession {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'account_id' })
  accountId: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => InstantScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  @Field(() => InstantScalar)
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  /** 'job': handed by a signed-in person to a job of theirs, and no browser. */
  @Column('text')
  purpose: 'browser' | 'job';

  @Column('text', { name: 'user_agent', nullable: true })
  @Field(() => String, { nullable: true })
  userAgent: string | null;
}

/** What the signed-in person may do; buttons and menus obey it. Each domain adds its own fields. */
@ObjectType({ description: 'What the signed-in person may do; buttons and menus obey it.' })
export class ViewerCan {
  roles: readonly Role[];
}

@ObjectType({ description: 'The signed-in person.' })
export class Viewer {
  @Field(() => ID)
  accountId: string;

  @Field(() => String)
  login: string;

  personId: string;

  @Field(() => ViewerCan)
  can: ViewerCan;
}
