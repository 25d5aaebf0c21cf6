import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sessions, roles, and enter(): the one place where PostgreSQL learns who is asking. */
export class Access1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id bigint generated always as identity primary key,
        person_id bigint not null unique references person,
        login text not null check (login = lower(login) and login ~ '^[a-z0-9._@-]{1,64}$'),
        state text not null default 'active' check (state in ('active', 'ended')),
        demo boolean not null default false,
        constraint account_login_once unique (login)
      );
      -- Secrets stand in tables that the application's role cannot read, and that no GraphQL type is made of.
      create table local_password (
        account_id bigint primary key references account,
        hash text not null check (hash like '$argon2id$%'),
        failures int not null default 0,
        first_failure_at timestamptz,
        locked_until timestamptz
      );
      create table session (
        id bigint generated always as identity primary key,
        token_hash bytea not null unique check (length(token_hash) = 32), -- SHA-256; the token itself is only in the cookie
        account_id bigint not null references account,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null check (expires_at > created_at),
        revoked_at timestamptz,
        user_agent text
      );
      create index session_account on session (account_id) where revoked_at is null;

      create table role_grant (
        id bigint generated always as identity primary key,
        account_id bigint not null references account,
        role text not null check (role in ('manager', 'trainer', 'hr', 'coordinator', 'auditor', 'admin')),
        scope text not null check (scope in ('all', 'body', 'unit')),
        org_id bigint references organisation,
        unit_id bigint references unit,
        period daterange not null check (not isempty(period)),
        granted_by bigint references account,
        granted_at timestamptz not null,
        reason text not null,
        check ((scope = 'body') = (org_id is not null) and (scope = 'unit') = (unit_id is not null))
      );
      create index role_grant_account on role_grant (account_id);

      -- A session that has not been used for two hours has ended, whatever its expiry. (Stable as its body is: declared
      -- immutable it would not be inlined, at 30 µs a request.)
      create function session_alive(s session, at timestamptz) returns boolean language sql stable parallel safe
        return s.revoked_at is null and s.expires_at > at and s.last_seen_at > at - interval '2 hours';

      -- A unit and everything beneath it on a day.
      create function unit_subtree(roots bigint[], day date) returns bigint[]
        language sql stable security definer set search_path = public, pg_temp as $$
        with recursive tree as (
          select id from unit where id = any (roots)
          union
          select u.id from unit u join tree on u.parent_id = tree.id where u.valid @> day
        ) select coalesce(array_agg(id), '{}') from tree $$;

      -- The door's first word in every transaction. kind: session | public | system. The rights come from the session's
      -- row, not from the caller, so a revoked session or an ended grant is refused by the very next statement.
      create function enter(kind text, hash bytea, at timestamptz) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        today date := (at at time zone 'Asia/Tokyo')::date;
        account bigint; person bigint; everywhere boolean := kind = 'system';
        bodies bigint[]; units bigint[]; employers bigint[];
      begin
        if kind = 'session' then
          -- One statement and not three: this runs before every other one.
          select a.id, a.person_id, g.everywhere, g.bodies, g.units, p.employers
            into account, person, everywhere, bodies, units, employers
            from session s
            join account a on a.id = s.account_id
            cross join lateral (
              select coalesce(bool_or(r.scope = 'all'), false) as everywhere,
                     array_agg(r.org_id) filter (where r.scope = 'body') as bodies,
                     array_agg(r.unit_id) filter (where r.scope = 'unit') as units
                from role_grant r where r.account_id = a.id and r.period @> today) g
            cross join lateral (
              select array_agg(x.org_id) as employers
                from appointment x where x.person_id = a.person_id and x.period @> today) p
           where s.token_hash = hash and a.state = 'active' and session_alive(s, at);
          if not found then perform refuse('UNAUTHENTICATED'); end if;
          if units is not null then units := unit_subtree(units, today); end if;
        elsif kind not in ('public', 'system') then
          raise exception 'unknown kind of actor: %', kind;
        end if;
        perform set_config('app.kind', kind, true), set_config('app.now', at::text, true),
                set_config('app.today', today::text, true),
                set_config('app.account_id', coalesce(account::text, ''), true),
                set_config('app.person_id', coalesce(person::text, ''), true),
                set_config('app.reads_all', case when everywhere then 'on' else '' end, true),
                set_config('app.reads_bodies', coalesce(bodies::text, ''), true),
                set_config('app.reads_units', coalesce(units::text, ''), true),
                set_config('app.employed_by', coalesce(employers::text, ''), true);
      end $$;

      -- Who a session is, and which kinds of question its roles may ask. The API keeps the answer for some seconds; the
      -- rows it then gets are still decided by enter(), now. Marks the session as used.
      create function session_actor(hash bytea, at timestamptz)
        returns table (session_id bigint, account_id bigint, person_id bigint, roles text[])
        language sql volatile security definer set search_path = public, pg_temp as $$
        update session s set last_seen_at = greatest(s.last_seen_at, at)
          from account a
         where s.token_hash = hash and a.id = s.account_id and a.state = 'active' and session_alive(s, at)
        returning s.id, a.id, a.person_id, array(
          select distinct g.role from role_grant g
           where g.account_id = a.id and g.period @> (at at time zone 'Asia/Tokyo')::date) $$;

      -- Signing in. The hash leaves the database only by login, to be verified by the API.
      create function sign_in_lookup(name text) returns table (account_id bigint, hash text, locked_until timestamptz, demo boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.id, p.hash, p.locked_until, a.demo from account a join local_password p on p.account_id = a.id
         where a.login = lower(name) and a.state = 'active' $$;

      -- Five failures within 15 minutes lock the account for 15 minutes. Returns until when, or null.
      create function sign_in_failed(account bigint, at timestamptz) returns timestamptz
        language sql volatile security definer set search_path = public, pg_temp as $$
        update local_password p
           set failures = case when p.first_failure_at > at - interval '15 minutes' then p.failures + 1 else 1 end,
               first_failure_at = case when p.first_failure_at > at - interval '15 minutes' then p.first_failure_at else at end,
               locked_until = case when p.first_failure_at > at - interval '15 minutes' and p.failures + 1 >= 5
                                   then at + interval '15 minutes' else p.locked_until end
         where p.account_id = account
        returning case when p.locked_until > at then p.locked_until end $$;

      create function sign_in_succeeded(account bigint, token_hash bytea, agent text, at timestamptz, until timestamptz)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        update local_password set failures = 0, first_failure_at = null, locked_until = null where account_id = account;
        insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
        values (token_hash, account, at, at, until, left(agent, 300)) returning id into created;
        return created;
      end $$;

      alter table account enable row level security;
      create policy own_or_all on account for select to koro_app
        using (id = (select actor_account_id()) or (select actor_reads_all()));
      alter table local_password enable row level security;
      alter table session enable row level security;
      create policy own on session for select to koro_app using (account_id = (select actor_account_id()));
      create policy end_own on session for update to koro_app using (account_id = (select actor_account_id()));
      alter table role_grant enable row level security;
      create policy own_or_all on role_grant for select to koro_app
        using (account_id = (select actor_account_id()) or (select actor_reads_all()));
      create policy readable on audit_event for select to koro_app using (exists (
        select from role_grant g where g.account_id = (select actor_account_id())
           and g.role in ('auditor', 'admin') and g.scope = 'all' and g.period @> (select actor_today())));
      grant select on account, role_grant to koro_app;
      grant select (id, account_id, created_at, last_seen_at, expires_at, revoked_at, user_agent) on session to koro_app;
      grant update (revoked_at) on session to koro_app;
      grant execute on function enter, unit_subtree, session_actor, sign_in_lookup, sign_in_failed, sign_in_succeeded to koro_app;

      create trigger audit after insert or update or delete on account for each row execute function audit_row();
      create trigger audit after insert or update or delete on role_grant for each row execute function audit_row();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
