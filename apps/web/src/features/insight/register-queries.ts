import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  IndicatorsDocument,
  ReferenceDocument,
  type IndicatorsQuery,
  type ReferenceQuery,
} from '../../gql/graphql';

export type Indicator = IndicatorsQuery['indicators'][number];
export type Exam = ReferenceQuery['exams'][number];
export type SyllabusVersion = ReferenceQuery['syllabusVersions'][number];

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: async ({ signal }) => (await request(IndicatorsDocument, {}, { signal })).indicators,
});

export const referenceQuery = queryOptions({
  queryKey: ['reference'],
  queryFn: ({ signal }) => request(ReferenceDocument, {}, { signal }),
});
