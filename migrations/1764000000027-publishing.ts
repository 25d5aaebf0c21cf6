import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Readings are taken, publications are prepared and made public; what both say is frozen and can be checked. */
export class Publishing1764000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVIDENCE);
    await runner.query(READINGS);
    await runner.query(DIFFERENCES);
    await runner.query(PUBLICATIONS);
    await runner.query(HELD);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}

/** The rows that make a figure, for every method alike, and the figure that they make. */
const EVIDENCE = `
      -- An indicator goes by its key within a plan: that of the plan which covers the day, else of the latest plan that has it.
      create function indicator_keyed(key text, day date) returns bigint
        language sql stable security definer set search_path = public, pg_temp as $$
        select i.id from indicator i join plan_period t on t.id = i.plan_period_id
         where i.key = indicator_keyed.key
         order by day between t.starts_on and t.ends_on desc, t.starts_on desc limit 1 $$;

      -- One row for each completion counted, each designated person, the owner's report of each year, each milestone reached.
      create function figure_evidence(definition bigint, day date)
        returns table (source text, source_id bigint, person_id bigint, org_id bigint, counted_on date, counts boolean, detail text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select 'completion', c.completion_id, c.person_id, c.org_id, c.counted_on, true, null
          from indicator_definition d cross join lateral completions_counted(d.id, day) c
         where d.id = definition and d.count_as = 'completions'
        union all -- of people, the first completion counts
        select 'completion', c.completion_id, c.person_id, c.org_id, c.counted_on,
               row_number() over (partition by c.person_id order by c.counted_on, c.completion_id) = 1, null
          from indicator_definition d cross join lateral completions_counted(d.id, day) c
         where d.id = definition and d.count_as = 'people'
        union all
        select 'designated', p.pass_id, p.person_id, p.org_id, p.counted_on, p.pass_id is not null, x.exam_code
          from indicator_definition d cross join lateral designated_people(d.id, day) p left join exam_pass x on x.id = p.pass_id
         where d.id = definition and d.method = 'qualified_ratio'
        union all
        select 'report', r.id, null, null, r.as_of, adds_up(i.measure_type) or r.id = (report_on(i.id, day)).id, coalesce(r.value::text, r.no_value)
          from indicator_definition d join indicator i on i.id = d.indicator_id cross join lateral reports_by_year(i.id, day) r
         where d.id = definition and d.method = 'reported'
        union all
        select 'milestone', r.id, null, null, r.reached_on, true, m.title_ja
          from indicator_definition d join milestone m on m.indicator_id = d.indicator_id
          join milestone_report r on r.milestone_id = m.id and r.state = 'approved' and r.reached_on <= day
         where d.id = definition and d.method = 'milestones' $$;

      -- The figure, of so many rows of which so many count. A share is in percent, to four decimals: 74.96 is not 75.
      create function figure_of(definition bigint, day date, counted bigint, total bigint)
        returns table (value numeric, no_value text, words text, numerator bigint, denominator bigint, opening_balance bigint,
                       reference_value numeric)
        language sql stable security definer set search_path = public, pg_temp as $$
        select case d.method when 'programme_count' then d.opening_balance + counted
                             when 'qualified_ratio' then trim_scale(round(100.0 * counted / nullif(total, 0), 4))
                             when 'milestones' then case when m.planned > 0 then counted end
                             else trim_scale(reported_value(d.indicator_id, day)) end,
               case d.method when 'qualified_ratio' then case when total = 0 then 'not_applicable' end
                             when 'milestones' then case when m.planned = 0 then 'to_be_decided' end
                             when 'reported' then case when reported_value(d.indicator_id, day) is null then r.no_value end end,
               r.words,
               case when d.method in ('qualified_ratio', 'milestones') then counted end,
               case d.method when 'qualified_ratio' then total when 'milestones' then m.planned end,
               case when d.method = 'programme_count' then d.opening_balance end,
               trim_scale(r.reference_value)
          from indicator_definition d
          left join lateral report_on(d.indicator_id, day) r on d.method = 'reported'
          cross join lateral (select count(*) as planned from milestone x where x.indicator_id = d.indicator_id) m
         where d.id = definition $$;
`;

