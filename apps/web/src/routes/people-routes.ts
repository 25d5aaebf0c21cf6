import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellQuery } from '../app/shell-query';
import { WorkErrorScreen } from '../app/work-error-screen';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { designatedSearch } from '../features/people/designated-search';
import { designatedQuery, personQuery } from '../features/people/person-queries';
import { signedInRoute } from './root-route';

export const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/$personId',
  // Reading somebody's page is logged: never because a pointer passed over a link.
  preload: false,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(personQuery(params.personId)),
  component: lazyRouteComponent(() => import('../features/people/person-screen'), 'PersonScreen'),
});

export const hireRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/people/new',
  loader: ({ context }) => context.queryClient.ensureQueryData(bodiesQuery),
  component: lazyRouteComponent(() => import('../features/people/hire-screen'), 'HireScreen'),
});

export const designatedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/designated',
  validateSearch: designatedSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const { instance } = await queryClient.ensureQueryData(shellQuery);
    void queryClient.prefetchQuery(designatedQuery(deps, instance.today));
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/people/designated-screen'), 'DesignatedScreen'),
  errorComponent: WorkErrorScreen,
});
