import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { request } from '../../app/graphql';
import { refusesScreen } from '../../app/refused';
import { PurgesDocument, RetentionDueDocument, type PurgesQuery } from '../../gql/graphql';

export type Purge = PurgesQuery['purges'][number];
export type RetentionLine = Purge['lines'][number];

export function retentionDueQuery(asOf: LocalDate) {
  return queryOptions({
    queryKey: ['retention', 'due', asOf],
    queryFn: async ({ signal }) => (await request(RetentionDueDocument, { asOf }, { signal })).retentionDue,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export const purgesQuery = queryOptions({
  queryKey: ['retention', 'purges'],
  queryFn: async ({ signal }) => (await request(PurgesDocument, {}, { signal })).purges,
  throwOnError: refusesScreen,
});

/** A step of a purge; what is due and how far purges have come is asked anew after it, refused or not. */
export function usePurgeStep(step: () => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: step,
    onSettled: () => client.invalidateQueries({ queryKey: ['retention'] }),
  });
}
