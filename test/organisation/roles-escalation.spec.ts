import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionService } from '../../libs/organisation/index.js';
import { Database, PUBLIC, type Actor } from '../../libs/platform/index.js';
import { Role } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

/*
 * What somebody may try who wants more than they were given. Every attempt is made twice: through GraphQL, and as the
 * application's own role with every kind of question allowed, where PostgreSQL alone has to say no.
 */

let api: TestApi;
let db: Database;
let chief: BuiltPerson;
let mihara: BuiltPerson;
let learner: BuiltPerson;
let miharaId: string;
let prefectureId: string;

beforeAll(async () => {
  api = await TestApi.start();
  db = api.app.get(Database);
  chief = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  mihara = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'body', body: MIHARA }] });
  learner = await api.build.person();
  [miharaId, prefectureId] = [await api.build.orgId(MIHARA), await api.build.orgId(PREFECTURE)];
});

afterAll(() => api.close());

const REQUEST = `mutation ($input: RoleRequestInput!) { requestRole(input: $input) { grant { id } request { id } } }`;

interface Wish {
  accountId: string;
  role: string;
  scope: string;
  organisationId?: string | null;
  unitId?: string | null;
}

/** The session with all roles at the application's check. */
async function allowedEverything(cookie: string): Promise<Actor> {
  const actor = await api.app.get(SessionService).actorOf(cookie.split('=')[1]);
  return actor.kind === 'session' ? { ...actor, roles: Object.values(Role) } : actor;
}

