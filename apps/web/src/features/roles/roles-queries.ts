import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  OpenRoleRequestsDocument,
  RoleGrantsDocument,
  type OpenRoleRequestsQuery,
  type RoleGrantsQuery,
  type TypedDocumentString,
} from '../../gql/graphql';
import { roleGrantFilter, type RolesSearch } from './roles-search';

export type Grant = RoleGrantsQuery['roleGrants']['edges'][number]['node'];
export type OpenRequest = OpenRoleRequestsQuery['roleRequests']['edges'][number]['node'];

export function roleGrantsQuery(search: RolesSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: roleGrantFilter(search) };
  return queryOptions({
    queryKey: ['roleGrants', variables],
    queryFn: async ({ signal }) => (await request(RoleGrantsDocument, variables, { signal })).roleGrants,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

export const openRoleRequestsQuery = queryOptions({
  queryKey: ['roleRequests', 'open'],
  queryFn: async ({ signal }) =>
    (await request(OpenRoleRequestsDocument, { first: ROWS_PER_PAGE }, { signal })).roleRequests,
  throwOnError: refusesScreen,
});

/** A command on roles or accounts: what the lists, and the menu of whoever changed the own roles, show afterwards is read anew. */
export function useAccessCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone: (result: Result) => void,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: (result) => {
      for (const key of ['roleGrants', 'roleRequests', 'accounts', 'shell']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
      onDone(result);
    },
  });
}
