import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { DirectoryDocument, type DirectoryQuery } from '../../gql/graphql';
import { directoryFilter, type DirectorySearch } from './directory-search';

export type DirectoryRow = DirectoryQuery['directory']['edges'][number]['node'];

export function directoryQuery(search: DirectorySearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: directoryFilter(search) };
  return queryOptions({
    queryKey: ['directory', variables],
    queryFn: async ({ signal }) => (await request(DirectoryDocument, variables, { signal })).directory,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}
