import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

/** Somebody of 人事課 who is named a certification officer of the body; of all bodies without one. */
export async function officerOf(api: TestApi, body?: string): Promise<BuiltPerson> {
  const scope = body ? ({ scope: 'body', body } as const) : ({ scope: 'all' } as const);
  const officer = await api.build.person({ ...(body ? { body } : {}), roles: [{ role: 'hr', ...scope }] });
  const admin = await api.build.person();
  await api.db.sql.query(
    `insert into certification_officer (account_id, org_id, period, reason, named_by, named_at)
     values ($1, $2, '[2020-04-01,)', 'test', $3, $4)`,
    [officer.accountId, body ? await api.build.orgId(body) : null, admin.accountId, api.clock.now()],
  );
  return officer;
}
