import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import * as oidc from 'openid-client';
import type { IdentityProvider } from './identity-provider.entity.js';

/** What the browser was sent away with, and must come back with. */
export interface Expected {
  state: string;
  nonce: string;
  verifier: string;
}

const TIMEOUT_SECONDS = 5;
/** Between two machines’ clocks. Tokens carry the world’s time, so they are judged by the machine’s and not by a demonstration’s. */
const TOLERANCE_SECONDS = 30;
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const LOGOUT_TOKEN_FRESH = '5 minutes';

/** RFC 8414: a provider that says nothing takes client_secret_basic. */
function authenticationBy(credential: string | null): oidc.ClientAuth {
  if (credential === null) return oidc.None();
  const [basic, post] = [oidc.ClientSecretBasic(credential), oidc.ClientSecretPost(credential)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** One provider as it describes itself: its addresses, and its keys as they are now. */
export class ProviderConnection {
  private constructor(
    private readonly configuration: oidc.Configuration,
    private readonly keys: ReturnType<typeof createRemoteJWKSet>,
  ) {}

  /** Asks the provider for its description. Throws what openid-client throws; `refusalOfProvider()` knows it. */
  static async open(
    { issuer, clientId }: Pick<IdentityProvider, 'issuer' | 'clientId'>,
    credential: string | null,
  ): Promise<ProviderConnection> {
    const configuration = await oidc.discovery(
      new URL(issuer),
      clientId,
      { [oidc.clockTolerance]: TOLERANCE_SECONDS },
      authenticationBy(credential),
      { timeout: TIMEOUT_SECONDS, execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [] },
    );
    const { jwks_uri: keys } = configuration.serverMetadata();
    if (!keys) throw new oidc.ClientError('the provider names no jwks_uri');
    return new ProviderConnection(
      configuration,
      createRemoteJWKSet(new URL(keys), { timeoutDuration: TIMEOUT_SECONDS * 1000 }),
    );
  }

  /** Where the browser goes. */
  async authorizationUrl(redirectUri: string, scopes: string, expected: Expected): Promise<URL> {
    return oidc.buildAuthorizationUrl(this.configuration, {
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: scopes,
      state: expected.state,
      nonce: expected.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(expected.verifier),
      code_challenge_method: 'S256',
    });
  }

  /**
   * Trades the code of the address that the browser came back to for verified claims. Those of the ID token count over
   * those of the UserInfo endpoint, which is asked when one of `wanted` is missing.
   */
  async claims(
    cameBackTo: URL,
    expected: Expected,
    wanted: readonly string[],
  ): Promise<JWTPayload & { sub: string }> {
    const tokens = await oidc.authorizationCodeGrant(this.configuration, cameBackTo, {
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      pkceCodeVerifier: expected.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) throw new oidc.ClientError('no ID token');
    await this.verifySignature(tokens.id_token);
    const complete =
      wanted.every((name) => name in claims) || !this.configuration.serverMetadata().userinfo_endpoint;
    const more = complete
      ? {}
      : await oidc.fetchUserInfo(this.configuration, tokens.access_token, claims.sub);
    return { ...more, ...claims };
  }

  /**
   * openid-client trusts TLS for an ID token that it fetched itself, and would not look for a new key within a minute of
   * the last look. This token came by our own request, so an unknown key is asked for at once.
   */
  private async verifySignature(idToken: string): Promise<void> {
    const options = { clockTolerance: TOLERANCE_SECONDS };
    try {
      await jwtVerify(idToken, this.keys, options);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.keys.reload();
      await jwtVerify(idToken, this.keys, options);
    }
  }

  /** OpenID Connect Back-Channel Logout 1.0, 2.6. Throws what jose throws. */
  async logoutClaims(token: string): Promise<{ jti: string; sub: string | null; sid: string | null }> {
    const { payload } = await jwtVerify(token, this.keys, {
      issuer: this.configuration.serverMetadata().issuer,
      audience: this.configuration.clientMetadata().client_id,
      requiredClaims: ['jti', 'iat', 'events'],
      maxTokenAge: LOGOUT_TOKEN_FRESH,
      clockTolerance: TOLERANCE_SECONDS,
    });
    const { jti, sub, sid, events, nonce } = payload;
    const ends = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
    const names = typeof sub === 'string' || typeof sid === 'string';
    // With a nonce it would be an ID token, sent here by somebody who holds one.
    if (!ends || !names || nonce !== undefined) throw new errors.JWTInvalid('no logout token');
    return { jti: String(jti), sub: sub ?? null, sid: typeof sid === 'string' ? sid : null };
  }
}
