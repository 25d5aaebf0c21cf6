import { Role } from '../../vocabulary/index.js';

const AUDITS = [Role.auditor, Role.admin];

/** What changed, by whom: in the bodies that the role is held for, as row-level security decides. */
export function searchesAudit(roles: readonly Role[]): boolean {
  return roles.some((role) => AUDITS.includes(role));
}

/** Records are purged over all bodies at once, so PostgreSQL lets only those through who audit all of them. */
export function reviewsPurge(roles: readonly Role[]): boolean {
  return roles.some((role) => AUDITS.includes(role));
}

/** 人事課, for the people whose file it keeps. Everybody discloses to themselves. */
export function disclosesForOthers(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
