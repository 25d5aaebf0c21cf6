import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { ViewerCan } from '../access.entity.js';
import { exportsDirectory } from '../access.policy.js';
import { DirectoryService } from './directory.service.js';
import { DirectoryConnection, DirectoryFilter } from './directory.types.js';

@Resolver(() => DirectoryConnection)
export class DirectoryResolver {
  constructor(private readonly directory: DirectoryService) {}

  @Query(() => DirectoryConnection, {
    name: 'directory',
    description: 'People of a day in kana order, each at their main post. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  page(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    // Not `| null`: the validation finds the rules of the filter by this very class.
    @Args('filter', { type: () => DirectoryFilter, nullable: true }) filter?: DirectoryFilter,
  ): Promise<DirectoryConnection> {
    return this.directory.page(actor, first, after, filter ?? {});
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() connection: DirectoryConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.directory.count(actor, connection.filter);
  }
}

@Resolver(() => ViewerCan)
export class DirectoryCanResolver {
  @ResolveField(() => Boolean)
  exportDirectory(@Parent() can: ViewerCan): boolean {
    return exportsDirectory(can.roles);
  }
}
