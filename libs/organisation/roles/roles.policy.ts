import { Role } from '../../vocabulary/index.js';

/** Gives and ends roles, within the own scope. */
export function administersRoles(roles: readonly Role[]): boolean {
  return roles.includes(Role.admin);
}

/** Sees who may do what. */
export function seesRoles(roles: readonly Role[]): boolean {
  return roles.some((role) => [Role.admin, Role.auditor, Role.hr].includes(role));
}
