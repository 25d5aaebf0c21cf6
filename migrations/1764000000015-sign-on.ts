import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-on by OpenID Connect: each body's identity provider, who is who at it, and roles that follow its groups. */
export class SignOn1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity_provider (
        id bigint generated always as identity primary key,
        org_id bigint not null constraint identity_provider_one_per_body unique references organisation,
        issuer text not null check (issuer ~ '^https?://[^[:space:]?#]+$' and length(issuer) <= 300),
        client_id text not null check (client_id <> '' and length(client_id) <= 200),
        name_ja text not null check (name_ja <> ''),
        name_en text not null check (name_en <> ''),
        scopes text not null check (' ' || scopes || ' ' like '% openid %'),
        staff_number_claim text not null check (staff_number_claim <> ''),
        groups_claim text not null check (groups_claim <> ''),
        state text not null default 'active' check (state in ('active', 'disabled')),
        -- Whether the body's own staff may still sign in by a password of Kōro's.
        local_sign_in boolean not null default true,
        credential_set_at timestamptz,
        unique (id, org_id),
        constraint identity_provider_client_once unique (issuer, client_id)
      );
      -- A secret that the application's role cannot read, and that no audit row copies.
      create table identity_provider_secret (
        provider_id bigint primary key references identity_provider,
        client_secret text not null check (client_secret <> '')
      );
      -- A group of the provider means a role within the provider's body: never in another one, never everywhere.
      create table identity_group_role (
        id bigint generated always as identity primary key,
        provider_id bigint not null,
        org_id bigint not null,
        group_name text not null check (group_name <> ''),
        role text not null check (role in ('manager', 'trainer', 'hr', 'coordinator', 'auditor', 'admin')),
        unit_id bigint, -- null: the whole body
        made_by bigint not null references account,
        made_at timestamptz not null,
        approved_by bigint references account,
        approved_at timestamptz,
        -- hr and admin reach everybody's file: a mapping to them counts once a second administrator has approved it.
        effective boolean not null generated always as (role not in ('hr', 'admin') or approved_by is not null) stored,
        foreign key (provider_id, org_id) references identity_provider (id, org_id),
        foreign key (unit_id, org_id) references unit (id, org_id),
        constraint identity_group_role_four_eyes check (approved_by <> made_by),
        check ((approved_by is null) = (approved_at is null))
      );
      create unique index identity_group_role_once on identity_group_role (provider_id, group_name, role, coalesce(unit_id, 0));
      -- The issuer stands in the key: a provider that is replaced says nothing about the subjects of the one before.
      create table external_identity (
        id bigint generated always as identity primary key,
        provider_id bigint not null references identity_provider,
        issuer text not null,
        subject text not null check (subject <> '' and length(subject) <= 255),
        account_id bigint not null references account,
        linked_at timestamptz not null,
        unique (provider_id, issuer, subject)
      );
      create index external_identity_account on external_identity (account_id);
      -- Somebody who is on the way to the provider and back: once, within ten minutes, in one browser.
      create table sign_on_attempt (
        state_hash bytea primary key check (length(state_hash) = 32),
        browser_hash bytea not null check (length(browser_hash) = 32),
        provider_id bigint not null references identity_provider,
        nonce text not null,
        verifier text not null,
        return_to text not null check (return_to like '/%' and return_to not like '//%'),
        expires_at timestamptz not null
      );
      create index sign_on_attempt_expiry on sign_on_attempt (expires_at);
      -- Logout tokens that have been obeyed, for longer than any of them is fresh.
      create table logout_token_seen (
        provider_id bigint not null references identity_provider,
        jti text not null,
        seen_at timestamptz not null,
        primary key (provider_id, jti)
      );
      alter table session add column provider_id bigint references identity_provider, add column provider_sid text;
      create index session_provider on session (provider_id, provider_sid) where revoked_at is null;
      -- A grant that follows a group of this provider; null for those made by hand.
      alter table role_grant add column source_provider_id bigint references identity_provider;

      alter table identity_provider enable row level security;
      alter table identity_provider_secret enable row level security;
      alter table identity_group_role enable row level security;
      alter table external_identity enable row level security;
      alter table sign_on_attempt enable row level security;
      alter table logout_token_seen enable row level security;
      create policy admin_of_body on identity_provider for select to koro_app
        using (org_id = any ((select actor_role_bodies('admin'))::bigint[]));
      create policy admin_of_body on identity_group_role for select to koro_app
        using (org_id = any ((select actor_role_bodies('admin'))::bigint[]));
      grant select on identity_provider, identity_group_role to koro_app;
      create trigger audit after insert or update or delete on identity_provider for each row execute function audit_row();
      create trigger audit after insert or update or delete on identity_group_role for each row execute function audit_row();
      create trigger audit after insert or update or delete on external_identity for each row execute function audit_row();

      -- What the sign-in screen offers to everybody.
      create function sign_on_choices() returns table (code6 text, org_id bigint, name_ja text, name_en text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select o.code6, o.id, p.name_ja, p.name_en from identity_provider p join organisation o on o.id = p.org_id
         where p.state = 'active' order by o.code6 $$;

      create function identity_provider_credential(provider bigint) returns text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if actor_kind() <> 'system' then perform refuse('FORBIDDEN'); end if;
        return (select s.client_secret from identity_provider_secret s where s.provider_id = provider);
      end $$;

      -- What a mapping gives, before it is a grant of anybody's.
      create type group_grant as (role text, org_id bigint, unit_id bigint, granted_by bigint, reason text);
      -- What the groups mean at the provider today; null: all of its groups.
      create function grants_of_groups(provider bigint, group_names text[]) returns group_grant[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(row(m.role, case when m.unit_id is null then m.org_id end, m.unit_id,
                                      coalesce(m.approved_by, m.made_by), 'グループ「' || m.group_name || '」')::group_grant), '{}')
          from (select distinct on (m.role, m.unit_id) m.* from identity_group_role m
                 where m.provider_id = provider and m.effective and (group_names is null or m.group_name = any (group_names))
                   and (m.unit_id is null or exists (select from unit u where u.id = m.unit_id and u.valid @> actor_today()))
                 order by m.role, m.unit_id, m.id) m $$;
      create function is_given(g role_grant, given group_grant[]) returns boolean language sql stable as $$
        select exists (select from unnest(given) w where w.role = g.role and w.org_id is not distinct from g.org_id
                          and w.unit_id is not distinct from g.unit_id) $$;

      -- Grants that the provider no longer gives end yesterday; one of today is as if it had never been. Those made by hand
      -- are not its own to end.
      create function end_group_grants(provider bigint, account bigint, given group_grant[]) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare today date := actor_today(); gone bigint[];
      begin
        select array_agg(g.id) into gone from role_grant g
         where g.source_provider_id = provider and g.account_id = coalesce(end_group_grants.account, g.account_id)
           and (upper_inf(g.period) or upper(g.period) > today) and not is_given(g, given);
        delete from role_grant g where g.id = any (gone) and lower(g.period) >= today;
        update role_grant g set period = daterange(lower(g.period), today) where g.id = any (gone) and lower(g.period) < today;
      end $$;
      create function follow_groups(provider bigint, account bigint, group_names text[]) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare given group_grant[] := grants_of_groups(provider, coalesce(group_names, '{}'));
      begin
        perform end_group_grants(provider, account, given);
        insert into role_grant (account_id, role, scope, org_id, unit_id, period, granted_by, granted_at, reason, source_provider_id)
        select follow_groups.account, w.role, case when w.unit_id is null then 'body' else 'unit' end, w.org_id, w.unit_id,
               daterange(actor_today(), null), nullif(w.granted_by, follow_groups.account), actor_now(), w.reason, provider
          from unnest(given) w
         where not exists (select from role_grant g
                            where g.account_id = follow_groups.account and g.source_provider_id = provider
                              and g.period @> actor_today() and is_given(g, array[w]));
      end $$;

      create function save_identity_provider(body bigint, issuer_url text, client text, secret text, ja text, en text,
                                             scope_names text, number_claim text, group_claim text, new_state text,
                                             passwords boolean) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare saved bigint;
      begin
        if not body = any (actor_role_bodies('admin')) then perform refuse('NOT_FOUND'); end if;
        insert into identity_provider as p (org_id, issuer, client_id, name_ja, name_en, scopes, staff_number_claim,
                                            groups_claim, state, local_sign_in)
        values (body, issuer_url, client, ja, en, scope_names, number_claim, group_claim, new_state, passwords)
        on conflict (org_id) do update set issuer = issuer_url, client_id = client, name_ja = ja, name_en = en,
          scopes = scope_names, staff_number_claim = number_claim, groups_claim = group_claim, state = new_state,
          local_sign_in = passwords
        returning p.id into saved;
        if secret is not null then
          insert into identity_provider_secret (provider_id, client_secret) values (saved, secret)
          on conflict (provider_id) do update set client_secret = secret;
          update identity_provider p set credential_set_at = actor_now() where p.id = saved;
        end if;
        -- What it gave lapses with it.
        if new_state = 'disabled' then
          perform end_group_grants(saved, null, '{}');
          update session s set revoked_at = actor_now() where s.provider_id = saved and session_alive(s, actor_now());
        end if;
        return saved;
      end $$;

      create function save_group_role(provider bigint, name text, new_role text, unit bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare body bigint; saved bigint;
      begin
        select p.org_id into body from identity_provider p where p.id = provider and p.org_id = any (actor_role_bodies('admin'));
        if not found or unit is not null and not exists (
          select from unit u where u.id = save_group_role.unit and u.org_id = body and u.valid @> actor_today()) then
          perform refuse('NOT_FOUND');
        end if;
        insert into identity_group_role (provider_id, org_id, group_name, role, unit_id, made_by, made_at)
        values (provider, body, name, new_role, unit, actor_account_id(), actor_now()) returning id into saved;
        return saved;
      end $$;

      create function approve_group_role(mapping bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare found_row identity_group_role;
      begin
        select m.* into found_row from identity_group_role m
         where m.id = mapping and m.org_id = any (actor_role_bodies('admin')) for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if found_row.effective then perform refuse('CONFLICT'); end if;
        if found_row.made_by = actor_account_id() then perform refuse('SIGN_ON_OTHER_ADMIN'); end if;
        update identity_group_role m set approved_by = actor_account_id(), approved_at = actor_now() where m.id = mapping;
      end $$;

      create function remove_group_role(mapping bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare provider bigint;
      begin
        delete from identity_group_role m where m.id = mapping and m.org_id = any (actor_role_bodies('admin'))
        returning m.provider_id into provider;
        if not found then perform refuse('NOT_FOUND'); end if;
        perform end_group_grants(provider, null, grants_of_groups(provider, null));
      end $$;

      create function begin_sign_on(provider bigint, state bytea, browser bytea, nonce text, verifier text, path text)
        returns void language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if actor_kind() <> 'system' then perform refuse('FORBIDDEN'); end if;
        delete from sign_on_attempt a where a.expires_at <= actor_now();
        insert into sign_on_attempt (state_hash, browser_hash, provider_id, nonce, verifier, return_to, expires_at)
        values (state, browser, provider, nonce, verifier, path, actor_now() + interval '10 minutes');
      end $$;

      -- Single use: whoever takes the attempt, whatever becomes of it, nobody takes it again.
      create function take_sign_on(state bytea, browser bytea)
        returns table (provider_id bigint, nonce text, verifier text, return_to text)
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if actor_kind() <> 'system' then perform refuse('FORBIDDEN'); end if;
        return query with taken as (
          delete from sign_on_attempt a where a.state_hash = state and a.browser_hash = browser returning a.*)
          select t.provider_id, t.nonce, t.verifier, t.return_to from taken t where t.expires_at > actor_now();
      end $$;

      create function grants_beyond(account bigint, body bigint, day date) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from role_grant g left join unit u on u.id = g.unit_id
                        where g.account_id = account and g.period @> day and coalesce(g.org_id, u.org_id, 0) <> body) $$;

      -- The account of a subject: known by its link, or found by the staff number of a post that runs in the body.
      create function linked_account(provider identity_provider, sub text, number text) returns account
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare who account; person bigint; name text; code text;
      begin
        select a.* into who from external_identity e join account a on a.id = e.account_id
         where e.provider_id = provider.id and e.issuer = provider.issuer and e.subject = sub;
        if found then return who; end if;
        select a.person_id, lower(o.code6 || '-' || a.staff_number) into person, name
          from appointment a join organisation o on o.id = a.org_id
         where a.org_id = provider.org_id and a.staff_number = upper(number) and a.period @> actor_today() limit 1;
        if not found then perform refuse('SIGN_ON_UNKNOWN_PERSON'); end if;
        perform lock_person(person);
        select a.* into who from account a where a.person_id = person;
        if not found then
          -- A number that somebody else had years ago is still their login.
          if exists (select from account a where a.login = name) then name := name || '.' || person; end if;
          insert into account (person_id, login) values (person, name) returning * into who;
        end if;
        insert into external_identity (provider_id, issuer, subject, account_id, linked_at)
        values (provider.id, provider.issuer, sub, who.id, actor_now()) on conflict do nothing;
        return who;
      end $$;

      -- A verified answer of the provider becomes a session: all of it, or a refusal and nothing.
      create function complete_sign_on(provider bigint, sub text, number text, group_names text[], sid text,
                                       hash bytea, agent text, until timestamptz) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare place identity_provider; who account;
      begin
        if actor_kind() <> 'system' then perform refuse('FORBIDDEN'); end if;
        select p.* into place from identity_provider p where p.id = provider and p.state = 'active' for share;
        if not found then perform refuse('NOT_FOUND'); end if;
        who := linked_account(place, sub, number);
        if not account_alive(who, actor_today()) then perform refuse('SIGN_ON_ACCOUNT_ENDED'); end if;
        -- A provider speaks for those who work in its body today.
        if not exists (select from appointment a where a.person_id = who.person_id and a.org_id = place.org_id
                          and a.period @> actor_today()) then
          perform refuse('SIGN_ON_UNKNOWN_PERSON');
        end if;
        -- A body where somebody is a guest must not open what they may do elsewhere.
        if grants_beyond(who.id, place.org_id, actor_today())
           and not file_is_kept_in(who.person_id, array[place.org_id], '{}', actor_today()) then
          perform refuse('SIGN_ON_BEYOND_BODY');
        end if;
        perform lock_person(who.person_id); -- two browsers at once would each add the same grants
        perform follow_groups(provider, who.id, group_names);
        insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent, provider_id, provider_sid)
        values (hash, who.id, actor_now(), actor_now(), until, left(agent, 300), provider, sid);
        return who.id;
      end $$;

      -- Back-channel logout: the sessions that began by this provider, of one sign-on there (sid) or of one subject.
      create function end_provider_sessions(provider bigint, token_id text, sub text, sid text) returns int
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare ended int;
      begin
        if actor_kind() <> 'system' then perform refuse('FORBIDDEN'); end if;
        if coalesce(sub, sid) is null then perform refuse('BAD_INPUT'); end if;
        delete from logout_token_seen l where l.seen_at < actor_now() - interval '1 day';
        insert into logout_token_seen (provider_id, jti, seen_at) values (provider, token_id, actor_now());
        update session s set revoked_at = actor_now()
         where s.provider_id = provider and session_alive(s, actor_now()) and (sid is null or s.provider_sid = sid)
           and (sub is null or s.account_id in (
             select e.account_id from external_identity e where e.provider_id = provider and e.subject = sub));
        get diagnostics ended = row_count;
        return ended;
      end $$;

      -- Whether the body that employs the account's person has closed passwords. Administrators keep theirs: somebody must
      -- get in when the provider is what is broken.
      create function password_is_closed(account bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from account a join appointment x on x.person_id = a.person_id
                         join identity_provider p on p.org_id = x.org_id
                        where a.id = account and x.period @> actor_today() and not is_guest_kind(x.kind)
                          and p.state = 'active' and not p.local_sign_in)
           and not exists (select from role_grant g
                            where g.account_id = account and g.role = 'admin' and g.period @> actor_today()) $$;

      -- As before; and said only to whoever knew the password: this one is used no more.
      create or replace function sign_in_succeeded(account bigint, token_hash bytea, agent text, at timestamptz, until timestamptz)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if password_is_closed(account) then perform refuse('SIGN_IN_BY_PROVIDER'); end if;
        update local_password set failures = 0, first_failure_at = null, locked_until = null where account_id = account;
        insert into session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
        values (token_hash, account, at, at, until, left(agent, 300)) returning id into created;
        return created;
      end $$;

      grant execute on function sign_on_choices, identity_provider_credential, save_identity_provider,
        save_group_role, approve_group_role, remove_group_role, begin_sign_on, take_sign_on, complete_sign_on,
        end_provider_sessions to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
