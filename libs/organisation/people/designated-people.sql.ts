import type { Statement } from '../../platform/index.js';

// $1 day, $2 kind, $3 body or null. Designated on the day and employed on the day: a guest's post alone does not count.
const COUNTED = `
    from designation d
    cross join lateral (
      select a.org_id, a.unit_id, a.kind, a.position, a.percent, a.staff_number
        from appointment a
       where a.person_id = d.person_id and a.period @> $1::date and not is_guest_kind(a.kind)
         and ($3::bigint is null or a.org_id = $3)
       order by (a.kind = 'HONMU') desc, a.percent desc, a.id
       limit 1
    ) post
   where d.kind = $2 and d.period @> $1::date`;

/** In kana order. $4 rows, $5 … $7 the cursor (kana, kana, person) or nulls. */
export const DESIGNATED_PEOPLE: Statement = {
  name: 'designated_people',
  text: `
with counted as (
  select d.person_id, lower(d.period) as since, post.*
  ${COUNTED}
), page as (
  select counted.*, n.family_name, n.given_name, n.family_kana, n.given_kana
    from counted
    join person_name n on n.person_id = counted.person_id and n.valid @> $1::date
   where $5::text is null or (n.family_kana, n.given_kana, counted.person_id) > ($5, $6::text, $7::bigint)
   order by n.family_kana, n.given_kana, counted.person_id
   limit $4
)
select json_build_object(
    'personId', page.person_id::text, 'name', family_name || ' ' || given_name, 'kana', family_kana || ' ' || given_kana,
    'organisationName', o.name, 'unitName', u.name, 'kind', page.kind, 'position', page.position, 'percent', page.percent,
    'staffNumber', page.staff_number, 'designatedSince', page.since, 'away', is_away(page.person_id, $1::date),
    'guestPosts', (select count(*)::int from appointment g
                    where g.person_id = page.person_id and g.period @> $1::date and is_guest_kind(g.kind)),
    'key', json_build_array(family_kana, given_kana, page.person_id::text)) as row
  from page
  join organisation o on o.id = page.org_id
  join unit u on u.id = page.unit_id
 order by family_kana, given_kana, page.person_id`,
};

export const DESIGNATED_COUNT: Statement = {
  name: 'designated_count',
  text: `select count(*)::int as json ${COUNTED}`,
};
