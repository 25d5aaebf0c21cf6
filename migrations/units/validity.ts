/** What must never be: a cycle, a unit outlasting its parent, a post outlasting its unit. And which unit follows which. */
export const VALIDITY = `
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
