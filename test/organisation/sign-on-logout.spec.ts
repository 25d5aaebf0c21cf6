import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { TestApi } from '../support/api.js';
import { IdentityProviderServer } from '../support/identity-provider.js';
import { BodySignOn, origin, sessionRefusal, signOutAtProvider, type Outcome } from '../support/sign-on.js';

const MIHARA = '342041';
const FIVE_MINUTES = 300_000;

let api: TestApi;
let idp: IdentityProviderServer;
let mihara: BodySignOn;

beforeAll(async () => {
  api = await TestApi.start();
  await api.app.listen(0, '127.0.0.1');
  api.app.useLogger(['error']); // refused tokens are logged as warnings
  idp = await IdentityProviderServer.start();
  mihara = await BodySignOn.set(api, idp, MIHARA);
});

afterAll(async () => {
  await api.close();
  await idp.stop();
});

async function send(token: string): Promise<number> {
  const response = await fetch(`${origin(api)}/auth/oidc/backchannel-logout`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
  });
  return response.status;
}

/** A session by the provider that has been used: the API remembers whose it is. */
async function remembered(sub: string): Promise<Outcome> {
  const outcome = await mihara.signOn(sub);
  expect(await sessionRefusal(api, outcome.cookie)).toBeUndefined();
  return outcome;
}

function sidOf({ cookie }: Outcome): Promise<string> {
  return api.db.value(`select provider_sid from session where token_hash = sha256($1::bytea)`, [
    Buffer.from(cookie.split('=')[1] ?? ''),
  ]);
}

describe('signing out at the provider', () => {
  it('ends the session of that browser at once, and no other', async () => {
    const person = await mihara.colleague('sub-out', 'L-1');
    await mihara.colleague('sub-stays', 'L-2');
    const [desk, phone, other] = [
      await remembered('sub-out'),
      await remembered('sub-out'),
      await remembered('sub-stays'),
    ];
    await signOutAtProvider(desk.browser, idp);
    expect(await sessionRefusal(api, desk.cookie)).toBe('UNAUTHENTICATED');
    expect(await sessionRefusal(api, phone.cookie)).toBeUndefined();
    expect(await sessionRefusal(api, other.cookie)).toBeUndefined();
    expect(await sessionRefusal(api, person.cookie)).toBeUndefined();
  });

  it('leaves the account and its history: the person signs in again', async () => {
    await mihara.colleague('sub-returns', 'L-3');
    const { browser } = await remembered('sub-returns');
    await signOutAtProvider(browser, idp);
    expect((await mihara.signOn('sub-returns', { browser })).refused).toBeNull();
  });
});

describe('a logout token', () => {
  let serial = 0;
  async function signedOn(): Promise<{ sub: string; outcome: Outcome; sid: string }> {
    serial += 1;
    const sub = `sub-token-${serial}`;
    await mihara.colleague(sub, `T-${serial}`);
    const outcome = await remembered(sub);
    return { sub, outcome, sid: await sidOf(outcome) };
  }
  const token = (payload: JWTPayload, options = {}) =>
    idp.logoutToken(mihara.client.clientId, payload, options);

  it('with a subject alone ends every session that the person began by the provider', async () => {
    const { sub, outcome } = await signedOn();
    const phone = await remembered(sub);
    expect(await send(await token({ sub }))).toBe(200);
    for (const { cookie } of [outcome, phone])
      expect(await sessionRefusal(api, cookie)).toBe('UNAUTHENTICATED');
  });

  it('with a session alone ends that one', async () => {
    const { sub, outcome, sid } = await signedOn();
    const phone = await remembered(sub);
    expect(await send(await token({ sid }))).toBe(200);
    expect(await sessionRefusal(api, outcome.cookie)).toBe('UNAUTHENTICATED');
    expect(await sessionRefusal(api, phone.cookie)).toBeUndefined();
  });

  it('is obeyed once: the same token again is refused, and ends nothing that began since', async () => {
    const { sub } = await signedOn();
    const replayed = await token({ sub });
    expect(await send(replayed)).toBe(200);
    const later = await remembered(sub);
    expect(await send(replayed)).toBe(400);
    expect(await sessionRefusal(api, later.cookie)).toBeUndefined();
  });

  it.each<[string, (sub: string, sid: string) => Promise<string>]>([
    [
      'is signed by a key that is not the provider’s',
      async (sub) => token({ sub }, { key: await IdentityProviderServer.foreignKey() }),
    ],
    ['is meant for another client', (sub) => idp.logoutToken('somebody-else', { sub })],
    [
      'comes from another issuer',
      (sub) =>
        token({ sub, iss: 'http://127.0.0.1:1' }).then((text) =>
          tampered(text, { iss: 'http://127.0.0.1:1' }),
        ),
    ],
    ['is old', (sub) => token({ sub }, { issuedAt: new Date(Date.now() - 2 * FIVE_MINUTES) })],
    ['is of the future', (sub) => token({ sub }, { issuedAt: new Date(Date.now() + FIVE_MINUTES) })],
    ['says no event', (sub) => token({ sub, events: undefined })],
    ['says another event', (sub) => token({ sub, events: { 'http://example.com/other': {} } })],
    ['is an ID token, with a nonce', (sub) => token({ sub, nonce: 'n' })],
    ['names nobody', () => token({})],
    ['has no number of its own', (sub) => token({ sub, jti: undefined })],
    ['was changed after it was signed', (sub) => token({ sub: 'x' }).then((text) => tampered(text, { sub }))],
    ['is no token', () => Promise.resolve('no token')],
    ['is empty', () => Promise.resolve('')],
  ])('is refused when it %s', async (_, make) => {
    const { sub, outcome, sid } = await signedOn();
    expect(await send(await make(sub, sid))).toBe(400);
    expect(await sessionRefusal(api, outcome.cookie)).toBeUndefined();
  });
});

/** The token with other claims and the old signature. */
function tampered(text: string, changes: object): string {
  const [head, body = '', signature] = text.split('.');
  const payload = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return [
    head,
    Buffer.from(JSON.stringify({ ...payload, ...changes })).toString('base64url'),
    signature,
  ].join('.');
}
