import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  IdentityProvidersDocument,
  type IdentityProvidersQuery,
  type TypedDocumentString,
} from '../../gql/graphql';

export type Provider = IdentityProvidersQuery['identityProviders'][number];
export type GroupRole = Provider['groupRoles'][number];

export const identityProvidersQuery = queryOptions({
  queryKey: ['identityProviders'],
  queryFn: ({ signal }) => request(IdentityProvidersDocument, {}, { signal }),
});

/** A change of the settings; what is shown is read again before it counts as done. */
export function useSettingsChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: () => queryClient.invalidateQueries(identityProvidersQuery),
  });
}
