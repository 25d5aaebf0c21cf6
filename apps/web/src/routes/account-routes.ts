import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { shellQuery } from '../app/shell-query';
import { mySessionsQuery } from '../features/account/my-sessions-query';
import { rootRoute, signedInRoute } from './root-route';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => ({
    next: pathWithin(search['next']),
  }),
  beforeLoad: async ({ context, search }) => {
    const { viewer } = await context.queryClient.ensureQueryData(shellQuery);
    if (viewer) throw redirect({ href: search.next ?? '/' });
  },
  component: lazyRouteComponent(() => import('../features/account/sign-in-screen'), 'SignInScreen'),
});

export const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  loader: ({ context }) => context.queryClient.ensureQueryData(mySessionsQuery),
  component: lazyRouteComponent(() => import('../features/account/account-screen'), 'AccountScreen'),
});

/** Only a path of this site: `//elsewhere` and `https:` would send a person away after signing in. */
function pathWithin(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;
}
