import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { IdentityProviderState, Role } from '../../vocabulary/index.js';

/** scope-token of RFC 6749, openid among them. */
const SCOPES = /^(?=(.* )?openid( |$))[!#-[\]-~]+( [!#-[\]-~]+)*$/;
const PRINTED = /^[^\p{Cc}]*\S[^\p{Cc}]*$/u;

@InputType()
export class IdentityProviderInput {
  @Field(() => ID)
  organisationId: string;

  @Length(1, 300)
  @Field(() => String)
  issuer: string;

  @Length(1, 200)
  @Matches(/^[\x20-\x7e]+$/)
  @Field(() => String)
  clientId: string;

  @IsOptional()
  @Length(1, 500)
  @Matches(/^[\x20-\x7e]+$/)
  @Field(() => String, { nullable: true, description: 'Write-only; null keeps the one that is set.' })
  clientSecret?: string | null;

  @Length(1, 60)
  @Matches(PRINTED)
  @Field(() => String)
  nameJa: string;

  @Length(1, 60)
  @Matches(PRINTED)
  @Field(() => String)
  nameEn: string;

  @Length(6, 200)
  @Matches(SCOPES)
  @Field(() => String, { defaultValue: 'openid profile' })
  scopes: string;

  @Length(1, 100)
  @Matches(PRINTED)
  @Field(() => String, { defaultValue: 'employee_number' })
  staffNumberClaim: string;

  @Length(1, 100)
  @Matches(PRINTED)
  @Field(() => String, { defaultValue: 'groups' })
  groupsClaim: string;

  @IsEnum(IdentityProviderState)
  @Field(() => IdentityProviderState, { defaultValue: IdentityProviderState.active })
  state: IdentityProviderState;

  @Field(() => Boolean, { defaultValue: true })
  localSignIn: boolean;
}

@InputType()
export class GroupRoleInput {
  @Field(() => ID)
  providerId: string;

  @Length(1, 200)
  @Matches(PRINTED)
  @Field(() => String)
  groupName: string;

  @IsIn(Object.values(Role).filter((role) => role !== Role.learner))
  @Field(() => Role, { description: 'Any but learner, which everybody is.' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'A unit of the body, with its subtree; null: the whole body.',
  })
  unitId?: string | null;
}

@ObjectType({ description: 'A way to sign in by the account of one’s body.' })
export class SignOnChoice {
  orgId: string;

  @Field(() => String)
  nameJa: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String, { description: 'Path of this site; a browser that opens it is led to the provider.' })
  startPath: string;
}

@ObjectType({ description: 'What a provider must know of Kōro.' })
export class SignOnAddresses {
  @Field(() => String, { description: 'redirect_uri' })
  callback: string;

  @Field(() => String, { description: 'backchannel_logout_uri' })
  backchannelLogout: string;
}
