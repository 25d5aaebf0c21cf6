import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One history per person: names by period, and who keeps whose file. A guest's post (併任, 派遣 …) lets the host see the post
 * and the person's name; the file itself stays with the body that employs the person.
 */
export class People1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Bodies, and units with their subtrees, where the actor holds one of the roles today. Policies wrap these in
      -- (select …), so that they are computed once a statement.
      create function actor_role_bodies(variadic roles text[]) returns bigint[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(array_agg(o.id), '{}') from organisation o where actor_kind() = 'system' or exists (
          select from role_grant g where g.account_id = actor_account_id() and g.role = any (roles)
             and g.period @> actor_today() and (g.scope = 'all' or g.scope = 'body' and g.org_id = o.id)) $$;
      create function actor_role_units(variadic roles text[]) returns bigint[]
        language sql stable security definer set search_path = public, pg_temp as $$
        select case when array_agg(g.unit_id) is null then '{}' else unit_subtree(array_agg(g.unit_id), actor_today()) end
          from role_grant g where g.account_id = actor_account_id() and g.role = any (roles)
           and g.period @> actor_today() and g.scope = 'unit' $$;

      -- Kinds of post that a body gives to somebody whose employer is another one.
      create function is_guest_kind(kind text) returns boolean language sql immutable parallel safe
        return kind in ('HEININ', 'HAKEN', 'JINJI_KORYU', 'KENSHU_HAKEN', 'GYOMU_ITAKU');

      -- Whether one of the bodies or units keeps the person's file: by a home post that runs or is planned; once there is
      -- none, by the last one.
      create function file_is_kept_in(person bigint, bodies bigint[], units bigint[], day date) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(bool_or(h.org_id = any (bodies) or h.unit_id = any (units)), false)
          from (select a.org_id, a.unit_id, upper_inf(a.period) or upper(a.period) > day as runs,
                       rank() over (order by coalesce(upper(a.period), 'infinity') desc) as latest
                  from appointment a where a.person_id = person and not is_guest_kind(a.kind)) h
         where h.runs or h.latest = 1 $$;
      -- 人事課 of the body (or unit) that keeps the file: reads all of it, and writes it.
      create function actor_keeps_person(person bigint) returns boolean
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return actor_kind() = 'system'
          or file_is_kept_in(person, actor_role_bodies('hr'), actor_role_units('hr'), actor_today());
      end $$;
      create function person_has_no_post(person bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select not exists (select from appointment a where a.person_id = person) $$;

      -- The record of learning is read where the person is employed, not where the person is a guest.
      create or replace function actor_reads_person(person bigint) returns boolean
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return actor_reads_all() or person = actor_person_id() or exists (select from appointment a
          where a.person_id = person and a.period @> actor_today() and not is_guest_kind(a.kind)
            and (a.org_id = any (actor_reads_bodies()) or a.unit_id = any (actor_reads_units())));
      end $$;

      -- Names by period. The person's row carries the name of today.
      create table person_name (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        family_name text not null check (family_name <> ''),
        given_name text not null check (given_name <> ''),
        family_kana text not null collate "ja-x-icu" check (family_kana <> ''),
        given_kana text not null collate "ja-x-icu" check (given_kana <> ''),
        valid daterange not null check (not isempty(valid)),
        reason text, -- 婚姻 … ; null for the first
        constraint person_name_once exclude using gist (person_id with =, valid with &&)
      );
      create index person_name_kana on person_name (family_kana, given_kana, person_id);
      insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
        select id, family_name, given_name, family_kana, given_kana, '(,)' from person;
      create function person_first_name() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
        values (new.id, new.family_name, new.given_name, new.family_kana, new.given_kana, '(,)');
        return null;
      end $$;
      create trigger first_name after insert on person for each row execute function person_first_name();

      -- A name takes effect today or took effect before, after the last change.
      create function change_name(person bigint, family text, given text, family_reading text, given_reading text,
                                  from_day date, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare latest date;
      begin
        if not actor_keeps_person(person) then perform refuse('NOT_FOUND'); end if;
        perform from person p where p.id = person for no key update;
        select lower(n.valid) into latest from person_name n where n.person_id = person and upper_inf(n.valid);
        if from_day > actor_today() or from_day <= latest then
          perform refuse('NAME_CHANGE_DATE', jsonb_build_object('after', latest, 'until', actor_today()));
        end if;
        update person_name n set valid = daterange(lower(n.valid), from_day) where n.person_id = person and upper_inf(n.valid);
        insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid, reason)
        values (person, family, given, family_reading, given_reading, daterange(from_day, null), why);
        update person p set family_name = family, given_name = given, family_kana = family_reading, given_kana = given_reading
         where p.id = person;
      end $$;

      -- A human who was unknown until now. The first appointment follows in the same transaction.
      create function register_person(family text, given text, family_reading text, given_reading text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare created bigint;
      begin
        if actor_role_bodies('hr') = '{}' and actor_role_units('hr') = '{}' then perform refuse('FORBIDDEN'); end if;
        insert into person (family_name, given_name, family_kana, given_kana)
        values (family, given, family_reading, given_reading) returning id into created;
        return created;
      end $$;

      -- Commands on one person queue here: two transfers at once end as one after the other.
      create function lock_person(person bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform from person p where p.id = person for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
      end $$;

      -- Posts of one person over all bodies: for the person and for whoever keeps the file.
      create function person_timeline(person bigint) returns setof appointment
        language sql stable security definer set search_path = public, pg_temp as $$
        select a.* from appointment a where a.person_id = person and (actor_keeps_person(person)
           or person = actor_person_id() and lower(a.period) <= actor_today()) $$;

      drop policy readable on appointment;
      -- What is planned is known to HR alone until its day.
      create policy readable on appointment for select to koro_app using (
        (lower(period) <= (select actor_today())
          and ((select actor_reads_all()) or person_id = (select actor_person_id())
               or org_id = any ((select actor_reads_bodies())::bigint[]) or unit_id = any ((select actor_reads_units())::bigint[])))
        or org_id = any ((select actor_role_bodies('hr'))::bigint[]) or unit_id = any ((select actor_role_units('hr'))::bigint[]));
      -- HR appoints in its own bodies, and only people whose file it keeps or who had no post anywhere: a body cannot draw
      -- somebody else's staff to itself by giving them a post.
      create policy hr_appoints on appointment for insert to koro_app with check (
        (org_id = any ((select actor_role_bodies('hr'))::bigint[]) or unit_id = any ((select actor_role_units('hr'))::bigint[]))
        and (actor_keeps_person(person_id) or person_has_no_post(person_id)));
      create policy hr_changes on appointment for update to koro_app using (
        org_id = any ((select actor_role_bodies('hr'))::bigint[]) or unit_id = any ((select actor_role_units('hr'))::bigint[]));
      -- Only a plan can be dropped; what has begun is history.
      create policy hr_drops_plans on appointment for delete to koro_app using (lower(period) > (select actor_today()) and (
        org_id = any ((select actor_role_bodies('hr'))::bigint[]) or unit_id = any ((select actor_role_units('hr'))::bigint[])));
      grant insert (person_id, org_id, unit_id, kind, position, grade, percent, period, staff_number),
            update (unit_id, position, grade, percent, period, staff_number), delete on appointment to koro_app;

      drop policy readable on person;
      create policy readable on person for select to koro_app using (
        (select actor_reads_all()) or id = (select actor_person_id())
        or exists (select from appointment a where a.person_id = person.id and (a.period @> (select actor_today())
             -- HR also finds those who left it or are to come.
             or not is_guest_kind(a.kind) and (a.org_id = any ((select actor_role_bodies('hr'))::bigint[])
                                               or a.unit_id = any ((select actor_role_units('hr'))::bigint[])))));
      alter table person_name enable row level security;
      -- Whoever may read a post may read the name that its holder had meanwhile: after a stay has ended, no later one.
      create policy readable on person_name for select to koro_app using (
        (select actor_reads_all()) or person_id = (select actor_person_id())
        or exists (select from appointment a where a.person_id = person_name.person_id and a.period && person_name.valid));
      drop policy readable on designation;
      create policy readable on designation for select to koro_app using (
        (select actor_reads_all()) or person_id = (select actor_person_id())
        or exists (select from appointment a where a.person_id = designation.person_id and a.period && designation.period
                      and not is_guest_kind(a.kind)));
      drop policy readable on absence;
      -- Why somebody is away is known to the person, to 人事課 and to the person's own manager.
      create policy readable on absence for select to koro_app using (
        person_id = (select actor_person_id())
        or file_is_kept_in(person_id, (select actor_role_bodies('hr', 'manager')), (select actor_role_units('hr', 'manager')),
                           (select actor_today())));
      create policy hr_writes on designation for all to koro_app
        using (actor_keeps_person(person_id)) with check (actor_keeps_person(person_id));
      create policy hr_writes on absence for all to koro_app
        using (actor_keeps_person(person_id)) with check (actor_keeps_person(person_id));
      grant select on person_name to koro_app;
      grant insert (person_id, kind, period), update (period), delete on designation, absence to koro_app;
      grant execute on function actor_role_bodies, actor_role_units, is_guest_kind, file_is_kept_in, actor_keeps_person,
        person_has_no_post, change_name, register_person, lock_person, person_timeline to koro_app;
      create trigger audit after insert or update or delete on person_name for each row execute function audit_row();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
