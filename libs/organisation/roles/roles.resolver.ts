import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { RoleRequestState } from '../../vocabulary/index.js';
import { Account, RoleGrant, ViewerCan } from '../access.entity.js';
import { Organisation, Unit } from '../organisation.entity.js';
import { organisationById, unitById } from '../organisation.loader.js';
import { RoleRequest } from './role-request.entity.js';
import { accountById, roleGrantFacts, roleRequestFacts } from './roles.loader.js';
import { administersRoles, seesRoles } from './roles.policy.js';
import { RolesService } from './roles.service.js';
import {
  RequestedRole,
  RoleGrantConnection,
  RoleGrantFilter,
  RoleGrantViewerCan,
  RoleRequestConnection,
  RoleRequestInput,
  RoleRequestViewerCan,
} from './roles.types.js';

const accountOf = (loaders: RequestLoaders, id: string | null): Promise<Account | null> =>
  id ? loaders.find(accountById, id) : Promise.resolve(null);

@Resolver(() => RoleGrant)
export class RoleGrantsResolver {
  constructor(private readonly roles: RolesService) {}

  @Query(() => RoleGrantConnection, {
    description: 'Roles in force or planned, the newest first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  roleGrants(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => RoleGrantFilter, nullable: true }) filter?: RoleGrantFilter,
  ): Promise<RoleGrantConnection> {
    return this.roles.grants(actor, first, after, filter ?? {});
  }

  @Mutation(() => RoleGrant, {
    nullable: true,
    description:
      'Without a last day the grant ends at once; null when it had not begun. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT, LAST_ADMIN.',
  })
  endRoleGrant(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('lastDay', { type: () => LocalDateScalar, nullable: true }) lastDay: string | null,
    @Args('reason') reason: string,
  ): Promise<RoleGrant | null> {
    return this.roles.end(actor, id, lastDay, reason);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  account(@Parent() grant: RoleGrant, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, grant.accountId);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where Kōro itself gave it, or where the viewer may not see the account.',
  })
  grantedBy(@Parent() grant: RoleGrant, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, grant.grantedById);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'The second administrator, where two were needed.',
  })
  approvedBy(@Parent() grant: RoleGrant, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, grant.approvedById);
  }

  @ResolveField(() => RoleGrantViewerCan)
  async viewerCan(
    @Parent() grant: RoleGrant,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RoleGrantViewerCan> {
    const facts = await loaders.find(roleGrantFacts, grant.id);
    return { end: facts?.may_end ?? false };
  }
}

@Resolver(() => RoleRequest)
export class RoleRequestsResolver {
  constructor(private readonly roles: RolesService) {}

  @Query(() => RoleRequestConnection, {
    description:
      'Requests that waited or wait for a second administrator, the newest first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  roleRequests(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('openOnly', { defaultValue: false, description: 'Only what can still be decided.' })
    openOnly: boolean,
  ): Promise<RoleRequestConnection> {
    return this.roles.requests(actor, first, after, openOnly);
  }

  @Mutation(() => RequestedRole, {
    description:
      'Gives a role at once; hr and admin wait for a second administrator. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SELF_GRANT, ACCOUNT_ENDED, ROLE_ALREADY_GRANTED, ROLE_ALREADY_REQUESTED.',
  })
  requestRole(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RoleRequestInput }) input: RoleRequestInput,
  ): Promise<RequestedRole> {
    return this.roles.request(actor, input);
  }

  @Mutation(() => RoleGrant, {
    description:
      'By another administrator than the requester and the beneficiary. Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, ROLE_REQUEST_CLOSED, ACCOUNT_ENDED, ROLE_ALREADY_GRANTED.',
  })
  approveRoleRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RoleGrant> {
    return this.roles.approve(actor, id);
  }

  @Mutation(() => RoleRequest, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, ROLE_REQUEST_CLOSED.',
  })
  rejectRoleRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<RoleRequest> {
    return this.roles.reject(actor, id, reason);
  }

  @Mutation(() => RoleRequest, {
    description: 'By the requester. Refuses: NOT_FOUND, ROLE_REQUEST_CLOSED.',
  })
  withdrawRoleRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RoleRequest> {
    return this.roles.withdraw(actor, id);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  account(@Parent() request: RoleRequest, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, request.accountId);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  requestedBy(@Parent() request: RoleRequest, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, request.requestedById);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  decidedBy(@Parent() request: RoleRequest, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return accountOf(loaders, request.decidedById);
  }

  @ResolveField(() => Organisation, { nullable: true })
  organisation(
    @Parent() request: RoleRequest,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return request.orgId ? loaders.find(organisationById, request.orgId) : Promise.resolve(null);
  }

  @ResolveField(() => Unit, { nullable: true })
  unit(@Parent() request: RoleRequest, @Loaders() loaders: RequestLoaders): Promise<Unit | null> {
    return request.unitId ? loaders.find(unitById, request.unitId) : Promise.resolve(null);
  }

  @ResolveField(() => RoleRequestState)
  async state(@Parent() request: RoleRequest, @Loaders() loaders: RequestLoaders): Promise<RoleRequestState> {
    return (await loaders.get(roleRequestFacts, request.id)).state;
  }

  @ResolveField(() => RoleRequestViewerCan)
  async viewerCan(
    @Parent() request: RoleRequest,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RoleRequestViewerCan> {
    const { may_decide, may_withdraw } = await loaders.get(roleRequestFacts, request.id);
    return { approve: may_decide, reject: may_decide, withdraw: may_withdraw };
  }
}

@Resolver(() => RoleGrantConnection)
export class RoleGrantConnectionResolver {
  constructor(private readonly roles: RolesService) {}

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() { filter }: RoleGrantConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.roles.countGrants(actor, filter);
  }
}

@Resolver(() => RoleRequestConnection)
export class RoleRequestConnectionResolver {
  constructor(private readonly roles: RolesService) {}

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() { openOnly }: RoleRequestConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.roles.countRequests(actor, openOnly);
  }
}

@Resolver(() => ViewerCan)
export class RolesViewerCanResolver {
  @ResolveField(() => Boolean, { description: 'Gives and ends roles, within the own scope.' })
  administerRoles(@Parent() can: ViewerCan): boolean {
    return administersRoles(can.roles);
  }

  @ResolveField(() => Boolean, { description: 'Sees who may do what.' })
  seeRoles(@Parent() can: ViewerCan): boolean {
    return seesRoles(can.roles);
  }
}
