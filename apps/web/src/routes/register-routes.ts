import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { indicatorsQuery } from '../features/insight/register-queries';
import { indicatorWorkQuery } from '../features/register/register-queries';
import { signedInRoute } from './root-route';

export const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$key',
  loader: ({ context }) => context.queryClient.ensureQueryData(indicatorsQuery),
  component: lazyRouteComponent(() => import('../features/register/indicator-screen'), 'IndicatorScreen'),
  errorComponent: WorkErrorScreen,
});

export const indicatorReportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicator-reports',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(indicatorWorkQuery);
  },
  component: lazyRouteComponent(() => import('../features/register/work-screen'), 'WorkScreen'),
  errorComponent: WorkErrorScreen,
});
