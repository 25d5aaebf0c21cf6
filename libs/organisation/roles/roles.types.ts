import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { Role, ScopeKind } from '../../vocabulary/index.js';
import { RoleGrant } from '../access.entity.js';
import { RoleRequest } from './role-request.entity.js';

@InputType()
export class RoleRequestInput {
  @Field(() => ID)
  accountId: string;

  @Field(() => Role)
  role: Role;

  @Field(() => ScopeKind)
  scope: ScopeKind;

  @Field(() => ID, { nullable: true, description: 'The body, for a scope of a body; also that of the unit.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For a scope of a unit and everything beneath it.' })
  unitId?: string | null;

  @Field(() => LocalDateScalar, { description: 'Today or later.' })
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null leaves it open.' })
  endsOn?: string | null;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'One of the two: hr and admin wait for a second administrator.' })
export class RequestedRole {
  @Field(() => RoleGrant, { nullable: true, description: 'The role, where it was given at once.' })
  grant: RoleGrant | null;

  @Field(() => RoleRequest, { nullable: true, description: 'What now waits.' })
  request: RoleRequest | null;
}

@InputType()
export class RoleGrantFilter {
  @Field(() => Role, { nullable: true })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Grants for the body or for a unit of it.' })
  organisationId?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Part of the name or reading, or a whole login.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Grants that are over, too.' })
  withEnded?: boolean | null;
}

@ObjectType()
export class RoleGrantEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => RoleGrant)
  node: RoleGrant;
}

@ObjectType()
export class RoleGrantConnection {
  @Field(() => [RoleGrantEdge])
  edges: RoleGrantEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: RoleGrantFilter;
}

@ObjectType()
export class RoleRequestEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => RoleRequest)
  node: RoleRequest;
}

@ObjectType()
export class RoleRequestConnection {
  @Field(() => [RoleRequestEdge])
  edges: RoleRequestEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  openOnly: boolean;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class RoleGrantViewerCan {
  @Field(() => Boolean)
  end: boolean;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class RoleRequestViewerCan {
  @Field(() => Boolean)
  approve: boolean;

  @Field(() => Boolean)
  reject: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}