/** Taking a reading, and the text that its digest is made of. */
const READINGS = `
      -- The canonical text: one JSON array a line, the figure first and then its evidence by ordinal, joined by line feeds;
      -- SHA-256 over its UTF-8. Decimals stand as text, so that 62.5 is 62.5 to whoever computes it again.
      create function reading_line(r reading) returns text
        language sql stable set search_path = public, pg_temp as $$
        select json_build_array('reading', t.code, i.key, d.version, d.sentence_ja, r.as_of, r.kind, trim_scale(r.value)::text,
                                r.no_value, r.words, r.numerator, r.denominator, r.opening_balance,
                                trim_scale(r.reference_value)::text, r.evidence_rows)::text
          from indicator i join plan_period t on t.id = i.plan_period_id join indicator_definition d on d.id = r.definition_id
         where i.id = r.indicator_id $$;
      create function evidence_line(ordinal int, source text, source_id bigint, person_id bigint, org_id bigint, counted_on date,
                                    counts boolean, detail text) returns text language sql stable
        return json_build_array(ordinal, source, source_id, person_id, org_id, counted_on, counts, detail)::text;
      create function text_digest(canonical text) returns text language sql immutable parallel safe
        return encode(sha256(convert_to(canonical, 'UTF8')), 'hex');

      -- Computed anew from what is stored, for whoever sees figures.
      create function reading_digest(reading bigint) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select text_digest(reading_line(r) || coalesce((
                 select string_agg(chr(10) || evidence_line(e.ordinal, e.source, e.source_id, e.person_id, e.org_id, e.counted_on,
                                                            e.counts, e.detail), '' order by e.ordinal)
                   from reading_evidence e where e.reading_id = r.id), ''))
          from reading r where r.id = reading_digest.reading and actor_sees_figures() $$;

      -- One statement, and so one look at the facts: the figure is that of the very rows that are kept beside it.
      create function freeze_reading(definition bigint, day date, kind text) returns bigint
        language sql volatile security definer set search_path = public, pg_temp as $$
        with evidence as materialized (
          select row_number() over (order by e.source, e.counted_on, e.source_id, e.person_id)::int as ordinal, e.*
            from figure_evidence(definition, day) e
        ), total as (
          select count(*) as rows, count(*) filter (where e.counts) as counted,
                 coalesce(string_agg(chr(10) || evidence_line(e.ordinal, e.source, e.source_id, e.person_id, e.org_id, e.counted_on,
                                                              e.counts, e.detail), '' order by e.ordinal), '') as lines
            from evidence e
        ), figure as (
          select row(null, d.indicator_id, d.id, day, freeze_reading.kind, f.value, f.no_value, f.words, f.numerator,
                     f.denominator, f.opening_balance, f.reference_value, actor_account_id(), actor_now(), t.rows, null)::reading as r,
                 t.lines
            from indicator_definition d cross join total t cross join lateral figure_of(d.id, day, t.counted, t.rows) f
           where d.id = definition
        ), taken as (
          insert into reading (indicator_id, definition_id, as_of, kind, value, no_value, words, numerator, denominator,
                               opening_balance, reference_value, taken_by, taken_at, evidence_rows, digest)
          select (r).indicator_id, (r).definition_id, (r).as_of, (r).kind, (r).value, (r).no_value, (r).words, (r).numerator,
                 (r).denominator, (r).opening_balance, (r).reference_value, (r).taken_by, (r).taken_at, (r).evidence_rows,
                 text_digest(reading_line(r) || lines)
            from figure returning id
        ), kept as (
          insert into reading_evidence (reading_id, ordinal, source, source_id, person_id, org_id, counted_on, counts, detail)
          select t.id, e.ordinal, e.source, e.source_id, e.person_id, e.org_id, e.counted_on, e.counts, e.detail
            from evidence e cross join taken t
        )
        select id from taken $$;

      create function take_reading(key text, as_of date, kind text) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        indicator bigint := indicator_keyed(key, as_of);
        definition bigint;
      begin
        if indicator is null then perform refuse('NOT_FOUND'); end if;
        if actor_account_id() is null or not actor_has_duty(indicator, 'publish') then perform refuse('FORBIDDEN'); end if;
        if as_of > actor_today() then perform refuse('BAD_INPUT', jsonb_build_object('field', 'asOf', 'until', actor_today())); end if;
        if kind = 'final' and as_of = actor_today() then perform refuse('READING_DAY_NOT_OVER'); end if;
        definition := definition_on(indicator, as_of);
        if definition is null then perform refuse('READING_NO_DEFINITION'); end if;
        if not exists (select from indicator_definition d where d.id = definition
                          and (d.method <> 'reported' or (report_on(indicator, as_of)).id is not null)) then
          perform refuse('READING_NOTHING_REPORTED');
        end if;
        return freeze_reading(definition, as_of, kind);
      end $$;
      create function must_see_figures() returns void
        language plpgsql stable set search_path = public, pg_temp as $$
      begin
        if not actor_sees_figures() then perform refuse('FORBIDDEN'); end if;
      end $$;
      grant execute on function indicator_keyed, must_see_figures, reading_digest, take_reading to koro_app;
`;

