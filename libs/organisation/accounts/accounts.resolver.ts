import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  InstantScalar,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { AccountState } from '../../vocabulary/index.js';
import { Account, RoleGrant, ViewerCan } from '../access.entity.js';
import { Person } from '../organisation.entity.js';
import { personById } from '../organisation.loader.js';
import { accountFacts, rolesOfAccount } from './accounts.loader.js';
import { administersAccounts, seesAccounts } from './accounts.policy.js';
import { AccountsService } from './accounts.service.js';
import { AccountConnection, AccountFilter, AccountViewerCan, IssuedPassword } from './accounts.types.js';

@Resolver(() => Account)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Query(() => AccountConnection, {
    name: 'accounts',
    description:
      'Accounts of people whose files the viewer administers, keeps or audits, by login. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  page(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => AccountFilter, nullable: true }) filter?: AccountFilter,
  ): Promise<AccountConnection> {
    return this.accounts.page(actor, first, after, filter ?? {});
  }

  @Mutation(() => IssuedPassword, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, ACCOUNT_EXISTS, LOGIN_TAKEN.',
  })
  createAccount(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('login') login: string,
  ): Promise<IssuedPassword> {
    return this.accounts.open(actor, personId, login);
  }

  @Mutation(() => IssuedPassword, {
    description:
      'Ends every session of the account. Refuses: FORBIDDEN, NOT_FOUND, ACCOUNT_ENDED, SIGN_IN_BY_PROVIDER.',
  })
  resetPassword(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<IssuedPassword> {
    return this.accounts.resetPassword(actor, accountId);
  }

  @Mutation(() => Account, {
    description:
      'Without a last day at once, its sessions too; its roles end on the same day. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, ACCOUNT_ENDED, LAST_ADMIN.',
  })
  endAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('lastDay', { type: () => LocalDateScalar, nullable: true }) lastDay: string | null,
    @Args('reason') reason: string,
  ): Promise<Account> {
    return this.accounts.end(actor, accountId, lastDay, reason);
  }

  @Mutation(() => Account, {
    description: 'It comes back without roles. Refuses: FORBIDDEN, NOT_FOUND, CONFLICT.',
  })
  reopenAccount(
    @CurrentActor() actor: Actor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<Account> {
    return this.accounts.reopen(actor, accountId);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null where the viewer may not see the person.',
  })
  person(@Parent() account: Account, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return loaders.find(personById, account.personId);
  }

  @ResolveField(() => [RoleGrant], {
    description: 'Roles in force or planned, as far as the viewer may see them.',
  })
  roles(@Parent() account: Account, @Loaders() loaders: RequestLoaders): Promise<RoleGrant[]> {
    return loaders.get(rolesOfAccount, account.id);
  }

  @ResolveField(() => AccountState, { description: 'Of today.' })
  async state(@Parent() account: Account, @Loaders() loaders: RequestLoaders): Promise<AccountState> {
    return (await loaders.get(accountFacts, account.id)).state;
  }

  @ResolveField(() => InstantScalar, { nullable: true, description: 'When a session of it was last used.' })
  async lastSeenAt(@Parent() account: Account, @Loaders() loaders: RequestLoaders): Promise<Date | null> {
    return (await loaders.get(accountFacts, account.id)).last_seen_at;
  }

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'Until when a one-time password waits to be replaced; null when none does.',
  })
  async oneTimePasswordUntil(
    @Parent() account: Account,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Date | null> {
    return (await loaders.get(accountFacts, account.id)).one_time_until;
  }

  @ResolveField(() => AccountViewerCan)
  async viewerCan(@Parent() account: Account, @Loaders() loaders: RequestLoaders): Promise<AccountViewerCan> {
    const { administrable, state } = await loaders.get(accountFacts, account.id);
    const active = state === AccountState.active;
    return {
      resetPassword: administrable && active,
      end: administrable && active,
      reopen: administrable && (!active || account.endsOn !== null),
    };
  }
}

@Resolver(() => AccountConnection)
export class AccountConnectionResolver {
  constructor(private readonly accounts: AccountsService) {}

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() { filter }: AccountConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.accounts.count(actor, filter);
  }
}

@Resolver(() => ViewerCan)
export class AccountsViewerCanResolver {
  @ResolveField(() => Boolean, { description: 'Opens and ends accounts, and issues passwords.' })
  administerAccounts(@Parent() can: ViewerCan): boolean {
    return administersAccounts(can.roles);
  }

  @ResolveField(() => Boolean, { description: 'Sees who has an account.' })
  seeAccounts(@Parent() can: ViewerCan): boolean {
    return seesAccounts(can.roles);
  }
}
