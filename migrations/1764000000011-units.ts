import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Units that are valid for a period, and the rebuild of the tree on a day (組織改正): prepared, reviewed, switched. Nothing
 * happens on the day itself: approval writes rows that begin on it. libs/organisation/decisions/0011 says why so.
 */
export class Units1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VALIDITY);
    await runner.query(DRAFT);
    await runner.query(REVIEW);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

/** What must never be: a cycle, a unit outlasting its parent, a post outlasting its unit. And which unit follows which. */
const VALIDITY = `
  -- Deferrable, so that a rebuild may close a unit before its successor begins; judged at once for everybody else. The
  -- body's row is the lock: two writers of one tree queue here, so that no cycle arises between them.
  create function unit_tree() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare now_valid daterange; above bigint;
  begin
    perform from organisation o where o.id = new.org_id for no key update;
    select u.valid, u.parent_id into now_valid, above from unit u where u.id = new.id;
    if not found then return null; end if;
    if exists (
      with recursive up as (
        select u.id, u.parent_id from unit u where u.id = above
        union select u.id, u.parent_id from unit u join up on u.id = up.parent_id
      ) select from up where up.id = new.id) then
      perform refuse('UNIT_CYCLE');
    end if;
    if exists (select from unit u where (u.id = above and not u.valid @> now_valid)
                                     or (u.parent_id = new.id and not now_valid @> u.valid)) then
      perform refuse('UNIT_OUTSIDE_PARENT');
    end if;
    if exists (select from appointment a where a.unit_id = new.id and not now_valid @> a.period) then
      perform refuse('UNIT_NOT_VALID', jsonb_build_object('unit', new.name));
    end if;
    return null;
  end $$;
  create constraint trigger unit_tree after insert or update of parent_id, valid on unit
    deferrable initially immediate for each row execute function unit_tree();

  -- Its unit exists on every day of a post. The share lock keeps the unit from shrinking meanwhile.
  create function appointment_unit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare outside record;
  begin
    perform from unit u where u.id = new.unit_id for share;
    select u.name, lower(u.valid) as from_day, upper(u.valid) - 1 as until into outside
      from appointment a join unit u on u.id = a.unit_id where a.id = new.id and not u.valid @> a.period;
    if found then
      perform refuse('UNIT_NOT_VALID', jsonb_build_object('unit', outside.name, 'from', outside.from_day, 'until', outside.until));
    end if;
    return null;
  end $$;
  create constraint trigger appointment_unit after insert or update of unit_id, period on appointment
    deferrable initially immediate for each row execute function appointment_unit();

  -- Which unit goes on in which: a rename or a move 1 → 1, a merger n → 1, a split 1 → n. Read by unit_subtree() alone.
  create table unit_succession (
    id bigint generated always as identity primary key,
    from_unit_id bigint not null references unit,
    to_unit_id bigint not null references unit,
    reorganisation_id bigint, -- null where the units were recorded without one
    unique (from_unit_id, to_unit_id),
    check (from_unit_id <> to_unit_id)
  );
  create index unit_succession_to on unit_succession (to_unit_id);
  alter table unit_succession enable row level security;

  -- A unit and everything beneath it on a day. A root that has ended by then is followed to its successors, one that has
  -- not begun to its predecessors: so a role on a unit outlives the 4/1. The roots themselves are always in the answer.
  create or replace function unit_subtree(roots bigint[], day date) returns bigint[]
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive chain as (
      select id, valid from unit where id = any (roots)
      union
      select u.id, u.valid from chain c
       cross join lateral (
         select s.to_unit_id as id from unit_succession s where s.from_unit_id = c.id and upper(c.valid) <= day
         union all
         select s.from_unit_id from unit_succession s where s.to_unit_id = c.id and lower(c.valid) > day) next
        join unit u on u.id = next.id
    ), tree as (
      select id from chain where valid @> day
      union
      select u.id from unit u join tree on u.parent_id = tree.id where u.valid @> day
    ) select array(select id from tree union select unnest(roots)) $$;

  -- A tree that is planned is known to 人事課 of the body alone until its day.
  drop policy signed_in on unit;
  create policy signed_in on unit for select to koro_app using (
    (select actor_kind()) in ('session', 'system') and (coalesce(lower(valid) <= (select actor_today()), true)
      or org_id = any ((select actor_role_bodies('hr'))::bigint[])));
`;

