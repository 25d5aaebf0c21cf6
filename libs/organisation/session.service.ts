import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { LRUCache } from 'lru-cache';
import { IsNull } from 'typeorm';
import {
  Clock,
  Database,
  DomainError,
  PUBLIC,
  Settings,
  type Actor,
  type SessionActor,
} from '../platform/index.js';
import type { Role } from '../vocabulary/index.js';
import { SignInSession } from './access.entity.js';
import { signedIn } from './access.policy.js';
import { hashOf, newToken } from './session-token.js';
import { SignInLimits } from './sign-in-limits.js';

/** A session ends after this long, used or not; after two unused hours PostgreSQL ends it (session_alive()). */
export const SESSION_HOURS = 12;

/** For how long the API remembers who a cookie is. Revocation does not wait for it: enter() asks again every time. */
const REMEMBERED_MS = 30_000;

interface Credentials {
  login: string;
  password: string;
  /** Where the request came from, for the rate limit and the list of sessions. */
  address: string;
  userAgent: string | null;
}

/** An account whose password was right just now, by the hash that said so. */
export interface VerifiedAccount {
  id: string;
  hash: string;
  /** Until when the password is a one-time password; null when it is the holder's own. */
  oneTimeUntil: Date | null;
  /** The holder's names as written and read. */
  names: string[];
}

/** session_alive() in words that a query can use: neither revoked nor expired, and used within two hours. */
const OPEN = `account_id = :accountId and revoked_at is null and expires_at > :now
  and last_seen_at > :now::timestamptz - interval '2 hours'`;

const SIGN_IN_LOOKUP = { name: 'sign_in_lookup', text: 'select * from sign_in_lookup($1)' };
const SIGN_IN_FAILED = { name: 'sign_in_failed', text: 'select sign_in_failed($1, $2) as until' };
const SIGN_IN_SUCCEEDED = {
  name: 'sign_in_succeeded',
  text: 'select sign_in_succeeded($1, $2, $3, $4, $5) as id',
};
const PASSWORD_FACTS = { name: 'password_facts', text: 'select * from password_facts($1)' };
const SESSION_ACTOR = { name: 'session_actor', text: 'select * from session_actor($1, $2)' };

