import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { reorganisationQuery } from '../features/units/units-queries';
import { reorganisationsSearch, unitsSearch } from '../features/units/units-search';
import { signedInRoute } from './root-route';

export const unitsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units',
  validateSearch: unitsSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/units/units-screen'), 'UnitsScreen'),
  errorComponent: WorkErrorScreen,
});

export const reorganisationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/reorganisations',
  validateSearch: reorganisationsSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(
    () => import('../features/units/reorganisations-screen'),
    'ReorganisationsScreen',
  ),
  errorComponent: WorkErrorScreen,
});

export const reorganisationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/units/reorganisations/$id',
  loader: ({ context, params }) => context.queryClient.ensureQueryData(reorganisationQuery(params.id)),
  component: lazyRouteComponent(
    () => import('../features/units/reorganisation-screen'),
    'ReorganisationScreen',
  ),
  errorComponent: WorkErrorScreen,
});
