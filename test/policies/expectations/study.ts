import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { KEPT_BY_HR, NOBODY, ONESELF, OWN_FILE } from './tables.js';

const READ_BY_OFFICER = { sees: KEPT_BY_HR, refused: onlyFor('hr') };

export const STUDY_TYPES: Record<string, PersonalType | OpenType> = {
  // For the person and the named officers of 人事課 that keeps the file; for no manager, auditor or administrator.
  StudyPlan: about(
    seen(
      OWN_FILE,
      'id exam window bookedOn hoursAWeek state plannedFrom createdAt endedAt progress mockResults',
    ),
  ),
  StudyProgress: about(seen(OWN_FILE, 'examOn daysLeft neededMinutes availableMinutes enough milestones')),
  StudyMilestone: about(seen(OWN_FILE, 'id kind course topic weeksBefore minutes dueOn doneOn')),
  MockResult: about(seen(OWN_FILE, 'id takenOn part percent source')),
  StudyTopic: open('what an exam asks for'),
  StudyWindow: open('published by the IPA'),
  PassImportConnection: open('a page; the lists are in PassImport'),
  PassImportEdge: about(atMost(KEPT_BY_HR, 'cursor node')), // a cursor names a list and nobody
  PassImport: about(
    seen(KEPT_BY_HR, 'id organisation state fileName encoding rowCount digest newCount warningCount can'),
    seen(KEPT_BY_HR, 'uploadedAt uploadedBy checkedAt appliedAt appliedBy takenBackAt takenBackBy'),
    atMost(KEPT_BY_HR, 'knownCount invalidCount'),
  ),
  PassImportCan: about(seen(KEPT_BY_HR, 'apply takeBack discard')),
  PassImportBody: open('a body'),
  PassImportRowConnection: open('a page; the people are in PassImportRow'),
  PassImportRowEdge: about(seen(KEPT_BY_HR, 'cursor node')),
  PassImportRow: about(
    seen(KEPT_BY_HR, 'number action staffNumber name person exam examName examOn announcedOn'),
    seen(KEPT_BY_HR, 'certificateNumber problems'),
  ),
  PassImportProblem: about(seen(KEPT_BY_HR, 'severity code field value params')),
  PassImportProblemParam: about(seen(KEPT_BY_HR, 'name value')),
};

export const STUDY_QUERIES: Record<string, QueryExpectation> = {
  myStudyPlans: { sees: ONESELF },
  studyPlansOf: READ_BY_OFFICER,
  studyWindows: { sees: NOBODY },
  passImportBodies: { sees: NOBODY, refused: onlyFor('hr') },
  passImports: READ_BY_OFFICER,
  passImport: { ...READ_BY_OFFICER, hidden: 'NOT_FOUND' },
  passImportRows: { ...READ_BY_OFFICER, hidden: 'NOT_FOUND' },
};

/** The person alone: an officer who reads a plan changes nothing of it. */
const BY_PERSON = { may: ONESELF, refused: 'NOT_FOUND' } as const;
/** A named officer, for the whole list of the body. */
const BY_OFFICER = { may: KEPT_BY_HR, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;

export const STUDY_MUTATIONS: Record<string, MutationExpectation> = {
  startStudyPlan: {
    may: ONESELF,
    args: ({ facts }) => ({ target: { windowId: facts['nextStudyWindowId'], hoursAWeek: 5 } }),
  },
  changeStudyPlan: {
    ...BY_PERSON,
    args: ({ facts }) => ({ target: { windowId: facts['studyWindowId'], hoursAWeek: 5 } }),
  },
  endStudyPlan: BY_PERSON,
  tickStudyMilestone: { ...BY_PERSON, args: ({ facts }) => ({ id: facts['milestoneId'] }) },
  recordMockResult: BY_PERSON,
  correctMockResult: { ...BY_PERSON, args: ({ facts }) => ({ id: facts['mockResultId'] }) },
  removeMockResult: { ...BY_PERSON, args: ({ facts }) => ({ id: facts['mockResultId'] }) },
  recheckPassImport: BY_OFFICER,
  applyPassImport: { ...BY_OFFICER, args: ({ facts }) => ({ digest: facts['passImportDigest'] }) },
  takeBackPassImport: { ...BY_OFFICER, args: ({ facts }) => ({ id: facts['appliedPassImportId'] }) },
  discardPassImport: { ...BY_OFFICER, args: ({ facts }) => ({ id: facts['passImportId'] }) },
};
