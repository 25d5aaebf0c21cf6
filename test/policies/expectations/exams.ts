import { open } from '../access-table.js';
import type { MutationExpectation, OpenType, QueryExpectation } from '../access-table.js';
import { NOBODY } from './tables.js';

const IPA = 'published by the IPA';

export const EXAMS_TYPES: Record<string, OpenType> = {
  ExamName: open(IPA),
  ExamSuccession: open(IPA),
  ExamWindow: open(IPA),
  QualifyingList: open(
    'which exams count; who proposed and decided it is an Account, of which the reader may see none',
  ),
  QualifyingListEffect: open(
    'counts of people, for 人事課 of all bodies alone; test/certification holds it to them',
  ),
  QualifyingListViewerCan: open('about the viewer'),
};

export const EXAMS_QUERIES: Record<string, QueryExpectation> = {
  exam: { args: () => ({ code: 'AP' }), sees: NOBODY },
  qualifyingListOn: { sees: NOBODY },
  qualifyingLists: { sees: NOBODY },
};

/** 人事課 of one body is in no command's circle: the catalogue is one for all bodies. */
const FOR_ALL_BODIES = { may: NOBODY, refused: 'FORBIDDEN' } as const;
/** It does not even find what is only proposed. */
const PROPOSED = { may: NOBODY, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;
const FIRST = (): { id: string } => ({ id: '1' });

export const EXAMS_MUTATIONS: Record<string, MutationExpectation> = {
  addExam: {
    ...FOR_ALL_BODIES,
    args: () => ({
      input: { code: 'XX', nameJa: '試験', nameEn: 'Exam', level: 1, heldFrom: '2027-04-01', source: 'IPA' },
    }),
  },
  addExamWindow: FOR_ALL_BODIES,
  changeExamWindow: { ...FOR_ALL_BODIES, args: FIRST },
  endExam: FOR_ALL_BODIES,
  nameExamSuccessor: FOR_ALL_BODIES,
  removeExamSuccessor: { ...FOR_ALL_BODIES, args: FIRST },
  removeExamWindow: { ...FOR_ALL_BODIES, args: FIRST },
  renameExam: FOR_ALL_BODIES,
  proposeQualifyingList: FOR_ALL_BODIES,
  approveQualifyingList: { ...PROPOSED, args: FIRST },
  rejectQualifyingList: { ...PROPOSED, args: FIRST },
  withdrawQualifyingList: { ...PROPOSED, args: FIRST },
};
