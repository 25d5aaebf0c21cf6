import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that end on a day, and sessions that a person hands to a job of theirs. */
export class Sessions1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As text and not parsed: PostgreSQL 15 adds no column with a default to a table whose row a parsed function takes.
      drop function session_alive;
      create function session_alive(s session, at timestamptz) returns boolean language sql stable parallel safe as $$
        select s.revoked_at is null and s.expires_at > at and s.last_seen_at > at - interval '2 hours' $$;

      -- The last day of the account; from the next day on no session of it is accepted, whatever its state.
      alter table account add column ends_on date;
      -- A job works with the rights of whoever asked for it, as they are when it works.
      alter table session add column purpose text not null default 'browser' check (purpose in ('browser', 'job'));
      grant select (purpose) on session to koro_app;
      grant select (ends_on) on account to koro_app;

      create function account_alive(a account, day date) returns boolean language sql stable parallel safe as $$
        select a.state = 'active' and (a.ends_on is null or a.ends_on >= day) $$;

      create or replace function enter(kind text, hash bytea, at timestamptz) returns void
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
           where s.token_hash = hash and account_alive(a, today) and session_alive(s, at);
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

      create or replace function session_actor(hash bytea, at timestamptz)
        returns table (session_id bigint, account_id bigint, person_id bigint, roles text[])
        language sql volatile security definer set search_path = public, pg_temp as $$
        update session s set last_seen_at = greatest(s.last_seen_at, at)
          from account a
         where s.token_hash = hash and a.id = s.account_id and account_alive(a, (at at time zone 'Asia/Tokyo')::date)
           and session_alive(s, at)
        returning s.id, a.id, a.person_id, array(
          select distinct g.role from role_grant g
           where g.account_id = a.id and g.period @> (at at time zone 'Asia/Tokyo')::date) $$;

      create or replace function sign_in_lookup(name text) returns table (account_id bigint, hash text, locked_until timestamptz, demo boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.id, p.hash, p.locked_until, a.demo from account a join local_password p on p.account_id = a.id
         where a.login = lower(name) and account_alive(a, actor_today()) $$;

      -- A session for a job of the actor's own; the caller keeps the token's hash with the job. It ends at 'until', or at
      -- once with the account.
      create function delegate_session(hash bytea, until timestamptz) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if actor_kind() <> 'session' then perform refuse('UNAUTHENTICATED'); end if;
        insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, purpose)
        values (hash, actor_account_id(), actor_now(), until, until, 'job') returning id into created;
        return created;
      end $$;

      -- Ends every session of an account: for whoever ends the account. Returns how many were open.
      create function end_sessions(account bigint, at timestamptz) returns int
        language sql volatile security definer set search_path = public, pg_temp as $$
        with ended as (update session s set revoked_at = at where s.account_id = account and session_alive(s, at) returning 1)
        select count(*)::int from ended $$;
      grant execute on function account_alive, delegate_session to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
