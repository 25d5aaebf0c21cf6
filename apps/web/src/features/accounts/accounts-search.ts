import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn, textIn } from '../../app/search-values';
import type { AccountFilter } from '../../gql/graphql';

export interface AccountsSearch extends PageSearch {
  q?: string;
  body?: number;
  state?: 'active' | 'ended';
}

/** The server takes no longer search than this. */
export const LONGEST_SEARCH = 100;

export function accountsSearch(search: Record<string, unknown>): AccountsSearch {
  const state = search['state'];
  return {
    q: textIn(search['q'], LONGEST_SEARCH),
    body: idIn(search['body']),
    state: state === 'active' || state === 'ended' ? state : undefined,
    ...pageSearch(search),
  };
}

export function accountFilter({ q, body, state }: AccountsSearch): AccountFilter {
  return { search: q, organisationId: body?.toString(), state };
}
