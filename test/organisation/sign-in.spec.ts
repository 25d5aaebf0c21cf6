import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { buildSchema, isObjectType } from 'graphql';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { TestApi } from '../support/api.js';
import { codeOf } from '../support/learner.js';

const SIGN_IN =
  'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { login } }';
const SESSIONS = '{ mySessions { current } }';
const PASSWORD = 'correct horse';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

let addresses = 0;
/** Each attempt from an address of its own, so that only the rule under test refuses. */
function signIn(login: string, password: string, from = `10.0.${(addresses += 1) >> 8}.${addresses & 255}`) {
  return api.ask<{ signIn: { login: string } }>(SIGN_IN, { login, password }, undefined, from);
}

async function failedTimes(login: string, times: number) {
  for (let attempt = 1; attempt < times; attempt += 1) await signIn(login, 'wrong');
  return signIn(login, 'wrong');
}

/** The login of an account that no browser is signed in to. */
async function account(): Promise<string> {
  const { login, accountId } = await api.build.person({ password: PASSWORD });
  await api.db.sql.query('delete from session where account_id = $1', [accountId]);
  return login;
}

/** A browser that has just signed in and been seen. */
async function signedIn(login: string): Promise<string> {
  const { cookie = '' } = await signIn(login, PASSWORD);
  await api.get(SESSIONS, {}, cookie);
  return cookie;
}

describe('the password', () => {
  it('signs in when right', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    const { data } = await signIn(login, PASSWORD);
    expect(data?.signIn.login).toBe(login);
  });

  it('is refused when wrong, and no cookie is set', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    const answer = await signIn(login, `${PASSWORD} `);
    expect(codeOf(answer)).toBe('SIGN_IN_FAILED');
    expect(answer.cookie).toBeUndefined();
  });

  it('does not open an account that has ended', async () => {
    const person = await api.build.person({ password: PASSWORD });
    await api.db.sql.query(`update account set state = 'ended' where id = $1`, [person.accountId]);
    expect(codeOf(await signIn(person.login, PASSWORD))).toBe('SIGN_IN_FAILED');
  });

  it('is kept as argon2id: anything else is refused by the table', async () => {
    const { accountId } = await api.build.person();
    const bcrypt = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';
    const store = (text: string) =>
      api.db.sql.query('insert into local_password (account_id, hash) values ($1, $2)', [accountId, text]);
    await expect(store(bcrypt)).rejects.toMatchObject({ code: '23514' });
    await expect(store(await hash(PASSWORD))).resolves.toBeDefined();
  });
});

describe('the lock', () => {
  it('closes the account at the fifth failure and says until when', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    expect(codeOf(await failedTimes(login, 4))).toBe('SIGN_IN_FAILED');
    const fifth = await signIn(login, 'wrong');
    expect(codeOf(fifth)).toBe('SIGN_IN_LOCKED');
    const until = new Date(api.clock.now().getTime() + 15 * 60_000).toISOString();
    expect(fifth.errors[0]?.extensions.params).toEqual({ until });
  });

  it('refuses even the right password while it lasts', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    await failedTimes(login, 5);
    expect(codeOf(await signIn(login, PASSWORD))).toBe('SIGN_IN_LOCKED');
  });

  it('ends by itself', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    await failedTimes(login, 5);
    api.clock.forward(15 * 60);
    expect((await signIn(login, PASSWORD)).data?.signIn.login).toBe(login);
  });

  it('does not count failures that a right password has answered', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    await failedTimes(login, 4);
    await signIn(login, PASSWORD);
    expect(codeOf(await failedTimes(login, 4))).toBe('SIGN_IN_FAILED');
  });

  it('locks a login that does not exist in the same way, so that neither can be told from the other', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    const codes = async (name: string) => {
      const told: unknown[] = [];
      for (let attempt = 1; attempt <= 7; attempt += 1) {
        const { extensions } = (await signIn(name, 'wrong')).errors[0] ?? {};
        told.push([extensions?.code, extensions?.params]);
      }
      return told;
    };
    expect(await codes('nobody-at-all')).toEqual(await codes(login));
  });

  it('refuses one address that tries too often, and only that one', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    const logins = Array.from({ length: 61 }, (_, n) => `guess-${n}`);
    const answers = await Promise.all(logins.map((guess) => signIn(guess, 'wrong', '192.0.2.1')));
    const refused = answers.filter((answer) => codeOf(answer) === 'SIGN_IN_TOO_MANY');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.errors[0]?.extensions.params?.['seconds']).toBeGreaterThan(0);
    expect((await signIn(login, PASSWORD, '192.0.2.2')).data?.signIn.login).toBe(login);
  });
});

