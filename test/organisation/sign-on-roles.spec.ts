import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { IdentityProviderServer } from '../support/identity-provider.js';
import { APPROVE_GROUP_ROLE, BodySignOn, sessionRefusal, viewerOf } from '../support/sign-on.js';

const MIHARA = '342041';

let api: TestApi;
let idp: IdentityProviderServer;
let mihara: BodySignOn;
let second: BuiltPerson;
let people = 0;

beforeAll(async () => {
  api = await TestApi.start();
  await api.app.listen(0, '127.0.0.1');
  idp = await IdentityProviderServer.start();
  mihara = await BodySignOn.set(api, idp, MIHARA);
  second = await api.build.person({ body: MIHARA, roles: [{ role: 'admin', scope: 'body', body: MIHARA }] });
});

afterAll(async () => {
  await api.close();
  await idp.stop();
});

beforeEach(() => api.db.sql.query('delete from identity_group_role'));

/** A new colleague in those groups. */
async function member(...groups: string[]): Promise<{ sub: string; person: BuiltPerson; number: string }> {
  people += 1;
  const [sub, number] = [`sub-${people}`, `R-${people}`];
  return { sub, number, person: await mihara.colleague(sub, number, { groups }) };
}

async function rolesAfterSignOn(sub: string): Promise<string[]> {
  const { roles } = await viewerOf(api, (await mihara.signOn(sub)).cookie);
  return roles.map(({ role, scope }) => `${role} ${scope}`).sort();
}

async function grantsOf({
  accountId,
}: BuiltPerson): Promise<{ role: string; period: string; source: string | null }[]> {
  const { rows } = await api.db.sql.query<{ role: string; period: string; source: string | null }>(
    `select role, period::text, source_provider_id as source from role_grant where account_id = $1 order by id`,
    [accountId],
  );
  return rows;
}

describe('a group', () => {
  it('gives its role in the body of the provider from today on, and says by which group', async () => {
    await mihara.map('digital', 'coordinator');
    const { sub, person } = await member('digital', 'unmapped');
    expect(await rolesAfterSignOn(sub)).toEqual(['coordinator body']);
    const { rows } = await api.db.sql.query(
      `select o.code6, g.period::text, g.reason, g.granted_by from role_grant g join organisation o on o.id = g.org_id where account_id = $1`,
      [person.accountId],
    );
    expect(rows).toEqual([
      {
        code6: MIHARA,
        period: '[2025-11-20,)',
        reason: 'グループ「digital」',
        granted_by: mihara.admin.accountId,
      },
    ]);
  });

  it('gives a role over one unit and its subtree where the mapping says so', async () => {
    const { sub, person } = await member('heads');
    await mihara.map('heads', 'manager', person.unitId);
    expect(await rolesAfterSignOn(sub)).toEqual(['manager unit']);
  });

  it('gives it once, however often the person signs in', async () => {
    await mihara.map('digital', 'trainer');
    const { sub, person } = await member('digital');
    await Promise.all([mihara.signOn(sub), mihara.signOn(sub)]);
    await mihara.signOn(sub);
    expect(await grantsOf(person)).toHaveLength(1);
  });

  it('that the person has left ends its role yesterday; the row stays as history', async () => {
    await mihara.map('digital', 'coordinator');
    const { sub, person, number } = await member('digital');
    await mihara.signOn(sub);
    await api.db.sql.query(`update role_grant set period = '[2025-11-01,)' where account_id = $1`, [
      person.accountId,
    ]);
    mihara.known(sub, { employee_number: number, groups: [] });
    expect(await rolesAfterSignOn(sub)).toEqual([]);
    expect(await grantsOf(person)).toMatchObject([
      { role: 'coordinator', period: '[2025-11-01,2025-11-20)' },
    ]);
  });

  it('that gave its role only today takes it back without a trace but the audit’s', async () => {
    await mihara.map('digital', 'coordinator');
    const { sub, person, number } = await member('digital');
    await mihara.signOn(sub);
    mihara.known(sub, { employee_number: number });
    await mihara.signOn(sub);
    expect(await grantsOf(person)).toEqual([]);
    const { rows } = await api.db.sql.query(
      `select action, actor_kind from audit_event where subject = 'role_grant'
          and coalesce(after, before) ->> 'account_id' = $1 order by id`,
      [person.accountId],
    );
    expect(rows).toEqual([
      { action: 'insert', actor_kind: 'system' },
      { action: 'delete', actor_kind: 'system' },
    ]);
  });

  it('does not touch what was granted by hand', async () => {
    await mihara.map('digital', 'coordinator');
    const { sub, person, number } = await member('digital');
    await api.db.sql.query(
      `insert into role_grant (account_id, role, scope, org_id, period, granted_at, reason)
       values ($1, 'coordinator', 'body', $2, '[2025-04-01,)', $3, 'by hand')`,
      [person.accountId, person.orgId, api.clock.now()],
    );
    await mihara.signOn(sub);
    mihara.known(sub, { employee_number: number });
    await mihara.signOn(sub);
    expect(await grantsOf(person)).toEqual([{ role: 'coordinator', period: '[2025-04-01,)', source: null }]);
  });

  it('counts as one name where the provider sends no list', async () => {
    await mihara.map('digital', 'trainer');
    const { sub, number } = await member();
    mihara.known(sub, { employee_number: number, groups: 'digital' });
    expect(await rolesAfterSignOn(sub)).toEqual(['trainer body']);
  });
});

