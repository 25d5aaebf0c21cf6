import { Role } from '../../vocabulary/index.js';

/** Reads plans of others: who of 人事課 is a named officer, and of whom, is PostgreSQL's decision. */
export function readsStudyPlans(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
