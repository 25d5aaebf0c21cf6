import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reviewed purge: what retention has run out for goes, by two people, and nothing else ever does. */
export class Retention1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A purge is prepared by one person, approved by another, and run once. Counts and ranges only: it outlives what it took away.
      create table purge (
        id bigint generated always as identity primary key,
        as_of date not null,
        state text not null default 'prepared' check (state in ('prepared', 'approved', 'running', 'done', 'withdrawn')),
        digest text not null,
        prepared_by bigint not null references account, prepared_at timestamptz not null,
        approved_by bigint references account, approved_at timestamptz,
        run_by bigint references account, run_at timestamptz,
        constraint purge_two_people check (approved_by <> prepared_by),
        check (state in ('prepared', 'withdrawn') or approved_by is not null),
        check ((state = 'done') = (run_at is not null))
      );
      create unique index purge_one_open on purge ((true)) where state in ('prepared', 'approved', 'running');
      create table purge_line (
        purge_id bigint not null references purge,
        record text not null references held_record,
        rows bigint not null check (rows > 0),
        finished_from date not null, finished_until date not null,
        digest text not null,
        primary key (purge_id, record)
      );
      alter table purge enable row level security;
      alter table purge_line enable row level security;
      create policy auditor on purge for select to koro_app using (0 = any ((select actor_audit_bodies())::bigint[]));
      create policy auditor on purge_line for select to koro_app using (0 = any ((select actor_audit_bodies())::bigint[]));
      grant select on purge, purge_line to koro_app;
      create trigger audit after insert or update or delete on purge for each row execute function audit_row();
      create trigger kept before truncate on purge execute function fact_is_immutable();
      create trigger kept before truncate on purge_line execute function fact_is_immutable();
      create trigger immutable before update or delete on purge_line for each row execute function fact_is_immutable();

      -- True in the transaction of run_purge() alone: nobody else ever sees the state, and the setting by itself opens nothing.
      create function purge_runs() returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select nullif(current_setting('app.purge', true), '') is not null and exists (
          select from purge p where p.id = nullif(current_setting('app.purge', true), '')::bigint and p.state = 'running') $$;
      create or replace function fact_is_immutable() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and tg_table_name not in ('purge', 'purge_line') and purge_runs() then return old; end if;
        raise exception 'a % is a fact: it is corrected by a new row', tg_table_name using errcode = 'restrict_violation';
      end $$;

      -- A purge leaves its own record in the trail, and not a copy of what it took away.
      create or replace function audit_row() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        at timestamptz := coalesce(actor_now(), now());
        today date := (at at time zone 'Asia/Tokyo')::date;
        old_row jsonb := case when tg_op <> 'INSERT' then without_secrets(to_jsonb(old)) end;
        new_row jsonb := case when tg_op <> 'DELETE' then without_secrets(to_jsonb(new)) end;
        changed jsonb := coalesce(new_row, old_row);
        about bigint;
      begin
        if tg_op = 'DELETE' and purge_runs() then return null; end if;
        about := coalesce((changed ->> case tg_table_name when 'person' then 'id' else 'person_id' end)::bigint,
                          audited_person(tg_table_name, changed));
        insert into audit_event (fiscal_year, at, actor_kind, account_id, person_id, action, subject, subject_id, before, after,
                                 about_person_id, org_id)
        values (fiscal_year_of(today), at, actor_kind(), actor_account_id(), actor_person_id(), lower(tg_op), tg_table_name,
                changed ->> 'id', old_row, new_row, about,
                coalesce((changed ->> 'org_id')::bigint, audited_body(tg_table_name, changed, about, today)));
        return null;
      end $$;

      create function due_for_purge(as_of date) returns table (record text, key text, finished_on date)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare held held_record;
      begin
        for held in select * from held_record h where h.finished_on is not null order by h.ordinal loop
          return query execute format(
            'select %L, %s, d.finished_on from %I r cross join lateral (select (%s)::date as finished_on) d
              where purge_from(d.finished_on, %s) <= $1',
            held.name, held.row_key, held.table_name, held.finished_on, held.retention_years) using as_of;
        end loop;
      end $$;
      -- The same rows with the same days give the same digest.
      create function purge_lines(as_of date)
        returns table (record text, rows bigint, finished_from date, finished_until date, digest text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.record, count(*), min(d.finished_on), max(d.finished_on),
               encode(sha256(convert_to(string_agg(d.key || ' ' || d.finished_on, chr(10) order by d.key), 'UTF8')), 'hex')
          from due_for_purge(as_of) d group by d.record $$;

      create function must_review_purges() returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if 0 <> all (actor_audit_bodies()) then perform refuse('FORBIDDEN'); end if;
      end $$;
      -- What a purge would take away on a day, today or planned.
      create function retention_due(as_of date) returns table (record text, rows bigint, finished_from date, finished_until date)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform must_review_purges();
        return query select l.record, l.rows, l.finished_from, l.finished_until from purge_lines(retention_due.as_of) l;
      end $$;

      create function prepare_purge(as_of date) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        perform must_review_purges();
        if as_of > actor_today() then perform refuse('BAD_INPUT', jsonb_build_object('until', actor_today())); end if;
        create temporary table purge_prepared on commit drop as select * from purge_lines(prepare_purge.as_of);
        if not exists (select from purge_prepared) then perform refuse('PURGE_NOTHING_DUE'); end if;
        -- What was prepared before is looked at anew.
        update purge p set state = 'withdrawn' where p.state in ('prepared', 'approved');
        insert into purge (as_of, digest, prepared_by, prepared_at)
        select prepare_purge.as_of, encode(sha256(convert_to(string_agg(l.record || ' ' || l.digest, chr(10) order by l.record), 'UTF8')), 'hex'),
               actor_account_id(), actor_now() from purge_prepared l
        returning id into created;
        insert into purge_line (purge_id, record, rows, finished_from, finished_until, digest)
        select created, l.record, l.rows, l.finished_from, l.finished_until, l.digest from purge_prepared l;
        drop table purge_prepared;
        return created;
      end $$;

      create function purge_in_state(which bigint, expected text) returns purge
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p purge;
      begin
        perform must_review_purges();
        select * into p from purge x where x.id = which for update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if p.state <> expected then perform refuse('PURGE_STATE', jsonb_build_object('state', p.state)); end if;
        return p;
      end $$;
      create function approve_purge(which bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform purge_in_state(which, 'prepared');
        update purge p set state = 'approved', approved_by = actor_account_id(), approved_at = actor_now() where p.id = which;
        return which;
      end $$;

      -- Deletes exactly what was prepared and approved, or nothing.
      create function run_purge(which bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p purge; line record; gone bigint;
      begin
        p := purge_in_state(which, 'approved');
        if exists (select from purge_lines(p.as_of) now full join (select * from purge_line l where l.purge_id = p.id) l using (record)
                    where now.digest is distinct from l.digest) then
          perform refuse('PURGE_CHANGED');
        end if;
        create temporary table purge_due on commit drop as select d.record, d.key from due_for_purge(p.as_of) d;
        update purge x set state = 'running' where x.id = p.id;
        perform set_config('app.purge', p.id::text, true);
        for line in select h.name, h.table_name, h.row_key, l.rows from purge_line l join held_record h on h.name = l.record
                     where l.purge_id = p.id order by h.ordinal desc loop
          execute format('delete from %I r where %s in (select d.key from purge_due d where d.record = $1)',
                         line.table_name, line.row_key) using line.name;
          get diagnostics gone = row_count;
          if gone <> line.rows then perform refuse('PURGE_CHANGED'); end if;
        end loop;
        perform set_config('app.purge', '', true);
        drop table purge_due;
        update purge x set state = 'done', run_by = actor_account_id(), run_at = actor_now() where x.id = p.id;
        return which;
      end $$;

      grant execute on function record_disclosure_request, everything_held_on, held_on_me, retention_due, prepare_purge, approve_purge,
        run_purge to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