/** What the same definition and day give today. */
const DIFFERENCES = `
      -- The policy of reading_evidence, for rows that are compared by a function.
      create function actor_reads_evidence(source text, org bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select case source
          when 'completion' then actor_reads_all() or org = any (actor_reads_bodies())
          when 'designated' then actor_role_everywhere('hr', 'auditor') or org = any (actor_role_bodies('hr', 'auditor'))
          else actor_sees_figures() end $$;

      -- A completion and a milestone are told by their row, a person of a share by the person, a report by there being one.
      create function reading_compared(reading bigint)
        returns table (change text, source text, was_id bigint, is_id bigint, person_id bigint, org_id bigint,
                       counted boolean, counts boolean, was_org_id bigint, counted_on date)
        language sql stable security definer set search_path = public, pg_temp as $$
        with kept as (select e.* from reading_evidence e where e.reading_id = reading_compared.reading),
        live as (select e.* from reading r cross join lateral figure_evidence(r.definition_id, r.as_of) e where r.id = reading_compared.reading)
        select case when l.source is null then 'gone' when k.source is null then 'came' else 'changed' end,
               coalesce(l.source, k.source), k.source_id, l.source_id, coalesce(l.person_id, k.person_id),
               coalesce(l.org_id, k.org_id), k.counts, l.counts, k.org_id, coalesce(l.counted_on, k.counted_on)
          from kept k full join live l on l.source = k.source
           and case k.source when 'designated' then k.person_id when 'report' then fiscal_year_of(k.counted_on) else k.source_id end
             = case l.source when 'designated' then l.person_id when 'report' then fiscal_year_of(l.counted_on) else l.source_id end
         where k.source is null or l.source is null
            or (k.source_id, k.counts, k.org_id, k.counted_on, k.detail) is distinct from (l.source_id, l.counts, l.org_id, l.counted_on, l.detail) $$;

      create function would_now_be(readings bigint[])
        returns table (reading_id bigint, value numeric, no_value text, words text, numerator bigint, denominator bigint,
                       gone bigint, came bigint, changed bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.id, f.value, f.no_value, f.words, f.numerator, f.denominator, c.gone, c.came, c.changed
          from reading r
          cross join lateral (select count(*) filter (where e.counts) as counted, count(*) as total
                                from figure_evidence(r.definition_id, r.as_of) e) t
          cross join lateral figure_of(r.definition_id, r.as_of, t.counted, t.total) f
          cross join lateral (select count(*) filter (where x.change = 'gone') as gone, count(*) filter (where x.change = 'came') as came,
                                     count(*) filter (where x.change = 'changed') as changed from reading_compared(r.id) x) c
         where r.id = any (readings) and actor_sees_figures() $$;

      -- The rows that make the difference, with why: for who may read such rows of that body.
      create function reading_changes(reading bigint, most int)
        returns table (change text, source text, was_id bigint, is_id bigint, person_id bigint, org_id bigint, counted boolean,
                       counts boolean, counted_on date, why text, explanation text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select x.change, x.source, x.was_id, x.is_id, x.person_id, x.org_id, x.counted, x.counts, x.counted_on,
               case
                 when x.source = 'completion' then case when v.id is not null then 'completion_voided' when x.change = 'came' then 'completion_late'
                                                        else 'completion_not_counted' end
                 when x.source = 'report' then case when x.change = 'changed' then 'report_corrected' when x.change = 'came' then 'report_came'
                                                    else 'report_gone' end
                 when x.source = 'milestone' then case x.change when 'gone' then 'report_gone' when 'came' then 'report_came' else 'report_corrected' end
                 when x.change = 'came' then 'person_came'
                 when x.change = 'gone' then case when not exists (
                          select from designation g where g.person_id = x.person_id and g.kind = d.designation_kind and g.period @> r.as_of)
                          then 'designation_ended'
                        when exists (select from absence a where a.person_id = x.person_id and a.period @> r.as_of
                                        and a.kind = any (d.excluded_absences)) then 'person_absent' else 'person_left' end
                 when x.counts and not x.counted then 'pass_late'
                 when x.counted and not x.counts then case when was.state = 'revoked' then 'pass_revoked' else 'pass_not_counted' end
                 when x.was_id is distinct from x.is_id then 'pass_other'
                 when x.org_id is distinct from x.was_org_id then 'body_changed'
                 else 'row_corrected' end,
               case when x.source = 'completion' then v.correction_reason when x.source = 'report' then c.correction_reason
                    when x.source = 'designated' and x.counted and not x.counts then was.decision_reason end
          from reading r
          join indicator_definition d on d.id = r.definition_id
          cross join lateral reading_compared(r.id) x
          left join completion v on x.source = 'completion' and v.corrects_id = x.was_id
          left join exam_pass was on x.source = 'designated' and was.id = x.was_id
          left join indicator_report c on x.source = 'report' and c.id = x.is_id
         where r.id = reading_changes.reading and actor_sees_figures()
           and actor_reads_evidence(x.source, x.org_id) and (x.was_org_id is null or actor_reads_evidence(x.source, x.was_org_id))
         order by x.change desc, x.counted_on, x.person_id, coalesce(x.was_id, x.is_id) limit most $$;
      grant execute on function would_now_be, reading_changes to koro_app;
`;

