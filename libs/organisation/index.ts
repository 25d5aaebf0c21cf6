export { Account, RoleGrant, SignInSession, Viewer, ViewerCan } from './access.entity.js';
export { allowed, seesDirectory, signedIn } from './access.policy.js';
export { ImportBatch } from './imports/import-batch.entity.js';
export { Appointment, Organisation, Person, Unit } from './organisation.entity.js';
export { organisationById, personById, unitById } from './organisation.loader.js';
export { OrganisationModule } from './organisation.module.js';
export { SessionCookie } from './session-cookie.js';
export { SessionService } from './session.service.js';
