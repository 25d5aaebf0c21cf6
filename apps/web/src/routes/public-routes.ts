import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  latestPublishedQuery,
  publishedEntriesQuery,
  publishedQuery,
} from '../features/public/public-queries';
import { rootRoute } from './root-route';

const screens = () => import('../features/public/public-screens');

/** For everybody, without signing in. */
export const publicProgressRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/public',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(latestPublishedQuery),
      queryClient.ensureQueryData(publishedEntriesQuery),
    ]),
  component: lazyRouteComponent(screens, 'PublicProgressScreen'),
});

export const publicPublicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/public/publications',
  loader: ({ context }) => context.queryClient.ensureQueryData(publishedEntriesQuery),
  component: lazyRouteComponent(screens, 'PublicPublicationsScreen'),
});

export const publicPublicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/public/publications/$slug',
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(publishedQuery(params.slug)),
      queryClient.ensureQueryData(publishedEntriesQuery),
    ]),
  component: lazyRouteComponent(screens, 'PublicPublicationScreen'),
});