/** Preparing, publishing, withdrawing, correcting. */
const PUBLICATIONS = `
      alter table publication drop constraint publication_slug_key;
      -- A set that was withdrawn was never public, so its address is free again.
      create unique index publication_slug_once on publication (slug) where state <> 'withdrawn';
      -- Corrections follow one another: what was corrected is corrected again through its correction.
      create unique index publication_corrected_once on publication (corrects_id) where state <> 'withdrawn';
      alter table publication_figure
        add column reading_kind text check (reading_kind in ('preliminary', 'final')),
        drop constraint publication_figure_publication_id_indicator_id_key,
        add constraint publication_figure_once unique (publication_id, indicator_id, section); -- 再掲: a second line
      alter table publication
        add constraint publication_reason_twice check ((reason_ja is null) = (reason_en is null));

      -- A publication holds every indicator of its plan, so whoever makes it answers for each of them.
      create function actor_publishes_plan(plan bigint) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_account_id() is not null and not exists (
          select from indicator i where i.plan_period_id = plan and not actor_has_duty(i.id, 'publish')) $$;
      -- Asked for the menu: publishes anything at all.
      create function actor_publishes() returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select actor_account_id() is not null and actor_has_duty(null, 'publish') $$;
      create function may_publish(p publication) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.state = 'prepared' and actor_publishes_plan(p.plan_period_id) and actor_account_id() <> p.prepared_by $$;
      create function may_withdraw_publication(p publication) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.state = 'prepared' and actor_publishes_plan(p.plan_period_id) $$;
      create function may_correct(p publication) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.state = 'published' and actor_publishes_plan(p.plan_period_id) and not exists (
          select from publication c where c.corrects_id = p.id and c.state <> 'withdrawn') $$;

      -- The lines as they would stand, in the plan's order; 再掲 at the end of the other section.
      create function publication_lines(plan bigint, chosen bigint[], corrects bigint)
        returns setof publication_figure
        language sql stable security definer set search_path = public, pg_temp as $$
        with place as (
          select i.*, i.section as at_section, null::text as first_section from indicator i where i.plan_period_id = plan
          union all
          select i.*, again.section, i.section from indicator i cross join unnest(i.reprinted_in) again (section)
           where i.plan_period_id = plan
        )
        select null::bigint, row_number() over (order by (select min(x.ordinal) from indicator x where x.plan_period_id = plan and x.section = i.at_section),
                                        i.first_section nulls first, i.ordinal)::int,
               r.id, i.id, i.at_section, i.goal_point_ja, i.name_ja, i.name_en, i.baseline_text, i.target_text, i.unit,
               r.value, r.no_value, r.words, r.reference_value, r.numerator, r.denominator, 'undecided'::text,
               d.sentence_ja, d.sentence_en, d.version, i.first_section, before.value, r.kind
          from place i
          left join reading r on r.indicator_id = i.id and r.id = any (chosen)
          left join indicator_definition d on d.id = r.definition_id
          left join publication_figure before on before.publication_id = corrects and before.indicator_id = i.id and before.section = i.at_section
         where actor_sees_figures() $$;

      -- What a judgement needs besides the value, of the frozen rows where there are any: what each fiscal year brought, the
      -- milestones that were due, and the numbers that were set by the day.
      create function reading_standing(readings bigint[])
        returns table (reading_id bigint, by_year jsonb, due bigint, annual_floor numeric, baseline numeric, target numeric)
        language sql stable security definer set search_path = public, pg_temp as $$
        select r.id,
               case d.method
                 when 'programme_count' then (
                   select jsonb_agg(jsonb_build_object('fiscalYear', y.year, 'value', y.counted)) from (
                     select fiscal_year_of(e.counted_on) as year, count(*) as counted from reading_evidence e
                      where e.reading_id = r.id and e.counts group by 1 order by 1) y)
                 when 'reported' then (
                   select jsonb_agg(jsonb_build_object('fiscalYear', x.fiscal_year, 'value', x.value) order by x.fiscal_year)
                     from reading_evidence e join indicator_report x on x.id = e.source_id
                    where e.reading_id = r.id and e.source = 'report' and x.value is not null) end,
               (select count(*) from milestone m where m.indicator_id = r.indicator_id and m.due_on <= r.as_of),
               d.annual_floor, a.baseline_value, a.target_value
          from reading r join indicator_definition d on d.id = r.definition_id
          cross join lateral aim_on(r.indicator_id, r.as_of) a
         where r.id = any (readings) and actor_sees_figures() $$;

      create function publication_digest(publication bigint) returns text
        language sql stable security definer set search_path = public, pg_temp as $$
        select text_digest(
                 json_build_array('publication', p.slug, t.code, p.fiscal_year, p.as_of, p.title_ja, p.title_en, c.slug, p.reason_ja, p.reason_en)::text
                 || coalesce((select string_agg(chr(10) || json_build_array('figure', f.ordinal, i.key, f.section, f.goal_point_ja, f.name_ja, f.name_en,
                        f.baseline_text, f.target_text, f.unit, trim_scale(f.value)::text, f.no_value, f.words, trim_scale(f.reference_value)::text,
                        f.numerator, f.denominator, f.judgement, f.definition_ja, f.definition_en, f.definition_version, f.reprinted_from,
                        trim_scale(f.previous_value)::text, f.reading_kind, r.digest)::text, '' order by f.ordinal)
                      from publication_figure f join indicator i on i.id = f.indicator_id left join reading r on r.id = f.reading_id
                     where f.publication_id = p.id), '')
                 || coalesce((select string_agg(chr(10) || json_build_array('cell', x.table_code, x.row_key, x.column_key, x.row_ordinal,
                        x.column_ordinal, x.value, x.suppressed)::text, '' order by x.table_code, x.row_key, x.column_key)
                      from publication_cell x where x.publication_id = p.id), ''))
          from publication p join plan_period t on t.id = p.plan_period_id left join publication c on c.id = p.corrects_id
         where p.id = publication_digest.publication and (p.state = 'published' or actor_sees_figures()) $$;

      -- The judgements are those of libs/insight/register/judgement.ts, by ordinal of the line.
      create function prepare_publication(slug text, plan text, as_of date, title_ja text, title_en text, corrects bigint,
                                          reason_ja text, reason_en text, chosen bigint[], judgements text[]) returns bigint
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        period plan_period; corrected publication; created bigint; field text;
      begin
        select * into period from plan_period t where t.code = plan;
        if not found then perform refuse('NOT_FOUND'); end if;
        if not actor_publishes_plan(period.id) then perform refuse('FORBIDDEN'); end if;
        field := case
          when coalesce(prepare_publication.slug !~ '^[a-z0-9][a-z0-9-]{1,40}$', true) then 'slug'
          when coalesce(btrim(title_ja, E' \\u3000\\t\\n'), '') = '' then 'titleJa'
          when coalesce(btrim(title_en), '') = '' then 'titleEn'
          when as_of is null or as_of > actor_today() or as_of not between period.starts_on and period.ends_on then 'asOf'
          when corrects is not null and coalesce(btrim(reason_ja, E' \\u3000\\t\\n'), '') = '' then 'reasonJa'
          when corrects is not null and coalesce(btrim(reason_en), '') = '' then 'reasonEn' end;
        if field is not null then perform refuse('BAD_INPUT', jsonb_build_object('field', field)); end if;
        if corrects is not null then
          select * into corrected from publication p where p.id = corrects and p.state = 'published' for no key update;
          if not found then perform refuse('NOT_FOUND'); end if;
          if (corrected.plan_period_id, corrected.as_of) is distinct from (period.id, prepare_publication.as_of) then
            perform refuse('BAD_INPUT', '{"field": "asOf"}');
          end if;
        end if;
        -- Each reading is of another indicator of the plan, and of the publication's day.
        if (select count(distinct r.indicator_id) from reading r join indicator i on i.id = r.indicator_id
             where r.id = any (chosen) and r.as_of = prepare_publication.as_of and i.plan_period_id = period.id) <> cardinality(chosen)
          or cardinality(chosen) = 0 then
          perform refuse('PUBLICATION_READINGS');
        end if;
        insert into publication (slug, plan_period_id, fiscal_year, as_of, title_ja, title_en, corrects_id, reason_ja, reason_en,
                                 prepared_by, prepared_at)
        values (prepare_publication.slug, period.id, fiscal_year_of(prepare_publication.as_of), prepare_publication.as_of,
                btrim(prepare_publication.title_ja), btrim(prepare_publication.title_en), corrects,
                case when corrects is not null then btrim(prepare_publication.reason_ja) end,
                case when corrects is not null then btrim(prepare_publication.reason_en) end, actor_account_id(), actor_now())
        returning id into created;
        insert into publication_figure (publication_id, ordinal, reading_id, indicator_id, section, goal_point_ja, name_ja, name_en,
               baseline_text, target_text, unit, value, no_value, words, reference_value, numerator, denominator, judgement,
               definition_ja, definition_en, definition_version, reprinted_from, previous_value, reading_kind)
        select created, l.ordinal, l.reading_id, l.indicator_id, l.section, l.goal_point_ja, l.name_ja, l.name_en, l.baseline_text,
               l.target_text, l.unit, l.value, l.no_value, l.words, l.reference_value, l.numerator, l.denominator,
               coalesce(judgements[l.ordinal], 'undecided'), l.definition_ja, l.definition_en, l.definition_version,
               l.reprinted_from, l.previous_value, l.reading_kind
          from publication_lines(period.id, chosen, corrects) l;
        if corrects is not null and not exists (
          select from publication_figure f join publication_figure was
              on was.publication_id = corrects and was.indicator_id = f.indicator_id and was.section = f.section
           where f.publication_id = created and (f.value, f.no_value, f.words, f.reference_value, f.numerator, f.denominator)
                 is distinct from (was.value, was.no_value, was.words, was.reference_value, was.numerator, was.denominator)) then
          perform refuse('PUBLICATION_SAME');
        end if;
        return created;
      end $$;

      create function publication_in_preparation(publication bigint) returns publication
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p publication;
      begin
        select x.* into p from publication x where x.id = publication_in_preparation.publication for update;
        if not found or p.state <> 'published' and not actor_sees_figures() then perform refuse('NOT_FOUND'); end if;
        if not actor_publishes_plan(p.plan_period_id) then perform refuse('FORBIDDEN'); end if;
        if p.state <> 'prepared' then perform refuse('PUBLICATION_STATE'); end if;
        return p;
      end $$;
      -- By another than who prepared it. Two at once: the second finds it published.
      create function publish(publication bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p publication := publication_in_preparation(publication);
      begin
        if p.prepared_by = actor_account_id() then perform refuse('FOUR_EYES'); end if;
        update publication x set state = 'published', published_by = actor_account_id(), published_at = actor_now(),
               digest = publication_digest(x.id) where x.id = p.id;
      end $$;
      create function withdraw_publication(publication bigint) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare p publication := publication_in_preparation(publication);
      begin
        update publication x set state = 'withdrawn' where x.id = p.id;
      end $$;
      grant execute on function actor_publishes, may_publish, may_withdraw_publication, may_correct, publication_lines, reading_standing,
        publication_digest, prepare_publication, publish, withdraw_publication to koro_app;
`;

