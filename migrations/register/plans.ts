/** A plan that follows is entered whole, by two people, and no row of it exists before the second has approved. */
export const PLANS = `
      create table plan_draft (
        id bigint generated always as identity primary key,
        content jsonb not null, -- as PlanInput of the GraphQL schema
        state text not null default 'proposed' check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
        proposed_by bigint not null references account,
        proposed_at timestamptz not null,
        decided_by bigint references account,
        decided_at timestamptz,
        decision_reason text,
        plan_period_id bigint references plan_period, -- what it became
        constraint plan_draft_four_eyes check (state not in ('approved', 'rejected') or decided_by <> proposed_by),
        check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check ((state = 'approved') = (plan_period_id is not null))
      );
      alter table plan_draft enable row level security;
      create policy readable on plan_draft for select to koro_app using ((select actor_sees_figures()));
      grant select on plan_draft to koro_app;
      create trigger audit after insert or update or delete on plan_draft for each row execute function audit_row();

      alter table plan_period add constraint plan_period_days check (ends_on > starts_on);
      alter table indicator
        add constraint indicator_measure check (measure_type in ('count_cum', 'count_cum_new', 'count_cum_annual', 'count_annual',
          'count_snapshot', 'ratio', 'ratio_snapshot', 'coverage', 'monthly_avg', 'relative_to_measured', 'target_tbd', 'milestone')),
        add constraint indicator_direction check (direction in ('up', 'down', 'keep', 'keep_zero', 'reach')),
        add constraint indicator_reached check ((measure_type = 'milestone') = (direction = 'reach'));

      create function enter_plan(content jsonb, proposer bigint, approver bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare plan plan_period; made indicator; one jsonb; place int;
      begin
        insert into plan_period (code, name_ja, name_en, starts_on, ends_on)
        values (content ->> 'code', content ->> 'nameJa', content ->> 'nameEn', (content ->> 'startsOn')::date, (content ->> 'endsOn')::date)
        returning * into plan;
        for one, place in select value, ordinality from jsonb_array_elements(content -> 'indicators') with ordinality loop
          insert into indicator (plan_period_id, key, ordinal, section, goal_point_ja, name_ja, name_en, baseline_text, target_text, unit,
            baseline_value, target_value, measure_type, direction, derived, note, reprinted_in, reference_label_ja, reference_label_en,
            reference_baseline, reference_target)
          values (plan.id, one ->> 'key', place, one ->> 'section', one ->> 'goalPointJa', one ->> 'nameJa', one ->> 'nameEn',
            one ->> 'baselineText', one ->> 'targetText', one ->> 'unit', (one ->> 'baselineValue')::numeric,
            (one ->> 'targetValue')::numeric, one ->> 'measureType', one ->> 'direction',
            one ->> 'method' in ('programme_count', 'qualified_ratio'), one ->> 'note',
            array(select jsonb_array_elements_text(coalesce(nullif(one -> 'reprintedIn', 'null'), '[]'))),
            one ->> 'referenceLabelJa', one ->> 'referenceLabelEn', (one ->> 'referenceBaseline')::numeric,
            (one ->> 'referenceTarget')::numeric)
          returning * into made;
          insert into indicator_definition (indicator_id, version, valid, method, sentence_ja, sentence_en, annual_floor, programme_id,
            count_as, counts_from, opening_balance, opening_balance_label_ja, opening_balance_label_en, designation_kind,
            pass_counts_from, excluded_absences, proposed_from, proposed_by, proposed_at, decided_by, decided_at)
          values (made.id, 1, daterange(plan.starts_on, null), one ->> 'method', one ->> 'sentenceJa', one ->> 'sentenceEn',
            (one ->> 'annualFloor')::numeric,
            case when one ->> 'method' = 'programme_count' then (select p.id from programme p where p.code = one ->> 'programmeCode') end,
            case when one ->> 'method' = 'programme_count' then coalesce(one ->> 'countAs', 'completions') end,
            case when one ->> 'method' = 'programme_count' then plan.starts_on end,
            coalesce((one ->> 'openingBalance')::int, 0), one ->> 'openingBalanceLabelJa', one ->> 'openingBalanceLabelEn',
            case when one ->> 'method' = 'qualified_ratio' then 'information_systems' end,
            case when one ->> 'method' = 'qualified_ratio' then coalesce(one ->> 'passCountsFrom', 'announced') end,
            case when one ->> 'method' = 'qualified_ratio'
                 then array(select jsonb_array_elements_text(coalesce(nullif(one -> 'excludedAbsences', 'null'), '[]'))) end,
            plan.starts_on, proposer, actor_now(), approver, actor_now());
          insert into milestone (indicator_id, ordinal, title_ja, title_en, due_on)
          select made.id, m.ordinality, m.value ->> 'titleJa', m.value ->> 'titleEn', (m.value ->> 'dueOn')::date
            from jsonb_array_elements(coalesce(nullif(one -> 'milestones', 'null'), '[]')) with ordinality m;
        end loop;
        return plan.id;
      end $$;

      create function propose_plan(content jsonb) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare made bigint;
      begin
        if not actor_runs_register() then perform refuse('FORBIDDEN'); end if;
        if exists (select from plan_period p where p.code = content ->> 'code') then perform refuse('PLAN_EXISTS'); end if;
        -- Entered and taken back: what is proposed can be approved as it is, and what cannot is refused to its author.
        begin
          perform enter_plan(content, actor_account_id(), null);
          raise exception using errcode = 'KR001';
        exception
          when sqlstate 'KR001' then null;
          when check_violation or not_null_violation or unique_violation or exclusion_violation then
            perform refuse('BAD_INPUT', '{"field": "indicators"}');
        end;
        insert into plan_draft (content, proposed_by, proposed_at) values (content, actor_account_id(), actor_now())
        returning id into made;
        return made;
      end $$;
      create function decide_plan(draft bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p plan_draft;
      begin
        if not actor_runs_register() then perform refuse('FORBIDDEN'); end if;
        select x.* into p from plan_draft x where x.id = draft for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if p.state <> 'proposed' then perform refuse('REPORT_CLOSED'); end if;
        perform need_other_eyes(p.proposed_by);
        if approve and exists (select from plan_period x where x.code = p.content ->> 'code') then perform refuse('PLAN_EXISTS'); end if;
        if not approve then perform need_reason(why); end if;
        update plan_draft x set state = case when approve then 'approved' else 'rejected' end,
               plan_period_id = case when approve then enter_plan(p.content, p.proposed_by, actor_account_id()) end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why where x.id = draft;
      end $$;
      create function withdraw_plan(draft bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p plan_draft;
      begin
        select x.* into p from plan_draft x where x.id = draft and x.proposed_by = actor_account_id() and actor_sees_figures()
           for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        if p.state <> 'proposed' then perform refuse('REPORT_CLOSED'); end if;
        update plan_draft x set state = 'withdrawn', decided_by = actor_account_id(), decided_at = actor_now() where x.id = draft;
      end $$;
      grant execute on function propose_plan, decide_plan, withdraw_plan to koro_app;
`;
