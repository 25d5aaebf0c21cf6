import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports of staff data: the file, its rows, what is wrong with them, and the states that a file goes through. */
export class Imports1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_batch (
        id bigint generated always as identity primary key,
        org_id bigint not null references organisation,
        kind text not null check (kind in ('staff_master', 'transfers')),
        state text not null default 'uploaded' check (state in ('uploaded', 'checking', 'checked', 'applying', 'applied',
                                                                'undoing', 'undone', 'failed', 'cancelled')),
        file_name text not null check (length(file_name) between 1 and 255),
        file_bytes int not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        encoding text not null check (encoding in ('utf-8', 'utf-8-bom', 'cp932', 'xlsx')),
        delimiter text check (delimiter in ('comma', 'tab', 'semicolon')),
        headings text[] not null,
        fields text[] not null check (cardinality(fields) = cardinality(headings)),
        effective_on date not null,
        row_count int not null,
        counts jsonb,
        steps_done int not null default 0,
        steps_total int not null default 0,
        with_leavers boolean not null default false,
        cancel_requested boolean not null default false,
        failure text,
        uploaded_at timestamptz not null,
        uploaded_by bigint not null references person,
        checked_at timestamptz,
        applied_at timestamptz,
        applied_by bigint references person,
        undone_at timestamptz,
        undone_by bigint references person
      );
      create index import_batch_org on import_batch (org_id, id);
      -- Progress is no event; a change of state is.
      create trigger audit after insert or update of state or delete on import_batch for each row execute function audit_row();

      -- From which state to which. Whatever else is asked is refused, whoever asks.
      create function import_may_become(before text, after text) returns boolean language sql immutable parallel safe
        return (before, after) in (
          ('uploaded', 'checking'), ('checked', 'checking'), ('failed', 'checking'), ('cancelled', 'checking'),
          ('checked', 'uploaded'), ('failed', 'uploaded'), ('cancelled', 'uploaded'),
          ('checking', 'checked'), ('checking', 'failed'), ('checking', 'cancelled'),
          ('checked', 'applying'), ('applying', 'applied'), ('applying', 'failed'), ('applying', 'cancelled'),
          ('applied', 'undoing'), ('undoing', 'undone'), ('undoing', 'applied'));
      create function import_state_step() returns trigger language plpgsql as $$
      begin
        if not import_may_become(old.state, new.state) then
          perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', old.state));
        end if;
        return new;
      end $$;
      create trigger state_step before update of state on import_batch for each row
        when (old.state <> new.state) execute function import_state_step();

      -- The file as it came, for whoever must prove what was imported.
      create table import_file (
        batch_id bigint primary key references import_batch on delete cascade,
        content bytea not null
      );
      -- A row of the file: its cells, what they were read as, and the plan that was made of it. Somebody missing in the
      -- file is a row without a number.
      create table import_row (
        batch_id bigint not null references import_batch on delete cascade,
        ordinal int not null,
        number int,
        cells text[] not null default '{}',
        staff_number text, whole_name text, family_name text, given_name text,
        whole_kana text, family_kana text, given_kana text,
        unit_code text, unit_name text, position text, grade text, percent int, effective_on date,
        step text check (step in ('present', 'join', 'move', 'leave', 'concurrent', 'release')),
        kind text,
        -- the plan
        action text check (action in ('add', 'change', 'move', 'leave', 'unchanged', 'invalid')),
        resolved_number text, person_id bigint, post_id bigint, post_period daterange, unit_id bigint, day date,
        close_on date, to_period daterange, to_kind text, to_position text, to_grade text, to_percent int,
        in_place boolean not null default false, renames boolean not null default false,
        changes jsonb not null default '[]',
        primary key (batch_id, ordinal)
      );
      create table import_problem (
        id bigint generated always as identity primary key,
        batch_id bigint not null references import_batch on delete cascade,
        stage text not null check (stage in ('read', 'plan', 'undo')),
        severity text not null check (severity in ('error', 'warning')),
        code text not null,
        number int,
        field text,
        value text,
        params jsonb not null default '{}',
        about_id bigint
      );
      create index import_problem_batch on import_problem (batch_id, coalesce(number, 0), id);
      -- What the columns of a body's files were taken for the last time.
      create table import_mapping (
        org_id bigint not null references organisation,
        kind text not null,
        heading text not null,
        field text,
        primary key (org_id, kind, heading)
      );
      -- What an import wrote, row by row: with it the import is taken back.
      create table import_change (
        id bigint generated always as identity primary key,
        batch_id bigint not null references import_batch on delete cascade,
        subject text not null,
        subject_id bigint not null,
        before jsonb,
        after jsonb
      );
      create index import_change_batch on import_change (batch_id, subject, subject_id);

      alter table import_batch enable row level security;
      alter table import_file enable row level security;
      alter table import_row enable row level security;
      alter table import_problem enable row level security;
      alter table import_mapping enable row level security;
      alter table import_change enable row level security;
      create policy hr on import_batch for select to koro_app
        using (org_id = any ((select actor_role_bodies('hr'))::bigint[]));
      create policy hr on import_row for select to koro_app
        using (exists (select from import_batch b where b.id = batch_id));
      create policy hr on import_problem for select to koro_app
        using (exists (select from import_batch b where b.id = batch_id));
      create policy hr on import_mapping for select to koro_app
        using (org_id = any ((select actor_role_bodies('hr'))::bigint[]));
      grant select on import_batch, import_row, import_problem, import_mapping to koro_app;

      -- The batch, for whoever may import for its body. A file covers a whole body, so a role over one unit is not enough.
      create function import_of_actor(batch bigint) returns import_batch
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare found_batch import_batch;
      begin
        select b.* into found_batch from import_batch b
         where b.id = batch and b.org_id = any (actor_role_bodies('hr'));
        if found_batch.id is null then perform refuse('NOT_FOUND'); end if;
        return found_batch;
      end $$;
      -- For commands: two at once queue here. A run does not lock the row, for its progress is written beside it.
      create function lock_import_of_actor(batch bigint) returns import_batch
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform from import_batch b where b.id = batch for no key update;
        return import_of_actor(batch);
      end $$;

      create function receive_import(org bigint, kind text, name text, content bytea, sha256 text, encoding text,
                                     delimiter text, headings text[], fields text[], on_day date, table_rows jsonb)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if org <> all (actor_role_bodies('hr')) or actor_person_id() is null then perform refuse('NOT_FOUND'); end if;
        insert into import_batch (org_id, kind, file_name, file_bytes, sha256, encoding, delimiter, headings, fields,
                                  effective_on, row_count, uploaded_at, uploaded_by)
        values (org, kind, name, length(content), sha256, encoding, delimiter, headings, fields, on_day,
                jsonb_array_length(table_rows), actor_now(), actor_person_id())
        returning id into created;
        insert into import_file (batch_id, content) values (created, content);
        insert into import_row (batch_id, ordinal, number, cells)
          select created, r.n, (r.row ->> 0)::int, array(select jsonb_array_elements_text(r.row -> 1))
            from jsonb_array_elements(table_rows) with ordinality r(row, n);
        return created;
      end $$;

      -- What was checked no longer holds once the columns are others.
      create function map_import_columns(batch bigint, columns text[], on_day date) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := lock_import_of_actor(batch);
      begin
        update import_batch set state = 'uploaded', fields = columns, effective_on = coalesce(on_day, effective_on),
               counts = null, checked_at = null, failure = null where id = b.id;
        delete from import_problem where batch_id = b.id;
        delete from import_row where batch_id = b.id and number is null;
        update import_row set action = null where batch_id = b.id;
        insert into import_mapping (org_id, kind, heading, field)
          select distinct on (h.heading) b.org_id, b.kind, h.heading, h.field
            from unnest(b.headings, columns) with ordinality h(heading, field, n) order by h.heading, h.n
        on conflict (org_id, kind, heading) do update set field = excluded.field;
      end $$;

      create function request_import_check(batch bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := lock_import_of_actor(batch);
      begin
        if b.state = 'checking' then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state)); end if;
        update import_batch set state = 'checking', steps_done = 0, steps_total = b.row_count, cancel_requested = false,
               failure = null, counts = null where id = b.id;
      end $$;

      create function request_import_apply(batch bigint, leavers boolean) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        b import_batch := lock_import_of_actor(batch);
        todo int;
      begin
        if b.state <> 'checked' then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state)); end if;
        if (b.counts ->> 'errors')::int > 0 then perform refuse('IMPORT_HAS_ERRORS', b.counts); end if;
        select count(*) into todo from import_row r where r.batch_id = b.id
           and r.action not in ('unchanged', 'invalid') and (leavers or r.number is not null);
        if todo = 0 then perform refuse('IMPORT_NOTHING_TO_DO'); end if;
        update import_batch set state = 'applying', with_leavers = leavers, steps_done = 0, steps_total = todo,
               cancel_requested = false, failure = null where id = b.id;
      end $$;

      create function request_import_undo(batch bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := lock_import_of_actor(batch);
      begin
        if b.state <> 'applied' then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state)); end if;
        delete from import_problem p where p.batch_id = b.id and p.stage = 'undo';
        update import_batch set state = 'undoing', steps_done = 0, cancel_requested = false, failure = null,
               steps_total = (select count(*) from import_change c where c.batch_id = b.id) where id = b.id;
      end $$;

      -- Whoever runs a batch holds this lock until the end of the transaction; a process that dies lets go of it.
      create function import_is_idle(batch bigint) returns boolean language sql volatile
        return pg_try_advisory_xact_lock(7260414, (batch % 2147483647)::int);

      -- What has not begun yet ends at once; what runs is told, and ends itself.
      create function cancel_import(batch bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := lock_import_of_actor(batch);
      begin
        if b.state not in ('checking', 'applying', 'undoing') then
          perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state));
        end if;
        update import_batch set cancel_requested = true where id = b.id;
        if import_is_idle(b.id) then perform stop_import(b.id, b.state, null); end if;
      end $$;

      -- The run ends without its work: stopped (no code) or failed. The work itself was rolled back.
      create function stop_import(batch bigint, run text, code text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if actor_kind() <> 'system' then perform import_of_actor(batch); end if;
        update import_batch set failure = code, steps_done = 0,
               state = case when state = 'undoing' then 'applied' when code is null then 'cancelled' else 'failed' end
         where id = batch and state = run and run in ('checking', 'applying', 'undoing');
      end $$;

      create function discard_import(batch bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := lock_import_of_actor(batch);
      begin
        if b.state not in ('uploaded', 'checked', 'failed', 'cancelled') then
          perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state));
        end if;
        delete from import_batch where id = b.id;
      end $$;

      -- Told from a transaction of its own while the work goes on. True: the work is to stop.
      create function report_import(batch bigint, done int) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        update import_batch b set steps_done = least(done, b.steps_total)
         where b.id = batch and (actor_kind() = 'system' or b.org_id = any (actor_role_bodies('hr')))
           and b.state in ('checking', 'applying', 'undoing')
        returning b.cancel_requested $$;

      -- The first word of a run. False: there is nothing to run, for another process did, or somebody stopped it.
      create function begin_import_run(batch bigint, run text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch;
      begin
        perform pg_advisory_xact_lock(7260414, (batch % 2147483647)::int);
        select x.* into b from import_batch x where x.id = batch and x.org_id = any (actor_role_bodies('hr'));
        if b.id is null then perform refuse('NOT_FOUND'); end if;
        return b.state = run and not b.cancel_requested;
      end $$;

      create function stage_import_rows(batch bigint, table_rows jsonb, problems jsonb) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := import_of_actor(batch);
      begin
        if b.state <> 'checking' then perform refuse('IMPORT_NOT_NOW', jsonb_build_object('state', b.state)); end if;
        update import_row r
           set (staff_number, whole_name, family_name, given_name, whole_kana, family_kana, given_kana, unit_code, unit_name,
                position, grade, percent, effective_on, step, kind)
             = (v.staff_number, v.whole_name, v.family_name, v.given_name, v.whole_kana, v.family_kana, v.given_kana,
                v.unit_code, v.unit_name, v.position, v.grade, v.percent, v.effective_on, v.step, v.kind)
          from jsonb_to_recordset(table_rows) as v(ordinal int, staff_number text, whole_name text, family_name text,
               given_name text, whole_kana text, family_kana text, given_kana text, unit_code text, unit_name text,
               position text, grade text, percent int, effective_on date, step text, kind text)
         where r.batch_id = b.id and r.ordinal = v.ordinal;
        insert into import_problem (batch_id, stage, severity, code, number, field, value, params)
          select b.id, 'read', 'error', p.code, p.number, p.field, p.value, coalesce(p.params, '{}')
            from jsonb_to_recordset(problems) as p(code text, number int, field text, value text, params jsonb);
      end $$;
      create function forget_import_reading(batch bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare b import_batch := import_of_actor(batch);
      begin
        delete from import_problem p where p.batch_id = b.id;
      end $$;

      grant execute on function receive_import, map_import_columns, request_import_check, request_import_apply,
        request_import_undo, cancel_import, stop_import, discard_import, report_import, begin_import_run,
        stage_import_rows, forget_import_reading to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
