import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { examCatalogueQuery, examQuery, qualifyingListsQuery } from '../features/exams/exam-queries';
import { signedInRoute } from './root-route';

export const examsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exams',
  loader: ({ context }) => context.queryClient.ensureQueryData(examCatalogueQuery),
  component: lazyRouteComponent(() => import('../features/exams/exams-screen'), 'ExamsScreen'),
});

export const examRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exams/$code',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(examQuery(params.code)),
  component: lazyRouteComponent(() => import('../features/exams/exam-screen'), 'ExamScreen'),
});

export const qualifyingListsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/qualifying-lists',
  loader: ({ context }) => context.queryClient.ensureQueryData(qualifyingListsQuery),
  component: lazyRouteComponent(() => import('../features/exams/lists-screen'), 'ListsScreen'),
});
