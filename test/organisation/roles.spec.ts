import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

const REQUEST = `mutation ($input: RoleRequestInput!) { requestRole(input: $input) {
  grant { id role scope startsOn endsOn reason account { login } grantedBy { login } approvedBy { login } viewerCan { end } }
  request { id role state lapsesAt account { login } requestedBy { login } viewerCan { approve reject withdraw } } } }`;
const APPROVE = `mutation ($id: ID!) { approveRoleRequest(id: $id) {
  id role startsOn endsOn account { login } grantedBy { login } approvedBy { login } } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectRoleRequest(id: $id, reason: $reason) { state decisionReason decidedBy { login } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawRoleRequest(id: $id) { state } }`;
const END = `mutation ($id: ID!, $lastDay: LocalDate, $reason: String!) {
  endRoleGrant(id: $id, lastDay: $lastDay, reason: $reason) { id endsOn endReason } }`;
const REQUESTS = `query ($openOnly: Boolean!) { roleRequests(openOnly: $openOnly) { totalCount
  edges { node { id state viewerCan { approve reject withdraw } } } } }`;
const GRANTS = `query ($filter: RoleGrantFilter, $first: Int, $after: String) { roleGrants(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  edges { node { id role scope account { login person { name } } viewerCan { end } } } } }`;
const STAFF = `{ staff { totalCount } }`;

interface Asked {
  requestRole: {
    grant: { id: string; [field: string]: unknown } | null;
    request: { id: string; viewerCan: Record<string, boolean>; [field: string]: unknown } | null;
  };
}

let api: TestApi;
/** Two administrators of everything, and one of 三原市 alone. */
let first: BuiltPerson;
let second: BuiltPerson;
let mihara: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  first = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  second = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  mihara = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'body', body: MIHARA }] });
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

function inputFor(who: { accountId: string }, more: object = {}) {
  return {
    accountId: who.accountId,
    role: 'trainer',
    scope: 'all',
    startsOn: '2025-11-20',
    reason: '研修の担当',
    ...more,
  };
}

const asked = async (by: BuiltPerson, input: object): Promise<Asked['requestRole']> =>
  (await api.get<Asked>(REQUEST, { input }, by.cookie)).requestRole;

/** A waiting request for a new person; by the first administrator unless told otherwise. */
async function waiting(more: object = {}, by = first) {
  const person = await api.build.person();
  const { request } = await asked(by, inputFor(person, { role: 'hr', ...more }));
  return { person, id: request?.id ?? '' };
}

const grantsOf = async (who: BuiltPerson): Promise<string[]> =>
  (
    await api.db.sql.query<{ role: string }>(
      'select role from role_grant where account_id = $1 and period @> $2::date order by id',
      [who.accountId, api.clock.today()],
    )
  ).rows.map(({ role }) => role);

