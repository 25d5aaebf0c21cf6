import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { localDateOf, type AccountState } from '../../vocabulary/index.js';
import { RoleGrant } from '../access.entity.js';

interface AccountFacts {
  account_id: string;
  state: AccountState;
  last_seen_at: Date | null;
  one_time_until: Date | null;
  administrable: boolean;
}

export const accountFacts: Batch<AccountFacts> = async ({ em }, ids) =>
  byKey(
    await em.query<AccountFacts[]>(
      `select f.*, case when account_alive(a, actor_today()) then 'active' else 'ended' end as state
         from account_facts($1) f join account a on a.id = f.account_id`,
      [ids],
    ),
    (facts) => facts.account_id,
  );

/** Roles in force or planned, as far as the viewer may see them. */
export const rolesOfAccount: Batch<RoleGrant[]> = async ({ em, now }, ids) => {
  const rows = await em
    .createQueryBuilder(RoleGrant, 'g')
    .where('g.account_id in (:...ids) and (upper_inf(g.period) or upper(g.period) > :today::date)', {
      ids,
      today: localDateOf(now),
    })
    .orderBy('g.id')
    .getMany();
  return groupedBy(ids, rows, (grant) => grant.accountId);
};
