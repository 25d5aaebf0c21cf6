import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may give which role to whom: by one administrator, or by two where the role opens personal files or more roles. */
export class Roles1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only grants in force stand in role_grant, for enter() reads it before every statement; what waits for a second
      -- administrator stands in role_request.
      alter table role_grant
        add column approved_by bigint references account,
        add column ended_by bigint references account,
        add column ended_at timestamptz,
        add column end_reason text,
        add constraint role_grant_once exclude using gist (account_id with =, role with =, scope with =,
          coalesce(org_id, 0) with =, coalesce(unit_id, 0) with =, coalesce(source_provider_id, 0) with =, period with &&),
        add constraint role_grant_nobody_to_oneself
          check (granted_by <> account_id and approved_by <> account_id and approved_by <> granted_by);

      create table role_request (
        id bigint generated always as identity primary key,
        account_id bigint not null references account,
        role text not null check (role in ('hr', 'admin')),
        scope text not null check (scope in ('all', 'body', 'unit')),
        org_id bigint references organisation,
        unit_id bigint references unit,
        period daterange not null check (not isempty(period)),
        reason text not null,
        requested_by bigint not null references account,
        requested_at timestamptz not null,
        lapses_at timestamptz not null,
        state text not null default 'pending' check (state in ('pending', 'approved', 'rejected', 'withdrawn')),
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        check ((scope = 'body') = (org_id is not null) and (scope = 'unit') = (unit_id is not null)),
        check ((state = 'pending') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
        constraint role_request_nobody_for_oneself check (requested_by <> account_id),
        constraint role_request_four_eyes
          check (state not in ('approved', 'rejected') or decided_by <> requested_by and decided_by <> account_id)
      );
      create index role_request_account on role_request (account_id);
      create index role_request_pending on role_request (id) where state = 'pending';

      -- Who issued the password last, and until when it is a one-time password; null once it is the holder's own.
      alter table local_password
        add column one_time_until timestamptz,
        add column issued_by bigint references account,
        add column issued_at timestamptz;

      -- Whether the actor holds one of the roles for all bodies.
      create function actor_role_everywhere(variadic roles text[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_kind() = 'system' or exists (
          select from role_grant g where g.account_id = actor_account_id() and g.role = any (roles)
             and g.scope = 'all' and g.period @> actor_today()) $$;
      -- Whether the actor holds one of the roles for a scope that contains this one: all ⊇ body ⊇ unit ⊇ unit beneath it.
      create function actor_covers(roles text[], of_scope text, of_org bigint, of_unit bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_role_everywhere(variadic roles) or coalesce(case of_scope
          when 'body' then of_org = any (actor_role_bodies(variadic roles))
          when 'unit' then (select u.org_id from unit u where u.id = of_unit) = any (actor_role_bodies(variadic roles))
                           or of_unit = any (actor_role_units(variadic roles)) end, false) $$;
      -- Whether the actor holds one of the roles where the person's file is kept.
      create function actor_oversees_person(person bigint, variadic roles text[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_role_everywhere(variadic roles) or file_is_kept_in(
          person, actor_role_bodies(variadic roles), actor_role_units(variadic roles), actor_today()) $$;

      -- Roles are known to their holder, to who administers or audits the scope, and to 人事課 that keeps the file.
      create function actor_reads_role(holder bigint, of_scope text, of_org bigint, of_unit bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_covers(array['admin', 'auditor'], of_scope, of_org, of_unit) or exists (
          select from account a where a.id = holder and actor_oversees_person(a.person_id, 'hr')) $$;
      drop policy own_or_all on role_grant;
      -- The same rule as actor_reads_role(), written out for the table that grows: what depends on the actor alone is computed
      -- once a statement and not once a row (1 ms each).
      create policy readable on role_grant for select to koro_app using (
        account_id = (select actor_account_id()) or (select actor_role_everywhere('admin', 'auditor', 'hr'))
        or org_id = any ((select actor_role_bodies('admin', 'auditor'))::bigint[])
        or unit_id = any ((select actor_role_units('admin', 'auditor'))::bigint[])
        or (select u.org_id from unit u where u.id = unit_id) = any ((select actor_role_bodies('admin', 'auditor'))::bigint[])
        or (select actor_role_bodies('hr') || actor_role_units('hr') <> '{}') and exists (
          select from account a where a.id = account_id and file_is_kept_in(
            a.person_id, (select actor_role_bodies('hr')), (select actor_role_units('hr')), (select actor_today()))));
      alter table role_request enable row level security;
      create policy readable on role_request for select to koro_app using (
        (select actor_account_id()) in (account_id, requested_by)
        or (select actor_role_everywhere('admin', 'auditor', 'hr'))
        or actor_reads_role(account_id, scope, org_id, unit_id));
      grant select on role_request to koro_app;
      drop policy own_or_all on account;
      create policy readable on account for select to koro_app using (
        id = (select actor_account_id()) or (select actor_role_everywhere('admin', 'auditor', 'hr'))
        or file_is_kept_in(person_id, (select actor_role_bodies('admin', 'auditor', 'hr')),
                           (select actor_role_units('admin', 'auditor', 'hr')), (select actor_today())));

      create function need_reason(why text) returns void
        language plpgsql set search_path = public, pg_temp as $$
      begin
        if coalesce(length(btrim(why, E' \\u3000\\t\\n')) not between 1 and 500, true) then
          perform refuse('BAD_INPUT', '{"field": "reason"}');
        end if;
      end $$;

      -- Kōro is never left without an administrator of everything. Whoever takes one away queues here and looks again.
      create function lock_administrators() returns void
        language sql volatile security definer set search_path = public, pg_temp as $$
        select from (select g.id from role_grant g where g.role = 'admin' and g.scope = 'all' order by g.id for update) x $$;
      create function administrator_stays(day date, without_grant bigint) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        select exists (select from role_grant g join account a on a.id = g.account_id
                        where g.role = 'admin' and g.scope = 'all' and g.period @> day and account_alive(a, day)
                          and g.id is distinct from without_grant) $$;

      -- manager, trainer, coordinator and auditor begin at once; hr and admin wait for another administrator. Returns the
      -- id of one or of the other.
      create function request_role(beneficiary bigint, asked text, of_scope text, of_org bigint, of_unit bigint,
                                   starts_on date, ends_on date, why text)
        returns table (grant_id bigint, request_id bigint)
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare
        holder account; running daterange; now timestamptz := actor_now();
        body bigint := case when of_scope = 'body' then of_org end;
        place bigint := case when of_scope = 'unit' then of_unit end;
      begin
        if beneficiary = actor_account_id() then perform refuse('SELF_GRANT'); end if;
        if asked not in ('manager', 'trainer', 'hr', 'coordinator', 'auditor', 'admin') then
          perform refuse('BAD_INPUT', '{"field": "role"}');
        end if;
        if actor_account_id() is null or not actor_covers('{admin}', of_scope, body, place) then
          perform refuse('FORBIDDEN');
        end if;
        perform need_reason(why);
        if starts_on < actor_today() then perform refuse('BAD_INPUT', '{"field": "startsOn"}'); end if;
        if ends_on < starts_on then perform refuse('BAD_INPUT', '{"field": "endsOn"}'); end if;
        running := daterange(starts_on, ends_on + 1);
        if of_scope = 'body' and not exists (select from organisation o where o.id = body) then
          perform refuse('BAD_INPUT', '{"field": "organisationId"}');
        end if;
        if of_scope = 'unit' and not exists (select from unit u where u.id = place and u.valid && running
                                                and u.org_id = coalesce(of_org, u.org_id)) then
          perform refuse('BAD_INPUT', '{"field": "unitId"}');
        end if;
        select a.* into holder from account a where a.id = beneficiary for no key update;
        if not found or not actor_oversees_person(holder.person_id, 'admin') then perform refuse('NOT_FOUND'); end if;
        if not account_alive(holder, starts_on) then perform refuse('ACCOUNT_ENDED'); end if;
        if asked not in ('hr', 'admin') then
          return query insert into role_grant (account_id, role, scope, org_id, unit_id, period, granted_by, granted_at, reason)
            values (beneficiary, asked, of_scope, body, place, running, actor_account_id(), now, why)
            returning id, null::bigint;
          return;
        end if;
        if exists (select from role_grant g where g.account_id = beneficiary and g.role = asked and g.scope = of_scope
                      and g.org_id is not distinct from body and g.unit_id is not distinct from place
                      and g.period && running) then
          perform refuse('ROLE_ALREADY_GRANTED');
        end if;
        if exists (select from role_request r where r.account_id = beneficiary and r.role = asked and r.scope = of_scope
                      and r.org_id is not distinct from body and r.unit_id is not distinct from place
                      and r.state = 'pending' and r.lapses_at > now) then
          perform refuse('ROLE_ALREADY_REQUESTED');
        end if;
        return query insert into role_request (account_id, role, scope, org_id, unit_id, period, reason, requested_by,
                                               requested_at, lapses_at)
          values (beneficiary, asked, of_scope, body, place, running, why, actor_account_id(), now, now + interval '14 days')
          returning null::bigint, id;
      end $$;

      -- Other eyes than the requester's and the beneficiary's. Somebody whose password the requester has issued during the
      -- life of a request could be the requester again.
      create function actor_is_independent(r role_request) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(actor_account_id() not in (r.requested_by, r.account_id), false) and not exists (
          select from local_password p where p.account_id = actor_account_id()
             and p.issued_by in (r.requested_by, r.account_id) and p.issued_at > r.requested_at - interval '14 days') $$;
      create function role_request_is_open(r role_request) returns boolean
        language sql stable set search_path = public, pg_temp
        return r.state = 'pending' and r.lapses_at > actor_now()
          and (upper_inf(r.period) or upper(r.period) > actor_today());
      -- The rules behind the buttons, and behind the commands.
      create function may_decide_role_request(r role_request) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select role_request_is_open(r) and actor_covers('{admin}', r.scope, r.org_id, r.unit_id) and actor_is_independent(r) $$;
      create function may_withdraw_role_request(r role_request) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select role_request_is_open(r) and coalesce(r.requested_by = actor_account_id(), false) $$;
      create function may_end_role_grant(g role_grant) returns boolean
        language sql volatile security definer set search_path = public, pg_temp as $$
        select (upper_inf(g.period) or upper(g.period) > actor_today())
           and actor_covers('{admin}', g.scope, g.org_id, g.unit_id)
           and (g.role <> 'admin' or g.scope <> 'all' or not g.period @> actor_today()
                or administrator_stays(actor_today(), g.id)) $$;

      -- Returns the grant's id, or null for a rejection. Two administrators at once: the second finds it decided.
      create function decide_role_request(request bigint, approve boolean, why text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r role_request; holder account; given bigint;
      begin
        select x.* into r from role_request x where x.id = request for no key update;
        if not found or not actor_reads_role(r.account_id, r.scope, r.org_id, r.unit_id)
          and actor_account_id() not in (r.account_id, r.requested_by) then perform refuse('NOT_FOUND'); end if;
        if not role_request_is_open(r) then perform refuse('ROLE_REQUEST_CLOSED'); end if;
        if not actor_covers('{admin}', r.scope, r.org_id, r.unit_id) then perform refuse('FORBIDDEN'); end if;
        if not actor_is_independent(r) then perform refuse('FOUR_EYES'); end if;
        if approve then
          select a.* into holder from account a where a.id = r.account_id for no key update;
          if not account_alive(holder, actor_today()) then perform refuse('ACCOUNT_ENDED'); end if;
          insert into role_grant (account_id, role, scope, org_id, unit_id, period, granted_by, granted_at, approved_by, reason)
          values (r.account_id, r.role, r.scope, r.org_id, r.unit_id,
                  daterange(greatest(lower(r.period), actor_today()), upper(r.period)),
                  r.requested_by, actor_now(), actor_account_id(), r.reason) returning id into given;
        else
          perform need_reason(why);
        end if;
        update role_request x set state = case when approve then 'approved' else 'rejected' end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why where x.id = request;
        return given;
      end $$;
      create function withdraw_role_request(request bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r role_request;
      begin
        select x.* into r from role_request x where x.id = request and x.requested_by = actor_account_id() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if not may_withdraw_role_request(r) then perform refuse('ROLE_REQUEST_CLOSED'); end if;
        update role_request x set state = 'withdrawn', decided_by = actor_account_id(), decided_at = actor_now()
         where x.id = request;
      end $$;

      -- The last day is today or later; null ends the grant at once. One without a day in force is dropped, and the audit
      -- keeps it. Returns whose grant it was.
      create function end_role_grant(given bigint, last_day date, why text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare g role_grant; until date := coalesce(last_day + 1, actor_today());
      begin
        perform need_reason(why);
        if exists (select from role_grant x where x.id = given and x.role = 'admin' and x.scope = 'all') then
          perform lock_administrators();
        end if;
        select x.* into g from role_grant x where x.id = given for update;
        if not found or g.account_id is distinct from actor_account_id()
          and not actor_reads_role(g.account_id, g.scope, g.org_id, g.unit_id) then perform refuse('NOT_FOUND'); end if;
        if not actor_covers('{admin}', g.scope, g.org_id, g.unit_id) then perform refuse('FORBIDDEN'); end if;
        if upper(g.period) <= actor_today() then perform refuse('CONFLICT'); end if;
        if last_day < actor_today() or upper(g.period) < until then
          perform refuse('BAD_INPUT', '{"field": "lastDay"}');
        end if;
        if until <= lower(g.period) then
          delete from role_grant x where x.id = given;
        else
          update role_grant x set period = daterange(lower(x.period), until), ended_by = actor_account_id(),
                 ended_at = actor_now(), end_reason = why where x.id = given;
        end if;
        if g.role = 'admin' and g.scope = 'all' and g.period @> until and not administrator_stays(until, null) then
          perform refuse('LAST_ADMIN');
        end if;
        return g.account_id;
      end $$;

      grant execute on function actor_role_everywhere, actor_covers, actor_oversees_person, actor_reads_role, request_role,
        role_request_is_open, may_decide_role_request, may_withdraw_role_request, may_end_role_grant, decide_role_request,
        withdraw_role_request, end_role_grant to koro_app;
      create trigger audit after insert or update or delete on role_request for each row execute function audit_row();
    `);
    await runner.query(ACCOUNTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

/** Opening and closing accounts, and passwords that are issued once. */
const ACCOUNTS = `
      alter table account add column end_reason text;
      -- A second account of a person is refused by account_person_id_key, a login that is taken by account_login_once.

      -- An administrator whose scope contains every role of the account, or 人事課 while it has none: whoever issues a
      -- password could sign in with it, and nobody is to come to a role of somebody else by that. Never one's own.
      create function may_administer_account(a account) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(a.id <> actor_account_id(), false) and (
          actor_oversees_person(a.person_id, 'admin') and not exists (
            select from role_grant g where g.account_id = a.id and (upper_inf(g.period) or upper(g.period) > actor_today())
               and not actor_covers('{admin}', g.scope, g.org_id, g.unit_id))
          or actor_oversees_person(a.person_id, 'hr') and not exists (
            select from role_grant g where g.account_id = a.id and (upper_inf(g.period) or upper(g.period) > actor_today()))) $$;
      create function administered_account(account bigint) returns account
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare found_one account;
      begin
        select a.* into found_one from account a where a.id = administered_account.account for no key update;
        if not found or found_one.id is distinct from actor_account_id()
          and not actor_oversees_person(found_one.person_id, 'admin', 'auditor', 'hr') then perform refuse('NOT_FOUND'); end if;
        if not may_administer_account(found_one) then perform refuse('FORBIDDEN'); end if;
        return found_one;
      end $$;

      -- A one-time password: it opens no session, only the choice of one's own. It ends every session.
      create function issue_password(account bigint, hash text) returns timestamptz
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_variable
      declare a account := administered_account(account); until timestamptz := actor_now() + interval '7 days';
      begin
        if not account_alive(a, actor_today()) then perform refuse('ACCOUNT_ENDED'); end if;
        if password_is_closed(a.id) then perform refuse('SIGN_IN_BY_PROVIDER'); end if;
        insert into local_password as p (account_id, hash, one_time_until, issued_by, issued_at)
        values (a.id, issue_password.hash, until, actor_account_id(), actor_now())
        on conflict (account_id) do update set hash = excluded.hash, one_time_until = excluded.one_time_until,
          issued_by = excluded.issued_by, issued_at = excluded.issued_at,
          failures = 0, first_failure_at = null, locked_until = null;
        perform end_sessions(a.id, actor_now());
        return until;
      end $$;
      create function open_account(person bigint, login text, hash text)
        returns table (account_id bigint, valid_until timestamptz)
        language plpgsql security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare created bigint;
      begin
        if not actor_oversees_person(person, 'admin', 'hr') or not exists (select from person p where p.id = open_account.person) then
          perform refuse('NOT_FOUND');
        end if;
        if coalesce(lower(open_account.login) !~ '^[a-z0-9._@-]{1,64}$', true) then
          perform refuse('BAD_INPUT', '{"field": "login"}');
        end if;
        insert into account (person_id, login) values (person, lower(open_account.login)) returning id into created;
        return query select created, issue_password(created, open_account.hash);
      end $$;

      -- The last day is today or later; null closes at once. Roles end with the account, so that one that is opened again
      -- comes back without them; the rest stays as history.
      create function close_account(account bigint, last_day date, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare a account; until date := coalesce(last_day + 1, actor_today()); administered_all boolean;
      begin
        perform need_reason(why);
        perform lock_administrators();
        a := administered_account(account);
        if not account_alive(a, actor_today()) then perform refuse('ACCOUNT_ENDED'); end if;
        if last_day < actor_today() then perform refuse('BAD_INPUT', '{"field": "lastDay"}'); end if;
        administered_all := exists (select from role_grant g where g.account_id = a.id and g.role = 'admin'
                                       and g.scope = 'all' and g.period @> until);
        delete from role_grant g where g.account_id = a.id and lower(g.period) >= until;
        update role_grant g set period = daterange(lower(g.period), until), ended_by = actor_account_id(),
               ended_at = actor_now(), end_reason = why
         where g.account_id = a.id and (upper_inf(g.period) or upper(g.period) > until);
        update account x set ends_on = until - 1, end_reason = why,
               state = case when until <= actor_today() then 'ended' else x.state end where x.id = a.id;
        if until <= actor_today() then perform end_sessions(a.id, actor_now()); end if;
        if administered_all and not administrator_stays(until, null) then perform refuse('LAST_ADMIN'); end if;
      end $$;
      create function reopen_account(account bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare a account := administered_account(account);
      begin
        if a.state = 'active' and a.ends_on is null then perform refuse('CONFLICT'); end if;
        update account x set state = 'active', ends_on = null, end_reason = null where x.id = a.id;
      end $$;

      -- When the accounts were last used, and until when a one-time password waits: for whoever may read the account.
      create function account_facts(accounts bigint[])
        returns table (account_id bigint, last_seen_at timestamptz, one_time_until timestamptz, administrable boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.id, (select max(s.last_seen_at) from session s where s.account_id = a.id and s.purpose = 'browser'),
               (select p.one_time_until from local_password p where p.account_id = a.id), may_administer_account(a)
          from account a where a.id = any (accounts)
           and (a.id = actor_account_id() or actor_oversees_person(a.person_id, 'admin', 'auditor', 'hr')) $$;

      -- Asked once the password is verified: until when it is a one-time password, or null when it is the holder's own; and
      -- the holder's names, which a password of their own is not to be made of.
      create function password_facts(account bigint) returns table (one_time_until timestamptz, names text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.one_time_until, array[p.family_name, p.given_name, p.family_kana, p.given_kana]
          from local_password l join account a on a.id = l.account_id join person p on p.id = a.person_id
         where l.account_id = account $$;
      -- By the very hash that was verified, so that a password is replaced once and not after it was issued anew.
      create function replace_one_time_password(account bigint, verified_hash text, new_hash text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update local_password p set hash = new_hash, one_time_until = null
         where p.account_id = account and p.hash = verified_hash and p.one_time_until > actor_now();
        if not found then perform refuse('CONFLICT'); end if;
      end $$;
      create function change_own_password(verified_hash text, new_hash text, current_session bytea) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update local_password p set hash = new_hash, one_time_until = null, failures = 0, first_failure_at = null
         where p.account_id = actor_account_id() and p.hash = verified_hash;
        if not found then perform refuse('CONFLICT'); end if;
        update session s set revoked_at = actor_now()
         where s.account_id = actor_account_id() and s.token_hash <> current_session and s.purpose = 'browser'
           and session_alive(s, actor_now());
      end $$;
      grant execute on function may_administer_account, issue_password, open_account, close_account, reopen_account,
        account_facts, password_facts, replace_one_time_password, change_own_password to koro_app;
`;
