import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import {
  ACCESS_LISTS,
  ACCESS_OF_STAFF,
  ACCOUNTS_KEPT,
  BY_ADMIN,
  BY_ANOTHER_ADMIN,
  NOBODY,
  ONESELF,
  ROLES_OF_STAFF,
  ROLES_THAT_RUN,
} from './tables.js';

const LISTED = { sees: ACCESS_LISTS, refused: onlyFor('hr', 'auditor', 'admin') };

/** Nobody ends the own account, and of other bodies' there is none to be found. */
const ACCOUNT_OUT_OF_REACH = {
  'hr shared': 'NOT_FOUND',
  'hr lapsed': 'NOT_FOUND',
  'hr other': 'NOT_FOUND',
  'admin shared': 'NOT_FOUND',
  'admin lapsed': 'NOT_FOUND',
  'admin other': 'NOT_FOUND',
  others: 'FORBIDDEN',
} as const;

/** The role is asked for by somebody else; the one who would get it does not decide. */
const BY_SECOND_ADMIN = {
  may: BY_ANOTHER_ADMIN,
  refused: { 'admin own': 'FOUR_EYES', admin: 'NOT_FOUND', others: 'FORBIDDEN' },
} as const;

export const ACCESS_TYPES: Record<string, PersonalType | OpenType> = {
  AccountConnection: open('a page; the people are in Account'),
  AccountEdge: about(seen(ACCESS_LISTS, 'cursor node')),
  Account: about(
    seen(ACCESS_OF_STAFF, 'id login state lastSeenAt'),
    atMost(ACCESS_OF_STAFF, 'person viewerCan roles endsOn endReason oneTimePasswordUntil'),
  ),
  AccountViewerCan: about(atMost(ACCESS_OF_STAFF, 'end reopen resetPassword')),
  IssuedPassword: about(seen(ACCOUNTS_KEPT, 'account oneTimePassword validUntil')),
  RoleGrantConnection: open('a page; the people are in RoleGrant'),
  RoleGrantEdge: about(seen(ACCESS_LISTS, 'cursor node')),
  RoleGrant: about(
    seen(ROLES_OF_STAFF, 'id account role scope startsOn grantedAt reason viewerCan'),
    atMost(ROLES_OF_STAFF, 'organisation unit endsOn grantedBy approvedBy endReason'),
  ),
  RoleGrantViewerCan: about(seen(BY_ADMIN, 'end')),
  RoleRequestConnection: open('a page; the people are in RoleRequest'),
  RoleRequestEdge: about(seen(ACCESS_LISTS, 'cursor node')),
  RoleRequest: about(
    seen(ACCESS_OF_STAFF, 'id role scope organisation startsOn reason state'),
    seen(ACCESS_OF_STAFF, 'requestedBy requestedAt lapsesAt viewerCan'),
    seen(ACCESS_LISTS, 'account'),
    atMost(ACCESS_OF_STAFF, 'unit endsOn decidedBy decidedAt decisionReason'),
  ),
  RoleRequestViewerCan: about(seen(BY_ANOTHER_ADMIN, 'approve reject'), atMost(ACCESS_OF_STAFF, 'withdraw')),
  RequestedRole: about(atMost(BY_ANOTHER_ADMIN, 'grant request')),
};

export const ACCESS_QUERIES: Record<string, QueryExpectation> = {
  accounts: LISTED,
  roleGrants: { ...LISTED, args: () => ({ first: 100, filter: { withEnded: true } }) },
  roleRequests: LISTED,
};

export const ACCESS_MUTATIONS: Record<string, MutationExpectation> = {
  createAccount: {
    may: NOBODY, // everybody of this world has one
    refused: {
      'hr own': 'ACCOUNT_EXISTS',
      'hr unit': 'ACCOUNT_EXISTS',
      'hr body': 'ACCOUNT_EXISTS',
      hr: 'NOT_FOUND',
      'admin own': 'ACCOUNT_EXISTS',
      'admin unit': 'ACCOUNT_EXISTS',
      'admin body': 'ACCOUNT_EXISTS',
      admin: 'NOT_FOUND',
      others: 'FORBIDDEN',
    },
  },
  resetPassword: { may: ACCOUNTS_KEPT, refused: ACCOUNT_OUT_OF_REACH },
  endAccount: { may: ACCOUNTS_KEPT, refused: ACCOUNT_OUT_OF_REACH },
  reopenAccount: {
    may: NOBODY, // none has ended
    refused: {
      ...ACCOUNT_OUT_OF_REACH,
      'hr unit': 'CONFLICT',
      'admin unit': 'CONFLICT',
      'admin body': 'CONFLICT',
    },
  },
  requestRole: {
    may: BY_ANOTHER_ADMIN,
    refused: { 'admin own': 'SELF_GRANT', others: 'FORBIDDEN' },
    args: ({ facts }) => ({
      input: {
        accountId: facts['accountId'],
        organisationId: facts['organisationId'],
        role: 'trainer',
        scope: 'body',
        startsOn: '2025-11-20',
        reason: '研修担当',
      },
    }),
  },
  endRoleGrant: {
    may: ROLES_THAT_RUN,
    refused: { 'admin unit': 'CONFLICT', admin: 'NOT_FOUND', others: 'FORBIDDEN' },
  },
  approveRoleRequest: { ...BY_SECOND_ADMIN, args: ({ facts }) => ({ id: facts['roleRequestId'] }) },
  rejectRoleRequest: {
    ...BY_SECOND_ADMIN,
    args: ({ facts }) => ({ id: facts['roleRequestId'], reason: '不要' }),
  },
  withdrawRoleRequest: {
    may: ONESELF,
    refused: 'NOT_FOUND',
    args: ({ facts }) => ({ id: facts['askedRequestId'] }),
  },
};
