import { about, atMost, onlyFor, open, ownOf, seen } from '../access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import {
  BY_ADMIN,
  BY_ANOTHER_OF_HR,
  EVIDENCE,
  KEPT_BY_HR,
  NAMED_OFFICERS,
  NOBODY,
  ONESELF,
  OWN_FILE,
  PASSES_READ,
} from './tables.js';

// Everybody of this world stands on the list of named officers, and hr alone is 人事課 besides: what hr sees beyond the
// auditor is what takes both.

export const PASSES_TYPES: Record<string, PersonalType | OpenType> = {
  CertificationOfficer: about(
    seen(NAMED_OFFICERS, 'id account organisation reason startsOn endsOn namedAt'),
    seen(BY_ADMIN, 'viewerCanEnd'),
  ),
  // A failure is nobody's business: no auditor, no manager, no administrator.
  ExamAttempt: about(
    seen(OWN_FILE, 'id exam windowId state examOn score note recordedAt steps'),
    seen(ONESELF, 'nextStates'),
  ),
  ExamAttemptStep: about(seen(OWN_FILE, 'state at')),
  ExamPass: about(
    seen(PASSES_READ, 'id person exam nameAtExam examOn announcedOn reportedOn verifiedOn'),
    seen(PASSES_READ, 'certificateNumber state reportedAt decidedAt decisionReason steps viewerCan'),
    seen(OWN_FILE, 'evidence'),
  ),
  ExamPassStep: about(seen(PASSES_READ, 'id step reason at'), seen(OWN_FILE, 'author byHolder')),
  ExamPassViewerCan: about(seen(BY_ANOTHER_OF_HR, 'decide revoke'), seen(ONESELF, 'correct appeal withdraw')),
  ExamPassConnection: open('a page; the people are in ExamPass'),
  ExamPassEdge: about(seen(KEPT_BY_HR, 'cursor node')),
  EvidenceFile: about(seen(EVIDENCE, 'id name mediaType bytes uploadedAt')),
  SecurityRegistration: about(seen(OWN_FILE, 'id person number registeredOn terms facts')),
  SecurityTerm: about(
    seen(OWN_FILE, 'id startsOn endsOn state evidence decisionReason coursesOn'),
    seen(BY_ANOTHER_OF_HR, 'viewerCanDecide'),
  ),
  SecurityRegistrationFacts: about(
    seen(OWN_FILE, 'standing lastDay waiting'),
    atMost(ONESELF, 'renewalFrom'),
  ),
  SecurityRegistrationConnection: open('a page; the people are in SecurityRegistration'),
  SecurityRegistrationEdge: about(seen(KEPT_BY_HR, 'cursor node')),
};

export const PASSES_QUERIES: Record<string, QueryExpectation> = {
  certificationOfficers: { sees: NAMED_OFFICERS, refused: onlyFor('hr', 'auditor', 'admin') },
  examAttempts: { sees: KEPT_BY_HR, refused: onlyFor('hr') },
  examPass: {
    sees: PASSES_READ,
    hidden: 'NOT_FOUND',
    args: ({ facts }) => ({ id: facts['rejectedPassId'] }),
  },
  examPasses: { sees: KEPT_BY_HR, refused: onlyFor('hr') },
  myExamAttempts: { sees: ONESELF },
  myExamPasses: { sees: ONESELF },
  mySecurityRegistration: { sees: ONESELF },
  securityRegistrations: { sees: KEPT_BY_HR, refused: onlyFor('hr') },
};

/** The holder alone; of what somebody else holds nobody learns that it exists. */
const BY_HOLDER = { may: ONESELF, refused: 'NOT_FOUND' } as const;
/** A named officer who is somebody else. */
const BY_OFFICER = {
  may: BY_ANOTHER_OF_HR,
  refused: { 'hr own': 'PASS_FOUR_EYES', hr: 'NOT_FOUND', others: 'FORBIDDEN' },
} as const;
/** What a certificate says, of an exam that nobody of this world has passed. */
const CERTIFICATE = {
  examCode: 'NW',
  nameAtExam: '試験 受子',
  examOn: '2025-04-20',
  announcedOn: '2025-07-03',
};

export const PASSES_MUTATIONS: Record<string, MutationExpectation> = {
  nameCertificationOfficer: {
    may: NOBODY, // hr is named already, and nobody else is 人事課
    refused: {
      'admin own': 'SELF_GRANT',
      'admin unit': 'OFFICER_NEEDS_HR',
      'admin body': 'OFFICER_NEEDS_HR',
      others: 'FORBIDDEN',
    },
  },
  endCertificationOfficer: { may: BY_ADMIN, refused: { admin: 'NOT_FOUND', others: 'FORBIDDEN' } },
  planExamAttempt: { may: ONESELF, args: () => ({ input: { examCode: 'AP' } }) },
  moveExamAttempt: {
    ...BY_HOLDER,
    args: ({ facts }) => ({ input: { id: facts['examAttemptId'], state: 'applied' } }),
  },
  reportExamPass: {
    may: OWN_FILE, // an officer for the holder, too
    refused: 'NOT_FOUND',
    args: ({ id }) => ({ input: { ...CERTIFICATE, personId: id } }),
  },
  correctExamPass: {
    ...BY_HOLDER,
    args: ({ facts }) => ({ input: { ...CERTIFICATE, id: facts['examPassId'] } }),
  },
  appealExamPass: { ...BY_HOLDER, args: ({ facts }) => ({ id: facts['rejectedPassId'] }) },
  withdrawExamPass: BY_HOLDER,
  verifyExamPass: BY_OFFICER,
  rejectExamPass: BY_OFFICER,
  revokeExamPass: { ...BY_OFFICER, args: ({ facts }) => ({ id: facts['verifiedPassId'] }) },
  registerSecuritySpecialist: {
    may: NOBODY, // everybody of this world is registered
    refused: { ...ownOf('REGISTRATION_EXISTS'), others: 'NOT_FOUND' },
    args: ({ facts }) => ({
      input: {
        passId: facts['verifiedPassId'],
        number: '123456',
        registeredOn: '2025-11-20',
        evidenceId: facts['evidenceId'],
      },
    }),
  },
  renewSecurityRegistration: {
    may: NOBODY, // a term waits
    refused: { ...ownOf('RENEWAL_NOT_NOW'), others: 'NOT_FOUND' },
  },
  recordSecurityCourse: BY_HOLDER,
  verifySecurityTerm: BY_OFFICER,
  rejectSecurityTerm: BY_OFFICER,
};
