/** The next tree, as a draft that people edit. */
export const DRAFT = `
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
