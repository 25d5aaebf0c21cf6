import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { SignOnChoicesDocument, type SignOnChoicesQuery } from '../../gql/graphql';

export type SignOnChoice = SignOnChoicesQuery['signOnChoices'][number];

export const signOnChoicesQuery = queryOptions({
  queryKey: ['signOnChoices'],
  queryFn: async ({ signal }) => (await request(SignOnChoicesDocument, {}, { signal })).signOnChoices,
});
