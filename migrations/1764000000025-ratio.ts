import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The 75 % and the two counts on any date: kept by the writing transaction, read as a sum over few rows. */
export class Ratio1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SPANS);
    await runner.query(KEPT_BY_THE_WRITER);
    await runner.query(PROGRAMME_DAYS);
    await runner.query(READ_BY_WHOM);
    await runner.query('select rebuild_qualified_spans(), rebuild_programme_rollup()');
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

const SPANS = `
  -- Days on which a person stands in the denominator of a definition, in one body and unit, and the pass that counts, if
  -- any. Days to come are there too, from what is planned. Nobody reads it but the functions below: where a span ends
  -- may be a plan that is not told yet. The truth is designated_people(definition, day); a test compares every day.
  create table qualified_span (
    definition_id bigint not null references indicator_definition,
    person_id bigint not null references person,
    period daterange not null check (not isempty(period) and lower(period) is not null),
    org_id bigint not null references organisation,
    unit_id bigint not null references unit,
    pass_id bigint, -- no foreign key: when a pass goes, the statement's trigger takes it out of here
    constraint qualified_span_once exclude using gist (definition_id with =, person_id with =, period with &&)
  );
  create index qualified_span_person on qualified_span (person_id);
  create index qualified_span_body on qualified_span using gist (definition_id, org_id, period);
  -- What changes on a day, and in a month: the figure of any day is the months before it and the days of its own month,
  -- as many rows as there are bodies, months and days, however many people there are.
  create table qualified_day (
    definition_id bigint not null references indicator_definition,
    day date not null,
    org_id bigint not null references organisation,
    denominator int not null,
    numerator int not null,
    primary key (definition_id, day, org_id)
  );
  create table qualified_month (
    definition_id bigint not null references indicator_definition,
    month date not null,
    org_id bigint not null references organisation,
    denominator int not null,
    numerator int not null,
    primary key (definition_id, month, org_id)
  );
  alter table qualified_span enable row level security;
  alter table qualified_day enable row level security;
  alter table qualified_month enable row level security;
  insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, excluded_ja, excluded_en)
  values ('qualified_span', 'qualified_span', 1300, '合格率の分母・分子に入る期間', 'Days in the share of qualified staff',
    '情報システム人材の合格率を、どの基準日についても計算するため',
    'To compute the share of qualified information-systems staff on any date',
    '指定・発令・休職等・合格の記録から計算した結果であり、元の記録をすべて開示しているため',
    'It is computed from designations, appointments, absences and passes, which are all told.');

  -- Cut at every day on which anything can change, decided on the first day of each piece, and joined again.
  create function qualified_spans_of(persons bigint[]) returns setof qualified_span
    language sql stable security definer set search_path = public, pg_temp as $$
    with designated as (
      select d.id as definition_id, d.pass_counts_from, d.excluded_absences, g.person_id, g.period * d.valid as period
        from indicator_definition d join designation g on g.kind = d.designation_kind and g.period && d.valid
       where d.method = 'qualified_ratio' and g.person_id = any (persons)
    ), cut as (
      select definition_id, person_id, lower(period) as day from designated
      union select definition_id, person_id, upper(period) from designated
      union select g.definition_id, g.person_id, b.day from designated g
        join (select a.person_id, lower(a.period) as day from appointment a where a.person_id = any (persons)
              union select a.person_id, upper(a.period) from appointment a where a.person_id = any (persons)
              union select a.person_id, lower(a.period) from absence a where a.person_id = any (persons)
              union select a.person_id, upper(a.period) from absence a where a.person_id = any (persons)) b
          on b.person_id = g.person_id and g.period @> b.day
      union select g.definition_id, g.person_id, c.day from designated g
        join exam_pass p on p.person_id = g.person_id and p.state = 'verified'
        cross join lateral (select pass_counts_on(p, g.pass_counts_from) as day) c where g.period @> c.day
      union select g.definition_id, g.person_id, l.effective_from from designated g
        join qualifying_list l on l.state = 'approved' and g.period @> l.effective_from
    ), piece as (
      select definition_id, person_id, day,
             daterange(day, lead(day) over (partition by definition_id, person_id order by day)) as period
        from cut where day is not null
    )
    select piece.definition_id, piece.person_id, unnest(range_agg(piece.period)), post.org_id, post.unit_id, pass.id
      from piece
      join designated g on g.definition_id = piece.definition_id and g.person_id = piece.person_id and g.period @> piece.day
      cross join lateral main_appointment(piece.person_id, piece.day) post
      left join lateral (
        -- From the table and not from a list of everybody's passes: one person's are found by index.
        select p.id from exam_pass p
          join qualifying_list_exam q on q.exam_code = p.exam_code and q.list_id = qualifying_list_on(piece.day)
         where p.person_id = piece.person_id and p.state = 'verified' and pass_counts_on(p, g.pass_counts_from) <= piece.day
         order by pass_counts_on(p, g.pass_counts_from), p.id limit 1) pass on true
     where post.id is not null
       and not exists (select from absence a where a.person_id = piece.person_id and a.period @> piece.day
                          and a.kind = any (g.excluded_absences))
     group by 1, 2, 4, 5, 6 $$;`;

