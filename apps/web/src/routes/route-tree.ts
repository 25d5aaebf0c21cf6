import { accountRoute, signInRoute, signOnRefusedRoute } from './account-routes';
import { importRoute, importsRoute } from './import-routes';
import { accountsRoute, administrationRoute, rolesRoute } from './access-routes';
import { directoryRoute } from './directory-routes';
import {
  courseRoute,
  coursesRoute,
  homeRoute,
  recordRoute,
  resumeRoute,
  testRoute,
  watchRoute,
} from './learning-routes';
import { dashboardRoute, pathRoute } from './outlook-routes';
import { designatedRoute, hireRoute, personRoute } from './people-routes';
import { auditRoute, myDataRoute, readingsRoute, retentionRoute } from './privacy-routes';
import { rootRoute, signedInRoute } from './root-route';
import { reorganisationRoute, reorganisationsRoute, unitsRoute } from './units-routes';
import { signOnRoute } from './sign-on-routes';
import { completionsRoute, indicatorsRoute, referenceRoute, staffRoute, trainerRoute } from './work-routes';

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signOnRefusedRoute,
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
    administrationRoute,
    unitsRoute,
    reorganisationsRoute,
    reorganisationRoute,
    directoryRoute,
    indicatorsRoute,
    referenceRoute,
    hireRoute,
    personRoute,
    designatedRoute,
    dashboardRoute,
    pathRoute,
    signOnRoute,
    importsRoute,
    importRoute,
    rolesRoute,
    accountsRoute,
    myDataRoute,
    auditRoute,
    readingsRoute,
    retentionRoute,
  ]),
]);
