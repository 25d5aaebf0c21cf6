import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exams, the plan's indicators, and the rollup that answers the count without reading the history. */
export class Insight1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exam (
        code text primary key,
        name_ja text not null, name_en text not null,
        level int not null check (level between 1 and 4),
        former_names text[] not null default '{}',
        season_to_fy2025 text not null, season_fy2026 text not null,
        reform_note text
      );
      -- 「応用情報技術者試験等」, effective-dated.
      create table qualifying_exam (
        exam_code text not null references exam,
        valid daterange not null check (not isempty(valid)),
        source text not null,
        constraint qualifying_exam_once exclude using gist (exam_code with =, valid with &&)
      );
      grant select on exam, qualifying_exam to koro_app;

      create table plan_period (
        id bigint generated always as identity primary key,
        code text not null unique,
        name_ja text not null, name_en text not null,
        starts_on date not null, ends_on date not null check (ends_on > starts_on)
      );
      create table indicator (
        id bigint generated always as identity primary key,
        plan_period_id bigint not null references plan_period,
        key text not null,
        ordinal int not null,
        section text not null,
        goal_point_ja text not null,
        name_ja text not null, name_en text not null,
        baseline_text text not null, target_text text not null, -- as the plan words them; 「－」 is not 0
        unit text,
        baseline_value numeric, target_value numeric,
        measure_type text not null,
        direction text not null,
        derived boolean not null default false,
        note text,
        unique (plan_period_id, key)
      );

      -- A set of courses whose completions are counted together: those of its categories.
      create table programme (
        id bigint generated always as identity primary key,
        code text not null unique,
        name_ja text not null, name_en text not null
      );
      create table programme_category (
        programme_id bigint not null references programme,
        category text not null,
        primary key (programme_id, category)
      );
      create table indicator_definition (
        id bigint generated always as identity primary key,
        indicator_id bigint not null references indicator,
        version int not null,
        valid daterange not null,
        programme_id bigint not null references programme,
        sentence_ja text not null, sentence_en text not null,
        opening_balance int not null default 0,
        opening_balance_label_ja text not null, opening_balance_label_en text not null,
        counts_from date not null,
        unique (indicator_id, version),
        constraint indicator_definition_one exclude using gist (indicator_id with =, valid with &&)
      );
      grant select on plan_period, indicator, programme, programme_category, indicator_definition to koro_app;

      -- Kept by the transaction that writes a completion; proven equal to the slow count by test.
      -- first_timers: people whose first completion in the programme fell there. It adds up to 実人数.
      create table programme_month (
        programme_id bigint not null references programme,
        month date not null,
        org_id bigint not null references organisation,
        completions int not null default 0,
        first_timers int not null default 0,
        primary key (programme_id, month, org_id)
      );
      create table programme_course (
        programme_id bigint not null references programme,
        fiscal_year int not null,
        org_id bigint not null references organisation,
        course_id bigint not null references course,
        completions int not null default 0,
        first_timers int not null default 0,
        primary key (programme_id, fiscal_year, org_id, course_id)
      );
      create table programme_person (
        programme_id bigint not null references programme,
        person_id bigint not null references person,
        first_completion_id bigint not null references completion,
        primary key (programme_id, person_id)
      );
      alter table programme_month enable row level security;
      alter table programme_course enable row level security;
      alter table programme_person enable row level security;
      create policy readable on programme_month for select to koro_app using (
        (select actor_reads_all()) or org_id = any ((select actor_reads_bodies())::bigint[]));
      create policy readable on programme_course for select to koro_app using (
        (select actor_reads_all()) or org_id = any ((select actor_reads_bodies())::bigint[]));
      create policy readable on programme_person for select to koro_app using (
        (select actor_reads_all()) or exists (select from completion c where c.id = first_completion_id));
      grant select on programme_month, programme_course, programme_person to koro_app;

      create function programme_bump(programme bigint, c completion, completions int, first_timers int) returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        insert into programme_month as m values
          (programme, date_trunc('month', c.completed_on)::date, c.org_id, completions, first_timers)
          on conflict (programme_id, month, org_id) do update
          set completions = m.completions + excluded.completions, first_timers = m.first_timers + excluded.first_timers;
        insert into programme_course as p values
          (programme, c.fiscal_year, c.org_id, c.course_id, completions, first_timers)
          on conflict (programme_id, fiscal_year, org_id, course_id) do update
          set completions = p.completions + excluded.completions, first_timers = p.first_timers + excluded.first_timers;
      $$;

      -- From which day on a programme is counted: before it nobody is a first-timer.
      create function programme_since(programme bigint) returns date
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(min(counts_from), '-infinity') from indicator_definition where programme_id = programme $$;

      create function completion_into_rollup() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare programme bigint; counted completion; before completion; after completion;
      begin
        counted := new;
        if new.how = 'void' then select * into counted from completion where id = new.corrects_id; end if;
        for programme in select pc.programme_id from programme_category pc join course c on c.category = pc.category
                          where c.id = new.course_id and counted.completed_on >= programme_since(pc.programme_id) order by 1 loop
          -- Two completions of one person at the same moment must agree on which is the first.
          perform pg_advisory_xact_lock(hashtextextended('programme_person', new.person_id));
          before := null; after := null;
          select c.* into before from programme_person p join completion c on c.id = p.first_completion_id
           where p.programme_id = programme and p.person_id = new.person_id;
          select c.* into after from completion c join course k on k.id = c.course_id
            join programme_category pc on pc.category = k.category and pc.programme_id = programme
           where c.person_id = new.person_id and c.how <> 'void' and c.completed_on >= programme_since(programme)
             and not exists (select from completion v where v.corrects_id = c.id)
           order by c.completed_on, c.id limit 1;
          perform programme_bump(programme, counted, case new.how when 'void' then -1 else 1 end, 0);
          if before.id is distinct from after.id then
            if before.id is not null then perform programme_bump(programme, before, 0, -1); end if;
            if after.id is not null then
              perform programme_bump(programme, after, 0, 1);
              insert into programme_person values (programme, new.person_id, after.id)
                on conflict (programme_id, person_id) do update set first_completion_id = excluded.first_completion_id;
            else
              delete from programme_person where programme_id = programme and person_id = new.person_id;
            end if;
          end if;
        end loop;
        return null;
      end $$;
      create trigger rollup after insert on completion for each row execute function completion_into_rollup();

      -- The slow way, from the completions alone. Used after a bulk load (with the trigger off) and by the test.
      create function rebuild_programme_rollup() returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from programme_person; delete from programme_month; delete from programme_course;
        create temporary table counted on commit drop as
          select pc.programme_id, c.*, row_number() over
                 (partition by pc.programme_id, c.person_id order by c.completed_on, c.id) = 1 as is_first
            from completion c join course k on k.id = c.course_id join programme_category pc on pc.category = k.category
           where c.how <> 'void' and c.completed_on >= programme_since(pc.programme_id)
             and not exists (select from completion v where v.corrects_id = c.id);
        insert into programme_person select programme_id, person_id, id from counted where is_first;
        insert into programme_month
          select programme_id, date_trunc('month', completed_on)::date, org_id, count(*), count(*) filter (where is_first)
            from counted group by 1, 2, 3;
        insert into programme_course
          select programme_id, fiscal_year, org_id, course_id, count(*), count(*) filter (where is_first)
            from counted group by 1, 2, 3, 4;
        drop table counted;
      end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
