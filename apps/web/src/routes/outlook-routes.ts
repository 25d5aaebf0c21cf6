import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { indicatorsQuery } from '../features/insight/register-queries';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { pathQuery } from '../features/outlook/outlook-queries';
import { overviewSearch, pathSearch } from '../features/outlook/outlook-search';
import { signedInRoute } from './root-route';

export const pathRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/path',
  validateSearch: pathSearch,
  loaderDeps: ({ search: { body } }) => ({ body }),
  // Who is nearest is read by the screen itself: looking is logged, and a pointer over a link is no look.
  loader: ({ context: { queryClient }, deps: { body } }) => {
    void queryClient.prefetchQuery(pathQuery(body));
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/outlook/path-screen'), 'PathScreen'),
  errorComponent: WorkErrorScreen,
});

export const dashboardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/dashboard',
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { body } }) => {
    void queryClient.prefetchQuery(pathQuery(body));
    void queryClient.prefetchQuery(indicatorsQuery);
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/outlook/dashboard-screen'), 'DashboardScreen'),
  errorComponent: WorkErrorScreen,
});
