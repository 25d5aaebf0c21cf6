import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const SIGN_IN = `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { login } }`;
const REPLACE = `mutation ($login: String!, $oneTimePassword: String!, $newPassword: String!) {
  replaceOneTimePassword(login: $login, oneTimePassword: $oneTimePassword, newPassword: $newPassword) { login person { name } } }`;
const CHANGE = `mutation ($old: String!, $new: String!) { changePassword(oldPassword: $old, newPassword: $new) }`;
const RESET = `mutation ($id: ID!) { resetPassword(accountId: $id) { oneTimePassword } }`;
const VIEWER = '{ viewer { login } }';

const GOOD = 'neko ga futon de nemuru';
const BETTER = 'inu ga niwa wo kakemawaru';

let api: TestApi;
let admin: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

async function issued(): Promise<{ person: BuiltPerson; login: string; oneTimePassword: string }> {
  const person = await api.build.person({ name: ['帆足', '茂'], kana: ['ほあし', 'しげる'] });
  const { resetPassword } = await api.get<{ resetPassword: { oneTimePassword: string } }>(
    RESET,
    { id: person.accountId },
    admin.cookie,
  );
  return { person, login: person.login, ...resetPassword };
}

const signIn = (login: string, password: string) => api.ask(SIGN_IN, { login, password });

