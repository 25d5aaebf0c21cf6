/** What a person is preparing for, how, and how the mock tests went. Part of migration 0024. */
export const STUDY_PLANS = `
  -- What an exam asks for, by field, in the order of learning.
  create table study_topic (
    id bigint generated always as identity primary key,
    exam_code text not null references exam,
    ordinal int not null,
    name_ja text not null check (name_ja <> ''),
    name_en text not null check (name_en <> ''),
    minutes int not null check (minutes between 1 and 60000), -- what a beginner of the level should allow for it
    source text not null check (source <> ''),
    constraint study_topic_once unique (exam_code, ordinal)
  );
  grant select on study_topic to koro_app; -- what an exam asks for is public

  -- No due date is stored: the dates follow from planned_from and the day of the exam, so they move with the window.
  create table study_plan (
    id bigint generated always as identity primary key,
    person_id bigint not null references person,
    exam_code text not null references exam,
    window_id bigint not null references exam_window,
    exam_on date, -- the day booked in a window of many days; null while none is
    hours_a_week int not null check (hours_a_week between 1 and 40),
    state text not null default 'active' check (state in ('active', 'ended')),
    planned_from date not null,
    created_at timestamptz not null,
    ended_at timestamptz,
    check ((state = 'ended') = (ended_at is not null))
  );
  create unique index study_plan_one_active on study_plan (person_id, exam_code) where state = 'active';
  create index study_plan_person on study_plan (person_id);
  create table study_milestone (
    id bigint generated always as identity primary key,
    plan_id bigint not null references study_plan on delete cascade,
    ordinal int not null,
    kind text not null check (kind in ('course', 'topic', 'mock', 'application')),
    course_id bigint references course,
    topic_id bigint references study_topic,
    weeks_before int check (weeks_before between 0 and 52), -- of a mock test: before the exam
    minutes int not null check (minutes between 0 and 60000),
    done_on date, -- ticked by the person; a course and a mock test are done by what shows it, see study_milestone_done_on()
    constraint study_milestone_once unique (plan_id, ordinal),
    check ((kind = 'course') = (course_id is not null) and (kind = 'topic') = (topic_id is not null)
           and (kind = 'mock') = (weeks_before is not null)),
    check (done_on is null or kind in ('topic', 'application'))
  );
  create table mock_result (
    id bigint generated always as identity primary key,
    plan_id bigint not null references study_plan on delete cascade,
    person_id bigint not null references person,
    taken_on date not null,
    part text not null check (part in ('morning', 'afternoon', 'subject_a', 'subject_b')), -- 午前 午後 科目A 科目B
    percent int not null check (percent between 0 and 100),
    source text check (length(source) between 1 and 200), -- 問題集, 模擬試験の名称
    recorded_at timestamptz not null,
    constraint mock_result_once unique (plan_id, taken_on, part)
  );
  create index mock_result_person on mock_result (person_id);

  -- Not in the trail of changes, which auditors read: see decisions/0024.
  alter table study_plan enable row level security;
  alter table study_milestone enable row level security;
  alter table mock_result enable row level security;
  create policy own_or_officer on study_plan for select to koro_app using (
    person_id = (select actor_person_id()) or actor_certifies_person(person_id));
  create policy own_or_officer on study_milestone for select to koro_app using (
    exists (select from study_plan p where p.id = plan_id));
  create policy own_or_officer on mock_result for select to koro_app using (
    person_id = (select actor_person_id()) or actor_certifies_person(person_id));
  grant select on study_plan, study_milestone, mock_result to koro_app;

  -- The day booked, while the window still has it; else the first day to come; else the last.
  create function study_exam_day(p study_plan) returns date
    language sql stable set search_path = public, pg_temp as $$
    select case when w.sittings @> p.exam_on then p.exam_on
                when lower(w.sittings) > p.planned_from then lower(w.sittings)
                else upper(w.sittings) - 1 end from exam_window w where w.id = p.window_id $$;

  -- A course by the completion, a mock test by the result of as many sittings, the application by the attempt: nobody
  -- enters anything twice. Read with the rights of whoever asks.
  create function study_milestone_done_on(m study_milestone, person bigint, exam_window_id bigint) returns date
    language sql stable set search_path = public, pg_temp as $$
    select case m.kind
      when 'course' then (
        select min(c.completed_on) from completion c
         where c.person_id = person and c.course_id = m.course_id and c.how <> 'void'
           and not exists (select from completion v where v.corrects_id = c.id))
      when 'mock' then (
        select distinct r.taken_on from mock_result r where r.plan_id = m.plan_id order by 1 limit 1
        offset (select count(*) from study_milestone e
                 where e.plan_id = m.plan_id and e.kind = 'mock' and e.ordinal < m.ordinal))
      when 'application' then coalesce(m.done_on, (
        select min((a.recorded_at at time zone 'Asia/Tokyo')::date) from exam_attempt a
         where a.person_id = person and a.window_id = exam_window_id
           and a.state in ('applied', 'sat', 'passed', 'failed', 'absent')))
      else m.done_on end $$;

  -- For whoever asks who is nearest: only of oneself and, for a named officer, of the people whose file the officer keeps.
  -- The plan whose exam comes first; of the mock tests the weaker of the newest results of each part, for both are needed.
  create function study_readiness(person bigint)
    returns table (exam_code text, window_id bigint, exam_on date, last_mock_percent int, last_mock_on date, done_share numeric)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.exam_code, p.window_id, study_exam_day(p), mock.percent, mock.taken_on, steps.share
      from study_plan p
      left join lateral (
        select min(l.percent) as percent, max(l.taken_on) as taken_on
          from (select distinct on (r.part) r.percent, r.taken_on from mock_result r
                 where r.plan_id = p.id order by r.part, r.taken_on desc) l) mock on true
      left join lateral (
        select round(avg((study_milestone_done_on(m, p.person_id, p.window_id) is not null)::int), 4) as share
          from study_milestone m where m.plan_id = p.id) steps on true
     where p.person_id = person and p.state = 'active'
       and (actor_kind() = 'system' or person = actor_person_id() or actor_certifies_person(person))
     order by study_exam_day(p), p.id limit 1 $$;

  -- The window of that exam, for a plan that begins today. Refuses BAD_INPUT, with the field.
  create function need_study_target(exam text, target_window bigint, day date, hours int) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare w exam_window;
  begin
    select x.* into w from exam_window x where x.id = target_window and x.exam_code = exam;
    if not found or upper(w.sittings) - 1 <= actor_today() then perform refuse('BAD_INPUT', '{"field": "windowId"}'); end if;
    if day is not null and (not w.sittings @> day or day <= actor_today()) then
      perform refuse('BAD_INPUT', '{"field": "examOn"}');
    end if;
    if hours is null or hours not between 1 and 40 then perform refuse('BAD_INPUT', '{"field": "hoursAWeek"}'); end if;
  end $$;
  create function write_study_steps(plan bigint, steps jsonb) returns void
    language sql security definer set search_path = public, pg_temp as $$
    insert into study_milestone (plan_id, ordinal, kind, course_id, topic_id, weeks_before, minutes)
      select plan, s.n, s.step ->> 'kind', (s.step ->> 'courseId')::bigint, (s.step ->> 'topicId')::bigint,
             (s.step ->> 'weeksBefore')::int, (s.step ->> 'minutes')::int
        from jsonb_array_elements(steps) with ordinality s(step, n) $$;
  -- The actor's own active plan, locked: two commands at once queue here.
  create function own_study_plan(plan bigint) returns study_plan
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan;
  begin
    select x.* into p from study_plan x where x.id = plan and x.person_id = actor_person_id() for no key update;
    if not found then perform refuse('NOT_FOUND'); end if;
    if p.state <> 'active' then perform refuse('STUDY_PLAN_ENDED'); end if;
    return p;
  end $$;

  create function start_study_plan(exam text, target_window bigint, day date, hours int, steps jsonb) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare created bigint;
  begin
    if actor_person_id() is null then perform refuse('FORBIDDEN'); end if;
    perform need_study_target(exam, target_window, day, hours);
    insert into study_plan (person_id, exam_code, window_id, exam_on, hours_a_week, planned_from, created_at)
    values (actor_person_id(), exam, target_window, day, hours, actor_today(), actor_now()) returning id into created;
    perform write_study_steps(created, steps);
    return created;
  end $$;
  -- Planned anew from today; what was ticked stays ticked, but for the application where the window is another one.
  create function change_study_plan(plan bigint, target_window bigint, day date, hours int, steps jsonb) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan := own_study_plan(plan); done jsonb; applied date;
  begin
    perform need_study_target(p.exam_code, target_window, day, hours);
    select coalesce(jsonb_object_agg(m.topic_id, m.done_on) filter (where m.kind = 'topic'), '{}'),
           max(m.done_on) filter (where m.kind = 'application' and p.window_id = target_window)
      into done, applied from study_milestone m where m.plan_id = p.id and m.done_on is not null;
    delete from study_milestone m where m.plan_id = p.id;
    update study_plan x set window_id = target_window, exam_on = day, hours_a_week = hours, planned_from = actor_today()
     where x.id = p.id;
    perform write_study_steps(p.id, steps);
    update study_milestone m set done_on = coalesce((done ->> m.topic_id::text)::date, case m.kind when 'application' then applied end)
     where m.plan_id = p.id and m.kind in ('topic', 'application');
  end $$;
  create function end_study_plan(plan bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan := own_study_plan(plan);
  begin
    update study_plan x set state = 'ended', ended_at = actor_now() where x.id = p.id;
  end $$;
  create function tick_study_milestone(milestone bigint, done boolean) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare m study_milestone;
  begin
    select x.* into m from study_milestone x where x.id = milestone;
    perform own_study_plan(m.plan_id);
    if m.kind not in ('topic', 'application') then perform refuse('STUDY_NOT_TICKED'); end if;
    update study_milestone x set done_on = case when done then coalesce(x.done_on, actor_today()) end where x.id = m.id;
    return m.plan_id;
  end $$;

  create function need_mock_result(day date, score int) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if day > actor_today() then perform refuse('BAD_INPUT', jsonb_build_object('field', 'takenOn', 'until', actor_today())); end if;
    if score not between 0 and 100 then perform refuse('BAD_INPUT', '{"field": "percent"}'); end if;
  end $$;
  create function record_mock_result(plan bigint, day date, of_part text, score int, came_from text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan := own_study_plan(plan);
  begin
    perform need_mock_result(day, score);
    insert into mock_result (plan_id, person_id, taken_on, part, percent, source, recorded_at)
    values (p.id, p.person_id, day, of_part, score, came_from, actor_now());
    return p.id;
  end $$;
  create function correct_mock_result(result bigint, day date, of_part text, score int, came_from text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan := own_study_plan((select r.plan_id from mock_result r where r.id = result));
  begin
    perform need_mock_result(day, score);
    update mock_result r set taken_on = day, part = of_part, percent = score, source = came_from where r.id = result;
    return p.id;
  end $$;
  create function remove_mock_result(result bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare p study_plan := own_study_plan((select r.plan_id from mock_result r where r.id = result));
  begin
    delete from mock_result r where r.id = result;
    return p.id;
  end $$;
  grant execute on function study_exam_day, study_milestone_done_on, study_readiness, start_study_plan, change_study_plan,
    end_study_plan, tick_study_milestone, record_mock_result, correct_mock_result, remove_mock_result to koro_app;`;
