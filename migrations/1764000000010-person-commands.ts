import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the commands on a person need beside the policies of 0008: who may give one, and how somebody leaves a body. */
export class PersonCommands1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The first word of every command on a person: it waits for its turn, then asks who keeps the file by then.
      create function command_on_person(person bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform lock_person(person);
        if not actor_keeps_person(person) then perform refuse('NOT_FOUND'); end if;
      end $$;

      -- 退職: the last day of a person's employment by a body, and why. A stay has one; a re-hire begins the next.
      create table separation (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        org_id bigint not null references organisation,
        last_on date not null,
        reason text not null check (reason in ('mandatory_age', 'own_request', 'term_ended', 'joined_other_body', 'death',
                                               'dismissal', 'other')),
        unique (person_id, org_id, last_on)
      );
      alter table separation enable row level security;
      create policy readable on separation for select to koro_app using (
        person_id = (select actor_person_id())
        or file_is_kept_in(person_id, (select actor_role_bodies('hr')), (select actor_role_units('hr')), (select actor_today())));
      grant select on separation to koro_app;
      create trigger audit after insert or update or delete on separation for each row execute function audit_row();

      -- Ends all posts that a body gave, and, unless another body employs the person, those of hosts too: a host cannot keep
      -- whom the employer has let go. What was planned after the last day is dropped. A later last day is entered by
      -- correcting the posts first; an earlier one takes the place of the one before.
      create function retire_person(person bigint, org bigint, last_day date, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare home appointment; elsewhere boolean; begun date;
      begin
        perform command_on_person(person);
        select a.* into home from appointment a
         where a.person_id = person and a.org_id = org and not is_guest_kind(a.kind) and a.period @> last_day
         order by a.kind = 'HONMU' desc, a.id limit 1;
        if not found then perform refuse('NO_MAIN_POST', jsonb_build_object('on', last_day)); end if;
        if not (home.org_id = any (actor_role_bodies('hr')) or home.unit_id = any (actor_role_units('hr'))) then
          perform refuse('NOT_FOUND');
        end if;
        elsewhere := exists (select from appointment a where a.person_id = person and a.org_id <> org
                                and not is_guest_kind(a.kind) and a.period && daterange(last_day + 1, null));
        select max(lower(a.period)) into begun from appointment a
         where a.person_id = person and lower(a.period) > last_day and lower(a.period) <= actor_today()
           and case when is_guest_kind(a.kind) then not elsewhere else a.org_id = org end;
        if begun is not null then perform refuse('SEPARATION_DATE', jsonb_build_object('after', begun)); end if;
        delete from appointment a where a.person_id = person and lower(a.period) > last_day
           and case when is_guest_kind(a.kind) then not elsewhere else a.org_id = org end;
        update appointment a set period = daterange(lower(a.period), last_day, '[]')
         where a.person_id = person and a.period @> last_day and a.period @> last_day + 1
           and case when is_guest_kind(a.kind) then not elsewhere else a.org_id = org end;
        delete from separation s where s.person_id = person and s.org_id = org and s.last_on > last_day;
        insert into separation (person_id, org_id, last_on, reason) values (person, org, last_day, why)
            on conflict (person_id, org_id, last_on) do update set reason = excluded.reason;
      end $$;

      -- A post of the body that runs on past the last day says that the person did not leave.
      create function separation_taken_back() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        delete from separation s where s.person_id = new.person_id and s.org_id = new.org_id
           and new.period @> s.last_on and new.period @> s.last_on + 1;
        return null;
      end $$;
      create trigger separation_taken_back after insert or update of period on appointment
        for each row when (not is_guest_kind(new.kind)) execute function separation_taken_back();

      -- Why a name changed is known to the person and to whoever keeps the file; the name itself to whoever may read it.
      revoke select on person_name from koro_app;
      grant select (id, person_id, family_name, given_name, family_kana, given_kana, valid) on person_name to koro_app;
      create function name_change_reasons(names bigint[]) returns table (id bigint, reason text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select n.id, n.reason from person_name n where n.id = any (names) and n.reason is not null
           and (n.person_id = actor_person_id() or actor_keeps_person(n.person_id)) $$;

      -- That somebody is away is known to all who read the record, since it exempts; why is not.
      create function is_away(person bigint, day date) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from absence a where a.person_id = person and a.period @> day) and actor_reads_person(person) $$;

      create index designation_kind on designation (kind, person_id);
      grant execute on function command_on_person, retire_person, name_change_reasons, is_away to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
