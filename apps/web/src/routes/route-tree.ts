import { accountRoute, signInRoute } from './account-routes';
import {
  courseRoute,
  coursesRoute,
  homeRoute,
  recordRoute,
  resumeRoute,
  testRoute,
  watchRoute,
} from './learning-routes';
import { auditRoute, myDataRoute, retentionRoute } from './privacy-routes';
import { rootRoute, signedInRoute } from './root-route';
import { completionsRoute, indicatorsRoute, referenceRoute, staffRoute, trainerRoute } from './work-routes';

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([
    homeRoute,
    coursesRoute,
    courseRoute,
    resumeRoute,
    watchRoute,
    testRoute,
    recordRoute,
    accountRoute,
    trainerRoute,
    completionsRoute,
    staffRoute,
    indicatorsRoute,
    referenceRoute,
    myDataRoute,
    auditRoute,
    retentionRoute,
  ]),
]);
