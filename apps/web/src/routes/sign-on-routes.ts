import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { idIn } from '../app/search-values';
import { WorkErrorScreen } from '../app/work-error-screen';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { identityProvidersQuery } from '../features/sign-on/sign-on-queries';
import { signedInRoute } from './root-route';

export const signOnRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/sign-on',
  validateSearch: ({ body }: Record<string, unknown>): { body?: number } => ({ body: idIn(body) }),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(identityProvidersQuery),
      queryClient.ensureQueryData(bodiesQuery),
    ]),
  component: lazyRouteComponent(() => import('../features/sign-on/sign-on-screen'), 'SignOnScreen'),
  errorComponent: WorkErrorScreen,
});