describe('a role of everyday work', () => {
  it.each(['manager', 'trainer', 'coordinator', 'auditor'])(
    '%s is given at once by one administrator, and works at the next request',
    async (role) => {
      const person = await api.build.person();
      expect(await api.refusal(STAFF, {}, person.cookie)).toBe('FORBIDDEN');
      const { grant, request } = await asked(first, inputFor(person, { role, endsOn: '2026-03-31' }));
      expect(request).toBeNull();
      expect(grant).toMatchObject({
        role,
        scope: 'all',
        startsOn: '2025-11-20',
        endsOn: '2026-03-31',
        account: { login: person.login },
        grantedBy: { login: first.login },
        approvedBy: null,
        viewerCan: { end: true },
      });
      expect(await api.refusal(STAFF, {}, person.cookie)).toBeUndefined();
    },
  );

  it('reaches a unit with everything beneath it, and nothing beside', async () => {
    const top = await api.build.unit();
    const below = await api.build.unit({ parentId: top });
    const [boss, colleague] = [await api.build.person(), await api.build.person({ unitId: below })];
    await asked(
      first,
      inputFor(boss, { role: 'manager', scope: 'unit', unitId: top, organisationId: boss.orgId }),
    );
    const { staff } = await api.get<{ staff: { edges: { node: { personId: string } }[] } }>(
      '{ staff { edges { node { personId } } } }',
      {},
      boss.cookie,
    );
    expect(staff.edges.map(({ node }) => node.personId).sort()).toEqual([boss.id, colleague.id].sort());
  });

  it('begins and lapses by itself with the clock', async () => {
    const person = await api.build.person();
    await asked(first, inputFor(person, { startsOn: '2025-12-01', endsOn: '2025-12-31' }));
    const at = async (instant: string) => {
      api.clock.set(instant);
      return api.refusal(STAFF, {}, await api.build.session(person.accountId));
    };
    expect(await at('2025-11-30T23:59:00+09:00')).toBe('FORBIDDEN');
    expect(await at('2025-12-01T00:01:00+09:00')).toBeUndefined();
    expect(await at('2025-12-31T23:59:00+09:00')).toBeUndefined();
    expect(await at('2026-01-01T00:01:00+09:00')).toBe('FORBIDDEN');
  });

  it('is refused twice for the same time, also to two administrators at once', async () => {
    const person = await api.build.person();
    const answers = await Promise.all(
      [first, second, first, second].map(({ cookie }) =>
        api.refusal(REQUEST, { input: inputFor(person) }, cookie),
      ),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'ROLE_ALREADY_GRANTED')).toHaveLength(3);
    expect(await grantsOf(person)).toEqual(['trainer']);
  });

  it.each([
    ['a role that everybody has', { role: 'learner' }, 'BAD_INPUT'],
    ['a beginning in the past', { startsOn: '2025-11-19' }, 'BAD_INPUT'],
    ['an end before the beginning', { endsOn: '2025-11-19' }, 'BAD_INPUT'],
    ['no reason', { reason: '' }, 'BAD_INPUT'],
    ['a reason of blanks', { reason: ' 　 ' }, 'BAD_INPUT'],
    ['a reason that holds a NUL', { reason: 'a\u0000b' }, 'BAD_INPUT'],
    ['a body that is none', { scope: 'body', organisationId: '99999999' }, 'BAD_INPUT'],
    ['no body', { scope: 'body' }, 'BAD_INPUT'],
    ['a unit that is none', { scope: 'unit', unitId: '99999999' }, 'BAD_INPUT'],
    ['no unit', { scope: 'unit' }, 'BAD_INPUT'],
    ['an id that is no number', { scope: 'body', organisationId: 'x' }, 'BAD_INPUT'],
    ['an id beyond all numbers', { accountId: '9'.repeat(30) }, 'BAD_INPUT'],
    ['an account that is none', { accountId: '99999999' }, 'NOT_FOUND'],
  ])('is refused with %s', async (_, change, code) => {
    const person = await api.build.person();
    expect(await api.refusal(REQUEST, { input: inputFor(person, change) }, first.cookie)).toBe(code);
    expect(await grantsOf(person)).toEqual([]);
  });

  it('is refused for a unit under the name of another body', async () => {
    const person = await api.build.person();
    const unitId = await api.build.unit({ body: MIHARA });
    const input = inputFor(person, { scope: 'unit', unitId, organisationId: person.orgId });
    expect(await api.refusal(REQUEST, { input }, first.cookie)).toBe('BAD_INPUT');
  });

  it('is refused to an account that has ended by then', async () => {
    const person = await api.build.person();
    await api.db.sql.query(`update account set ends_on = '2025-11-30' where id = $1`, [person.accountId]);
    const input = inputFor(person, { startsOn: '2025-12-01' });
    expect(await api.refusal(REQUEST, { input }, first.cookie)).toBe('ACCOUNT_ENDED');
  });
});

