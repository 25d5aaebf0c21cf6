import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { IdentityProviderServer } from '../support/identity-provider.js';
import { overflows, violations } from './browser.js';
import { Site } from './site.js';

const LONG_MS = 240_000;

let site: Site;
let idp: IdentityProviderServer;

beforeAll(async () => {
  site = await Site.open();
  idp = await IdentityProviderServer.start();
}, LONG_MS);

afterAll(async () => {
  await site.close();
  await idp.stop();
});

async function graphql<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}

/** The administrator sets the prefecture's provider up on the screen for it. */
async function setUp(): Promise<void> {
  const { page, context } = await site.visit('admin');
  const client = idp.client('koro-pref');
  await page.goto('/sign-on');
  const { organisations } = await graphql<{ organisations: { id: string; code6: string }[] }>(
    page,
    '{ organisations { id code6 } }',
  );
  const prefecture = organisations.find(({ code6 }) => code6 === '340006')?.id ?? '';
  await page.getByLabel('団体', { exact: true }).selectOption(prefecture);
  await page.getByLabel('発行者（issuer）').fill(idp.issuer);
  await page.getByLabel('クライアントID').fill(client.clientId);
  await page.getByLabel('クライアントシークレット').fill(client.clientSecret);
  await page.getByLabel('ログイン画面での表示名（日本語）').fill('広島県職員認証');
  await page.getByLabel('ログイン画面での表示名（英語）').fill('Hiroshima staff sign-on');
  await page.getByRole('button', { name: '保存する' }).click();
  await page.getByText('保存しました。').waitFor();
  await page.getByLabel('グループ', { exact: true }).fill('digital');
  await page.getByLabel('権限', { exact: true }).selectOption('trainer');
  await page.getByRole('button', { name: '追加する' }).click();
  await page.getByRole('row', { name: /digital.*研修担当.*団体全体.*有効/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  const { signOnAddresses } = await graphql<{
    signOnAddresses: { callback: string; backchannelLogout: string };
  }>(page, '{ signOnAddresses { callback backchannelLogout } }');
  idp.register(client.clientId, signOnAddresses);
  await context.close();
}

/** The number of somebody's post in the prefecture, as the body's provider would know it. */
async function staffNumberOf(login: string): Promise<string> {
  const { page, context } = await site.visit(login);
  const { viewer } = await graphql<{
    viewer: { person: { appointments: { staffNumber: string; organisation: { code6: string } }[] } };
  }>(page, '{ viewer { person { appointments { staffNumber organisation { code6 } } } } }');
  await graphql(page, 'mutation { signOut }');
  await context.close();
  const post = viewer.person.appointments.find(({ organisation }) => organisation.code6 === '340006');
  return post?.staffNumber ?? '';
}

async function signInAtProvider(page: Page, login: string): Promise<void> {
  await page.getByRole('link', { name: /広島県職員認証でログイン/ }).click();
  await page.getByLabel('職員ID').fill(login);
  await page.getByRole('button', { name: '本人として進む' }).click();
}

it(
  'signs in by the account of the body, keeps the place, and is signed out from over there',
  async () => {
    await setUp();
    idp.people.set('nagisa@pref', { employee_number: await staffNumberOf('staff'), groups: ['digital'] });

    const { page, errors } = await site.visit(null);
    await page.goto('/record');
    await page.waitForURL('**/sign-in?next=**');
    expect(await violations(page)).toEqual([]);
    await signInAtProvider(page, 'nagisa@pref');
    await page.waitForURL(`${site.address}/record`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: /海野 なぎさ/ }).waitFor();

    // The group's role has come along: the menu has what a trainer sees.
    await page.getByRole('link', { name: '研修の実績' }).first().waitFor();

    const provider = await page.context().newPage();
    await provider.goto(`${idp.issuer}/session/end`);
    await provider.getByRole('button', { name: 'ログアウトする' }).click();
    await provider.getByText('ログアウトしました。').waitFor();

    await page.getByRole('link', { name: '研修コース' }).first().click();
    await page.waitForURL('**/sign-in**');
    expect(errors).toEqual([]);
  },
  LONG_MS,
);

it(
  'says in both languages why somebody could not sign in, and what to do',
  async () => {
    idp.people.set('stranger', { employee_number: '9999999' });
    const { page } = await site.visit(null);
    await page.goto('/sign-in');
    await signInAtProvider(page, 'stranger');
    await page.waitForURL('**/sign-in/refused?code=SIGN_ON_UNKNOWN_PERSON');
    await page.getByText('この団体で有効な発令が見つからないため').waitFor();
    expect(await violations(page)).toEqual([]);
    const english = await site.visit(null, 'en');
    await english.page.goto(page.url());
    await english.page.getByText('You have no post in force in this body').waitFor();
    await english.page.getByRole('link', { name: 'Back to the sign-in page' }).click();
    await english.page.getByRole('link', { name: /Hiroshima staff sign-on/ }).waitFor();
  },
  LONG_MS,
);
