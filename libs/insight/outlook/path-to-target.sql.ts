/** The 75 %: the newest plan's ratio with a definition in force on the day. $1 day. */
export const AIM = `
select i.key as "indicatorKey", d.id as "definitionId", i.target_value::float as target, pp.starts_on::text as "startsOn",
       pp.ends_on::text as "targetOn"
  from indicator_definition d
  join indicator i on i.id = d.indicator_id
  join plan_period pp on pp.id = i.plan_period_id
 where d.method = 'qualified_ratio' and d.valid @> $1::date and i.target_value is not null
 order by pp.starts_on desc, i.ordinal limit 1`;

/** $1 definition, $2 body or null, $3 days. */
export const RATIO_ON = `
select day::text as on, numerator, denominator from ratio_on($1, $2, $3::date[])`;

/** $1 definition, $2 body or null, $3 day. */
export const PAST_SITTINGS = `
select fiscal_year as "fiscalYear", term, announced_on::text as "announcedOn", candidates, passes
  from past_sittings($1, $2, $3)`;

/** $1 day, $2 the target's day. A sitting is announced when the last of its exams is; of one not yet said, none is. */
export const COMING_SITTINGS = `
select s.*, coalesce(s."announcedOn" <= $2::date::text, false) as "inTime"
  from (
    select w.fiscal_year as "fiscalYear", exam_term(w.kind, lower(w.sittings)) as term, array_agg(w.exam_code order by w.exam_code) as "examCodes",
           min(lower(w.applications))::text as "applicationsFrom", (max(upper(w.applications)) - 1)::text as "applicationsUntil",
           min(lower(w.sittings))::text as "examFrom", (max(upper(w.sittings)) - 1)::text as "examUntil",
           case when count(w.announced_on) = count(*) then max(w.announced_on)::text end as "announcedOn"
      from exam_window w
      join qualifying_list_exam q on q.exam_code = w.exam_code and q.list_id = qualifying_list_on($1::date)
     where w.kind <> 'all_year'
     group by 1, 2
  ) s
 where coalesce(s."announcedOn", s."examUntil") > $1::date::text and s."examFrom" <= ($2::date + interval '1 year')::date::text
 order by s."examFrom"`;

/** $1 definition, $2 body or null, $3 day. */
export const PLANNED_RATIO = `
select org_id as "orgId", numerator_today as "numeratorToday", denominator_today as "denominatorToday", numerator, denominator
  from planned_ratio($1, $2, $3)`;

/** $1 definition, $2 body or null, $3 day. */
export const PLANNED_MOVES = `
select person_id as "personId", name, from_org_id as "fromOrgId", to_org_id as "toOrgId", qualified from planned_moves($1, $2, $3)`;

/**
 * The nearest first: how far an attempt in time has come (sat, applied, planned), a mock test at the pass mark of 60 %, the
 * share of the study plan's milestones, FE or SG passed, courses completed; then by kana. $1 definition, $2 body or null,
 * $3 the target's day, $4 rows, $5 … $11 the cursor or nulls.
 */
export const NEAREST_TO_PASS = `
with near as (
  select n.*, p.family_name || ' ' || p.given_name as name, p.family_kana || ' ' || p.given_kana as kana,
         case when in_time then array_position(array['sat', 'applied', 'planned'], n.attempt_state) else 4 end as way,
         case when mock_percent >= 60 then 0 else 1 end as mock,
         -coalesce(milestones_percent, 0) as steps,
         case when 'FE' = any (n.foundation) then 0 when 'SG' = any (n.foundation) then 1 else 2 end as base,
         -n.courses as more
    from nearest_to_pass($1, $2, $3) n join person p on p.id = n.person_id
)
select near.person_id as "personId", near.name, near.kana, o.name as "organisationName", u.name as "unitName",
       exam_code as "examCode", attempt_state as "attemptState", exam_on::text as "examOn", announced_on::text as "announcedOn",
       in_time as "inTime", mock_percent as "mockPercent", mock_on::text as "mockOn", milestones_percent as "milestonesPercent",
       foundation, courses,
       (select count(*)::int from course k where k.category = 'exam_preparation'
           and exists (select from course_version v where v.course_id = k.id and v.state = 'published')) as "coursesOffered",
       array[way::text, mock::text, steps::text, base::text, more::text, near.kana, near.person_id::text] as key
  from near join organisation o on o.id = near.org_id join unit u on u.id = near.unit_id
 where $5::int is null or (way, mock, steps, base, more, near.kana, near.person_id)
       > ($5, $6::int, $7::int, $8::int, $9::int, $10::text, $11::bigint)
 order by way, mock, steps, base, more, near.kana, near.person_id
 limit $4`;
