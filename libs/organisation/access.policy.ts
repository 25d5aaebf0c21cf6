import { DomainError, Unauthenticated, type Actor, type SessionActor } from '../platform/index.js';
import { Role } from '../vocabulary/index.js';

const READS_STAFF = [Role.manager, Role.trainer, Role.hr, Role.coordinator, Role.auditor, Role.admin];
const EXPORTS_STAFF = [Role.trainer, Role.hr, Role.coordinator, Role.admin];

/**
 * Which kinds of question a role may ask. Which rows then answer is row-level security's decision: a manager sees the
 * unit, a coordinator the body, a trainer of the prefecture all bodies.
 */
export function seesDirectory(roles: readonly Role[]): boolean {
  return roles.some((role) => READS_STAFF.includes(role));
}

/** Files leave with those who work with the whole body; a manager and an auditor read on screen. */
export function exportsDirectory(roles: readonly Role[]): boolean {
  return roles.some((role) => EXPORTS_STAFF.includes(role));
}

export function signedIn(actor: Actor): SessionActor {
  if (actor.kind !== 'session') throw new Unauthenticated();
  return actor;
}

/** Refuses as FORBIDDEN unless the viewer's roles allow it: `allowed(actor, seesDirectory)`. */
export function allowed(actor: Actor, rule: (roles: readonly Role[]) => boolean): SessionActor {
  const viewer = signedIn(actor);
  if (!rule(viewer.roles)) throw new DomainError('FORBIDDEN');
  return viewer;
}
