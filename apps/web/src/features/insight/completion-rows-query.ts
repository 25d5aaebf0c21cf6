import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { CompletionRowsDocument, type CompletionRowsQuery } from '../../gql/graphql';
import { completionFilter, type CompletionSearch } from './completion-search';

export type CompletionRow = CompletionRowsQuery['completionRows']['edges'][number]['node'];

export function completionRowsQuery(search: CompletionSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: completionFilter(search) };
  return queryOptions({
    queryKey: ['completionRows', variables],
    queryFn: async ({ signal }) =>
      (await request(CompletionRowsDocument, variables, { signal })).completionRows,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}
