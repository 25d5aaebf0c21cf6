import { accountsRoute, rolesRoute } from './access-routes';
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
    rolesRoute,
    accountsRoute,
  ]),
]);