/** 個人情報ファイル簿: the evidence is told to whom it is about; who took and published is among one's own changes. */
const HELD = `
      insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, leads_by, words) values
        ('reading_evidence', 'reading_evidence', 1500, '公表値の根拠となった行', 'Rows that a reading counted',
         '公表した指標の値が正しいことを、後から確かめられるようにするため',
         'To make sure, later on, that the published value of an indicator was right',
         'r.person_id = $1',
         jsonb_build_object('indicator', '(select i.name_ja from reading x join indicator i on i.id = x.indicator_id where x.id = r.reading_id)',
                            'as_of', '(select x.as_of from reading x where x.id = r.reading_id)',
                            'organisation', '(select o.name from organisation o where o.id = r.org_id)'));
      insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, excluded_ja, excluded_en) values
        ('reading', 'reading', 1510, '指標の確定値', 'Readings of indicators',
         '指標の値を基準日ごとに固定し、公表の根拠とするため', 'To freeze the value of an indicator for a day, as the basis of a publication',
         '指標の記録であり、職員の記録を含まないため（行った操作は「本人が行った変更の記録」に含みます）',
         'It is about indicators; who took it is among “Changes that the person made”.'),
        ('publication', 'publication', 1520, '指標の公表', 'Publications of indicators',
         '指標の公表を二人で確かめるため', 'To have a publication checked by two people',
         '指標の記録であり、職員の記録を含まないため（行った操作は「本人が行った変更の記録」に含みます）',
         'It is about indicators; who made it is among “Changes that the person made”.');
`;
