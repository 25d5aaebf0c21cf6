import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { AuditEventsDocument, type AuditEventsQuery } from '../../gql/graphql';
import { auditFilter, type AuditSearch } from './audit-search';

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
