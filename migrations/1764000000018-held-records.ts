import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORDS } from './held-records.js';

/** Which tables hold people, why, for how long, and how to tell a person everything: 個人情報ファイル簿 that the database obeys. */
export class HeldRecords1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A table that leads to a person. SQL stands in it as data; only a migration can write it.
      create table held_record (
        name text primary key,
        table_name text not null,
        ordinal int not null unique,
        title_ja text not null, title_en text not null,
        purpose_ja text not null, purpose_en text not null,
        leads_by text, -- condition over the row r and the person $1
        left_out text[] not null default '{}', -- columns that are not told
        left_out_ja text, left_out_en text,
        words jsonb not null default '{}', -- values told beside the columns, or in their place: name → SQL over r
        excluded_ja text, excluded_en text, -- why no row of it is told
        row_key text, -- SQL over r: names a row of a purge
        retention_years int check (retention_years in (1, 3, 5, 10, 30)), -- null: as long as the person's file
        finished_on text, -- SQL over r: the day on which a row was finished, null while it is not
        check ((leads_by is null) = (excluded_ja is not null) and (excluded_ja is null) = (excluded_en is null)),
        check ((left_out = '{}') = (left_out_ja is null) and (left_out_ja is null) = (left_out_en is null)),
        check (finished_on is null or retention_years is not null and row_key is not null)
      );
      grant select on held_record to koro_app; -- public knowledge: no row-level security

      create table disclosure_request (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        asked_by text not null check (asked_by in ('person', 'legal_representative', 'agent')),
        asked_on date not null,
        basis text not null check (basis <> ''),
        left_out_records text[] not null default '{}', -- names of held_record, besides what is never told
        left_out_reason text,
        recorded_by bigint not null references account,
        recorded_at timestamptz not null,
        check ((left_out_records = '{}') = (left_out_reason is null))
      );
      create index disclosure_request_person on disclosure_request (person_id);
      alter table disclosure_request enable row level security;
      create policy person_or_keeper on disclosure_request for select to koro_app using (
        person_id = (select actor_person_id()) or actor_keeps_person(person_id));
      grant select on disclosure_request to koro_app;
      create trigger audit after insert or update or delete on disclosure_request for each row execute function audit_row();

      create function record_disclosure_request(person bigint, asked_by text, asked_on date, basis text, left_out_records text[],
                                                left_out_reason text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if not actor_keeps_person(person) then perform refuse('NOT_FOUND'); end if;
        if asked_on > actor_today() then perform refuse('BAD_INPUT', jsonb_build_object('until', actor_today())); end if;
        if basis = '' then perform refuse('BAD_INPUT'); end if;
        if not left_out_records <@ (select array_agg(h.name) from held_record h) then perform refuse('BAD_INPUT'); end if;
        insert into disclosure_request (person_id, asked_by, asked_on, basis, left_out_records, left_out_reason, recorded_by, recorded_at)
        values (person, asked_by, asked_on, basis, left_out_records, left_out_reason, actor_account_id(), actor_now())
        returning id into created;
        return created;
      end $$;

      -- Rows of one record for one person, as they are told: without what is left out, with ids in words.
      create function held_rows(held held_record, person bigint) returns jsonb
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare told jsonb; words text;
      begin
        select coalesce(string_agg(format(', %L, %s', key, value), '' order by key), '') into words from jsonb_each_text(held.words);
        execute format(
          'select coalesce(jsonb_agg(t.row order by t.row -> ''id'', t.row), ''[]'')
             from (select (to_jsonb(r) - $2) || jsonb_build_object(%s) as row from %I r where %s) t',
          substr(words, 3), held.table_name, held.leads_by) into told using person, held.left_out;
        return told;
      end $$;
      -- Their values in the order of reading: what is in words, then the columns as the table has them.
      create function held_columns(held held_record) returns text[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select array_agg(c.name order by c.place) from (
          select a.attname::text as name, a.attnum::int as place from pg_attribute a
           where a.attrelid = held.table_name::regclass and a.attnum > 0 and not a.attisdropped and not a.attname = any (held.left_out)
          union all
          select w, 0 from jsonb_object_keys(held.words) w
           where not exists (select from pg_attribute a where a.attrelid = held.table_name::regclass and a.attname = w)) c $$;
      create function held_count(held held_record, person bigint) returns bigint
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare counted bigint;
      begin
        execute format('select count(*) from %I r where %s', held.table_name, held.leads_by) into counted using person;
        return counted;
      end $$;

      -- For the person, at any time; for 人事課 that keeps the file, on a recorded request, and without what that leaves out.
      create function everything_held_on(person bigint, request bigint) returns jsonb
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare asked disclosure_request;
      begin
        if request is not null then
          select * into asked from disclosure_request q where q.id = request and q.person_id = person;
          if not found or not actor_keeps_person(person) then perform refuse('NOT_FOUND'); end if;
        elsif person is distinct from actor_person_id() then
          perform refuse('NOT_FOUND');
        end if;
        return (
          select jsonb_build_object(
            'schemaVersion', 1, 'madeAt', actor_now(), 'personId', person,
            'request', case when request is not null then jsonb_build_object('askedBy', asked.asked_by, 'askedOn', asked.asked_on,
              'basis', asked.basis, 'leftOutReason', asked.left_out_reason) end,
            'records', jsonb_agg(jsonb_build_object('record', h.name, 'titleJa', h.title_ja, 'titleEn', h.title_en,
              'purposeJa', h.purpose_ja, 'purposeEn', h.purpose_en, 'retentionYears', h.retention_years,
              'columns', held_columns(h.held), 'notToldColumns', h.left_out, 'notToldReasonJa', h.left_out_ja,
              'rows', held_rows(h.held, person)) order by h.ordinal) filter (where not h.kept_back),
            'notTold', coalesce(jsonb_agg(jsonb_build_object('record', h.name, 'titleJa', h.title_ja, 'titleEn', h.title_en,
              'reasonJa', coalesce(h.excluded_ja, asked.left_out_reason)) order by h.ordinal) filter (where h.kept_back), '[]'))
            from (select x as held, x.*, x.leads_by is null or x.name = any (coalesce(asked.left_out_records, '{}')) as kept_back
                    from held_record x) h);
      end $$;

      -- What is held on the actor: how much of what, why and for how long.
      create function held_on_me() returns table (name text, rows bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select h.name, case when h.leads_by is not null then held_count(h, actor_person_id()) end from held_record h $$;

      -- From the 4/1 after it was finished, so many years.
      create function purge_from(finished_on date, years int) returns date language sql immutable strict parallel safe
        return case when isfinite(finished_on) then make_date(fiscal_year_of(finished_on) + 1 + years, 4, 1) end;

      -- Whether a published figure counts it: then it is that figure's evidence, and never due.
      create function counts_in_a_programme(c completion) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from course k join programme_category pc on pc.category = k.category
                        where k.id = c.course_id and c.completed_on >= programme_since(pc.programme_id)) $$;
    `);
    await runner.query(
      `insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, leads_by, left_out,
                                left_out_ja, left_out_en, words, excluded_ja, excluded_en, row_key, retention_years, finished_on)
       select * from jsonb_to_recordset($1::jsonb) as h (name text, table_name text, ordinal int, title_ja text, title_en text,
         purpose_ja text, purpose_en text, leads_by text, left_out text[], left_out_ja text, left_out_en text, words jsonb,
         excluded_ja text, excluded_en text, row_key text, retention_years int, finished_on text)`,
      [
        JSON.stringify(
          RECORDS.map((record, index) => ({
            name: record.name,
            table_name: record.table ?? record.name,
            ordinal: (index + 1) * 10,
            title_ja: record.ja,
            title_en: record.en,
            purpose_ja: record.purposeJa,
            purpose_en: record.purposeEn,
            leads_by: record.leadsBy ?? null,
            left_out: record.leftOut ?? [],
            left_out_ja: record.leftOutJa ?? null,
            left_out_en: record.leftOutEn ?? null,
            words: record.words ?? {},
            excluded_ja: record.excludedJa ?? null,
            excluded_en: record.excludedEn ?? null,
            row_key: record.finishedOn ? (record.key ?? 'r.id::text') : null,
            retention_years: record.years ?? null,
            finished_on: record.finishedOn ?? null,
          })),
        ),
      ],
    );
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
        about := audited_person(tg_table_name, changed);
        insert into audit_event (fiscal_year, at, actor_kind, account_id, person_id, action, subject, subject_id, before, after,
                                 about_person_id, org_id)
        values (fiscal_year_of(today), at, actor_kind(), actor_account_id(), actor_person_id(), lower(tg_op), tg_table_name,
                changed ->> 'id', old_row, new_row, about, audited_body(tg_table_name, changed, about, today));
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
