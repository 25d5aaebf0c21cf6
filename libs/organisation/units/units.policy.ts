import { Role } from '../../vocabulary/index.js';

/** 人事課 rebuilds the tree. Of which body is PostgreSQL's decision. */
export function reorganises(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
