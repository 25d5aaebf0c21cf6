import { about, open, seen } from '../access-table.js';
import type { PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { COUNTED_ROWS, NOBODY, ONESELF_AND_WITH_FIGURES } from './tables.js';

const NOT_FOR_COUNTS = { learner: 'FORBIDDEN', manager: 'FORBIDDEN' } as const;

export const INSIGHT_TYPES: Record<string, PersonalType | OpenType> = {
  Indicator: open('the plan is published'),
  IndicatorDefinition: open('what a published figure counts'),
  PlanPeriod: open('the plan is published'),
  BurnUp: open('figures name nobody; test/insight holds them to the body'),
  BurnUpMonth: open('figures name nobody'),
  Forecast: open('figures name nobody'),
  ForecastPoint: open('figures name nobody'),
  CountByBody: open('figures name nobody; test/insight holds them to the body'),
  CountByCourse: open('figures name nobody'),
  CompletionConnection: open('a page; the people are in CompletionRow'),
  CompletionEdge: about(seen(COUNTED_ROWS, 'cursor node')),
  CompletionRow: about(
    seen(COUNTED_ROWS, 'completionId personId name kana staffNumber organisationName unitName'),
    seen(
      COUNTED_ROWS,
      'certificateNumber completedOn courseCode courseTitleEn courseTitleJa courseVersionNumber',
    ),
    seen(COUNTED_ROWS, 'fiscalYear how'),
  ),
};

export const INSIGHT_QUERIES: Record<string, QueryExpectation> = {
  burnUp: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  completionRows: { sees: COUNTED_ROWS, refused: NOT_FOR_COUNTS },
  countsByBody: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  countsByCourse: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  // By the duties, and what is said of each.
  indicators: { sees: ONESELF_AND_WITH_FIGURES },
};
