import { accountRoute, signInRoute, signOnRefusedRoute } from './account-routes';
import { importRoute, importsRoute } from './import-routes';
import { accountsRoute, administrationRoute, rolesRoute } from './access-routes';
import { directoryRoute } from './directory-routes';
import { examRoute, examsRoute, qualifyingListsRoute } from './exam-routes';
import {
  courseRoute,
  coursesRoute,
  homeRoute,
  recordRoute,
  resumeRoute,
  testRoute,
  watchRoute,
} from './learning-routes';
import { passImportRoute, passImportsRoute } from './pass-import-routes';
import { examPassesRoute, examPassRoute, myExamsRoute, officersRoute } from './passes-routes';
import { dashboardRoute, pathRoute } from './outlook-routes';
import { designatedRoute, hireRoute, personRoute } from './people-routes';
import { auditRoute, myDataRoute, readingsRoute, retentionRoute } from './privacy-routes';
import {
  figureReadingsRoute,
  preparePublicationRoute,
  publicationRoute,
  publicationsRoute,
} from './publishing-routes';
import { publicProgressRoute, publicPublicationRoute, publicPublicationsRoute } from './public-routes';
import { qualifiedRoute } from './ratio-routes';
import { indicatorReportsRoute, indicatorRoute } from './register-routes';
import { rootRoute, signedInRoute } from './root-route';
import { reorganisationRoute, reorganisationsRoute, unitsRoute } from './units-routes';
import { myStudyRoute } from './study-routes';
import { signOnRoute } from './sign-on-routes';
import { completionsRoute, indicatorsRoute, referenceRoute, staffRoute, trainerRoute } from './work-routes';

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signOnRefusedRoute,
  publicProgressRoute,
  publicPublicationsRoute,
  publicPublicationRoute,
  signedInRoute.addChildren([
    homeRoute,
    coursesRoute,
    courseRoute,
    resumeRoute,
    watchRoute,
    testRoute,
    recordRoute,
    myStudyRoute,
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
    indicatorRoute,
    indicatorReportsRoute,
    referenceRoute,
    examsRoute,
    examRoute,
    qualifyingListsRoute,
    hireRoute,
    personRoute,
    designatedRoute,
    qualifiedRoute,
    dashboardRoute,
    pathRoute,
    signOnRoute,
    importsRoute,
    importRoute,
    passImportsRoute,
    passImportRoute,
    rolesRoute,
    accountsRoute,
    myDataRoute,
    auditRoute,
    readingsRoute,
    retentionRoute,
    publicationsRoute,
    publicationRoute,
    preparePublicationRoute,
    figureReadingsRoute,
    myExamsRoute,
    examPassesRoute,
    officersRoute,
    examPassRoute,
  ]),
]);
