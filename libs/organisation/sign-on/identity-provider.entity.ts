import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../../platform/index.js';
import { IdentityProviderState, Role } from '../../vocabulary/index.js';

registerEnumType(IdentityProviderState, { name: 'IdentityProviderState' });

/** The OpenID provider of one body. Its client secret stands in a table that no class is made of. */
@Entity({ name: 'identity_provider' })
@ObjectType({ description: 'The OpenID provider where a body’s staff sign in.' })
export class IdentityProvider {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('text')
  @Field(() => String, { description: 'As the provider itself writes it; discovery starts from it.' })
  issuer: string;

  @Column('text', { name: 'client_id' })
  @Field(() => String)
  clientId: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn: string;

  @Column('text')
  @Field(() => String, { description: 'Parted by spaces; openid is one of them.' })
  scopes: string;

  @Column('text', { name: 'staff_number_claim' })
  @Field(() => String, { description: 'Claim that holds the staff number, zeros kept.' })
  staffNumberClaim: string;

  @Column('text', { name: 'groups_claim' })
  @Field(() => String)
  groupsClaim: string;

  @Column('text')
  @Field(() => IdentityProviderState)
  state: IdentityProviderState;

  @Column('boolean', { name: 'local_sign_in' })
  @Field(() => Boolean, {
    description:
      'Whether staff whom the body employs may still sign in by a password of Kōro’s; admins always may.',
  })
  localSignIn: boolean;

  @Column('timestamptz', { name: 'credential_set_at', nullable: true })
  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When the client’s credential was last set; it is never told. Null: a public client.',
  })
  credentialSetAt: Date | null;
}

/** A group of the provider → a role in its body or one unit of it, with the unit’s subtree. */
@Entity({ name: 'identity_group_role' })
@ObjectType({ description: 'Members of a group at the provider hold this role while they are in the group.' })
export class IdentityGroupRole {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'provider_id' })
  providerId: string;

  @Column('text', { name: 'group_name' })
  @Field(() => String)
  groupName: string;

  @Column('text')
  @Field(() => Role)
  role: Role;

  @Column('bigint', { name: 'unit_id', nullable: true })
  unitId: string | null;

  @Column('bigint', { name: 'made_by' })
  madeBy: string;

  @Column('timestamptz', { name: 'made_at' })
  @Field(() => InstantScalar)
  madeAt: Date;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  approvedAt: Date | null;

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'False while a mapping to hr or admin waits for the approval of another administrator.',
  })
  effective: boolean;
}
