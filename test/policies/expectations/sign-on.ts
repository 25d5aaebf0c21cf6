import { about, atMost, onlyFor, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { BY_ADMIN, BY_ANOTHER_ADMIN, NOBODY, ONESELF } from './tables.js';

/** Whoever comes with a wrong password learns nothing else, and the failed attempt counts. */
const BY_PASSWORD = { may: NOBODY, writes: ['local_password'] } as const;
/** Of the body's own provider; of others' nobody learns whether there is one. */
const BY_ADMIN_ALONE = { may: BY_ADMIN, refused: { admin: 'NOT_FOUND', others: 'FORBIDDEN' } } as const;

export const SIGN_ON_TYPES: Record<string, PersonalType | OpenType> = {
  SignInSession: about(seen(ONESELF, 'id createdAt lastSeenAt userAgent current')),
  SignOnChoice: open('the names of the providers stand on the sign-in screen'),
  SignOnAddresses: open('addresses of this server'),
  IdentityProvider: open(
    'how a body signs on; whose administrator reads it is seen by the group names in it',
  ),
  IdentityGroupRole: about(
    seen(BY_ADMIN, 'id groupName role madeAt'),
    atMost(BY_ADMIN, 'unit effective approvedAt madeByViewer'),
  ),
};

export const SIGN_ON_QUERIES: Record<string, QueryExpectation> = {
  mySessions: { sees: ONESELF },
  signOnChoices: { sees: NOBODY, public: true },
  signOnAddresses: { sees: NOBODY, refused: onlyFor('admin') },
  identityProviders: { sees: BY_ADMIN, refused: onlyFor('admin') },
};

export const SIGN_ON_MUTATIONS: Record<string, MutationExpectation> = {
  signIn: {
    ...BY_PASSWORD,
    public: true,
    refused: 'SIGN_IN_FAILED',
    args: ({ facts }) => ({ login: facts['login'], password: 'not the password' }),
  },
  replaceOneTimePassword: {
    ...BY_PASSWORD,
    public: true,
    refused: 'SIGN_IN_FAILED',
    args: ({ facts }) => ({
      login: facts['login'],
      oneTimePassword: 'not the password',
      newPassword: 'a-long-enough-sentence-7',
    }),
  },
  changePassword: {
    ...BY_PASSWORD,
    refused: 'PASSWORD_WRONG',
    args: () => ({ oldPassword: 'not the password', newPassword: 'a-long-enough-sentence-7' }),
  },
  signOut: { may: ONESELF },
  signOutEverywhere: { may: ONESELF },
  saveIdentityProvider: {
    ...BY_ADMIN_ALONE,
    args: ({ facts }) => ({
      input: {
        organisationId: facts['organisationId'],
        issuer: 'https://new.example.lg.jp',
        clientId: 'koro',
        nameJa: '職員認証',
        nameEn: 'Staff sign-on',
      },
    }),
  },
  saveGroupRole: BY_ADMIN_ALONE,
  approveGroupRole: {
    may: BY_ANOTHER_ADMIN,
    refused: { 'admin own': 'SIGN_ON_OTHER_ADMIN', admin: 'NOT_FOUND', others: 'FORBIDDEN' },
  },
  removeGroupRole: { ...BY_ADMIN_ALONE, args: ({ facts }) => ({ id: facts['identityGroupRoleId'] }) },
};
