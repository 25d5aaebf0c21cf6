import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../../platform/index.js';
import { Organisation } from '../../organisation.entity.js';
import { organisationById } from '../../organisation.loader.js';
import { ReadingLogService } from './reading-log.service.js';
import { ReadingConnection, ReadingOfMe } from './reading-log.types.js';

@Resolver(() => ReadingConnection)
export class ReadingLogResolver {
  constructor(private readonly readings: ReadingLogService) {}

  @Query(() => ReadingConnection, {
    description: "Who looked at the viewer's record, the latest first. Refuses BAD_INPUT.",
  })
  myReaders(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReadingConnection> {
    return this.readings.readersOf(actor, first, after);
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@CurrentActor() actor: Actor): Promise<number> {
    return this.readings.count(actor);
  }
}

@Resolver(() => ReadingOfMe)
export class ReadingOfMeResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The body that employed the reader.' })
  organisation(
    @Parent() reading: ReadingOfMe,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return reading.orgId ? loaders.find(organisationById, reading.orgId) : Promise.resolve(null);
  }
}