/** The next tree, as a draft that people edit. */
const DRAFT = `
  create table reorganisation (
    id bigint generated always as identity primary key,
    org_id bigint not null references organisation,
    effective_on date not null,
    state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'approved', 'withdrawn')),
    notes text,
    prepared_by bigint not null references person, -- who started it; once submitted, who submitted it
    prepared_at timestamptz not null,
    submitted_at timestamptz,
    reviewed_by bigint references person,
    reviewed_at timestamptz,
    return_reason text,
    withdrawn_by bigint references person,
    withdrawn_at timestamptz,
    constraint reorganisation_by_two check (reviewed_by <> prepared_by or state <> 'approved'),
    check (state <> 'approved' or reviewed_by is not null)
  );
  create unique index reorganisation_day_once on reorganisation (org_id, effective_on) where state <> 'withdrawn';
  alter table unit_succession add foreign key (reorganisation_id) references reorganisation;
  create index unit_succession_reorganisation on unit_succession (reorganisation_id);

  -- The complete next tree. continues_unit_id: the unit of the old tree that goes on here; null for a new one.
  create table reorganisation_unit (
    id bigint generated always as identity primary key,
    reorganisation_id bigint not null references reorganisation,
    parent_id bigint,
    code text not null,
    name text not null,
    continues_unit_id bigint references unit on delete set null,
    unit_id bigint references unit deferrable, -- the row of the tree that it became, while approved
    unique (id, reorganisation_id),
    foreign key (parent_id, reorganisation_id) references reorganisation_unit (id, reorganisation_id),
    unique (reorganisation_id, continues_unit_id)
  );
  create index reorganisation_unit_parent on reorganisation_unit (parent_id);
  create index reorganisation_unit_continues on reorganisation_unit (continues_unit_id);
  create index reorganisation_unit_unit on reorganisation_unit (unit_id);

  -- What becomes of the units that do not go on as themselves (merged, abolished), and which units a new one is split
  -- from. successor_id is null where nothing follows.
  create table reorganisation_successor (
    id bigint generated always as identity primary key,
    reorganisation_id bigint not null references reorganisation,
    unit_id bigint not null references unit on delete cascade,
    successor_id bigint,
    kind text not null check (kind in ('merged', 'abolished', 'split')),
    foreign key (successor_id, reorganisation_id) references reorganisation_unit (id, reorganisation_id),
    check (successor_id is not null or kind = 'abolished')
  );
  create unique index reorganisation_successor_once on reorganisation_successor (reorganisation_id, unit_id) where kind <> 'split';
  create index reorganisation_successor_row on reorganisation_successor (successor_id);
  create index reorganisation_successor_unit on reorganisation_successor (unit_id);

  -- Which posts the approval closed (goes_on_as) or moved before they begin (null), and as they were.
  create table reorganisation_post (
    reorganisation_id bigint not null references reorganisation,
    appointment_id bigint not null references appointment on delete cascade,
    from_unit_id bigint not null,
    to_unit_id bigint not null,
    period daterange not null,
    goes_on_as bigint,
    primary key (reorganisation_id, appointment_id)
  );
  create index reorganisation_post_appointment on reorganisation_post (appointment_id);

  alter table reorganisation enable row level security;
  alter table reorganisation_unit enable row level security;
  alter table reorganisation_successor enable row level security;
  alter table reorganisation_post enable row level security;
  create policy hr on reorganisation for select to koro_app using (org_id = any ((select actor_role_bodies('hr'))::bigint[]));
  create policy hr on reorganisation_unit for select to koro_app using (
    exists (select from reorganisation r where r.id = reorganisation_id));
  create policy hr on reorganisation_successor for select to koro_app using (
    exists (select from reorganisation r where r.id = reorganisation_id));
  create policy hr on reorganisation_post for select to koro_app using (
    exists (select from reorganisation r where r.id = reorganisation_id));
  grant select on reorganisation, reorganisation_unit, reorganisation_successor, reorganisation_post to koro_app;
  create trigger audit after insert or update or delete on reorganisation for each row execute function audit_row();
  create trigger audit after insert or update or delete on reorganisation_unit for each row execute function audit_row();
  create trigger audit after insert or update or delete on reorganisation_successor for each row execute function audit_row();
  create trigger audit after insert or update or delete on unit_succession for each row execute function audit_row();

  -- The reorganisation, locked, for 人事課 of its body; in one of the states, or refused.
  create function locked_reorganisation(reorganisation bigint, variadic states text[]) returns reorganisation
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare found_row reorganisation;
  begin
    select * into found_row from reorganisation r
     where r.id = reorganisation and r.org_id = any (actor_role_bodies('hr')) for no key update;
    if not found then perform refuse('NOT_FOUND'); end if;
    if found_row.state <> all (states) then
      perform refuse('REORGANISATION_STATE', jsonb_build_object('state', found_row.state));
    end if;
    return found_row;
  end $$;
  -- A row of a draft that may be edited, its reorganisation locked.
  create function locked_draft_unit(draft_unit bigint) returns reorganisation_unit
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare of_draft bigint; found_row reorganisation_unit;
  begin
    select n.reorganisation_id into of_draft from reorganisation_unit n where n.id = draft_unit;
    perform locked_reorganisation(of_draft, 'draft', 'returned');
    -- Again, under the lock: somebody may just have merged it.
    select * into found_row from reorganisation_unit n where n.id = draft_unit;
    if not found then perform refuse('NOT_FOUND'); end if;
    return found_row;
  end $$;
  -- Refuses unless the row belongs to the draft and does not stand beneath the other.
  create function check_draft_place(of_draft bigint, place bigint, beneath bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if place is null then return; end if;
    if not exists (select from reorganisation_unit n where n.id = place and n.reorganisation_id = of_draft) then
      perform refuse('NOT_FOUND');
    end if;
    if exists (with recursive up as (
        select n.id, n.parent_id from reorganisation_unit n where n.id = place
        union select n.id, n.parent_id from reorganisation_unit n join up on n.id = up.parent_id
      ) select from up where up.id = beneath) then
      perform refuse('UNIT_CYCLE');
    end if;
  end $$;

  -- Nothing of the body's tree begins or ends from the day on: a tree is only built upon the last one.
  create function tree_is_last(body bigint, day date) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select not exists (select from unit u where u.org_id = body and (lower(u.valid) >= day or upper(u.valid) > day)) $$;

  create function start_reorganisation(body bigint, day date, why text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare created bigint;
  begin
    if body is null or body <> all (actor_role_bodies('hr')) then perform refuse('NOT_FOUND'); end if;
    if day <= actor_today() then perform refuse('REORGANISATION_DATE_PAST'); end if;
    insert into reorganisation (org_id, effective_on, notes, prepared_by, prepared_at)
    values (body, day, why, actor_person_id(), actor_now()) returning id into created;
    if not tree_is_last(body, day) then perform refuse('REORGANISATION_NOT_LAST'); end if;
    with copied as materialized (
      select u.*, nextval(pg_get_serial_sequence('reorganisation_unit', 'id')) as row_id
        from unit u where u.org_id = body and u.valid @> day
    ) insert into reorganisation_unit (id, reorganisation_id, parent_id, code, name, continues_unit_id) overriding system value
      select c.row_id, created, p.row_id, c.code, c.name, c.id from copied c left join copied p on p.id = c.parent_id;
    return created;
  end $$;

  create function add_reorganisation_unit(draft bigint, beneath bigint, new_code text, new_name text, split_from bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'draft', 'returned'); created bigint;
  begin
    perform check_draft_place(draft, beneath, null);
    if split_from is not null and not exists (
      select from unit u where u.id = split_from and u.org_id = r.org_id and u.valid @> r.effective_on) then
      perform refuse('NOT_FOUND');
    end if;
    insert into reorganisation_unit (reorganisation_id, parent_id, code, name) values (draft, beneath, new_code, new_name)
      returning id into created;
    if split_from is not null then
      insert into reorganisation_successor (reorganisation_id, unit_id, successor_id, kind) values (draft, split_from, created, 'split');
    end if;
    return draft;
  end $$;

  create function rename_reorganisation_unit(draft_unit bigint, new_code text, new_name text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare n reorganisation_unit := locked_draft_unit(draft_unit);
  begin
    update reorganisation_unit x set code = new_code, name = new_name where x.id = n.id;
    return n.reorganisation_id;
  end $$;

  create function move_reorganisation_unit(draft_unit bigint, beneath bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare n reorganisation_unit := locked_draft_unit(draft_unit);
  begin
    perform check_draft_place(n.reorganisation_id, beneath, n.id);
    update reorganisation_unit x set parent_id = beneath where x.id = n.id;
    return n.reorganisation_id;
  end $$;

  -- The unit ends here: what it was to take over goes to the successor with it. Used by the two commands below.
  create function end_draft_unit(n reorganisation_unit, successor bigint, how text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if successor is null then
      delete from reorganisation_successor s where s.successor_id = n.id and s.kind = 'split';
      update reorganisation_successor s set successor_id = null, kind = 'abolished' where s.successor_id = n.id;
    else
      update reorganisation_successor s set successor_id = successor where s.successor_id = n.id;
    end if;
    if n.continues_unit_id is not null then
      insert into reorganisation_successor (reorganisation_id, unit_id, successor_id, kind)
      values (n.reorganisation_id, n.continues_unit_id, successor, how);
    end if;
    delete from reorganisation_unit x where x.id = n.id;
  end $$;

  -- People, rights and the units beneath go to the other unit.
  create function merge_reorganisation_unit(draft_unit bigint, target bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare n reorganisation_unit := locked_draft_unit(draft_unit);
  begin
    if target is null then perform refuse('NOT_FOUND'); end if;
    perform check_draft_place(n.reorganisation_id, target, n.id);
    update reorganisation_unit x set parent_id = target where x.parent_id = n.id;
    perform end_draft_unit(n, target, 'merged');
    return n.reorganisation_id;
  end $$;

  -- People and rights go to the successor, if there is one. The units beneath must have gone elsewhere before.
  create function abolish_reorganisation_unit(draft_unit bigint, successor bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare n reorganisation_unit := locked_draft_unit(draft_unit);
  begin
    perform check_draft_place(n.reorganisation_id, successor, n.id);
    if exists (select from reorganisation_unit x where x.parent_id = n.id) then perform refuse('UNIT_HAS_UNITS'); end if;
    perform end_draft_unit(n, successor, 'abolished');
    return n.reorganisation_id;
  end $$;

  -- The unit as it stands in the old tree: takes back a rename, a move, a merger, an abolition.
  create function restore_reorganisation_unit(draft bigint, old_unit bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'draft', 'returned'); old unit; place bigint; row_id bigint;
  begin
    select * into old from unit u where u.id = old_unit and u.org_id = r.org_id and u.valid @> r.effective_on;
    if not found then perform refuse('NOT_FOUND'); end if;
    select h.row_id into place from reorganisation_heirs(draft) h where h.unit_id = old.parent_id and h.takes_posts;
    select n.id into row_id from reorganisation_unit n where n.reorganisation_id = draft and n.continues_unit_id = old.id;
    if row_id is null then
      delete from reorganisation_successor s where s.reorganisation_id = draft and s.unit_id = old.id and s.kind <> 'split';
      insert into reorganisation_unit (reorganisation_id, parent_id, code, name, continues_unit_id)
      values (draft, place, old.code, old.name, old.id);
    else
      perform check_draft_place(draft, place, row_id);
      update reorganisation_unit n set parent_id = place, code = old.code, name = old.name where n.id = row_id;
    end if;
    return draft;
  end $$;
  -- Which row of the draft follows each unit of the old tree; takes_posts for the one that its posts go to.
  create function reorganisation_heirs(draft bigint) returns table (unit_id bigint, row_id bigint, takes_posts boolean)
    language sql stable as $$
    select h.unit_id, h.row_id, bool_or(h.takes) from (
      select n.continues_unit_id as unit_id, n.id as row_id, true as takes from reorganisation_unit n
       where n.reorganisation_id = draft and n.continues_unit_id is not null
      union all
      select s.unit_id, s.successor_id, s.kind <> 'split' from reorganisation_successor s
       where s.reorganisation_id = draft and s.successor_id is not null) h
     group by h.unit_id, h.row_id $$;
  grant execute on function start_reorganisation, add_reorganisation_unit, rename_reorganisation_unit, move_reorganisation_unit,
    merge_reorganisation_unit, abolish_reorganisation_unit, restore_reorganisation_unit, reorganisation_heirs to koro_app;
`;

