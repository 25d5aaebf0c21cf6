import type { Statement } from '../../platform/index.js';

/**
 * The burn-up, from the rollup: as fast with a million completions as with none. Builds the JSON of GraphQL's BurnUp,
 * but for the forecast. $1 indicator key, $2 body or null, $3 today. Null when the indicator has no definition today.
 * The opening balance and the target belong to all bodies together; whoever sees fewer gets neither.
 */
export const BURN_UP: Statement = {
  name: 'burn_up',
  text: `
select json_build_object(
    'indicatorKey', i.key, 'asOf', $3::date,
    'openingBalance', case when scope.whole then d.opening_balance else 0 end,
    'target', case when scope.whole then i.target_value::int end,
    'targetOn', pp.ends_on, 'baselineOn', d.counts_from,
    'completions', s.completions, 'people', s.first_timers,
    'total', s.completions + case when scope.whole then d.opening_balance else 0 end,
    'months', coalesce(s.months, '[]'),
    'definition', json_build_object(
      'id', d.id::text, 'version', d.version, 'method', d.method, 'sentenceJa', d.sentence_ja, 'sentenceEn', d.sentence_en,
      'openingBalance', d.opening_balance, 'openingBalanceLabelJa', d.opening_balance_label_ja,
      'openingBalanceLabelEn', d.opening_balance_label_en, 'countsFrom', d.counts_from, 'validFrom', lower(d.valid),
      'categories', (select json_agg(category order by category) from programme_category pc where pc.programme_id = d.programme_id))
  ) as json
  from indicator i
  join plan_period pp on pp.id = i.plan_period_id
  join indicator_definition d on d.indicator_id = i.id and d.valid @> $3::date and d.method = 'programme_count'
  cross join (select $2::bigint is null and (select actor_reads_all()) as whole) scope
  cross join lateral (
    select coalesce(sum(completions), 0) as completions, coalesce(sum(first_timers), 0) as first_timers,
           json_agg(json_build_object('month', month, 'completions', completions, 'firstTimers', first_timers) order by month) as months
      from (select day::date as month, coalesce(m.completions, 0) as completions, coalesce(m.first_timers, 0) as first_timers
              from generate_series(date_trunc('month', d.counts_from), $3::date, interval '1 month') day
              left join (select month, sum(completions)::int as completions, sum(first_timers)::int as first_timers
                           from programme_month
                          where programme_id = d.programme_id and ($2::bigint is null or org_id = $2)
                          group by month) m on m.month = day::date) by_month
  ) s
 where i.id = (select indicator_keyed($1, $3))`,
};

/** $1 indicator key, $2 today, $3 fiscal year or null. Bodies without a completion are there too. */
export const COUNTS_BY_BODY: Statement = {
  name: 'counts_by_body',
  text: `
select o.id::text as "orgId", coalesce(c.completions, 0)::int as completions, coalesce(c.first_timers, 0)::int as "firstTimers",
       coalesce(s.staff, 0)::int as staff
  from organisation o
  left join (
    select m.org_id, sum(m.completions) as completions, sum(m.first_timers) as first_timers
      from indicator i
      join indicator_definition d on d.indicator_id = i.id and d.valid @> $2::date
      join programme_month m on m.programme_id = d.programme_id and m.month >= date_trunc('month', d.counts_from)
     where i.id = (select indicator_keyed($1, $2)) and ($3::int is null or fiscal_year_of(m.month) = $3)
     group by m.org_id
  ) c on c.org_id = o.id
  left join (
    select org_id, count(distinct person_id) as staff from appointment where period @> $2::date group by org_id
  ) s on s.org_id = o.id
 where (select actor_reads_all()) or o.id = any ((select actor_reads_bodies())::bigint[])
 order by o.code6`,
};

/** $1 indicator key, $2 today, $3 fiscal year or null, $4 body or null. A retired course goes by its last title. */
export const COUNTS_BY_COURSE: Statement = {
  name: 'counts_by_course',
  text: `
select k.code as "courseCode", v.title_ja as "titleJa", v.title_en as "titleEn", k.category,
       coalesce(c.completions, 0)::int as completions, coalesce(c.first_timers, 0)::int as "firstTimers"
  from indicator i
  join indicator_definition d on d.indicator_id = i.id and d.valid @> $2::date
  join programme_category pc on pc.programme_id = d.programme_id
  join course k on k.category = pc.category
  cross join lateral (
    select title_ja, title_en from course_version where course_id = k.id and state <> 'draft' order by number desc limit 1
  ) v
  left join lateral (
    select sum(p.completions) as completions, sum(p.first_timers) as first_timers
      from programme_course p
     where p.programme_id = d.programme_id and p.course_id = k.id and p.fiscal_year >= fiscal_year_of(d.counts_from)
       and ($3::int is null or p.fiscal_year = $3) and ($4::bigint is null or p.org_id = $4)
  ) c on true
 where i.id = (select indicator_keyed($1, $2))
 order by k.category, k.code`,
};
