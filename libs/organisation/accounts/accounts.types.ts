import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { InstantScalar, PageInfo } from '../../platform/index.js';
import { AccountState } from '../../vocabulary/index.js';
import { Account } from '../access.entity.js';

registerEnumType(AccountState, { name: 'AccountState' });

@InputType()
export class AccountFilter {
  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Part of the name or reading, or a whole login.' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'People with a post in the body, now or before.' })
  organisationId?: string | null;

  @Field(() => AccountState, { nullable: true })
  state?: AccountState | null;
}

@ObjectType()
export class AccountEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Account)
  node: Account;
}

@ObjectType()
export class AccountConnection {
  @Field(() => [AccountEdge])
  edges: AccountEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: AccountFilter;
}

@ObjectType({
  description: 'Told once: only a hash of it is kept. It is good for choosing a password of one’s own.',
})
export class IssuedPassword {
  @Field(() => Account)
  account: Account;

  @Field(() => String)
  oneTimePassword: string;

  @Field(() => InstantScalar)
  validUntil: Date;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class AccountViewerCan {
  @Field(() => Boolean)
  resetPassword: boolean;

  @Field(() => Boolean)
  end: boolean;

  @Field(() => Boolean)
  reopen: boolean;
}
