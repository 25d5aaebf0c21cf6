import { Role } from '../../vocabulary/index.js';

/** Opens and ends accounts and issues passwords: administrators, and 人事課 for people whose file it keeps. */
export function administersAccounts(roles: readonly Role[]): boolean {
  return roles.some((role) => [Role.admin, Role.hr].includes(role));
}

/** Sees who has an account. */
export function seesAccounts(roles: readonly Role[]): boolean {
  return administersAccounts(roles) || roles.includes(Role.auditor);
}
