import { about, atMost, open, seen, table } from '../access-table.js';
import type { PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { NOBODY } from './tables.js';

/** The people behind the 75 %, each in the body of the main post. */
const BEHIND_THE_SHARE = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ●       ·
  unit       ·        ·        ·     ●       ·           ●       ·
  body       ·        ·        ·     ●       ·           ●       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Why somebody counts differently may be an absence: for HR alone. */
const MOVED_THE_SHARE = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ·       ·
  unit       ·        ·        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

const NOT_FOR_COUNTS = { learner: 'FORBIDDEN', manager: 'FORBIDDEN' } as const;
const NOT_FOR_ROWS = {
  ...NOT_FOR_COUNTS,
  trainer: 'FORBIDDEN',
  coordinator: 'FORBIDDEN',
  admin: 'FORBIDDEN',
} as const;

export const RATIO_TYPES: Record<string, PersonalType | OpenType> = {
  Share: open('figures name nobody; test/insight holds them to the body'),
  ShareOfBody: open('figures name nobody; test/insight holds them to the body'),
  ShareOnDay: open('figures name nobody; test/insight holds them to the body'),
  QualifiedRatio: open('figures name nobody; test/insight holds them to the body'),
  CountOnDay: open('figures name nobody; test/insight holds them to the body'),
  PublishedShare: open('published'),
  ListInForce: open('which exams count is public'),
  CountingExam: open('published by the IPA'),
  QualifiedPersonConnection: open('a page; the people are in QualifiedPerson'),
  QualifiedPersonEdge: about(seen(BEHIND_THE_SHARE, 'cursor node')),
  QualifiedPerson: about(
    seen(BEHIND_THE_SHARE, 'personId name kana organisationName unitName designatedSince'),
    atMost(BEHIND_THE_SHARE, 'passId examCode examNameJa examNameEn announcedOn verifiedOn'),
  ),
  QualifiedChanges: open('sums; the people are in QualifiedChange'),
  QualifiedReasonSum: open('sums; the people are in QualifiedChange'),
  QualifiedChangeConnection: open('a page; the people are in QualifiedChange'),
  QualifiedChangeEdge: about(seen(MOVED_THE_SHARE, 'cursor node')),
  QualifiedChange: about(
    seen(MOVED_THE_SHARE, 'personId name kana reason denominator after'),
    atMost(MOVED_THE_SHARE, 'numerator before examCode announcedOn'),
  ),
};

export const RATIO_QUERIES: Record<string, QueryExpectation> = {
  qualifiedRatio: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  countOn: { sees: NOBODY, refused: NOT_FOR_COUNTS, args: () => ({ indicatorKey: '3-2-1' }) },
  qualifiedPeople: { sees: BEHIND_THE_SHARE, refused: NOT_FOR_ROWS },
  qualifiedChanges: {
    sees: MOVED_THE_SHARE,
    refused: { ...NOT_FOR_ROWS, auditor: 'FORBIDDEN' },
    // Everybody who counts today did not before the plan began.
    args: () => ({ from: '2024-03-31' }),
  },
};
