import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { isRefusalCode, type RefusalCode } from 'vocabulary';
import { shellQuery } from '../app/shell-query';
import { mySessionsQuery } from '../features/account/my-sessions-query';
import { signOnChoicesQuery } from '../features/account/sign-on-choices-query';
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
  loader: ({ context }) => context.queryClient.ensureQueryData(signOnChoicesQuery),
  component: lazyRouteComponent(() => import('../features/account/sign-in-screen'), 'SignInScreen'),
});

/** The server leads here when signing in by a provider came to nothing. */
export const signOnRefusedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in/refused',
  validateSearch: ({ code }: Record<string, unknown>): { code: RefusalCode } => ({
    code: isRefusalCode(code) ? code : 'INTERNAL',
  }),
  component: lazyRouteComponent(
    () => import('../features/account/sign-on-refused-screen'),
    'SignOnRefusedScreen',
  ),
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