describe('hr and admin', () => {
  it.each(['hr', 'admin'])('%s waits until another administrator approves', async (role) => {
    const person = await api.build.person();
    const { grant, request } = await asked(first, inputFor(person, { role }));
    expect(grant).toBeNull();
    expect(request).toMatchObject({
      role,
      state: 'pending',
      lapsesAt: '2025-12-04T00:00:00.000Z',
      requestedBy: { login: first.login },
      viewerCan: { approve: false, reject: false, withdraw: true },
    });
    expect(await grantsOf(person)).toEqual([]);
    const { approveRoleRequest } = await api.get(APPROVE, { id: request?.id }, second.cookie);
    expect(approveRoleRequest).toMatchObject({
      role,
      startsOn: '2025-11-20',
      account: { login: person.login },
      grantedBy: { login: first.login },
      approvedBy: { login: second.login },
    });
    expect(await grantsOf(person)).toEqual([role]);
    expect(await api.refusal(STAFF, {}, person.cookie)).toBeUndefined();
  });

  it('is approved neither by the requester nor by the beneficiary', async () => {
    const { id } = await waiting();
    expect(await api.refusal(APPROVE, { id }, first.cookie)).toBe('FOUR_EYES');
    expect(await api.refusal(REJECT, { id, reason: '不要' }, first.cookie)).toBe('FOUR_EYES');
    const admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const { request } = await asked(first, inputFor(admin, { role: 'hr' }));
    expect(await api.refusal(APPROVE, { id: request?.id }, admin.cookie)).toBe('FOUR_EYES');
  });

  it('is not approved by an administrator whose password the requester has issued meanwhile', async () => {
    const puppet = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const { id } = await waiting();
    await api.get(
      'mutation ($id: ID!) { resetPassword(accountId: $id) { validUntil } }',
      { id: puppet.accountId },
      first.cookie,
    );
    const cookie = await api.build.session(puppet.accountId);
    expect(await api.refusal(APPROVE, { id }, cookie)).toBe('FOUR_EYES');
    expect(await api.refusal(APPROVE, { id }, second.cookie)).toBeUndefined();
  });

  it('is given once when ten approvals come at once', async () => {
    const { person, id } = await waiting();
    const third = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => api.refusal(APPROVE, { id }, (at % 2 ? second : third).cookie)),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'ROLE_REQUEST_CLOSED')).toHaveLength(9);
    expect(await grantsOf(person)).toEqual(['hr']);
  });

  it('is rejected by another administrator with a reason, and then decided', async () => {
    const { person, id } = await waiting();
    expect(await api.refusal(REJECT, { id, reason: '  ' }, second.cookie)).toBe('BAD_INPUT');
    const { rejectRoleRequest } = await api.get(REJECT, { id, reason: '担当ではない' }, second.cookie);
    expect(rejectRoleRequest).toEqual({
      state: 'rejected',
      decisionReason: '担当ではない',
      decidedBy: { login: second.login },
    });
    expect(await api.refusal(APPROVE, { id }, second.cookie)).toBe('ROLE_REQUEST_CLOSED');
    expect(await api.refusal(WITHDRAW, { id }, first.cookie)).toBe('ROLE_REQUEST_CLOSED');
    expect(await grantsOf(person)).toEqual([]);
  });

  it('is withdrawn by its requester and by nobody else', async () => {
    const { id } = await waiting();
    expect(await api.refusal(WITHDRAW, { id }, second.cookie)).toBe('NOT_FOUND');
    expect(await api.get(WITHDRAW, { id }, first.cookie)).toEqual({
      withdrawRoleRequest: { state: 'withdrawn' },
    });
    expect(await api.refusal(APPROVE, { id }, second.cookie)).toBe('ROLE_REQUEST_CLOSED');
  });

  it('lapses after fourteen days, and may then be asked for again', async () => {
    const { person, id } = await waiting();
    const input = inputFor(person, { role: 'hr', startsOn: '2025-12-04' });
    expect(await api.refusal(REQUEST, { input }, second.cookie)).toBe('ROLE_ALREADY_REQUESTED');
    api.clock.set('2025-12-04T09:00:00+09:00');
    const [cookie, others] = [
      await api.build.session(first.accountId),
      await api.build.session(second.accountId),
    ];
    expect(await api.refusal(APPROVE, { id }, others)).toBe('ROLE_REQUEST_CLOSED');
    expect(await api.refusal(WITHDRAW, { id }, cookie)).toBe('ROLE_REQUEST_CLOSED');
    const { roleRequests } = await api.get<{
      roleRequests: { edges: { node: { id: string; state: string } }[] };
    }>(REQUESTS, { openOnly: false }, others);
    expect(roleRequests.edges.find(({ node }) => node.id === id)?.node.state).toBe('lapsed');
    expect(await api.refusal(REQUEST, { input }, others)).toBeUndefined();
  });

  it('that was approved late begins on that day, and not before', async () => {
    const { person, id } = await waiting({ endsOn: '2026-03-31' });
    api.clock.set('2025-11-25T09:00:00+09:00');
    const { approveRoleRequest } = await api.get(APPROVE, { id }, await api.build.session(second.accountId));
    expect(approveRoleRequest).toMatchObject({ startsOn: '2025-11-25', endsOn: '2026-03-31' });
    expect(
      await api.refusal(
        REQUEST,
        { input: inputFor(person, { role: 'hr', startsOn: '2026-01-01' }) },
        await api.build.session(first.accountId),
      ),
    ).toBe('ROLE_ALREADY_GRANTED');
  });

  it('shows its buttons to whom they work for', async () => {
    const { id } = await waiting();
    const auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
    const shown = async (who: BuiltPerson) => {
      const { roleRequests } = await api.get<{
        roleRequests: { edges: { node: { id: string; viewerCan: object } }[] };
      }>(REQUESTS, { openOnly: true }, who.cookie);
      return roleRequests.edges.find(({ node }) => node.id === id)?.node.viewerCan;
    };
    expect(await shown(first)).toEqual({ approve: false, reject: false, withdraw: true });
    expect(await shown(second)).toEqual({ approve: true, reject: true, withdraw: false });
    expect(await shown(auditor)).toEqual({ approve: false, reject: false, withdraw: false });
    expect(await shown(mihara)).toBeUndefined();
  });
});

