import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { MySessionsDocument } from '../../gql/graphql';

export const mySessionsQuery = queryOptions({
  queryKey: ['mySessions'],
  queryFn: async ({ signal }) => (await request(MySessionsDocument, {}, { signal })).mySessions,
});
