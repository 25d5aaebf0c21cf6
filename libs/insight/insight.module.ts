import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { DrillDownResolver } from './drill-down/drill-down.resolver.js';
import { DrillDownService } from './drill-down/drill-down.service.js';
import { ExportController } from './drill-down/export.controller.js';
import { IndicatorDefinitionResolver, IndicatorResolver } from './indicator/indicator.resolver.js';
import { IndicatorService } from './indicator/indicator.service.js';
import { OutlookModule } from './outlook/outlook.module.js';
import { InsightCanResolver, ProgressResolver } from './progress/progress.resolver.js';
import { OpenDataModule } from './open-data/open-data.module.js';
import { ProgressService } from './progress/progress.service.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { RatioModule } from './ratio/ratio.module.js';
import { RegisterModule } from './register/register.module.js';

@Module({
  imports: [OrganisationModule, RegisterModule, RatioModule, PublishingModule, OpenDataModule, OutlookModule],
  controllers: [ExportController],
  providers: [
    IndicatorResolver,
    IndicatorDefinitionResolver,
    ProgressResolver,
    InsightCanResolver,
    DrillDownResolver,
    IndicatorService,
    ProgressService,
    DrillDownService,
  ],
})
export class InsightModule {}
