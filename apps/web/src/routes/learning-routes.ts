import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { CourseCategory } from '../gql/graphql';
import { isCourseCategory } from '../features/learning/categories';
import { courseQuery, coursesQuery } from '../features/learning/course-queries';
import { homeQuery } from '../features/learning/home-query';
import { myCompletionsQuery } from '../features/learning/my-completions-query';
import { nextStep } from '../features/learning/next-step';
import { signedInRoute } from './root-route';

export const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  loader: ({ context }) => context.queryClient.ensureQueryData(homeQuery),
  component: lazyRouteComponent(() => import('../features/learning/home-screen'), 'HomeScreen'),
});

export const coursesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses',
  validateSearch: ({ category }: Record<string, unknown>): { category?: CourseCategory } => ({
    category: isCourseCategory(category) ? category : undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(coursesQuery(deps.category)),
  component: lazyRouteComponent(() => import('../features/learning/courses-screen'), 'CoursesScreen'),
});

export const courseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$code',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(courseQuery(params.code)),
  component: lazyRouteComponent(() => import('../features/learning/course-screen'), 'CourseScreen'),
});

/** Leads to the lesson where the learner stopped; to the course where nothing is left or nothing was begun. */
export const resumeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$code/resume',
  beforeLoad: async ({ context, params: { code } }) => {
    const { myEnrolment } = await context.queryClient.fetchQuery(courseQuery(code));
    const lesson = myEnrolment?.state === 'active' ? nextStep(myEnrolment) : undefined;
    if (!lesson) throw redirect({ to: '/courses/$code', params: { code }, replace: true });
    throw redirect({
      to: lesson.kind === 'video' ? '/courses/$code/watch/$lessonId' : '/courses/$code/test/$lessonId',
      params: { code, lessonId: lesson.id },
      replace: true,
    });
  },
});

export const watchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$code/watch/$lessonId',
  // Never from the cache: another tab or device may have watched on meanwhile.
  loader: ({ context, params }) =>
    context.queryClient.fetchQuery({ ...courseQuery(params.code), staleTime: 0 }),
  gcTime: 0,
  preload: false,
  component: lazyRouteComponent(() => import('../features/learning/watch/watch-screen'), 'WatchScreen'),
});

export const testRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/courses/$code/test/$lessonId',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(courseQuery(params.code)),
  component: lazyRouteComponent(() => import('../features/learning/quiz/quiz-screen'), 'QuizScreen'),
});

export const recordRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/record',
  loader: ({ context }) => context.queryClient.ensureQueryData(myCompletionsQuery),
  component: lazyRouteComponent(() => import('../features/learning/record-screen'), 'RecordScreen'),
});
