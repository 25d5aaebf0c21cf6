import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { refusesScreen } from '../../app/refused';
import {
  IndicatorDetailsDocument,
  IndicatorWorkDocument,
  RegisterFiguresDocument,
  type IndicatorDetailsQuery,
  type IndicatorWorkQuery,
  type RegisterFiguresQuery,
  type TypedDocumentString,
} from '../../gql/graphql';

export type IndicatorDetails = IndicatorDetailsQuery['indicator'];
export type IndicatorTasks = IndicatorWorkQuery['indicators'][number];
export type RegisterFigure = RegisterFiguresQuery['indicators'][number];
export type Report = IndicatorDetails['reports'][number];
export type Version = IndicatorDetails['definitions'][number];
export type MilestoneLine = IndicatorDetails['milestones'][number];

export const registerFiguresQuery = queryOptions({
  queryKey: ['register', 'figures'],
  queryFn: async ({ signal }) => (await request(RegisterFiguresDocument, {}, { signal })).indicators,
});

export function indicatorDetailsQuery(id: string) {
  return queryOptions({
    queryKey: ['register', 'indicator', id],
    queryFn: async ({ signal }) => (await request(IndicatorDetailsDocument, { id }, { signal })).indicator,
    throwOnError: refusesScreen,
  });
}

export const indicatorWorkQuery = queryOptions({
  queryKey: ['register', 'work'],
  queryFn: async ({ signal }) => (await request(IndicatorWorkDocument, {}, { signal })).indicators,
  throwOnError: refusesScreen,
});

/** A command of the register: its lists, and the menu of whoever was given a duty, are read anew. */
export function useRegisterCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone: () => void,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: () => {
      for (const key of ['register', 'indicators', 'shell']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
      onDone();
    },
  });
}
