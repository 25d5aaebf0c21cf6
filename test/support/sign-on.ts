import type { AddressInfo } from 'node:net';
import type { RefusalCode } from '../../libs/vocabulary/index.js';
import type { Answer, TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';
import { HttpBrowser, type ShownPage } from './http-browser.js';
import type { Addresses, Claims, Client, IdentityProviderServer } from './identity-provider.js';

export const SAVE_PROVIDER = `mutation ($input: IdentityProviderInput!) {
  saveIdentityProvider(input: $input) { id } }`;
export const ADDRESSES = '{ signOnAddresses { callback backchannelLogout } }';
export const SAVE_GROUP_ROLE =
  'mutation ($input: GroupRoleInput!) { saveGroupRole(input: $input) { id effective } }';
export const APPROVE_GROUP_ROLE = 'mutation ($id: ID!) { approveGroupRole(id: $id) { effective } }';
const MY_SESSIONS = '{ mySessions { current } }';

/** Where a sign-on ended: signed in, or refused with a code. */
export interface Outcome {
  page: ShownPage;
  browser: HttpBrowser;
  refused: RefusalCode | null;
  /** The session's cookie, ready to be sent. */
  cookie: string;
}

/** One body's staff sign in by one provider: set up by the body's administrator, through GraphQL. */
export class BodySignOn {
  private constructor(
    private readonly api: TestApi,
    readonly idp: IdentityProviderServer,
    readonly code6: string,
    readonly admin: BuiltPerson,
    readonly client: Client,
    readonly providerId: string,
  ) {}

  static async set(api: TestApi, idp: IdentityProviderServer, code6: string): Promise<BodySignOn> {
    const admin = await api.build.person({
      body: code6,
      roles: [{ role: 'admin', scope: 'body', body: code6 }],
    });
    const client = idp.client(`koro-${code6}`);
    const { saveIdentityProvider } = await api.get<{ saveIdentityProvider: { id: string } }>(
      SAVE_PROVIDER,
      { input: await inputOf(api, idp, code6, client) },
      admin.cookie,
    );
    const { signOnAddresses } = await api.get<{ signOnAddresses: Addresses }>(ADDRESSES, {}, admin.cookie);
    idp.register(client.clientId, signOnAddresses);
    return new BodySignOn(api, idp, code6, admin, client, saveIdentityProvider.id);
  }

  /** Changes what the body's administrator has set. */
  async change(changes: object): Promise<void> {
    const input = { ...(await inputOf(this.api, this.idp, this.code6, this.client)), ...changes };
    await this.api.get(SAVE_PROVIDER, { input }, this.admin.cookie);
  }

  async map(groupName: string, role: string, unitId: string | null = null): Promise<string> {
    const input = { providerId: this.providerId, groupName, role, unitId };
    const answer = await this.api.get<{ saveGroupRole: { id: string } }>(
      SAVE_GROUP_ROLE,
      { input },
      this.admin.cookie,
    );
    return answer.saveGroupRole.id;
  }

  /** Somebody of the body whom the provider knows as `sub`, with the same staff number. */
  async colleague(
    sub: string,
    staffNumber: string,
    options: { groups?: string[]; account?: false } & Parameters<TestApi['build']['person']>[0] = {},
  ): Promise<BuiltPerson> {
    const { groups, account, ...person } = options;
    const built = await this.api.build.person({ body: this.code6, staffNumber, ...person });
    if (account === false) {
      await this.api.db.sql.query('delete from session where account_id = $1', [built.accountId]);
      await this.api.db.sql.query('delete from account where id = $1', [built.accountId]);
    }
    this.known(sub, { employee_number: staffNumber, ...(groups ? { groups } : {}) });
    return built;
  }

  known(sub: string, claims: Claims): void {
    this.idp.people.set(sub, claims);
  }

  start(browser = new HttpBrowser(), to = '/'): Promise<ShownPage> {
    return browser.get(`${origin(this.api)}/auth/oidc/${this.code6}/start?to=${encodeURIComponent(to)}`);
  }

  /** From Kōro's start address over the provider's login page (unless it knows the browser) back to Kōro. */
  async signOn(sub: string, { browser = new HttpBrowser(), to = '/' } = {}): Promise<Outcome> {
    const page = await this.start(browser, to);
    return outcomeOf(
      page.url.pathname.startsWith('/interaction/') ? await browser.submit(page.url, { login: sub }) : page,
      browser,
    );
  }
}

export function outcomeOf(page: ShownPage, browser: HttpBrowser): Outcome {
  const refused = page.url.pathname === '/sign-in/refused' ? page.url.searchParams.get('code') : null;
  return { page, browser, refused: refused as RefusalCode | null, cookie: browser.cookie('koro_session') };
}

export async function inputOf(
  api: TestApi,
  { issuer }: { issuer: string },
  code6: string,
  client: Client,
): Promise<Record<string, unknown>> {
  return {
    organisationId: await api.build.orgId(code6),
    issuer,
    ...client,
    nameJa: '職員認証',
    nameEn: 'Staff sign-on',
  };
}

export function origin(api: TestApi): string {
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** Undefined while the session is alive. */
export async function sessionRefusal(api: TestApi, cookie: string): Promise<RefusalCode | undefined> {
  return api.refusal(MY_SESSIONS, {}, cookie);
}

/** The person whom the session is, and the roles that they hold. */
export async function viewerOf(
  api: TestApi,
  cookie: string,
): Promise<{ login: string; person: { id: string }; roles: { role: string; scope: string }[] }> {
  const answer: Answer<{ viewer: Awaited<ReturnType<typeof viewerOf>> }> = await api.ask(
    '{ viewer { login person { id } roles { role scope } } }',
    {},
    cookie,
  );
  if (!answer.data?.viewer) throw new Error('nobody is signed in');
  return answer.data.viewer;
}

/** Signs out at the provider, as its own page does it; the provider tells its clients. */
export async function signOutAtProvider(browser: HttpBrowser, idp: IdentityProviderServer): Promise<void> {
  const page = await browser.get(`${idp.issuer}/session/end`);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  await browser.submit(`${idp.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
}