async function bySql(cookie: string, text: string, values: unknown[]): Promise<string | undefined> {
  try {
    const actor = await allowedEverything(cookie);
    await db.write(actor, ({ em }) => em.query(text, values));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What GraphQL and PostgreSQL alone answer to the wish. */
async function answers(cookie: string, wish: Wish): Promise<(string | undefined)[]> {
  const { accountId, role, scope, organisationId = null, unitId = null } = wish;
  const input = { ...wish, startsOn: '2025-11-20', reason: '業務' };
  return [
    await api.refusal(REQUEST, { input }, cookie),
    await bySql(cookie, `select request_role($1, $2, $3, $4, $5, '2025-11-20', null, '業務')`, [
      accountId,
      role,
      scope,
      organisationId,
      unitId,
    ]),
  ];
}

describe('nobody comes to a role', () => {
  it('by giving it to themselves', async () => {
    for (const role of ['trainer', 'hr', 'admin', 'auditor']) {
      const wish = { accountId: chief.accountId, role, scope: 'all' };
      expect(await answers(chief.cookie, wish)).toEqual(['SELF_GRANT', 'SELF_GRANT']);
      const own = { accountId: learner.accountId, role, scope: 'all' };
      expect(await answers(learner.cookie, own)).toEqual(['FORBIDDEN', 'SELF_GRANT']);
    }
  });

  it('from somebody without that right: learner, trainer, 人事課, auditor', async () => {
    const others: BuiltPerson[] = [];
    for (const role of ['trainer', 'hr', 'auditor', 'manager', 'coordinator']) {
      others.push(await api.build.person({ roles: [{ role, scope: 'all' }] }));
    }
    for (const { cookie } of [learner, ...others]) {
      const wish = { accountId: mihara.accountId, role: 'trainer', scope: 'all' };
      expect(await answers(cookie, wish)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('wider than the scope of the administrator who gives it', async () => {
    const colleague = await api.build.person({ body: MIHARA });
    const elsewhere = await api.build.unit();
    const { accountId } = colleague;
    for (const wish of [
      { accountId, role: 'trainer', scope: 'all' },
      { accountId, role: 'trainer', scope: 'body', organisationId: prefectureId },
      { accountId, role: 'trainer', scope: 'unit', unitId: elsewhere },
      { accountId, role: 'trainer', scope: 'unit', unitId: elsewhere, organisationId: miharaId },
      { accountId, role: 'admin', scope: 'all', organisationId: miharaId },
    ]) {
      expect(await answers(mihara.cookie, wish)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
    const within = { accountId, role: 'trainer', scope: 'unit', unitId: colleague.unitId };
    expect(
      await api.refusal(
        REQUEST,
        { input: { ...within, startsOn: '2025-11-20', reason: '業務' } },
        mihara.cookie,
      ),
    ).toBeUndefined();
  });

  it('wider than the unit of an administrator of one unit', async () => {
    const top = await api.build.unit();
    const below = await api.build.unit({ parentId: top });
    const beside = await api.build.unit();
    const local = await api.build.person({
      unitId: top,
      roles: [{ role: 'admin', scope: 'unit', unitId: top }],
    });
    const { accountId } = await api.build.person({ unitId: below });
    const unit = (unitId: string) => ({ accountId, role: 'manager', scope: 'unit', unitId });
    expect(await answers(local.cookie, unit(beside))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(
      await answers(local.cookie, {
        accountId,
        role: 'manager',
        scope: 'body',
        organisationId: prefectureId,
      }),
    ).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(
      await api.refusal(
        REQUEST,
        { input: { ...unit(below), startsOn: '2025-11-20', reason: '課長' } },
        local.cookie,
      ),
    ).toBeUndefined();
  });

  it('by an administrator who does not keep the person', async () => {
    const wish = { accountId: learner.accountId, role: 'trainer', scope: 'body', organisationId: miharaId };
    expect(await answers(mihara.cookie, wish)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('from an administrator whose own grant has ended, or has not begun', async () => {
    for (const period of ['[2020-04-01,2025-11-20)', '[2025-11-21,)']) {
      const past = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
      await api.db.sql.query('update role_grant set period = $2 where account_id = $1', [
        past.accountId,
        period,
      ]);
      const wish = { accountId: learner.accountId, role: 'trainer', scope: 'all' };
      expect(await answers(past.cookie, wish)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('with a session that has ended, or of an account that has', async () => {
    const wish = { accountId: learner.accountId, role: 'trainer', scope: 'all' };
    const expired = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const ended = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const actors = [await allowedEverything(expired.cookie), await allowedEverything(ended.cookie)];
    await api.db.sql.query('update session set revoked_at = created_at where account_id = $1', [
      expired.accountId,
    ]);
    await api.db.sql.query(`update account set ends_on = '2025-11-19' where id = $1`, [ended.accountId]);
    for (const actor of actors) {
      const text = `select request_role($1, 'trainer', 'all', null, null, '2025-11-20', null, '業務')`;
      await expect(db.write(actor, ({ em }) => em.query(text, [wish.accountId]))).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
    const input = { ...wish, startsOn: '2025-11-20', reason: '業務' };
    expect(await api.refusal(REQUEST, { input }, expired.cookie)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(REQUEST, { input })).toBe('UNAUTHENTICATED');
  });

  it('by approving the own request, in whatever way', async () => {
    const { accountId } = await api.build.person();
    const { requestRole } = await api.get<{ requestRole: { request: { id: string } } }>(
      REQUEST,
      { input: { accountId, role: 'admin', scope: 'all', startsOn: '2025-11-20', reason: '増員' } },
      chief.cookie,
    );
    const { id } = requestRole.request;
    const decide = (cookie: string) => bySql(cookie, 'select decide_role_request($1, true, null)', [id]);
    expect(await decide(chief.cookie)).toBe('FOUR_EYES');
    expect(await decide(mihara.cookie)).toBe('NOT_FOUND');
    expect(await decide(await api.build.session(accountId))).toBe('FORBIDDEN');
    expect(await bySql(chief.cookie, `update role_request set state = 'approved' where id = $1`, [id])).toBe(
      'FORBIDDEN',
    );
    // Not even the owner of the tables can write it down.
    const forged = api.db.sql.query(
      `update role_request set state = 'approved', decided_by = requested_by, decided_at = now() where id = $1`,
      [id],
    );
    await expect(forged).rejects.toMatchObject({ constraint: 'role_request_four_eyes' });
  });

  it('by writing it into the table', async () => {
    const insert = `insert into role_grant (account_id, role, scope, period, granted_at, reason)
      values ($1, 'admin', 'all', '[2020-01-01,)', now(), '')`;
    expect(await bySql(chief.cookie, insert, [learner.accountId])).toBe('FORBIDDEN');
    expect(await bySql(chief.cookie, 'update role_grant set period = $1', ['(,)'])).toBe('FORBIDDEN');
    expect(await bySql(chief.cookie, 'delete from role_grant', [])).toBe('FORBIDDEN');
    expect(await bySql(chief.cookie, 'select lock_administrators()', [])).toBe('FORBIDDEN');
  });

  it('before signing in', async () => {
    for (const text of [
      `select request_role(${learner.accountId}, 'trainer', 'all', null, null, '2025-11-20', null, '業務')`,
      `select issue_password(${learner.accountId}, '$argon2id$x')`,
      `select close_account(${learner.accountId}, null, '終了')`,
      `select * from open_account(${learner.id}, 'x', '$argon2id$x')`,
    ]) {
      await expect(db.write(PUBLIC, ({ em }) => em.query(text))).rejects.toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/) as unknown,
      });
    }
  });
});

describe('an administrator of one body', () => {
  it('sees neither roles nor requests nor accounts of another body', async () => {
    const actor = await allowedEverything(mihara.cookie);
    const logins = await db.rows<{ login: string }>(actor, {
      name: 'logins',
      text: 'select a.login from account a union all select a.login from role_grant g join account a on a.id = g.account_id',
    });
    const seen = new Set(logins.map(({ login }) => login));
    expect(seen.has(mihara.login)).toBe(true);
    expect([chief, learner].filter(({ login }) => seen.has(login))).toEqual([]);
    const foreign = await db.rows(actor, {
      name: 'foreign_roles',
      text: `select g.id from role_grant g left join unit u on u.id = g.unit_id
              where coalesce(g.org_id, u.org_id, 0) <> ${miharaId} and g.account_id <> ${mihara.accountId}
             union all select id from role_request`,
    });
    expect(foreign).toEqual([]);
  });

  it('ends no role of another body, not even one of all bodies that a colleague holds', async () => {
    const colleague = await api.build.person({ body: MIHARA, roles: [{ role: 'trainer', scope: 'all' }] });
    const idOf = (who: BuiltPerson) =>
      api.db.value<string>('select id from role_grant where account_id = $1', [who.accountId]);
    const end = 'mutation ($id: ID!) { endRoleGrant(id: $id, reason: "終了") { id } }';
    for (const who of [chief, colleague]) {
      const id = await idOf(who);
      expect(await api.refusal(end, { id }, mihara.cookie)).toBe('NOT_FOUND');
      expect(await bySql(mihara.cookie, `select end_role_grant($1, null, '終了')`, [id])).toBe('NOT_FOUND');
    }
  });

  it('is not taken for one of all bodies by a coordinator’s or trainer’s wider role', async () => {
    const both = await api.build.person({
      body: MIHARA,
      roles: [
        { role: 'admin', scope: 'body', body: MIHARA },
        { role: 'trainer', scope: 'all' },
      ],
    });
    const wish = { accountId: learner.accountId, role: 'trainer', scope: 'all' };
    expect(await answers(both.cookie, wish)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('accounts and roles', () => {
  it('are no longer read by everybody with a role for all bodies', async () => {
    for (const role of ['trainer', 'manager', 'coordinator']) {
      const person = await api.build.person({ roles: [{ role, scope: 'all' }] });
      const actor = await allowedEverything(person.cookie);
      const rows = await db.rows<{ login: string }>(actor, {
        name: 'accounts_and_grants',
        text: 'select login from account union select a.login from role_grant g join account a on a.id = g.account_id',
      });
      expect(rows).toEqual([{ login: person.login }]);
    }
  });

  it('are read by administrators and auditors of all bodies and by 人事課 that keeps the person', async () => {
    for (const [role, scope] of [
      ['admin', 'all'],
      ['auditor', 'all'],
      ['hr', 'body'],
    ] as const) {
      const reader = await api.build.person({
        roles: [{ role, scope, ...(scope === 'body' ? { body: PREFECTURE } : {}) }],
      });
      const actor = await allowedEverything(reader.cookie);
      const rows = await db.rows<{ login: string }>(actor, {
        name: 'all_logins',
        text: 'select login from account',
      });
      expect(rows.map(({ login }) => login)).toContain(learner.login);
      expect(rows.some(({ login }) => login === mihara.login)).toBe(scope === 'all');
    }
  });
});