describe('a one-time password', () => {
  it('opens no session: it asks for a password of one’s own, and then signs in with it', async () => {
    const { login, oneTimePassword } = await issued();
    const first = await signIn(login, oneTimePassword);
    expect(first.errors[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(first.cookie).toBeUndefined();
    const replaced = await api.ask(REPLACE, { login, oneTimePassword, newPassword: GOOD });
    expect(replaced.data).toEqual({ replaceOneTimePassword: { login, person: { name: '帆足 茂' } } });
    expect(await api.get(VIEWER, {}, replaced.cookie)).toEqual({ viewer: { login } });
    expect((await signIn(login, GOOD)).data).toEqual({ signIn: { login } });
  });

  it('is good once', async () => {
    const { login, oneTimePassword } = await issued();
    const again = { login, oneTimePassword, newPassword: BETTER };
    const answers = await Promise.all([
      api.refusal(REPLACE, { login, oneTimePassword, newPassword: GOOD }),
      api.refusal(REPLACE, again),
    ]);
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(await api.refusal(REPLACE, again)).toBe('SIGN_IN_FAILED');
    expect(await api.refusal(SIGN_IN, { login, password: oneTimePassword })).toBe('SIGN_IN_FAILED');
  });

  it('lapses after seven days, which only who knows it is told', async () => {
    const { login, oneTimePassword } = await issued();
    api.clock.set('2025-11-27T09:00:00+09:00');
    expect(await api.refusal(SIGN_IN, { login, password: oneTimePassword })).toBe('ONE_TIME_PASSWORD_LAPSED');
    expect(await api.refusal(REPLACE, { login, oneTimePassword, newPassword: GOOD })).toBe(
      'ONE_TIME_PASSWORD_LAPSED',
    );
    expect(await api.refusal(SIGN_IN, { login, password: 'something else' })).toBe('SIGN_IN_FAILED');
  });

  it('is guessed no more often than any password', async () => {
    const { login, oneTimePassword } = await issued();
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      expect(await api.refusal(REPLACE, { login, oneTimePassword: 'guess', newPassword: GOOD })).toBe(
        'SIGN_IN_FAILED',
      );
    }
    expect(await api.refusal(REPLACE, { login, oneTimePassword: 'guess', newPassword: GOOD })).toBe(
      'SIGN_IN_LOCKED',
    );
    expect(await api.refusal(REPLACE, { login, oneTimePassword, newPassword: GOOD })).toBe('SIGN_IN_LOCKED');
  });

  it.each([
    ['short', 'eleven char', 'PASSWORD_TOO_SHORT'],
    ['the login', 'LOGIN', 'PASSWORD_EASILY_GUESSED'],
    ['the name', 'hoashi no himitsu', 'PASSWORD_EASILY_GUESSED'],
    ['common', 'Password-2025', 'PASSWORD_EASILY_GUESSED'],
    ['the one-time password', 'ONE', 'PASSWORD_EASILY_GUESSED'],
    ['one that PostgreSQL cannot hold', 'neko ga futon \u0000', 'BAD_INPUT'],
    ['endless', 'neko to inu '.repeat(50), 'BAD_INPUT'],
  ])('is not replaced by a password that is %s', async (_, wish, code) => {
    const { login, oneTimePassword } = await issued();
    const newPassword = wish === 'LOGIN' ? `kore wa ${login}` : wish === 'ONE' ? oneTimePassword : wish;
    expect(await api.refusal(REPLACE, { login, oneTimePassword, newPassword })).toBe(code);
    expect(await api.refusal(REPLACE, { login, oneTimePassword, newPassword: GOOD })).toBeUndefined();
  });

  it('is not what an own password is: that one is changed by who is signed in', async () => {
    const { login } = await api.build.person({ password: GOOD });
    expect(await api.refusal(REPLACE, { login, oneTimePassword: GOOD, newPassword: BETTER })).toBe(
      'CONFLICT',
    );
  });
});

describe('changing one’s password', () => {
  it('signs the other browsers out and keeps this one', async () => {
    const person = await api.build.person({ password: GOOD });
    const other = await api.build.session(person.accountId);
    expect(await api.get(VIEWER, {}, other)).toEqual({ viewer: { login: person.login } });
    expect(await api.get(CHANGE, { old: GOOD, new: BETTER }, person.cookie)).toEqual({
      changePassword: true,
    });
    expect(await api.get(VIEWER, {}, other)).toEqual({ viewer: null });
    expect(await api.get(VIEWER, {}, person.cookie)).toEqual({ viewer: { login: person.login } });
    expect(await api.refusal(SIGN_IN, { login: person.login, password: GOOD })).toBe('SIGN_IN_FAILED');
    expect((await signIn(person.login, BETTER)).data).toEqual({ signIn: { login: person.login } });
  });

  it('asks for the old one, and locks as signing in does when that is guessed', async () => {
    const { cookie, login } = await api.build.person({ password: GOOD });
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      expect(await api.refusal(CHANGE, { old: 'guess', new: BETTER }, cookie)).toBe('PASSWORD_WRONG');
    }
    expect(await api.refusal(CHANGE, { old: 'guess', new: BETTER }, cookie)).toBe('SIGN_IN_LOCKED');
    expect(await api.refusal(CHANGE, { old: GOOD, new: BETTER }, cookie)).toBe('SIGN_IN_LOCKED');
    api.clock.forward(16 * 60);
    expect((await signIn(login, GOOD)).data).toEqual({ signIn: { login } });
  });

  it('refuses what is easily guessed, the old one among it', async () => {
    const { cookie } = await api.build.person({ password: GOOD });
    const change = (wish: string) => api.refusal(CHANGE, { old: GOOD, new: wish }, cookie);
    expect(await change('short')).toBe('PASSWORD_TOO_SHORT');
    expect(await change('administrator')).toBe('PASSWORD_EASILY_GUESSED');
    expect(await change(GOOD)).toBe('PASSWORD_EASILY_GUESSED');
    expect(await change(BETTER)).toBeUndefined();
  });

  it('is for who is signed in, and for an account that has a password', async () => {
    expect(await api.refusal(CHANGE, { old: GOOD, new: BETTER })).toBe('UNAUTHENTICATED');
    const elsewhere = await api.build.person(); // signs in by another provider
    expect(await api.refusal(CHANGE, { old: GOOD, new: BETTER }, elsewhere.cookie)).toBe('PASSWORD_WRONG');
  });
});
