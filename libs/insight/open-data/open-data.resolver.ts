import { Args, Query, Resolver } from '@nestjs/graphql';
import { PublicOperation } from '../../platform/index.js';
import { OpenDataService } from './open-data.service.js';
import { PublishedDocument, PublishedEntry } from './open-data.types.js';

@Resolver()
export class OpenDataResolver {
  constructor(private readonly openData: OpenDataService) {}

  @PublicOperation()
  @Query(() => [PublishedEntry], { description: 'What is published, the newest first. For everybody.' })
  publishedEntries(): Promise<PublishedEntry[]> {
    return this.openData.entries();
  }

  @PublicOperation()
  @Query(() => PublishedDocument, {
    nullable: true,
    description: 'The newest publication of the plan in force; null while there is none. For everybody.',
  })
  latestPublished(): Promise<PublishedDocument | null> {
    return this.openData.latest();
  }

  @PublicOperation()
  @Query(() => PublishedDocument, { description: 'For everybody. Refuses NOT_FOUND.' })
  published(@Args('slug') slug: string): Promise<PublishedDocument> {
    return this.openData.document(slug);
  }
}
