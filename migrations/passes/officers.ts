/** 資格担当: named by an administrator of that scope, for somebody who is 人事課 there; never by and for oneself. */
export const OFFICERS = `
      alter table certification_officer
        add column ended_by bigint references account,
        add column ended_at timestamptz,
        add column end_reason text,
        add constraint certification_officer_ended check ((ended_by is null) = (ended_at is null));

      create function certification_scope(org bigint) returns text language sql immutable parallel safe
        return case when org is null then 'all' else 'body' end;
      create function holds_hr_for(account bigint, org bigint, day date) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (
          select from role_grant g where g.account_id = account and g.role = 'hr' and g.period @> day
             and (g.scope = 'all' or g.scope = 'body' and g.org_id = org
                  or g.scope = 'unit' and (select u.org_id from unit u where u.id = g.unit_id) = org)) $$;
      create function actor_is_certification_officer() returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from certification_officer c where c.account_id = actor_account_id() and c.period @> actor_today()
                          and holds_hr_for(c.account_id, c.org_id, actor_today())) $$;

      create function name_certification_officer(beneficiary bigint, body bigint, starts_on date, ends_on date, why text)
        returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare a account; created bigint;
      begin
        perform need_reason(why);
        if starts_on < actor_today() then perform refuse('BAD_INPUT', '{"field": "startsOn"}'); end if;
        if ends_on < starts_on then perform refuse('BAD_INPUT', '{"field": "endsOn"}'); end if;
        if not actor_covers('{admin}', certification_scope(body), body, null) then perform refuse('FORBIDDEN'); end if;
        select x.* into a from account x where x.id = beneficiary for no key update;
        if not found or not actor_oversees_person(a.person_id, 'admin') and a.id is distinct from actor_account_id() then
          perform refuse('NOT_FOUND');
        end if;
        if a.id = actor_account_id() then perform refuse('SELF_GRANT'); end if;
        if not account_alive(a, actor_today()) then perform refuse('ACCOUNT_ENDED'); end if;
        if not holds_hr_for(a.id, body, starts_on) then perform refuse('OFFICER_NEEDS_HR'); end if;
        insert into certification_officer (account_id, org_id, period, reason, named_by, named_at)
        values (a.id, body, daterange(starts_on, ends_on + 1), why, actor_account_id(), actor_now()) returning id into created;
        return created;
      end $$;

      create function may_end_certification_officer(c certification_officer) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select (upper_inf(c.period) or upper(c.period) > actor_today())
           and actor_covers('{admin}', certification_scope(c.org_id), c.org_id, null) $$;
      -- Null ends it at once. One without a day in force is dropped, and the trail keeps it.
      create function end_certification_officer(named bigint, last_day date, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare c certification_officer; until date := coalesce(last_day + 1, actor_today());
      begin
        perform need_reason(why);
        select x.* into c from certification_officer x where x.id = named for update;
        if not found or not actor_covers('{admin,auditor,hr}', certification_scope(c.org_id), c.org_id, null)
          and c.account_id is distinct from actor_account_id() then perform refuse('NOT_FOUND'); end if;
        if not actor_covers('{admin}', certification_scope(c.org_id), c.org_id, null) then perform refuse('FORBIDDEN'); end if;
        if not may_end_certification_officer(c) then perform refuse('CONFLICT'); end if;
        if last_day < actor_today() or upper(c.period) < until then perform refuse('BAD_INPUT', '{"field": "lastDay"}'); end if;
        if until <= lower(c.period) then
          delete from certification_officer x where x.id = named;
        else
          update certification_officer x set period = daterange(lower(x.period), until), ended_by = actor_account_id(),
                 ended_at = actor_now(), end_reason = why where x.id = named;
        end if;
      end $$;
      grant execute on function actor_is_certification_officer, name_certification_officer, may_end_certification_officer,
        end_certification_officer to koro_app;
`;
