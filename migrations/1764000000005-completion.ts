import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Completions and certificates: immutable facts that only complete_if_fulfilled() may write for the application. */
export class Completion1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table completion (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        course_id bigint not null references course,
        course_version_id bigint not null,
        enrolment_id bigint references enrolment,
        completed_on date not null,
        completed_at timestamptz not null,
        fiscal_year int not null generated always as (fiscal_year_of(completed_on)) stored,
        org_id bigint not null references organisation, -- who employed the person on that day
        unit_id bigint not null,
        how text not null check (how in ('rule', 'waiver', 'imported', 'void')),
        corrects_id bigint references completion, -- a void names the row it takes back
        correction_reason text,
        recorded_by bigint references account,
        check ((how = 'void') = (corrects_id is not null and correction_reason is not null and recorded_by is not null)),
        foreign key (course_version_id, course_id) references course_version (id, course_id),
        foreign key (unit_id, org_id) references unit (id, org_id)
      );
      create unique index completion_once on completion (enrolment_id) where how <> 'void';
      -- Taken back once. Partial, because every read of completions looks here and nearly all of them are not voids.
      create unique index completion_corrects on completion (corrects_id) where corrects_id is not null;
      -- All that the home and the roster read of a person's completions, so that they need not visit the rows.
      create index completion_person on completion (person_id, completed_on)
        include (id, how, fiscal_year, course_id, course_version_id, org_id, unit_id);
      create index completion_org on completion (org_id, completed_on);
      create index completion_course on completion (course_id, completed_on);
      create index completion_page on completion (completed_on desc, id desc);

      create function fact_is_immutable() returns trigger language plpgsql as $$
      begin
        raise exception 'a % is a fact: it is corrected by a new row', tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger immutable before update or delete on completion for each row execute function fact_is_immutable();
      create trigger immutable before update or delete on audit_event for each row execute function fact_is_immutable();

      create sequence certificate_serial;
      create table certificate (
        id bigint generated always as identity primary key,
        completion_id bigint not null unique references completion,
        number text not null unique,
        issued_at timestamptz not null
      );
      create trigger immutable before update or delete on certificate for each row execute function fact_is_immutable();

      alter table completion enable row level security;
      -- By the employer of that day, for the counts; and with the person, whose record moves along when the person does.
      create policy readable on completion for select to koro_app using (
        (select actor_reads_all()) or person_id = (select actor_person_id())
        or org_id = any ((select actor_reads_bodies())::bigint[]) or unit_id = any ((select actor_reads_units())::bigint[])
        or actor_reads_person(person_id));
      alter table certificate enable row level security;
      create policy readable on certificate for select to koro_app using (
        (select actor_reads_all()) or exists (select from completion c where c.id = completion_id));
      grant select on completion, certificate to koro_app;
      create trigger audit after insert on completion for each row execute function audit_row();

      -- The post that counts on a day: the 本務, else the largest share.
      create function main_appointment(person bigint, day date) returns appointment
        language sql stable security definer set search_path = public, pg_temp as $$
        select a from appointment a where a.person_id = person and a.period @> day
         order by (a.kind = 'HONMU') desc, a.percent desc, a.id limit 1 $$;

      create table quiz_attempt (
        id bigint generated always as identity primary key,
        enrolment_id bigint not null references enrolment,
        lesson_id bigint not null references lesson,
        person_id bigint not null references person,
        question_ids bigint[] not null check (cardinality(question_ids) > 0), -- in the order shown
        started_at timestamptz not null,
        submitted_at timestamptz,
        answers jsonb, -- question id → choice ids, as sent
        correct_count int,
        percent int check (percent between 0 and 100),
        passed boolean,
        check ((submitted_at is null) = (answers is null) and (answers is null) = (passed is null))
      );
      create index quiz_attempt_enrolment on quiz_attempt (enrolment_id, lesson_id);
      -- One open attempt a lesson: asking again returns the same questions, so nobody shops for an easier draw.
      create unique index quiz_attempt_one_open on quiz_attempt (enrolment_id, lesson_id) where submitted_at is null;
      alter table quiz_attempt enable row level security;
      create policy own on quiz_attempt for select to koro_app using (person_id = (select actor_person_id()));
      create policy start_own on quiz_attempt for insert to koro_app with check (
        person_id = (select actor_person_id()) and exists (select from enrolment e
          where e.id = enrolment_id and e.person_id = quiz_attempt.person_id and e.state = 'active'));
      grant select on quiz_attempt to koro_app;
      grant insert (enrolment_id, lesson_id, person_id, question_ids, started_at) on quiz_attempt to koro_app;

      -- enrolment × lesson: the seconds that were really watched. Written only by record_beat().
      create table watch (
        enrolment_id bigint not null references enrolment,
        lesson_id bigint not null references lesson,
        person_id bigint not null,
        watched int4multirange not null default '{}', -- whole seconds; PostgreSQL makes the union
        covered_s int not null default 0,
        position_s int not null default 0,
        first_at timestamptz not null,
        last_at timestamptz not null,
        completed_at timestamptz,
        primary key (enrolment_id, lesson_id)
      ) with (fillfactor = 80); -- a beat updates no indexed column, so it stays on its page
      alter table watch enable row level security;
      create policy readable on watch for select to koro_app using (
        person_id = (select actor_person_id()) or actor_reads_person(person_id));
      grant select on watch to koro_app;

      -- Writes the completion when every required lesson of the enrolment's version is done; returns its id or null.
      -- Locks the enrolment, so that two last steps at the same moment make one completion and not none or two.
      create function complete_if_fulfilled(enrolment bigint, at timestamptz) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        e enrolment; post appointment; today date := (at at time zone 'Asia/Tokyo')::date; created bigint;
      begin
        select * into e from enrolment x where x.id = enrolment for update;
        if e.state is distinct from 'active' or exists (
          select from lesson l where l.course_version_id = e.course_version_id and l.required and not case l.kind
            when 'video' then exists (select from watch w
              where w.enrolment_id = e.id and w.lesson_id = l.id and w.completed_at is not null)
            when 'quiz' then exists (select from quiz_attempt q
              where q.enrolment_id = e.id and q.lesson_id = l.id and q.passed) end) then
          return null;
        end if;
        post := main_appointment(e.person_id, today);
        if post.id is null then perform refuse('NOT_EMPLOYED'); end if;
        insert into completion (person_id, course_id, course_version_id, enrolment_id, completed_on, completed_at,
                                org_id, unit_id, how, recorded_by)
        values (e.person_id, e.course_id, e.course_version_id, e.id, today, at, post.org_id, post.unit_id, 'rule', actor_account_id())
        returning id into created;
        insert into certificate (completion_id, number, issued_at)
        values (created, certificate_number(today), at);
        update enrolment x set state = 'completed' where x.id = e.id;
        return created;
      end $$;

      -- R7-000123: era year of the fiscal year, then a running number that is never used twice.
      create function certificate_number(day date) returns text
        language sql volatile security definer set search_path = public, pg_temp as $$
        select 'R' || (fiscal_year_of(day) - 2018) || '-' || lpad(nextval('certificate_serial')::text, 6, '0') $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
