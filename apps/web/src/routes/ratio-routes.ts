import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellQuery } from '../app/shell-query';
import { WorkErrorScreen } from '../app/work-error-screen';
import { bodiesQuery } from '../features/organisation/staff-queries';
import { ratioQuery } from '../features/ratio/ratio-queries';
import { ratioSearch } from '../features/ratio/ratio-search';
import { signedInRoute } from './root-route';

export const qualifiedRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/qualified',
  // Its rows are read by the screen and not here: each look is written in a log.
  validateSearch: ratioSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const { instance } = await queryClient.ensureQueryData(shellQuery);
    void queryClient.prefetchQuery(ratioQuery(deps, instance.today));
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/ratio/qualified-screen'), 'QualifiedScreen'),
  errorComponent: WorkErrorScreen,
});
