import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../../platform/index.js';
import { Organisation } from '../../organisation.entity.js';
import { organisationById } from '../../organisation.loader.js';
import { ReadingLogService } from './reading-log.service.js';
import { ReadingConnection, RecordReading } from './reading-log.types.js';

@Resolver(() => ReadingConnection)
export class ReadingLogResolver {
  constructor(private readonly log: ReadingLogService) {}

  @Query(() => ReadingConnection, {
    description: "Who looked at the viewer's record, the latest first. Refuses BAD_INPUT.",
  })
  myReaders(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReadingConnection> {
    return this.log.ofMyself(actor, first, after);
  }

  @Query(() => ReadingConnection, {
    description:
      "Who looked at a person's record, the latest first: for auditors of the body that keeps the file. Itself logged, for that person to see. Refuses: FORBIDDEN, BAD_INPUT.",
  })
  readings(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReadingConnection> {
    return this.log.ofPerson(actor, personId, first, after);
  }

  @ResolveField(() => Int, { description: 'Of all pages.' })
  totalCount(
    @Parent() { counted }: ReadingConnection,
    @CurrentActor() actor: Actor,
  ): number | Promise<number> {
    return counted ?? this.log.countOfMyself(actor);
  }
}

@Resolver(() => RecordReading)
export class RecordReadingResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The body that employed the reader.' })
  organisation(
    @Parent() reading: RecordReading,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return reading.orgId ? loaders.find(organisationById, reading.orgId) : Promise.resolve(null);
  }
}
