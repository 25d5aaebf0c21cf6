import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionService } from '../../libs/organisation/index.js';
import { Database } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { sessionRefusal } from '../support/sign-on.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const YESTERDAY = '2025-11-19';
const TODAY = '2025-11-20';

let api: TestApi;
let hr: BuiltPerson;
let admin: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  admin = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'body', body: MIHARA }] });
});

afterAll(() => api.close());

/** The application's role asks PostgreSQL, as that person. */
async function end(
  by: BuiltPerson,
  accountId: string,
  lastDay: string | null,
  reason: string | null,
): Promise<number> {
  const actor = await api.app.get(SessionService).actorOf(by.cookie.split('=')[1]);
  const [row] = await api.app
    .get(Database)
    .rows<{ ended: number }>(
      actor,
      { name: 'end_account', text: 'select end_account($1, $2, $3) as ended' },
      [accountId, lastDay, reason],
    );
  return row?.ended ?? Number.NaN;
}

const account = (id: string) =>
  api.db.sql
    .query<Record<string, unknown>>('select state, ends_on, end_reason from account where id = $1', [id])
    .then(({ rows }) => rows[0]);

describe('ending an account', () => {
  it('ends every session at once, also one that the API remembers, and keeps the row', async () => {
    const person = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'trainer', scope: 'body', body: MIHARA }],
    });
    const phone = await api.build.session(person.accountId);
    for (const cookie of [person.cookie, phone]) expect(await sessionRefusal(api, cookie)).toBeUndefined();
    expect(await end(hr, person.accountId, YESTERDAY, ' 退職 ')).toBe(2);
    for (const cookie of [person.cookie, phone])
      expect(await sessionRefusal(api, cookie)).toBe('UNAUTHENTICATED');
    expect(await account(person.accountId)).toEqual({
      state: 'ended',
      ends_on: YESTERDAY,
      end_reason: '退職',
    });
    const kept = await api.db.value('select count(*)::int from role_grant where account_id = $1', [
      person.accountId,
    ]);
    expect(kept).toBe(1);
  });

  it('after a day to come leaves it alive until that day is over', async () => {
    const person = await api.build.person({ body: MIHARA });
    expect(await end(admin, person.accountId, TODAY, '退職')).toBe(0);
    expect(await sessionRefusal(api, person.cookie)).toBeUndefined();
    api.clock.set('2025-11-21T00:00:00+09:00');
    await api.db.sql.query('update session set last_seen_at = $1', [api.clock.now()]);
    expect(await sessionRefusal(api, person.cookie)).toBe('UNAUTHENTICATED');
    api.clock.set('2025-11-20T09:00:00+09:00');
  });

  it('is for 人事課 that keeps the file and administrators of the body: nobody else finds the account', async () => {
    const person = await api.build.person({ body: MIHARA });
    const others = [
      await api.build.person({ body: MIHARA, roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }] }),
      await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: PREFECTURE }] }),
      await api.build.person({ roles: [{ role: 'admin', scope: 'body', body: PREFECTURE }] }),
      person,
    ];
    for (const other of others) {
      await expect(end(other, person.accountId, YESTERDAY, '退職')).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(await account(person.accountId)).toMatchObject({ state: 'active', ends_on: null });
  });

  it('is not for the host of a guest', async () => {
    const guest = await api.build.person();
    await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [guest.id]);
    await api.build.appointment(
      { ...guest, orgId: hr.orgId, unitId: hr.unitId },
      { kind: 'HEININ', percent: 40 },
    );
    for (const host of [hr, admin])
      await expect(end(host, guest.accountId, YESTERDAY, '退職')).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  it.each([
    [null, '退職', 'BAD_INPUT'],
    [YESTERDAY, ' ', 'BAD_INPUT'],
    [YESTERDAY, null, 'BAD_INPUT'],
    ['2025-02-30', '退職', 'BAD_INPUT'],
  ])('needs a day and a reason: %j, %j', async (lastDay, reason, code) => {
    const person = await api.build.person({ body: MIHARA });
    await expect(end(hr, person.accountId, lastDay, reason)).rejects.toMatchObject({ code });
  });

  it('of nobody is refused', async () => {
    await expect(end(hr, '999999', YESTERDAY, '退職')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
