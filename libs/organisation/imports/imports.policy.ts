import { Role } from '../../vocabulary/index.js';

/** 人事課 imports. Of which body is PostgreSQL's decision: a role over one unit is not enough for a file of the whole body. */
export function importsStaff(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
