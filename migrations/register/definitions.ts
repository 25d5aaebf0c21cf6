/** A definition changes by a version that one person proposes and another approves, from a day on. */
export const DEFINITIONS = `
      create unique index indicator_definition_one_proposed on indicator_definition (indicator_id) where state = 'proposed';
      -- What is only proposed is for those who work with figures.
      alter table indicator_definition enable row level security;
      create policy readable on indicator_definition for select to koro_app using (
        state = 'approved' or (select actor_sees_figures()));

      -- The last day that a published figure of the indicator speaks of: what it was defined as until then stays.
      create function defined_until(of_indicator bigint) returns date
        language sql stable security definer set search_path = public, pg_temp as $$
        select max(r.as_of) from reading r join publication_figure f on f.reading_id = r.id
          join publication p on p.id = f.publication_id and p.state = 'published' where r.indicator_id = of_indicator $$;
      create function need_definable_from(of_indicator bigint, day date) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if day <= defined_until(of_indicator) then
          perform refuse('DEFINITION_BEFORE_PUBLISHED', jsonb_build_object('until', defined_until(of_indicator)));
        end if;
        if day <= (select max(lower(d.valid)) from indicator_definition d where d.indicator_id = of_indicator and d.state = 'approved') then
          perform refuse('BAD_INPUT', '{"field": "from"}');
        end if;
      end $$;

      -- A version is the one before with what is changed in it: null leaves as it is. The method stays.
      create function propose_definition(of_indicator bigint, from_day date, new_sentence_ja text, new_sentence_en text, why text,
                                         floor_of_year numeric, counted_as text, counted_from text, absences text[])
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare d indicator_definition; made bigint;
      begin
        perform need_duty(of_indicator, 'report');
        perform need_reason(why);
        perform from indicator i where i.id = of_indicator for no key update;
        perform need_definable_from(of_indicator, from_day);
        select x.* into d from indicator_definition x where x.indicator_id = of_indicator and x.state = 'approved'
         order by x.version desc limit 1;
        if not found then perform refuse('CONFLICT'); end if;
        if counted_as is not null and d.method <> 'programme_count' then perform refuse('BAD_INPUT', '{"field": "countAs"}'); end if;
        if counted_from is not null and d.method <> 'qualified_ratio' then perform refuse('BAD_INPUT', '{"field": "passCountsFrom"}'); end if;
        if absences is not null and d.method <> 'qualified_ratio' then perform refuse('BAD_INPUT', '{"field": "excludedAbsences"}'); end if;
        insert into indicator_definition (indicator_id, version, valid, method, programme_id, count_as, counts_from, opening_balance,
          opening_balance_label_ja, opening_balance_label_en, designation_kind, pass_counts_from, excluded_absences, annual_floor,
          sentence_ja, sentence_en, state, proposed_from, change_reason, proposed_by, proposed_at)
        values (of_indicator, (select max(version) + 1 from indicator_definition x where x.indicator_id = of_indicator), 'empty',
          d.method, d.programme_id, coalesce(counted_as, d.count_as), d.counts_from, d.opening_balance,
          d.opening_balance_label_ja, d.opening_balance_label_en, d.designation_kind,
          coalesce(counted_from, d.pass_counts_from), coalesce(absences, d.excluded_absences),
          coalesce(floor_of_year, d.annual_floor), new_sentence_ja, new_sentence_en, 'proposed', from_day, why,
          actor_account_id(), actor_now())
        returning id into made;
        return made;
      end $$;
      create function proposed_definition(definition bigint) returns indicator_definition
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare d indicator_definition;
      begin
        select x.* into d from indicator_definition x where x.id = definition and actor_sees_figures() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return d;
      end $$;
      -- Approving ends the version before on the eve.
      create function decide_definition(definition bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare d indicator_definition := proposed_definition(definition);
      begin
        perform need_duty(d.indicator_id, 'approve');
        if d.state <> 'proposed' then perform refuse('REPORT_CLOSED'); end if;
        perform need_other_eyes(d.proposed_by);
        if approve then
          perform from indicator i where i.id = d.indicator_id for no key update;
          perform need_definable_from(d.indicator_id, d.proposed_from);
          update indicator_definition x set valid = daterange(lower(x.valid), d.proposed_from)
           where x.indicator_id = d.indicator_id and x.valid @> d.proposed_from;
        else
          perform need_reason(why);
        end if;
        update indicator_definition x
           set state = case when approve then 'approved' else 'rejected' end,
               valid = case when approve then daterange(d.proposed_from, null) else x.valid end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why
         where x.id = definition;
      end $$;
      create function withdraw_definition(definition bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare d indicator_definition := proposed_definition(definition);
      begin
        if d.proposed_by is distinct from actor_account_id() then perform refuse('FORBIDDEN'); end if;
        if d.state <> 'proposed' then perform refuse('REPORT_CLOSED'); end if;
        update indicator_definition x set state = 'withdrawn', decided_by = actor_account_id(), decided_at = actor_now()
         where x.id = definition;
      end $$;
      grant execute on function propose_definition, decide_definition, withdraw_definition to koro_app;
`;
