import { foldedWords, nameBegins } from '../../organisation/index.js';
import type { Statement } from '../../platform/index.js';

/** Which parts of the filter are used. Each combination is a statement of its own, so that each gets its own plan. */
export interface RosterShape {
  /** Size of the search; 0 without one. */
  words: number;
  organisation: boolean;
  unit: boolean;
  untrained: boolean;
  after: boolean;
}

// $1 today, $2 fiscal year, $3 words of the search, $4 staff number, $5 organisation, $6 unit, $7 rows, $8 … $10 cursor
function placeOf(shape: RosterShape): string {
  return `${shape.organisation ? 'and a.org_id = $5::bigint' : ''}
          ${shape.unit ? 'and a.unit_id = any ((select unit_subtree(array[$6::bigint], $1::date))::bigint[])' : ''}`;
}

/**
 * Whether the record of learning is readable: not that of a guest, whose file is with another body. Nothing is known about
 * it, which is neither none nor untrained. (The rule as a function: written out, it costs more to plan than the page to read.)
 */
function readable(person: string, kind: string): string {
  return `(not is_guest_kind(${kind}) or actor_reads_person(${person}))`;
}

function untrainedOf(shape: RosterShape, person: string, kind: string): string {
  return shape.untrained
    ? `and ${readable(person, kind)}
       and not exists (select from completion c left join completion v on v.corrects_id = c.id
                        where c.person_id = ${person} and c.fiscal_year = $2 and c.how <> 'void' and v.id is null)`
    : '';
}

/** Whose name of today begins with one of the words, and whoever has the staff number at one of their posts. */
function foundOf(shape: RosterShape): string {
  return shape.words > 0
    ? `and p.id = any (array(
         select m.person_id from person_name m where (m.valid @> $1::date) is true and (${nameBegins('m', shape.words)})
         union all
         select b.person_id from appointment b where b.staff_number = $4 and b.period @> $1::date))`
    : '';
}

function peopleOf(shape: RosterShape): string {
  return `
    from person p
    cross join lateral (
      select a.staff_number, a.org_id, a.unit_id, a.position, a.kind
        from appointment a
       where a.person_id = p.id and a.period @> $1::date
         ${placeOf(shape)}
       order by (a.kind = 'HONMU') desc, a.percent desc, a.id
       limit 1
    ) post
   where ($1::date, $2::int, $3::text[], $4::text, $5::bigint, $6::bigint) is not null
     ${foundOf(shape)}
     ${untrainedOf(shape, 'p.id', 'post.kind')}`;
}

function nameOf(kind: string, shape: RosterShape): string {
  const { words, ...parts } = shape;
  return [`${kind}_${words}`, ...Object.entries(parts).flatMap(([part, used]) => (used ? [part] : []))].join(
    '_',
  );
}

/**
 * A page of people in kana order, one row each. The completions of all people of the page are read at once: a count for
 * each person looked at every completion that was ever taken back, fifty times.
 */
export function rosterPage(shape: RosterShape): Statement {
  return {
    name: nameOf('roster_page', shape),
    text: `
with ${shape.words > 0 ? `${foldedWords('$3')}, ` : ''}page as materialized (
  select p.id, p.family_name, p.given_name, p.family_kana, p.given_kana, post.*
  ${peopleOf(shape)}
     ${shape.after ? 'and (p.family_kana, p.given_kana, p.id) > ($8, $9, $10::bigint)' : 'and ($8::text, $9::text, $10::text) is not null'}
   order by p.family_kana, p.given_kana, p.id
   limit $7
), done as (
  select c.person_id, count(*) as total, count(*) filter (where c.fiscal_year = $2) as this_year, max(c.completed_on) as last_on
    from completion c
   where c.person_id = any (array(select id from page)) and c.how <> 'void'
     and not exists (select from completion v where v.corrects_id = c.id)
   group by c.person_id
)
select json_build_object(
    'personId', page.id::text, 'name', family_name || ' ' || given_name, 'kana', family_kana || ' ' || given_kana,
    'staffNumber', staff_number, 'organisationName', o.name, 'unitName', u.name, 'position', position,
    'completionCount', case when known then coalesce(done.total, 0) end,
    'completionCountThisFiscalYear', case when known then coalesce(done.this_year, 0) end,
    'lastCompletedOn', case when known then done.last_on end,
    'key', json_build_array(family_kana, given_kana, page.id::text)) as row
  from page
  cross join lateral (select ${readable('page.id', 'page.kind')} as known offset 0) record -- offset 0: asked once, not three times
  join organisation o on o.id = page.org_id
  join unit u on u.id = page.unit_id
  left join done on done.person_id = page.id
 order by family_kana, given_kana, page.id`,
  };
}

/**
 * Without a search the people need not be read: those of today are those with a post of today, and whose posts are
 * readable is whose records are (the policy on person says the same).
 */
export function rosterCount(shape: RosterShape): Statement {
  const name = nameOf('roster_count', shape);
  if (shape.words > 0)
    return { name, text: `with ${foldedWords('$3')} select count(*)::int as json ${peopleOf(shape)}` };
  return {
    name,
    text: `
select count(distinct a.person_id)::int as json
  from appointment a
 where a.period @> $1::date and ($1::date, $2::int, $3::text[], $4::text, $5::bigint, $6::bigint) is not null
   ${placeOf(shape)}
   ${untrainedOf(shape, 'a.person_id', 'a.kind')}`,
  };
}
