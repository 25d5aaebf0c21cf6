import { Role } from '../../vocabulary/index.js';

/** Which bodies’ sign-on is row-level security’s decision: those that the administrator is one of. */
export function configuresSignOn(roles: readonly Role[]): boolean {
  return roles.includes(Role.admin);
}
