import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { ADDRESSES, APPROVE_GROUP_ROLE, SAVE_GROUP_ROLE, SAVE_PROVIDER } from '../support/sign-on.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const PASSWORD = 'correct horse';
const LIST = `{ identityProviders { id issuer clientId scopes staffNumberClaim groupsClaim state localSignIn credentialSetAt
  organisation { code6 } groupRoles { groupName role effective madeByViewer unit { id } } } }`;
const CHOICES = '{ signOnChoices { nameJa nameEn startPath organisation { code6 } } }';
const REMOVE = 'mutation ($id: ID!) { removeGroupRole(id: $id) }';
const SIGN_IN =
  'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { login } }';

let api: TestApi;
let admin: BuiltPerson;
let stranger: BuiltPerson;
let clerk: BuiltPerson;
let serial = 0;

const adminOf = (body: string) => api.build.person({ body, roles: [{ role: 'admin', scope: 'body', body }] });

beforeAll(async () => {
  api = await TestApi.start();
  [admin, stranger, clerk] = [
    await adminOf(MIHARA),
    await adminOf(PREFECTURE),
    await api.build.person({ body: MIHARA }),
  ];
});

afterAll(() => api.close());

async function input(changes: object = {}): Promise<Record<string, unknown>> {
  serial += 1;
  return {
    organisationId: await api.build.orgId(MIHARA),
    issuer: 'https://login.example.jp/mihara',
    clientId: `koro-${serial}`,
    nameJa: '三原市 職員認証',
    nameEn: 'Mihara staff',
    ...changes,
  };
}

async function saved(changes: object = {}): Promise<string> {
  const answer = await api.get<{ saveIdentityProvider: { id: string } }>(
    SAVE_PROVIDER,
    { input: await input(changes) },
    admin.cookie,
  );
  return answer.saveIdentityProvider.id;
}

async function mapped(providerId: string, role = 'hr', unitId: string | null = null): Promise<string> {
  serial += 1;
  const { saveGroupRole } = await api.get<{ saveGroupRole: { id: string } }>(
    SAVE_GROUP_ROLE,
    { input: { providerId, groupName: `group-${serial}`, role, unitId } },
    admin.cookie,
  );
  return saveGroupRole.id;
}

describe('the provider of a body', () => {
  it('is set up by its administrator, and there is one', async () => {
    const id = await saved({ clientSecret: 's3cret' });
    expect(await saved({ clientId: 'koro', scopes: 'openid email' })).toBe(id);
    const { identityProviders } = await api.get(LIST, {}, admin.cookie);
    expect(identityProviders).toEqual([
      {
        id,
        issuer: 'https://login.example.jp/mihara',
        clientId: 'koro',
        scopes: 'openid email',
        staffNumberClaim: 'employee_number',
        groupsClaim: 'groups',
        state: 'active',
        localSignIn: true,
        credentialSetAt: api.clock.now().toISOString(),
        organisation: { code6: MIHARA },
        groupRoles: [],
      },
    ]);
  });

  it('is offered to everybody at the sign-in screen while it is active', async () => {
    await saved();
    expect((await api.get(CHOICES)).signOnChoices).toEqual([
      {
        nameJa: '三原市 職員認証',
        nameEn: 'Mihara staff',
        startPath: `/auth/oidc/${MIHARA}/start`,
        organisation: { code6: MIHARA },
      },
    ]);
    await saved({ state: 'disabled' });
    expect((await api.get(CHOICES)).signOnChoices).toEqual([]);
    await saved({ state: 'active' });
  });

  it('keeps its credential where neither the application nor the audit shows it', async () => {
    await saved({ clientSecret: 'first-s3cret' });
    await saved({ clientSecret: null });
    const kept = () => api.db.value('select client_secret from identity_provider_secret');
    expect(await kept()).toBe('first-s3cret');
    const traces = await api.db.value(
      `select count(*)::int from audit_event where after::text like '%s3cret%'`,
    );
    expect(traces).toBe(0);
  });

  it('is none of another body’s administrator, and of nobody without the role', async () => {
    const id = await saved();
    expect((await api.get(LIST, {}, stranger.cookie)).identityProviders).toEqual([]);
    expect(await api.refusal(SAVE_PROVIDER, { input: await input() }, stranger.cookie)).toBe('NOT_FOUND');
    const mapping = { providerId: id, groupName: 'g', role: 'trainer' };
    expect(await api.refusal(SAVE_GROUP_ROLE, { input: mapping }, stranger.cookie)).toBe('NOT_FOUND');
    for (const [document, variables] of [
      [LIST, {}],
      [ADDRESSES, {}],
      [SAVE_PROVIDER, { input: await input() }],
      [SAVE_GROUP_ROLE, { input: mapping }],
      [APPROVE_GROUP_ROLE, { id: '1' }],
      [REMOVE, { id: '1' }],
    ] as const) {
      expect(await api.refusal(document, variables, clerk.cookie)).toBe('FORBIDDEN');
      expect(await api.refusal(document, variables)).toBe('UNAUTHENTICATED');
    }
  });

  it('has a client that no other body has', async () => {
    await saved({ clientId: 'one-client' });
    const again = await input({ clientId: 'one-client', organisationId: stranger.orgId });
    expect(await api.refusal(SAVE_PROVIDER, { input: again }, stranger.cookie)).toBe('SIGN_ON_CLIENT_IN_USE');
  });

  it.each([
    ['issuer', 'ftp://login.example.jp', 'SIGN_ON_ISSUER'],
    ['issuer', 'https://user:word@login.example.jp', 'SIGN_ON_ISSUER'],
    ['issuer', 'https://login.example.jp/?tenant=1', 'SIGN_ON_ISSUER'],
    ['issuer', 'login', 'SIGN_ON_ISSUER'],
    ['issuer', '', 'BAD_INPUT'],
    ['clientId', 'a\u0000b', 'BAD_INPUT'],
    ['clientSecret', '', 'BAD_INPUT'],
    ['nameJa', ' ', 'BAD_INPUT'],
    ['nameEn', 'x'.repeat(61), 'BAD_INPUT'],
    ['scopes', 'profile', 'BAD_INPUT'],
    ['scopes', 'openid  profile', 'BAD_INPUT'],
    ['staffNumberClaim', '', 'BAD_INPUT'],
    ['groupsClaim', '\u0000', 'BAD_INPUT'],
    ['organisationId', 'x', 'BAD_INPUT'],
    ['organisationId', '99999999999999999999', 'BAD_INPUT'],
    ['organisationId', '999999', 'NOT_FOUND'],
  ])('is refused where %s is %j', async (field, value, code) => {
    expect(await api.refusal(SAVE_PROVIDER, { input: await input({ [field]: value }) }, admin.cookie)).toBe(
      code,
    );
  });
});

