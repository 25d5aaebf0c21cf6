import { Module } from '@nestjs/common';
import { OpenDataModule } from '../open-data/open-data.module.js';
import {
  PublicationFigureResolver,
  PublicationResolver,
  PublishingViewerCanResolver,
} from './publication.resolver.js';
import { PublicationService } from './publication.service.js';
import { ReadingChangeResolver, ReadingEvidenceResolver, ReadingResolver } from './reading.resolver.js';
import { ReadingService } from './reading.service.js';

@Module({
  imports: [OpenDataModule],
  providers: [
    PublicationResolver,
    PublicationFigureResolver,
    PublishingViewerCanResolver,
    PublicationService,
    ReadingResolver,
    ReadingEvidenceResolver,
    ReadingChangeResolver,
    ReadingService,
  ],
})
export class PublishingModule {}