/** Signing in and out, and who a request's cookie is. */
@Injectable()
export class SessionService {
  private readonly remembered = new LRUCache<string, SessionActor>({ max: 50_000, ttl: REMEMBERED_MS });
  /** Verified against when the login is unknown, so that both take the same time. */
  private readonly nobody = hash(randomBytes(16));

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly limits: SignInLimits,
  ) {}

  /**
   * Returns the token for the cookie. A one-time password opens no session: it is first replaced by one's own.
   * Refuses: SIGN_IN_FAILED, SIGN_IN_LOCKED (until), SIGN_IN_TOO_MANY (seconds), DEMO_ACCOUNT_REFUSED,
   * SIGN_IN_BY_PROVIDER, PASSWORD_CHANGE_REQUIRED, ONE_TIME_PASSWORD_LAPSED.
   */
  async signIn(credentials: Credentials): Promise<{ token: string; actor: SessionActor }> {
    const { id: account, oneTimeUntil } = await this.verified(credentials);
    if (oneTimeUntil) throw new DomainError('PASSWORD_CHANGE_REQUIRED');
    const token = newToken();
    const now = this.clock.now();
    const until = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await this.db.rows(PUBLIC, SIGN_IN_SUCCEEDED, [
      account,
      hashOf(token),
      credentials.userAgent,
      now,
      until,
    ]);
    const actor = await this.actorOf(token);
    return { token, actor: signedIn(actor) };
  }

  /** The account of a right login and password. Refuses: as signIn(), but for PASSWORD_CHANGE_REQUIRED. */
  async verified({ login, password, address }: Omit<Credentials, 'userAgent'>): Promise<VerifiedAccount> {
    await this.limits.admitAddress(address);
    const { id, hash: verifiedHash } = await this.verifiedAccount(login, password);
    const [facts] = await this.db.rows<{ one_time_until: Date | null; names: string[] }>(
      PUBLIC,
      PASSWORD_FACTS,
      [id],
    );
    const oneTimeUntil = facts?.one_time_until ?? null;
    if (oneTimeUntil && oneTimeUntil <= this.clock.now()) throw new DomainError('ONE_TIME_PASSWORD_LAPSED');
    return { id, hash: verifiedHash, oneTimeUntil, names: facts?.names ?? [] };
  }

  private async verifiedAccount(login: string, password: string): Promise<{ id: string; hash: string }> {
    const now = this.clock.now();
    const [account] = await this.db.rows<{
      account_id: string;
      hash: string;
      locked_until: Date | null;
      demo: boolean;
    }>(PUBLIC, SIGN_IN_LOOKUP, [login]);
    if (account?.demo && this.settings.production) throw new DomainError('DEMO_ACCOUNT_REFUSED');
    const locked = account ? account.locked_until : this.limits.unknownLoginLockedUntil(login, now);
    if (locked && locked > now) throw lockedUntil(locked);
    const right = await verify(account?.hash ?? (await this.nobody), password);
    if (account && right) return { id: account.account_id, hash: account.hash };
    // An unknown login locks exactly as a known one does, so that neither can be told from the other.
    const until = account
      ? (await this.db.rows<{ until: Date | null }>(PUBLIC, SIGN_IN_FAILED, [account.account_id, now]))[0]
          ?.until
      : await this.limits.unknownLoginFailed(login, now);
    throw until ? lockedUntil(until) : new DomainError('SIGN_IN_FAILED');
  }

  /** Who the cookie's token is; the public when it is none, has ended or was revoked. */
  async actorOf(token: string | undefined): Promise<Actor> {
    if (!token) return PUBLIC;
    const tokenHash = hashOf(token);
    const key = tokenHash.toString('hex');
    const known = this.remembered.get(key);
    if (known) return known;
    const [row] = await this.db.rows<{
      session_id: string;
      account_id: string;
      person_id: string;
      roles: Role[];
    }>(PUBLIC, SESSION_ACTOR, [tokenHash, this.clock.now()]);
    if (!row) return PUBLIC;
    const actor: SessionActor = {
      kind: 'session',
      tokenHash,
      sessionId: row.session_id,
      accountId: row.account_id,
      personId: row.person_id,
      roles: row.roles,
    };
    this.remembered.set(key, actor);
    return actor;
  }

  /** The browsers that the actor is signed in with, the last used first; not what was handed to a job. */
  list(actor: Actor): Promise<SignInSession[]> {
    return this.db.read(actor, ({ em, now }) =>
      em
        .createQueryBuilder(SignInSession, 's')
        .where(OPEN, { accountId: signedIn(actor).accountId, now })
        .andWhere(`s.purpose = 'browser'`)
        .orderBy('s.last_seen_at', 'DESC')
        .getMany(),
    );
  }

  async signOut(actor: Actor): Promise<boolean> {
    const { sessionId } = signedIn(actor);
    await this.db.write(actor, ({ em, now }) =>
      em.update(SignInSession, { id: sessionId, revokedAt: IsNull() }, { revokedAt: now }),
    );
    this.forget(actor);
    return true;
  }

  /** Ends every session of the account, this one too. Returns how many were open. */
  async signOutEverywhere(actor: Actor): Promise<number> {
    const { accountId } = signedIn(actor);
    const ended = await this.db.write(actor, ({ em, now }) =>
      em
        .createQueryBuilder()
        .update(SignInSession)
        .set({ revokedAt: now })
        .where(OPEN, { accountId, now })
        .execute(),
    );
    this.forget(actor);
    return ended.affected ?? 0;
  }

  /**
   * What an account may ask has changed: its next request here is looked up again. Other processes follow within
   * REMEMBERED_MS; which rows they answer is decided by enter() and does not wait.
   */
  forgetAccount(accountId: string): void {
    for (const [key, actor] of this.remembered.entries()) {
      if (actor.accountId === accountId) this.remembered.delete(key);
    }
  }

  /** A refused session is not to be remembered either. */
  forget(actor: Actor): void {
    if (actor.kind === 'session') this.remembered.delete(actor.tokenHash.toString('hex'));
  }
}

function lockedUntil(until: Date): DomainError {
  return new DomainError('SIGN_IN_LOCKED', { params: { until: until.toISOString() } });
}
