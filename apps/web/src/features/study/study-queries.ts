import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  MyStudyPlansDocument,
  StudyWindowsDocument,
  type MyStudyPlansQuery,
  type StudyWindowsQuery,
  type TypedDocumentString,
} from '../../gql/graphql';

export type Plan = MyStudyPlansQuery['myStudyPlans'][number];
export type Milestone = Plan['progress']['milestones'][number];
export type MockResult = Plan['mockResults'][number];
export type StudyWindow = StudyWindowsQuery['studyWindows'][number];

export const myStudyPlansQuery = queryOptions({
  queryKey: ['studyPlans'],
  queryFn: async ({ signal }) => (await request(MyStudyPlansDocument, {}, { signal })).myStudyPlans,
});

export const studyWindowsQuery = queryOptions({
  queryKey: ['studyWindows'],
  queryFn: async ({ signal }) => (await request(StudyWindowsDocument, {}, { signal })).studyWindows,
});

/** A command on the own plans; what they look like afterwards is read anew before it counts as done. */
export function useStudyCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone: () => void = () => undefined,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: myStudyPlansQuery.queryKey });
      onDone();
    },
  });
}