describe('the session', () => {
  it('is a cookie that no script reads and no other site sends', async () => {
    const login = await account();
    const { headers } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: SIGN_IN, variables: { login, password: PASSWORD } },
    });
    const attributes = String(headers['set-cookie']).split('; ').slice(1);
    expect(attributes).toEqual(
      expect.arrayContaining(['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=43200']),
    );
  });

  it('is known to the database by a hash alone', async () => {
    const login = await account();
    const token = (await signedIn(login)).split('=')[1] ?? '';
    const { rows } = await api.db.sql.query<{ row: string }>(
      `select s::text || encode(s.token_hash, 'escape') as row from session s join account a on a.id = s.account_id where a.login = $1`,
      [login],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.row).toContain(createHash('sha256').update(token).digest('hex'));
  });

  it('ends when its person signs out, and leaves the other browsers signed in', async () => {
    const login = await account();
    const [desk, phone] = [await signedIn(login), await signedIn(login)];
    await api.get('mutation { signOut }', {}, desk);
    expect(await api.refusal(SESSIONS, {}, desk)).toBe('UNAUTHENTICATED');
    expect((await api.get<{ mySessions: unknown[] }>(SESSIONS, {}, phone)).mySessions).toEqual([
      { current: true },
    ]);
  });

  it('ends in every browser at once when its person signs out everywhere', async () => {
    const login = await account();
    const [desk, phone, lost] = [await signedIn(login), await signedIn(login), await signedIn(login)];
    const { signOutEverywhere } = await api.get('mutation { signOutEverywhere }', {}, desk);
    expect(signOutEverywhere).toBe(3);
    for (const cookie of [desk, phone, lost]) {
      expect(await api.refusal(SESSIONS, {}, cookie)).toBe('UNAUTHENTICATED');
    }
  });

  it('is none of anybody else: signing out everywhere ends only the own ones', async () => {
    const [one, other] = [await api.build.person(), await api.build.person()];
    await api.get('mutation { signOutEverywhere }', {}, one.cookie);
    expect(await api.refusal(SESSIONS, {}, other.cookie)).toBeUndefined();
  });

  it('ends after two hours without use', async () => {
    const login = await account();
    const cookie = await signedIn(login);
    api.clock.forward(2 * 3600 - 1);
    expect(await api.refusal(SESSIONS, {}, cookie)).toBeUndefined();
    api.clock.forward(1);
    expect(await api.refusal(SESSIONS, {}, cookie)).toBe('UNAUTHENTICATED');
  });

  it('ends twelve hours after signing in, however busy it was', async () => {
    const login = await account();
    const cookie = await signedIn(login);
    const used = () => api.db.sql.query('update session set last_seen_at = $1', [api.clock.now()]);
    api.clock.forward(12 * 3600 - 1);
    await used();
    expect(await api.refusal(SESSIONS, {}, cookie)).toBeUndefined();
    api.clock.forward(1);
    await used();
    expect(await api.refusal(SESSIONS, {}, cookie)).toBe('UNAUTHENTICATED');
  });

  it('is not listed nor counted as open once it has ended by itself', async () => {
    const { accountId, cookie: forgotten } = await api.build.person();
    await api.get(SESSIONS, {}, forgotten);
    api.clock.forward(2 * 3600);
    const cookie = await api.build.session(accountId);
    const { mySessions } = await api.get<{ mySessions: unknown[] }>(SESSIONS, {}, cookie);
    expect(mySessions).toEqual([{ current: true }]);
    const { signOutEverywhere } = await api.get('mutation { signOutEverywhere }', {}, cookie);
    expect(signOutEverywhere).toBe(1);
  });

  it('is not listed when it was handed to a job, and ends with the browsers', async () => {
    const { accountId, cookie } = await api.build.person();
    const job = await api.build.session(accountId);
    await api.db.sql.query(`update session set purpose = 'job' where token_hash = $1`, [
      createHash('sha256')
        .update(job.split('=')[1] ?? '')
        .digest(),
    ]);
    const { mySessions } = await api.get<{ mySessions: unknown[] }>(SESSIONS, {}, cookie);
    expect(mySessions).toEqual([{ current: true }]);
    await api.get('mutation { signOutEverywhere }', {}, cookie);
    expect(await api.refusal(SESSIONS, {}, job)).toBe('UNAUTHENTICATED');
  });

  it('is refused at once when its account ends', async () => {
    const person = await api.build.person();
    await api.get(SESSIONS, {}, person.cookie);
    await api.db.sql.query(`update account set state = 'ended' where id = $1`, [person.accountId]);
    expect(await api.refusal(SESSIONS, {}, person.cookie)).toBe('UNAUTHENTICATED');
  });

  it('that was made up is nobody', async () => {
    const { viewer } = await api.get('{ viewer { login } }', {}, 'koro_session=made-up');
    expect(viewer).toBeNull();
  });
});

describe('secrets', () => {
  it('are in no type of the schema', async () => {
    const types = Object.values(buildSchema(await schemaText()).getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    const suspicious = /password|hash|token|secret|answerkey|correct$/i;
    expect(fields.filter((field) => suspicious.test(field.replace(/^Mutation\..*/, ''))).sort()).toEqual([
      'Account.oneTimePasswordUntil', // an instant
      'AccountViewerCan.resetPassword', // yes or no
      'ExamPassViewerCan.correct', // yes or no
      'IssuedPassword.account',
      'IssuedPassword.oneTimePassword', // told once, to who has just issued it; only its hash is kept
      'IssuedPassword.validUntil',
      'PublicationViewerCan.correct', // yes or no
      'QuestionOutcome.correct',
    ]);
  });
});

describe('production', () => {
  let production: TestApi;

  beforeAll(async () => {
    await api.close();
    production = await TestApi.start({ production: true });
    api = production;
  });

  it('refuses a demo account, whatever the password', async () => {
    const { login } = await api.build.person({ password: PASSWORD, demo: true });
    expect(codeOf(await signIn(login, PASSWORD))).toBe('DEMO_ACCOUNT_REFUSED');
  });

  it('signs everybody else in', async () => {
    const { login } = await api.build.person({ password: PASSWORD });
    expect((await signIn(login, PASSWORD)).data?.signIn.login).toBe(login);
  });
});
