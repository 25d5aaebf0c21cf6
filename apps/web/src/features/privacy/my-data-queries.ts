import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE, type PageSearch } from '../../app/paging';
import { MyHeldRecordsDocument, MyReadersDocument } from '../../gql/graphql';

export function myReadersQuery({ after }: PageSearch) {
  const variables = { first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['myReaders', variables],
    queryFn: async ({ signal }) => (await request(MyReadersDocument, variables, { signal })).myReaders,
    placeholderData: keepPreviousData,
  });
}

export const myHeldRecordsQuery = queryOptions({
  queryKey: ['myHeldRecords'],
  queryFn: async ({ signal }) => (await request(MyHeldRecordsDocument, {}, { signal })).myHeldRecords,
});
