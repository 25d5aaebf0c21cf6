import { Module } from '@nestjs/common';
import { PublishedTables } from '../open-data/published-tables.js';
import {
  PublicationFigureResolver,
  PublicationResolver,
  PublishingViewerCanResolver,
} from './publication.resolver.js';
import { PublicationService } from './publication.service.js';
import { ReadingChangeResolver, ReadingEvidenceResolver, ReadingResolver } from './reading.resolver.js';
import { ReadingService } from './reading.service.js';

@Module({
  providers: [
    PublicationResolver,
    PublicationFigureResolver,
    PublishingViewerCanResolver,
    PublicationService,
    PublishedTables,
    ReadingResolver,
    ReadingEvidenceResolver,
    ReadingChangeResolver,
    ReadingService,
  ],
})
export class PublishingModule {}
