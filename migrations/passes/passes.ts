/** Passes: reported, decided by somebody else, appealed to a third. Each command locks the row and looks again. */
export const PASSES = `
      alter table exam_pass
        -- Whose rejection the holder appeals against: that officer may not decide the pass any more.
        add column appeal_from bigint references account,
        add constraint exam_pass_appeal_four_eyes check (decided_by <> appeal_from);
      alter table exam_pass_step
        drop constraint exam_pass_step_step_check,
        add constraint exam_pass_step_step_check
          check (step in ('report', 'correct', 'verify', 'reject', 'appeal', 'withdraw', 'revoke'));
      create index exam_pass_queue on exam_pass (state, reported_at, id);
      create index exam_pass_person on exam_pass (person_id);

      create function add_pass_step(pass exam_pass, step text, why text) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into exam_pass_step (pass_id, person_id, step, reason, account_id, at)
        values (pass.id, pass.person_id, step, why, actor_account_id(), actor_now()) $$;

      create function need_pass_facts(exam text, whole_name text, exam_on date, announced_on date, number text, evidence bigint)
        returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        perform need_exam(exam);
        if coalesce(btrim(whole_name, E' \\u3000') = '' or length(whole_name) > 100 or whole_name ~ '[[:cntrl:]]', true) then
          perform refuse('BAD_INPUT', '{"field": "nameAtExam"}');
        end if;
        if length(number) > 100 or number ~ '[[:cntrl:]]' or number = '' then
          perform refuse('BAD_INPUT', '{"field": "certificateNumber"}');
        end if;
        if exam_on > announced_on or announced_on > actor_today() then
          perform refuse('PASS_DATES', jsonb_build_object('until', actor_today()));
        end if;
        if not exam_was_held(exam, exam_on) then perform refuse('EXAM_NOT_HELD', jsonb_build_object('on', exam_on)); end if;
        if evidence is not null and not exists (
          select from evidence_file f where f.id = evidence and f.uploaded_by = actor_account_id()) then
          perform refuse('EVIDENCE_NOT_YOURS');
        end if;
      end $$;

      -- By the holder, or by an officer for the holder. Without a name: that of the day of the exam.
      create function report_exam_pass(holder bigint, exam text, whole_name text, exam_on date, announced_on date, number text,
                                       evidence bigint, attempt bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created exam_pass; who bigint := coalesce(holder, actor_person_id());
      begin
        if actor_account_id() is null then perform refuse('UNAUTHENTICATED'); end if;
        if who is distinct from actor_person_id() and not actor_certifies_person(who) then perform refuse('NOT_FOUND'); end if;
        whole_name := coalesce(whole_name, (select n.family_name || ' ' || n.given_name from person_name n
                                             where n.person_id = who and n.valid @> report_exam_pass.exam_on));
        perform need_pass_facts(exam, whole_name, exam_on, announced_on, number, evidence);
        if attempt is not null and not exists (
          select from exam_attempt t where t.id = attempt and t.person_id = who and who = actor_person_id()
             and t.exam_code = exam and t.state = 'passed') then
          perform refuse('BAD_INPUT', '{"field": "attemptId"}');
        end if;
        insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, certificate_number,
                               evidence_id, attempt_id, reported_by, reported_at)
        values (who, exam, whole_name, exam_on, announced_on, actor_today(), number, evidence, attempt, actor_account_id(),
                actor_now()) returning * into created;
        perform add_pass_step(created, 'report', null);
        return created.id;
      end $$;

      create function own_pass(pass bigint) returns exam_pass
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass;
      begin
        select x.* into p from exam_pass x where x.id = pass and x.person_id = actor_person_id() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return p;
      end $$;
      -- A pass that the actor, as an officer, may decide on: never one's own, never what one reported.
      create function decided_pass(pass bigint) returns exam_pass
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass;
      begin
        if actor_account_id() is null then perform refuse('UNAUTHENTICATED'); end if;
        select x.* into p from exam_pass x where x.id = pass for no key update;
        if not found or not actor_certifies_person(p.person_id) and p.person_id is distinct from actor_person_id() then
          perform refuse('NOT_FOUND');
        end if;
        if p.person_id = actor_person_id() or p.reported_by = actor_account_id() then perform refuse('PASS_FOUR_EYES'); end if;
        if p.appeal_from = actor_account_id() then perform refuse('PASS_APPEAL_BY_ANOTHER'); end if;
        return p;
      end $$;

      -- What is claimed now was said today; what was claimed before stands in the trail.
      create function correct_exam_pass(pass bigint, exam text, whole_name text, exam_on date, announced_on date, number text,
                                        evidence bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass := own_pass(pass);
      begin
        if p.state not in ('reported', 'rejected') then perform refuse('PASS_STATE'); end if;
        perform need_pass_facts(exam, whole_name, exam_on, announced_on, number, nullif(evidence, p.evidence_id));
        update exam_pass x set exam_code = exam, name_at_exam = whole_name, exam_on = correct_exam_pass.exam_on,
               announced_on = correct_exam_pass.announced_on, certificate_number = number, evidence_id = evidence,
               state = 'reported', reported_on = actor_today(), reported_by = actor_account_id(), reported_at = actor_now(),
               attempt_id = case when x.exam_code = exam then x.attempt_id end,
               decided_by = null, decided_by_person_id = null, decided_at = null, decision_reason = null, appeal_from = null
         where x.id = pass returning * into p;
        perform add_pass_step(p, 'correct', null);
      end $$;
      create function appeal_exam_pass(pass bigint, words text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass := own_pass(pass);
      begin
        perform need_reason(words);
        if p.state <> 'rejected' then perform refuse('PASS_STATE'); end if;
        update exam_pass x set state = 'appealed', appeal_from = x.decided_by, decided_by = null, decided_by_person_id = null,
               decided_at = null, decision_reason = null where x.id = pass;
        perform add_pass_step(p, 'appeal', words);
      end $$;
      create function withdraw_exam_pass(pass bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass := own_pass(pass);
      begin
        if p.state not in ('reported', 'rejected', 'appealed') then perform refuse('PASS_STATE'); end if;
        update exam_pass x set state = 'withdrawn' where x.id = pass;
        perform add_pass_step(p, 'withdraw', null);
      end $$;

      create function decide_exam_pass(pass bigint, verify boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass := decided_pass(pass);
      begin
        if p.state not in ('reported', 'appealed') then perform refuse('PASS_STATE'); end if;
        if not verify then perform need_reason(why); end if;
        update exam_pass x set state = case when verify then 'verified' else 'rejected' end,
               verified_on = case when verify then actor_today() end, decided_by = actor_account_id(),
               decided_by_person_id = actor_person_id(), decided_at = actor_now(), decision_reason = why where x.id = pass;
        perform add_pass_step(p, case when verify then 'verify' else 'reject' end, why);
      end $$;
      -- A verification that was wrong is taken back in the open: the row stays, with who, when and why.
      create function revoke_exam_pass(pass bigint, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p exam_pass := decided_pass(pass);
      begin
        perform need_reason(why);
        if p.state <> 'verified' then perform refuse('PASS_STATE'); end if;
        update exam_pass x set state = 'revoked', verified_on = null, decided_by = actor_account_id(),
               decided_by_person_id = actor_person_id(), decided_at = actor_now(), decision_reason = why where x.id = pass;
        perform add_pass_step(p, 'revoke', why);
      end $$;

      -- The rules behind the buttons, which are those of the commands.
      create function exam_pass_facts(passes bigint[]) returns table (id bigint, may_decide boolean, may_revoke boolean,
          may_correct boolean, may_appeal boolean, may_withdraw boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.state in ('reported', 'appealed') and f.independent, p.state = 'verified' and f.independent,
               f.own and p.state in ('reported', 'rejected'), f.own and p.state = 'rejected',
               f.own and p.state in ('reported', 'rejected', 'appealed')
          from exam_pass p cross join lateral (
            select p.person_id = actor_person_id() as own,
                   p.person_id <> actor_person_id() and p.reported_by is distinct from actor_account_id()
                     and p.appeal_from is distinct from actor_account_id() and actor_certifies_person(p.person_id) as independent) f
         where p.id = any (passes) $$;
      -- Who took each step: for the holder and the officers, who would have to ask otherwise.
      create function exam_pass_authors(passes bigint[]) returns table (step_id bigint, author text, by_holder boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select s.id, m.family_name || ' ' || m.given_name, a.person_id = s.person_id
          from exam_pass_step s join account a on a.id = s.account_id join person m on m.id = a.person_id
         where s.pass_id = any (passes) and (s.person_id = actor_person_id() or actor_certifies_person(s.person_id)) $$;
      grant execute on function report_exam_pass, correct_exam_pass, appeal_exam_pass, withdraw_exam_pass, decide_exam_pass,
        revoke_exam_pass, exam_pass_facts, exam_pass_authors to koro_app;
`;
