import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { AUDITED, KEPT_BY_HR, NOBODY, ONESELF, OWN_FILE, READINGS, READINGS_AUDITED } from './tables.js';

/** It takes an auditor of all bodies, and nobody here is one: test/organisation/privacy-retention.spec.ts has two. */
const OF_ALL_BODIES = { may: NOBODY, refused: 'FORBIDDEN' } as const;

export const PRIVACY_TYPES: Record<string, PersonalType | OpenType> = {
  AuditEventConnection: open('a page; the people are in AuditEvent'),
  AuditEventEdge: about(seen(AUDITED, 'cursor node')),
  AuditEvent: about(
    seen(AUDITED, 'id at action subject subjectId organisation aboutPersonId aboutName changes'),
    atMost(AUDITED, 'actorName login'),
  ),
  AuditChange: about(seen(AUDITED, 'field before after')),
  ReadingConnection: open('a page; the people are in RecordReading'),
  ReadingEdge: about(seen(READINGS, 'cursor node')),
  RecordReading: about(
    seen(READINGS, 'id at what readerName organisation unitName position'),
    atMost(READINGS, 'roles'),
  ),
  HeldRecord: open('what is kept on people, why and for how long is public; `rows` counts the viewer’s own'),
  DisclosureRequest: about(
    seen(OWN_FILE, 'id personId askedBy askedOn basis recordedAt'),
    atMost(OWN_FILE, 'leftOutRecords leftOutReason'),
  ),
  Purge: about(
    atMost(NOBODY, 'id asOf state digest lines preparedBy preparedAt approvedBy approvedAt runBy runAt'),
  ),
  RetentionLine: open('counts over all bodies, for those who audit all of them'),
};

export const PRIVACY_QUERIES: Record<string, QueryExpectation> = {
  auditEvents: {
    sees: AUDITED,
    refused: onlyFor('auditor', 'admin'),
    args: ({ facts }) => ({ first: 100, filter: { personId: facts['personId'] } }),
  },
  myReaders: { sees: ONESELF },
  readings: { sees: READINGS_AUDITED, refused: onlyFor('auditor', 'admin') },
  myHeldRecords: { sees: NOBODY },
  disclosureRequests: { sees: OWN_FILE },
  purges: { sees: NOBODY, refused: onlyFor('auditor', 'admin') },
  retentionDue: { sees: NOBODY, refused: onlyFor() },
};

export const PRIVACY_MUTATIONS: Record<string, MutationExpectation> = {
  recordDisclosureRequest: { may: KEPT_BY_HR, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } },
  preparePurge: OF_ALL_BODIES,
  approvePurge: OF_ALL_BODIES,
  runPurge: OF_ALL_BODIES,
};
