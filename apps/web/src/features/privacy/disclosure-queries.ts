import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  DisclosureRequestsDocument,
  RecordDisclosureRequestDocument,
  type DisclosureRequestInput,
  type DisclosureRequestsQuery,
} from '../../gql/graphql';

export type DisclosureRequest = DisclosureRequestsQuery['disclosureRequests'][number];

export function disclosureRequestsQuery(personId: string) {
  return queryOptions({
    queryKey: ['disclosureRequests', personId],
    queryFn: async ({ signal }) =>
      (await request(DisclosureRequestsDocument, { personId }, { signal })).disclosureRequests,
  });
}

export function useRecordDisclosureRequest(personId: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: Omit<DisclosureRequestInput, 'personId'>) =>
      request(RecordDisclosureRequestDocument, { input: { ...input, personId } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: disclosureRequestsQuery(personId).queryKey });
      onDone();
    },
  });
}
