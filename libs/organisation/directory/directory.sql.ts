import type { Statement } from '../../platform/index.js';
import { foldedWords, nameBegins } from './name-search.sql.js';

/** Which parts of the filter are used. Each combination is a statement of its own, so that each gets its own plan. */
export interface DirectoryShape {
  /** Size of the search; 0 without one. */
  words: number;
  organisation: boolean;
  unit: boolean;
  kinds: boolean;
  designated: boolean;
  after: boolean;
}

// $1 day, $2 words of the search, $3 staff number, $4 organisation, $5 unit, $6 kinds ({}: all), $7 guests only,
// $8 rows, $9 … $11 cursor
const GIVEN = '($1::date, $2::text[], $3::text, $4::bigint, $5::bigint, $6::text[], $7::boolean) is not null';
const NAME = 'm.person_id, m.family_name, m.given_name, m.family_kana, m.given_kana';

/** The posts of the day that the filter asks for. */
function postsOf(shape: DirectoryShape, a: string): string {
  return `${a}.period @> $1::date
          ${shape.organisation ? `and ${a}.org_id = $4::bigint` : ''}
          ${shape.unit ? `and ${a}.unit_id = any ((select unit_subtree(array[$5::bigint], $1::date))::bigint[])` : ''}
          ${shape.kinds ? `and (cardinality($6::text[]) = 0 or ${a}.kind = any ($6)) and (not $7 or is_guest_kind(${a}.kind))` : ''}`;
}

/**
 * Names of the day that begin with one of the words, and the name of whoever has the staff number. ("is true" keeps the
 * index on valid out of it: nearly every name is valid on any day.)
 */
function found(shape: DirectoryShape): string {
  return `person_name m
       where (m.valid @> $1::date) is true and (
             m.person_id = any (array(select b.person_id from appointment b where b.staff_number = $3::text and b.period @> $1::date))
          or ${nameBegins('m', shape.words)})`;
}

const EVERYBODY = 'person_name m where m.valid @> $1::date';

/** Whoever has such a post: few beside everybody, so that their posts are read first and their names are sorted then. */
function those(shape: DirectoryShape): string {
  const who = shape.designated
    ? `select b.person_id from designation b where b.kind = 'information_systems' and b.period @> $1::date`
    : `select distinct b.person_id from appointment b where ${postsOf(shape, 'b')}`;
  return `(${who}) who join person_name m on m.person_id = who.person_id where m.valid @> $1::date`;
}

/** As a scalar, which is asked for each name: as a join PostgreSQL would read all posts of all people first. */
function hasPost(shape: DirectoryShape, person: string): string {
  return `(select true from appointment a where a.person_id = ${person} and ${postsOf(shape, 'a')} limit 1)`;
}

function designatedOf(shape: DirectoryShape, person: string): string {
  return shape.designated
    ? `and exists (select from designation d
                    where d.person_id = ${person} and d.kind = 'information_systems' and d.period @> $1::date)`
    : '';
}

/** The names of the page are found first and their posts read then, each once. */
function pageOf(shape: DirectoryShape, names: string, condition = ''): string {
  return `
  select n.*, post.*
    from (
      select ${NAME} from ${names} ${condition} and ${GIVEN}
         and ${shape.after ? '(m.family_kana, m.given_kana, m.person_id) > ($9, $10, $11::bigint)' : '($9::text, $10::text, $11::text) is not null'}
         ${designatedOf(shape, 'm.person_id')}
         and ${hasPost(shape, 'm.person_id')}
       order by m.family_kana, m.given_kana, m.person_id
       limit $8
    ) n
    cross join lateral (
      select a.id as post_id, a.staff_number, a.org_id, a.unit_id, a.position, a.kind, a.percent
        from appointment a
       where a.person_id = n.person_id and ${postsOf(shape, 'a')}
       order by (a.kind = 'HONMU') desc, a.percent desc, a.id
       limit 1
    ) post`;
}

function peopleOf(shape: DirectoryShape): string {
  if (shape.words > 0) return pageOf(shape, found(shape));
  if (shape.organisation || shape.unit || shape.kinds || shape.designated) return pageOf(shape, those(shape));
  // Whoever reads all walks along the kana; for a small body that would be a walk past everybody else.
  return `(${pageOf(shape, EVERYBODY, 'and (select actor_reads_all())')})
  union all (${pageOf(shape, those(shape), 'and not (select actor_reads_all())')})`;
}

function nameOf(kind: string, shape: DirectoryShape): string {
  const { words, ...parts } = shape;
  return [`${kind}_${words}`, ...Object.entries(parts).flatMap(([part, used]) => (used ? [part] : []))].join(
    '_',
  );
}

/**
 * A page of people in kana order, one row each: the name of that day, and the main one among the posts that the filter
 * asks for. Row-level security on posts and names decides who is seen, also for days past and planned.
 */
export function directoryPage(shape: DirectoryShape): Statement {
  return {
    name: nameOf('directory_page', shape),
    text: `
with ${shape.words > 0 ? `${foldedWords('$2')}, ` : ''}page as materialized (${peopleOf(shape)}
), place as materialized (
  select u.id, u.name, above.name as above_name
    from unit u left join unit above on above.id = u.parent_id
   where u.id = any (array(select unit_id from page))
)
select json_build_object(
    'personId', page.person_id::text, 'name', family_name || ' ' || given_name, 'kana', family_kana || ' ' || given_kana,
    'staffNumber', page.staff_number, 'organisationName', o.name, 'unitName', place.name, 'parentUnitName', place.above_name,
    'position', page.position, 'kind', page.kind, 'percent', page.percent, 'guest', is_guest_kind(page.kind),
    'homeOrganisationName', case when is_guest_kind(page.kind) then home_body_of_guest(page.person_id, $1::date) end,
    'otherPosts', (
      select coalesce(json_agg(json_build_object('organisationName', oo.name, 'unitName', ou.name, 'position', a.position,
                                                 'kind', a.kind, 'percent', a.percent)
                               order by (a.kind = 'HONMU') desc, a.percent desc, a.id), '[]')
        from appointment a join organisation oo on oo.id = a.org_id join unit ou on ou.id = a.unit_id
       where a.person_id = page.person_id and a.period @> $1::date and a.id <> page.post_id),
    'key', json_build_array(family_kana, given_kana, page.person_id::text)) as row
  from page
  join organisation o on o.id = page.org_id
  join place on place.id = page.unit_id
 order by family_kana, given_kana, page.person_id`,
  };
}

/** Without a search no name is read: whose post of the day is readable has a readable name on that day. */
export function directoryCount(shape: DirectoryShape): Statement {
  return {
    name: nameOf('directory_count', shape),
    text:
      shape.words > 0
        ? `
with ${foldedWords('$2')}, named as materialized (select m.person_id from ${found(shape)})
select count(*)::int as json
  from named n
 where ${GIVEN} ${designatedOf(shape, 'n.person_id')}
   and ${hasPost(shape, 'n.person_id')}`
        : `
select count(distinct a.person_id)::int as json
  from appointment a
 where ${GIVEN} and ${postsOf(shape, 'a')} ${designatedOf(shape, 'a.person_id')}`,
  };
}
