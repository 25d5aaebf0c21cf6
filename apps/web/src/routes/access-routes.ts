import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { accountsQuery } from '../features/accounts/accounts-queries';
import { accountsSearch } from '../features/accounts/accounts-search';
import { openRoleRequestsQuery, roleGrantsQuery } from '../features/roles/roles-queries';
import { rolesSearch } from '../features/roles/roles-search';
import { signedInRoute } from './root-route';

// As the screens of work-routes: reads are started here and waited for in their tables.

/** Nothing to load: what the viewer may do is known to the shell. */
export const administrationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../features/administration/administration-screen'),
    'AdministrationScreen',
  ),
});

export const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles',
  validateSearch: rolesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(roleGrantsQuery(deps));
    void queryClient.prefetchQuery(openRoleRequestsQuery);
  },
  component: lazyRouteComponent(() => import('../features/roles/roles-screen'), 'RolesScreen'),
  errorComponent: WorkErrorScreen,
});

export const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/accounts',
  validateSearch: accountsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(accountsQuery(deps));
  },
  component: lazyRouteComponent(() => import('../features/accounts/accounts-screen'), 'AccountsScreen'),
  errorComponent: WorkErrorScreen,
});
