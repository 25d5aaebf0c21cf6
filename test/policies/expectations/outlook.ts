import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { KEPT_BY_HR, NOBODY } from './tables.js';

export const OUTLOOK_TYPES: Record<string, PersonalType | OpenType> = {
  BackTest: open('figures name nobody'),
  BackTestHorizon: open('figures name nobody'),
  SittingsBackTest: open('figures name nobody'),
  PathToTarget: open('figures name nobody; test/insight/outlook holds them to the body'),
  RatioPoint: open('figures name nobody'),
  PastSitting: open('figures name nobody'),
  ComingSitting: open('the IPA publishes it'),
  PassesForecast: open('figures name nobody'),
  PassesForecastPoint: open('figures name nobody'),
  PlannedRatio: open('figures name nobody; test/insight/outlook keeps them to 人事課'),
  RotationEffect: open('the people are in PlannedMove'),
  BodyEffect: open('figures name nobody'),
  // Nobody of this world moves: test/insight/outlook has them.
  PlannedMove: about(atMost(NOBODY, 'personId name from to qualified')),
  // For the named officers: it tells of attempts.
  NearPersonConnection: open('a page; the people are in NearPerson'),
  NearPersonEdge: about(seen(KEPT_BY_HR, 'cursor node')),
  NearPerson: about(
    seen(KEPT_BY_HR, 'personId name kana organisationName unitName'),
    // Of an exam of today's list, of which this world has none.
    atMost(
      KEPT_BY_HR,
      'mockPercent mockOn milestonesPercent examCode attemptState examOn announcedOn inTime foundation courses coursesOffered',
    ),
  ),
};

export const OUTLOOK_QUERIES: Record<string, QueryExpectation> = {
  // Counts, for whoever sees figures: the trainer, the coordinator and the admin of this world do by a duty.
  pathToTarget: { sees: NOBODY, refused: onlyFor('hr', 'auditor', 'trainer', 'coordinator', 'admin') },
  nearestToPass: { sees: KEPT_BY_HR, refused: onlyFor('hr') },
  rotationEffect: { sees: NOBODY, refused: onlyFor('hr') },
};
