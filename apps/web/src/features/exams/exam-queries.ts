import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  ExamCatalogueDocument,
  ExamPageDocument,
  QualifyingListsDocument,
  type ExamCatalogueQuery,
  type ExamPageQuery,
  type QualifyingListsQuery,
  type TypedDocumentString,
} from '../../gql/graphql';

export type CatalogueExam = ExamCatalogueQuery['exams'][number];
export type ExamFile = ExamPageQuery['exam'];
export type ExamWindow = ExamFile['windows'][number];
export type ExamSuccessor = ExamFile['successors'][number];
export type QualifyingList = QualifyingListsQuery['qualifyingLists'][number];
export type ListableExam = QualifyingListsQuery['exams'][number];

export const examCatalogueQuery = queryOptions({
  queryKey: ['exams', 'catalogue'],
  queryFn: ({ signal }) => request(ExamCatalogueDocument, {}, { signal }),
});

export function examQuery(code: string) {
  return queryOptions({
    queryKey: ['exams', 'page', code],
    queryFn: ({ signal }) => request(ExamPageDocument, { code }, { signal }),
  });
}

export const qualifyingListsQuery = queryOptions({
  queryKey: ['exams', 'lists'],
  queryFn: ({ signal }) => request(QualifyingListsDocument, {}, { signal }),
});

/** Sends a command; the catalogue, its pages and the lists are then read anew. */
export function useExamRequest(): <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result> {
  const queryClient = useQueryClient();
  return async (document, variables) => {
    const result = await request(document, variables);
    await queryClient.invalidateQueries({ queryKey: ['exams'] });
    void queryClient.invalidateQueries({ queryKey: ['reference'] });
    return result;
  };
}
