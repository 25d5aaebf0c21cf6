/** What an indicator aims at on a day, and what its figure then is, by whichever method. */
export const FIGURES = `
      -- The plan's numbers, and those that were set by the day in the place of 「測定予定」 and 「方針にて定める」.
      create function aim_on(of_indicator bigint, day date)
        returns table (definition_id bigint, baseline_value numeric, target_value numeric, annual_floor numeric)
        language sql stable security definer set search_path = public, pg_temp as $$
        select d.id, coalesce(i.baseline_value, s.baseline), coalesce(i.target_value, s.target), d.annual_floor
          from indicator i left join indicator_definition d on d.id = definition_on(i.id, day)
          cross join lateral (
            select (array_agg(x.value order by x.decided_on desc, x.id desc) filter (where x.kind = 'baseline'))[1] as baseline,
                   (array_agg(x.value order by x.decided_on desc, x.id desc) filter (where x.kind = 'target'))[1] as target
              from indicator_setting x where x.indicator_id = i.id and x.state = 'approved' and x.decided_on <= day) s
         where i.id = of_indicator $$;

      -- Completions by fiscal year up to the day: whole months from the rollup, the month under way from its rows. Where
      -- people count, or not from the rollup's first day, from the rows alone.
      create function programme_years(definition bigint, day date) returns table (fiscal_year int, counted bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare d indicator_definition; this_month date := date_trunc('month', day);
      begin
        select x.* into d from indicator_definition x where x.id = definition;
        if d.count_as = 'people' then
          return query select fiscal_year_of(f.first_on), count(*) from (
            select min(c.counted_on) as first_on from completions_counted(definition, day) c group by c.person_id) f group by 1;
        elsif d.counts_from <> programme_since(d.programme_id) or extract(day from d.counts_from) <> 1 then
          return query select fiscal_year_of(c.counted_on), count(*) from completions_counted(definition, day) c group by 1;
        else
          return query select x.year, sum(x.n)::bigint from (
            select fiscal_year_of(m.month) as year, sum(m.completions) as n from programme_month m
             where m.programme_id = d.programme_id and m.month < this_month group by 1
            union all
            select fiscal_year_of(this_month), count(*)
              from programme_category pc join course k on k.category = pc.category
              join completion c on c.course_id = k.id and c.completed_on between greatest(this_month, d.counts_from) and day
             where pc.programme_id = d.programme_id and c.how <> 'void'
               and not exists (select from completion v where v.corrects_id = c.id)) x
            group by 1 having sum(x.n) > 0;
        end if;
      end $$;

      -- What an owner's approved words make on a day: the last of each year of the plan. Of new numbers each year (新たに) all
      -- count, for they add up; of everything else the last one says it as it stands.
      create function adds_up(measure_type text) returns boolean language sql immutable parallel safe
        return measure_type in ('count_cum_new', 'count_cum_annual');
      create function reports_by_year(of_indicator bigint, day date) returns setof indicator_report
        language sql stable security definer set search_path = public, pg_temp as $$
        select distinct on (x.fiscal_year) x.*
          from indicator_report x join indicator i on i.id = x.indicator_id join plan_period t on t.id = i.plan_period_id
         where x.indicator_id = of_indicator and x.state = 'approved' and x.as_of <= day
           and (x.fiscal_year >= fiscal_year_of(t.starts_on) or x.id = (report_on(of_indicator, day)).id)
           and not exists (select from indicator_report c where c.corrects_id = x.id and c.state = 'approved')
         order by x.fiscal_year, x.as_of desc, x.id desc $$;
      create function reported_value(of_indicator bigint, day date) returns numeric
        language sql stable security definer set search_path = public, pg_temp as $$
        select case when adds_up(i.measure_type) then (select sum(y.value) from reports_by_year(i.id, day) y)
                    else (report_on(i.id, day)).value end
          from indicator i where i.id = of_indicator $$;

      -- value: in the indicator's unit; a total's with its opening balance, a share's in percent to four decimals, for 74.96 is
      -- not 75. by_year:
      -- [{fiscalYear, value}] of what adds up; milestones: {due, reached, total}. A figure without a number has a no_value.
      create function figure_on(of_indicator bigint, day date)
        returns table (value numeric, numerator bigint, denominator bigint, no_value text, words text, reference_value numeric,
                       by_year jsonb, milestones jsonb, fiscal_year int, report_id bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      declare i indicator; d indicator_definition; r indicator_report;
      begin
        if not actor_sees_figures() then perform refuse('FORBIDDEN'); end if;
        select x.* into i from indicator x where x.id = of_indicator;
        if not found then perform refuse('NOT_FOUND'); end if;
        select x.* into d from indicator_definition x where x.id = definition_on(of_indicator, day);
        no_value := 'not_applicable'; -- 「－」 until there is something to say
        if d.method = 'programme_count' then
          select d.opening_balance + coalesce(sum(y.counted), 0),
                 jsonb_agg(jsonb_build_object('fiscalYear', y.fiscal_year, 'value', y.counted) order by y.fiscal_year)
            into value, by_year from programme_years(d.id, day) y;
        elsif d.method = 'qualified_ratio' then
          select count(p.pass_id), count(*) into numerator, denominator from designated_people(d.id, day) p;
          value := trim_scale(round(100.0 * numerator / nullif(denominator, 0), 4));
        elsif d.method = 'milestones' then
          select jsonb_build_object('due', count(*) filter (where m.due_on <= day), 'reached', count(w.id), 'total', count(*)),
                 (array_agg(w.words order by w.reached_on desc, w.id desc) filter (where w.id is not null))[1]
            into milestones, words
            from milestone m left join milestone_report w on w.milestone_id = m.id and w.state = 'approved' and w.reached_on <= day
           where m.indicator_id = of_indicator;
        else
          r := report_on(of_indicator, day);
          fiscal_year := r.fiscal_year; report_id := r.id; words := r.words; reference_value := r.reference_value;
          no_value := coalesce(r.no_value, no_value);
          select jsonb_agg(jsonb_build_object('fiscalYear', y.fiscal_year, 'value', y.value) order by y.fiscal_year)
            into by_year from reports_by_year(of_indicator, day) y where y.value is not null;
          value := reported_value(of_indicator, day);
        end if;
        if value is not null then no_value := null; end if;
        by_year := coalesce(by_year, '[]');
        return next;
      end $$;
      grant execute on function aim_on, figure_on to koro_app;
`;
