import type { Statement } from '../../platform/index.js';

/** The JSON of GraphQL's QualifiedChanges, without the people. $1 from, $2 to, $3 body or null. */
export const QUALIFIED_CHANGES: Statement = {
  name: 'qualified_changes',
  text: `
with hr as materialized (
  -- Of the same bodies on both days, though more roles may read the counts of days that have come.
  select qualified_bodies(greatest($1::date, $2::date), $3::bigint, 'hr') as bodies
), share as (
  select d.day, coalesce(sum(c.denominator), 0)::int as denominator, coalesce(sum(c.numerator), 0)::int as numerator
    from (select $1::date as day union select $2::date) d
    cross join hr
    left join lateral qualified_counts(d.day, $3::bigint) c on c.org_id = any (hr.bodies)
   group by d.day
)
select json_build_object(
    'before', (select to_json(s) from share s where s.day = $1::date), 'after', (select to_json(s) from share s where s.day = $2::date),
    'reasons', coalesce((
      select json_agg(r order by r.people desc, r.reason)
        from (select reason, count(*)::int as people, sum(denominator)::int as denominator, sum(numerator)::int as numerator
                from qualified_changes($1::date, $2::date, $3::bigint) group by reason) r), '[]')) as json`,
};

/** By kana. $4 reason or null, $5 … $7 the cursor (kana, kana, person) or nulls, $8 rows. */
export const CHANGED_PEOPLE: Statement = {
  name: 'changed_people',
  text: `
select json_build_object(
    'personId', c.person_id::text, 'name', c.family_name || ' ' || c.given_name, 'kana', c.family_kana || ' ' || c.given_kana,
    'reason', c.reason, 'denominator', c.denominator, 'numerator', c.numerator,
    'before', (select o.name || ' ' || u.name from unit u join organisation o on o.id = u.org_id where u.id = c.before_unit),
    'after', (select o.name || ' ' || u.name from unit u join organisation o on o.id = u.org_id where u.id = c.after_unit),
    'examCode', c.exam_code, 'announcedOn', c.announced_on,
    'key', json_build_array(c.family_kana, c.given_kana, c.person_id::text)) as row
  from qualified_changes($1::date, $2::date, $3::bigint) c
 where ($4::text is null or c.reason = $4)
   and ($7::bigint is null or (c.family_kana, c.given_kana, c.person_id) > ($5::text, $6::text, $7::bigint))
 order by c.family_kana, c.given_kana, c.person_id
 limit $8`,
};
