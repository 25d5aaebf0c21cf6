/** Whom each row of a file is about. Part of migration 0014. */
export const MATCHING = `
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
