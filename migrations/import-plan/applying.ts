/** Writing a plan, step by step in one transaction, and recording what was written. Part of migration 0014. */
export const APPLYING = `
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
