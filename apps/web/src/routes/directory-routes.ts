import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { directoryQuery } from '../features/directory/directory-query';
import { directorySearch } from '../features/directory/directory-search';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { signedInRoute } from './root-route';

/** Its reads are started and not waited for, as on the other screens with filters (see work-routes). */
export const directoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/directory',
  validateSearch: directorySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(directoryQuery(deps));
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/directory/directory-screen'), 'DirectoryScreen'),
  errorComponent: WorkErrorScreen,
});
