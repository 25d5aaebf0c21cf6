import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Provider, type Context } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

export interface Client {
  clientId: string;
  clientSecret: string;
}

export interface Addresses {
  callback: string;
  backchannelLogout: string;
}

/** What the provider says of somebody. */
export interface Claims {
  employee_number?: unknown;
  groups?: unknown;
}

interface Key {
  kid: string;
  jwk: JWK;
  sign: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
}

async function newKey(): Promise<Key> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(6).toString('hex');
  return { kid, sign: privateKey, jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'ES256' } };
}

/** A certified OpenID provider (oidc-provider) on loopback, whose people the test invents. It requires PKCE. */
export class IdentityProviderServer {
  readonly people = new Map<string, Claims>();
  private readonly clients = new Map<string, Client & { at?: Addresses }>();
  private readonly cookieKey = randomBytes(16).toString('hex');
  private provider: Provider;
  /** What it tells of its keys, where that is not the truth. */
  private published: Key[] | null = null;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private keys: Key[],
  ) {
    this.rebuild();
  }

  static async start(): Promise<IdentityProviderServer> {
    const server = createServer();
    const key = await newKey();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const started = new IdentityProviderServer(server, `http://127.0.0.1:${port}`, [key]);
    server.on('request', (request, response) => void started.answer(request, response));
    return started;
  }

  /** A client that nobody can use until it has its addresses. */
  client(clientId: string): Client {
    const client = { clientId, clientSecret: randomBytes(16).toString('hex') };
    this.clients.set(clientId, client);
    return client;
  }

  register(clientId: string, at: Addresses): void {
    const client = this.clients.get(clientId);
    if (client) this.clients.set(clientId, { ...client, at });
    this.rebuild();
  }

  /** From now on it signs with a new key, and the old one is gone. */
  async rotateKeys(): Promise<void> {
    this.keys = [await newKey()];
    this.rebuild();
  }

  /** From now on it signs with a key that it does not publish. */
  async signInSecret(): Promise<void> {
    this.published = this.keys;
    await this.rotateKeys();
  }

  /** A logout token as the provider would sign it, but for what the test changes. */
  async logoutToken(
    clientId: string,
    payload: JWTPayload,
    { key = this.keys[0], issuedAt = new Date() }: { key?: Key; issuedAt?: Date } = {},
  ): Promise<string> {
    if (!key) throw new Error('no key');
    return new SignJWT({ events: { [LOGOUT_EVENT]: {} }, jti: randomBytes(8).toString('hex'), ...payload })
      .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'logout+jwt' })
      .setIssuer(this.issuer)
      .setAudience(clientId)
      .setIssuedAt(issuedAt)
      .sign(key.sign);
  }

  /** A key that it never published. */
  static foreignKey(): Promise<Key> {
    return newKey();
  }

  /** The machine comes back where it was. */
  async resume(): Promise<void> {
    await new Promise<void>((resolve) =>
      this.server.listen(Number(new URL(this.issuer).port), '127.0.0.1', resolve),
    );
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Its storage is the process's, so that sessions outlive this. */
  private rebuild(): void {
    this.provider = new Provider(this.issuer, {
      clients: [...this.clients.values()].flatMap(({ clientId, clientSecret, at }) =>
        at
          ? {
              client_id: clientId,
              client_secret: clientSecret,
              redirect_uris: [at.callback],
              backchannel_logout_uri: at.backchannelLogout,
              backchannel_logout_session_required: true,
              id_token_signed_response_alg: 'ES256',
            }
          : [],
      ),
      adapter: class extends MemoryAdapter {}, // by its own name it warns, in every test
      ttl: { AccessToken: 600, Grant: 3600, IdToken: 600, Interaction: 600, Session: 3600 },
      jwks: { keys: this.keys.map(({ jwk }) => jwk) },
      cookies: { keys: [this.cookieKey] },
      pkce: { required: () => true, methods: ['S256'] },
      claims: { openid: ['sub'], profile: ['employee_number', 'groups'] },
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: { logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, sub: string) =>
        this.people.has(sub)
          ? { accountId: sub, claims: () => ({ sub, ...this.people.get(sub) }) }
          : undefined,
      loadExistingGrant,
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/jwks' && this.published) {
      const keys = this.published.map(({ jwk: { kty, crv, x, y, kid } }) => ({ kty, crv, x, y, kid }));
      response.setHeader('content-type', 'application/jwk-set+json').end(JSON.stringify({ keys }));
      return;
    }
    if (!request.url?.startsWith('/interaction/')) {
      this.provider.callback()(request, response);
      return;
    }
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="ja"><title>認証サービス</title><form method="post">
        <label>職員ID <input name="login" autocomplete="off"></label>
        <button>本人として進む</button> <button name="cancel" value="yes">取り消す</button></form></html>`);
      return;
    }
    const form = new URLSearchParams(await text(request));
    const login = form.get('login') ?? '';
    await this.provider.interactionFinished(
      request,
      response,
      form.has('cancel') ? { error: 'access_denied' } : { login: { accountId: login } },
    );
  }
}

/** Staff are not asked for their consent to sign in at work. */
async function loadExistingGrant({ oidc: { client, session, provider } }: Context) {
  const known = session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

interface Shown {
  body: string;
}

function signOutPage(shown: Shown, form: string): void {
  shown.body = `<!doctype html><html lang="ja"><title>ログアウト</title>${form}
    <button form="op.logoutForm" name="logout" value="yes">ログアウトする</button></html>`;
}

function signedOutPage(shown: Shown): void {
  shown.body = '<!doctype html><html lang="ja"><title>ログアウト</title><p>ログアウトしました。</p></html>';
}
