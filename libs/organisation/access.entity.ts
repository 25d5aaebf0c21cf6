import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role, ScopeKind } from '../vocabulary/index.js';
import { InstantScalar, LocalDateScalar, periodColumn, type Period } from '../platform/index.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'Everybody is a learner; the others are granted for a scope and a period.',
});
registerEnumType(ScopeKind, { name: 'ScopeKind' });

/** A person's login. Its password stands in a table of its own that no GraphQL type is made of. */
@Entity()
export class Account {
  @PrimaryColumn('bigint')
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text')
  login: string;

  @Column('boolean')
  demo: boolean;
}

/** account × role × scope × period: granted by whom, when and why. */
@Entity({ name: 'role_grant' })
@ObjectType({ description: 'A role that an account holds, for a scope and a period.' })
export class RoleGrant {
  @PrimaryColumn('bigint')
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

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true })
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
