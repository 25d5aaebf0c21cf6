import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import {
  certificationOfficersQuery,
  examPassesQuery,
  examPassQuery,
  myExamsQuery,
  securityRegistrationsQuery,
  waitingPassesQuery,
} from '../features/passes/passes-queries';
import { passesSearch } from '../features/passes/passes-search';
import { signedInRoute } from './root-route';

export const myExamsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-exams',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(myExamsQuery),
  component: lazyRouteComponent(() => import('../features/passes/my-exams-screen'), 'MyExamsScreen'),
});

export const examPassesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exam-passes',
  validateSearch: passesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(examPassesQuery(deps));
    void queryClient.prefetchQuery(waitingPassesQuery);
    void queryClient.prefetchQuery(securityRegistrationsQuery);
  },
  component: lazyRouteComponent(() => import('../features/passes/passes-screen'), 'PassesScreen'),
  errorComponent: WorkErrorScreen,
});

export const officersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exam-passes/officers',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(certificationOfficersQuery);
  },
  component: lazyRouteComponent(() => import('../features/passes/officers-screen'), 'OfficersScreen'),
  errorComponent: WorkErrorScreen,
});

export const examPassRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/exam-passes/$passId',
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(examPassQuery(params.passId)),
  component: lazyRouteComponent(() => import('../features/passes/pass-screen'), 'PassScreen'),
  errorComponent: WorkErrorScreen,
});
