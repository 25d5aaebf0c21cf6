import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import type { TypedDocumentString } from '../../gql/graphql';
import { announce } from '../../ui/live-region';

/** One command on a reorganisation; afterwards everything that shows it, or a tree, is read again. */
export function useCommand<Variables>(
  document: TypedDocumentString<unknown, Variables>,
  done: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, Variables> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: async () => {
      await Promise.all(
        ['reorganisation', 'reorganisations', 'unitTree', 'units'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      );
      announce(done);
      onDone();
    },
  });
}
