import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit trail of one body for that body's auditor, the reading log for whoever was read; neither is ever taken away. */
export class AuditAndReadingLog1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- org_id: the body that the event belongs to; null: to none, so it is for auditors of all bodies.
      alter table audit_event add column org_id bigint, add column about_person_id bigint;

      -- The person that a row of a table is about, and the body it belongs to: its own, else that of the person's home post.
      create function audited_person(subject text, changed jsonb) returns bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select case when subject = 'person' then (changed ->> 'id')::bigint
          else coalesce((changed ->> 'person_id')::bigint,
                        (select a.person_id from account a where a.id = (changed ->> 'account_id')::bigint)) end $$;
      create function audited_body(subject text, changed jsonb, about bigint, day date) returns bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce((changed ->> 'org_id')::bigint,
          (select u.org_id from unit u where u.id = (changed ->> 'unit_id')::bigint),
          (select c.org_id from course c where subject = 'course_version' and c.id = (changed ->> 'course_id')::bigint),
          (select a.org_id from appointment a where a.person_id = about and not is_guest_kind(a.kind)
            order by (a.period @> day) desc, (a.kind = 'HONMU') desc, lower(a.period) desc, a.id limit 1)) $$;

      -- What an audited row must not carry into the trail, whichever table somebody audits later.
      create function without_secrets(changed jsonb) returns jsonb language sql immutable parallel safe
        return changed - '{hash,token_hash,password,secret,client_secret,token}'::text[];

      create or replace function audit_row() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        at timestamptz := coalesce(actor_now(), now());
        today date := (at at time zone 'Asia/Tokyo')::date;
        old_row jsonb := case when tg_op <> 'INSERT' then without_secrets(to_jsonb(old)) end;
        new_row jsonb := case when tg_op <> 'DELETE' then without_secrets(to_jsonb(new)) end;
        changed jsonb := coalesce(new_row, old_row);
        about bigint := audited_person(tg_table_name, changed);
      begin
        insert into audit_event (fiscal_year, at, actor_kind, account_id, person_id, action, subject, subject_id, before, after,
                                 about_person_id, org_id)
        values (fiscal_year_of(today), at, actor_kind(), actor_account_id(), actor_person_id(), lower(tg_op), tg_table_name,
                changed ->> 'id', old_row, new_row, about, audited_body(tg_table_name, changed, about, today));
        return null;
      end $$;

      -- Told at the end of the transaction: only then has somebody who is new the post that says whose person it is.
      drop trigger audit on person;
      create constraint trigger audit after insert or update or delete on person deferrable initially deferred
        for each row execute function audit_row();
      drop trigger audit on person_name;
      create constraint trigger audit after update or delete on person_name deferrable initially deferred
        for each row execute function audit_row();
      -- The first name says what the person's own row has just said.
      create constraint trigger audit_change after insert on person_name deferrable initially deferred
        for each row when (not lower_inf(new.valid)) execute function audit_row();

      alter table audit_event disable trigger immutable;
      update audit_event e
         set about_person_id = audited_person(e.subject, coalesce(e.after, e.before)),
             org_id = audited_body(e.subject, coalesce(e.after, e.before), audited_person(e.subject, coalesce(e.after, e.before)),
                                   (e.at at time zone 'Asia/Tokyo')::date);
      alter table audit_event enable trigger immutable;

      create index audit_event_newest on audit_event (at, id);
      create index audit_event_about on audit_event (about_person_id, at, id) where about_person_id is not null;
      create index audit_event_by on audit_event (account_id, at, id) where account_id is not null;

      -- Bodies whose trail the actor may read; 0 stands for what belongs to no body.
      create function actor_audit_bodies() returns bigint[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_role_bodies('auditor', 'admin') || case when actor_kind() = 'system' or exists (
          select from role_grant g where g.account_id = actor_account_id() and g.role in ('auditor', 'admin')
             and g.scope = 'all' and g.period @> actor_today()) then '{0}'::bigint[] else '{}' end $$;
      drop policy readable on audit_event;
      create policy auditor on audit_event for select to koro_app using (
        coalesce(org_id, 0) = any ((select actor_audit_bodies())::bigint[]));
      drop policy own_or_all on access_log;
      create policy subject_or_auditor on access_log for select to koro_app using (
        subject_person_id = (select actor_person_id()) or 0 = any ((select actor_audit_bodies())::bigint[])
        or (select actor_audit_bodies()) <> '{}'
           and file_is_kept_in(subject_person_id, (select actor_audit_bodies())::bigint[], '{}', (select actor_today())));

      -- Who did it and whom it is about, in names, for events that the actor may read: neither need be staff of the same body.
      create function audit_event_names(years int[], events bigint[])
        returns table (event_id bigint, login text, actor_name text, about_name text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select e.id, a.login, p.family_name || ' ' || p.given_name, q.family_name || ' ' || q.given_name
          from audit_event e
          left join account a on a.id = e.account_id
          left join person p on p.id = e.person_id
          left join person q on q.id = e.about_person_id
         where e.fiscal_year = any (years) and e.id = any (events)
           and coalesce(e.org_id, 0) = any ((select actor_audit_bodies())::bigint[]) $$;
      -- The account of a login, for whoever may search by it.
      create function audited_account(name text) returns bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.id from account a where a.login = lower(name) and actor_audit_bodies() <> '{}' $$;

      -- Who looked at a person's record, the latest first, as the reader was on that day: for whom access_log lets read it.
      create function readings_of(person bigint, rows int, before_at timestamptz, before_id bigint)
        returns table (id bigint, at timestamptz, what text, reader_name text, org_id bigint, unit_id bigint, reader_position text,
                       roles text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select l.id, l.at, l.what, coalesce(n.family_name || ' ' || n.given_name, p.family_name || ' ' || p.given_name),
               post.org_id, post.unit_id, post.position,
               array(select distinct g.role from role_grant g
                      where g.account_id = l.reader_account_id and g.period @> day.day order by 1)
          from access_log l
          cross join lateral (select (l.at at time zone 'Asia/Tokyo')::date as day) day
          left join account a on a.id = l.reader_account_id
          left join person p on p.id = a.person_id
          left join person_name n on n.person_id = a.person_id and n.valid @> day.day
          left join lateral main_appointment(a.person_id, day.day) post on true
         where l.subject_person_id = person
           and (person = actor_person_id() or 0 = any (actor_audit_bodies())
                or file_is_kept_in(person, actor_audit_bodies(), '{}', actor_today()))
           and (before_at is null or (l.at, l.id) < (before_at, before_id))
         order by l.at desc, l.id desc limit rows $$;
      drop index access_log_subject;
      create index access_log_subject on access_log (subject_person_id, at, id);
      create index access_log_reader on access_log (reader_account_id);

      -- Append-only, whole tables included. A partition is a table of its own, so each has its own trigger.
      create trigger immutable before update or delete on access_log for each row execute function fact_is_immutable();
      create or replace function ensure_fiscal_partitions(year int) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare parent text; partition text;
      begin
        foreach parent in array array['audit_event', 'access_log'] loop
          partition := parent || '_' || year;
          if to_regclass(partition) is null then
            execute format('create table %I partition of %I for values from (%s) to (%s)', partition, parent, year, year + 1);
            execute format('create trigger kept before truncate on %I execute function fact_is_immutable()', partition);
          end if;
        end loop;
      end $$;
      do $$
      declare kept regclass;
      begin
        for kept in select c.oid from pg_class c left join pg_inherits i on i.inhrelid = c.oid
                     where c.oid in ('completion'::regclass, 'certificate'::regclass, 'audit_event'::regclass, 'access_log'::regclass)
                        or i.inhparent in ('audit_event'::regclass, 'access_log'::regclass) and c.relkind = 'r' loop
          execute format('create trigger kept before truncate on %s execute function fact_is_immutable()', kept);
        end loop;
      end $$;

      grant execute on function actor_audit_bodies, audit_event_names, audited_account, readings_of to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