const KEPT_BY_THE_WRITER = `
  create function qualified_bump(spans qualified_span[], sign int) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    with change as (
      select s.definition_id, e.day, s.org_id, sum(e.sign)::int as denominator,
             (sum(e.sign) filter (where s.pass_id is not null))::int as numerator
        from unnest(spans) s
        cross join lateral (values (lower(s.period), sign), (upper(s.period), -sign)) e (day, sign)
       where e.day is not null group by 1, 2, 3
    ), months as (
      insert into qualified_month as m
        select definition_id, date_trunc('month', day)::date, org_id, sum(denominator), coalesce(sum(numerator), 0)
          from change group by 1, 2, 3 order by 1, 2, 3
        on conflict (definition_id, month, org_id) do update
        set denominator = m.denominator + excluded.denominator, numerator = m.numerator + excluded.numerator
    )
    insert into qualified_day as d
      select definition_id, day, org_id, denominator, coalesce(numerator, 0) from change order by 1, 2, 3
      on conflict (definition_id, day, org_id) do update
      set denominator = d.denominator + excluded.denominator, numerator = d.numerator + excluded.numerator $$;

  -- Spans of these people as the rows now say. The person's row is the lock: whoever comes second sees what the first has
  -- written. The shared lock is that of a list or a definition, which touches everybody (refresh_all_qualified_spans).
  create function refresh_qualified_spans(persons bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare concerned bigint[]; fresh qualified_span[]; gone qualified_span[]; come qualified_span[];
  begin
    perform pg_advisory_xact_lock_shared(hashtext('qualified_span'));
    perform from person p where p.id = any (persons) order by p.id for no key update;
    select array_agg(p) into concerned from unnest(persons) p
     where exists (select from designation d where d.person_id = p) or exists (select from qualified_span s where s.person_id = p);
    if concerned is null then return; end if;
    fresh := array(select s from qualified_spans_of(concerned) s);
    gone := array(select row(x.*)::qualified_span from (
      select s.* from qualified_span s where s.person_id = any (concerned) except select f.* from unnest(fresh) f) x);
    come := array(select row(x.*)::qualified_span from (
      select f.* from unnest(fresh) f except select s.* from qualified_span s where s.person_id = any (concerned)) x);
    if gone <> '{}' then
      delete from qualified_span s using unnest(gone) g
       where s.person_id = g.person_id and s.definition_id = g.definition_id and s.period = g.period;
      perform qualified_bump(gone, -1);
    end if;
    if come <> '{}' then
      insert into qualified_span select c.* from unnest(come) c;
      perform qualified_bump(come, 1);
    end if;
  end $$;
  create function refresh_all_qualified_spans() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('qualified_span'));
    perform refresh_qualified_spans(array(select person_id from designation union select person_id from qualified_span));
  end $$;
  -- From nothing. Used after a bulk load with the triggers off, and by the test.
  create function rebuild_qualified_spans() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform pg_advisory_xact_lock(hashtext('qualified_span'));
    delete from qualified_span; delete from qualified_day; delete from qualified_month;
    perform refresh_all_qualified_spans();
  end $$;

  -- Once a statement, however many rows it writes: an import of a 4/1 moves thousands.
  create function qualified_spans_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    case tg_op
      when 'INSERT' then perform refresh_qualified_spans(array(select distinct person_id from added));
      when 'DELETE' then perform refresh_qualified_spans(array(select distinct person_id from taken));
      else perform refresh_qualified_spans(array(select person_id from added union select person_id from taken));
    end case;
    return null;
  end $$;
  create function all_qualified_spans_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform refresh_all_qualified_spans();
    return null;
  end $$;
  do $$
  declare kept text;
  begin
    foreach kept in array array['designation', 'appointment', 'absence', 'exam_pass'] loop
      execute format('create trigger qualified_added after insert on %I referencing new table as added
                      for each statement execute function qualified_spans_follow()', kept);
      execute format('create trigger qualified_changed after update on %I referencing old table as taken new table as added
                      for each statement execute function qualified_spans_follow()', kept);
      execute format('create trigger qualified_taken after delete on %I referencing old table as taken
                      for each statement execute function qualified_spans_follow()', kept);
    end loop;
  end $$;
  create trigger qualified_added after insert on qualifying_list for each row when (new.state = 'approved')
    execute function all_qualified_spans_follow();
  create trigger qualified_changed after update on qualifying_list for each row
    when ((old.state = 'approved' or new.state = 'approved') and old is distinct from new) execute function all_qualified_spans_follow();
  create trigger qualified_taken after delete on qualifying_list for each row when (old.state = 'approved')
    execute function all_qualified_spans_follow();
  -- A list is not changed once it is approved; that of an installation may be filled after its row.
  create function qualified_spans_follow_exams() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if exists (select from qualifying_list l join changed c on c.list_id = l.id where l.state = 'approved') then
      perform refresh_all_qualified_spans();
    end if;
    return null;
  end $$;
  create trigger qualified_added after insert on qualifying_list_exam referencing new table as changed
    for each statement execute function qualified_spans_follow_exams();
  create trigger qualified_taken after delete on qualifying_list_exam referencing old table as changed
    for each statement execute function qualified_spans_follow_exams();
  create trigger qualified_added after insert on indicator_definition for each row
    when (new.method = 'qualified_ratio' and not isempty(new.valid)) execute function all_qualified_spans_follow();
  create trigger qualified_changed after update on indicator_definition for each row
    when (old.method = 'qualified_ratio' or new.method = 'qualified_ratio') execute function all_qualified_spans_follow();`;

