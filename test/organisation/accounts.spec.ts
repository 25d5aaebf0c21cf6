import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../libs/platform/index.js';
import { SessionService } from '../../libs/organisation/index.js';
import { Role } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

const CREATE = `mutation ($personId: ID!, $login: String!) { createAccount(personId: $personId, login: $login) {
  oneTimePassword validUntil account { id login state lastSeenAt oneTimePasswordUntil person { name } roles { role }
    viewerCan { resetPassword end reopen } } } }`;
const RESET = `mutation ($id: ID!) { resetPassword(accountId: $id) { oneTimePassword validUntil account { login } } }`;
const CLOSE = `mutation ($id: ID!, $lastDay: LocalDate, $reason: String!) {
  endAccount(accountId: $id, lastDay: $lastDay, reason: $reason) { state endsOn endReason viewerCan { resetPassword end reopen } } }`;
const REOPEN = `mutation ($id: ID!) { reopenAccount(accountId: $id) { state endsOn roles { role } } }`;
const ACCOUNTS = `query ($filter: AccountFilter, $first: Int, $after: String) { accounts(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  edges { node { id login state lastSeenAt person { name } roles { role } viewerCan { resetPassword end reopen } } } } }`;
const VIEWER = '{ viewer { login } }';

interface Issued {
  oneTimePassword: string;
  validUntil: string;
  account: { id: string; login: string };
}

let api: TestApi;
let admin: BuiltPerson;
/** 人事課 of 三原市. */
let hr: BuiltPerson;
/** An administrator of 三原市. */
let local: BuiltPerson;
let serial = 0;

beforeAll(async () => {
  api = await TestApi.start();
  admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  hr = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  local = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'body', body: MIHARA }] });
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

/** Somebody on file who has no account yet. */
async function without(body?: string): Promise<BuiltPerson> {
  const person = await api.build.person(body ? { body } : {});
  await api.db.sql.query('delete from session where account_id = $1', [person.accountId]);
  await api.db.sql.query('delete from account where id = $1', [person.accountId]);
  return person;
}

const newLogin = (): string => `new-${(serial += 1)}`;

async function opened(person: BuiltPerson, by = admin, login = newLogin()): Promise<Issued> {
  return (await api.get<{ createAccount: Issued }>(CREATE, { personId: person.id, login }, by.cookie))
    .createAccount;
}

const accountsOf = async (cookie: string, filter: object = {}, more: object = {}) =>
  (
    await api.get<{
      accounts: {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        edges: { node: { login: string; [field: string]: unknown } }[];
      };
    }>(ACCOUNTS, { filter, ...more }, cookie)
  ).accounts;

const loginsOf = ({ edges }: { edges: { node: { login: string } }[] }) => edges.map(({ node }) => node.login);

describe('a new account', () => {
  it('is opened by an administrator or by 人事課 that keeps the file, with a password told once', async () => {
    for (const by of [admin, local, hr]) {
      const person = await without(MIHARA);
      const login = newLogin();
      const issued = await opened(person, by, login.toUpperCase());
      expect(issued).toMatchObject({
        oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as unknown,
        validUntil: '2025-11-27T00:00:00.000Z',
        account: {
          login,
          state: 'active',
          lastSeenAt: null,
          oneTimePasswordUntil: '2025-11-27T00:00:00.000Z',
          person: { name: expect.stringContaining('試験') as unknown },
          roles: [],
          viewerCan: { resetPassword: true, end: true, reopen: false },
        },
      });
      const told = await api.db.value<number>(
        `select count(*)::int from audit_event where after::text like '%' || $1 || '%'`,
        [issued.oneTimePassword],
      );
      expect(told).toBe(0);
    }
  });

  it('is refused a second time, under a taken login, and with a login that is none', async () => {
    const [person, other] = [await without(), await without()];
    const { account } = await opened(person);
    const create = (personId: string, login: string) =>
      api.refusal(CREATE, { personId, login }, admin.cookie);
    expect(await create(person.id, newLogin())).toBe('ACCOUNT_EXISTS');
    expect(await create(other.id, account.login.toUpperCase())).toBe('LOGIN_TAKEN');
    for (const login of ['', 'two words', '航路', 'a'.repeat(65), 'a\u0000b']) {
      expect(await create(other.id, login)).toBe('BAD_INPUT');
    }
    for (const [id, code] of [
      ['x', 'BAD_INPUT'],
      ['9'.repeat(30), 'BAD_INPUT'],
      ['99999999', 'NOT_FOUND'],
    ] as const) {
      expect(await create(id, newLogin())).toBe(code);
    }
  });

  it('is opened by nobody of another body, and by no other role', async () => {
    const person = await without();
    for (const { cookie } of [hr, local]) {
      expect(await api.refusal(CREATE, { personId: person.id, login: newLogin() }, cookie)).toBe('NOT_FOUND');
    }
    for (const role of ['trainer', 'auditor', 'coordinator', 'manager']) {
      const { cookie } = await api.build.person({ roles: [{ role, scope: 'all' }] });
      expect(await api.refusal(CREATE, { personId: person.id, login: newLogin() }, cookie)).toBe('FORBIDDEN');
    }
  });
});

