import { Module } from '@nestjs/common';
import { DefinitionVersionResolver } from './definition-version.resolver.js';
import { DutyResolver } from './duty.resolver.js';
import { MilestoneReportResolver, MilestoneResolver } from './milestone.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanService } from './plan.service.js';
import { RegisterIndicatorResolver, RegisterViewerCanResolver } from './register.resolver.js';
import { RegisterService } from './register.service.js';
import { ReportResolver, SettingResolver } from './report.resolver.js';

@Module({
  providers: [
    RegisterService,
    PlanService,
    RegisterIndicatorResolver,
    RegisterViewerCanResolver,
    ReportResolver,
    SettingResolver,
    MilestoneResolver,
    MilestoneReportResolver,
    DefinitionVersionResolver,
    DutyResolver,
    PlanResolver,
  ],
})
export class RegisterModule {}