const PROGRAMME_DAYS = `
  create table programme_day (
    programme_id bigint not null references programme,
    day date not null,
    org_id bigint not null references organisation,
    completions int not null default 0,
    first_timers int not null default 0,
    primary key (programme_id, day, org_id)
  );
  alter table programme_day enable row level security;
  create policy readable on programme_day for select to koro_app using (
    (select actor_reads_all()) or org_id = any ((select actor_reads_bodies())::bigint[]));
  grant select on programme_day to koro_app;

  create or replace function programme_bump(programme bigint, c completion, completions int, first_timers int) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into programme_day as d values
      (programme, c.completed_on, c.org_id, completions, first_timers)
      on conflict (programme_id, day, org_id) do update
      set completions = d.completions + excluded.completions, first_timers = d.first_timers + excluded.first_timers;
    insert into programme_month as m values
      (programme, date_trunc('month', c.completed_on)::date, c.org_id, completions, first_timers)
      on conflict (programme_id, month, org_id) do update
      set completions = m.completions + excluded.completions, first_timers = m.first_timers + excluded.first_timers;
    insert into programme_course as p values
      (programme, c.fiscal_year, c.org_id, c.course_id, completions, first_timers)
      on conflict (programme_id, fiscal_year, org_id, course_id) do update
      set completions = p.completions + excluded.completions, first_timers = p.first_timers + excluded.first_timers;
  $$;
  create or replace function rebuild_programme_rollup() returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    delete from programme_person; delete from programme_day; delete from programme_month; delete from programme_course;
    create temporary table counted on commit drop as
      select pc.programme_id, c.*, row_number() over
             (partition by pc.programme_id, c.person_id order by c.completed_on, c.id) = 1 as is_first
        from completion c join course k on k.id = c.course_id join programme_category pc on pc.category = k.category
       where c.how <> 'void' and c.completed_on >= programme_since(pc.programme_id)
         and not exists (select from completion v where v.corrects_id = c.id);
    insert into programme_person select programme_id, person_id, id from counted where is_first;
    insert into programme_day
      select programme_id, completed_on, org_id, count(*), count(*) filter (where is_first) from counted group by 1, 2, 3;
    insert into programme_month
      select programme_id, date_trunc('month', day)::date, org_id, sum(completions), sum(first_timers)
        from programme_day group by 1, 2, 3;
    insert into programme_course
      select programme_id, fiscal_year, org_id, course_id, count(*), count(*) filter (where is_first)
        from counted group by 1, 2, 3, 4;
    drop table counted;
  end $$;
  -- 延べ and 実人数 of a definition by body on a day: whole months from the rollup of months, broken ones from that of days.
  -- As the invoker: row-level security decides whose.
  create function programme_counts_on(definition bigint, day date) returns table (org_id bigint, completions bigint, people bigint)
    language sql stable set search_path = public, pg_temp as $$
    with bounds as (
      select d.programme_id, d.counts_from,
             date_trunc('month', d.counts_from + interval '1 month' - interval '1 day')::date as first_whole,
             date_trunc('month', day)::date as own_month
        from indicator_definition d where d.id = definition and d.method = 'programme_count'
    )
    select t.org_id, sum(t.completions), sum(t.first_timers) from (
      select m.org_id, m.completions, m.first_timers from bounds b
        join programme_month m on m.programme_id = b.programme_id and m.month >= b.first_whole and m.month < b.own_month
      union all
      select p.org_id, p.completions, p.first_timers from bounds b
        join programme_day p on p.programme_id = b.programme_id and p.day >= greatest(b.counts_from, b.own_month) and p.day <= programme_counts_on.day
      union all
      select p.org_id, p.completions, p.first_timers from bounds b
        join programme_day p on p.programme_id = b.programme_id and p.day >= b.counts_from and p.day < least(b.first_whole, b.own_month)
    ) t group by 1 $$;
  grant execute on function programme_counts_on to koro_app;`;