describe('a mapping of a group', () => {
  it('to hr or admin waits for a second administrator of the body', async () => {
    const provider = await saved();
    const [waiting, plain] = [await mapped(provider, 'admin'), await mapped(provider, 'trainer')];
    const second = await adminOf(MIHARA);
    expect(await api.refusal(APPROVE_GROUP_ROLE, { id: waiting }, admin.cookie)).toBe('SIGN_ON_OTHER_ADMIN');
    expect(await api.refusal(APPROVE_GROUP_ROLE, { id: waiting }, stranger.cookie)).toBe('NOT_FOUND');
    expect(await api.get(APPROVE_GROUP_ROLE, { id: waiting }, second.cookie)).toEqual({
      approveGroupRole: { effective: true },
    });
    for (const id of [waiting, plain])
      expect(await api.refusal(APPROVE_GROUP_ROLE, { id }, second.cookie)).toBe('CONFLICT');
  });

  it('stays within the body: its units alone, and never learner', async () => {
    const providerId = await saved();
    const refusal = (changes: object) =>
      api.refusal(
        SAVE_GROUP_ROLE,
        { input: { providerId, groupName: 'g', role: 'manager', ...changes } },
        admin.cookie,
      );
    expect(await refusal({ unitId: admin.unitId })).toBeUndefined();
    expect(await refusal({ unitId: stranger.unitId })).toBe('NOT_FOUND');
    expect(await refusal({ unitId: 'x' })).toBe('BAD_INPUT');
    expect(await refusal({ role: 'learner' })).toBe('BAD_INPUT');
    expect(await refusal({ groupName: '' })).toBe('BAD_INPUT');
    expect(await refusal({ unitId: admin.unitId })).toBe('SIGN_ON_GROUP_ROLE_EXISTS');
  });

  it('is removed by an administrator of the body', async () => {
    const id = await mapped(await saved());
    expect(await api.refusal(REMOVE, { id }, stranger.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(REMOVE, { id }, admin.cookie)).toBeUndefined();
    expect(await api.refusal(REMOVE, { id }, admin.cookie)).toBe('NOT_FOUND');
  });
});

describe('a body that has closed passwords', () => {
  const signIn = (login: string) => api.ask(SIGN_IN, { login, password: PASSWORD });
  const code = async (login: string, password = PASSWORD) =>
    (await api.ask(SIGN_IN, { login, password })).errors[0]?.extensions.code;

  beforeAll(async () => {
    await saved({ localSignIn: false });
  });

  it('refuses the right password of its staff, and says which way is open', async () => {
    const { login } = await api.build.person({ body: MIHARA, password: PASSWORD });
    expect(await code(login)).toBe('SIGN_IN_BY_PROVIDER');
    expect((await signIn(login)).cookie).toBeUndefined();
  });

  it('says nothing of it to a wrong password', async () => {
    const { login } = await api.build.person({ body: MIHARA, password: PASSWORD });
    expect(await code(login, 'wrong')).toBe('SIGN_IN_FAILED');
  });

  it('leaves administrators theirs, for the day that the provider is broken', async () => {
    const { login } = await api.build.person({
      body: MIHARA,
      password: PASSWORD,
      roles: [{ role: 'admin', scope: 'body', body: MIHARA }],
    });
    expect(await code(login)).toBeUndefined();
  });

  it('does not touch the staff of other bodies, nor its guests', async () => {
    const guest = await api.build.person({ password: PASSWORD });
    await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [guest.id]);
    await api.build.appointment(
      { ...guest, orgId: admin.orgId, unitId: admin.unitId },
      { kind: 'HEININ', percent: 40 },
    );
    expect(await code(guest.login)).toBeUndefined();
  });

  it('opens them again with the setting', async () => {
    const { login } = await api.build.person({ body: MIHARA, password: PASSWORD });
    await saved({ localSignIn: true });
    expect(await code(login)).toBeUndefined();
  });
});

describe('production', () => {
  beforeAll(async () => {
    await api.close();
    api = await TestApi.start({ production: true });
    admin = await adminOf(MIHARA);
  });

  it.each([
    ['http://login.example.jp', 'SIGN_ON_ISSUER'],
    ['http://127.0.0.1.example.jp', 'SIGN_ON_ISSUER'],
    ['http://127.0.0.1:8080', undefined],
    ['http://[::1]:8080/realm', undefined],
    ['https://login.example.jp', undefined],
  ])('takes the issuer %s only over https or on loopback', async (issuer, code) => {
    expect(await api.refusal(SAVE_PROVIDER, { input: await input({ issuer }) }, admin.cookie)).toBe(code);
  });
});
