import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { HttpBrowser } from '../support/http-browser.js';
import { IdentityProviderServer } from '../support/identity-provider.js';
import { BodySignOn, origin, outcomeOf, sessionRefusal, viewerOf } from '../support/sign-on.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let idp: IdentityProviderServer;
let prefecture: BodySignOn;
let mihara: BodySignOn;

beforeAll(async () => {
  api = await TestApi.start();
  await api.app.listen(0, '127.0.0.1');
  api.app.useLogger(['error']); // refused answers are logged as warnings, and this file is full of them
  idp = await IdentityProviderServer.start();
  prefecture = await BodySignOn.set(api, idp, PREFECTURE);
  mihara = await BodySignOn.set(api, idp, MIHARA);
});

afterAll(async () => {
  await api.close();
  await idp.stop();
});

describe('signing on', () => {
  it('leads over the provider to a page of our own site, which carries the strict cookie on', async () => {
    await prefecture.colleague('sub-way', '010001');
    const { page, cookie, browser } = await prefecture.signOn('sub-way', { to: '/record' });
    expect(page.status).toBe(200);
    expect(page.url.href).toContain(`${origin(api)}/auth/oidc/callback?`);
    expect(page.body).toContain('<meta http-equiv="refresh" content="0; url=/record">');
    expect(page.body).not.toContain('<script');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.getSetCookie()[0]).toMatch(/^koro_session=.*; HttpOnly; SameSite=Strict$/);
    expect(await sessionRefusal(api, cookie)).toBeUndefined();
    expect(browser.visited.join()).toContain(`${idp.issuer}/interaction/`);
  });

  it('links the account of the person with that staff number, zeros and all, at the first time', async () => {
    const person = await prefecture.colleague('sub-first', '000123');
    const viewer = await viewerOf(api, (await prefecture.signOn('sub-first')).cookie);
    expect(viewer).toMatchObject({ login: person.login, person: { id: person.id } });
  });

  it('makes an account for a person who had none', async () => {
    const person = await prefecture.colleague('sub-new', 'A-77', { account: false });
    const viewer = await viewerOf(api, (await prefecture.signOn('sub-new')).cookie);
    expect(viewer).toMatchObject({ login: '340006-a-77', person: { id: person.id }, roles: [] });
  });

  it('knows the person by the subject from then on, whatever number the provider says', async () => {
    const person = await prefecture.colleague('sub-again', '010002');
    await prefecture.signOn('sub-again');
    await prefecture.colleague('sub-other', '010003');
    prefecture.known('sub-again', { employee_number: '010003' });
    const viewer = await viewerOf(api, (await prefecture.signOn('sub-again')).cookie);
    expect(viewer.person.id).toBe(person.id);
  });

  it('needs no second login where the provider knows the browser', async () => {
    await prefecture.colleague('sub-sso', '010004');
    const { browser } = await prefecture.signOn('sub-sso');
    const before = browser.visited.length;
    const { refused } = await prefecture.signOn('nobody', { browser });
    expect(refused).toBeNull();
    expect(browser.visited.slice(before).join()).not.toContain('/interaction/');
  });

  it('opens one account by the providers of both bodies where the person has posts', async () => {
    const person = await prefecture.colleague('sub-both', '010005');
    const orgId = await api.build.orgId(MIHARA);
    const unitId = await api.build.unit({ body: MIHARA });
    await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [person.id]);
    await api.build.appointment(person, { orgId, unitId, kind: 'HEININ', percent: 40, staffNumber: 'M-5' });
    mihara.known('sub-guest', { employee_number: 'M-5' });
    const home = await viewerOf(api, (await prefecture.signOn('sub-both')).cookie);
    const host = await viewerOf(api, (await mihara.signOn('sub-guest')).cookie);
    expect(host).toEqual(home);
  });

  it('makes one account when two browsers come at once', async () => {
    const person = await prefecture.colleague('sub-twice', '010006', { account: false });
    const outcomes = await Promise.all([prefecture.signOn('sub-twice'), prefecture.signOn('sub-twice')]);
    for (const { cookie } of outcomes) expect((await viewerOf(api, cookie)).person.id).toBe(person.id);
  });

  it('accepts a token that is signed by a new key', async () => {
    await prefecture.colleague('sub-key', '010007');
    expect((await prefecture.signOn('sub-key')).refused).toBeNull();
    await idp.rotateKeys();
    expect((await prefecture.signOn('sub-key')).refused).toBeNull();
  });

  it.each([
    ['//elsewhere.example/', '/'],
    ['https://elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['/auth/oidc/340006/start', '/'],
    ['/courses?category=x"><b>', '/courses?category=x%22%3E%3Cb%3E'],
  ])('returns within the site: %j becomes %s', async (to, path) => {
    await prefecture.colleague('sub-path', '010008').catch(() => undefined);
    const { page } = await prefecture.signOn('sub-path', { to });
    expect(page.body).toContain(`content="0; url=${path}"`);
  });
});

