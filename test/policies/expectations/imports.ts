import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { KEPT_BY_HR } from './tables.js';

/** A file is its body's, and 人事課's of that body alone. */
const BY_HR = { may: KEPT_BY_HR, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;
const READ_BY_HR = { sees: KEPT_BY_HR, refused: onlyFor('hr') };

export const IMPORTS_TYPES: Record<string, PersonalType | OpenType> = {
  ImportBatchConnection: open('a page; the files are in ImportBatch'),
  ImportBatchEdge: about(atMost(KEPT_BY_HR, 'cursor node')),
  ImportBatch: about(
    seen(KEPT_BY_HR, 'id organisation kind state fileName fileBytes sha256 encoding delimiter columns'),
    seen(KEPT_BY_HR, 'effectiveOn rowCount counts missingFields progress cancelRequested can'),
    seen(KEPT_BY_HR, 'uploadedAt uploadedBy checkedAt appliedAt appliedBy'),
    atMost(KEPT_BY_HR, 'failure withLeavers undoneAt undoneBy'),
  ),
  ImportBatchCan: about(seen(KEPT_BY_HR, 'map check apply cancel undo discard')),
  ImportColumn: about(seen(KEPT_BY_HR, 'index heading field samples')),
  ImportCounts: about(
    seen(KEPT_BY_HR, 'change warnings'),
    atMost(KEPT_BY_HR, 'add move leave unchanged invalid errors'),
  ),
  ImportProgress: about(seen(KEPT_BY_HR, 'total'), atMost(KEPT_BY_HR, 'done')),
  ImportRowConnection: open('a page; the people are in ImportRow'),
  ImportRowEdge: about(seen(KEPT_BY_HR, 'cursor node')),
  ImportRow: about(seen(KEPT_BY_HR, 'id number action staffNumber name person effectiveOn changes')),
  ImportFieldChange: about(seen(KEPT_BY_HR, 'field after'), atMost(KEPT_BY_HR, 'before')),
  ImportProblemConnection: open('a page; the people are in ImportProblem'),
  ImportProblemEdge: about(seen(KEPT_BY_HR, 'cursor node')),
  ImportProblem: about(seen(KEPT_BY_HR, 'id severity code rowNumber field heading value params person')),
  ImportProblemParam: about(seen(KEPT_BY_HR, 'name value')),
};

export const IMPORTS_QUERIES: Record<string, QueryExpectation> = {
  importBatches: READ_BY_HR,
  importBatch: { ...READ_BY_HR, hidden: 'NOT_FOUND' },
  importRows: { ...READ_BY_HR, hidden: 'NOT_FOUND' },
  importProblems: { ...READ_BY_HR, hidden: 'NOT_FOUND' },
};

export const IMPORTS_MUTATIONS: Record<string, MutationExpectation> = {
  mapImportColumns: {
    ...BY_HR,
    args: () => ({
      columns: ['staff_number', 'name', 'kana', 'unit_code', 'grade'].map((field, index) => ({
        index,
        field,
      })),
    }),
  },
  checkImport: BY_HR,
  applyImport: BY_HR,
  cancelImport: { ...BY_HR, args: ({ facts }) => ({ batchId: facts['runningBatchId'] }) },
  undoImport: { ...BY_HR, args: ({ facts }) => ({ batchId: facts['appliedBatchId'] }) },
  discardImport: BY_HR,
};
