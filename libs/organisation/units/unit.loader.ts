import { byKey, type Batch } from '../../platform/index.js';
import { localDateOf, type LocalDate } from '../../vocabulary/index.js';

/** 局 → 部 → 課, from the top to the unit itself. A parent outlasts what is beneath it, so the path needs no date. */
export const pathOfUnit: Batch<string[]> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; path: string[] }[]>(
    `with recursive up as (
       select u.id as unit_id, u.parent_id, u.name, 0 as depth from unit u where u.id = any ($1)
       union all
       select up.unit_id, u.parent_id, u.name, up.depth + 1 from up join unit u on u.id = up.parent_id
     ) select unit_id::text as id, array_agg(name order by depth desc) as path from up group by unit_id`,
    [ids],
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
};

/** A unit and the day to count on; the day of the request when there is none. */
export function unitOnDay(unitId: string, asOf: LocalDate | null): string {
  return `${unitId} ${asOf ?? ''}`;
}

/**
 * People in each unit and beneath it on a day, as row-level security shows them. A viewer who does not read the whole unit
 * would get a wrong number, so gets none; posts that are planned are read by 人事課 of the body alone.
 */
export const peopleOfUnit: Batch<{ key: string; people: number }> = async ({ em, now }, keys) => {
  const asked = keys.map((key) => key.split(' '));
  const rows = await em.query<{ key: string; people: number }[]>(
    `with recursive asked as (
       select k.key, u.id, k.day from unnest($1::text[], $2::bigint[], $3::date[]) k (key, id, day) join unit u on u.id = k.id
        where u.org_id = any ((select actor_role_bodies('hr'))::bigint[]) or (k.day <= (select actor_today())
          and ((select actor_reads_all()) or u.org_id = any ((select actor_reads_bodies())::bigint[])
               or u.id = any ((select actor_reads_units())::bigint[])))
     ), tree as (
       select key, id, day from asked
       union
       select t.key, u.id, t.day from tree t join unit u on u.parent_id = t.id and u.valid @> t.day
     ) select t.key, count(distinct a.person_id)::int as people
         from tree t left join appointment a on a.unit_id = t.id and a.period @> t.day group by t.key`,
    [keys, asked.map(([id]) => id), asked.map(([, day]) => day || localDateOf(now))],
  );
  return byKey(rows, ({ key }) => key);
};
