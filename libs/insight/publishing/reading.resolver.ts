import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Account,
  accountById,
  Organisation,
  organisationById,
  Person,
  personById,
} from '../../organisation/index.js';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { ReadingKind } from '../../vocabulary/index.js';
import { Indicator, IndicatorDefinition } from '../indicator/indicator.entity.js';
import { FigureReading, ReadingEvidence } from './reading.entity.js';
import { definitionById, digestOfReading, indicatorById, nowOfReading } from './reading.loader.js';
import { ReadingService } from './reading.service.js';
import {
  FigureReadingConnection,
  ReadingChange,
  ReadingEvidenceConnection,
  WouldNowBe,
} from './reading.types.js';

@Resolver(() => FigureReading)
export class ReadingResolver {
  constructor(private readonly readings: ReadingService) {}

  @Query(() => FigureReadingConnection, {
    description:
      'Of one indicator or of all, for one day or for all, the newest first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  figureReadings(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('indicatorKey', { type: () => String, nullable: true }) indicatorKey: string | null,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | null,
  ): Promise<FigureReadingConnection> {
    return this.readings.page(actor, first, after ?? null, indicatorKey ?? null, asOf ?? null);
  }

  @Query(() => FigureReading, { description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.' })
  figureReading(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FigureReading> {
    return this.readings.get(actor, id);
  }

  @Mutation(() => FigureReading, {
    description:
      'By somebody with the duty to publish the indicator. Refuses: NOT_FOUND, FORBIDDEN, BAD_INPUT (a day to come), READING_DAY_NOT_OVER, READING_NO_DEFINITION, READING_NOTHING_REPORTED.',
  })
  takeReading(
    @CurrentActor() actor: Actor,
    @Args('indicatorKey') indicatorKey: string,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
    @Args('kind', { type: () => ReadingKind }) kind: ReadingKind,
  ): Promise<FigureReading> {
    return this.readings.take(actor, indicatorKey, asOf, kind);
  }

  @ResolveField(() => Indicator)
  indicator(@Parent() reading: FigureReading, @Loaders() loaders: RequestLoaders): Promise<Indicator> {
    return loaders.get(indicatorById, reading.indicatorId);
  }

  @ResolveField(() => IndicatorDefinition, { description: 'The version in force on the day.' })
  definition(
    @Parent() reading: FigureReading,
    @Loaders() loaders: RequestLoaders,
  ): Promise<IndicatorDefinition> {
    return loaders.get(definitionById, reading.definitionId);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  takenBy(@Parent() reading: FigureReading, @Loaders() loaders: RequestLoaders): Promise<Account | null> {
    return loaders.find(accountById, reading.takenById);
  }

  @ResolveField(() => Boolean, {
    description: 'The digest, computed anew from what is stored, is the one that was written down.',
  })
  async digestMatches(
    @Parent() reading: FigureReading,
    @Loaders() loaders: RequestLoaders,
  ): Promise<boolean> {
    return (await loaders.get(digestOfReading, reading.id)).matches;
  }

  @ResolveField(() => WouldNowBe, { description: 'Computed from the rows of now.' })
  wouldNowBe(@Parent() reading: FigureReading, @Loaders() loaders: RequestLoaders): Promise<WouldNowBe> {
    return loaders.get(nowOfReading, reading.id);
  }

  @ResolveField(() => [ReadingChange], {
    description:
      'What makes the difference to today, as far as the viewer may read such rows. Refuses BAD_INPUT.',
  })
  changes(
    @Parent() reading: FigureReading,
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
  ): Promise<ReadingChange[]> {
    return this.readings.changes(actor, reading.id, first);
  }

  @ResolveField(() => ReadingEvidenceConnection, {
    description: 'The rows it was made of, as far as the viewer may read them. Refuses BAD_INPUT.',
  })
  evidence(
    @Parent() reading: FigureReading,
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('counts', {
      type: () => Boolean,
      nullable: true,
      description: 'Only rows that added to the figure, or only those that did not.',
    })
    counts: boolean | null,
  ): Promise<ReadingEvidenceConnection> {
    return this.readings.evidence(actor, reading.id, first, after ?? null, counts ?? null);
  }
}

@Resolver(() => ReadingEvidence)
export class ReadingEvidenceResolver {
  @ResolveField(() => Person, {
    nullable: true,
    description: 'Null where it is about nobody, or the viewer may not see the person any more.',
  })
  person(@Parent() row: ReadingEvidence, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return personOf(loaders, row.personId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body on that day.' })
  organisation(
    @Parent() row: ReadingEvidence,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return organisationOf(loaders, row.orgId);
  }
}

@Resolver(() => ReadingChange)
export class ReadingChangeResolver {
  @ResolveField(() => Person, { nullable: true })
  person(@Parent() row: ReadingChange, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return personOf(loaders, row.personId);
  }

  @ResolveField(() => Organisation, { nullable: true })
  organisation(
    @Parent() row: ReadingChange,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return organisationOf(loaders, row.orgId);
  }
}

const personOf = (loaders: RequestLoaders, id: string | null): Promise<Person | null> =>
  id === null ? Promise.resolve(null) : loaders.find(personById, id);
const organisationOf = (loaders: RequestLoaders, id: string | null): Promise<Organisation | null> =>
  id === null ? Promise.resolve(null) : loaders.find(organisationById, id);
