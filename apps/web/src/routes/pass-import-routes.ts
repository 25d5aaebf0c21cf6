import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { passImportBodiesQuery, passImportQuery } from '../features/pass-import/pass-import-queries';
import { passImportSearch, passImportsSearch } from '../features/pass-import/pass-import-search';
import { signedInRoute } from './root-route';

export const passImportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/pass-imports',
  validateSearch: passImportsSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(passImportBodiesQuery),
  component: lazyRouteComponent(
    () => import('../features/pass-import/pass-imports-screen'),
    'PassImportsScreen',
  ),
  errorComponent: WorkErrorScreen,
});

export const passImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/pass-imports/$importId',
  validateSearch: passImportSearch,
  loader: ({ context: { queryClient }, params: { importId } }) =>
    queryClient.ensureQueryData(passImportQuery(importId)),
  component: lazyRouteComponent(
    () => import('../features/pass-import/pass-import-screen'),
    'PassImportScreen',
  ),
  errorComponent: WorkErrorScreen,
});
