import type { ClientBase } from 'pg';
import { bodyOf, CHARACTERS, MANAGED_DIVISION } from './characters.js';
import { existing } from './dice.js';
import { everyUnit } from './units.js';
import type { Workforce } from './workforce.js';

const GRANTED_AT = '2024-04-01T09:00:00+09:00';

/** The demo accounts, all with one password; returns the account ids by login. */
export async function seedAccounts(
  client: ClientBase,
  { cast, bodies }: Workforce,
  passwordHash: string,
): Promise<Map<string, number>> {
  const accounts = new Map<string, number>();
  for (const { login } of CHARACTERS) {
    const person = existing(cast.get(login), `no person for ${login}`);
    const created = await client.query<{ id: string }>(
      'insert into account (person_id, login, demo) values ($1, $2, true) returning id',
      [person.id, login],
    );
    const id = Number(existing(created.rows[0], 'no account').id);
    await client.query('insert into local_password (account_id, hash) values ($1, $2)', [id, passwordHash]);
    accounts.set(login, id);
  }
  for (const { login, body, grant } of CHARACTERS) {
    if (!grant) continue;
    const scope = bodyOf(bodies, body);
    const managed = everyUnit(scope.roots).find((unit) => unit.name === MANAGED_DIVISION);
    await client.query(
      `insert into role_grant (account_id, role, scope, org_id, unit_id, period, granted_by, granted_at, reason)
       values ($1, $2, $3, $4, $5, '[2024-04-01,)', $6, $7, $8)`,
      [
        accounts.get(login),
        grant.role,
        grant.scope,
        grant.scope === 'body' ? scope.orgId : null,
        grant.scope === 'unit' ? managed?.id : null,
        login === 'admin' ? null : accounts.get('admin'), // the first administrator has nobody above
        GRANTED_AT,
        grant.reason,
      ],
    );
  }
  return accounts;
}
