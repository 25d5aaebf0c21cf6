/** Taking back what an import wrote. Part of migration 0014. */
export const UNDOING = `
  -- What the import wrote and whether all of it is still as it was written. Rows that are not become problems; returns how
  -- many there are.
  create function start_import_undo(batch bigint) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    subject text; reference record; conflicts int;
  begin
    perform pg_advisory_xact_lock(7260415, b.org_id::int);
    create temp table import_undo on commit drop as
      select c.subject, c.subject_id, (array_agg(c.before order by c.id))[1] as before,
             (array_agg(c.after order by c.id desc))[1] as after
        from import_change c where c.batch_id = b.id group by c.subject, c.subject_id;
    analyze pg_temp.import_undo;
    create temp table import_conflict (subject text, subject_id bigint) on commit drop;
    for subject in select distinct u.subject from import_undo u loop
      execute format('insert into import_conflict select u.subject, u.subject_id from import_undo u left join %I t on t.id = u.subject_id
                       where u.subject = %L and (to_jsonb(t) @> u.after) is not true', subject, subject);
    end loop;
    -- What others have hung on a row that would be taken away.
    for reference in
      select c.conrelid::regclass as holder, a.attname as col, c.confrelid::regclass::text as subject
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.conparentid = 0 and cardinality(c.conkey) = 1
         and c.confrelid in ('public.person'::regclass, 'public.appointment'::regclass)
    loop
      execute format('insert into import_conflict select u.subject, u.subject_id from import_undo u join %s h on h.%I = u.subject_id
                       where u.subject = %L and u.before is null', reference.holder, reference.col, reference.subject)
        || case when reference.holder::text in ('appointment', 'person_name')
                then format(' and not exists (select from import_undo o where o.subject = %L and o.subject_id = h.id)', reference.holder)
                else '' end;
    end loop;
    insert into import_problem (batch_id, stage, severity, code, number, field, value, params, about_id)
      select distinct on (r.ordinal, c.subject, c.subject_id) b.id, 'undo', 'error', 'CHANGED_SINCE', r.number, 'staff_number',
             r.resolved_number, jsonb_build_object('subject', c.subject), p.id
        from (select distinct * from import_conflict) c
        join import_undo u on u.subject = c.subject and u.subject_id = c.subject_id
        cross join lateral (select case c.subject when 'person' then c.subject_id else (u.after ->> 'person_id')::bigint end as id) p
        left join import_row r on r.batch_id = b.id and r.person_id = p.id;
    get diagnostics conflicts = row_count;
    return conflicts;
  end $$;

  -- Restores the rows of one table. Returns how many.
  create function undo_import_changes(batch bigint, of_subject text) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    b import_batch := import_of_actor(batch);
    columns text; restored int; removed int;
  begin
    execute format('delete from %I t using import_undo u where u.subject = %L and u.subject_id = t.id and u.before is null',
                   of_subject, of_subject);
    get diagnostics removed = row_count;
    select string_agg(quote_ident(a.attname), ', ') into columns from pg_attribute a
     where a.attrelid = of_subject::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '';
    execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(t, u.before))
                      from import_undo u where u.subject = %1$L and u.subject_id = t.id and u.before is not null', of_subject, columns);
    get diagnostics restored = row_count;
    return removed + restored;
  end $$;

  create function finish_import_undo(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    update import_batch set state = 'undone', undone_at = actor_now(), undone_by = actor_person_id(), steps_done = steps_total
     where id = b.id and state = 'undoing' and not cancel_requested;
    if not found then perform refuse('IMPORT_NOT_NOW'); end if;
  end $$;
  create function refuse_import_undo(batch bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare b import_batch := import_of_actor(batch);
  begin
    update import_batch set state = 'applied', failure = 'IMPORT_UNDO_CONFLICT', steps_done = 0 where id = b.id and state = 'undoing';
  end $$;
  grant execute on function start_import_undo, undo_import_changes, finish_import_undo, refuse_import_undo to koro_app;
`;
