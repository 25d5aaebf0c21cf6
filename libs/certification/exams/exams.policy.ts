import { Role } from '../../vocabulary/index.js';

/** Keeps the catalogue, and proposes and decides lists. PostgreSQL asks besides that it be for all bodies. */
export function runsExamCatalogue(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
