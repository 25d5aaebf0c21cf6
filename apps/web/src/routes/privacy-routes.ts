import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pageSearch } from '../app/paging';
import { WorkErrorScreen } from '../app/work-error-screen';
import { auditEventsQuery, readingsQuery } from '../features/privacy/audit-queries';
import { auditSearch } from '../features/privacy/audit-search';
import { myHeldRecordsQuery, myReadersQuery } from '../features/privacy/my-data-queries';
import { purgesQuery } from '../features/privacy/retention-queries';
import { readingsSearch } from '../features/privacy/readings-search';
import { retentionSearch } from '../features/privacy/retention-search';
import { signedInRoute } from './root-route';

export const myDataRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-data',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(myReadersQuery(deps));
    void queryClient.prefetchQuery(myHeldRecordsQuery);
  },
  component: lazyRouteComponent(() => import('../features/privacy/my-data-screen'), 'MyDataScreen'),
});

export const auditRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit',
  validateSearch: auditSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(auditEventsQuery(deps));
  },
  component: lazyRouteComponent(() => import('../features/privacy/audit-screen'), 'AuditScreen'),
  errorComponent: WorkErrorScreen,
});

export const readingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/audit/readings',
  validateSearch: readingsSearch,
  loaderDeps: ({ search }) => search,
  // A look that is logged: never because a pointer passed over a link.
  preload: false,
  loader: ({ context: { queryClient }, deps }) => {
    if (deps.person) void queryClient.prefetchQuery(readingsQuery(deps));
  },
  component: lazyRouteComponent(() => import('../features/privacy/readings-screen'), 'ReadingsScreen'),
  errorComponent: WorkErrorScreen,
});

export const retentionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/retention',
  validateSearch: retentionSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(purgesQuery);
  },
  component: lazyRouteComponent(() => import('../features/privacy/retention-screen'), 'RetentionScreen'),
  errorComponent: WorkErrorScreen,
});
