import { parseArgs } from 'node:util';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { oneTimePassword } from '../../../../libs/organisation/index.js';
import { SentenceError } from './sentence-error.js';

/** Roles of hr and admin are given by two administrators, so the first two come from outside. */
const ADMINISTRATORS_NEEDED = 2;
const VALID_DAYS = 7;

const OPTIONS = {
  login: { type: 'string' },
  family: { type: 'string' },
  given: { type: 'string' },
  'kana-family': { type: 'string' },
  'kana-given': { type: 'string' },
  body: { type: 'string' },
  'unit-code': { type: 'string' },
  'unit-name': { type: 'string' },
  'staff-number': { type: 'string' },
  position: { type: 'string' },
} as const;

/** Every option but these two must be there. */
const OPTIONAL = ['unit-name', 'position'];

export interface FirstAdmin {
  readonly login: string;
  readonly family: string;
  readonly given: string;
  readonly kanaFamily: string;
  readonly kanaGiven: string;
  /** 全国地方公共団体コード. */
  readonly body: string;
  readonly unitCode: string;
  /** Names the unit where it is not there yet. */
  readonly unitName: string | undefined;
  readonly staffNumber: string;
  readonly position: string;
}

/** Throws SentenceError for an option that is unknown or missing. */
export function firstAdminOf(args: readonly string[]): FirstAdmin {
  const given = parsed(args);
  const missing = Object.keys(OPTIONS).filter(
    (name) => !OPTIONAL.includes(name) && !given[name as keyof typeof OPTIONS]?.trim(),
  );
  if (missing.length > 0) {
    throw new SentenceError(
      `first-admin needs ${missing.map((name) => `--${name}`).join(', ')}; README.md shows the whole command.`,
    );
  }
  const text = (name: keyof typeof OPTIONS): string => given[name]?.trim() ?? '';
  return {
    login: text('login').toLowerCase(),
    family: text('family'),
    given: text('given'),
    kanaFamily: text('kana-family'),
    kanaGiven: text('kana-given'),
    body: text('body'),
    unitCode: text('unit-code'),
    unitName: text('unit-name') || undefined,
    staffNumber: text('staff-number'),
    position: text('position') || 'システム管理者',
  };
}

function parsed(args: readonly string[]): Partial<Record<keyof typeof OPTIONS, string>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new SentenceError(`first-admin: ${(error as Error).message}`);
  }
}

/**
 * Makes one of the first two administrators of everything, and returns the one-time password. The person of that staff
 * number is taken where the body has one, and made where it has none. Throws SentenceError for whatever does not fit.
 */
export async function appointFirstAdmin(url: string, wish: FirstAdmin, now: Date): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    // The owner of the tables, as a task of Kōro's own: the audit trail says so.
    await client.query(`select enter('system', null, $1), lock_administrators()`, [now]);
    await client.query('lock table role_grant in share row exclusive mode');
    await refuseWhenEnough(client);
    const account = await accountOf(client, await personOf(client, wish), wish.login);
    const password = oneTimePassword();
    await client.query(
      `insert into role_grant (account_id, role, scope, period, granted_at, reason)
       values ($1, 'admin', 'all', daterange(actor_today(), null), actor_now(), 'first-admin')`,
      [account],
    );
    await client.query(
      `insert into local_password as p (account_id, hash, one_time_until, issued_at)
       values ($1, $2, actor_now() + make_interval(days => $3), actor_now())
       on conflict (account_id) do update set hash = excluded.hash, one_time_until = excluded.one_time_until,
         issued_at = excluded.issued_at, issued_by = null, failures = 0, first_failure_at = null, locked_until = null`,
      [account, await hash(password), VALID_DAYS],
    );
    await client.query('commit');
    return password;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw sentenceOf(error);
  } finally {
    await client.end();
  }
}

export function welcomeOf({ login }: FirstAdmin, password: string): string {
  return [
    `${login} is an administrator of all bodies.`,
    `One-time password, shown only now and good for ${VALID_DAYS} days: ${password}`,
    'At the first sign-in it is replaced by a password of their own.',
  ].join('\n');
}

