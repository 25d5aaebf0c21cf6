import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { request } from '../../app/graphql';
import { ROWS_PER_PAGE } from '../../app/paging';
import { refusesScreen } from '../../app/refused';
import {
  CertificationOfficersDocument,
  ExamAttemptsDocument,
  ExamPassDocument,
  ExamPassesDocument,
  MyExamsDocument,
  SecurityRegistrationsDocument,
  type CertificationOfficersQuery,
  type ExamPassesQuery,
  type ExamPassQuery,
  type MyExamsQuery,
  type SecurityRegistrationsQuery,
  type TypedDocumentString,
} from '../../gql/graphql';
import { examPassFilter, type PassesSearch } from './passes-search';

export type MyExams = MyExamsQuery;
export type MyPass = MyExamsQuery['myExamPasses'][number];
export type Attempt = MyExamsQuery['myExamAttempts'][number];
export type MyRegistration = NonNullable<MyExamsQuery['mySecurityRegistration']>;
export type QueuedPass = ExamPassesQuery['examPasses']['edges'][number]['node'];
export type OpenedPass = ExamPassQuery['examPass'];
export type WatchedRegistration =
  SecurityRegistrationsQuery['securityRegistrations']['edges'][number]['node'];
export type Officer = CertificationOfficersQuery['certificationOfficers'][number];

export const myExamsQuery = queryOptions({
  queryKey: ['myExams'],
  queryFn: ({ signal }) => request(MyExamsDocument, {}, { signal }),
});

export function examPassesQuery(search: PassesSearch) {
  const variables = { first: ROWS_PER_PAGE, after: search.after, filter: examPassFilter(search) };
  return queryOptions({
    queryKey: ['examPasses', variables],
    queryFn: async ({ signal }) => (await request(ExamPassesDocument, variables, { signal })).examPasses,
    placeholderData: keepPreviousData,
    throwOnError: refusesScreen,
  });
}

/** How many wait over all bodies, whatever the filter shows. */
export const waitingPassesQuery = queryOptions({
  queryKey: ['examPasses', 'waiting'],
  queryFn: async ({ signal }) =>
    (await request(ExamPassesDocument, { first: 1 }, { signal })).examPasses.totalCount,
  throwOnError: refusesScreen,
});

/** Each read is kept in the reading log, so it is not read again without a reason. */
export function examPassQuery(id: string) {
  return queryOptions({
    queryKey: ['examPass', id],
    queryFn: async ({ signal }) => (await request(ExamPassDocument, { id }, { signal })).examPass,
    staleTime: Infinity,
    throwOnError: refusesScreen,
  });
}

export function examAttemptsQuery(personId: string) {
  return queryOptions({
    queryKey: ['examAttempts', personId],
    queryFn: async ({ signal }) =>
      (await request(ExamAttemptsDocument, { personId }, { signal })).examAttempts,
    staleTime: Infinity,
  });
}

export const securityRegistrationsQuery = queryOptions({
  queryKey: ['securityRegistrations'],
  queryFn: async ({ signal }) =>
    (await request(SecurityRegistrationsDocument, { first: ROWS_PER_PAGE }, { signal }))
      .securityRegistrations,
});

export const certificationOfficersQuery = queryOptions({
  queryKey: ['certificationOfficers'],
  queryFn: async ({ signal }) =>
    (await request(CertificationOfficersDocument, {}, { signal })).certificationOfficers,
  throwOnError: refusesScreen,
});

const KEYS = ['myExams', 'examPasses', 'examPass', 'securityRegistrations', 'certificationOfficers'];

/** A command of this part; what its screens show afterwards is read anew, also when somebody else was faster. */
export function usePassesCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onDone: (result: Result) => void,
): UseMutationResult<Result, Error, Variables> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => request(document, variables),
    onSuccess: onDone,
    onSettled: () => {
      for (const key of KEYS) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
