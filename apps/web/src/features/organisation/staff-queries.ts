import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  BodiesDocument,
  StaffDocument,
  UnitsDocument,
  UntrainedCountDocument,
  type StaffQuery,
} from '../../gql/graphql';
import { staffFilter, type StaffSearch } from './staff-search';

export type StaffRow = StaffQuery['staff']['edges'][number]['node'];

export function staffQuery(search: StaffSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: staffFilter(search) };
  return queryOptions({
    queryKey: ['staff', variables],
    queryFn: async ({ signal }) => (await request(StaffDocument, variables, { signal })).staff,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** How many of the people of this filter have completed nothing in this fiscal year. */
export function untrainedCountQuery(search: StaffSearch) {
  const filter = { ...staffFilter(search), untrainedOnly: true };
  return queryOptions({
    queryKey: ['untrainedCount', filter],
    queryFn: async ({ signal }) =>
      (await request(UntrainedCountDocument, { filter }, { signal })).staff.totalCount,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** They change once a year at most. */
export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async ({ signal }) => (await request(BodiesDocument, {}, { signal })).organisations,
  staleTime: Infinity,
});

export function unitsQuery(body: number) {
  return queryOptions({
    queryKey: ['units', body],
    queryFn: async ({ signal }) =>
      (await request(UnitsDocument, { organisationId: body.toString() }, { signal })).units,
    staleTime: 5 * 60_000,
  });
}
