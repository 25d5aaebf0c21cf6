import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { RosterService } from './roster.service.js';
import { StaffConnection, StaffFilter } from './roster.types.js';

@Resolver(() => StaffConnection)
export class RosterResolver {
  constructor(private readonly roster: RosterService) {}

  @Query(() => StaffConnection, {
    description: 'People of today in kana order, with their completions. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  staff(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    // Not `| null`: the validation finds the rules of the filter by this very class.
    @Args('filter', { type: () => StaffFilter, nullable: true }) filter?: StaffFilter,
  ): Promise<StaffConnection> {
    return this.roster.page(actor, first, after, filter ?? {});
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() connection: StaffConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.roster.count(actor, connection.filter);
  }
}
