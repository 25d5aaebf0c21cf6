import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const END = `mutation ($id: ID!, $lastDay: LocalDate) { endRoleGrant(id: $id, lastDay: $lastDay, reason: "交代") { id } }`;
const CLOSE = `mutation ($id: ID!, $lastDay: LocalDate) { endAccount(accountId: $id, lastDay: $lastDay, reason: "退職") { id } }`;
const GRANTS = '{ roleGrants { edges { node { id viewerCan { end } } } } }';

/** A database of its own: only here are these two the only administrators of everything. */
let api: TestApi;
let a: BuiltPerson;
let b: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
});

beforeEach(async () => {
  await api.db.sql.query('delete from role_grant');
  const admin = () => api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  [a, b] = [await admin(), await admin()];
});

afterAll(() => api.close());

const grantOf = (who: BuiltPerson): Promise<string> =>
  api.db.value('select id from role_grant where account_id = $1', [who.accountId]);

const administrators = (): Promise<number> =>
  api.db.value(
    `select count(*)::int from role_grant g join account a on a.id = g.account_id
      where g.role = 'admin' and g.scope = 'all' and g.period @> $1::date and account_alive(a, $1::date)`,
    [api.clock.today()],
  );

it('the last administrator of everything cannot be ended, now or on a later day', async () => {
  expect(await api.refusal(END, { id: await grantOf(b) }, a.cookie)).toBeUndefined();
  const id = await grantOf(a);
  expect(await api.refusal(END, { id }, a.cookie)).toBe('LAST_ADMIN');
  expect(await api.refusal(END, { id, lastDay: '2026-03-31' }, a.cookie)).toBe('LAST_ADMIN');
  const { roleGrants } = await api.get<{ roleGrants: { edges: object[] } }>(GRANTS, {}, a.cookie);
  expect(roleGrants.edges).toContainEqual({ node: { id, viewerCan: { end: false } } });
});

it('two administrators who end one another at the same moment leave one', async () => {
  const [ofA, ofB] = [await grantOf(a), await grantOf(b)];
  const answers = await Promise.all([
    api.refusal(END, { id: ofB }, a.cookie),
    api.refusal(END, { id: ofA }, b.cookie),
  ]);
  expect(answers.filter((code) => code === undefined)).toHaveLength(1);
  expect(await administrators()).toBe(1);
});

it('two administrators who give their own role up at the same moment leave one', async () => {
  const [ofA, ofB] = [await grantOf(a), await grantOf(b)];
  const answers = await Promise.all([
    api.refusal(END, { id: ofA }, a.cookie),
    api.refusal(END, { id: ofB }, b.cookie),
  ]);
  expect(answers).toHaveLength(2);
  expect(answers).toEqual(expect.arrayContaining(['LAST_ADMIN', undefined]));
  expect(await administrators()).toBe(1);
});

it('one who ends the other’s account while that one gives up the role of the first leaves one', async () => {
  const answers = await Promise.all([
    api.refusal(CLOSE, { id: b.accountId }, a.cookie),
    api.refusal(END, { id: await grantOf(a) }, b.cookie),
  ]);
  expect(answers.filter((code) => code === undefined)).toHaveLength(1);
  expect(await administrators()).toBe(1);
});

it('an administrator whose account is about to end is not the one who stays', async () => {
  await api.db.sql.query(`update account set ends_on = '2025-12-31' where id = $1`, [b.accountId]);
  const id = await grantOf(a);
  expect(await api.refusal(END, { id, lastDay: '2026-03-31' }, a.cookie)).toBe('LAST_ADMIN');
});
