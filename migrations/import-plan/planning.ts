/** What would become of each row, and what PostgreSQL would refuse. Part of migration 0014. */
export const PLANNING = `
  -- What becomes of each row: the post that ends, the post that begins.
  create function resolve_import_rows(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    -- Staff of another body are their own body's to move; a file that lists them changes nothing of theirs.
    insert into import_problem (batch_id, stage, severity, code, number, field, value)
      select b.id, 'plan', 'warning', 'GUEST_NOT_CHANGED', w.number, 'staff_number', w.written from import_work w where w.guest;
    update import_work w set action = 'unchanged' where w.guest;
    update import_work w set action = 'invalid' where w.broken;

    -- Somebody who stays: what the row leaves blank stays as it is.
    update import_work w
       set to_unit_id = coalesce(w.unit_id, p.unit_id), to_position = coalesce(w.position, p.position),
           to_grade = coalesce(w.grade, p.grade), to_kind = coalesce(w.kind, p.kind),
           to_percent = coalesce(w.percent, p.percent), to_period = daterange(w.day, upper(p.period)),
           in_place = lower(p.period) = w.day,
           renames = w.step = 'present' and coalesce(name_key(w.name) <> p.family_name || p.given_name
                     or kana_key(w.kana) <> kana_key(p.family_kana || p.given_kana), false)
      from body_post p where p.id = w.post_id and w.action is null and w.step in ('present', 'move', 'join');
    update import_work w
       set action = case when w.to_unit_id <> p.unit_id then 'move'
                         when (w.to_position, w.to_kind, w.to_percent) <> (p.position, p.kind, p.percent)
                              or w.to_grade is distinct from p.grade then 'change'
                         else 'unchanged' end
      from body_post p where p.id = w.post_id and w.action is null and w.step in ('present', 'move', 'join');
    update import_work w set close_on = w.day where w.action in ('move', 'change') and not w.in_place;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'error', 'ALREADY_EMPLOYED', w.number, 'staff_number', w.written,
             jsonb_build_object('since', lower(w.post_period))
        from import_work w where w.step = 'join' and w.action in ('move', 'change', 'unchanged') and not w.guest
         and (w.action <> 'unchanged' or not w.in_place);

    -- A name changes from the day on; a day to come, or one before the last change, is left to the person's own page.
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
      select b.id, 'plan', 'warning', 'NAME_DIFFERS', w.number, 'name', w.name,
             jsonb_build_object('name', p.family_name || ' ' || p.given_name), p.person_id
        from import_work w join body_post p on p.id = w.post_id
       where w.action is distinct from 'invalid' and not w.guest
         and (w.step <> 'present' and name_key(w.name) <> p.family_name || p.given_name
           or w.renames and (w.day > actor_today() or exists (select from person_name n
                where n.person_id = w.person_id and upper_inf(n.valid) and lower(n.valid) >= w.day)));
    update import_work w set renames = false where w.renames and (w.day > actor_today() or exists (select from person_name n
      where n.person_id = w.person_id and upper_inf(n.valid) and lower(n.valid) >= w.day));
    update import_work w set action = 'change' where w.renames and w.action = 'unchanged';

    -- Somebody new, or new again.
    update import_work w
       set action = 'add', to_unit_id = w.unit_id, to_position = w.position, to_grade = w.grade,
           to_kind = coalesce(w.kind, 'HONMU'), to_percent = coalesce(w.percent, 100), to_period = daterange(w.day, null)
     where w.action is null and w.post_id is null and w.step in ('present', 'join');
    insert into import_problem (batch_id, stage, severity, code, number, field)
      select b.id, 'plan', 'error', 'REQUIRED', w.number, f.field from import_work w
       cross join lateral (values ('unit_code', w.unit_code), ('position', w.position), ('name', w.name), ('kana', w.kana))
         f(field, value)
       where w.action = 'add' and f.value is null and (w.person_id is null or f.field in ('unit_code', 'position'));
    insert into import_problem (batch_id, stage, severity, code, number, field, value)
      select b.id, 'plan', 'error', 'NAME_NOT_SPLIT', w.number, f.field, f.value from import_work w
       cross join lateral (values ('name', w.name, w.given_name), ('kana', w.kana, w.given_kana)) f(field, value, part)
       where (w.action = 'add' and w.person_id is null or w.renames) and f.value is not null and f.part is null;
    insert into import_problem (batch_id, stage, severity, code, number, field, value)
      select b.id, 'plan', 'error', 'KEPT_ELSEWHERE', w.number, 'order', w.to_kind from import_work w
       where w.action = 'add' and is_guest_kind(w.to_kind);

    -- 退職: the day is the last one. 兼務: a post beside the main one. 兼務解除: from the day on it is no longer.
    update import_work w set action = case when upper(w.post_period) = w.day + 1 then 'unchanged' else 'leave' end,
           close_on = w.day + 1 where w.action is null and w.post_id is not null and w.step = 'leave';
    update import_work w
       set action = case when exists (select from body_post k where k.person_id = w.person_id and k.kind = 'KENMU'
                           and k.unit_id = w.unit_id and k.period @> w.day) then 'unchanged' else 'move' end,
           to_unit_id = w.unit_id, to_position = coalesce(w.position, p.position), to_grade = coalesce(w.grade, p.grade),
           to_kind = 'KENMU', to_percent = w.percent, to_period = daterange(w.day, null)
      from body_post p where p.id = w.post_id and w.action is null and w.step = 'concurrent';
    insert into import_problem (batch_id, stage, severity, code, number, field)
      select b.id, 'plan', 'error', 'REQUIRED', w.number, f.field from import_work w
       cross join lateral (values ('unit_code', w.unit_code), ('percent', w.percent::text)) f(field, value)
       where w.step = 'concurrent' and w.action = 'move' and f.value is null;
    update import_work w set action = case when upper(w.post_period) = w.day then 'unchanged' else 'move' end,
           close_on = w.day where w.action is null and w.post_id is not null and w.step = 'release';
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'error', case w.step when 'release' then 'NO_SUCH_POST' else 'STAFF_NUMBER_UNKNOWN' end,
             w.number, 'staff_number', w.written, jsonb_build_object('on', w.day)
        from import_work w where w.action is null;
    update import_work w set action = 'invalid' where w.action is null;
  end $$;

  -- Those whom a 職員マスタ does not name, though they are employed on its day: they left the day before. Whoever has a later
  -- post planned is told of and stays.
  create function find_missing_in_import(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into import_work (ordinal, step, written, staff_number, name, family_name, given_name, day, person_id, post_id,
                             post_period, action, close_on, broken, in_place, renames, guest, changes)
      select coalesce((select max(ordinal) from import_work), 0) + row_number() over (order by m.staff_number, m.person_id),
             'leave', m.staff_number, m.staff_number, m.family_name || ' ' || m.given_name, m.family_name, m.given_name,
             greatest(b.effective_on - 1, lower(m.period)), m.person_id, m.id, m.period, 'leave',
             greatest(b.effective_on - 1, lower(m.period)) + 1, false, false, false, false, '[]'
        from (select distinct on (p.person_id) p.* from body_post p
               where not p.guest and p.period @> b.effective_on
                 and not exists (select from import_work w join body_post q on q.staff_number = w.staff_number
                                  where q.person_id = p.person_id and q.period @> b.effective_on)
               order by p.person_id, p.kind = 'HONMU' desc, p.percent desc, p.id) m;
    with planned as (
      delete from import_work w using body_post p
       where w.number is null and p.person_id = w.person_id and lower(p.period) > w.day
      returning w.staff_number, w.person_id, lower(p.period) as begins)
    insert into import_problem (batch_id, stage, severity, code, field, value, params, about_id)
      select b.id, 'plan', 'warning', 'LATER_POST', 'staff_number', p.staff_number, jsonb_build_object('on', min(p.begins)), p.person_id
        from planned p group by p.staff_number, p.person_id;
  end $$;

  -- What PostgreSQL would refuse when it is applied is told now, by row.
  create function foresee_import_refusals(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      with later as (
        select w.*, lower(p.period) as begins from import_work w join body_post p on p.person_id = w.person_id
         where lower(p.period) > w.day and not p.guest and (p.kind <> 'KENMU' or w.action = 'leave')
        union all
        select w.*, lower(p.period) from import_work w join body_post p on p.staff_number = w.staff_number
         where lower(p.period) > w.day and not p.guest and p.kind <> 'KENMU')
      select b.id, 'plan', 'error', 'LATER_POST', l.number, 'effective_on', l.day::text, jsonb_build_object('on', min(l.begins))
        from later l
       where l.number is not null
         and (l.action in ('add', 'leave') or l.action in ('move', 'change') and l.step in ('move', 'join'))
       group by l.number, l.day;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'error', 'UNIT_ENDS', w.number, 'unit_code', w.unit_code,
             jsonb_build_object('until', upper(u.valid) - 1)
        from import_work w join unit u on u.id = w.to_unit_id
       where w.action in ('add', 'move') and upper(u.valid) < coalesce(upper(w.to_period), 'infinity');
    insert into import_problem (batch_id, stage, severity, code, number, field, value)
      select distinct b.id, 'plan', 'error', 'HONMU_ELSEWHERE', w.number, 'staff_number', w.written
        from import_work w join appointment a on a.person_id = w.person_id and a.kind = 'HONMU' and a.period && w.to_period
       where w.action in ('add', 'move', 'change') and w.to_kind = 'HONMU' and a.id is distinct from w.post_id;
    -- Shares of everybody with a post that begins: on the first day of each post, over all bodies.
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      with begins as (
        select w.ordinal, coalesce(w.person_id, -w.ordinal) as who, w.to_period as period, w.to_percent as percent
          from import_work w
         where w.to_percent is not null and w.action in ('add', 'move', 'change')
           and (w.action = 'add' or w.step = 'concurrent' or w.close_on is not null or w.in_place)
      ), stays as (
        select w.person_id as who, case when c.close_on is null then a.period
                 else a.period * daterange(null, c.close_on) end as period, a.percent
          from (select distinct x.person_id from import_work x join begins g on g.ordinal = x.ordinal
                 where x.person_id is not null) w
          join appointment a on a.person_id = w.person_id
          left join import_work c on c.post_id = a.id and c.action in ('move', 'change', 'leave')
                                 and (c.close_on is not null or c.in_place) and c.step <> 'concurrent'
         where c.in_place is not true
      ), post as (select who, period, percent from begins union all select who, period, percent from stays
      ), day as (
        select distinct g.ordinal, g.who, lower(p.period) as day from begins g join post p on p.who = g.who
         where g.period @> lower(p.period)
      ), burden as (
        select d.ordinal, d.day, sum(o.percent) as percent from day d join post o on o.who = d.who
         where o.period @> d.day group by d.ordinal, d.day having sum(o.percent) > 100
      )
      select distinct on (w.ordinal) b.id, 'plan', 'error', 'PERCENT_EXCEEDED', w.number, 'percent', w.percent::text,
             jsonb_build_object('percent', t.percent, 'on', t.day)
        from burden t join import_work w on w.ordinal = t.ordinal order by w.ordinal, t.day;
  end $$;

  create function describe_import_changes(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    update import_work w set changes = d.changes
      from (select x.ordinal, jsonb_agg(jsonb_build_object('field', v.field, 'before', v.before, 'after', v.after) order by v.n) as changes
              from import_work x
              left join body_post p on p.id = x.post_id and x.step <> 'concurrent'
              left join unit was on was.id = p.unit_id
              left join unit becomes on becomes.id = x.to_unit_id
              cross join lateral (values
                (1, 'name', x.renames or x.action = 'add', p.family_name || ' ' || p.given_name,
                    coalesce(x.family_name || ' ' || x.given_name, x.name)),
                (2, 'kana', x.renames or x.action = 'add', p.family_kana || ' ' || p.given_kana,
                    coalesce(x.family_kana || ' ' || x.given_kana, x.kana)),
                (3, 'unit', x.to_period is not null, was.code || ' ' || was.name, becomes.code || ' ' || becomes.name),
                (4, 'position', x.to_period is not null, p.position, x.to_position),
                (5, 'grade', x.to_period is not null, p.grade, x.to_grade),
                (6, 'kind', x.to_period is not null, p.kind, x.to_kind),
                (7, 'percent', x.to_period is not null, p.percent::text, x.to_percent::text),
                (8, 'starts_on', x.action = 'add' or x.step = 'concurrent', null, lower(x.to_period)::text),
                (9, 'ends_on', x.step in ('leave', 'release'), (upper(p.period) - 1)::text, (x.close_on - 1)::text)
              ) v(n, field, applies, before, after)
             where x.action in ('add', 'change', 'move', 'leave') and v.applies and v.before is distinct from v.after
             group by x.ordinal) d
     where d.ordinal = w.ordinal;
  end $$;

  create function plan_import(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    if b.state not in ('checking', 'applying') then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state)); end if;
    delete from import_problem p where p.batch_id = b.id and p.stage = 'plan';
    delete from import_row r where r.batch_id = b.id and r.number is null;
    perform open_import_work(b);
    perform match_import_rows(b);
    perform recognise_import_returns(b);
    perform resolve_import_rows(b);
    if b.kind = 'staff_master' then perform find_missing_in_import(b); end if;
    -- The planner would still believe that no row has an action.
    analyze pg_temp.import_work;
    perform foresee_import_refusals(b);
    update import_work w set action = 'invalid' where exists (select from import_problem p
      where p.batch_id = b.id and p.number = w.number and p.severity = 'error');
    perform describe_import_changes(b);
    insert into import_row (batch_id, ordinal, staff_number, family_name, given_name, step)
      select b.id, w.ordinal, w.staff_number, w.family_name, w.given_name, w.step from import_work w where w.number is null;
    update import_row r
       set (action, resolved_number, person_id, post_id, post_period, unit_id, day, close_on, to_period, to_kind, to_position,
            to_grade, to_percent, in_place, renames, changes)
         = (w.action, w.staff_number, w.person_id, w.post_id, w.post_period, w.to_unit_id, w.day, w.close_on, w.to_period,
            w.to_kind, w.to_position, w.to_grade, w.to_percent, w.in_place, w.renames, w.changes)
      from import_work w where r.batch_id = b.id and r.ordinal = w.ordinal;
    drop table pg_temp.import_work, pg_temp.body_post;
  end $$;

  create function finish_import_check(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    update import_batch set state = 'checked', checked_at = actor_now(), steps_done = steps_total, counts = (
      select jsonb_build_object('add', count(*) filter (where r.action = 'add'), 'change', count(*) filter (where r.action = 'change'),
               'move', count(*) filter (where r.action = 'move'), 'leave', count(*) filter (where r.action = 'leave'),
               'unchanged', count(*) filter (where r.action = 'unchanged'), 'invalid', count(*) filter (where r.action = 'invalid'),
               'errors', (select count(*) from import_problem p where p.batch_id = b.id and p.severity = 'error'),
               'warnings', (select count(*) from import_problem p where p.batch_id = b.id and p.severity = 'warning'))
        from import_row r where r.batch_id = b.id)
     where id = b.id and state = 'checking' and not cancel_requested;
    if not found then perform refuse('IMPORT_NOT_NOW'); end if;
  end $$;
  grant execute on function plan_import, finish_import_check to koro_app;
`;
