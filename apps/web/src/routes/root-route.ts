import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { AppShell } from '../app/app-shell';
import { RootErrorScreen } from '../app/route-states';
import { shellQuery } from '../app/shell-query';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(shellQuery),
  component: AppShell,
  errorComponent: RootErrorScreen,
});

/** Parent of everything but the sign-in page. It keeps where the person was going. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const { viewer } = await context.queryClient.ensureQueryData(shellQuery);
    if (!viewer) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { viewer };
  },
});
