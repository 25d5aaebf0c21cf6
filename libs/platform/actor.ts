import type { Role } from '../vocabulary/index.js';

/**
 * Who asks. `session`: a signed-in account; PostgreSQL itself looks its rights up by the token's hash, in every
 * transaction (see migrations: enter()). `public`: nobody signed in. `system`: a task of Kōro's own, named.
 */
export type Actor = SessionActor | PublicActor | SystemActor;

export interface SessionActor {
  readonly kind: 'session';
  readonly tokenHash: Buffer;
  readonly sessionId: string;
  readonly accountId: string;
  readonly personId: string;
  /** Which kinds of question may be asked; some seconds old. Which rows answer is PostgreSQL's decision, now. */
  readonly roles: readonly Role[];
}

export interface PublicActor {
  readonly kind: 'public';
}

export interface SystemActor {
  readonly kind: 'system';
  readonly task: string;
}

export const PUBLIC: PublicActor = { kind: 'public' };