describe('issuing a password', () => {
  it('ends every session of the account, at once', async () => {
    const person = await api.build.person();
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: { login: person.login } });
    await api.get(RESET, { id: person.accountId }, admin.cookie);
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: null });
  });

  it('is not for oneself, whose password is changed and not issued', async () => {
    expect(await api.refusal(RESET, { id: admin.accountId }, admin.cookie)).toBe('FORBIDDEN');
  });

  it('brings nobody to a role beyond their own: 人事課 and a local administrator leave others’ roles alone', async () => {
    const chief = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'all' }] });
    const colleague = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'trainer', scope: 'body', body: MIHARA }],
    });
    const plain = await api.build.person({ body: MIHARA });
    const codes = async (by: BuiltPerson) => [
      await api.refusal(RESET, { id: chief.accountId }, by.cookie),
      await api.refusal(RESET, { id: colleague.accountId }, by.cookie),
      await api.refusal(RESET, { id: plain.accountId }, by.cookie),
    ];
    expect(await codes(hr)).toEqual(['FORBIDDEN', 'FORBIDDEN', undefined]);
    expect(await codes(local)).toEqual(['FORBIDDEN', undefined, undefined]);
    const list = await accountsOf(hr.cookie, { organisationId: hr.orgId }, { first: 200 });
    const can = (who: BuiltPerson) =>
      list.edges.find(({ node }) => node.login === who.login)?.node['viewerCan'];
    expect(can(chief)).toEqual({ resetPassword: false, end: false, reopen: false });
    expect(can(plain)).toEqual({ resetPassword: true, end: true, reopen: false });
  });

  it('counts roles that are planned, too', async () => {
    const person = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'all' }] });
    await api.db.sql.query(`update role_grant set period = '[2026-04-01,)' where account_id = $1`, [
      person.accountId,
    ]);
    expect(await api.refusal(RESET, { id: person.accountId }, hr.cookie)).toBe('FORBIDDEN');
  });

  it('is refused for another body’s accounts, also by PostgreSQL alone', async () => {
    const stranger = await api.build.person();
    const db = api.app.get(Database);
    for (const { cookie } of [hr, local]) {
      expect(await api.refusal(RESET, { id: stranger.accountId }, cookie)).toBe('NOT_FOUND');
      const actor = await api.app.get(SessionService).actorOf(cookie.split('=')[1]);
      const everything = actor.kind === 'session' ? { ...actor, roles: Object.values(Role) } : actor;
      for (const command of [
        `issue_password($1, '$argon2id$x')`,
        `close_account($1, null, '終了')`,
        'reopen_account($1)',
      ]) {
        await expect(
          db.write(everything, ({ em }) => em.query(`select ${command}`, [stranger.accountId])),
        ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    expect(await api.refusal(VIEWER, {}, stranger.cookie)).toBeUndefined();
  });
});

describe('the end of an account', () => {
  it('at once ends its sessions and its roles, and keeps both as history', async () => {
    const person = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: { login: person.login } });
    const { endAccount } = await api.get(CLOSE, { id: person.accountId, reason: '退職' }, admin.cookie);
    expect(endAccount).toEqual({
      state: 'ended',
      endsOn: '2025-11-19',
      endReason: '退職',
      viewerCan: { resetPassword: false, end: false, reopen: true },
    });
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: null });
    const { rows } = await api.db.sql.query(
      'select upper(g.period)::text as until, s.revoked_at is not null as revoked from role_grant g join session s using (account_id) where account_id = $1',
      [person.accountId],
    );
    expect(rows).toEqual([{ until: '2025-11-20', revoked: true }]);
  });

  it('on a last day lets it work until then', async () => {
    const person = await api.build.person();
    const close = (lastDay: string) =>
      api.ask(CLOSE, { id: person.accountId, lastDay, reason: '任期満了' }, admin.cookie);
    expect((await close('2025-11-19')).errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await close('2025-11-30')).data).toMatchObject({
      endAccount: { state: 'active', endsOn: '2025-11-30' },
    });
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: { login: person.login } });
    api.clock.set('2025-12-01T00:01:00+09:00');
    expect(await api.get(VIEWER, {}, await api.build.session(person.accountId))).toEqual({ viewer: null });
  });

  it('is refused twice, without a reason, for oneself and for one with roles beyond the own', async () => {
    const person = await api.build.person();
    const close = (id: string, reason = '退職', cookie = admin.cookie) =>
      api.refusal(CLOSE, { id, reason }, cookie);
    expect(await close(person.accountId, ' ')).toBe('BAD_INPUT');
    expect(await close(admin.accountId)).toBe('FORBIDDEN');
    expect(await close('x')).toBe('BAD_INPUT');
    expect(await close('99999999')).toBe('NOT_FOUND');
    const chief = await api.build.person({ body: MIHARA, roles: [{ role: 'auditor', scope: 'all' }] });
    expect(await close(chief.accountId, '退職', hr.cookie)).toBe('FORBIDDEN');
    expect(await close(person.accountId)).toBeUndefined();
    expect(await close(person.accountId)).toBe('ACCOUNT_ENDED');
    expect(await api.refusal(RESET, { id: person.accountId }, admin.cookie)).toBe('ACCOUNT_ENDED');
  });

  it('can be taken back, but the roles do not come back with it', async () => {
    const person = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    expect(await api.refusal(REOPEN, { id: person.accountId }, admin.cookie)).toBe('CONFLICT');
    await api.get(CLOSE, { id: person.accountId, reason: '退職' }, admin.cookie);
    expect(await api.get(REOPEN, { id: person.accountId }, admin.cookie)).toEqual({
      reopenAccount: { state: 'active', endsOn: null, roles: [] },
    });
    const cookie = await api.build.session(person.accountId);
    expect(await api.get(VIEWER, {}, cookie)).toEqual({ viewer: { login: person.login } });
    expect(await api.refusal(ACCOUNTS, {}, cookie)).toBe('FORBIDDEN');
  });
});

