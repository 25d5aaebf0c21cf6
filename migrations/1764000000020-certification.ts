import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exams with their names and successors, the dated 「等」 list, attempts, passes and the files that prove them. */
export class Certification1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An exam that a reform brings is a row like any other; seasons are told by its windows.
      alter table exam
        alter column season_to_fy2025 drop not null,
        alter column season_fy2026 drop not null,
        add column held daterange not null default '(,)' check (not isempty(held));

      -- What an exam was called when somebody sat it.
      create table exam_name (
        id bigint generated always as identity primary key,
        exam_code text not null references exam,
        name_ja text not null check (name_ja <> ''),
        name_en text,
        valid daterange not null check (not isempty(valid)),
        source text not null,
        constraint exam_name_once exclude using gist (exam_code with =, name_ja with =, valid with &&)
      );
      -- What became of an exam. Nothing follows from it by itself: whether the successor counts stands on the list.
      create table exam_succession (
        id bigint generated always as identity primary key,
        exam_code text not null references exam,
        successor_code text not null references exam,
        from_day date not null,
        note text,
        source text not null,
        constraint exam_succession_once unique (exam_code, successor_code),
        check (exam_code <> successor_code)
      );
      -- When an exam can be sat: a day of 春期・秋期, a CBT window of 前期・後期, or all year round.
      create table exam_window (
        id bigint generated always as identity primary key,
        exam_code text not null references exam,
        fiscal_year int not null check (fiscal_year between 1969 and 2200),
        kind text not null check (kind in ('spring', 'autumn', 'first_term', 'second_term', 'all_year')),
        applications daterange check (not isempty(applications)),
        sittings daterange not null check (not isempty(sittings) and not upper_inf(sittings) and not lower_inf(sittings)),
        announced_on date, -- null while the IPA has not said; may lie after 3/31
        source text not null,
        constraint exam_window_once unique (exam_code, fiscal_year, kind),
        check (announced_on is null or announced_on >= lower(sittings))
      );

      -- 「応用情報技術者試験等」. A list is proposed by one person and approved by another; in force is the approved one with the
      -- latest effective_from. A list that came with the installation was proposed by nobody, and waits for its approval too.
      create table qualifying_list (
        id bigint generated always as identity primary key,
        effective_from date not null,
        state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
        source text not null check (source <> ''),
        reason text,
        proposed_by bigint references account,
        proposed_at timestamptz,
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        constraint qualifying_list_four_eyes check (state not in ('approved', 'rejected') or decided_by is distinct from proposed_by),
        check ((proposed_by is null) = (proposed_at is null)),
        check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null))
      );
      create unique index qualifying_list_day_once on qualifying_list (effective_from) where state = 'approved';
      create table qualifying_list_exam (
        list_id bigint not null references qualifying_list,
        exam_code text not null references exam,
        primary key (list_id, exam_code)
      );
      insert into qualifying_list (effective_from, source)
        select lower(valid), min(source) from qualifying_exam group by 1;
      insert into qualifying_list_exam
        select l.id, q.exam_code from qualifying_list l join qualifying_exam q on q.valid @> l.effective_from;
      drop table qualifying_exam;
      create function qualifying_list_on(day date) returns bigint
        language sql stable set search_path = public, pg_temp as $$
        select l.id from qualifying_list l where l.state = 'approved' and l.effective_from <= day
         order by l.effective_from desc limit 1 $$;

      -- 資格担当: the people of 人事課 who are named to see attempts and to verify passes, for one body or for all.
      create table certification_officer (
        id bigint generated always as identity primary key,
        account_id bigint not null references account,
        org_id bigint references organisation, -- null: all bodies
        period daterange not null check (not isempty(period)),
        reason text not null,
        named_by bigint not null references account,
        named_at timestamptz not null,
        constraint certification_officer_not_oneself check (named_by <> account_id),
        constraint certification_officer_once exclude using gist (account_id with =, coalesce(org_id, 0) with =, period with &&)
      );
      -- Both are needed: to keep the person's file as 人事課, and to be named.
      create function actor_certifies_person(person bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_kind() = 'system' or exists (
          select from certification_officer c
           where c.account_id = actor_account_id() and c.period @> actor_today()
             and file_is_kept_in(person,
                   (select coalesce(array_agg(b), '{}') from unnest(actor_role_bodies('hr')) b where c.org_id is null or b = c.org_id),
                   (select coalesce(array_agg(u.id), '{}') from unit u
                     where u.id = any (actor_role_units('hr')) and (c.org_id is null or u.org_id = c.org_id)),
                   actor_today())) $$;

      -- A file that proves something: a certificate of the IPA, an owner's survey. Small, kept with the rows it proves.
      create table evidence_file (
        id bigint generated always as identity primary key,
        name text not null check (name <> ''),
        media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
        bytes int not null check (bytes between 1 and 10485760),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        content bytea not null check (length(content) = bytes),
        uploaded_by bigint not null references account,
        uploaded_at timestamptz not null
      );

      -- On the way to an exam. Failures are nobody's business but the person's and that of the named officers.
      create table exam_attempt (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        exam_code text not null references exam,
        window_id bigint references exam_window,
        state text not null check (state in ('planned', 'applied', 'sat', 'passed', 'failed', 'absent', 'withdrawn')),
        exam_on date, -- planned, then actual
        score int check (score between 0 and 1000),
        note text,
        recorded_at timestamptz not null
      );
      create index exam_attempt_person on exam_attempt (person_id);
      -- Its steps, append-only. The trail of changes would tell auditors; this is read by whom the attempt is.
      create table exam_attempt_step (
        id bigint generated always as identity primary key,
        attempt_id bigint not null references exam_attempt,
        person_id bigint not null references person,
        state text not null,
        recorded_by bigint not null references account,
        recorded_at timestamptz not null
      );

      -- A pass of one exam by one person. It counts once somebody else has verified it, from a date that the indicator's
      -- definition names.
      create table exam_pass (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        exam_code text not null references exam,
        name_at_exam text not null check (name_at_exam <> ''), -- the holder's name then; never normalised
        exam_on date not null,
        announced_on date not null, -- 合格発表日
        reported_on date not null,
        verified_on date,
        certificate_number text, -- as printed; old ones have other shapes
        evidence_id bigint references evidence_file,
        attempt_id bigint references exam_attempt,
        state text not null default 'reported' check (state in ('reported', 'verified', 'rejected', 'appealed', 'withdrawn', 'revoked')),
        reported_by bigint references account, -- null: brought in before this system, or by an import
        reported_at timestamptz not null,
        decided_by bigint references account,
        decided_by_person_id bigint references person,
        decided_at timestamptz,
        decision_reason text,
        constraint exam_pass_dates check (exam_on <= announced_on and announced_on <= reported_on and reported_on <= verified_on),
        constraint exam_pass_four_eyes check (decided_by <> reported_by and decided_by_person_id <> person_id),
        check ((state = 'verified') = (verified_on is not null)),
        check (state not in ('verified', 'rejected', 'revoked') or decided_at is not null),
        check (state not in ('rejected', 'revoked') or decision_reason is not null)
      );
      create unique index exam_pass_once on exam_pass (person_id, exam_code, exam_on)
        where state in ('reported', 'verified', 'rejected', 'appealed');
      create index exam_pass_evidence on exam_pass (evidence_id);
      create table exam_pass_step (
        id bigint generated always as identity primary key,
        pass_id bigint not null references exam_pass,
        person_id bigint not null references person,
        step text not null check (step in ('report', 'verify', 'reject', 'appeal', 'withdraw', 'revoke')),
        reason text,
        account_id bigint references account,
        at timestamptz not null
      );
      create index exam_pass_step_pass on exam_pass_step (pass_id);

      alter table qualifying_list enable row level security;
      alter table qualifying_list_exam enable row level security;
      alter table certification_officer enable row level security;
      alter table evidence_file enable row level security;
      alter table exam_attempt enable row level security;
      alter table exam_attempt_step enable row level security;
      alter table exam_pass enable row level security;
      alter table exam_pass_step enable row level security;
      -- What counts is public; what is only proposed is for those who run it.
      create policy readable on qualifying_list for select to koro_app using (
        state = 'approved' or (select actor_role_everywhere('hr', 'auditor')));
      create policy readable on qualifying_list_exam for select to koro_app using (
        exists (select from qualifying_list l where l.id = list_id));
      create policy readable on certification_officer for select to koro_app using (
        account_id = (select actor_account_id()) or (select actor_role_everywhere('admin', 'auditor', 'hr'))
        or org_id = any ((select actor_role_bodies('admin', 'auditor', 'hr'))::bigint[]));
      create policy own on evidence_file for select to koro_app using (uploaded_by = (select actor_account_id()));
      create policy own_or_officer on exam_attempt for select to koro_app using (
        person_id = (select actor_person_id()) or actor_certifies_person(person_id));
      create policy own_or_officer on exam_attempt_step for select to koro_app using (
        person_id = (select actor_person_id()) or actor_certifies_person(person_id));
      create policy own_or_keeper on exam_pass for select to koro_app using (
        person_id = (select actor_person_id()) or (select actor_role_everywhere('auditor'))
        or file_is_kept_in(person_id, (select actor_role_bodies('hr', 'auditor')), (select actor_role_units('hr', 'auditor')),
                           (select actor_today())));
      create policy own_or_keeper on exam_pass_step for select to koro_app using (
        exists (select from exam_pass p where p.id = pass_id));
      create policy of_pass on evidence_file for select to koro_app using (
        exists (select from exam_pass p where p.evidence_id = evidence_file.id
                   and (p.person_id = (select actor_person_id()) or actor_certifies_person(p.person_id))));
      grant select on exam_name, exam_succession, exam_window, qualifying_list, qualifying_list_exam, certification_officer,
        evidence_file, exam_attempt, exam_attempt_step, exam_pass, exam_pass_step to koro_app;
      grant execute on function qualifying_list_on, actor_certifies_person to koro_app;

      create trigger immutable before update or delete on exam_attempt_step for each row execute function fact_is_immutable();
      create trigger immutable before update or delete on exam_pass_step for each row execute function fact_is_immutable();
      create trigger immutable before update on evidence_file for each row execute function fact_is_immutable();
      create trigger audit after insert or update or delete on exam for each row execute function audit_row();
      create trigger audit after insert or update or delete on exam_name for each row execute function audit_row();
      create trigger audit after insert or update or delete on exam_succession for each row execute function audit_row();
      create trigger audit after insert or update or delete on exam_window for each row execute function audit_row();
      create trigger audit after insert or update or delete on qualifying_list for each row execute function audit_row();
      create trigger audit after insert or update or delete on certification_officer for each row execute function audit_row();
      create trigger audit after insert or update or delete on exam_pass for each row execute function audit_row();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
