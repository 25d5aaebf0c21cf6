import { Module } from '@nestjs/common';
import { OrganisationModule } from '../../organisation/index.js';
import { QualifiedChangesResolver } from './qualified-changes.resolver.js';
import { QualifiedChangesService } from './qualified-changes.service.js';
import { QualifiedExportController } from './qualified-export.controller.js';
import { QualifiedPeopleResolver } from './qualified-people.resolver.js';
import { QualifiedPeopleService } from './qualified-people.service.js';
import { BodyShareResolver, RatioCanResolver, RatioResolver } from './ratio.resolver.js';
import { RatioService } from './ratio.service.js';

@Module({
  imports: [OrganisationModule],
  controllers: [QualifiedExportController],
  providers: [
    RatioResolver,
    BodyShareResolver,
    RatioCanResolver,
    QualifiedPeopleResolver,
    QualifiedChangesResolver,
    RatioService,
    QualifiedPeopleService,
    QualifiedChangesService,
  ],
})
export class RatioModule {}
