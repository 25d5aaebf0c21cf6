import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is asking (settings that row-level security reads), fiscal years, the instance's clock, the audit trail. */
export class Platform1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gist;
      create extension if not exists pg_trgm;

      -- The role that the application works as. It owns nothing and cannot bypass row-level security.
      do $$
      begin
        if not exists (select from pg_roles where rolname = 'koro_app') then
          create role koro_app nologin;
        end if;
      exception when duplicate_object or unique_violation then null; -- another database of this server was faster
      end $$;
      do $$ begin execute format('grant koro_app to %I', current_user); exception when others then
        if not pg_has_role(current_user, 'koro_app', 'member') then raise; end if;
      end $$;
      revoke all on schema public from public;
      grant usage on schema public to koro_app;
      alter default privileges revoke execute on functions from public; -- every function is granted by name

      create function fiscal_year_of(day date) returns int
        language sql immutable strict parallel safe
        return extract(year from day - interval '3 months')::int;

      -- The actor, as enter() left it for this transaction. Policies wrap these in (select …) so that each is computed
      -- once a statement and not once a row.
      create function actor_kind() returns text language sql stable parallel safe
        return coalesce(nullif(current_setting('app.kind', true), ''), 'nobody');
      create function actor_account_id() returns bigint language sql stable parallel safe
        return nullif(current_setting('app.account_id', true), '')::bigint;
      create function actor_person_id() returns bigint language sql stable parallel safe
        return nullif(current_setting('app.person_id', true), '')::bigint;
      create function actor_now() returns timestamptz language sql stable parallel safe
        return nullif(current_setting('app.now', true), '')::timestamptz;
      create function actor_today() returns date language sql stable parallel safe
        return nullif(current_setting('app.today', true), '')::date;
      -- May read the staff records of every body.
      create function actor_reads_all() returns boolean language sql stable parallel safe
        return coalesce(current_setting('app.reads_all', true) = 'on', false);
      -- Bodies whose staff records the actor may read.
      create function actor_reads_bodies() returns bigint[] language sql stable parallel safe
        return coalesce(nullif(current_setting('app.reads_bodies', true), ''), '{}')::bigint[];
      -- Units (with their subtrees) whose staff records the actor may read.
      create function actor_reads_units() returns bigint[] language sql stable parallel safe
        return coalesce(nullif(current_setting('app.reads_units', true), ''), '{}')::bigint[];
      -- Bodies that employ the actor today.
      create function actor_employed_by() returns bigint[] language sql stable parallel safe
        return coalesce(nullif(current_setting('app.employed_by', true), ''), '{}')::bigint[];

      -- A refusal with a name of libs/vocabulary/refusal-codes.ts; the door turns it into a DomainError.
      create function refuse(code text, params jsonb default '{}') returns void language plpgsql as $$
      begin
        raise exception '%', code using errcode = 'KR000', detail = params::text;
      end $$;

      -- One row: how this database tells the time, and whether it holds the demonstration.
      create table instance (
        singleton boolean primary key default true check (singleton),
        demo boolean not null,
        clock_offset_ms bigint not null default 0,
        check (demo or clock_offset_ms = 0)
      );
      grant select on instance to koro_app;

      -- Append-only: what changed, by whom, when. Written by triggers, so that no writer can forget it.
      create table audit_event (
        id bigint generated always as identity,
        fiscal_year int not null,
        at timestamptz not null,
        actor_kind text not null,
        account_id bigint,
        person_id bigint,
        action text not null check (action in ('insert', 'update', 'delete')),
        subject text not null,
        subject_id text,
        before jsonb,
        after jsonb,
        primary key (fiscal_year, id)
      ) partition by range (fiscal_year);
      create table audit_event_default partition of audit_event default;
      create index audit_event_subject on audit_event (subject, subject_id);
      alter table audit_event enable row level security;
      grant select on audit_event to koro_app;

      -- Who read whose sensitive record. The person it is about may read it.
      create table access_log (
        id bigint generated always as identity,
        fiscal_year int not null,
        at timestamptz not null,
        reader_account_id bigint not null,
        subject_person_id bigint not null,
        what text not null,
        primary key (fiscal_year, id)
      ) partition by range (fiscal_year);
      create table access_log_default partition of access_log default;
      create index access_log_subject on access_log (subject_person_id, at);
      alter table access_log enable row level security;
      grant select, insert on access_log to koro_app;
      create policy own_or_all on access_log for select to koro_app
        using (subject_person_id = (select actor_person_id()) or (select actor_reads_all()));
      create policy as_oneself on access_log for insert to koro_app
        with check (reader_account_id = (select actor_account_id()));

      -- Partitions of one fiscal year; called by migrations and at every start for this year and the next.
      create function ensure_fiscal_partitions(year int) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare parent text;
      begin
        foreach parent in array array['audit_event', 'access_log'] loop
          if to_regclass(parent || '_' || year) is null then
            execute format('create table %I partition of %I for values from (%s) to (%s)',
                           parent || '_' || year, parent, year, year + 1);
          end if;
        end loop;
      end $$;
      select ensure_fiscal_partitions(year) from generate_series(2024, 2027) year;

      create function audit_row() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        at timestamptz := coalesce(actor_now(), now());
        old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
        new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
      begin
        insert into audit_event (fiscal_year, at, actor_kind, account_id, person_id, action, subject, subject_id, before, after)
        values (fiscal_year_of((at at time zone 'Asia/Tokyo')::date), at, actor_kind(), actor_account_id(),
                actor_person_id(), lower(tg_op), tg_table_name, coalesce(new_row, old_row) ->> 'id', old_row, new_row);
        return null;
      end $$;
      grant execute on function fiscal_year_of, actor_kind, actor_account_id, actor_person_id, actor_now, actor_today,
        actor_reads_all, actor_reads_bodies, actor_reads_units, actor_employed_by, refuse to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
