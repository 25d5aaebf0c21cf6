import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  AccountHoldersDocument,
  AccountsDocument,
  PeopleToSignInDocument,
  type AccountsQuery,
} from '../../gql/graphql';
import { accountFilter, type AccountsSearch } from './accounts-search';

export type AccountRow = AccountsQuery['accounts']['edges'][number]['node'];

export function accountsQuery(search: AccountsSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: accountFilter(search) };
  return queryOptions({
    queryKey: ['accounts', variables],
    queryFn: async ({ signal }) => (await request(AccountsDocument, variables, { signal })).accounts,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** People who can be given a role: those with an account that has not ended. */
export function accountHoldersQuery(search: string) {
  const filter = { search, state: 'active' as const };
  return queryOptions({
    queryKey: ['accounts', 'holders', filter],
    queryFn: async ({ signal }) =>
      (await request(AccountHoldersDocument, { filter }, { signal })).accounts.edges.map(({ node }) => node),
  });
}

export function peopleToSignInQuery(search: string) {
  const filter = { search };
  return queryOptions({
    queryKey: ['peopleToSignIn', filter],
    queryFn: async ({ signal }) =>
      (await request(PeopleToSignInDocument, { filter }, { signal })).staff.edges.map(({ node }) => node),
  });
}
