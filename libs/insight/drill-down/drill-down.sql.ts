import type { Statement } from '../../platform/index.js';

// $1 indicator key, $2 today, $3 body, $4 course code, $5 fiscal year, $6 from, $7 to, $8 first only. The same conditions as the
// rollup's: categories of the programme, since counts_from, not taken back; and of the bodies that the viewer reads (a
// person who has moved there brings along a record that another body counts).
const COUNTED = `
    from indicator i
    join indicator_definition d on d.indicator_id = i.id and d.valid @> $2::date
    join programme_category pc on pc.programme_id = d.programme_id
    join course k on k.category = pc.category and ($4::text is null or k.code = $4)
    join completion c on c.course_id = k.id and c.completed_on >= d.counts_from and c.how <> 'void'
   where i.id = (select indicator_keyed($1, $2))
     and not exists (select from completion v where v.corrects_id = c.id)
     and ((select actor_reads_all()) or c.org_id = any ((select actor_reads_bodies())::bigint[]))
     and ($3::bigint is null or c.org_id = $3)
     and ($5::int is null or c.fiscal_year = $5)
     and ($6::date is null or c.completed_on >= $6)
     and ($7::date is null or c.completed_on <= $7)
     and ($8::boolean is not true or exists (select from programme_person f
           where f.programme_id = d.programme_id and f.person_id = c.person_id and f.first_completion_id = c.id))`;

/** The latest first. $9 rows, $10 and $11 the cursor (date, id) or nulls. */
export const COMPLETION_ROWS: Statement = {
  name: 'completion_rows',
  text: `
with page as (
  select c.*, k.code
  ${COUNTED}
     and ($10::date is null or (c.completed_on, c.id) < ($10::date, $11::bigint))
   order by c.completed_on desc, c.id desc
   limit $9
)
select json_build_object(
    'completionId', page.id::text, 'personId', page.person_id::text,
    'name', p.family_name || ' ' || p.given_name, 'kana', p.family_kana || ' ' || p.given_kana, 'staffNumber', post.staff_number,
    'organisationName', o.name, 'unitName', u.name, 'courseCode', page.code, 'courseTitleJa', v.title_ja,
    'courseTitleEn', v.title_en, 'courseVersionNumber', v.number, 'completedOn', page.completed_on,
    'fiscalYear', page.fiscal_year, 'how', page.how, 'certificateNumber', cert.number,
    'key', json_build_array(page.completed_on, page.id::text)) as row
  from page
  join organisation o on o.id = page.org_id
  join unit u on u.id = page.unit_id
  join course_version v on v.id = page.course_version_id
  left join person p on p.id = page.person_id
  left join certificate cert on cert.completion_id = page.id
  left join lateral (
    select a.staff_number from appointment a
     where a.person_id = page.person_id and a.org_id = page.org_id and a.period @> page.completed_on
     order by a.percent desc, a.id limit 1
  ) post on true
 order by page.completed_on desc, page.id desc`,
};

export const COMPLETION_COUNT: Statement = {
  name: 'completion_count',
  text: `select count(*)::int as json ${COUNTED}`,
};

/** The actor has taken the rows away in a file: one line for each other person in it. */
export const LOG_COMPLETION_EXPORT: Statement = {
  name: 'log_completion_export',
  text: `
insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
select fiscal_year_of(actor_today()), actor_now(), actor_account_id(), person_id, 'completion_export'
  from (select distinct c.person_id ${COUNTED}) people
 where person_id <> actor_person_id()`,
};
