import type { TestDatabase } from '../support/database.js';

/**
 * Dates and bodies of which the rollups and a plain count disagree; none, if all is well. Written from the sentences of the
 * three definitions alone: nothing here calls what the product computes them with.
 */
export async function disagreements(db: TestDatabase): Promise<unknown[]> {
  const client = await db.sql.connect();
  try {
    await client.query(`begin; set local app.kind = 'system'; set local app.today = '2100-01-01'`);
    const found: unknown[] = [];
    for (const text of [RATIO, count('3-2-1'), count('2-3-2')])
      found.push(...(await client.query(text)).rows);
    return found;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const DAYS = `days as (select d::date as day from generate_series(date '2024-04-01', date '2026-03-31', interval '1 day') d)`;

/** 3-2-2: 指定され、在職し、休職・育児休業・病気休暇でない職員のうち、その日の一覧の試験に合格し、発表日が来ていて、確認された者。 */
const RATIO = `
with ${DAYS}, counting as (
  select day, person.id as person_id,
         (select post.org_id from appointment post
           where post.person_id = person.id and lower(post.period) <= day and coalesce(upper(post.period) > day, true)
           order by case post.kind when 'HONMU' then 1 else 2 end, post.percent desc, post.id limit 1) as org_id
    from days, person
   where exists (select from designation given where given.person_id = person.id and given.kind = 'information_systems'
                    and coalesce(lower(given.period) <= day, true) and coalesce(upper(given.period) > day, true))
     and not exists (select from absence away where away.person_id = person.id
                        and away.kind in ('leave_of_absence', 'parental_leave', 'sick_leave')
                        and coalesce(lower(away.period) <= day, true) and coalesce(upper(away.period) > day, true))
), plain as (
  select day, org_id, count(*) as denominator, count(*) filter (where exists (
           select from exam_pass held
             join qualifying_list_exam listed on listed.exam_code = held.exam_code
            where held.person_id = counting.person_id and held.state = 'verified' and held.announced_on <= day
              and listed.list_id = (select list.id from qualifying_list list where list.state = 'approved'
                                       and list.effective_from = (select max(l.effective_from) from qualifying_list l
                                                                   where l.state = 'approved' and l.effective_from <= day)))) as numerator
    from counting where org_id is not null group by 1, 2
), kept as (
  select day, c.* from days cross join lateral qualified_counts(days.day, null) c
)
select 'plain' as told_by, * from (select day, org_id, denominator, numerator from plain
                                    except select day, org_id, denominator, numerator from kept) x
union all
select 'kept', * from (select day, org_id, denominator, numerator from kept
                       except select day, org_id, denominator, numerator from plain) y`;

const CATEGORIES: Record<string, string> = {
  '3-2-1': `'digital_literacy', 'data_analysis', 'digital_tools', 'exam_preparation'`,
  '2-3-2': `'data_analysis'`,
};

/** 令和6年4月1日以降の修了（延べ）、一人の最初の修了（実人数）。取り消された修了は数えない。 */
const count = (key: string): string => `
with ${DAYS}, standing as (
  select made.*, not exists (
           select from completion earlier join course k on k.id = earlier.course_id
            where k.category in (${CATEGORIES[key] ?? ''}) and earlier.person_id = made.person_id and earlier.how <> 'void'
              and earlier.completed_on >= '2024-04-01' and (earlier.completed_on, earlier.id) < (made.completed_on, made.id)
              and not exists (select from completion void where void.corrects_id = earlier.id)) as is_first
    from completion made join course on course.id = made.course_id
   where course.category in (${CATEGORIES[key] ?? ''}) and made.how <> 'void' and made.completed_on >= '2024-04-01'
     and not exists (select from completion void where void.corrects_id = made.id)
), plain as (
  select day, org_id, count(*) as completions, count(*) filter (where is_first) as people
    from days join standing on completed_on <= day group by 1, 2
), kept as (
  select day, c.* from days
   cross join (select d.id from indicator_definition d join indicator i on i.id = d.indicator_id where i.key = '${key}') definition
   cross join lateral programme_counts_on(definition.id, days.day) c
   where (c.completions, c.people) <> (0, 0)
)
select '${key} plain' as told_by, * from (table plain except table kept) x
union all
select '${key} kept', * from (table kept except table plain) y`;
