import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import { ConnectionError, refusalOf } from '../../app/refusal-error';
import {
  PassImportBodiesDocument,
  PassImportDocument,
  PassImportRowsDocument,
  PassImportsDocument,
  type PassImportQuery,
  type PassImportRowsQuery,
} from '../../gql/graphql';
import type { PassImportSearch, PassImportsSearch } from './pass-import-search';

export type PassImport = PassImportQuery['passImport'];
export type PassRow = PassImportRowsQuery['passImportRows']['edges'][number]['node'];

export const passImportBodiesQuery = queryOptions({
  queryKey: ['passImportBodies'],
  queryFn: async ({ signal }) => (await request(PassImportBodiesDocument, {}, { signal })).passImportBodies,
});

export function passImportsQuery(organisationId: string, { after }: PassImportsSearch) {
  const variables = { organisationId, first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['passImports', variables],
    queryFn: async ({ signal }) => (await request(PassImportsDocument, variables, { signal })).passImports,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export function passImportQuery(id: string) {
  return queryOptions({
    queryKey: ['passImport', id],
    queryFn: async ({ signal }) => (await request(PassImportDocument, { id }, { signal })).passImport,
    throwOnError: refusesScreen,
  });
}

/** `checkedAt` is part of the key: another dry run has other rows. */
export function passRowsQuery(
  { id, checkedAt }: PassImport,
  show: NonNullable<PassImportSearch['show']>,
  { after }: PassImportSearch,
) {
  const variables = {
    importId: id,
    first: ROWS_PER_PAGE,
    after,
    action: show === 'problems' || show === 'all' ? undefined : show,
    withProblems: show === 'problems',
  };
  return queryOptions({
    queryKey: ['passImportRows', variables, checkedAt],
    queryFn: async ({ signal }) =>
      (await request(PassImportRowsDocument, variables, { signal })).passImportRows,
    placeholderData: keepPreviousData,
  });
}

/** A command on one import. Its answer takes the place of what is shown. */
export function usePassImportCommand<Variables = void>(
  command: (variables: Variables) => Promise<PassImport>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: command,
    onSuccess: (done) => {
      queryClient.setQueryData(passImportQuery(done.id).queryKey, done);
      return queryClient.invalidateQueries({ queryKey: ['passImports'] });
    },
    // Somebody else may have been faster: show how it stands now, beside the refusal.
    onError: () => queryClient.invalidateQueries({ queryKey: ['passImport'] }),
  });
}

/** Sends the list as it is; returns the new import's id. Throws a `RefusalError` that says what is wrong with the file. */
export async function uploadPasses(organisationId: string, file: File): Promise<string> {
  const query = new URLSearchParams({ organisationId, name: file.name });
  const response = await fetch(`/import/passes?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream', 'x-koro-request': '1' },
    body: file,
  }).catch((error: unknown) => {
    throw new ConnectionError('no answer', { cause: error });
  });
  const answer: unknown = await response.json().catch((error: unknown) => {
    throw new ConnectionError(`unreadable answer (${response.status})`, { cause: error });
  });
  if (!response.ok) throw refusalOf(answer);
  return String((answer as { id: unknown }).id);
}
