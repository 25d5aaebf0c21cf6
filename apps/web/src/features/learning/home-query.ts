import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { HomeDocument, type HomeQuery } from '../../gql/graphql';

export type HomeEnrolment = HomeQuery['home']['enrolments'][number];
export type HomeOffer = HomeQuery['home']['offers'][number];
export type HomeCompletion = HomeQuery['home']['recentCompletions'][number];

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: async ({ signal }) => (await request(HomeDocument, {}, { signal })).home,
});
