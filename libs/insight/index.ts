export { Indicator, IndicatorDefinition, PlanPeriod } from './indicator/indicator.entity.js';
export { InsightModule } from './insight.module.js';
export { BURN_UP } from './progress/progress.sql.js';
export { DefinitionVersion } from './register/definition-version.entity.js';
export { IndicatorDuty } from './register/duty.entity.js';
export { judge, type Aim, type Figure } from './register/judgement.js';
export { Milestone, MilestoneReport } from './register/milestone.entity.js';
export { PlanDraft } from './register/plan-draft.entity.js';
export { IndicatorReport, IndicatorSetting, ReportMonth } from './register/report.entity.js';