describe('the list of accounts', () => {
  it('is found by name, login, body and state, and comes in pages by login', async () => {
    const body = '343692';
    const build = (login: string, family: string, kana: string) =>
      api.build.person({ body, name: [family, '一'], kana: [kana, 'はじめ'] }).then(async (person) => {
        await api.db.sql.query('update account set login = $2 where id = $1', [person.accountId, login]);
        return person;
      });
    const [bee, ant] = [await build('bee', '蜂谷', 'はちや'), await build('ant', '蟻川', 'ありかわ')];
    await api.get(CLOSE, { id: bee.accountId, reason: '退職' }, admin.cookie);
    const organisationId = ant.orgId;
    const logins = async (filter: object, more: object = {}) =>
      loginsOf(await accountsOf(admin.cookie, { organisationId, ...filter }, more));
    expect(await logins({})).toEqual(['ant', 'bee']);
    expect(await logins({ search: 'ありかわ　は' })).toEqual(['ant']);
    expect(await logins({ search: 'BEE' })).toEqual(['bee']);
    expect(await logins({ search: 'be' })).toEqual([]);
    expect(await logins({ state: 'active' })).toEqual(['ant']);
    expect(await logins({ state: 'ended' })).toEqual(['bee']);
    const page = await accountsOf(admin.cookie, { organisationId }, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(await logins({}, { after: page.pageInfo.endCursor })).toEqual(['bee']);
    for (const bad of [{ first: 0 }, { after: 'x' }, { filter: { organisationId: 'x' } }]) {
      expect(await api.refusal(ACCOUNTS, bad, admin.cookie)).toBe('BAD_INPUT');
    }
  });

  it('shows when an account was last used, and what it may do', async () => {
    const person = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    const { edges } = await accountsOf(admin.cookie, { search: person.login });
    expect(edges).toMatchObject([
      { node: { login: person.login, lastSeenAt: '2025-11-20T00:00:00.000Z', roles: [{ role: 'trainer' }] } },
    ]);
  });

  it('shows 人事課 and administrators of a body their own people, and auditors everybody to look at', async () => {
    const [own, stranger] = [await api.build.person({ body: MIHARA }), await api.build.person()];
    for (const { cookie } of [hr, local]) {
      const logins = loginsOf(await accountsOf(cookie, {}, { first: 200 }));
      expect(logins).toContain(own.login);
      expect(logins).not.toContain(stranger.login);
    }
    const auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
    const { edges } = await accountsOf(auditor.cookie, { search: own.login });
    expect(edges).toMatchObject([
      { node: { viewerCan: { resetPassword: false, end: false, reopen: false } } },
    ]);
    expect(await api.refusal(RESET, { id: own.accountId }, auditor.cookie)).toBe('FORBIDDEN');
  });

  it('does not show a host the accounts of its guests', async () => {
    const guest = await api.build.person();
    await api.db.sql.query('delete from appointment where person_id = $1', [guest.id]);
    await api.build.appointment(guest, { percent: 50 });
    await api.build.appointment(guest, {
      kind: 'HEININ',
      percent: 50,
      orgId: hr.orgId,
      unitId: hr.unitId,
    });
    for (const { cookie } of [hr, local]) {
      expect(loginsOf(await accountsOf(cookie, { search: guest.login }))).toEqual([]);
      expect(await api.refusal(RESET, { id: guest.accountId }, cookie)).toBe('NOT_FOUND');
    }
  });

  it('is for administrators, 人事課 and auditors alone', async () => {
    for (const role of ['manager', 'trainer', 'coordinator']) {
      const person = await api.build.person({ roles: [{ role, scope: 'all' }] });
      expect(await api.refusal(ACCOUNTS, {}, person.cookie)).toBe('FORBIDDEN');
    }
    expect(await api.refusal(ACCOUNTS)).toBe('UNAUTHENTICATED');
  });
});