describe('signing on is refused', () => {
  it('to a person whom the body does not employ', async () => {
    prefecture.known('sub-unknown', { employee_number: '999999' });
    const { refused, browser } = await prefecture.signOn('sub-unknown');
    expect(refused).toBe('SIGN_ON_UNKNOWN_PERSON');
    expect(browser.cookies.has('koro_session')).toBe(false);
  });

  it('by the staff number of another body', async () => {
    await mihara.colleague('sub-mihara', 'ONLY-MIHARA');
    prefecture.known('sub-mihara', { employee_number: 'ONLY-MIHARA' });
    expect((await prefecture.signOn('sub-mihara')).refused).toBe('SIGN_ON_UNKNOWN_PERSON');
  });

  it.each([
    ['a number that lost its zeros', 20_001],
    ['nothing', undefined],
    ['a list', ['020001']],
  ])('where the provider says %s for the staff number', async (_, claim) => {
    await prefecture.colleague('sub-claim', '020001').catch(() => undefined);
    prefecture.known('sub-claim', { employee_number: claim });
    expect((await prefecture.signOn('sub-claim')).refused).toBe('SIGN_ON_UNKNOWN_PERSON');
  });

  it('once the post in the body is over, even to a known subject', async () => {
    const person = await prefecture.colleague('sub-left', '020002');
    await prefecture.signOn('sub-left');
    await api.db.sql.query(`update appointment set period = '[2020-04-01,2025-11-20)' where person_id = $1`, [
      person.id,
    ]);
    expect((await prefecture.signOn('sub-left')).refused).toBe('SIGN_ON_UNKNOWN_PERSON');
  });

  it('to an account that has ended', async () => {
    const person = await prefecture.colleague('sub-ended', '020003');
    await prefecture.signOn('sub-ended');
    await api.db.sql.query(`update account set state = 'ended' where id = $1`, [person.accountId]);
    expect((await prefecture.signOn('sub-ended')).refused).toBe('SIGN_ON_ACCOUNT_ENDED');
  });

  it('by a body where somebody is a guest, to whoever holds roles elsewhere', async () => {
    const orgId = await api.build.orgId(MIHARA);
    const unitId = await api.build.unit({ body: MIHARA });
    const guest = await prefecture.colleague('sub-strong', '020004', {
      roles: [{ role: 'auditor', scope: 'all' }],
    });
    await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [guest.id]);
    await api.build.appointment(guest, { orgId, unitId, kind: 'HEININ', percent: 40, staffNumber: 'M-6' });
    mihara.known('sub-forged', { employee_number: 'M-6' });
    expect((await mihara.signOn('sub-forged')).refused).toBe('SIGN_ON_BEYOND_BODY');
    expect((await prefecture.signOn('sub-strong')).refused).toBeNull();
  });

  it('when the person cancels at the provider', async () => {
    const browser = new HttpBrowser();
    const login = await prefecture.start(browser);
    const { refused } = outcomeOf(await browser.submit(login.url, { login: '', cancel: 'yes' }), browser);
    expect(refused).toBe('SIGN_ON_DENIED');
  });

  it('for a body without a provider, and for none at all', async () => {
    for (const code6 of ['342025', '999999', 'x%00']) {
      const browser = new HttpBrowser();
      const page = await browser.get(`${origin(api)}/auth/oidc/${code6}/start`);
      expect(outcomeOf(page, browser).refused).toMatch(/^(NOT_FOUND|BAD_INPUT)$/);
    }
  });

  it('while the provider is disabled, also on the way back', async () => {
    await mihara.colleague('sub-late', 'M-9');
    const browser = new HttpBrowser();
    const login = await mihara.start(browser);
    await mihara.change({ state: 'disabled' });
    expect(outcomeOf(await browser.submit(login.url, { login: 'sub-late' }), browser).refused).toBe(
      'NOT_FOUND',
    );
    expect(outcomeOf(await mihara.start(browser), browser).refused).toBe('NOT_FOUND');
    await mihara.change({ state: 'active' });
    expect((await mihara.signOn('sub-late')).refused).toBeNull();
  });
});

