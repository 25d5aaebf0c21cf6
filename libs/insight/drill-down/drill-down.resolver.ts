import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { DrillDownService } from './drill-down.service.js';
import { CompletionConnection, CompletionFilter } from './drill-down.types.js';

@Resolver(() => CompletionConnection)
export class DrillDownResolver {
  constructor(private readonly drillDown: DrillDownService) {}

  @Query(() => CompletionConnection, {
    description: 'Exactly the rows behind a figure, the latest first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  completionRows(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => CompletionFilter }) filter: CompletionFilter,
  ): Promise<CompletionConnection> {
    return this.drillDown.page(actor, first, after, filter);
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() connection: CompletionConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.drillDown.count(actor, connection.filter);
  }
}