const READ_BY_WHOM = `
  -- Bodies whose figures of that day the actor may see by one of the roles. What is planned is known to HR alone until its day.
  create function qualified_bodies(day date, body bigint, variadic roles text[]) returns bigint[]
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare bodies bigint[];
  begin
    bodies := actor_role_bodies(variadic roles);
    if bodies = '{}' then perform refuse('FORBIDDEN'); end if;
    if day > actor_today() then
      bodies := actor_role_bodies('hr');
      if bodies = '{}' then perform refuse('BAD_INPUT', jsonb_build_object('until', actor_today())); end if;
    end if;
    if body is null then return bodies; end if;
    if body <> all (bodies) then perform refuse('NOT_FOUND'); end if;
    return array[body];
  end $$;
  -- Of the plan that is in force on the day.
  create function ratio_definition_on(day date) returns bigint
    language sql stable set search_path = public, pg_temp as $$
    select d.id from indicator_definition d where d.method = 'qualified_ratio' and d.valid @> day order by d.indicator_id desc limit 1 $$;

  -- Denominator and numerator on a day, of each body that has anybody.
  create function qualified_counts(day date, body bigint) returns table (org_id bigint, denominator bigint, numerator bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
      select ratio_definition_on(qualified_counts.day) as definition_id, date_trunc('month', qualified_counts.day)::date as month,
             qualified_bodies(qualified_counts.day, body, 'trainer', 'hr', 'coordinator', 'auditor', 'admin') as bodies
    )
    select t.org_id, sum(t.denominator), sum(t.numerator) from (
      select m.org_id, m.denominator, m.numerator from asked a
        join qualified_month m on m.definition_id = a.definition_id and m.month < a.month and m.org_id = any (a.bodies)
      union all
      select d.org_id, d.denominator, d.numerator from asked a
        join qualified_day d on d.definition_id = a.definition_id and d.day between a.month and qualified_counts.day
         and d.org_id = any (a.bodies)
    ) t group by 1 having sum(t.denominator) <> 0 $$;
  -- At the end of each month of the plan before the day.
  create function qualified_months(day date, body bigint) returns table (month_end date, denominator bigint, numerator bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
      select qualified_bodies(qualified_months.day, body, 'trainer', 'hr', 'coordinator', 'auditor', 'admin') as bodies
    ), running as (
      select m.definition_id, m.month, sum(sum(m.denominator)) over w as denominator, sum(sum(m.numerator)) over w as numerator
        from asked a join qualified_month m on m.org_id = any (a.bodies)
       group by 1, 2 window w as (partition by m.definition_id order by m.month)
    )
    select e.day, coalesce(r.denominator, 0)::bigint, coalesce(r.numerator, 0)::bigint
      from indicator_definition d
      join indicator i on i.id = d.indicator_id
      join plan_period p on p.id = i.plan_period_id
      cross join lateral (
        select (m + interval '1 month' - interval '1 day')::date as day
          from generate_series(date_trunc('month', p.starts_on), p.ends_on, interval '1 month') m) e
      left join lateral (select r.denominator, r.numerator from running r
                          where r.definition_id = ratio_definition_on(e.day) and r.month <= e.day
                          order by r.month desc limit 1) r on true
     where d.id = ratio_definition_on(qualified_months.day) and e.day < qualified_months.day
     order by 1 $$;

  -- The rows behind the figure of a day, by kana, with the name of that day. qualified: only those who count in the numerator,
  -- only those who do not, or (null) all. The last four name the row after which to go on, and how many.
  create function qualified_people_on(day date, body bigint, qualified boolean,
                                      after_family text, after_given text, after_person bigint, rows int)
    returns table (person_id bigint, family_name text, given_name text, family_kana text, given_kana text, org_id bigint,
                   unit_id bigint, designated_since date, pass_id bigint, exam_code text, announced_on date, verified_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
      select ratio_definition_on(qualified_people_on.day) as definition_id,
             qualified_bodies(qualified_people_on.day, body, 'hr', 'auditor') as bodies
    )
    select s.person_id, n.family_name, n.given_name, n.family_kana, n.given_kana, s.org_id, s.unit_id, lower(g.period),
           p.id, p.exam_code, p.announced_on, p.verified_on
      from asked a
      join indicator_definition d on d.id = a.definition_id
      join qualified_span s on s.definition_id = a.definition_id and s.org_id = any (a.bodies) and s.period @> qualified_people_on.day
      join designation g on g.person_id = s.person_id and g.kind = d.designation_kind and g.period @> qualified_people_on.day
      join person_name n on n.person_id = s.person_id and n.valid @> qualified_people_on.day
      left join exam_pass p on p.id = s.pass_id
     where (qualified_people_on.qualified is null or qualified_people_on.qualified = (s.pass_id is not null))
       and (after_person is null or (n.family_kana, n.given_kana, s.person_id) > (after_family, after_given, after_person))
     order by n.family_kana, n.given_kana, s.person_id limit rows $$;
  create function qualified_people_count(day date, body bigint, qualified boolean) returns int
    language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
      select ratio_definition_on(qualified_people_count.day) as definition_id,
             qualified_bodies(qualified_people_count.day, body, 'hr', 'auditor') as bodies
    )
    select count(*)::int from asked a
      join qualified_span s on s.definition_id = a.definition_id and s.org_id = any (a.bodies) and s.period @> qualified_people_count.day
     where qualified_people_count.qualified is null or qualified_people_count.qualified = (s.pass_id is not null) $$;

  -- Whoever counts differently on the two days, and why: one reason each, so that they add up to the difference. For HR, since
  -- a reason may be an absence. As the rows now say on both days: a pass that was revoked counted on neither.
  create function qualified_changes(from_day date, to_day date, body bigint)
    returns table (person_id bigint, family_name text, given_name text, family_kana text, given_kana text, reason text,
                   denominator int, numerator int, before_unit bigint, after_unit bigint, exam_code text, announced_on date)
    language sql stable security definer set search_path = public, pg_temp as $$
    with asked as materialized (
      select x.before_id, x.after_id, x.bodies, b.designation_kind as before_kind, n.designation_kind as after_kind,
             b.excluded_absences as before_absences, n.excluded_absences as after_absences, n.pass_counts_from,
             qualifying_list_on(from_day) as before_list, qualifying_list_on(to_day) as after_list
        from (select ratio_definition_on(from_day) as before_id, ratio_definition_on(to_day) as after_id,
                     qualified_bodies(greatest(from_day, to_day), body, 'hr') as bodies) x
        left join indicator_definition b on b.id = x.before_id
        left join indicator_definition n on n.id = x.after_id
    ), side as (
      select coalesce(b.person_id, n.person_id) as person_id, b.org_id as before_org, n.org_id as after_org,
             b.unit_id as before_unit, n.unit_id as after_unit, b.pass_id as before_pass, n.pass_id as after_pass,
             coalesce(b.org_id = any (x.bodies), false) as was_in, coalesce(n.org_id = any (x.bodies), false) as is_in
        from (select s.*, a.bodies from asked a join qualified_span s on s.definition_id = a.before_id and s.period @> from_day) b
        full join (select s.*, a.bodies as to_bodies from asked a join qualified_span s on s.definition_id = a.after_id and s.period @> to_day) n
          on n.person_id = b.person_id
        cross join lateral (select coalesce(b.bodies, n.to_bodies) as bodies) x
    ), changed as (
      select s.*, s.is_in::int - s.was_in::int as denominator,
             (s.is_in and s.after_pass is not null)::int - (s.was_in and s.before_pass is not null)::int as numerator
        from side s
    )
    select c.person_id, m.family_name, m.given_name, m.family_kana, m.given_kana,
           case c.denominator
             when 1 then case
               when c.before_org is not null then 'moved_in'
               when (main_appointment(c.person_id, from_day)).id is null then 'hired'
               when not exists (select from designation g where g.person_id = c.person_id and g.kind = a.after_kind and g.period @> from_day)
                 then 'designated'
               when exists (select from absence x where x.person_id = c.person_id and x.period @> from_day and x.kind = any (a.after_absences))
                 then 'absence_ended'
               else 'definition_changed' end
             when -1 then case
               when c.after_org is not null then 'moved_out'
               when (main_appointment(c.person_id, to_day)).id is null then 'retired'
               when not exists (select from designation g where g.person_id = c.person_id and g.kind = a.before_kind and g.period @> to_day)
                 then 'designation_ended'
               when exists (select from absence x where x.person_id = c.person_id and x.period @> to_day and x.kind = any (a.before_absences))
                 then 'absence_began'
               else 'definition_changed' end
             else case
               when c.numerator = 1 and pass_counts_on(p, a.pass_counts_from) > from_day then 'new_pass'
               when a.before_list is distinct from a.after_list then 'list_changed'
               else 'definition_changed' end
           end,
           c.denominator, c.numerator,
           case when c.was_in then c.before_unit end, case when c.is_in then c.after_unit end,
           shown.exam_code, shown.announced_on
      from changed c cross join asked a
      join person_name m on m.person_id = c.person_id and m.valid @> to_day
      left join exam_pass p on p.id = c.after_pass
      left join exam_pass shown on shown.id = case when c.is_in then c.after_pass else c.before_pass end
     where (c.denominator, c.numerator) <> (0, 0) $$;
  grant execute on function qualified_bodies, ratio_definition_on, qualified_counts, qualified_months, qualified_people_on,
    qualified_people_count, qualified_changes to koro_app;`;
