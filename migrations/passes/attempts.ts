/** Attempts: written by the holder alone, step by step, along one table of legal steps. */
export const ATTEMPTS = `
      -- The one place that knows which step follows which.
      create table exam_attempt_move (
        from_state text not null,
        to_state text not null,
        primary key (from_state, to_state)
      );
      insert into exam_attempt_move values
        ('planned', 'applied'), ('planned', 'withdrawn'),
        ('applied', 'sat'), ('applied', 'absent'), ('applied', 'withdrawn'),
        ('sat', 'passed'), ('sat', 'failed');
      grant select on exam_attempt_move to koro_app; -- public knowledge: no row-level security

      -- Whether the exam was held on that day, and under a name that it then had.
      create function exam_was_held(code text, day date) returns boolean
        language sql stable set search_path = public, pg_temp as $$
        select exists (select from exam e where e.code = exam_was_held.code and e.held @> day)
           and (not exists (select from exam_name n where n.exam_code = exam_was_held.code)
                or exists (select from exam_name n where n.exam_code = exam_was_held.code and n.valid @> day)) $$;
      create function need_exam(code text) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from exam e where e.code = need_exam.code) then perform refuse('EXAM_NOT_IN_CATALOGUE'); end if;
      end $$;

      -- The day of an attempt: an exam that is held then, and within the window that was chosen.
      create function need_attempt_day(code text, chosen_window bigint, day date) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare sittings daterange;
      begin
        if chosen_window is not null then
          select w.sittings into sittings from exam_window w where w.id = chosen_window and w.exam_code = code;
          if not found then perform refuse('BAD_INPUT', '{"field": "windowId"}'); end if;
          if not sittings @> day then
            perform refuse('ATTEMPT_OUTSIDE_WINDOW', jsonb_build_object('from', lower(sittings), 'until', upper(sittings) - 1));
          end if;
        end if;
        if day is not null and not exam_was_held(code, day) then perform refuse('EXAM_NOT_HELD', jsonb_build_object('on', day)); end if;
      end $$;
      create function add_attempt_step(attempt exam_attempt) returns void
        language sql security definer set search_path = public, pg_temp as $$
        insert into exam_attempt_step (attempt_id, person_id, state, recorded_by, recorded_at)
        values (attempt.id, attempt.person_id, attempt.state, actor_account_id(), actor_now()) $$;

      create function plan_exam_attempt(exam text, chosen_window bigint, day date, words text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created exam_attempt;
      begin
        if actor_person_id() is null then perform refuse('UNAUTHENTICATED'); end if;
        perform need_exam(exam);
        perform need_attempt_day(exam, chosen_window, day);
        insert into exam_attempt (person_id, exam_code, window_id, state, exam_on, note, recorded_at)
        values (actor_person_id(), exam, chosen_window, 'planned', day, words, actor_now()) returning * into created;
        perform add_attempt_step(created);
        return created.id;
      end $$;

      -- One step. The day may still change on the way; it is needed once the exam was sat, and lies not in the future then.
      create function move_exam_attempt(attempt bigint, next text, day date, points int, words text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare t exam_attempt; on_day date;
      begin
        select x.* into t from exam_attempt x where x.id = attempt and x.person_id = actor_person_id() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if not exists (select from exam_attempt_move m where m.from_state = t.state and m.to_state = next) then
          perform refuse('ATTEMPT_STEP');
        end if;
        on_day := case when next in ('applied', 'sat', 'absent') then coalesce(day, t.exam_on) else t.exam_on end;
        if day is not null and on_day is distinct from day then perform refuse('BAD_INPUT', '{"field": "examOn"}'); end if;
        if next in ('sat', 'absent') and coalesce(on_day > actor_today(), true) then
          perform refuse('BAD_INPUT', '{"field": "examOn"}');
        end if;
        if points is not null and (next not in ('passed', 'failed') or points not between 0 and 1000) then
          perform refuse('BAD_INPUT', '{"field": "score"}');
        end if;
        perform need_attempt_day(t.exam_code, t.window_id, on_day);
        update exam_attempt x set state = next, exam_on = on_day, score = points, note = coalesce(words, x.note)
         where x.id = attempt returning * into t;
        perform add_attempt_step(t);
      end $$;
      grant execute on function exam_was_held, plan_exam_attempt, move_exam_attempt to koro_app;
`;
