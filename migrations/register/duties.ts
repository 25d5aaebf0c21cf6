/** Who answers for which figure, and what every command of the register asks first. */
export const DUTIES = `
      alter table indicator_duty
        add column ended_by bigint references account,
        add column ended_at timestamptz,
        add column end_reason text,
        add check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null));

      -- What somebody without the duty is told: that the indicator is not theirs. That it exists is no secret.
      create function need_duty(of_indicator bigint, duty text) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if not exists (select from indicator i where i.id = of_indicator) then perform refuse('NOT_FOUND'); end if;
        if actor_account_id() is null or not actor_has_duty(of_indicator, duty) then perform refuse('FORBIDDEN'); end if;
      end $$;
      -- Whoever decides is somebody else than whoever asked. The constraints say so too; this says it in words.
      create function need_other_eyes(asked_by bigint) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if asked_by is not distinct from actor_account_id() then perform refuse('FOUR_EYES'); end if;
      end $$;
      -- The administrators of everything: they give duties, and enter plans.
      create function actor_runs_register() returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_account_id() is not null and actor_role_everywhere('admin') $$;
      -- Names of those who answer for figures, for those who work with figures: an account is not theirs to read.
      create function duty_holder_name(account bigint) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.family_name || ' ' || p.given_name from account a join person p on p.id = a.person_id
         where a.id = duty_holder_name.account and actor_sees_figures() $$;

      create function give_indicator_duty(beneficiary bigint, of_indicator bigint, asked text, starts_on date, ends_on date, why text)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare holder account; given bigint;
      begin
        if not actor_runs_register() then perform refuse('FORBIDDEN'); end if;
        if beneficiary = actor_account_id() then perform refuse('SELF_GRANT'); end if;
        perform need_reason(why);
        if starts_on < actor_today() then perform refuse('BAD_INPUT', '{"field": "startsOn"}'); end if;
        if ends_on < starts_on then perform refuse('BAD_INPUT', '{"field": "endsOn"}'); end if;
        if of_indicator is not null and not exists (select from indicator i where i.id = of_indicator) then
          perform refuse('NOT_FOUND');
        end if;
        select a.* into holder from account a where a.id = beneficiary for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if not account_alive(holder, starts_on) then perform refuse('ACCOUNT_ENDED'); end if;
        insert into indicator_duty (account_id, indicator_id, duty, period, reason, given_by, given_at)
        values (beneficiary, of_indicator, asked, daterange(starts_on, ends_on + 1), why, actor_account_id(), actor_now())
        returning id into given;
        return given;
      end $$;
      -- The last day is today or later; null ends it at once. One without a day in force is dropped, and the audit keeps it.
      create function end_indicator_duty(given bigint, last_day date, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare d indicator_duty; until date := coalesce(last_day + 1, actor_today());
      begin
        if not actor_runs_register() then perform refuse('FORBIDDEN'); end if;
        perform need_reason(why);
        select x.* into d from indicator_duty x where x.id = given for update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if upper(d.period) <= actor_today() then perform refuse('CONFLICT'); end if;
        if last_day < actor_today() or upper(d.period) < until then
          perform refuse('BAD_INPUT', '{"field": "lastDay"}');
        end if;
        if until <= lower(d.period) then
          delete from indicator_duty x where x.id = given;
        else
          update indicator_duty x set period = daterange(lower(x.period), until), ended_by = actor_account_id(),
                 ended_at = actor_now(), end_reason = why where x.id = given;
        end if;
      end $$;
      grant execute on function actor_runs_register, duty_holder_name, give_indicator_duty, end_indicator_duty to koro_app;
`;
