import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  ImportBatchDocument,
  ImportBatchesDocument,
  ImportProblemsDocument,
  ImportRowsDocument,
  type ImportBatchesQuery,
  type ImportBatchQuery,
  type ImportProblemsQuery,
  type ImportRowsQuery,
} from '../../gql/graphql';
import type { ImportAction, ImportSeverity } from '../../i18n/vocabulary-types';
import type { ImportSearch, ImportsSearch } from './import-search';

export type BatchLine = ImportBatchesQuery['importBatches']['edges'][number]['node'];
export type Batch = ImportBatchQuery['importBatch'];
export type Row = ImportRowsQuery['importRows']['edges'][number]['node'];
export type Problem = ImportProblemsQuery['importProblems']['edges'][number]['node'];

const ASKED_AGAIN_MS = 1_000;

export function isRunning({ state }: Pick<Batch, 'state'>): boolean {
  return state === 'checking' || state === 'applying' || state === 'undoing';
}

export function importsQuery(body: number, { after }: ImportsSearch) {
  const variables = { organisationId: String(body), first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['imports', variables],
    queryFn: async ({ signal }) =>
      (await request(ImportBatchesDocument, variables, { signal })).importBatches,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** Asked again while the work in the background goes on; leaving the page does not stop that work. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: async ({ signal }) => (await request(ImportBatchDocument, { id }, { signal })).importBatch,
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? ASKED_AGAIN_MS : false),
    throwOnError: refusesScreen,
  });
}

/** `checkedAt` is part of the key: a new check makes new rows. */
export function rowsQuery(batch: Batch, action: ImportAction | undefined, { after }: ImportSearch) {
  const variables = { batchId: batch.id, action, first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['importRows', variables, batch.checkedAt],
    queryFn: async ({ signal }) => (await request(ImportRowsDocument, variables, { signal })).importRows,
    placeholderData: keepPreviousData,
  });
}

export function problemsQuery(batch: Batch, severity: ImportSeverity | undefined, { after }: ImportSearch) {
  const variables = { batchId: batch.id, severity, first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['importProblems', variables, batch.checkedAt, batch.failure],
    queryFn: async ({ signal }) =>
      (await request(ImportProblemsDocument, variables, { signal })).importProblems,
    placeholderData: keepPreviousData,
  });
}

/** A command on one import. Its answer is the import as it now stands, and takes the place of what is shown. */
export function useImportCommand<Variables = void>(command: (variables: Variables) => Promise<Batch>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: command,
    onSuccess: (batch) => {
      queryClient.setQueryData(importQuery(batch.id).queryKey, batch);
      return queryClient.invalidateQueries({ queryKey: ['imports'] });
    },
    // Somebody else may have been faster: show how it stands now, beside the refusal.
    onError: () => queryClient.invalidateQueries({ queryKey: ['import'] }),
  });
}
