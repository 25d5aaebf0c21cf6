import { open } from '../access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { NOBODY } from './tables.js';

// Nobody of this world has the duty to publish, and no role of a body alone shows figures before they are published;
// test/insight/readings.spec.ts tells whose evidence is read by whom.

const NO_FIGURES = {
  learner: 'FORBIDDEN',
  manager: 'FORBIDDEN',
  trainer: 'FORBIDDEN',
  hr: 'FORBIDDEN',
  coordinator: 'FORBIDDEN',
  auditor: 'FORBIDDEN',
  admin: 'FORBIDDEN',
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
  figureReading: { sees: NOBODY, refused: NO_FIGURES, args: () => ({ id: '1' }) },
  figureReadings: { sees: NOBODY, refused: NO_FIGURES },
  prepareFigures: { sees: NOBODY, refused: NO_FIGURES },
  publication: { sees: NOBODY, public: true, args: () => ({ slug: 'nothing' }), hidden: 'NOT_FOUND' },
  publications: { sees: NOBODY, public: true },
};

export const PUBLISHING_MUTATIONS: Record<string, MutationExpectation> = {
  preparePublication: {
    may: NOBODY,
    refused: 'FORBIDDEN',
    args: () => ({
      input: { plan: 'R6-R7', asOf: '2025-03-31', slug: 'r6-annual', titleJa: '実績', titleEn: 'Results' },
    }),
  },
  publish: { may: NOBODY, refused: 'NOT_FOUND', args: () => ({ slug: 'nothing' }) },
  takeReading: {
    may: NOBODY,
    refused: 'FORBIDDEN',
    args: () => ({ indicatorKey: '3-2-1', asOf: '2025-03-31', kind: 'final' }),
  },
  withdrawPublication: { may: NOBODY, refused: 'NOT_FOUND', args: () => ({ slug: 'nothing' }) },
};
