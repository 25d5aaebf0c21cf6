import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import would do, row by row, found out by statements over all rows at once. Checking stores the plan; applying
 * makes it again and refuses when it has become another.
 */
export class ImportPlan1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MATCHING);
    await runner.query(PLANNING);
    await runner.query(APPLYING);
    await runner.query(UNDOING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

const MATCHING = `
  -- Readings are compared whatever script and width they are written in. Names only without their spaces: another glyph
  -- (髙, 高) is another name.
  create function kana_key(reading text) returns text language sql immutable parallel safe
    return translate(regexp_replace(normalize(reading, nfkc), '\\s', '', 'g'),
      'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔ',
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴ');
  create function name_key(name text) returns text language sql immutable parallel safe
    return regexp_replace(name, '[\\s　]', '', 'g');

  -- The rows of a batch in a table of this transaction's own, whose size the planner knows, and the body's posts beside it.
  create function open_import_work(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    drop table if exists pg_temp.import_work, pg_temp.body_post;
    create temp table body_post on commit drop as
      select a.id, a.person_id, a.staff_number, a.kind, a.unit_id, a.position, a.grade, a.percent, a.period,
             is_guest_kind(a.kind) as guest, n.family_name, n.given_name, n.family_kana, n.given_kana
        from appointment a join person n on n.id = a.person_id where a.org_id = b.org_id;
    create index on pg_temp.body_post (staff_number);
    create index on pg_temp.body_post (person_id);
    create temp table import_work on commit drop as
      select r.ordinal, r.number, r.step, r.kind, r.staff_number as written, r.staff_number,
             coalesce(r.whole_name, r.family_name || r.given_name) as name, r.family_name, r.given_name,
             coalesce(r.whole_kana, r.family_kana || r.given_kana) as kana, r.family_kana, r.given_kana,
             r.unit_code, r.unit_name, r.position, r.grade, r.percent, r.effective_on,
             case r.step when 'present' then b.effective_on else coalesce(r.effective_on, b.effective_on) end as day,
             -- A row that could not be read is told so, and not judged any further.
             exists (select from import_problem p where p.batch_id = b.id and p.number = r.number and p.severity = 'error')
               as broken,
             null::bigint as person_id, null::bigint as post_id, null::daterange as post_period, null::bigint as unit_id,
             null::text as action, null::date as close_on, null::daterange as to_period, null::text as to_kind,
             null::text as to_position, null::text as to_grade, null::int as to_percent, null::bigint as to_unit_id,
             false as in_place, false as renames, false as guest, '[]'::jsonb as changes
        from import_row r where r.batch_id = b.id and r.number is not null;
    analyze pg_temp.body_post;
    analyze pg_temp.import_work;
  end $$;


  -- Whom each row is about: by staff number on its day.
  create function match_import_rows(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare width int;
  begin
    select mode() within group (order by length(p.staff_number)) into width
      from body_post p where p.staff_number ~ '^[0-9]+$' and p.period @> b.effective_on;
    -- A spreadsheet took the leading zeros: they are given back only where somebody then has that number.
    with padded as (
      update import_work w set staff_number = lpad(w.staff_number, width, '0')
       where w.staff_number ~ '^[0-9]+$' and length(w.staff_number) < width
         and not exists (select from body_post p where p.staff_number = w.staff_number)
         and exists (select from body_post p where p.staff_number = lpad(w.staff_number, width, '0'))
      returning w.number, w.written, w.staff_number)
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'warning', 'STAFF_NUMBER_PADDED', p.number, 'staff_number', p.written,
             jsonb_build_object('to', p.staff_number) from padded p;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'error', 'STAFF_NUMBER_TWICE', d.number, 'staff_number', d.written, jsonb_build_object('row', d.first)
        from (select w.number, w.written, min(w.number) over same as first, row_number() over (same order by w.number) as n
                from import_work w where w.staff_number is not null
              window same as (partition by w.staff_number,
                case when w.step in ('concurrent', 'release') then w.step || coalesce(w.unit_code, '') else '' end)) d
       where d.n > 1;
    -- The main post of the day; for 兼務解除 the concurrent one that runs until the day before.
    update import_work w
       set person_id = m.person_id, post_id = m.id, post_period = m.period, guest = m.guest
      from (select distinct on (x.ordinal) x.ordinal, p.person_id, p.id, p.period, p.guest
              from import_work x join body_post p on p.staff_number = x.staff_number
             where not x.broken and x.step <> 'release' and p.kind <> 'KENMU' and p.period @> x.day
             order by x.ordinal, p.guest, p.kind = 'HONMU' desc, p.percent desc, p.id) m
     where m.ordinal = w.ordinal;
    update import_work w
       set person_id = m.person_id, post_id = m.id, post_period = m.period
      from (select distinct on (x.ordinal) x.ordinal, p.person_id, p.id, p.period
              from import_work x join body_post p on p.staff_number = x.staff_number join unit u on u.id = p.unit_id
             where not x.broken and x.step = 'release' and p.kind = 'KENMU' and p.period @> (x.day - 1)
               and (x.unit_code is null or u.code = x.unit_code)
             order by x.ordinal, p.id) m
     where m.ordinal = w.ordinal;
    update import_work w set unit_id = u.id from unit u
     where not w.broken and u.org_id = b.org_id and u.code = w.unit_code and u.valid @> w.day;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'error', 'UNIT_UNKNOWN', w.number, 'unit_code', w.unit_code, jsonb_build_object('on', w.day)
        from import_work w
       where not w.broken and w.unit_code is not null and w.unit_id is null and w.step not in ('leave', 'release');
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
      select b.id, 'plan', 'warning', 'UNIT_NAME_DIFFERS', w.number, 'unit_name', w.unit_name, jsonb_build_object('name', u.name)
        from import_work w join unit u on u.id = w.unit_id
       where w.unit_name is not null and w.step <> 'leave'
         -- Files write the whole path (総務局人事課); the last part is the unit's own name.
         and name_key(w.unit_name) not like '%' || name_key(u.name);
    -- The post of a 職員マスタ began on the day that its row names, as far as the records allow that day.
    update import_work w
       set day = greatest(least(w.effective_on, b.effective_on), lower(u.valid),
                          (select max(upper(p.period)) from body_post p where w.post_id is null
                              and p.staff_number = w.staff_number and upper(p.period) <= b.effective_on))
      from unit u where u.id = w.unit_id and w.step = 'present' and w.effective_on is not null
       and (w.post_id is null or w.effective_on > lower(w.post_period) and w.effective_on <= b.effective_on);
  end $$;

  -- Somebody who was in the body before: under the same number, or perhaps under another one.
  create function recognise_import_returns(b import_batch) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    create temp table import_return on commit drop as
      select distinct on (w.ordinal) w.ordinal, w.number, w.written, p.person_id, upper(p.period) - 1 as left_on,
             name_key(w.name) = p.family_name || p.given_name
               and kana_key(w.kana) = kana_key(p.family_kana || p.given_kana) as same
        from import_work w join body_post p on p.staff_number = w.staff_number and upper(p.period) <= w.day and not p.guest
       where not w.broken and w.step in ('present', 'join') and w.post_id is null
       order by w.ordinal, upper(p.period) desc;
    update import_work w set person_id = r.person_id from import_return r
     where r.ordinal = w.ordinal and r.same and file_is_kept_in(r.person_id, array[b.org_id], '{}', actor_today());
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
      select b.id, 'plan', case when not r.same or w.person_id is not null then 'warning' else 'error' end,
             case when not r.same then 'STAFF_NUMBER_USED_BEFORE' when w.person_id is not null then 'REHIRED'
                  else 'KEPT_ELSEWHERE' end,
             r.number, 'staff_number', r.written, jsonb_build_object('left', r.left_on), r.person_id
        from import_return r join import_work w on w.ordinal = r.ordinal;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
      select distinct on (w.ordinal) b.id, 'plan', 'warning', 'PERHAPS_REHIRED', w.number, 'name', w.name,
             jsonb_build_object('left', l.left_on), l.person_id
        from import_work w
        join (select p.person_id, max(upper(p.period)) - 1 as left_on,
                     min(p.family_name || p.given_name) as name, min(kana_key(p.family_kana || p.given_kana)) as kana
                from body_post p where not p.guest group by p.person_id having bool_and(not upper_inf(p.period))) l
          on l.name = name_key(w.name) and l.kana = kana_key(w.kana) and l.left_on < w.day
       where not w.broken and w.step in ('present', 'join') and w.post_id is null and w.person_id is null
         and not exists (select from import_return r where r.ordinal = w.ordinal and r.same)
       order by w.ordinal, l.left_on desc;
    drop table pg_temp.import_return;
  end $$;
`;

const PLANNING = `
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

const APPLYING = `
  -- The rule of 0002 over the same rows, but by one look at the person's posts: without statistics (a new database, the
  -- first file of a body) the planner took them from an index by period and read all of it for every row.
  create or replace function appointment_percent() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare worst record;
  begin
    perform from person where id = new.person_id for no key update;
    with mine as materialized (
      select a.period, a.percent from appointment a where a.person_id = new.person_id and not isempty(a.period * new.period))
    select d.day, sum(a.percent) as total into worst
      from (select distinct lower(m.period) as day from mine m) d join mine a on a.period @> d.day
     group by d.day having sum(a.percent) > 100 limit 1;
    if found then
      perform refuse('APPOINTMENT_PERCENT_EXCEEDED', jsonb_build_object('on', worst.day, 'percent', worst.total));
    end if;
    return null;
  end $$;

  create function record_import_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    insert into import_change (batch_id, subject, subject_id, before, after)
    values (current_setting('app.import_batch')::bigint, tg_table_name, coalesce(new.id, old.id), to_jsonb(old), to_jsonb(new));
    return null;
  end $$;
  create trigger import_change after insert or update or delete on appointment for each row
    when (current_setting('app.import_batch', true) <> '') execute function record_import_change();
  create trigger import_change after insert or update or delete on person for each row
    when (current_setting('app.import_batch', true) <> '') execute function record_import_change();
  create trigger import_change after insert or update or delete on person_name for each row
    when (current_setting('app.import_batch', true) <> '') execute function record_import_change();
  create trigger import_change after insert or update or delete on account for each row
    when (current_setting('app.import_batch', true) <> '') execute function record_import_change();

  create function import_plan_digest(batch bigint) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select md5(coalesce(string_agg(md5(row(r.ordinal, r.action, r.resolved_number, r.person_id, r.post_id, r.post_period, r.unit_id,
             r.day, r.close_on, r.to_period, r.to_kind, r.to_position, r.to_grade, r.to_percent, r.in_place, r.renames,
             r.changes)::text), '' order by r.ordinal), '')) from import_row r where r.batch_id = batch $$;

  -- Imports of one body are applied one after the other. The plan is made again: when anything in it has become different,
  -- somebody changed the records meanwhile, and nothing is overwritten.
  create function start_import_apply(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    planned text;
  begin
    perform pg_advisory_xact_lock(7260415, b.org_id::int);
    planned := import_plan_digest(b.id);
    perform plan_import(b.id);
    if import_plan_digest(b.id) <> planned
       or exists (select from import_problem p where p.batch_id = b.id and p.severity = 'error') then
      perform refuse('IMPORT_OUTDATED');
    end if;
    perform set_config('app.import_batch', b.id::text, true);
    -- Triggers and foreign keys look at one row each, by plans that were made when the tables were smaller: the first file of
    -- a new body would read the whole table for every row of it.
    discard plans;
    perform set_config('enable_seqscan', 'off', true);
  end $$;

  create function import_todo(b import_batch, after int, size int) returns setof import_row
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.* from import_row r
     where r.batch_id = b.id and r.ordinal > after and r.action in ('add', 'change', 'move', 'leave')
       and (b.with_leavers or r.number is not null)
     order by r.ordinal limit size $$;

  -- Each step takes the next rows and says where it stopped; null when there were none. Posts end before others begin, so
  -- that a row that leaves makes room for one that comes.
  create function end_import_posts(batch bigint, after int, size int) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    due int; ended int; last int;
  begin
    select max(r.ordinal), count(*) filter (where r.close_on is not null and r.action <> 'leave') into last, due
      from import_todo(b, after, size) r;
    update appointment a set period = daterange(lower(a.period), r.close_on) from import_todo(b, after, size) r
     where a.id = r.post_id and a.period = r.post_period and r.close_on is not null and r.action <> 'leave';
    get diagnostics ended = row_count;
    if ended <> due then perform refuse('IMPORT_OUTDATED'); end if;
    update appointment a set period = daterange(lower(a.period), r.close_on) from import_todo(b, after, size) r
     where r.action = 'leave' and a.person_id = r.person_id and a.org_id = b.org_id and a.period @> r.close_on;
    return last;
  end $$;

  create function begin_import_posts(batch bigint, after int, size int) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    last int;
  begin
    select max(r.ordinal) into last from import_todo(b, after, size) r;
    update import_row r set person_id = nextval(pg_get_serial_sequence('public.person', 'id'))
     where r.batch_id = b.id and r.ordinal > after and r.ordinal <= last and r.action = 'add' and r.person_id is null;
    insert into person (id, family_name, given_name, family_kana, given_kana) overriding system value
      select r.person_id, r.family_name, r.given_name, r.family_kana, r.given_kana from import_todo(b, after, size) r
       where r.action = 'add' and not exists (select from person p where p.id = r.person_id);
    update person_name n set valid = daterange(lower(n.valid), r.day) from import_todo(b, after, size) r
     where r.renames and n.person_id = r.person_id and upper_inf(n.valid);
    insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
      select r.person_id, r.family_name, r.given_name, r.family_kana, r.given_kana, daterange(r.day, null)
        from import_todo(b, after, size) r where r.renames;
    update person p set family_name = r.family_name, given_name = r.given_name, family_kana = r.family_kana,
           given_kana = r.given_kana
      from import_todo(b, after, size) r where r.renames and p.id = r.person_id;
    update appointment a set unit_id = r.unit_id, position = r.to_position, grade = r.to_grade, kind = r.to_kind,
           percent = r.to_percent
      from import_todo(b, after, size) r
     where r.in_place and a.id = r.post_id and (a.unit_id, a.position, a.kind, a.percent, a.grade)
           is distinct from (r.unit_id, r.to_position, r.to_kind, r.to_percent, r.to_grade);
    insert into appointment (person_id, org_id, unit_id, kind, position, grade, percent, period, staff_number)
      select r.person_id, b.org_id, r.unit_id, r.to_kind, r.to_position, r.to_grade, r.to_percent, r.to_period, r.resolved_number
        from import_todo(b, after, size) r
       where r.to_period is not null and (r.action = 'add' or r.step = 'concurrent' or r.close_on is not null);
    -- Somebody who returns signs in again.
    update account a set ends_on = null from import_todo(b, after, size) r
     where r.action = 'add' and a.person_id = r.person_id and a.ends_on is not null;
    return last;
  end $$;

  -- The account ends with the last home post, wherever that is; its sessions end with it, and its history stays.
  create function end_import_accounts(batch bigint, after int, size int) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    last int;
  begin
    select max(r.ordinal) into last from import_todo(b, after, size) r;
    update account a set ends_on = r.day from import_todo(b, after, size) r
     where r.action = 'leave' and a.person_id = r.person_id and (a.ends_on is null or a.ends_on > r.day)
       and not exists (select from appointment x where x.person_id = a.person_id and not is_guest_kind(x.kind)
                          and (upper_inf(x.period) or upper(x.period) > r.close_on));
    perform end_sessions(a.id, actor_now()) from account a join import_todo(b, after, size) r on r.person_id = a.person_id
      where r.action = 'leave' and a.ends_on < actor_today();
    return last;
  end $$;

  create function finish_import_apply(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    perform set_config('app.import_batch', '', true);
    update import_batch set state = 'applied', applied_at = actor_now(), applied_by = actor_person_id(), steps_done = steps_total
     where id = b.id and state = 'applying' and not cancel_requested;
    if not found then perform refuse('IMPORT_NOT_NOW'); end if;
  end $$;
  grant execute on function start_import_apply, end_import_posts, begin_import_posts, end_import_accounts, finish_import_apply
    to koro_app;
`;

const UNDOING = `
  -- What the import wrote and whether all of it is still as it was written. Rows that are not become problems; returns how
  -- many there are.
  create function start_import_undo(batch bigint) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    subject text; reference record; conflicts int;
  begin
    perform pg_advisory_xact_lock(7260415, b.org_id::int);
    create temp table import_undo on commit drop as
      select c.subject, c.subject_id, (array_agg(c.before order by c.id))[1] as before,
             (array_agg(c.after order by c.id desc))[1] as after
        from import_change c where c.batch_id = b.id group by c.subject, c.subject_id;
    analyze pg_temp.import_undo;
    create temp table import_conflict (subject text, subject_id bigint) on commit drop;
    for subject in select distinct u.subject from import_undo u loop
      execute format('insert into import_conflict select u.subject, u.subject_id from import_undo u left join %I t on t.id = u.subject_id
                       where u.subject = %L and (to_jsonb(t) @> u.after) is not true', subject, subject);
    end loop;
    -- What others have hung on a row that would be taken away.
    for reference in
      select c.conrelid::regclass as holder, a.attname as col, c.confrelid::regclass::text as subject
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.conparentid = 0 and cardinality(c.conkey) = 1
         and c.confrelid in ('public.person'::regclass, 'public.appointment'::regclass)
    loop
      execute format('insert into import_conflict select u.subject, u.subject_id from import_undo u join %s h on h.%I = u.subject_id
                       where u.subject = %L and u.before is null', reference.holder, reference.col, reference.subject)
        || case when reference.holder::text in ('appointment', 'person_name')
                then format(' and not exists (select from import_undo o where o.subject = %L and o.subject_id = h.id)', reference.holder)
                else '' end;
    end loop;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
      select distinct on (r.ordinal, c.subject, c.subject_id) b.id, 'undo', 'error', 'CHANGED_SINCE', r.number, 'staff_number',
             r.resolved_number, jsonb_build_object('subject', c.subject), p.id
        from (select distinct * from import_conflict) c
        join import_undo u on u.subject = c.subject and u.subject_id = c.subject_id
        cross join lateral (select case c.subject when 'person' then c.subject_id else (u.after ->> 'person_id')::bigint end as id) p
        left join import_row r on r.batch_id = b.id and r.person_id = p.id;
    get diagnostics conflicts = row_count;
    return conflicts;
  end $$;

  -- Restores the rows of one table. Returns how many.
  create function undo_import_changes(batch bigint, of_subject text) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    columns text; restored int; removed int;
  begin
    execute format('delete from %I t using import_undo u where u.subject = %L and u.subject_id = t.id and u.before is null',
                   of_subject, of_subject);
    get diagnostics removed = row_count;
    select string_agg(quote_ident(a.attname), ', ') into columns from pg_attribute a
     where a.attrelid = of_subject::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '';
    execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, u.before))
                      from import_undo u where u.subject = %1$L and u.subject_id = t.id and u.before is not null', of_subject, columns);
    get diagnostics restored = row_count;
    return removed + restored;
  end $$;

  create function finish_import_undo(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    update import_batch set state = 'undone', undone_at = actor_now(), undone_by = actor_person_id(), steps_done = steps_total
     where id = b.id and state = 'undoing' and not cancel_requested;
    if not found then perform refuse('IMPORT_NOT_NOW'); end if;
  end $$;
  create function refuse_import_undo(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    update import_batch set state = 'applied', failure = 'IMPORT_UNDO_CONFLICT', steps_done = 0 where id = b.id and state = 'undoing';
  end $$;
  grant execute on function start_import_undo, undo_import_changes, finish_import_undo, refuse_import_undo to koro_app;
`;
