import { Role } from '../../vocabulary/index.js';

/** 人事課 may be named to verify passes. Who is named, for whom, is PostgreSQL's decision: actor_certifies_person(). */
export function certifiesPasses(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}

/** Names and ends certification officers, within the own scope. */
export function namesOfficers(roles: readonly Role[]): boolean {
  return roles.includes(Role.admin);
}

/** Sees who is named. */
export function seesOfficers(roles: readonly Role[]): boolean {
  return roles.some((role) => [Role.admin, Role.auditor, Role.hr].includes(role));
}
