// What a user of PostGraphile would add to these tables for the same screens: computed columns and one command, in SQL.
export const ADDITIONS = `
-- Kōro's own functions are none of its business; some of them bear names that its fields have.
do $$ declare own regprocedure; begin
  for own in select oid from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f' loop
    execute format('comment on function %s is %L', own, '@behavior -*');
  end loop;
end $$;
create type enrolment_progress as (covered_seconds int, duration_seconds int, video_complete boolean, quiz_passed boolean,
                                   last_active_at timestamptz, poster_id bigint);
create function enrolment_progress(e enrolment) returns enrolment_progress language sql stable as $$
  select (coalesce(sum(w.covered_s), 0), coalesce(sum(m.duration_s), 0),
          coalesce(bool_and(w.completed_at is not null) filter (where l.kind = 'video'), true),
          coalesce(bool_and(exists (select from quiz_attempt q where q.enrolment_id = e.id and q.lesson_id = l.id and q.passed))
                   filter (where l.kind = 'quiz'), false),
          max(w.last_at), min(m.id) filter (where m.poster_key is not null))::enrolment_progress
    from lesson l
    left join media m on m.id = l.media_id
    left join watch w on w.enrolment_id = e.id and w.lesson_id = l.id
   where l.course_version_id = e.course_version_id and l.required $$;

create function person_courses_under_way(p person) returns setof enrolment language sql stable rows 3 as $$
  select e.* from enrolment e where e.person_id = p.id and e.state = 'active' $$;
create function person_completed_in(p person, year int) returns int language sql stable as $$
  select count(*)::int from completion c where c.person_id = p.id and c.fiscal_year = year and c.how <> 'void'
     and not exists (select from completion v where v.corrects_id = c.id) $$;

create function person_offers(p person, year int) returns setof course_version language sql stable rows 6 as $$
  select v.* from course k join course_version v on v.course_id = k.id and v.state = 'published'
   where k.id not in (select e.course_id from enrolment e where e.person_id = p.id and e.state = 'active')
     and k.id not in (select c.course_id from completion c where c.person_id = p.id and c.fiscal_year = year and c.how <> 'void'
                         and not exists (select from completion x where x.corrects_id = c.id))
   order by k.category, k.code limit 6 $$;
create function course_version_poster_id(v course_version) returns bigint language sql stable as $$
  select min(m.id) from lesson l join media m on m.id = l.media_id where l.course_version_id = v.id and m.poster_key is not null $$;

create function person_recent_completions(p person) returns setof completion language sql stable rows 5 as $$
  select c.* from completion c where c.person_id = p.id and c.how <> 'void'
     and not exists (select from completion v where v.corrects_id = c.id)
   order by c.completed_on desc, c.id desc limit 5 $$;

create function person_post(p person, today date) returns appointment language sql stable as $$
  select a from appointment a where a.person_id = p.id and a.period @> today
   order by (a.kind = 'HONMU') desc, a.percent desc, a.id limit 1 $$;
create type completion_summary as (total int, this_fiscal_year int, last_on date);
create function person_completion_summary(p person, year int) returns completion_summary language sql stable as $$
  select (count(*), count(*) filter (where c.fiscal_year = year), max(c.completed_on))::completion_summary
    from completion c where c.person_id = p.id and c.how <> 'void' and not exists (select from completion v where v.corrects_id = c.id) $$;

create function indicator_named(named text) returns indicator language sql stable as $$
  select i from indicator i where i.key = named $$;
create type burn_up_month as (month date, completions int, first_timers int);
create function indicator_definition_months(d indicator_definition, today date) returns setof burn_up_month language sql stable as $$
  select day::date, coalesce(m.completions, 0)::int, coalesce(m.first_timers, 0)::int
    from generate_series(date_trunc('month', d.counts_from), today, interval '1 month') day
    left join (select month, sum(completions) as completions, sum(first_timers) as first_timers
                 from programme_month where programme_id = d.programme_id group by month) m on m.month = day::date
   order by 1 $$;
create type forecast_point as (day date, expected int, low int, high int, based_on int);
create function indicator_definition_forecast(d indicator_definition, today date, target date)
  returns setof forecast_point language sql stable as $$
  with months as materialized (select * from indicator_definition_months(d, today)),
  last as (select month, completions from months where month < date_trunc('month', today) order by month desc limit 12),
  residual as (select completions, completions - avg(completions) over () as residual, lag(completions) over (order by month)
                      - avg(completions) over () as before from last),
  likeness as (select least(greatest(coalesce(sum(residual * before) / nullif(sum(residual * residual), 0), 0), 0), 0.9)::float as rho from residual),
  s as (select count(*)::int as n, avg(completions)::float as mean,
               stddev_samp(completions)::float * sqrt((1 + min(rho)) / (1 - min(rho))) as spread,
               (select sum(completions)::float from months) + d.opening_balance as total from last, likeness)
  select today, total, total, total, n from s where n >= 3
  union all
  select day, floor(total + mean * k + 0.5), greatest(total, floor(total + mean * k - margin + 0.5)),
         floor(total + mean * k + margin + 0.5), n
    from s, generate_series(date_trunc('month', today), target, interval '1 month') first
    cross join lateral (select least((first + interval '1 month')::date - 1, target) as day) end_of
    cross join lateral (select (day - today) / 30.44::float as k) ahead
    cross join lateral (select 1.2816 * spread * sqrt(k + k * k / n) as margin) width
   where n >= 3 and day > today $$;

-- PostGraphile has no multiranges: they pass as text. Who asks and when come by pgSettings.
create function send_beat(session uuid, sequence int, played text, position_s int, visible boolean) returns jsonb
  language sql volatile as $$ select record_beat(session, sequence, played::int4multirange, position_s, visible) $$;
`;
