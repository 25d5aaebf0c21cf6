import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { importQuery } from '../features/imports/import-queries';
import { importSearch, importsSearch } from '../features/imports/import-search';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { signedInRoute } from './root-route';

export const importsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports',
  validateSearch: importsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(bodiesQuery),
  component: lazyRouteComponent(() => import('../features/imports/imports-screen'), 'ImportsScreen'),
  errorComponent: WorkErrorScreen,
});

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/$importId',
  validateSearch: importSearch,
  loader: ({ context: { queryClient }, params: { importId } }) =>
    queryClient.ensureQueryData(importQuery(importId)),
  component: lazyRouteComponent(() => import('../features/imports/import-screen'), 'ImportScreen'),
  errorComponent: WorkErrorScreen,
});
