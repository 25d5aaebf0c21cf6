/** Lists of passes as files: the dry run, the whole of it or nothing, and the way back. Part of migration 0024. */
export const PASS_IMPORT = `
  create table pass_import (
    id bigint generated always as identity primary key,
    org_id bigint not null references organisation,
    state text not null default 'checked' check (state in ('checked', 'applied', 'taken_back')),
    file_name text not null check (length(file_name) between 1 and 255),
    file_bytes int not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the file as it came
    encoding text not null check (encoding in ('utf-8', 'utf-8-bom', 'cp932', 'xlsx')),
    row_count int not null check (row_count between 1 and 5000),
    digest text check (digest ~ '^[0-9a-f]{64}$'), -- of what the dry run said; null until it has spoken
    new_count int not null default 0, known_count int not null default 0, invalid_count int not null default 0,
    warning_count int not null default 0, -- rows
    uploaded_by bigint not null references account,
    uploaded_at timestamptz not null,
    checked_at timestamptz not null,
    applied_by bigint references account,
    applied_at timestamptz,
    taken_back_by bigint references account,
    taken_back_at timestamptz,
    check ((state <> 'checked') = (applied_at is not null) and (applied_at is null) = (applied_by is null)),
    check ((state = 'taken_back') = (taken_back_at is not null) and (taken_back_at is null) = (taken_back_by is null))
  );
  create index pass_import_org on pass_import (org_id, id);
  -- A row as it was read, and what it would do. staff_number … certificate_number are the file's own words.
  create table pass_import_row (
    import_id bigint not null references pass_import on delete cascade,
    ordinal int not null,
    number int not null, -- the line of the table, headings being 1
    staff_number text, name text, exam_name text, exam_on date, announced_on date, certificate_number text,
    unread jsonb not null default '[]', -- problems of reading: [{code, field, value, params}]
    -- the plan
    action text check (action in ('new', 'known', 'invalid')),
    person_id bigint references person,
    exam_code text references exam,
    name_then text,
    problems jsonb not null default '[]', -- of reading and of planning: [{severity, code, field, value, params}]
    pass_id bigint references exam_pass on delete set null,
    primary key (import_id, ordinal)
  );
  create index pass_import_row_pass on pass_import_row (pass_id);
  create index pass_import_row_person on pass_import_row (person_id);

  -- A file covers a whole body: both are needed, to be 人事課 of all of it and to be named.
  create function actor_pass_import_bodies() returns bigint[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(b), '{}') from unnest(actor_role_bodies('hr')) b
     where exists (select from certification_officer c where c.account_id = actor_account_id()
                      and c.period @> actor_today() and (c.org_id is null or c.org_id = b)) $$;
  alter table pass_import enable row level security;
  alter table pass_import_row enable row level security;
  create policy officer on pass_import for select to koro_app using (
    org_id = any ((select actor_pass_import_bodies())::bigint[]));
  create policy officer on pass_import_row for select to koro_app using (
    exists (select from pass_import i where i.id = import_id));
  grant select on pass_import, pass_import_row to koro_app;
  grant execute on function actor_pass_import_bodies to koro_app;
  create trigger audit after insert or update or delete on pass_import for each row execute function audit_row();

  -- 「応用情報技術者」 and 「応用情報技術者試験」 are one name; width and spaces make no difference.
  create function exam_name_key(name text) returns text language sql immutable parallel safe
    return regexp_replace(regexp_replace(normalize(name, nfkc), '\\s', '', 'g'), '試験$', '');
  -- By code, else by the name that was in force on the day. An exam whose names nobody has dated goes by today's.
  create function exam_called(name text, day date) returns text
    language sql stable set search_path = public, pg_temp as $$
    select x.code from (
      select e.code, 1 as place from exam e where e.code = upper(exam_name_key(name))
      union all
      select n.exam_code, 2 from exam_name n where exam_name_key(n.name_ja) = exam_name_key(name) and n.valid @> day
      union all
      select e.code, 3 from exam e where exam_name_key(e.name_ja) = exam_name_key(name)
         and not exists (select from exam_name n where n.exam_code = e.code)) x
     order by x.place, x.code limit 1 $$;

  create function pass_problem(code text, field text, value text, param text default null, given text default null,
                               severity text default 'error') returns jsonb language sql immutable parallel safe
    return jsonb_build_array(jsonb_build_object('severity', severity, 'code', code, 'field', field, 'value', value,
      'params', case when param is null then '{}' else jsonb_build_object(param, given) end));

  -- Whom and what each row is about. A problem with severity error keeps the whole file from being applied.
  create function plan_pass_import(i pass_import) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare width int;
  begin
    select mode() within group (order by length(a.staff_number)) into width
      from appointment a where a.org_id = i.org_id and a.staff_number ~ '^[0-9]+$';
    update pass_import_row r
       set person_id = m.person_id, exam_code = m.exam_code, name_then = m.name_then,
           problems = m.problems, action = null
      from (
        select x.ordinal, post.person_id, exam_called(x.exam_name, x.exam_on) as exam_code, named.name as name_then,
               (select coalesce(jsonb_agg(u || '{"severity": "error"}' order by n), '[]')
                  from jsonb_array_elements(x.unread) with ordinality e(u, n))
               || case when x.staff_number is not null and x.exam_on is not null and post.person_id is null
                       then pass_problem('STAFF_NUMBER_UNKNOWN', 'staff_number', x.staff_number, 'on', x.exam_on::text) else '[]' end
               || case when post.person_id is not null and not actor_certifies_person(post.person_id)
                       then pass_problem('KEPT_ELSEWHERE', 'staff_number', x.staff_number) else '[]' end
               || case when x.exam_name is not null and x.exam_on is not null and exam_called(x.exam_name, x.exam_on) is null
                       then pass_problem('EXAM_UNKNOWN', 'exam_name', x.exam_name, 'on', x.exam_on::text) else '[]' end
               || case when x.exam_on > actor_today() then pass_problem('DATE_FUTURE', 'exam_on', x.exam_on::text)
                       when x.announced_on > actor_today() then pass_problem('DATE_FUTURE', 'announced_on', x.announced_on::text)
                       when x.announced_on < x.exam_on
                       then pass_problem('DATES_REVERSED', 'announced_on', x.announced_on::text, 'on', x.exam_on::text) else '[]' end
               || case when post.staff_number <> x.staff_number
                       then pass_problem('STAFF_NUMBER_PADDED', 'staff_number', x.staff_number, 'to', post.staff_number, 'warning')
                       else '[]' end
               || case when name_key(named.name) <> name_key(x.name)
                       then pass_problem('NAME_DIFFERS', 'name', x.name, 'name', named.name, 'warning') else '[]' end as problems
          from pass_import_row x
          -- A spreadsheet took the leading zeros: they are given back where nobody has the number as it is written.
          left join lateral (
            select a.person_id, a.staff_number from appointment a
             where a.org_id = i.org_id and a.period @> x.exam_on
               and a.staff_number in (x.staff_number, case when x.staff_number ~ '^[0-9]+$'
                                                           then lpad(x.staff_number, greatest(width, length(x.staff_number)), '0') end)
             order by a.staff_number <> x.staff_number, is_guest_kind(a.kind), a.kind <> 'HONMU', a.id limit 1) post on true
          left join lateral (
            select n.family_name || ' ' || n.given_name as name from person_name n
             where n.person_id = post.person_id and n.valid @> x.exam_on) named on true
         where x.import_id = i.id) m
     where r.import_id = i.id and r.ordinal = m.ordinal;
    update pass_import_row r
       set problems = r.problems || pass_problem('TWICE_IN_FILE', 'staff_number', r.staff_number, 'row', d.first::text)
      from (select x.ordinal, min(x.number) over same as first, row_number() over (same order by x.number) as n
              from pass_import_row x where x.import_id = i.id and x.person_id is not null and x.exam_code is not null
            window same as (partition by x.person_id, x.exam_code, x.exam_on)) d
     where r.import_id = i.id and r.ordinal = d.ordinal and d.n > 1;
    update pass_import_row r
       set action = case when r.problems @> '[{"severity": "error"}]' then 'invalid'
                         when exists (select from exam_pass p where p.person_id = r.person_id and p.exam_code = r.exam_code
                                         and p.exam_on = r.exam_on and p.state in ('reported', 'verified', 'rejected', 'appealed'))
                         then 'known' else 'new' end
     where r.import_id = i.id;
    update pass_import x
       set new_count = c.new, known_count = c.known, invalid_count = c.invalid, warning_count = c.warned,
           digest = c.digest, checked_at = actor_now()
      from (select count(*) filter (where r.action = 'new') as new, count(*) filter (where r.action = 'known') as known,
                   count(*) filter (where r.action = 'invalid') as invalid,
                   count(*) filter (where r.problems @> '[{"severity": "warning"}]') as warned,
                   encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', r.number, r.action, r.person_id, r.exam_code,
                     r.name_then, r.exam_on, r.announced_on, r.certificate_number, r.problems), E'\\n' order by r.ordinal), ''),
                     'utf8')), 'hex') as digest
              from pass_import_row r where r.import_id = i.id) c
     where x.id = i.id;
  end $$;
  create function pass_import_of_actor(import bigint, in_state text) returns pass_import
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare i pass_import;
  begin
    select x.* into i from pass_import x
     where x.id = import and x.org_id = any (actor_pass_import_bodies()) for no key update;
    if not found then perform refuse('NOT_FOUND'); end if;
    if i.state <> in_state then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', i.state)); end if;
    return i;
  end $$;

  create function receive_pass_import(org bigint, name text, bytes int, hash text, came_as text, table_rows jsonb) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare i pass_import;
  begin
    if coalesce(org <> all (actor_pass_import_bodies()), true) then perform refuse('NOT_FOUND'); end if;
    insert into pass_import (org_id, file_name, file_bytes, sha256, encoding, row_count, uploaded_by, uploaded_at, checked_at)
    values (org, name, bytes, hash, came_as, jsonb_array_length(table_rows), actor_account_id(), actor_now(), actor_now())
    returning * into i;
    insert into pass_import_row (import_id, ordinal, number, staff_number, name, exam_name, exam_on, announced_on,
                                 certificate_number, unread)
      select i.id, t.n, (t.r ->> 'number')::int, t.r ->> 'staffNumber', t.r ->> 'name', t.r ->> 'examName',
             (t.r ->> 'examOn')::date, (t.r ->> 'announcedOn')::date, t.r ->> 'certificateNumber', t.r -> 'unread'
        from jsonb_array_elements(table_rows) with ordinality t(r, n);
    perform plan_pass_import(i);
    return i.id;
  end $$;
  create function recheck_pass_import(import bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    perform plan_pass_import(pass_import_of_actor(import, 'checked'));
  end $$;

  -- As the dry run said, or not at all: it is made again, and must say the same.
  create function apply_pass_import(import bigint, agreed text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare i pass_import := pass_import_of_actor(import, 'checked');
  begin
    perform plan_pass_import(i);
    select x.* into i from pass_import x where x.id = import;
    if i.digest is distinct from agreed then perform refuse('IMPORT_OUTDATED'); end if;
    if i.invalid_count > 0 then perform refuse('IMPORT_HAS_ERRORS', jsonb_build_object('invalid', i.invalid_count)); end if;
    if i.new_count = 0 then perform refuse('IMPORT_NOTHING_TO_DO'); end if;
    with written as (
      insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, certificate_number,
                             reported_by, reported_at)
        select r.person_id, r.exam_code, r.name_then, r.exam_on, r.announced_on, actor_today(), r.certificate_number,
               actor_account_id(), actor_now()
          from pass_import_row r where r.import_id = i.id and r.action = 'new' order by r.ordinal
      returning id, person_id, exam_code, exam_on),
    told as (
      insert into exam_pass_step (pass_id, person_id, step, account_id, at)
        select w.id, w.person_id, 'report', actor_account_id(), actor_now() from written w)
    update pass_import_row r set pass_id = w.id from written w
     where r.import_id = i.id and r.action = 'new' and r.person_id = w.person_id and r.exam_code = w.exam_code
       and r.exam_on = w.exam_on;
    update pass_import x set state = 'applied', applied_by = actor_account_id(), applied_at = actor_now() where x.id = i.id;
  end $$;

  -- While nobody has decided on any of its passes. What the holder has withdrawn meanwhile stays withdrawn.
  create function pass_import_undecided(import bigint) returns boolean
    language sql volatile security definer set search_path = public, pg_temp as $$
    select not exists (select from pass_import_row r join exam_pass p on p.id = r.pass_id
                        where r.import_id = import and p.state not in ('reported', 'withdrawn')) $$;
  create function take_back_pass_import(import bigint, why text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare i pass_import := pass_import_of_actor(import, 'applied');
  begin
    perform need_reason(why);
    perform from exam_pass p where p.id in (select r.pass_id from pass_import_row r where r.import_id = i.id)
      order by p.id for no key update;
    if not pass_import_undecided(i.id) then perform refuse('PASS_IMPORT_DECIDED'); end if;
    with taken as (
      update exam_pass p set state = 'withdrawn' from pass_import_row r
       where r.import_id = i.id and p.id = r.pass_id and p.state = 'reported' returning p.id, p.person_id)
    insert into exam_pass_step (pass_id, person_id, step, reason, account_id, at)
      select t.id, t.person_id, 'withdraw', why, actor_account_id(), actor_now() from taken t;
    update pass_import x set state = 'taken_back', taken_back_by = actor_account_id(), taken_back_at = actor_now()
     where x.id = i.id;
  end $$;
  create function discard_pass_import(import bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare i pass_import := pass_import_of_actor(import, 'checked');
  begin
    delete from pass_import x where x.id = i.id;
  end $$;

  -- The rules behind the buttons.
  create function pass_import_may(i pass_import) returns text[]
    language sql volatile security definer set search_path = public, pg_temp as $$
    select case when i.org_id <> all (actor_pass_import_bodies()) then '{}'
      when i.state = 'checked' and i.invalid_count = 0 and i.new_count > 0 then '{apply,discard}'
      when i.state = 'checked' then '{discard}'
      when i.state = 'applied' and pass_import_undecided(i.id) then '{take_back}' else '{}' end::text[] $$;
  grant execute on function receive_pass_import, recheck_pass_import, apply_pass_import, take_back_pass_import,
    discard_pass_import, pass_import_may to koro_app;`;
