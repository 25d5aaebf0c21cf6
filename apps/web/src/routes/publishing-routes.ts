import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pageSearch } from '../app/paging';
import { WorkErrorScreen } from '../app/work-error-screen';
import { indicatorsQuery } from '../features/insight/register-queries';
import {
  publicationQuery,
  publicationsQuery,
  readingsOfIndicatorQuery,
} from '../features/publishing/publishing-queries';
import { figureReadingsSearch, prepareSearch } from '../features/publishing/readings-search';
import { signedInRoute } from './root-route';

export const publicationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/publications',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(publicationsQuery(deps));
  },
  component: lazyRouteComponent(
    () => import('../features/publishing/publications-screen'),
    'PublicationsScreen',
  ),
  errorComponent: WorkErrorScreen,
});

export const publicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/publications/$slug',
  loader: ({ context: { queryClient }, params }) =>
    queryClient.ensureQueryData(publicationQuery(params.slug)),
  component: lazyRouteComponent(
    () => import('../features/publishing/publication-screen'),
    'PublicationScreen',
  ),
  errorComponent: WorkErrorScreen,
});

export const preparePublicationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/prepare-publication',
  validateSearch: prepareSearch,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(indicatorsQuery),
  component: lazyRouteComponent(() => import('../features/publishing/prepare-screen'), 'PrepareScreen'),
  errorComponent: WorkErrorScreen,
});

export const figureReadingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/readings/$key',
  validateSearch: figureReadingsSearch,
  loader: async ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(readingsOfIndicatorQuery(params.key));
    await queryClient.ensureQueryData(indicatorsQuery);
  },
  component: lazyRouteComponent(
    () => import('../features/publishing/figure-readings-screen'),
    'FigureReadingsScreen',
  ),
  errorComponent: WorkErrorScreen,
});
