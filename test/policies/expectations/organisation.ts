import { about, atMost, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { NOBODY, ONESELF, STAFF_OF_TODAY } from './tables.js';

export const ORGANISATION_TYPES: Record<string, PersonalType | OpenType> = {
  Instance: open('how this instance tells the time'),
  PageInfo: about(atMost(STAFF_OF_TODAY, 'endCursor hasNextPage')),

  Organisation: open('the 24 bodies are public knowledge'),
  Unit: open('the tree of every body is known to all staff'),
  Person: about(seen(ONESELF, 'id familyName givenName familyKana givenKana name kana appointments')),
  Appointment: about(
    seen(ONESELF, 'id kind position grade percent startsOn endsOn staffNumber organisation unit'),
  ),
  Viewer: about(seen(ONESELF, 'accountId login person can'), atMost(ONESELF, 'roles')),
  ViewerCan: open('what a role may do, whoever holds it'),
  RoleGrant: about(atMost(ONESELF, 'role scope organisation unit startsOn endsOn')),
  SignInSession: about(seen(ONESELF, 'id createdAt lastSeenAt userAgent current')),
};

export const ORGANISATION_QUERIES: Record<string, QueryExpectation> = {
  instance: { sees: NOBODY, public: true },
  viewer: { sees: ONESELF, public: true },
  mySessions: { sees: ONESELF },
  organisations: { sees: NOBODY },
  units: { sees: NOBODY },
};

export const ORGANISATION_MUTATIONS: Record<string, MutationExpectation> = {
  signIn: {
    may: NOBODY,
    public: true,
    refused: 'SIGN_IN_FAILED',
    writes: ['local_password'], // a failed attempt counts
    args: ({ facts }) => ({ login: facts['login'], password: 'not the password' }),
  },
  signOut: { may: ONESELF },
  signOutEverywhere: { may: ONESELF },
};
