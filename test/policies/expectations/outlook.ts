import { about, atMost, onlyFor, open } from '../access-table.js';
import type { OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { NOBODY } from './tables.js';

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
  // Nobody of this world moves, is designated and without a pass, or is a named officer: test/insight/outlook has them.
  PlannedMove: about(atMost(NOBODY, 'personId name from to qualified')),
  NearPersonConnection: open('a page; the people are in NearPerson'),
  NearPersonEdge: about(atMost(NOBODY, 'cursor node')),
  NearPerson: about(
    atMost(NOBODY, 'personId name kana organisationName unitName'),
    atMost(NOBODY, 'examCode attemptState examOn announcedOn inTime foundation courses coursesOffered'),
  ),
};

export const OUTLOOK_QUERIES: Record<string, QueryExpectation> = {
  // Counts, for whoever sees figures: the trainer, the coordinator and the admin of this world do by a duty.
  pathToTarget: { sees: NOBODY, refused: onlyFor('hr', 'auditor', 'trainer', 'coordinator', 'admin') },
  nearestToPass: { sees: NOBODY, refused: onlyFor('hr') },
  rotationEffect: { sees: NOBODY, refused: onlyFor('hr') },
};
