import type { Statement } from '../../platform/index.js';

/**
 * The JSON of GraphQL's QualifiedRatio. $1 day, $2 body or null. A few hundred rows of the rollup, however many people there
 * are. No row when no definition holds on the day. Refuses in the database: FORBIDDEN, NOT_FOUND, BAD_INPUT (a day to come).
 */
export const QUALIFIED_RATIO: Statement = {
  name: 'qualified_ratio',
  text: `
with by_body as materialized (
  select * from qualified_counts($1::date, $2::bigint)
), total as (
  select coalesce(sum(denominator), 0)::int as denominator, coalesce(sum(numerator), 0)::int as numerator,
         -- The target belongs to all bodies together; whoever sees fewer gets none.
         $2::bigint is null and cardinality(qualified_bodies($1::date, null, 'trainer', 'hr', 'coordinator', 'auditor', 'admin'))
           = (select count(*) from organisation) as whole
    from by_body
)
select json_build_object(
    'indicatorKey', i.key, 'asOf', $1::date, 'denominator', t.denominator, 'numerator', t.numerator,
    'percent', round(100.0 * t.numerator / nullif(t.denominator, 0), 1),
    'target', case when t.whole then i.target_value end,
    'needed', case when t.whole and t.denominator > 0 then greatest(0, ceil(i.target_value * t.denominator / 100) - t.numerator)::int end,
    'targetOn', p.ends_on,
    'definition', json_build_object(
      'id', d.id::text, 'version', d.version, 'method', d.method, 'sentenceJa', d.sentence_ja, 'sentenceEn', d.sentence_en,
      'openingBalance', d.opening_balance, 'validFrom', lower(d.valid), 'categories', json_build_array()),
    'list', (select json_build_object('id', l.id::text, 'effectiveFrom', l.effective_from, 'source', l.source, 'exams',
                coalesce((select json_agg(json_build_object('code', e.code, 'nameJa', e.name_ja, 'nameEn', e.name_en) order by e.code)
                            from qualifying_list_exam q join exam e on e.code = q.exam_code where q.list_id = l.id), '[]'))
               from qualifying_list l where l.id = qualifying_list_on($1::date)),
    'byBody', coalesce((select json_agg(json_build_object('orgId', o.id::text, 'denominator', b.denominator, 'numerator', b.numerator)
                                        order by o.code6)
                          from by_body b join organisation o on o.id = b.org_id), '[]'),
    'series', (select json_agg(json_build_object('on', s.day, 'denominator', s.denominator, 'numerator', s.numerator) order by s.day)
                 from (select month_end as day, denominator, numerator from qualified_months($1::date, $2::bigint)
                       union all select $1::date, t.denominator, t.numerator) s),
    'asPublished', case when $2::bigint is null then (
      select json_build_object('value', f.value, 'numerator', f.numerator, 'denominator', f.denominator, 'asOf', u.as_of,
                               'publication', u.slug)
        from publication_figure f join publication u on u.id = f.publication_id
       where f.indicator_id = i.id and f.reading_id is not null and u.state = 'published' and u.as_of <= $1::date
       order by u.as_of desc, u.published_at desc limit 1) end,
    'includesPlanned', $1::date > actor_today()
  ) as json
  from total t
  join indicator_definition d on d.id = ratio_definition_on($1::date)
  join indicator i on i.id = d.indicator_id
  join plan_period p on p.id = i.plan_period_id`,
};

/** The JSON of GraphQL's CountOnDay. $1 indicator key, $2 day, $3 body or null. No row when it is not counted on that day. */
export const COUNT_ON: Statement = {
  name: 'count_on',
  text: `
select json_build_object('completions', c.completions, 'people', c.people, 'total', c.completions
         + case when $3::bigint is null and (select actor_reads_all()) then d.opening_balance else 0 end) as json
  from indicator i
  join indicator_definition d on d.indicator_id = i.id and d.valid @> $2::date and d.method = 'programme_count'
  cross join lateral (
    select coalesce(sum(x.completions), 0)::int as completions, coalesce(sum(x.people), 0)::int as people
      from programme_counts_on(d.id, $2::date) x where $3::bigint is null or x.org_id = $3) c
 where i.id = (select indicator_keyed($1, $2::date))`,
};
