/** What stops a draft, and the four steps of its review. */
export const REVIEW = `
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
