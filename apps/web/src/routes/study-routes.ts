import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { myStudyPlansQuery, studyWindowsQuery } from '../features/study/study-queries';
import { signedInRoute } from './root-route';

export const myStudyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/my-study',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(myStudyPlansQuery),
      queryClient.ensureQueryData(studyWindowsQuery),
    ]),
  component: lazyRouteComponent(() => import('../features/study/my-study-screen'), 'MyStudyScreen'),
});
