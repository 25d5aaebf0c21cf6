import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account, accountById, ViewerCan } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Indicator, PlanPeriod } from '../indicator/indicator.entity.js';
import { planPeriodById } from '../indicator/indicator.loader.js';
import { Publication, PublicationFigure } from './publication.entity.js';
import {
  correctionOfPublication,
  digestOfPublication,
  figuresOfPublication,
  publicationById,
  publicationFacts,
} from './publication.loader.js';
import { differencesOf, PublicationService } from './publication.service.js';
import {
  FigureDifference,
  FiguresInput,
  PublicationConnection,
  PublicationInput,
  PublicationViewerCan,
} from './publication.types.js';
import { FigureReading } from './reading.entity.js';
import { indicatorById, readingById } from './reading.loader.js';

@Resolver(() => Publication)
export class PublicationResolver {
  constructor(private readonly service: PublicationService) {}

  @Query(() => PublicationConnection, {
    description:
      'What is published, for those who work here; whoever sees figures gets what is prepared too. The public reads publishedEntries. The newest first. Refuses BAD_INPUT.',
  })
  publications(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PublicationConnection> {
    return this.service.page(actor, first, after ?? null);
  }

  @Query(() => Publication, { description: 'Refuses NOT_FOUND.' })
  publication(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Publication> {
    return this.service.bySlug(actor, slug);
  }

  @Query(() => [PublicationFigure], {
    description:
      'The lines of a publication as they would stand, before it is prepared. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  prepareFigures(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => FiguresInput }) input: FiguresInput,
  ): Promise<PublicationFigure[]> {
    return this.service.figures(actor, input);
  }

  @Mutation(() => Publication, {
    description:
      'By somebody who publishes every indicator of the plan. Refuses: NOT_FOUND, FORBIDDEN, BAD_INPUT, PUBLICATION_READINGS, PUBLICATION_SLUG_TAKEN, PUBLICATION_ALREADY_CORRECTED, PUBLICATION_SAME.',
  })
  preparePublication(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PublicationInput }) input: PublicationInput,
  ): Promise<Publication> {
    return this.service.prepare(actor, input);
  }

  @Mutation(() => Publication, {
    description:
      'By another than who prepared it, and for ever. Refuses: NOT_FOUND, FORBIDDEN, FOUR_EYES, PUBLICATION_STATE.',
  })
  publish(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Publication> {
    return this.service.publish(actor, slug);
  }

  @Mutation(() => Publication, {
    description: 'Of what is prepared and not yet public. Refuses: NOT_FOUND, FORBIDDEN, PUBLICATION_STATE.',
  })
  withdrawPublication(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<Publication> {
    return this.service.withdraw(actor, slug);
  }

  @ResolveField(() => PlanPeriod)
  planPeriod(@Parent() publication: Publication, @Loaders() loaders: RequestLoaders): Promise<PlanPeriod> {
    return loaders.get(planPeriodById, publication.planPeriodId);
  }

  @ResolveField(() => [PublicationFigure], { description: 'In the order of the plan.' })
  figures(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PublicationFigure[]> {
    return loaders.get(figuresOfPublication, publication.id);
  }

  @ResolveField(() => Publication, { nullable: true, description: 'What it corrects.' })
  corrects(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Publication | null> {
    return publication.correctsId === null
      ? Promise.resolve(null)
      : loaders.find(publicationById, publication.correctsId);
  }

  @ResolveField(() => Publication, { nullable: true, description: 'What corrects it.' })
  correctedBy(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Publication | null> {
    return loaders.find(correctionOfPublication, publication.id);
  }

  @ResolveField(() => [FigureDifference], {
    description: 'Of a correction: the lines that say something else. Empty for others.',
  })
  async differences(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<FigureDifference[]> {
    if (publication.correctsId === null) return [];
    const [before, after] = await Promise.all([
      loaders.get(figuresOfPublication, publication.correctsId),
      loaders.get(figuresOfPublication, publication.id),
    ]);
    return differencesOf(before, after);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      'The digest, computed anew from what is stored, is the one that was published; null before that.',
  })
  async digestMatches(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<boolean | null> {
    return (await loaders.get(digestOfPublication, publication.id)).matches;
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  preparedBy(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Account | null> {
    return loaders.find(accountById, publication.preparedById);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null before it is published, and where the viewer may not see the account.',
  })
  publishedBy(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Account | null> {
    return publication.publishedById === null
      ? Promise.resolve(null)
      : loaders.find(accountById, publication.publishedById);
  }

  @ResolveField(() => PublicationViewerCan)
  viewerCan(
    @Parent() publication: Publication,
    @Loaders() loaders: RequestLoaders,
  ): Promise<PublicationViewerCan> {
    return loaders.get(publicationFacts, publication.id);
  }
}

@Resolver(() => PublicationFigure)
export class PublicationFigureResolver {
  @ResolveField(() => Indicator)
  indicator(@Parent() figure: PublicationFigure, @Loaders() loaders: RequestLoaders): Promise<Indicator> {
    return loaders.get(indicatorById, figure.indicatorId);
  }

  @ResolveField(() => FigureReading, {
    nullable: true,
    description: 'The reading it shows. Null where nothing was read, and to whoever sees no figures.',
  })
  reading(
    @Parent() figure: PublicationFigure,
    @Loaders() loaders: RequestLoaders,
  ): Promise<FigureReading | null> {
    return figure.readingId === null ? Promise.resolve(null) : loaders.find(readingById, figure.readingId);
  }
}

@Resolver(() => ViewerCan)
export class PublishingViewerCanResolver {
  constructor(private readonly publications: PublicationService) {}

  @ResolveField(() => Boolean, { description: 'Takes readings and publishes figures: has the duty today.' })
  publishFigures(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.publications.publishes(actor);
  }
}
