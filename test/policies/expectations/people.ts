import { about, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import {
  AWAY,
  KEPT_BY_HR,
  NOBODY,
  ONESELF_AND_EMPLOYED,
  ONESELF_AND_STAFF,
  OWN_FILE,
  PASSES_READ,
} from './tables.js';

/** 人事課 decides on those whose file its body keeps; of others it does not even learn that they exist. */
const BY_HR = { may: KEPT_BY_HR, refused: { hr: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;

export const PEOPLE_TYPES: Record<string, PersonalType | OpenType> = {
  Person: about(
    seen(
      ONESELF_AND_STAFF,
      'id familyName givenName familyKana givenKana name kana appointments names timeline viewerCan',
    ),
    seen(ONESELF_AND_EMPLOYED, 'designations'),
    seen(AWAY, 'absences'),
    seen(KEPT_BY_HR, 'separations'),
    seen(PASSES_READ, 'verifiedPasses'),
  ),
  PersonCan: about(seen(KEPT_BY_HR, 'keepFile'), seen(OWN_FILE, 'readWholeFile')),
  Appointment: about(
    seen(ONESELF_AND_STAFF, 'id kind position grade percent startsOn endsOn staffNumber organisation unit'),
  ),
  // Names of the past, which have an end, are not a guest's to show.
  PersonName: about(
    seen(ONESELF_AND_STAFF, 'name kana startsOn'),
    seen(ONESELF_AND_EMPLOYED, 'endsOn'),
    seen(OWN_FILE, 'reason'),
  ),
  Absence: about(seen(AWAY, 'id kind startsOn endsOn')),
  Designation: about(seen(ONESELF_AND_EMPLOYED, 'id kind startsOn endsOn')),
  Separation: about(seen(KEPT_BY_HR, 'id lastOn reason organisation')),
};

export const PEOPLE_QUERIES: Record<string, QueryExpectation> = {
  person: { sees: ONESELF_AND_STAFF, hidden: 'NOT_FOUND' },
};

export const PEOPLE_MUTATIONS: Record<string, MutationExpectation> = {
  hirePerson: {
    ...BY_HR,
    refused: 'FORBIDDEN',
    args: ({ facts }) => ({
      name: { familyName: '新山', givenName: '明', familyKana: 'にいやま', givenKana: 'あきら' },
      post: {
        kind: 'HONMU',
        percent: 100,
        position: '主事',
        staffNumber: 'NEW',
        startsOn: '2025-11-20',
        unitId: facts['unitId'],
      },
    }),
  },
  appointPerson: BY_HR,
  transferPerson: BY_HR,
  changeAppointment: BY_HR,
  dropPlannedAppointment: {
    may: NOBODY, // every post of this world has begun
    refused: {
      'hr own': 'APPOINTMENT_BEGUN',
      'hr unit': 'APPOINTMENT_BEGUN',
      'hr body': 'APPOINTMENT_BEGUN',
      hr: 'NOT_FOUND',
      others: 'FORBIDDEN',
    },
  },
  secondPerson: {
    may: NOBODY, // it takes 人事課 of both bodies
    refused: {
      'hr own': 'FORBIDDEN',
      'hr unit': 'FORBIDDEN',
      'hr body': 'FORBIDDEN',
      hr: 'NOT_FOUND',
      others: 'FORBIDDEN',
    },
    args: ({ facts }) => ({
      to: {
        kind: 'HEININ',
        percent: 10,
        position: '主事',
        staffNumber: 'NEW',
        startsOn: '2025-11-20',
        unitId: facts['hostUnitId'],
      },
    }),
  },
  returnPerson: {
    may: NOBODY, // nobody of the body is a guest elsewhere
    refused: {
      'hr own': 'BAD_INPUT',
      'hr unit': 'BAD_INPUT',
      'hr body': 'BAD_INPUT',
      hr: 'NOT_FOUND',
      others: 'FORBIDDEN',
    },
  },
  retirePerson: BY_HR,
  changePersonName: BY_HR,
  recordAbsence: BY_HR,
  endAbsence: BY_HR,
  designate: { ...BY_HR, args: () => ({ startsOn: '2031-04-01' }) },
  endDesignation: BY_HR,
};
