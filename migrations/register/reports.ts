/** What owners report: a figure a year, a milestone, a baseline or a target; each decided by somebody else. */
export const REPORTS = `
      create unique index indicator_report_one_waiting on indicator_report (indicator_id, fiscal_year) where state = 'reported';
      create unique index milestone_report_one_waiting on milestone_report (milestone_id) where state = 'reported';
      create unique index indicator_setting_one_waiting on indicator_setting (indicator_id, kind) where state = 'reported';

      -- Evidence is a file that the reporter has uploaded: naming somebody else's would open it to others.
      create function need_own_evidence(files bigint[]) returns void
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from unnest(files) f where not exists (
             select from evidence_file e where e.id = f and e.uploaded_by = actor_account_id())) then
          perform refuse('BAD_INPUT', '{"field": "evidenceIds"}');
        end if;
      end $$;
      create function method_on(of_indicator bigint, day date) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.method from indicator_definition d where d.id = definition_on(of_indicator, day) $$;

      -- A later day of a year adds to what was said of it; the same day again is a correction. The average of months is
      -- computed here, of as many months as there are.
      create function report_figure(of_indicator bigint, day date, of_value numeric, why_none text, in_words text, of_reference numeric,
                                    months date[], month_values numeric[], files bigint[], corrected bigint, why text)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare i indicator; plan plan_period; old indicator_report; made bigint; said numeric := of_value;
      begin
        perform need_duty(of_indicator, 'report');
        select x.* into i from indicator x where x.id = of_indicator for no key update;
        select x.* into plan from plan_period x where x.id = i.plan_period_id;
        if day > actor_today() or day not between plan.starts_on and plan.ends_on then
          perform refuse('BAD_INPUT', '{"field": "asOf"}');
        end if;
        if method_on(of_indicator, day) is distinct from 'reported' then perform refuse('INDICATOR_NOT_REPORTED'); end if;
        perform need_own_evidence(files);
        if cardinality(months) > 0 then
          if i.measure_type <> 'monthly_avg' or of_value is not null or why_none is not null
             or cardinality(months) <> cardinality(month_values)
             or exists (select from unnest(months) m where date_trunc('month', m) <> m or m > day
                           or fiscal_year_of(m) <> fiscal_year_of(day))
             or (select count(distinct m) from unnest(months) m) <> cardinality(months) then
            perform refuse('BAD_INPUT', '{"field": "months"}');
          end if;
          select round(avg(v), 2) into said from unnest(month_values) v;
        elsif i.measure_type = 'monthly_avg' and why_none is null then
          perform refuse('BAD_INPUT', '{"field": "months"}');
        end if;
        if corrected is not null then
          perform need_reason(why);
          select r.* into old from indicator_report r where r.id = corrected and r.indicator_id = of_indicator
             and r.state = 'approved' for no key update;
          if not found then perform refuse('NOT_FOUND'); end if;
          if old.as_of <> day then perform refuse('BAD_INPUT', '{"field": "asOf"}'); end if;
          if exists (select from indicator_report c where c.corrects_id = old.id and c.state = 'approved') then
            perform refuse('CONFLICT');
          end if;
        elsif exists (select from indicator_report r where r.indicator_id = of_indicator and r.state = 'approved'
                         and r.fiscal_year = fiscal_year_of(day) and r.as_of >= day) then
          perform refuse('REPORT_EXISTS');
        end if;
        insert into indicator_report (indicator_id, fiscal_year, as_of, value, no_value, words, reference_value, corrects_id,
                                      correction_reason, reported_by, reported_at)
        values (of_indicator, fiscal_year_of(day), day, said, why_none, in_words, of_reference, corrected,
                case when corrected is not null then why end, actor_account_id(), actor_now())
        returning id into made;
        insert into indicator_report_month select made, m, v from unnest(months, month_values) x (m, v);
        insert into indicator_report_evidence select distinct made, f from unnest(files) f;
        return made;
      end $$;

      create function seen_report(report bigint) returns indicator_report
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r indicator_report;
      begin
        select x.* into r from indicator_report x where x.id = report and actor_sees_figures() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return r;
      end $$;
      -- A number is approved with what proves it. 「－」 and 「測定予定」 have nothing to prove.
      create function decide_report(report bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r indicator_report := seen_report(report);
      begin
        perform need_duty(r.indicator_id, 'approve');
        if r.state <> 'reported' then perform refuse('REPORT_CLOSED'); end if;
        perform need_other_eyes(r.reported_by);
        if not approve then perform need_reason(why);
        elsif r.value is not null and not exists (select from indicator_report_evidence e where e.report_id = report) then
          perform refuse('REPORT_WITHOUT_EVIDENCE');
        end if;
        update indicator_report x set state = case when approve then 'approved' else 'returned' end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why where x.id = report;
      end $$;
      create function withdraw_report(report bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r indicator_report := seen_report(report);
      begin
        if r.reported_by is distinct from actor_account_id() then perform refuse('FORBIDDEN'); end if;
        if r.state <> 'reported' then perform refuse('REPORT_CLOSED'); end if;
        update indicator_report x set state = 'withdrawn' where x.id = report;
      end $$;

      create function report_milestone(of_milestone bigint, day date, in_words text, file bigint) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare m milestone; made bigint;
      begin
        select x.* into m from milestone x where x.id = of_milestone for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        perform need_duty(m.indicator_id, 'report');
        if day > actor_today() then perform refuse('BAD_INPUT', '{"field": "reachedOn"}'); end if;
        if method_on(m.indicator_id, actor_today()) is distinct from 'milestones' then perform refuse('INDICATOR_NOT_REPORTED'); end if;
        if coalesce(btrim(in_words), '') = '' then perform refuse('BAD_INPUT', '{"field": "words"}'); end if;
        if file is not null then perform need_own_evidence(array[file]); end if;
        if exists (select from milestone_report r where r.milestone_id = of_milestone and r.state = 'approved') then
          perform refuse('REPORT_EXISTS');
        end if;
        insert into milestone_report (milestone_id, reached_on, words, evidence_id, reported_by, reported_at)
        values (of_milestone, day, in_words, file, actor_account_id(), actor_now()) returning id into made;
        return made;
      end $$;
      create function seen_milestone_report(report bigint) returns milestone_report
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r milestone_report;
      begin
        select x.* into r from milestone_report x where x.id = report and actor_sees_figures() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        return r;
      end $$;
      create function decide_milestone_report(report bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r milestone_report := seen_milestone_report(report);
      begin
        perform need_duty((select m.indicator_id from milestone m where m.id = r.milestone_id), 'approve');
        if r.state <> 'reported' then perform refuse('REPORT_CLOSED'); end if;
        perform need_other_eyes(r.reported_by);
        if not approve then perform need_reason(why);
        elsif r.evidence_id is null then perform refuse('REPORT_WITHOUT_EVIDENCE'); end if;
        update milestone_report x set state = case when approve then 'approved' else 'returned' end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why where x.id = report;
      end $$;
      create function withdraw_milestone_report(report bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare r milestone_report := seen_milestone_report(report);
      begin
        if r.reported_by is distinct from actor_account_id() then perform refuse('FORBIDDEN'); end if;
        if r.state <> 'reported' then perform refuse('REPORT_CLOSED'); end if;
        update milestone_report x set state = 'withdrawn' where x.id = report;
      end $$;

      -- Only what the plan left open: a number of the plan is changed by another plan.
      create function set_indicator_value(of_indicator bigint, of_kind text, of_value numeric, in_words text, decided date)
        returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare i indicator; made bigint;
      begin
        perform need_duty(of_indicator, 'report');
        select x.* into i from indicator x where x.id = of_indicator;
        if (case of_kind when 'baseline' then i.measure_type <> 'relative_to_measured' or i.baseline_value is not null
                        when 'target' then i.measure_type not in ('relative_to_measured', 'target_tbd') or i.target_value is not null
                        else true end) then
          perform refuse('SETTING_NOT_OPEN');
        end if;
        if decided > actor_today() then perform refuse('BAD_INPUT', '{"field": "decidedOn"}'); end if;
        if coalesce(btrim(in_words), '') = '' then perform refuse('BAD_INPUT', '{"field": "words"}'); end if;
        insert into indicator_setting (indicator_id, kind, value, words, decided_on, reported_by, reported_at)
        values (of_indicator, of_kind, of_value, in_words, decided, actor_account_id(), actor_now()) returning id into made;
        return made;
      end $$;
      create function decide_setting(setting bigint, approve boolean, why text) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare s indicator_setting;
      begin
        select x.* into s from indicator_setting x where x.id = setting and actor_sees_figures() for no key update;
        if not found then perform refuse('NOT_FOUND'); end if;
        perform need_duty(s.indicator_id, 'approve');
        if s.state <> 'reported' then perform refuse('REPORT_CLOSED'); end if;
        perform need_other_eyes(s.reported_by);
        if not approve then perform need_reason(why); end if;
        update indicator_setting x set state = case when approve then 'approved' else 'returned' end,
               decided_by = actor_account_id(), decided_at = actor_now(), decision_reason = why where x.id = setting;
      end $$;
      grant execute on function report_figure, decide_report, withdraw_report, report_milestone, decide_milestone_report,
        withdraw_milestone_report, set_indicator_value, decide_setting to koro_app;
`;
