import type { Statement } from '../../platform/index.js';

/**
 * What a reorganisation changes, unit by unit, and what stops it. Under the viewer's rights, who is 人事課 of the body. After
 * the approval the posts stand in the new units; reorganisation_post remembers where they came from.
 * $1 reorganisation.
 */
export const REORGANISATION_PREVIEW: Statement = {
  name: 'reorganisation_preview',
  text: `
with draft as (select * from reorganisation where id = $1::bigint), posts as (
  select a.unit_id, a.person_id from draft join unit u on u.org_id = draft.org_id and u.valid @> draft.effective_on
    join appointment a on a.unit_id = u.id and a.period && daterange(draft.effective_on, null) where draft.state <> 'approved'
  union
  select p.from_unit_id, a.person_id from draft join reorganisation_post p on p.reorganisation_id = draft.id
    join appointment a on a.id = p.appointment_id
), headcount as (select unit_id, count(distinct person_id)::int as people from posts group by unit_id), split as (
  select s.successor_id, string_agg(u.name, '、' order by u.code) as names
    from reorganisation_successor s join unit u on u.id = s.unit_id
   where s.reorganisation_id = $1::bigint and s.kind = 'split' group by s.successor_id
), change as (
  select array_remove(array[
           case when u.id is null and split.names is null then 'ADDED' end,
           case when u.id is null and split.names is not null then 'SPLIT' end,
           case when u.name <> n.name then 'RENAMED' end,
           case when u.code <> n.code then 'RECODED' end,
           case when u.id is not null and ((u.parent_id is null) <> (n.parent_id is null)
                     or p.continues_unit_id is distinct from u.parent_id) then 'MOVED' end], null) as kinds,
         u.id as unit_id, n.id as draft_unit_id, u.code as old_code, u.name as old_name, above.name as old_parent,
         n.code, n.name, p.name as parent, split.names as other
    from reorganisation_unit n
    left join reorganisation_unit p on p.id = n.parent_id
    left join unit u on u.id = n.continues_unit_id
    left join unit above on above.id = u.parent_id
    left join split on split.successor_id = n.id
   where n.reorganisation_id = $1::bigint
  union all
  select array[upper(s.kind)], u.id, null, u.code, u.name, above.name, null, null, null, n.name
    from reorganisation_successor s join unit u on u.id = s.unit_id
    left join unit above on above.id = u.parent_id
    left join reorganisation_unit n on n.id = s.successor_id
   where s.reorganisation_id = $1::bigint and s.kind <> 'split'
), changed as (
  select c.*, coalesce(h.people, 0) as people from change c left join headcount h on h.unit_id = c.unit_id where c.kinds <> '{}'
)
select json_build_object(
  'problems', (select coalesce(json_agg(json_build_object(
      'kind', p.kind, 'unitId', p.unit_id::text, 'code', p.code, 'name', p.name, 'people', p.people, 'names', array(
        select who.family_name || ' ' || who.given_name from person who
         where p.kind = 'PEOPLE_WITHOUT_UNIT' and who.id in (select posts.person_id from posts where posts.unit_id = p.unit_id)
         order by who.family_kana, who.given_kana, who.id limit 20))), '[]')
    from draft, reorganisation_problems(draft.id) p where draft.state not in ('approved', 'withdrawn')),
  'changes', (select coalesce(json_agg(json_build_object(
      'kinds', c.kinds, 'unitId', c.unit_id::text, 'draftUnitId', c.draft_unit_id::text,
      'before', case when c.unit_id is not null then json_build_object('code', c.old_code, 'name', c.old_name, 'parentName', c.old_parent) end,
      'after', case when c.draft_unit_id is not null then json_build_object('code', c.code, 'name', c.name, 'parentName', c.parent) end,
      'otherName', c.other, 'people', c.people) order by coalesce(c.old_code, c.code), c.draft_unit_id), '[]') from changed c),
  'unitsBefore', (select count(*)::int from change where unit_id is not null),
  'unitsAfter', (select count(*)::int from change where draft_unit_id is not null),
  'people', (select count(distinct posts.person_id)::int from posts join changed on changed.unit_id = posts.unit_id)) as json
  from draft`,
};
