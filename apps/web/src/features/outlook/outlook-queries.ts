import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  NearestToPassDocument,
  PathToTargetDocument,
  RotationEffectDocument,
  type NearestToPassQuery,
  type PathToTargetQuery,
  type RotationEffectQuery,
} from '../../gql/graphql';
import type { PathSearch } from './outlook-search';

export type PathToTarget = PathToTargetQuery['pathToTarget'];
export type NearPerson = NearestToPassQuery['nearestToPass']['edges'][number]['node'];
export type RotationEffect = RotationEffectQuery['rotationEffect'];

export function pathQuery(body?: number) {
  return queryOptions({
    queryKey: ['pathToTarget', body ?? 'all'],
    queryFn: async ({ signal }) =>
      (await request(PathToTargetDocument, { organisationId: body?.toString() }, { signal })).pathToTarget,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** Each look is written down, so the list is read once a visit and not at every focus. */
const LOGGED = { staleTime: 5 * 60_000, refetchOnWindowFocus: false } as const;

export function nearestQuery({ body, after }: PathSearch) {
  const variables = { organisationId: body?.toString(), first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['nearestToPass', variables],
    queryFn: async ({ signal }) =>
      (await request(NearestToPassDocument, variables, { signal })).nearestToPass,
    placeholderData: keepPreviousData,
    ...LOGGED,
  });
}

export function rotationQuery(body?: number) {
  return queryOptions({
    queryKey: ['rotationEffect', body ?? 'all'],
    queryFn: async ({ signal }) =>
      (await request(RotationEffectDocument, { organisationId: body?.toString() }, { signal }))
        .rotationEffect,
    placeholderData: keepPreviousData,
    ...LOGGED,
  });
}
