import { Injectable } from '@nestjs/common';
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { In } from 'typeorm';
import {
  Clock,
  Database,
  DomainError,
  NotFound,
  type Actor,
  type Ctx,
  type Statement,
} from '../../platform/index.js';
import { IdentityProviderState } from '../../vocabulary/index.js';
import { SESSION_HOURS } from '../session.service.js';
import { hashOf, newToken } from '../session-token.js';
import { Organisation } from '../organisation.entity.js';
import { IdentityProvider } from './identity-provider.entity.js';
import { ProviderConnection } from './provider-connection.js';
import { refusalOfProvider } from './provider-refusal.js';
import { PublicAddress } from './public-address.js';
import { returnPathOf } from './return-path.js';

/** Nobody is signed in yet: Kōro itself reads the provider's row and keeps the attempt. */
const SIGN_ON: Actor = { kind: 'system', task: 'sign-on' };

/** A provider's description is asked for again after this long; its keys are asked for as they change. */
const DESCRIPTION_MS = 3_600_000;

const BEGIN: Statement = { name: 'begin_sign_on', text: 'select begin_sign_on($1, $2, $3, $4, $5, $6)' };
const TAKE: Statement = { name: 'take_sign_on', text: 'select * from take_sign_on($1, $2)' };
const COMPLETE: Statement = {
  name: 'complete_sign_on',
  text: 'select complete_sign_on($1, $2, $3, $4, $5, $6, $7, $8) as account',
};
const END_SESSIONS: Statement = {
  name: 'end_provider_sessions',
  text: 'select end_provider_sessions($1, $2, $3, $4) as ended',
};
const CREDENTIAL: Statement = {
  name: 'identity_provider_credential',
  text: 'select identity_provider_credential($1) as credential',
};

interface CameBack {
  /** With its `?`. */
  query: string;
  /** The random value of the attempt's cookie. */
  browser: string | undefined;
  userAgent: string | null;
}

/** OpenID Connect with the provider of a body: out, back, and signing out from over there. */
@Injectable()
export class SignOnService {
  private readonly connections = new LRUCache<string, Promise<ProviderConnection>>({
    max: 100,
    ttl: DESCRIPTION_MS,
  });

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  /** Where the browser is to go. Refuses: NOT_FOUND (no such body, or no active provider), SIGN_ON_PROVIDER_DOWN. */
  async start(code6: string, browser: string, returnTo: unknown): Promise<URL> {
    const provider = await this.provider(async ({ em }) => {
      const body = await em.findOneBy(Organisation, { code6 });
      return body && em.findOneBy(IdentityProvider, { orgId: body.id, state: IdentityProviderState.active });
    });
    const expected = { state: newToken(), nonce: newToken(), verifier: newToken() };
    const url = await this.connected(provider, (connection) =>
      connection.authorizationUrl(this.address.callback, provider.scopes, expected),
    );
    await this.db.rows(SIGN_ON, BEGIN, [
      provider.id,
      hashOf(expected.state),
      hashOf(browser),
      expected.nonce,
      expected.verifier,
      returnPathOf(returnTo),
    ]);
    return url;
  }

  /**
   * The session's token, and where the person wanted to go. Refuses: SIGN_ON_EXPIRED (unknown, used, another browser's),
   * SIGN_ON_DENIED, SIGN_ON_ANSWER_REFUSED, SIGN_ON_PROVIDER_DOWN, SIGN_ON_UNKNOWN_PERSON, SIGN_ON_ACCOUNT_ENDED,
   * SIGN_ON_BEYOND_BODY.
   */
  async finish({ query, browser, userAgent }: CameBack): Promise<{ token: string; returnTo: string }> {
    const state = new URLSearchParams(query).get('state') ?? '';
    const [attempt] = await this.db.rows<{
      provider_id: string;
      nonce: string;
      verifier: string;
      return_to: string;
    }>(SIGN_ON, TAKE, [hashOf(state), hashOf(browser ?? '')]);
    if (!attempt) throw new DomainError('SIGN_ON_EXPIRED');
    const provider = await this.provider(({ em }) =>
      em.findOneBy(IdentityProvider, { id: attempt.provider_id }),
    );
    const { staffNumberClaim, groupsClaim } = provider;
    const claims = await this.connected(provider, (connection) =>
      connection.claims(
        new URL(`${this.address.callback}${query}`),
        { state, nonce: attempt.nonce, verifier: attempt.verifier },
        [staffNumberClaim, groupsClaim],
      ),
    );
    const token = newToken();
    await this.db.rows(SIGN_ON, COMPLETE, [
      provider.id,
      claims.sub,
      textOf(claims[staffNumberClaim]),
      textsOf(claims[groupsClaim]),
      textOf(claims['sid']),
      hashOf(token),
      userAgent,
      new Date(this.clock.now().getTime() + SESSION_HOURS * 3_600_000),
    ]);
    return { token, returnTo: attempt.return_to };
  }

  /** Back-channel logout. Returns how many sessions it ended. Refuses: BAD_INPUT for any token but a fresh one, once. */
  async logout(token: unknown): Promise<number> {
    const { issuer, audiences } = addressedTo(token);
    const provider = await this.provider(({ em }) =>
      // `https://login.example.jp` and the same with a slash are one address, and providers write the slash.
      em.findOneBy(IdentityProvider, {
        issuer: In([issuer, issuer.replace(/\/$/, '')]),
        clientId: In(audiences),
      }),
    );
    const { jti, sub, sid } = await this.connected(provider, (connection) =>
      connection.logoutClaims(String(token)),
    );
    const [row] = await this.db.rows<{ ended: number }>(SIGN_ON, END_SESSIONS, [provider.id, jti, sub, sid]);
    return row?.ended ?? 0;
  }

  private async provider(find: (ctx: Ctx) => Promise<IdentityProvider | null>): Promise<IdentityProvider> {
    const found = await this.db.read(SIGN_ON, find);
    if (!found) throw new NotFound();
    return found;
  }

  /** A provider that could not be reached is asked again by the next sign-on; one whose settings changed, too. */
  private async connected<T>(
    provider: IdentityProvider,
    work: (connection: ProviderConnection) => Promise<T>,
  ): Promise<T> {
    const { id, issuer, clientId, credentialSetAt } = provider;
    const key = JSON.stringify([id, issuer, clientId, credentialSetAt]);
    try {
      const connection = this.connections.get(key) ?? this.open(provider);
      this.connections.set(key, connection);
      return await work(await connection);
    } catch (error) {
      const refusal = refusalOfProvider(error);
      if (refusal.code === 'SIGN_ON_PROVIDER_DOWN') this.connections.delete(key);
      throw refusal;
    }
  }

  private async open(provider: IdentityProvider): Promise<ProviderConnection> {
    const [row] = await this.db.rows<{ credential: string | null }>(SIGN_ON, CREDENTIAL, [provider.id]);
    return ProviderConnection.open(provider, row?.credential ?? null);
  }
}

/** A number would have lost its zeros: only text is a staff number. */
function textOf(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}

function textsOf(claim: unknown): string[] {
  return (Array.isArray(claim) ? claim : [claim]).filter((name): name is string => typeof name === 'string');
}

/** Whose token it says it is, before it is verified: only to know with whose keys. */
function addressedTo(token: unknown): { issuer: string; audiences: string[] } {
  try {
    const { iss = '', aud = [] } = decodeJwt(String(token));
    return { issuer: iss, audiences: [aud].flat() };
  } catch {
    throw new DomainError('BAD_INPUT', { field: 'logout_token' });
  }
}
