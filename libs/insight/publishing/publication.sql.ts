import type { Statement } from '../../platform/index.js';

const LINE = `
l.ordinal, l.reading_id::text as "readingId", l.indicator_id::text as "indicatorId", l.section, l.goal_point_ja as "goalPointJa",
l.name_ja as "nameJa", l.name_en as "nameEn", l.baseline_text as "baselineText", l.target_text as "targetText", l.unit,
l.value::float8 as value, l.no_value as "noValue", l.words, l.reference_value::float8 as "referenceValue",
l.numerator::int as numerator, l.denominator::int as denominator, l.definition_ja as "definitionJa",
l.definition_en as "definitionEn", l.definition_version as "definitionVersion", l.reprinted_from as "reprintedFrom",
l.previous_value::float8 as "previousValue", l.reading_kind as "readingKind"`;

/**
 * The lines as they would be published, each with what its judgement needs. $1 plan, $2 readings, $3 the publication that is
 * corrected or null.
 */
export const PUBLICATION_LINES: Statement = {
  name: 'publication_lines',
  text: `
select ${LINE},
       json_build_object('measureType', i.measure_type, 'direction', i.direction,
         'baselineValue', case when s.reading_id is null then i.baseline_value else s.baseline end,
         'targetValue', case when s.reading_id is null then i.target_value else s.target end,
         'annualFloor', s.annual_floor) as aim,
       coalesce(s.by_year, '[]') as "byYear",
       json_build_object('due', coalesce(s.due, 0), 'reached', coalesce(l.numerator, 0), 'total', coalesce(l.denominator, 0)) as milestones
  from publication_lines($1, $2, $3) l
  join indicator i on i.id = l.indicator_id
  left join reading_standing($2) s on s.reading_id = l.reading_id
 order by l.ordinal`,
};

/**
 * What is to be published unless somebody chooses otherwise: of each indicator of the plan the latest final reading of the day, and
 * of one that was published as a preliminary reading also the latest of those. $1 plan, $2 day, $3 the publication that is corrected
 * or null.
 */
export const READINGS_TO_PUBLISH: Statement = {
  name: 'readings_to_publish',
  text: `
select distinct on (r.indicator_id) r.id::text as id
  from reading r join indicator i on i.id = r.indicator_id
 where i.plan_period_id = $1 and r.as_of = $2
   and (r.kind = 'final' or exists (
     select from publication_figure f
      where f.publication_id = $3::bigint and f.indicator_id = r.indicator_id and f.reading_kind = r.kind))
 order by r.indicator_id, r.id desc`,
};

export const PREPARE_PUBLICATION =
  'select prepare_publication($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as id';
