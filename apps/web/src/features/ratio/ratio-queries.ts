import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  CountOnDocument,
  QualifiedChangesDocument,
  QualifiedPeopleDocument,
  QualifiedRatioDocument,
  type QualifiedChangesQuery,
  type QualifiedPeopleQuery,
  type QualifiedRatioQuery,
} from '../../gql/graphql';
import { daysOf, type RatioSearch } from './ratio-search';

export type Ratio = QualifiedRatioQuery['qualifiedRatio'];
export type Changes = QualifiedChangesQuery['qualifiedChanges'];
export type QualifiedPerson = QualifiedPeopleQuery['qualifiedPeople']['edges'][number]['node'];

/** More than moves on an ordinary 4/1 in one body; beyond it a shorter period or one body is chosen. */
const MOST_CHANGES = 200;

export function ratioQuery({ asOf, body }: RatioSearch, today: LocalDate) {
  const variables = { asOf: asOf ?? today, organisationId: body?.toString() };
  return queryOptions({
    queryKey: ['qualifiedRatio', variables],
    queryFn: async ({ signal }) =>
      (await request(QualifiedRatioDocument, variables, { signal })).qualifiedRatio,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export function changesQuery(search: RatioSearch, today: LocalDate) {
  const variables = {
    ...daysOf(search, today),
    organisationId: search.body?.toString(),
    first: MOST_CHANGES,
  };
  return queryOptions({
    queryKey: ['qualifiedChanges', variables],
    queryFn: async ({ signal }) =>
      (await request(QualifiedChangesDocument, variables, { signal })).qualifiedChanges,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** What the rows and their file are asked with. */
export function rowsFilter({ asOf, body, shown }: RatioSearch, today: LocalDate) {
  return {
    asOf: asOf ?? today,
    organisationId: body?.toString(),
    qualified: shown && shown === 'passed',
  };
}

export function qualifiedPeopleQuery(search: RatioSearch, today: LocalDate) {
  const variables = { ...rowsFilter(search, today), first: ROWS_PER_PAGE, after: search.after };
  return queryOptions({
    queryKey: ['qualifiedPeople', variables],
    queryFn: async ({ signal }) =>
      (await request(QualifiedPeopleDocument, variables, { signal })).qualifiedPeople,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** Asked once somebody has named a day. */
export function countOnQuery(indicatorKey: string, asOf: LocalDate | undefined, body: number | undefined) {
  const variables = { indicatorKey, asOf: asOf ?? '', organisationId: body?.toString() };
  return queryOptions({
    queryKey: ['countOn', variables],
    queryFn: async ({ signal }) => (await request(CountOnDocument, variables, { signal })).countOn,
    enabled: asOf !== undefined,
  });
}
