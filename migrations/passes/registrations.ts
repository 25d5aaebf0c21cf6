/** 登録セキスペ: a verified pass of SC, a number, terms of three years, each verified by somebody else, and the yearly courses. */
export const REGISTRATIONS = `
      create table security_registration (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        pass_id bigint not null references exam_pass,
        number text not null check (number <> ''),
        registered_on date not null,
        recorded_by bigint not null references account,
        recorded_at timestamptz not null,
        constraint security_registration_once unique (person_id),
        constraint security_registration_number_once unique (number)
      );
      create table security_term (
        id bigint generated always as identity primary key,
        registration_id bigint not null references security_registration,
        person_id bigint not null references person,
        period daterange not null,
        state text not null default 'reported' check (state in ('reported', 'verified', 'rejected')),
        evidence_id bigint references evidence_file,
        recorded_by bigint not null references account,
        recorded_at timestamptz not null,
        decided_by bigint references account,
        decided_by_person_id bigint references person,
        decided_at timestamptz,
        decision_reason text,
        constraint security_term_years check (upper(period) = (lower(period) + interval '3 years')::date),
        constraint security_term_once exclude using gist (registration_id with =, period with &&) where (state <> 'rejected'),
        constraint security_term_four_eyes check (decided_by <> recorded_by and decided_by_person_id <> person_id),
        check ((state = 'reported') = (decided_at is null)),
        check (state <> 'rejected' or decision_reason is not null)
      );
      create index security_term_person on security_term (person_id);
      create index security_term_evidence on security_term (evidence_id);
      -- オンライン講習 of each year of a term.
      create table security_course (
        id bigint generated always as identity primary key,
        term_id bigint not null references security_term,
        person_id bigint not null references person,
        attended_on date not null,
        recorded_at timestamptz not null,
        constraint security_course_once unique (term_id, attended_on)
      );
      alter table security_registration enable row level security;
      alter table security_term enable row level security;
      alter table security_course enable row level security;
      create policy own_or_officer on security_registration for select to koro_app using (
        person_id = (select actor_person_id()) or actor_certifies_person(person_id));
      create policy own_or_officer on security_term for select to koro_app using (
        person_id = (select actor_person_id()) or actor_certifies_person(person_id));
      create policy own_or_officer on security_course for select to koro_app using (
        person_id = (select actor_person_id()) or actor_certifies_person(person_id));
      create policy of_term on evidence_file for select to koro_app using (
        exists (select from security_term t where t.evidence_id = evidence_file.id));
      grant select on security_registration, security_term, security_course to koro_app;
      create trigger audit after insert or update or delete on security_registration for each row execute function audit_row();
      create trigger audit after insert or update or delete on security_term for each row execute function audit_row();
      create trigger audit after insert or update or delete on security_course for each row execute function audit_row();
      create or replace function evidence_people(file bigint) returns setof bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.person_id from exam_pass p where p.evidence_id = file
        union select t.person_id from security_term t where t.evidence_id = file $$;

      create function add_security_term(r security_registration, from_day date, evidence bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if evidence is null or not exists (
          select from evidence_file f where f.id = evidence and f.uploaded_by = actor_account_id()) then
          perform refuse('EVIDENCE_NOT_YOURS');
        end if;
        insert into security_term (registration_id, person_id, period, evidence_id, recorded_by, recorded_at)
        values (r.id, r.person_id, daterange(from_day, (from_day + interval '3 years')::date), evidence, actor_account_id(),
                actor_now()) returning id into created;
        return created;
      end $$;
      create function register_security_specialist(pass bigint, number text, registered_on date, evidence bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_variable
      declare p exam_pass := own_pass(pass); r security_registration;
      begin
        if p.exam_code <> 'SC' or p.state <> 'verified' then perform refuse('REGISTRATION_NEEDS_PASS'); end if;
        if number !~ '^[0-9A-Z-]{3,20}$' then perform refuse('BAD_INPUT', '{"field": "number"}'); end if;
        if registered_on < p.announced_on or registered_on > actor_today() then
          perform refuse('BAD_INPUT', '{"field": "registeredOn"}');
        end if;
        insert into security_registration as s (person_id, pass_id, number, registered_on, recorded_by, recorded_at)
        values (p.person_id, p.id, number, registered_on, actor_account_id(), actor_now()) returning s.* into r;
        perform add_security_term(r, registered_on, evidence);
        return r.id;
      end $$;
      create function own_registration(registration bigint) returns security_registration
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r security_registration;
      begin
        select x.* into r from security_registration x where x.id = registration and x.person_id = actor_person_id()
           for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return r;
      end $$;
      -- The first day of the term that can be recorded now; null while one waits, or while it is too early. After a rejection
      -- the same term is recorded again.
      create function next_term_from(registration bigint) returns date
        language sql stable security definer set search_path = public, pg_temp as $$
        select case when bool_or(t.state = 'reported') then null
                    when bool_or(t.state = 'verified') is not true then (select r.registered_on from security_registration r where r.id = registration)
                    when max(upper(t.period)) filter (where t.state = 'verified') <= (actor_today() + interval '6 months')::date
                    then max(upper(t.period)) filter (where t.state = 'verified') end
          from security_term t where t.registration_id = registration $$;
      -- What it is worth today, by its verified terms. Asked by row-level security's readers alone.
      create function security_standing(registration bigint) returns table (standing text, last_day date, waiting boolean)
        language sql stable set search_path = public, pg_temp as $$
        select case when v.last_day is null then 'unverified' when v.last_day < actor_today() then 'expired'
                    when v.last_day < (actor_today() + interval '6 months')::date then 'expiring' else 'valid' end,
               v.last_day, v.waiting
          from (select max(upper(t.period)) filter (where t.state = 'verified') - 1 as last_day,
                       coalesce(bool_or(t.state = 'reported'), false) as waiting
                  from security_term t where t.registration_id = registration) v $$;
      create function renew_security_registration(registration bigint, evidence bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r security_registration := own_registration(registration); from_day date := next_term_from(registration);
      begin
        if from_day is null then perform refuse('RENEWAL_NOT_NOW'); end if;
        return add_security_term(r, from_day, evidence);
      end $$;
      create function record_security_course(registration bigint, day date) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r security_registration := own_registration(registration); term bigint; created bigint;
      begin
        select t.id into term from security_term t where t.registration_id = registration and t.state <> 'rejected' and t.period @> day;
        if term is null or day > actor_today() then perform refuse('BAD_INPUT', '{"field": "attendedOn"}'); end if;
        insert into security_course (term_id, person_id, attended_on, recorded_at)
        values (term, r.person_id, day, actor_now()) returning id into created;
        return created;
      end $$;
      create function may_decide_security_term(t security_term) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select t.state = 'reported' and t.person_id <> actor_person_id() and t.recorded_by <> actor_account_id()
           and actor_certifies_person(t.person_id) $$;
      create function decide_security_term(term bigint, verify boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare t security_term;
      begin
        if actor_account_id() is null then perform refuse('UNAUTHENTICATED'); end if;
        select x.* into t from security_term x where x.id = term for no key update;
        if not found or not actor_certifies_person(t.person_id) and t.person_id is distinct from actor_person_id() then
          perform refuse('NOT_FOUND');
        end if;
        if t.person_id = actor_person_id() or t.recorded_by = actor_account_id() then perform refuse('PASS_FOUR_EYES'); end if;
        if t.state <> 'reported' then perform refuse('PASS_STATE'); end if;
        if not verify then perform need_reason(why); end if;
        update security_term x set state = case when verify then 'verified' else 'rejected' end, decided_by = actor_account_id(),
               decided_by_person_id = actor_person_id(), decided_at = actor_now(), decision_reason = why where x.id = term;
      end $$;
      grant execute on function register_security_specialist, renew_security_registration, record_security_course,
        next_term_from, security_standing, may_decide_security_term, decide_security_term to koro_app;
`;
