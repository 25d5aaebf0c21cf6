import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  LatestPublishedDocument,
  PublishedDocument,
  PublishedEntriesDocument,
  type PublishedEntriesQuery,
  type PublishedQuery,
} from '../../gql/graphql';

export type Published = PublishedQuery['published'];
export type PublishedFigure = Published['figures'][number];
export type PublishedTable = Published['tables'][number];
export type PublishedEntry = PublishedEntriesQuery['publishedEntries'][number];

export const latestPublishedQuery = queryOptions({
  queryKey: ['public', 'latest'],
  queryFn: async ({ signal }) => (await request(LatestPublishedDocument, {}, { signal })).latestPublished,
});

export const publishedQuery = (slug: string) =>
  queryOptions({
    queryKey: ['public', 'publication', slug],
    queryFn: async ({ signal }) => (await request(PublishedDocument, { slug }, { signal })).published,
  });

export const publishedEntriesQuery = queryOptions({
  queryKey: ['public', 'entries'],
  queryFn: async ({ signal }) => (await request(PublishedEntriesDocument, {}, { signal })).publishedEntries,
});