describe('a mapping to hr or admin', () => {
  it.each(['hr', 'admin'])('gives nothing until another administrator has approved it: %s', async (role) => {
    const id = await mihara.map('keepers', role);
    const { sub } = await member('keepers');
    expect(await rolesAfterSignOn(sub)).toEqual([]);
    expect(await api.refusal(APPROVE_GROUP_ROLE, { id }, mihara.admin.cookie)).toBe('SIGN_ON_OTHER_ADMIN');
    expect(await rolesAfterSignOn(sub)).toEqual([]);
    await api.get(APPROVE_GROUP_ROLE, { id }, second.cookie);
    expect(await rolesAfterSignOn(sub)).toEqual([`${role} body`]);
  });

  it('cannot be approved by its maker even in the table', async () => {
    const id = await mihara.map('keepers', 'hr');
    await expect(
      api.db.sql.query(
        'update identity_group_role set approved_by = made_by, approved_at = now() where id = $1',
        [id],
      ),
    ).rejects.toMatchObject({ constraint: 'identity_group_role_four_eyes' });
  });
});

describe('what a provider gave', () => {
  it('ends when its mapping is removed, unless another mapping gives the same', async () => {
    const [one, other] = [await mihara.map('digital', 'trainer'), await mihara.map('training', 'trainer')];
    const { sub, person } = await member('digital', 'training');
    await mihara.signOn(sub);
    await api.get('mutation ($id: ID!) { removeGroupRole(id: $id) }', { id: one }, mihara.admin.cookie);
    expect(await grantsOf(person)).toHaveLength(1);
    await api.get('mutation ($id: ID!) { removeGroupRole(id: $id) }', { id: other }, mihara.admin.cookie);
    expect(await grantsOf(person)).toHaveLength(0);
  });

  it('ends with its sessions when the provider is disabled', async () => {
    await mihara.map('digital', 'trainer');
    const { sub, person } = await member('digital');
    const { cookie } = await mihara.signOn(sub);
    expect(await sessionRefusal(api, cookie)).toBeUndefined();
    await mihara.change({ state: 'disabled' });
    expect(await sessionRefusal(api, cookie)).toBe('UNAUTHENTICATED');
    expect(await sessionRefusal(api, person.cookie)).toBeUndefined();
    expect(await grantsOf(person)).toHaveLength(0);
    await mihara.change({ state: 'active' });
  });
});