describe('the way back', () => {
  /** The address that the provider leads back to, before anybody opened it. */
  async function cameBack(sub: string): Promise<{ browser: HttpBrowser; url: URL }> {
    const browser = new HttpBrowser();
    const { page } = await prefecture.signOn(sub, { browser });
    const start = await fetch(`${origin(api)}/auth/oidc/${PREFECTURE}/start`, {
      redirect: 'manual',
      headers: { cookie: browser.cookie('koro_sign_on') },
    });
    const authorize = new URL(start.headers.get('location') ?? '');
    const back = await fetch(authorize, {
      redirect: 'manual',
      headers: { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(page.status).toBe(200);
    browser.cookies.delete('koro_session');
    return { browser, url: new URL(back.headers.get('location') ?? '') };
  }

  const open = async (browser: HttpBrowser, url: URL) => outcomeOf(await browser.get(url), browser).refused;
  const changed = (url: URL, name: string, value: string): URL => {
    const other = new URL(url);
    other.searchParams.set(name, value);
    return other;
  };

  beforeAll(() => prefecture.colleague('sub-back', '030001'));

  it('is open once: a replayed address is refused', async () => {
    const { browser, url } = await cameBack('sub-back');
    expect(await open(browser, url)).toBeNull();
    expect(await open(browser, url)).toBe('SIGN_ON_EXPIRED');
  });

  it('is closed to another browser, which has not begun it', async () => {
    const { browser, url } = await cameBack('sub-back');
    expect(await open(new HttpBrowser(), url)).toBe('SIGN_ON_EXPIRED');
    expect(await open(browser, url)).toBeNull();
  });

  it('is closed after ten minutes', async () => {
    const { browser, url } = await cameBack('sub-back');
    api.clock.forward(600);
    expect(await open(browser, url)).toBe('SIGN_ON_EXPIRED');
  });

  it('is closed when the state was changed', async () => {
    const { browser, url } = await cameBack('sub-back');
    expect(await open(browser, changed(url, 'state', 'made-up'))).toBe('SIGN_ON_EXPIRED');
  });

  it('is closed when the code was changed', async () => {
    const { browser, url } = await cameBack('sub-back');
    expect(await open(browser, changed(url, 'code', 'made-up'))).toBe('SIGN_ON_ANSWER_REFUSED');
  });

  it('is closed when the issuer was changed', async () => {
    const { browser, url } = await cameBack('sub-back');
    expect(await open(browser, changed(url, 'iss', 'http://127.0.0.1:1'))).toBe('SIGN_ON_ANSWER_REFUSED');
  });

  it.each([
    ['nonce', 'SIGN_ON_ANSWER_REFUSED'],
    ['verifier', 'SIGN_ON_ANSWER_REFUSED'],
  ])('is closed when the %s is not the one that was sent', async (column, code) => {
    const { browser, url } = await cameBack('sub-back');
    await api.db.sql.query(`update sign_on_attempt set ${column} = repeat('x', 43)`);
    expect(await open(browser, url)).toBe(code);
  });

  it('is closed to a code of another attempt, whose challenge is another', async () => {
    const [one, two] = [await cameBack('sub-back'), await cameBack('sub-back')];
    const code = two.url.searchParams.get('code') ?? '';
    expect(await open(one.browser, changed(one.url, 'code', code))).toBe('SIGN_ON_ANSWER_REFUSED');
  });

  it('without anything is refused in words', async () => {
    const browser = new HttpBrowser();
    expect(await open(browser, new URL(`${origin(api)}/auth/oidc/callback`))).toBe('SIGN_ON_EXPIRED');
  });
});

describe('a token that is signed by nobody whom the provider names', () => {
  it('signs nobody in', async () => {
    const forger = await IdentityProviderServer.start();
    const fuchu = await BodySignOn.set(api, forger, '342084');
    await fuchu.colleague('sub-forged', 'F-1');
    await forger.signInSecret();
    expect((await fuchu.signOn('sub-forged')).refused).toBe('SIGN_ON_ANSWER_REFUSED');
    await forger.stop();
  });
});

describe('a provider that is down', () => {
  const KURE = '342025';
  let own: IdentityProviderServer;
  let kure: BodySignOn;

  beforeAll(async () => {
    own = await IdentityProviderServer.start();
    kure = await BodySignOn.set(api, own, KURE);
    await kure.colleague('sub-kure', 'K-1');
  });

  afterAll(() => own.stop());

  it('is told in words, also before it was ever reached, and is used again once it is back', async () => {
    await own.stop();
    expect((await kure.signOn('sub-kure')).refused).toBe('SIGN_ON_PROVIDER_DOWN');
    await own.resume();
    expect((await kure.signOn('sub-kure')).refused).toBeNull();
  });

  it('is told in words when it went away on the way', async () => {
    const browser = new HttpBrowser();
    const { page } = await kure.signOn('sub-kure', { browser });
    expect(page.status).toBe(200);
    const start = await fetch(`${origin(api)}/auth/oidc/${KURE}/start`, { redirect: 'manual' });
    const state = new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? '';
    await own.stop();
    const cookie = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const back = await fetch(
      `${origin(api)}/auth/oidc/callback?state=${state}&code=any&iss=${encodeURIComponent(own.issuer)}`,
      { redirect: 'manual', headers: { cookie } },
    );
    expect(back.headers.get('location')).toBe('/sign-in/refused?code=SIGN_ON_PROVIDER_DOWN');
    await own.resume();
  });
});