async function refuseWhenEnough(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct g.account_id)::int as count from role_grant g join account a on a.id = g.account_id
      where g.role = 'admin' and g.scope = 'all' and g.period @> actor_today() and account_alive(a, actor_today())`,
  );
  if ((rows[0]?.count ?? 0) >= ADMINISTRATORS_NEEDED) {
    throw new SentenceError(
      'Two administrators of all bodies are there already; they give further roles on the screen 権限の管理 (/roles).',
    );
  }
}

async function personOf(client: pg.Client, wish: FirstAdmin): Promise<string> {
  const body = await idOf(client, 'select id from organisation where code6 = $1', [wish.body]);
  if (!body)
    throw new SentenceError(`--body ${wish.body}: there is no body with this code (340006 is 広島県).`);
  const { rows } = await client.query<{ id: string; same: boolean }>(
    `select p.id, (p.family_name, p.given_name) = ($3, $4) as same
       from appointment a join person p on p.id = a.person_id
      where a.org_id = $1 and a.staff_number = $2 and a.period @> actor_today()`,
    [body, wish.staffNumber, wish.family, wish.given],
  );
  const known = rows[0];
  if (known && !known.same) {
    throw new SentenceError(
      `--staff-number ${wish.staffNumber}: this number is somebody else's in this body.`,
    );
  }
  return known?.id ?? newPerson(client, body, wish);
}

async function newPerson(client: pg.Client, body: string, wish: FirstAdmin): Promise<string> {
  const unit =
    (await idOf(client, 'select id from unit where org_id = $1 and code = $2 and valid @> actor_today()', [
      body,
      wish.unitCode,
    ])) ?? (await newUnit(client, body, wish));
  const person = await idOf(
    client,
    `insert into person (family_name, given_name, family_kana, given_kana) values ($1, $2, $3, $4) returning id`,
    [wish.family, wish.given, wish.kanaFamily, wish.kanaGiven],
  );
  await client.query(
    `insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
     values ($1, $2, $3, 'HONMU', $4, 100, daterange(actor_today(), null), $5)`,
    [person, body, unit, wish.position, wish.staffNumber],
  );
  return person ?? '';
}

async function newUnit(client: pg.Client, body: string, wish: FirstAdmin): Promise<string | undefined> {
  if (!wish.unitName) {
    throw new SentenceError(
      `--unit-code ${wish.unitCode}: this body has no such unit today; add --unit-name to make it.`,
    );
  }
  return idOf(
    client,
    `insert into unit (org_id, code, name, valid) values ($1, $2, $3, daterange(actor_today(), null)) returning id`,
    [body, wish.unitCode, wish.unitName],
  );
}

async function accountOf(client: pg.Client, person: string, login: string): Promise<string> {
  const { rows } = await client.query<{ id: string; login: string; alive: boolean }>(
    'select a.id, a.login, account_alive(a, actor_today()) as alive from account a where a.person_id = $1',
    [person],
  );
  const known = rows[0];
  if (!known) {
    const created = await idOf(
      client,
      'insert into account (person_id, login) values ($1, $2) returning id',
      [person, login],
    );
    return created ?? '';
  }
  if (known.login !== login)
    throw new SentenceError(`--login ${login}: this person has an account already, ${known.login}.`);
  if (!known.alive) throw new SentenceError(`--login ${login}: this account has ended.`);
  return known.id;
}

async function idOf(client: pg.Client, text: string, values: unknown[]): Promise<string | undefined> {
  return (await client.query<{ id: string }>(text, values)).rows[0]?.id;
}

/** What a constraint refuses here is an option that cannot be. */
function sentenceOf(error: unknown): unknown {
  const { constraint } = error as { constraint?: string };
  if (constraint === 'account_login_once') return new SentenceError('--login: this login is taken.');
  if (constraint === 'account_login_check') {
    return new SentenceError('--login: 1 to 64 of a-z, 0-9, and . _ @ -');
  }
  if (constraint === 'appointment_staff_number_check') {
    return new SentenceError('--staff-number: 1 to 20 of 0-9, A-Z and -');
  }
  if (constraint === 'role_grant_once') return new SentenceError('This account is an administrator already.');
  return error;
}
