import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { MyCompletionsDocument, type MyCompletionsQuery } from '../../gql/graphql';

export type MyCompletion = MyCompletionsQuery['myCompletions'][number];

export const myCompletionsQuery = queryOptions({
  queryKey: ['myCompletions'],
  queryFn: async ({ signal }) => (await request(MyCompletionsDocument, {}, { signal })).myCompletions,
});
