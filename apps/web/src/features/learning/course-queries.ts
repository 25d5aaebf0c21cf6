import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { request } from '../../app/graphql';
import {
  CourseDocument,
  CoursesDocument,
  type CompletionPartsFragment,
  type CourseCategory,
  type CourseQuery,
  type CoursesQuery,
} from '../../gql/graphql';

export type Course = CourseQuery['course'];
export type CourseInList = CoursesQuery['courses'][number];
export type Enrolment = NonNullable<Course['myEnrolment']>;
export type Completion = CompletionPartsFragment;
export type Lesson = Course['version']['lessons'][number];
export type LessonProgress = Enrolment['progress'][number];

export function coursesQuery(category?: CourseCategory) {
  return queryOptions({
    queryKey: ['courses', category ?? 'all'],
    queryFn: async ({ signal }) => (await request(CoursesDocument, { category }, { signal })).courses,
  });
}

export function courseQuery(code: string) {
  return queryOptions({
    queryKey: ['course', code],
    queryFn: async ({ signal }) => (await request(CourseDocument, { code }, { signal })).course,
  });
}

/** After enrolling, watching, a test: every screen that shows where the learner stands reads anew. */
export async function forgetProgress(queryClient: QueryClient): Promise<void> {
  await Promise.all(
    ['home', 'courses', 'course', 'myCompletions'].map((key) =>
      queryClient.invalidateQueries({ queryKey: [key] }),
    ),
  );
}
