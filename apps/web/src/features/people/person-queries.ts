import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { DesignatedPeopleDocument, PersonPageDocument, type DesignatedPeopleQuery } from '../../gql/graphql';
import type { DesignatedSearch } from './designated-search';

export type DesignatedPerson = DesignatedPeopleQuery['designatedPeople']['edges'][number]['node'];

/** Each reading of somebody else's page is kept in a log, so the page is read once a visit and not at every focus. */
export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['person', id],
    queryFn: async ({ signal }) => (await request(PersonPageDocument, { id }, { signal })).person,
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
}

export function designatedQuery({ body, after, ...search }: DesignatedSearch, today: LocalDate) {
  const variables = {
    kind: 'information_systems' as const,
    asOf: search.asOf ?? today,
    organisationId: body?.toString(),
    first: ROWS_PER_PAGE,
    after,
  };
  return queryOptions({
    queryKey: ['designatedPeople', variables],
    queryFn: async ({ signal }) =>
      (await request(DesignatedPeopleDocument, variables, { signal })).designatedPeople,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}
