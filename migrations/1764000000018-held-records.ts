import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELD_RECORDS } from './privacy/held-records.js';

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
          HELD_RECORDS.map((record, index) => ({
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
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
