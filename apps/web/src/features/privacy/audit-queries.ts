import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { AuditEventsDocument, ReadingsDocument, type AuditEventsQuery } from '../../gql/graphql';
import { auditFilter, type AuditSearch } from './audit-search';
import type { ReadingsSearch } from './readings-search';

export type AuditEvent = AuditEventsQuery['auditEvents']['edges'][number]['node'];

export function auditEventsQuery(search: AuditSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: auditFilter(search) };
  return queryOptions({
    queryKey: ['auditEvents', variables],
    queryFn: async ({ signal }) => (await request(AuditEventsDocument, variables, { signal })).auditEvents,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
    // A search for one person is logged for that person: it is not to be repeated by itself.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}

/** Nothing is asked while nobody is chosen. */
export function readingsQuery({ person, after }: ReadingsSearch) {
  const page = { first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['readings', person, page],
    queryFn: person
      ? async ({ signal }) =>
          (await request(ReadingsDocument, { ...page, personId: person.toString() }, { signal })).readings
      : skipToken,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
    // Each look is logged for that person: it is not to be repeated by itself.
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
