import { Role } from '../vocabulary/index.js';

const READS_COUNTS = [Role.trainer, Role.hr, Role.coordinator, Role.auditor, Role.admin];
const EXPORTS = [Role.trainer, Role.hr, Role.coordinator, Role.admin];

/** Counts, and the person-rows behind them. A coordinator's are those of the own body: row-level security sees to it. */
export function seesTrainerDashboard(roles: readonly Role[]): boolean {
  return roles.some((role) => READS_COUNTS.includes(role));
}

/** An auditor reads on screen, where each look can be followed; files leave with those who work with them. */
export function exportsCompletions(roles: readonly Role[]): boolean {
  return roles.some((role) => EXPORTS.includes(role));
}

/** The people behind the 75 %, with the exams they have passed. */
export function readsQualifiedPeople(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr) || roles.includes(Role.auditor);
}

/** What moved the 75 %, person by person: a reason may be an absence, which is known to HR alone. */
export function readsQualifiedChanges(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}

/** As exportsCompletions(): an auditor reads on screen. */
export function exportsQualifiedPeople(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
