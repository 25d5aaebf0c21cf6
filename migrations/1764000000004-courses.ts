import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses, their versions and lessons, media, question banks, enrolments. */
export class Courses1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table syllabus_version (
        version text primary key,
        applies_from text not null, -- as the source words it; one is known only by the day it was put up
        change text not null,
        confidence text not null
      );
      grant select on syllabus_version to koro_app;

      create table course (
        id bigint generated always as identity primary key,
        code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
        org_id bigint not null references organisation,
        shared boolean not null default true,
        category text not null check (category in
          ('digital_literacy', 'data_analysis', 'digital_tools', 'exam_preparation', 'information_security'))
      );

      create table course_version (
        id bigint generated always as identity primary key,
        course_id bigint not null references course,
        number int not null check (number > 0),
        state text not null default 'draft' check (state in ('draft', 'published', 'retired')),
        title_ja text not null, title_en text not null,
        summary_ja text not null, summary_en text not null,
        audience_ja text, audience_en text,
        syllabus_version text references syllabus_version,
        review_due_on date,
        estimated_minutes int not null check (estimated_minutes > 0),
        published_at timestamptz check ((published_at is null) = (state = 'draft')),
        coverage_percent int not null default 95 check (coverage_percent between 1 and 100),
        max_rate real not null default 2.0 check (max_rate between 0.5 and 4),
        seek_allowed boolean not null default true,
        hidden_allowed boolean not null default false,
        unique (course_id, number),
        unique (id, course_id)
      );
      create unique index course_version_current on course_version (course_id) where state = 'published';

      create table media (
        id bigint generated always as identity primary key,
        file_key text not null unique, -- a path beneath the media storage
        poster_key text,
        mime text not null check (mime in ('video/mp4')),
        duration_ms int not null check (duration_ms >= 1000),
        duration_s int generated always as (duration_ms / 1000) stored, -- the seconds that can be watched wholly
        width int not null, height int not null,
        bytes bigint not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
      );
      create table media_track (
        id bigint generated always as identity primary key,
        media_id bigint not null references media,
        kind text not null check (kind in ('captions', 'chapters')),
        language text not null check (language in ('ja', 'en')),
        file_key text not null unique,
        unique (media_id, kind, language)
      );

      create table lesson (
        id bigint generated always as identity primary key,
        course_version_id bigint not null references course_version,
        key text not null,
        ordinal int not null,
        kind text not null check (kind in ('video', 'quiz')),
        required boolean not null default true,
        title_ja text not null, title_en text not null,
        media_id bigint references media,
        draw_count int check (draw_count > 0),
        pass_percent int check (pass_percent between 1 and 100),
        unique (course_version_id, key),
        unique (course_version_id, ordinal),
        check ((kind = 'video') = (media_id is not null)),
        check ((kind = 'quiz') = (draw_count is not null and pass_percent is not null))
      );
      create index lesson_media on lesson (media_id);

      create table question (
        id bigint generated always as identity primary key,
        lesson_id bigint not null references lesson,
        key text not null,
        kind text not null check (kind in ('single', 'multiple')),
        text_ja text not null, text_en text not null,
        unique (lesson_id, key)
      );
      create table choice (
        id bigint generated always as identity primary key,
        question_id bigint not null references question,
        key text not null,
        text_ja text not null, text_en text not null,
        unique (question_id, key)
      );
      -- What is right, and why. The application's role cannot read it: answers leave only through submit_quiz().
      create table answer_key (
        question_id bigint primary key references question,
        choice_ids bigint[] not null check (cardinality(choice_ids) > 0), -- sorted
        explanation_ja text not null, explanation_en text not null
      );
      alter table answer_key enable row level security;

      -- A published version never changes; it can only be retired.
      create function course_version_frozen() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' and (tg_op = 'DELETE'
           or to_jsonb(new) - 'state' is distinct from to_jsonb(old) - 'state'
           or (new.state <> old.state and (old.state, new.state) <> ('published', 'retired'))) then
          perform refuse('COURSE_VERSION_PUBLISHED');
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger frozen before update or delete on course_version for each row execute function course_version_frozen();
      create function lesson_frozen() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from course_version v where v.state <> 'draft'
                    and v.id in (case when tg_op <> 'INSERT' then old.course_version_id end,
                                 case when tg_op <> 'DELETE' then new.course_version_id end)) then
          perform refuse('COURSE_VERSION_PUBLISHED');
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger frozen before insert or update or delete on lesson for each row execute function lesson_frozen();
      create function question_frozen() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare row jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
      begin
        if exists (select from course_version v join lesson l on l.course_version_id = v.id left join question q on q.lesson_id = l.id
                    where v.state <> 'draft'
                      and case tg_table_name when 'question' then l.id = (row ->> 'lesson_id')::bigint
                                             else q.id = (row ->> 'question_id')::bigint end) then
          perform refuse('COURSE_VERSION_PUBLISHED');
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger frozen before insert or update or delete on question for each row execute function question_frozen();
      create trigger frozen before insert or update or delete on choice for each row execute function question_frozen();
      create trigger frozen before insert or update or delete on answer_key for each row execute function question_frozen();

      -- Whoever has begun or completed a course sees it for ever: a transfer must not tear a hole into somebody's record.
      create function actor_took_course(course bigint) returns boolean
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return exists (select from enrolment e where e.course_id = course and e.person_id = actor_person_id())
            or exists (select from completion c where c.course_id = course and c.person_id = actor_person_id());
      end $$;
      grant execute on function actor_took_course to koro_app;

      -- A course is seen by the people of its body, by everybody when shared, and by those who read that body's records.
      alter table course enable row level security;
      create policy visible on course for select to koro_app using (
        (select actor_reads_all()) or (shared and (select actor_kind()) = 'session')
        or org_id = any ((select actor_employed_by())::bigint[]) or org_id = any ((select actor_reads_bodies())::bigint[])
        or actor_took_course(id));
      alter table course_version enable row level security;
      create policy visible on course_version for select to koro_app using (
        state <> 'draft' and exists (select from course c where c.id = course_id));
      alter table lesson enable row level security;
      create policy visible on lesson for select to koro_app using (
        exists (select from course_version v where v.id = course_version_id));
      alter table media enable row level security;
      create policy visible on media for select to koro_app using (exists (select from lesson l where l.media_id = media.id));
      alter table media_track enable row level security;
      create policy visible on media_track for select to koro_app using (exists (select from media m where m.id = media_id));
      alter table question enable row level security;
      create policy visible on question for select to koro_app using (exists (select from lesson l where l.id = lesson_id));
      alter table choice enable row level security;
      create policy visible on choice for select to koro_app using (exists (select from question q where q.id = question_id));
      grant select on course, course_version, lesson, media, media_track, question, choice to koro_app;

      create table enrolment (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        course_id bigint not null references course,
        course_version_id bigint not null,
        cycle int not null default 1 check (cycle > 0),
        reason text not null check (reason in ('self', 'assigned', 'approved')),
        due_on date,
        state text not null default 'active' check (state in ('active', 'completed', 'withdrawn')),
        enrolled_at timestamptz not null,
        foreign key (course_version_id, course_id) references course_version (id, course_id),
        constraint enrolment_cycle_once unique (person_id, course_id, cycle)
      );
      -- One way at a time: a second live enrolment in the same course is refused.
      create unique index enrolment_one_active on enrolment (person_id, course_id) where state = 'active';
      alter table enrolment enable row level security;
      create policy readable on enrolment for select to koro_app using (
        person_id = (select actor_person_id()) or actor_reads_person(person_id));
      create policy self_enrol on enrolment for insert to koro_app with check (
        person_id = (select actor_person_id()) and reason = 'self' and state = 'active'
        and exists (select from course_version v where v.id = course_version_id and v.state = 'published'));
      grant select, insert on enrolment to koro_app;

      create trigger audit after insert or update or delete on course for each row execute function audit_row();
      create trigger audit after insert or update or delete on course_version for each row execute function audit_row();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
