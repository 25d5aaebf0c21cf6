import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies, units, people, appointments: libs/organisation. What must never be is refused here. */
export class Organisation1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 全国地方公共団体コード: five digits and a check digit (weights 6 5 4 3 2, modulo 11, last digit).
      create function is_body_code(code text) returns boolean language sql immutable parallel safe
        return code ~ '^[0-9]{6}$' and right(code, 1)::int = (11 - (
          substr(code, 1, 1)::int * 6 + substr(code, 2, 1)::int * 5 + substr(code, 3, 1)::int * 4
          + substr(code, 4, 1)::int * 3 + substr(code, 5, 1)::int * 2) % 11) % 10;
      grant execute on function is_body_code to koro_app;

      create table organisation (
        id bigint generated always as identity primary key,
        code6 text not null unique check (is_body_code(code6)),
        kind text not null check (kind in ('pref', 'designated_city', 'core_city', 'city', 'town')),
        name text not null,
        name_kana text not null,
        name_romaji text not null,
        dxship boolean not null default false
      );
      grant select on organisation to koro_app; -- public knowledge: no row-level security

      -- 所属. The tree of a day is the rows whose valid contains it.
      create table unit (
        id bigint generated always as identity primary key,
        org_id bigint not null references organisation,
        code text not null,
        parent_id bigint references unit,
        name text not null,
        valid daterange not null check (not isempty(valid)),
        unique (id, org_id),
        foreign key (parent_id, org_id) references unit (id, org_id),
        constraint unit_code_once exclude using gist (org_id with =, code with =, valid with &&)
      );
      create index unit_parent on unit (parent_id);
      create index unit_org on unit (org_id);
      alter table unit enable row level security;
      grant select on unit to koro_app;
      create policy signed_in on unit for select to koro_app using ((select actor_kind()) in ('session', 'system'));

      -- One human for ever, across bodies. The stored name is never normalised; kana sorts.
      create table person (
        id bigint generated always as identity primary key,
        family_name text not null check (family_name <> ''),
        given_name text not null check (given_name <> ''),
        family_kana text not null collate "ja-x-icu" check (family_kana <> ''),
        given_kana text not null collate "ja-x-icu" check (given_kana <> '')
      );
      create index person_kana on person (family_kana, given_kana, id);
      create index person_search on person using gin
        ((family_name || given_name || family_kana || given_kana) gin_trgm_ops);

      -- 発令
      create table appointment (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        org_id bigint not null references organisation,
        unit_id bigint not null,
        kind text not null check (kind in ('HONMU', 'KENMU', 'HEININ', 'HAKEN', 'JINJI_KORYU', 'KENSHU_HAKEN',
                                           'NINKITSUKI', 'KAIKEI_NENDO', 'GYOMU_ITAKU')),
        position text not null,
        grade text,
        percent int not null check (percent between 1 and 100),
        period daterange not null check (not isempty(period) and lower(period) is not null),
        staff_number text not null check (staff_number ~ '^[0-9A-Z-]{1,20}$'),
        foreign key (unit_id, org_id) references unit (id, org_id),
        constraint appointment_one_honmu exclude using gist (person_id with =, period with &&) where (kind = 'HONMU'),
        -- An expression of person_id: else the planner takes a person's posts from this index, which is sorted by body and
        -- reads nearly all of it (0.2 ms of every request at 4,000 posts, and growing).
        constraint appointment_staff_number exclude using gist
          (org_id with =, staff_number with =, (person_id + 0) with <>, period with &&)
      );
      create index appointment_person on appointment (person_id);
      create index appointment_unit on appointment (unit_id);
      create index appointment_org on appointment (org_id);

      -- The sum of percents on any day is at most 100. The person's row is the lock: two writers of one person queue here.
      create function appointment_percent() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare worst record;
      begin
        perform from person where id = new.person_id for no key update;
        select d.day, sum(a.percent) as total into worst
          from (select distinct lower(period) as day from appointment
                 where person_id = new.person_id and period && new.period) d
          join appointment a on a.person_id = new.person_id and a.period @> d.day
         group by d.day having sum(a.percent) > 100 limit 1;
        if found then
          perform refuse('APPOINTMENT_PERCENT_EXCEEDED', jsonb_build_object('on', worst.day, 'percent', worst.total));
        end if;
        return null;
      end $$;
      create constraint trigger appointment_percent after insert or update on appointment
        for each row execute function appointment_percent();

      -- 情報システム人材 and others: who counts in a denominator on a day.
      create table designation (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        kind text not null check (kind in ('information_systems')),
        period daterange not null check (not isempty(period)),
        constraint designation_once exclude using gist (person_id with =, kind with =, period with &&)
      );
      -- 休職・育休・長期研修: exempts from obligations.
      create table absence (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        kind text not null check (kind in ('leave_of_absence', 'parental_leave', 'sick_leave', 'long_training')),
        period daterange not null check (not isempty(period)),
        constraint absence_once exclude using gist (person_id with =, period with &&)
      );
      create index absence_person on absence (person_id);

      -- A staff record is read by its person, and by whoever may read the body or the unit it belongs to. The
      -- sub-selects on appointment are themselves under appointment's policy, so the rule stands in one place.
      alter table appointment enable row level security;
      create policy readable on appointment for select to koro_app using (
        (select actor_reads_all()) or person_id = (select actor_person_id())
        or org_id = any ((select actor_reads_bodies())::bigint[]) or unit_id = any ((select actor_reads_units())::bigint[]));
      alter table person enable row level security;
      create policy readable on person for select to koro_app using (
        (select actor_reads_all()) or id = (select actor_person_id())
        or exists (select from appointment a where a.person_id = person.id and a.period @> (select actor_today())));
      -- The same rule for one person, as a function: for tables of which people mostly read their own rows, where the rule
      -- written out again would cost every statement more to set up than to run.
      create function actor_reads_person(person bigint) returns boolean
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        return actor_reads_all() or person = actor_person_id() or exists (select from appointment a
          where a.person_id = person and a.period @> actor_today()
            and (a.org_id = any (actor_reads_bodies()) or a.unit_id = any (actor_reads_units())));
      end $$;
      grant execute on function actor_reads_person to koro_app;
      alter table designation enable row level security;
      create policy readable on designation for select to koro_app using (
        person_id = (select actor_person_id()) or exists (select from person p where p.id = person_id));
      alter table absence enable row level security;
      create policy readable on absence for select to koro_app using (
        person_id = (select actor_person_id()) or exists (select from person p where p.id = person_id));
      grant select on person, appointment, designation, absence to koro_app;

      create trigger audit after insert or update or delete on unit for each row execute function audit_row();
      create trigger audit after insert or update or delete on person for each row execute function audit_row();
      create trigger audit after insert or update or delete on appointment for each row execute function audit_row();
      create trigger audit after insert or update or delete on designation for each row execute function audit_row();
      create trigger audit after insert or update or delete on absence for each row execute function audit_row();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
