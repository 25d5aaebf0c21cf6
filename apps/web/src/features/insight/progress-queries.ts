import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FiscalYear } from 'vocabulary';
import { request } from '../../app/graphql';
import { refusesScreen } from '../../app/refused';
import {
  BurnUpDocument,
  CountBackTestDocument,
  CountsByBodyDocument,
  CountsByCourseDocument,
  type BurnUpQuery,
  type CountBackTestQuery,
  type CountsByBodyQuery,
  type CountsByCourseQuery,
} from '../../gql/graphql';

export type BurnUp = BurnUpQuery['burnUp'];
export type BackTest = NonNullable<NonNullable<CountBackTestQuery['burnUp']['forecast']>['backTest']>;
export type CountByBody = CountsByBodyQuery['countsByBody'][number];
export type CountByCourse = CountsByCourseQuery['countsByCourse'][number];

/** A changed filter keeps the last figures on screen until the new ones are there. */
const placeholderData = keepPreviousData;
const throwOnError = refusesScreen;

export function burnUpQuery(indicatorKey: string, body?: number) {
  return queryOptions({
    queryKey: ['burnUp', indicatorKey, body ?? 'all'],
    queryFn: async ({ signal }) =>
      (await request(BurnUpDocument, { indicatorKey, organisationId: body?.toString() }, { signal })).burnUp,
    placeholderData,
    throwOnError,
  });
}

/** Apart from the figure itself, which must not wait for it. */
export function backTestQuery(indicatorKey: string, body?: number) {
  return queryOptions({
    queryKey: ['countBackTest', indicatorKey, body ?? 'all'],
    queryFn: async ({ signal }) => {
      const variables = { indicatorKey, organisationId: body?.toString() };
      const { burnUp } = await request(CountBackTestDocument, variables, { signal });
      return burnUp.forecast?.backTest ?? null;
    },
  });
}

export function countsByBodyQuery(indicatorKey: string, fiscalYear?: FiscalYear) {
  return queryOptions({
    queryKey: ['countsByBody', indicatorKey, fiscalYear ?? 'all'],
    queryFn: async ({ signal }) =>
      (await request(CountsByBodyDocument, { indicatorKey, fiscalYear }, { signal })).countsByBody,
    placeholderData,
    throwOnError,
  });
}

export function countsByCourseQuery(indicatorKey: string, body?: number, fiscalYear?: FiscalYear) {
  return queryOptions({
    queryKey: ['countsByCourse', indicatorKey, body ?? 'all', fiscalYear ?? 'all'],
    queryFn: async ({ signal }) => {
      const variables = { indicatorKey, organisationId: body?.toString(), fiscalYear };
      return (await request(CountsByCourseDocument, variables, { signal })).countsByCourse;
    },
    placeholderData,
    throwOnError,
  });
}
