import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { WorkErrorScreen } from '../app/work-error-screen';
import { completionRowsQuery } from '../features/insight/completion-rows-query';
import { completionSearch } from '../features/insight/completion-search';
import { dashboardSearch, STAFF_TRAINING } from '../features/insight/dashboard-search';
import { burnUpQuery, countsByBodyQuery, countsByCourseQuery } from '../features/insight/progress-queries';
import { indicatorsQuery, referenceQuery } from '../features/insight/register-queries';
import { bodiesQuery, staffQuery, untrainedCountQuery } from '../features/organisation/staff-queries';
import { staffSearch } from '../features/organisation/staff-search';
import { signedInRoute } from './root-route';

/*
 * Screens with filters only start their reads here and do not wait: a changed filter must not put a skeleton over the
 * control that has the focus. Each of their tables shows its own waiting, keeps the last rows meanwhile, and tells its
 * own errors.
 */

export const trainerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainer',
  validateSearch: dashboardSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { indicator = STAFF_TRAINING, body, year } }) => {
    void queryClient.prefetchQuery(burnUpQuery(indicator, body));
    void queryClient.prefetchQuery(countsByBodyQuery(indicator, year));
    void queryClient.prefetchQuery(countsByCourseQuery(indicator, body, year));
    void queryClient.prefetchQuery(indicatorsQuery);
  },
  component: lazyRouteComponent(() => import('../features/insight/trainer-screen'), 'TrainerScreen'),
  errorComponent: WorkErrorScreen,
});

export const completionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/trainer/completions',
  validateSearch: completionSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(completionRowsQuery(deps));
  },
  component: lazyRouteComponent(() => import('../features/insight/completions-screen'), 'CompletionsScreen'),
  errorComponent: WorkErrorScreen,
});

export const staffRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/staff',
  validateSearch: staffSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(staffQuery(deps));
    void queryClient.prefetchQuery(untrainedCountQuery(deps));
    void queryClient.prefetchQuery(bodiesQuery);
  },
  component: lazyRouteComponent(() => import('../features/organisation/staff-screen'), 'StaffScreen'),
  errorComponent: WorkErrorScreen,
});

export const indicatorsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators',
  loader: ({ context }) => context.queryClient.ensureQueryData(indicatorsQuery),
  component: lazyRouteComponent(() => import('../features/insight/indicators-screen'), 'IndicatorsScreen'),
});

export const referenceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/reference',
  loader: ({ context }) => context.queryClient.ensureQueryData(referenceQuery),
  component: lazyRouteComponent(() => import('../features/insight/reference-screen'), 'ReferenceScreen'),
});
