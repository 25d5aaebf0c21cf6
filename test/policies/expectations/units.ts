import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { BY_ANOTHER_OF_HR, KEPT_BY_HR, NOBODY, STAFF_BY_HR } from './tables.js';

/** The next tree is known to 人事課 of the body alone until its day. */
const BY_HR = { may: KEPT_BY_HR, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;
const READ_BY_HR = { sees: KEPT_BY_HR, refused: onlyFor('hr') };

export const UNITS_TYPES: Record<string, PersonalType | OpenType> = {
  Unit: open('the tree of every body is known to all staff; `people` counts those whom the viewer may see'),
  Reorganisation: about(
    seen(
      KEPT_BY_HR,
      'id organisation effectiveOn state notes preparedBy preparedAt submittedAt units viewerCan',
    ),
    seen(KEPT_BY_HR, 'reviewedBy reviewedAt returnReason'),
  ),
  ReorganisationCan: about(
    seen(KEPT_BY_HR, 'edit submit return withdraw'),
    seen(BY_ANOTHER_OF_HR, 'approve'),
  ),
  ReorganisationUnit: about(seen(KEPT_BY_HR, 'id parentId code name continuesUnitId')),
  ReorganisationPreview: about(seen(KEPT_BY_HR, 'changes people problems unitsBefore unitsAfter')),
  ReorganisationProblem: about(seen(STAFF_BY_HR, 'kind unitId code name people names')),
  UnitChange: about(
    seen(KEPT_BY_HR, 'kinds unitId draftUnitId before after people'),
    atMost(KEPT_BY_HR, 'otherName'),
  ),
  UnitPlace: about(seen(KEPT_BY_HR, 'code name'), atMost(KEPT_BY_HR, 'parentName')),
};

export const UNITS_QUERIES: Record<string, QueryExpectation> = {
  units: { sees: NOBODY },
  reorganisations: READ_BY_HR,
  reorganisation: { ...READ_BY_HR, hidden: 'NOT_FOUND' },
  // The guest of the unit stands in the body's own draft; the draft that the guest prepared at home is not there.
  reorganisationPreview: {
    ...READ_BY_HR,
    sees: STAFF_BY_HR,
    hidden: { 'hr shared': 'NOT_FOUND', others: 'NOT_FOUND' },
  },
};

export const UNITS_MUTATIONS: Record<string, MutationExpectation> = {
  startReorganisation: {
    ...BY_HR,
    args: ({ facts }) => ({ input: { organisationId: facts['organisationId'], effectiveOn: '2027-04-01' } }),
  },
  addReorganisationUnit: {
    ...BY_HR,
    args: ({ facts }) => ({
      input: { reorganisationId: facts['reorganisationId'], code: 'NEW-1', name: '新しい係' },
    }),
  },
  renameReorganisationUnit: {
    ...BY_HR,
    args: ({ facts }) => ({ input: { id: facts['draftUnitId'], code: 'NEW-2', name: '別の係' } }),
  },
  moveReorganisationUnit: {
    ...BY_HR,
    args: ({ facts }) => ({ id: facts['draftUnitId'], parentId: facts['intoId'] }),
  },
  mergeReorganisationUnit: { ...BY_HR, args: ({ facts }) => ({ id: facts['draftUnitId'] }) },
  abolishReorganisationUnit: { ...BY_HR, args: ({ facts }) => ({ id: facts['draftUnitId'] }) },
  restoreReorganisationUnit: BY_HR,
  submitReorganisation: BY_HR,
  returnReorganisation: {
    ...BY_HR,
    args: ({ facts }) => ({ input: { id: facts['submittedId'], reason: '要修正' } }),
  },
  approveReorganisation: {
    may: BY_ANOTHER_OF_HR,
    refused: { 'hr own': 'REVIEW_BY_ANOTHER', hr: 'NOT_FOUND', others: 'FORBIDDEN' },
    args: ({ facts }) => ({ id: facts['submittedId'] }),
  },
  withdrawReorganisation: BY_HR,
};
