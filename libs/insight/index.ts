export { Indicator, IndicatorDefinition, PlanPeriod } from './indicator/indicator.entity.js';
export { InsightModule } from './insight.module.js';
export { BURN_UP } from './progress/progress.sql.js';
export { COUNT_ON, QUALIFIED_RATIO } from './ratio/ratio.sql.js';
export { Publication, PublicationFigure } from './publishing/publication.entity.js';
export { FigureReading, ReadingEvidence } from './publishing/reading.entity.js';
export { judgementOf, type PublicationLine } from './publishing/publication-line.js';
export { LATEST_FINALS, PREPARE_PUBLICATION, PUBLICATION_LINES } from './publishing/publication.sql.js';
