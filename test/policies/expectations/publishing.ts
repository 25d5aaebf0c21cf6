import { PREPARED, PUBLISHED } from '../../support/access-register.js';
import { open, table } from '../access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { ONESELF_AND_WITH_FIGURES, OWN_WITH_FIGURES, WITH_FIGURES } from './tables.js';

// No role of a body alone shows figures before they are published, but a duty does: the trainer reports, the coordinator
// approves, and the admin publishes. test/insight/readings.spec.ts tells whose evidence is read by whom.

const BY_PUBLISHER = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ●
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

const NO_FIGURES = {
  learner: 'FORBIDDEN',
  manager: 'FORBIDDEN',
  hr: 'FORBIDDEN',
  auditor: 'FORBIDDEN',
} as const;

export const PUBLISHING_TYPES: Record<string, PersonalType | OpenType> = {
  Publication: open('figures name nobody; who made it is an Account'),
  PublicationConnection: open('a page of publications'),
  PublicationEdge: open('a page of publications'),
  PublicationFigure: open('figures name nobody'),
  PublicationViewerCan: open('what the viewer may do'),
  FigureDifference: open('figures name nobody'),
  FigureReading: open('figures name nobody; who took it is an Account'),
  FigureReadingConnection: open('a page of readings'),
  FigureReadingEdge: open('a page of readings'),
  ReadingChange: open('the person is a Person'),
  ReadingEvidence: open('the person is a Person'),
  ReadingEvidenceConnection: open('a page of evidence'),
  ReadingEvidenceEdge: open('a page of evidence'),
  WouldNowBe: open('figures name nobody'),
};

export const PUBLISHING_QUERIES: Record<string, QueryExpectation> = {
  // Figures name nobody, but the register of their indicators does.
  figureReading: { sees: OWN_WITH_FIGURES, refused: NO_FIGURES },
  figureReadings: { sees: OWN_WITH_FIGURES, refused: NO_FIGURES, args: () => ({ indicatorKey: '3-2-1' }) },
  prepareFigures: {
    sees: WITH_FIGURES,
    refused: NO_FIGURES,
    args: () => ({ input: { plan: 'R6-R7', asOf: '2025-03-31' } }),
  },
  publication: { sees: ONESELF_AND_WITH_FIGURES, args: () => ({ slug: PUBLISHED }) },
  publications: { sees: ONESELF_AND_WITH_FIGURES },
};

/** What is prepared is not found by those who see no figures. */
const PREPARED_ONE = {
  may: BY_PUBLISHER,
  refused: { trainer: 'FORBIDDEN', coordinator: 'FORBIDDEN', others: 'NOT_FOUND' },
  args: () => ({ slug: PREPARED }),
} as const;

export const PUBLISHING_MUTATIONS: Record<string, MutationExpectation> = {
  preparePublication: {
    may: BY_PUBLISHER,
    refused: 'FORBIDDEN',
    args: ({ facts }) => ({
      input: {
        plan: 'R6-R7',
        asOf: '2025-03-31',
        slug: 'r6-anew',
        titleJa: '実績',
        titleEn: 'Results',
        readingIds: [facts['figureReadingId']],
      },
    }),
  },
  publish: PREPARED_ONE,
  takeReading: {
    may: BY_PUBLISHER,
    refused: 'FORBIDDEN',
    args: () => ({ indicatorKey: '3-2-1', asOf: '2025-03-31', kind: 'final' }),
  },
  withdrawPublication: PREPARED_ONE,
};
