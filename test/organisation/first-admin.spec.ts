import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appointFirstAdmin, firstAdminOf, welcomeOf } from '../../apps/api/src/startup/first-admin.js';
import { TestApi } from '../support/api.js';

const REPLACE = `mutation ($login: String!, $oneTimePassword: String!, $newPassword: String!) {
  replaceOneTimePassword(login: $login, oneTimePassword: $oneTimePassword, newPassword: $newPassword) {
    can { administerRoles administerAccounts } roles { role scope } person { name appointments { staffNumber unit { name } } } } }`;

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

function args(more: Record<string, string | undefined> = {}): string[] {
  const options: Record<string, string | undefined> = {
    login: 'ikari',
    family: '碇',
    given: '健一',
    'kana-family': 'いかり',
    'kana-given': 'けんいち',
    body: '340006',
    'unit-code': '0123',
    'unit-name': 'システム担当',
    'staff-number': '001234',
    ...more,
  };
  return Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
}

const appoint = (more: Record<string, string | undefined> = {}): Promise<string> =>
  appointFirstAdmin(api.db.url, firstAdminOf(args(more)), api.clock.now());

describe('npm run first-admin', () => {
  it('says in one sentence which options are missing or unknown', () => {
    expect(() => firstAdminOf(args({ login: undefined, body: ' ' }))).toThrow(
      'first-admin needs --login, --body; README.md shows the whole command.',
    );
    expect(() => firstAdminOf([...args(), '--colour', 'blue'])).toThrow(
      /^first-admin: Unknown option '--colour'/,
    );
  });

  it.each([
    [{ body: '999999' }, '--body 999999: there is no body with this code (340006 is 広島県).'],
    [
      { 'unit-name': undefined },
      '--unit-code 0123: this body has no such unit today; add --unit-name to make it.',
    ],
    [{ login: 'two words' }, '--login: 1 to 64 of a-z, 0-9, and . _ @ -'],
    [{ 'staff-number': 'x y' }, '--staff-number: 1 to 20 of 0-9, A-Z and -'],
  ])('refuses %j in a sentence, and leaves nothing behind', async (change, sentence) => {
    await expect(appoint(change)).rejects.toMatchObject({ name: 'SentenceError', message: sentence });
    expect(await api.db.value('select count(*)::int from person')).toBe(0);
  });

  it('makes the first: a person with a post, an account, the role, and a one-time password that works', async () => {
    const oneTimePassword = await appoint();
    expect(welcomeOf(firstAdminOf(args()), oneTimePassword)).toContain(oneTimePassword);
    const { data } = await api.ask(REPLACE, {
      login: 'ikari',
      oneTimePassword,
      newPassword: 'neko ga futon de nemuru',
    });
    expect(data).toEqual({
      replaceOneTimePassword: {
        can: { administerRoles: true, administerAccounts: true },
        roles: [{ role: 'admin', scope: 'all' }],
        person: {
          name: '碇 健一',
          appointments: [{ staffNumber: '001234', unit: { name: 'システム担当' } }],
        },
      },
    });
    const who = await api.db.value(`select actor_kind from audit_event where subject = 'role_grant'`);
    expect(who).toBe('system');
  });

  it('does not take somebody else’s number or login for the second', async () => {
    const second = { login: 'tomo', family: '艫', given: '岬', 'staff-number': '001235' };
    await expect(appoint({ ...second, 'staff-number': '001234' })).rejects.toThrow(
      '--staff-number 001234: this number is somebody else’s in this body.'.replace('’', "'"),
    );
    await expect(appoint({ ...second, login: 'ikari' })).rejects.toThrow('--login: this login is taken.');
    await expect(appoint({ login: 'other' })).rejects.toThrow(
      '--login other: this person has an account already, ikari.',
    );
    await expect(appoint()).rejects.toThrow('This account is an administrator already.');
  });

  it('makes the second of somebody who is on file already, in the unit that is there', async () => {
    const unitId = await api.db.value<string>(`select id from unit where code = '0123'`);
    await api.db.sql.query(`update unit set valid = '[2020-04-01,)' where id = $1`, [unitId]);
    const known = await api.build.person({ unitId, name: ['艫', '岬'], staffNumber: '001235' });
    await appoint({
      login: known.login,
      family: '艫',
      given: '岬',
      'staff-number': '001235',
      'unit-name': undefined,
    });
    expect(
      await api.db.value('select count(*)::int from role_grant where account_id = $1', [known.accountId]),
    ).toBe(1);
  });

  it('is refused from then on: the two give roles to others', async () => {
    await expect(appoint({ login: 'third', 'staff-number': '001236' })).rejects.toMatchObject({
      name: 'SentenceError',
      message: expect.stringContaining('Two administrators of all bodies are there already') as unknown,
    });
  });

  it('helps again when one of the two has left', async () => {
    await api.db.sql.query(`update account set ends_on = '2025-11-19' where login = 'ikari'`);
    await expect(
      appoint({ login: 'third', family: '櫂', given: '進', 'staff-number': '001236' }),
    ).resolves.toMatch(/-/);
  });
});
