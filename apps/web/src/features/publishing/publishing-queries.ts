import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE, type PageSearch } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  FigureReadingDocument,
  PrepareFiguresDocument,
  PublicationDocument,
  PublicationNowDocument,
  PublicationsDocument,
  ReadingEvidenceDocument,
  ReadingsOfDayDocument,
  ReadingsOfIndicatorDocument,
  type FigureReadingQuery,
  type FiguresInput,
  type PublicationNowQuery,
  type PublicationQuery,
  type PublicationsQuery,
  type ReadingEvidenceQuery,
  type ReadingsOfDayQuery,
  type ReadingsOfIndicatorQuery,
  type TypedDocumentString,
} from '../../gql/graphql';

export type ListedPublication = PublicationsQuery['publications']['edges'][number]['node'];
export type PublicationDetail = PublicationQuery['publication'];
export type Line = Omit<PublicationDetail['figures'][number], 'reading'> & {
  reading?: { id: string } | null;
};
export type NowBe = NonNullable<
  PublicationNowQuery['publication']['figures'][number]['reading']
>['wouldNowBe'];
export type ReadingHead = ReadingsOfIndicatorQuery['figureReadings']['edges'][number]['node'];
export type ReadingOfDay = ReadingsOfDayQuery['figureReadings']['edges'][number]['node'];
export type ReadingDetail = FigureReadingQuery['figureReading'];
export type EvidenceRow = ReadingEvidenceQuery['figureReading']['evidence']['edges'][number]['node'];

export function publicationsQuery({ after }: PageSearch) {
  const variables = { first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['publications', variables],
    queryFn: async ({ signal }) => (await request(PublicationsDocument, variables, { signal })).publications,
    placeholderData: keepPreviousData,
  });
}

export const publicationQuery = (slug: string) =>
  queryOptions({
    queryKey: ['publication', slug],
    queryFn: async ({ signal }) => (await request(PublicationDocument, { slug }, { signal })).publication,
  });

export const publicationNowQuery = (slug: string) =>
  queryOptions({
    queryKey: ['publication', slug, 'now'],
    queryFn: async ({ signal }) => (await request(PublicationNowDocument, { slug }, { signal })).publication,
  });

export const prepareFiguresQuery = (input: FiguresInput) =>
  queryOptions({
    queryKey: ['prepareFigures', input],
    queryFn: async ({ signal }) =>
      (await request(PrepareFiguresDocument, { input }, { signal })).prepareFigures,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });

export const readingsOfDayQuery = (asOf: LocalDate) =>
  queryOptions({
    queryKey: ['figureReadings', 'day', asOf],
    queryFn: async ({ signal }) =>
      (await request(ReadingsOfDayDocument, { asOf }, { signal })).figureReadings.edges.map(
        ({ node }) => node,
      ),
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });

export const readingsOfIndicatorQuery = (key: string) =>
  queryOptions({
    queryKey: ['figureReadings', 'indicator', key],
    queryFn: async ({ signal }) =>
      (await request(ReadingsOfIndicatorDocument, { key }, { signal })).figureReadings.edges.map(
        ({ node }) => node,
      ),
    throwOnError: refusesScreen,
  });

export const figureReadingQuery = (id: string) =>
  queryOptions({
    queryKey: ['figureReading', id],
    queryFn: async ({ signal }) => (await request(FigureReadingDocument, { id }, { signal })).figureReading,
  });

export function readingEvidenceQuery(id: string, { after }: PageSearch) {
  const variables = { id, first: ROWS_PER_PAGE, after };
  return queryOptions({
    queryKey: ['figureReading', id, 'evidence', variables],
    queryFn: async ({ signal }) =>
      (await request(ReadingEvidenceDocument, variables, { signal })).figureReading.evidence,
    placeholderData: keepPreviousData,
  });
}

/** A command on readings or publications: everything that shows them is read anew. */
export function usePublishingCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone: (result: Result) => void,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: async (result) => {
      await Promise.all(
        ['publications', 'publication', 'prepareFigures', 'figureReadings', 'figureReading'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      );
      onDone(result);
    },
  });
}