describe('the end of a role', () => {
  it('at once stops the very next request, although the API had remembered the role', async () => {
    const person = await api.build.person();
    const { grant } = await asked(first, inputFor(person));
    expect(await api.refusal(STAFF, {}, person.cookie)).toBeUndefined();
    const { endRoleGrant } = await api.get(END, { id: grant?.id, reason: '担当替え' }, second.cookie);
    expect(endRoleGrant).toBeNull(); // it had been given today: no day in force remains, and the audit keeps it
    expect(await api.refusal(STAFF, {}, person.cookie)).toBe('FORBIDDEN');
    const kept = await api.db.value<number>(
      `select count(*)::int from audit_event where subject = 'role_grant' and subject_id = $1 and action = 'delete'`,
      [grant?.id],
    );
    expect(kept).toBe(1);
  });

  it('takes the rows at once even where a process still remembers the role', async () => {
    const person = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    const before = await api.get<{ staff: { totalCount: number } }>(STAFF, {}, person.cookie);
    // As another process does it, which cannot make this one forget.
    await api.db.sql.query('delete from role_grant where account_id = $1', [person.accountId]);
    const after = await api.get<{ staff: { totalCount: number } }>(STAFF, {}, person.cookie);
    expect(before.staff.totalCount).toBeGreaterThan(1);
    expect(after.staff.totalCount).toBe(1); // oneself
  });

  it('on a last day lets it run until then, with the reason kept', async () => {
    const person = await api.build.person();
    const { grant } = await asked(first, inputFor(person));
    const { endRoleGrant } = await api.get(
      END,
      { id: grant?.id, lastDay: '2025-11-30', reason: '年度途中の異動' },
      second.cookie,
    );
    expect(endRoleGrant).toEqual({ id: grant?.id, endsOn: '2025-11-30', endReason: '年度途中の異動' });
    expect(await api.refusal(STAFF, {}, person.cookie)).toBeUndefined();
    api.clock.set('2025-12-01T09:00:00+09:00');
    expect(await api.refusal(STAFF, {}, await api.build.session(person.accountId))).toBe('FORBIDDEN');
  });

  it('is refused for a day that is past, later than its own end, or when it is over', async () => {
    const person = await api.build.person();
    const { grant } = await asked(first, inputFor(person, { endsOn: '2025-12-31' }));
    const end = (lastDay: string | null, reason = '終了', cookie = first.cookie) =>
      api.refusal(END, { id: grant?.id, lastDay, reason }, cookie);
    expect(await end('2025-11-19')).toBe('BAD_INPUT');
    expect(await end('2026-01-01')).toBe('BAD_INPUT');
    expect(await end('2025-12-01', '')).toBe('BAD_INPUT');
    api.clock.set('2026-01-05T09:00:00+09:00');
    expect(await end(null, '終了', await api.build.session(first.accountId))).toBe('CONFLICT');
    expect(
      await api.refusal(END, { id: 'x', reason: '終了' }, await api.build.session(first.accountId)),
    ).toBe('BAD_INPUT');
    expect(
      await api.refusal(END, { id: '99999999', reason: '終了' }, await api.build.session(first.accountId)),
    ).toBe('NOT_FOUND');
  });

  it('may be asked for one’s own role while another administrator stays', async () => {
    const leaving = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const id = await api.db.value<string>('select id from role_grant where account_id = $1', [
      leaving.accountId,
    ]);
    expect(await api.refusal(END, { id, reason: '異動' }, leaving.cookie)).toBeUndefined();
    expect(await api.refusal(GRANTS, {}, leaving.cookie)).toBe('FORBIDDEN');
  });
});