/** What stops a draft, and the four steps of its review. */
const REVIEW = `
  -- Rows that stay as they are: same code, name and parent, beneath a parent that stays.
  create function reorganisation_kept(draft bigint) returns table (row_id bigint, unit_id bigint)
    language sql stable as $$
    with recursive kept as (
      select n.id as row_id, u.id as unit_id from reorganisation_unit n join unit u on u.id = n.continues_unit_id
       where n.reorganisation_id = draft and n.parent_id is null and u.parent_id is null and (n.code, n.name) = (u.code, u.name)
      union all
      select n.id, u.id from kept k join reorganisation_unit n on n.parent_id = k.row_id
        join unit u on u.id = n.continues_unit_id and u.parent_id = k.unit_id
       where (n.code, n.name) = (u.code, u.name)
    ) select k.row_id, k.unit_id from kept k $$;

  -- What stops it. Runs with the rights of whoever asks: 人事課 in the preview, the owner within the approval.
  create function reorganisation_problems(draft bigint) returns table (kind text, unit_id bigint, code text, name text, people int)
    language sql stable as $$
    select 'DATE_PAST', null::bigint, null, null, null::int from reorganisation r where r.id = draft and r.effective_on <= actor_today()
    union all
    select 'NOT_LAST', null, null, null, null from reorganisation r where r.id = draft and not tree_is_last(r.org_id, r.effective_on)
    union all
    select 'EMPTY_TREE', null, null, null, null
     where not exists (select from reorganisation_unit n where n.reorganisation_id = draft)
    union all
    select 'DUPLICATE_CODE', null, n.code, string_agg(n.name, '、' order by n.id), null
      from reorganisation_unit n where n.reorganisation_id = draft group by n.code having count(*) > 1
    union all
    -- Units that came or went after the tree had been copied.
    select 'TREE_CHANGED', u.id, u.code, u.name, null from reorganisation r join unit u on u.org_id = r.org_id and u.valid @> r.effective_on
     where r.id = draft and not exists (select from reorganisation_unit n where n.reorganisation_id = draft and n.continues_unit_id = u.id)
       and not exists (select from reorganisation_successor s where s.reorganisation_id = draft and s.unit_id = u.id and s.kind <> 'split')
    union all
    select 'TREE_CHANGED', u.id, u.code, u.name, null from reorganisation r
      join reorganisation_unit n on n.reorganisation_id = r.id join unit u on u.id = n.continues_unit_id
     where r.id = draft and not u.valid @> r.effective_on
    union all
    select 'PEOPLE_WITHOUT_UNIT', u.id, u.code, u.name, count(distinct a.person_id)::int
      from reorganisation r join reorganisation_successor s on s.reorganisation_id = r.id and s.kind = 'abolished' and s.successor_id is null
      join unit u on u.id = s.unit_id
      join appointment a on a.unit_id = u.id and a.period && daterange(r.effective_on, null)
     where r.id = draft group by u.id $$;

  create function submit_reorganisation(draft bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'draft', 'returned');
  begin
    perform refuse_blocked(draft);
    update reorganisation x set state = 'submitted', prepared_by = actor_person_id(), submitted_at = actor_now(),
           reviewed_by = null, reviewed_at = null, return_reason = null where x.id = r.id;
    return r.id;
  end $$;
  create function refuse_blocked(draft bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare first record;
  begin
    select p.*, count(*) over () as problems into first from reorganisation_problems(draft) p limit 1;
    if first.kind = 'DATE_PAST' then perform refuse('REORGANISATION_DATE_PAST'); end if;
    if first.kind = 'NOT_LAST' then perform refuse('REORGANISATION_NOT_LAST'); end if;
    if first.kind is not null then
      perform refuse('REORGANISATION_BLOCKED', jsonb_build_object('problem', first.kind, 'unit', first.name, 'problems', first.problems));
    end if;
  end $$;

  create function return_reorganisation(draft bigint, why text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'submitted');
  begin
    update reorganisation x set state = 'returned', reviewed_by = actor_person_id(), reviewed_at = actor_now(), return_reason = why
     where x.id = r.id;
    return r.id;
  end $$;

  -- The switch, in one transaction: units that change end the day before, their successors begin on the day, and the posts
  -- go on there. A unit that does not change keeps its row.
  create function approve_reorganisation(draft bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'submitted'); day date := r.effective_on;
  begin
    if r.prepared_by = actor_person_id() then perform refuse('REVIEW_BY_ANOTHER'); end if;
    perform from organisation o where o.id = r.org_id for no key update;
    set constraints unit_tree, appointment_unit, reorganisation_unit_unit_id_fkey deferred;
    update reorganisation_unit n set unit_id = coalesce(k.unit_id, nextval(pg_get_serial_sequence('unit', 'id')))
      from reorganisation_unit m left join reorganisation_kept(draft) k on k.row_id = m.id
     where m.id = n.id and n.reorganisation_id = draft;
    -- People before units, as every command on a person does: the two never wait for each other in a circle.
    perform from person p where p.id in (
      select a.person_id from reorganisation_heirs(draft) h join reorganisation_unit n on n.id = h.row_id and n.unit_id <> h.unit_id
        join appointment a on a.unit_id = h.unit_id and a.period && daterange(day, null) where h.takes_posts)
      order by p.id for no key update;
    perform from unit u where u.org_id = r.org_id and u.valid @> day order by u.id for no key update;
    -- From here on nobody adds a post to these units, so what stops it now is all that stops it.
    perform refuse_blocked(draft);
    update unit u set valid = daterange(lower(u.valid), day)
     where u.org_id = r.org_id and u.valid @> day
       and not exists (select from reorganisation_unit n where n.reorganisation_id = draft and n.unit_id = u.id);
    insert into unit (id, org_id, code, parent_id, name, valid) overriding system value
      select n.unit_id, r.org_id, n.code, p.unit_id, n.name, daterange(day, null)
        from reorganisation_unit n left join reorganisation_unit p on p.id = n.parent_id
       where n.reorganisation_id = draft and not exists (select from unit u where u.id = n.unit_id);
    insert into unit_succession (from_unit_id, to_unit_id, reorganisation_id)
      select h.unit_id, n.unit_id, draft from reorganisation_heirs(draft) h join reorganisation_unit n on n.id = h.row_id
       where n.unit_id <> h.unit_id;
    insert into reorganisation_post (reorganisation_id, appointment_id, from_unit_id, to_unit_id, period, goes_on_as)
      select draft, a.id, h.unit_id, n.unit_id, a.period,
             case when lower(a.period) < day then nextval(pg_get_serial_sequence('appointment', 'id')) end
        from reorganisation_heirs(draft) h join reorganisation_unit n on n.id = h.row_id and n.unit_id <> h.unit_id
        join appointment a on a.unit_id = h.unit_id and a.period && daterange(day, null) where h.takes_posts;
    update appointment a set period = case when p.goes_on_as is null then a.period else daterange(lower(a.period), day) end,
           unit_id = case when p.goes_on_as is null then p.to_unit_id else a.unit_id end
      from reorganisation_post p where p.reorganisation_id = draft and p.appointment_id = a.id;
    -- Every column of the post goes on, whichever there are.
    insert into appointment overriding system value
      select post.* from reorganisation_post p join appointment a on a.id = p.appointment_id
       cross join lateral jsonb_populate_record(a, jsonb_build_object(
         'id', p.goes_on_as, 'unit_id', p.to_unit_id, 'period', daterange(day, upper(p.period)))) post
       where p.reorganisation_id = draft and p.goes_on_as is not null;
    set constraints unit_tree, appointment_unit, reorganisation_unit_unit_id_fkey immediate;
    update reorganisation x set state = 'approved', reviewed_by = actor_person_id(), reviewed_at = actor_now() where x.id = draft;
    return draft;
  end $$;

  -- Of an approved one, until its day has come: everything is again as it was. Refused where people have built upon it.
  create function withdraw_reorganisation(draft bigint) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare r reorganisation := locked_reorganisation(draft, 'draft', 'returned', 'submitted', 'approved');
  begin
    if r.state = 'approved' then perform undo_reorganisation(r); end if;
    update reorganisation x set state = 'withdrawn', withdrawn_by = actor_person_id(), withdrawn_at = actor_now() where x.id = draft;
    return draft;
  end $$;
  create function undo_reorganisation(r reorganisation) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare day date := r.effective_on; begun bigint[]; built_on int;
  begin
    if day <= actor_today() then perform refuse('REORGANISATION_IN_FORCE'); end if;
    perform from organisation o where o.id = r.org_id for no key update;
    if not tree_is_last(r.org_id, day + 1) then perform refuse('REORGANISATION_NOT_LAST'); end if;
    begun := array(select u.id from unit u where u.org_id = r.org_id and lower(u.valid) = day);
    perform from person p where p.id in (
      select a.person_id from reorganisation_post x join appointment a on a.id = x.appointment_id where x.reorganisation_id = r.id)
      order by p.id for no key update;
    perform from unit u where u.id = any (begun) for update;
    select count(*) into built_on from (
      -- posts that were given in the new units since, and posts of the approval that were changed since
      select a.id from appointment a where a.unit_id = any (begun) and not exists (
        select from reorganisation_post p where p.reorganisation_id = r.id and a.id = coalesce(p.goes_on_as, p.appointment_id))
      union all
      select p.appointment_id from reorganisation_post p join appointment was on was.id = p.appointment_id
        left join appointment a on a.id = coalesce(p.goes_on_as, p.appointment_id)
       where p.reorganisation_id = r.id and (a.id is null or a.unit_id <> p.to_unit_id
          or a.period <> daterange(greatest(lower(p.period), day), upper(p.period))
          or (p.goes_on_as is not null and (was.unit_id <> p.from_unit_id or upper(was.period) <> day
              or to_jsonb(was) - '{id,unit_id,period}'::text[] <> to_jsonb(a) - '{id,unit_id,period}'::text[])))
      union all
      select g.id from role_grant g where g.unit_id = any (begun)) built;
    if built_on > 0 then perform refuse('REORGANISATION_IN_USE', jsonb_build_object('posts', built_on)); end if;
    set constraints unit_tree, appointment_unit deferred;
    delete from appointment a using reorganisation_post p where p.reorganisation_id = r.id and a.id = p.goes_on_as;
    update appointment a set unit_id = p.from_unit_id, period = p.period
      from reorganisation_post p where p.reorganisation_id = r.id and p.appointment_id = a.id;
    delete from reorganisation_post p where p.reorganisation_id = r.id;
    delete from unit_succession s where s.reorganisation_id = r.id;
    update reorganisation_unit n set unit_id = null where n.reorganisation_id = r.id;
    begin
      delete from unit u where u.id = any (begun);
    exception when foreign_key_violation then
      perform refuse('REORGANISATION_IN_USE', '{"posts": 0}');
    end;
    update unit u set valid = daterange(lower(u.valid), null) where u.org_id = r.org_id and upper(u.valid) = day and (
      exists (select from reorganisation_unit n where n.reorganisation_id = r.id and n.continues_unit_id = u.id)
      or exists (select from reorganisation_successor s where s.reorganisation_id = r.id and s.unit_id = u.id));
    set constraints unit_tree, appointment_unit immediate;
  end $$;
  grant execute on function reorganisation_kept, reorganisation_problems, tree_is_last, submit_reorganisation, return_reorganisation,
    approve_reorganisation, withdraw_reorganisation to koro_app;
`;
