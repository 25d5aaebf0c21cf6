export { Indicator, IndicatorDefinition, PlanPeriod } from './indicator/indicator.entity.js';
export { InsightModule } from './insight.module.js';
export { BURN_UP } from './progress/progress.sql.js';
export { Publication, PublicationFigure } from './publishing/publication.entity.js';