describe('the list of roles', () => {
  it('is found by role, body and person, and comes in pages', async () => {
    const body = '341002';
    const seeker = await api.build.person({ body, name: ['高橋', '権太'], kana: ['たかはし', 'ごんた'] });
    const orgId = seeker.orgId;
    await asked(first, inputFor(seeker, { role: 'manager', scope: 'unit', unitId: seeker.unitId }));
    await asked(first, inputFor(seeker, { role: 'coordinator', scope: 'body', organisationId: orgId }));
    const list = async (filter: object, more: object = {}) =>
      (
        await api.get<{
          roleGrants: {
            totalCount: number;
            pageInfo: { endCursor: string; hasNextPage: boolean };
            edges: { node: { role: string } }[];
          };
        }>(GRANTS, { filter, ...more }, second.cookie)
      ).roleGrants;
    const rolesOf = ({ edges }: { edges: { node: { role: string } }[] }) =>
      edges.map(({ node }) => node.role);
    expect(rolesOf(await list({ organisationId: orgId }))).toEqual(['coordinator', 'manager']);
    expect(rolesOf(await list({ organisationId: orgId, role: 'manager' }))).toEqual(['manager']);
    expect(rolesOf(await list({ search: '高橋 権' }))).toEqual(['coordinator', 'manager']);
    expect(rolesOf(await list({ search: 'たかはし' }))).toEqual(['coordinator', 'manager']);
    expect(rolesOf(await list({ search: seeker.login.toUpperCase() }))).toEqual(['coordinator', 'manager']);
    expect(rolesOf(await list({ search: '%' }))).toEqual([]);
    const page = await list({ organisationId: orgId }, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(
      rolesOf(await list({ organisationId: orgId }, { first: 1, after: page.pageInfo.endCursor })),
    ).toEqual(['manager']);
    for (const bad of [{ first: 0 }, { first: 201 }, { after: 'x' }]) {
      expect(await api.refusal(GRANTS, bad, second.cookie)).toBe('BAD_INPUT');
    }
    expect(await api.refusal(GRANTS, { filter: { organisationId: 'x' } }, second.cookie)).toBe('BAD_INPUT');
  });

  it('is for administrators, auditors and 人事課 alone', async () => {
    for (const role of ['manager', 'trainer', 'coordinator']) {
      const person = await api.build.person({ roles: [{ role, scope: 'all' }] });
      expect(await api.refusal(GRANTS, {}, person.cookie)).toBe('FORBIDDEN');
      expect(await api.refusal(REQUESTS, { openOnly: false }, person.cookie)).toBe('FORBIDDEN');
    }
    expect(await api.refusal(GRANTS, {}, (await api.build.person()).cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(GRANTS)).toBe('UNAUTHENTICATED');
  });

  it('shows 人事課 of a body the roles of its own people, and no others', async () => {
    const hr = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
    const own = await api.build.person({ body: MIHARA, roles: [{ role: 'trainer', scope: 'all' }] });
    const { roleGrants } = await api.get<{
      roleGrants: { edges: { node: { account: { login: string } } }[] };
    }>(GRANTS, {}, hr.cookie);
    const logins = roleGrants.edges.map(({ node }) => node.account.login);
    expect(logins).toEqual(expect.arrayContaining([own.login, mihara.login, hr.login]));
    expect(logins).not.toContain(first.login);
  });
});
