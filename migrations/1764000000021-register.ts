import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The indicator register: definitions of every method, who answers for what, reports, readings and publications. */
export class Register1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How a figure comes about. One of the four methods, and what that method needs, in columns that a definition's
      -- sentence can be checked against. A proposed version holds on no day (valid is empty) until a second person approves.
      alter table indicator_definition
        alter column programme_id drop not null,
        alter column counts_from drop not null,
        alter column opening_balance_label_ja drop not null,
        alter column opening_balance_label_en drop not null,
        add column method text not null default 'programme_count'
          check (method in ('programme_count', 'qualified_ratio', 'milestones', 'reported')),
        add column count_as text check (count_as in ('completions', 'people')), -- 延べ or 実人数
        add column designation_kind text,
        add column pass_counts_from text check (pass_counts_from in ('exam', 'announced', 'reported', 'verified')),
        add column excluded_absences text[],
        add column annual_floor numeric, -- what each single year must reach besides the total
        add column state text not null default 'approved' check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
        add column proposed_from date,
        add column change_reason text,
        add column proposed_by bigint references account,
        add column proposed_at timestamptz,
        add column decided_by bigint references account,
        add column decided_at timestamptz,
        add column decision_reason text;
      update indicator_definition set count_as = 'completions';
      alter table indicator_definition
        alter column method drop default,
        add check ((method = 'programme_count') = (programme_id is not null and count_as is not null and counts_from is not null)),
        add check ((method = 'qualified_ratio')
                   = (designation_kind is not null and pass_counts_from is not null and excluded_absences is not null)),
        add check ((state = 'approved') = not isempty(valid)),
        add constraint indicator_definition_four_eyes
          check (state not in ('approved', 'rejected') or proposed_by is null or decided_by <> proposed_by);
      create function definition_on(indicator bigint, day date) returns bigint
        language sql stable set search_path = public, pg_temp as $$
        select d.id from indicator_definition d where d.indicator_id = indicator and d.valid @> day $$;

      -- Who answers for a figure: reports it, approves what another has reported, or publishes (of one indicator, or of all).
      create table indicator_duty (
        id bigint generated always as identity primary key,
        account_id bigint not null references account,
        indicator_id bigint references indicator, -- null: all
        duty text not null check (duty in ('report', 'approve', 'publish')),
        period daterange not null check (not isempty(period)),
        reason text not null,
        given_by bigint not null references account,
        given_at timestamptz not null,
        constraint indicator_duty_not_to_oneself check (given_by <> account_id),
        constraint indicator_duty_once exclude using gist
          (account_id with =, coalesce(indicator_id, 0) with =, duty with =, period with &&)
      );
      -- Whether the actor holds one of the duties for the indicator; null asks for any indicator.
      create function actor_has_duty(indicator bigint, variadic duties text[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_kind() = 'system' or exists (
          select from indicator_duty d where d.account_id = actor_account_id() and d.duty = any (duties)
             and d.period @> actor_today() and (indicator is null or d.indicator_id is null or d.indicator_id = indicator)) $$;
      -- Who sees figures before they are published: whoever has a duty, and who works with all bodies.
      create function actor_sees_figures() returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_role_everywhere('trainer', 'hr', 'auditor', 'admin') or actor_has_duty(null, 'report', 'approve', 'publish') $$;

      -- 「測定予定」 and 「方針にて定める」 become numbers by a row, with who decided it; the plan's own words stay what they are.
      create table indicator_setting (
        id bigint generated always as identity primary key,
        indicator_id bigint not null references indicator,
        kind text not null check (kind in ('baseline', 'target')),
        value numeric not null,
        words text not null check (words <> ''),
        decided_on date not null,
        state text not null default 'reported' check (state in ('reported', 'approved', 'returned')),
        reported_by bigint not null references account,
        reported_at timestamptz not null,
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        constraint indicator_setting_four_eyes check (decided_by <> reported_by),
        check ((state = 'reported') = (decided_by is null) and (decided_by is null) = (decided_at is null))
      );

      -- What an owner reports once a year. A correction is a new row that names the one it takes the place of.
      create table indicator_report (
        id bigint generated always as identity primary key,
        indicator_id bigint not null references indicator,
        fiscal_year int not null check (fiscal_year between 2000 and 2200),
        as_of date not null,
        value numeric,
        no_value text check (no_value in ('not_applicable', 'to_be_measured', 'to_be_decided')), -- 「－」 「測定予定」 「方針にて定める」
        words text, -- how the value is said, or what a milestone's state is
        reference_value numeric, -- 参考値
        corrects_id bigint references indicator_report,
        correction_reason text,
        state text not null default 'reported' check (state in ('reported', 'approved', 'returned', 'withdrawn')),
        reported_by bigint not null references account,
        reported_at timestamptz not null,
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        constraint indicator_report_value check ((value is null) = (no_value is not null)),
        constraint indicator_report_four_eyes check (decided_by <> reported_by),
        check ((corrects_id is null) = (correction_reason is null)),
        check ((state in ('approved', 'returned')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
        check (fiscal_year = fiscal_year_of(as_of))
      );
      create index indicator_report_indicator on indicator_report (indicator_id, fiscal_year);
      -- The months behind a monthly average.
      create table indicator_report_month (
        report_id bigint not null references indicator_report,
        month date not null check (extract(day from month) = 1),
        value numeric not null,
        primary key (report_id, month)
      );
      create table indicator_report_evidence (
        report_id bigint not null references indicator_report,
        evidence_id bigint not null references evidence_file,
        primary key (report_id, evidence_id)
      );
      -- A checklist of what must be there, for indicators that are reached and not counted.
      create table milestone (
        id bigint generated always as identity primary key,
        indicator_id bigint not null references indicator,
        ordinal int not null,
        title_ja text not null, title_en text not null,
        due_on date not null,
        unique (indicator_id, ordinal)
      );
      create table milestone_report (
        id bigint generated always as identity primary key,
        milestone_id bigint not null references milestone,
        reached_on date not null,
        words text not null check (words <> ''),
        evidence_id bigint references evidence_file,
        state text not null default 'reported' check (state in ('reported', 'approved', 'returned', 'withdrawn')),
        reported_by bigint not null references account,
        reported_at timestamptz not null,
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        constraint milestone_report_four_eyes check (decided_by <> reported_by),
        check ((state in ('approved', 'returned')) = (decided_by is not null) and (decided_by is null) = (decided_at is null))
      );
      create unique index milestone_reached_once on milestone_report (milestone_id) where state = 'approved';

      -- A figure as it was on a day, with the rows it was made of. Nothing that happens to those rows later changes it.
      create table reading (
        id bigint generated always as identity primary key,
        indicator_id bigint not null references indicator,
        definition_id bigint not null references indicator_definition,
        as_of date not null,
        kind text not null check (kind in ('preliminary', 'final')), -- 速報 確定
        value numeric,
        no_value text check (no_value in ('not_applicable', 'to_be_measured', 'to_be_decided')),
        words text,
        numerator bigint, denominator bigint, -- of a ratio
        opening_balance bigint, -- of a total
        reference_value numeric,
        taken_by bigint not null references account,
        taken_at timestamptz not null,
        evidence_rows bigint not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 over the figure and its evidence
        check ((value is null) = (no_value is not null))
      );
      create index reading_indicator on reading (indicator_id, as_of);
      create table reading_evidence (
        reading_id bigint not null references reading,
        ordinal int not null,
        source text not null check (source in ('completion', 'designated', 'report', 'milestone')),
        source_id bigint, -- completion, exam_pass, indicator_report or milestone_report
        person_id bigint references person,
        org_id bigint references organisation,
        counted_on date,
        counts boolean not null, -- designated: whether in the numerator too
        detail text,
        primary key (reading_id, ordinal)
      );
      create index reading_evidence_person on reading_evidence (person_id);

      -- A set of readings made public at one moment. A correction is another publication, which says what it corrects and why.
      create table publication (
        id bigint generated always as identity primary key,
        slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'), -- its address, for ever
        plan_period_id bigint not null references plan_period,
        fiscal_year int not null,
        as_of date not null,
        title_ja text not null, title_en text not null,
        corrects_id bigint references publication,
        reason_ja text, reason_en text,
        state text not null default 'prepared' check (state in ('prepared', 'published', 'withdrawn')),
        prepared_by bigint not null references account,
        prepared_at timestamptz not null,
        published_by bigint references account,
        published_at timestamptz,
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        constraint publication_four_eyes check (published_by <> prepared_by),
        check ((state = 'published') = (published_at is not null and published_by is not null and digest is not null)),
        check ((corrects_id is null) = (reason_ja is null))
      );
      -- One line of the plan's table as it was published: words and numbers, frozen.
      create table publication_figure (
        publication_id bigint not null references publication,
        ordinal int not null,
        reading_id bigint references reading, -- null: nothing was read of it this time
        indicator_id bigint not null references indicator,
        section text not null, goal_point_ja text not null,
        name_ja text not null, name_en text not null,
        baseline_text text not null, target_text text not null,
        unit text,
        value numeric, no_value text, words text,
        reference_value numeric,
        numerator bigint, denominator bigint,
        judgement text not null check (judgement in ('reached', 'on_track', 'behind', 'not_reached', 'undecided')),
        definition_ja text, definition_en text, definition_version int,
        reprinted_from text, -- 再掲: the section that has it first
        previous_value numeric, -- in a correction: what the corrected publication said
        primary key (publication_id, ordinal),
        unique (publication_id, indicator_id)
      );
      -- The published tables by body, year …: small cells, and those that would give them away, have no value here.
      create table publication_cell (
        publication_id bigint not null references publication,
        table_code text not null,
        row_key text not null, column_key text not null,
        row_ordinal int not null, column_ordinal int not null,
        value bigint,
        suppressed text check (suppressed in ('small', 'complementary')),
        primary key (publication_id, table_code, row_key, column_key),
        check ((value is null) = (suppressed is not null))
      );

      alter table indicator_duty enable row level security;
      alter table indicator_setting enable row level security;
      alter table indicator_report enable row level security;
      alter table indicator_report_month enable row level security;
      alter table indicator_report_evidence enable row level security;
      alter table milestone_report enable row level security;
      alter table reading enable row level security;
      alter table reading_evidence enable row level security;
      alter table publication enable row level security;
      alter table publication_figure enable row level security;
      alter table publication_cell enable row level security;
      create policy readable on indicator_duty for select to koro_app using (
        account_id = (select actor_account_id()) or (select actor_sees_figures()));
      create policy readable on indicator_setting for select to koro_app using (state = 'approved' or (select actor_sees_figures()));
      create policy readable on indicator_report for select to koro_app using ((select actor_sees_figures()));
      create policy readable on indicator_report_month for select to koro_app using ((select actor_sees_figures()));
      create policy readable on indicator_report_evidence for select to koro_app using ((select actor_sees_figures()));
      create policy readable on milestone_report for select to koro_app using ((select actor_sees_figures()));
      create policy of_report on evidence_file for select to koro_app using ((select actor_sees_figures()) and (
        exists (select from indicator_report_evidence r where r.evidence_id = evidence_file.id)
        or exists (select from milestone_report m where m.evidence_id = evidence_file.id)));
      create policy readable on publication for select to koro_app using (state = 'published' or (select actor_sees_figures()));
      create policy readable on publication_figure for select to koro_app using (
        exists (select from publication p where p.id = publication_id));
      create policy readable on publication_cell for select to koro_app using (
        exists (select from publication p where p.id = publication_id));
      create policy readable on reading for select to koro_app using ((select actor_sees_figures()));
      -- The person-rows behind a figure: for who may read such rows of that body.
      create policy readable on reading_evidence for select to koro_app using (case source
        when 'completion' then (select actor_reads_all()) or org_id = any ((select actor_reads_bodies())::bigint[])
        when 'designated' then (select actor_role_everywhere('hr', 'auditor'))
          or org_id = any ((select actor_role_bodies('hr', 'auditor'))::bigint[])
        else (select actor_sees_figures()) end);
      grant select on indicator_duty, indicator_setting, indicator_report, indicator_report_month, indicator_report_evidence,
        milestone, milestone_report, reading, reading_evidence, publication, publication_figure, publication_cell to koro_app;
      grant execute on function definition_on, actor_has_duty, actor_sees_figures to koro_app;

      -- What is frozen stays frozen; a prepared publication is put together anew, not changed.
      create trigger immutable before update or delete on reading for each row execute function fact_is_immutable();
      create trigger immutable before update or delete on reading_evidence for each row execute function fact_is_immutable();
      create trigger immutable before update on publication_figure for each row execute function fact_is_immutable();
      create trigger immutable before update on publication_cell for each row execute function fact_is_immutable();
      create function publication_is_immutable() returns trigger language plpgsql set search_path = public, pg_temp as $$
      declare of publication;
      begin
        if tg_table_name = 'publication' then of := old;
        else select * into of from publication p where p.id = old.publication_id; end if;
        if of.state = 'published' then
          raise exception 'a publication is a fact: it is corrected by another one' using errcode = 'restrict_violation';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $$;
      create trigger published before update or delete on publication for each row execute function publication_is_immutable();
      create trigger published before delete on publication_figure for each row execute function publication_is_immutable();
      create trigger published before delete on publication_cell for each row execute function publication_is_immutable();
      create trigger kept before truncate on reading execute function fact_is_immutable();
      create trigger kept before truncate on reading_evidence execute function fact_is_immutable();
      create trigger kept before truncate on publication execute function fact_is_immutable();
      create trigger kept before truncate on publication_figure execute function fact_is_immutable();
      create trigger kept before truncate on publication_cell execute function fact_is_immutable();

      create trigger audit after insert or update or delete on indicator_definition for each row execute function audit_row();
      create trigger audit after insert or update or delete on indicator_duty for each row execute function audit_row();
      create trigger audit after insert or update or delete on indicator_setting for each row execute function audit_row();
      create trigger audit after insert or update or delete on indicator_report for each row execute function audit_row();
      create trigger audit after insert or update or delete on milestone for each row execute function audit_row();
      create trigger audit after insert or update or delete on milestone_report for each row execute function audit_row();
      create trigger audit after insert on reading for each row execute function audit_row();
      create trigger audit after insert or update or delete on publication for each row execute function audit_row();

      -- The figures of a day, straight from the facts. Not granted: readings are taken by functions that decide, and screens
      -- read the same facts under row-level security.
      create function completions_counted(definition bigint, day date)
        returns table (completion_id bigint, person_id bigint, org_id bigint, counted_on date)
        language sql stable security definer set search_path = public, pg_temp as $$
        select c.id, c.person_id, c.org_id, c.completed_on
          from indicator_definition d
          join programme_category pc on pc.programme_id = d.programme_id
          join course k on k.category = pc.category
          join completion c on c.course_id = k.id and c.completed_on between d.counts_from and day and c.how <> 'void'
         where d.id = definition and not exists (select from completion v where v.corrects_id = c.id) $$;
      create function pass_counts_on(p exam_pass, counted_from text) returns date language sql immutable parallel safe
        return case counted_from when 'exam' then p.exam_on when 'announced' then p.announced_on
                                 when 'reported' then p.reported_on when 'verified' then p.verified_on end;
      -- Everybody in the denominator on the day, where the main post is, and the first pass that counts, if any.
      create function designated_people(definition bigint, day date)
        returns table (person_id bigint, org_id bigint, unit_id bigint, pass_id bigint, counted_on date)
        language sql stable security definer set search_path = public, pg_temp as $$
        select g.person_id, post.org_id, post.unit_id, pass.id, pass.counted_on
          from indicator_definition d
          join designation g on g.kind = d.designation_kind and g.period @> day
          cross join lateral main_appointment(g.person_id, day) post
          left join lateral (
            select p.id, pass_counts_on(p, d.pass_counts_from) as counted_on
              from exam_pass p join qualifying_list_exam q on q.exam_code = p.exam_code and q.list_id = qualifying_list_on(day)
             where p.person_id = g.person_id and p.state = 'verified' and pass_counts_on(p, d.pass_counts_from) <= day
             order by 2, 1 limit 1) pass on true
         where d.id = definition and post.id is not null
           and not exists (select from absence a where a.person_id = g.person_id and a.period @> day and a.kind = any (d.excluded_absences)) $$;
      -- What the owner's last approved word for the day is; a row that was corrected no longer speaks.
      create function report_on(indicator bigint, day date) returns indicator_report
        language sql stable security definer set search_path = public, pg_temp as $$
        select r from indicator_report r where r.indicator_id = indicator and r.state = 'approved' and r.as_of <= day
           and not exists (select from indicator_report c where c.corrects_id = r.id and c.state = 'approved')
         order by r.as_of desc, r.id desc limit 1 $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
