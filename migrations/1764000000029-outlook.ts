import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The way to the 75 %: figures of days that have come, of planned moves (人事課 alone), and who is nearest to a pass. */
export class Outlook1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose designated people the actor sees as a figure, up to today: all, or those of some bodies and units.
      create function designated_scope(body bigint, out everybody boolean, out bodies bigint[], out units bigint[])
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        everybody := actor_sees_figures();
        bodies := actor_role_bodies('hr', 'auditor');
        units := actor_role_units('hr', 'auditor');
        if not everybody and bodies = '{}' and units = '{}' then perform refuse('FORBIDDEN'); end if;
        if body is not null and not exists (select from organisation o where o.id = body and (everybody or o.id = any (bodies)
             or exists (select from unit u where u.org_id = o.id and u.id = any (units)))) then
          perform refuse('NOT_FOUND');
        end if;
      end $$;
      -- What is planned is told by planned_ratio(), to 人事課 alone.
      create function only_until_today(day date) returns void
        language plpgsql stable set search_path = public, pg_temp as $$
      begin
        if day > actor_today() then
          perform refuse('BAD_INPUT', jsonb_build_object('until', actor_today()));
        end if;
      end $$;

      create function ratio_on(definition bigint, body bigint, days date[])
        returns table (day date, numerator int, denominator int)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare scope record := designated_scope(body);
      begin
        perform only_until_today(d) from unnest(days) d;
        return query
          select d, count(p.pass_id)::int, count(p.person_id)::int
            from unnest(days) d
            left join lateral (
              select g.* from designated_people(definition, d) g
               where (body is null or g.org_id = body)
                 and (scope.everybody or g.org_id = any (scope.bodies) or g.unit_id = any (scope.units))) p on true
           group by d order by d;
      end $$;

      -- 前期 or 後期: what one prepares for. Several exams of one term are one chance, whatever days they have.
      create function exam_term(kind text, exam_on date) returns int language sql immutable parallel safe
        return case when kind in ('spring', 'first_term') then 1 when kind in ('autumn', 'second_term') then 2
                    when extract(month from exam_on) between 4 and 9 then 1 else 2 end;
      -- Sittings whose results were out by the day, also those that nobody passed; how many were designated and had passed
      -- nothing that counts before the results, and how many of them passed. A sitting that nobody was a candidate of is none.
      create function past_sittings(definition bigint, body bigint, day date)
        returns table (fiscal_year int, term int, announced_on date, candidates int, passes int)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare scope record := designated_scope(body);
      begin
        perform only_until_today(day);
        return query
          with announced as (
            select w.fiscal_year, exam_term(w.kind, lower(w.sittings)) as term, w.announced_on
              from exam_window w join qualifying_list_exam q on q.exam_code = w.exam_code and q.list_id = qualifying_list_on(w.announced_on)
             where w.kind <> 'all_year' and w.announced_on <= day
            union all
            select fiscal_year_of(p.exam_on), exam_term(w.kind, p.exam_on), p.announced_on
              from exam_pass p join qualifying_list_exam q on q.exam_code = p.exam_code and q.list_id = qualifying_list_on(p.announced_on)
              left join exam_window w on w.exam_code = p.exam_code and w.sittings @> p.exam_on and w.kind <> 'all_year'
             where p.state = 'verified' and p.announced_on <= day
          ), sitting as (
            select a.fiscal_year, a.term, min(a.announced_on) as first_on, max(a.announced_on) as last_on
              from announced a group by 1, 2
          )
          select s.fiscal_year, s.term, s.last_on, count(*)::int,
                 count(*) filter (where exists (
                   select from exam_pass p join qualifying_list_exam q on q.exam_code = p.exam_code
                      and q.list_id = qualifying_list_on(s.last_on)
                    where p.person_id = g.person_id and p.state = 'verified'
                      and p.announced_on between s.first_on and s.last_on))::int
            from sitting s
            cross join lateral designated_people(definition, s.last_on) g
           where (body is null or g.org_id = body)
             and (scope.everybody or g.org_id = any (scope.bodies) or g.unit_id = any (scope.units))
             and not exists (
               select from exam_pass p join qualifying_list_exam q on q.exam_code = p.exam_code
                  and q.list_id = qualifying_list_on(s.last_on)
                where p.person_id = g.person_id and p.state = 'verified' and p.announced_on < s.first_on)
           group by 1, 2, 3 order by 3, 1, 2;
      end $$;

      -- What planned moves do to each body of which the actor is 人事課. Nobody else learns anything about a day to come.
      create function planned_ratio(definition bigint, body bigint, day date)
        returns table (org_id bigint, numerator_today int, denominator_today int, numerator int, denominator int)
        language sql stable security definer set search_path = public, pg_temp as $$
        with today as (select p.org_id, count(p.pass_id)::int as numerator, count(*)::int as denominator
                         from designated_people(definition, actor_today()) p group by 1),
        planned as (select p.org_id, count(p.pass_id)::int as numerator, count(*)::int as denominator
                         from designated_people(definition, day) p group by 1)
        select o.id, coalesce(t.numerator, 0), coalesce(t.denominator, 0), coalesce(p.numerator, 0), coalesce(p.denominator, 0)
          from organisation o left join today t on t.org_id = o.id left join planned p on p.org_id = o.id
         where o.id = any (actor_role_bodies('hr')) and (body is null or o.id = body) and (t.org_id is not null or p.org_id is not null)
         order by o.code6 $$;
      -- Who is in another body's figure on the day than today, or in none: those whose file the actor keeps as 人事課.
      create function planned_moves(definition bigint, body bigint, day date)
        returns table (person_id bigint, name text, from_org_id bigint, to_org_id bigint, qualified boolean)
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.family_name || ' ' || p.given_name, t.org_id, d.org_id, coalesce(d.pass_id, t.pass_id) is not null
          from designated_people(definition, actor_today()) t
          full join designated_people(definition, day) d on d.person_id = t.person_id
          join person p on p.id = coalesce(t.person_id, d.person_id)
         where t.org_id is distinct from d.org_id and (body is null or body in (t.org_id, d.org_id)) and actor_keeps_person(p.id)
         order by p.family_kana, p.given_kana, p.id $$;

      -- Designated, and nothing passed that counts: with what speaks for a pass. For the named officers of the person's 人事課.
      create function nearest_to_pass(definition bigint, body bigint, until_day date)
        returns table (person_id bigint, org_id bigint, unit_id bigint, exam_code text, attempt_state text, exam_on date,
                       announced_on date, in_time boolean, mock_percent int, mock_on date, milestones_percent int, foundation text[],
                       courses int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select g.person_id, g.org_id, g.unit_id, plan.exam_code, plan.state, plan.exam_on, plan.announced_on,
               coalesce(plan.announced_on <= until_day, false), study.last_mock_percent, study.last_mock_on,
               round(100 * study.done_share)::int, passed.codes, prepared.courses
          from designated_people(definition, actor_today()) g
          left join lateral (
            select a.exam_code, a.state, coalesce(a.exam_on, lower(w.sittings)) as exam_on, w.announced_on
              from exam_attempt a
              join qualifying_list_exam q on q.exam_code = a.exam_code and q.list_id = qualifying_list_on(actor_today())
              left join exam_window w on w.id = a.window_id
                or a.window_id is null and w.exam_code = a.exam_code and w.sittings @> a.exam_on
             where a.person_id = g.person_id and a.state in ('planned', 'applied', 'sat')
               and (w.announced_on is null or w.announced_on > actor_today())
             order by (w.announced_on <= until_day) desc nulls last, array_position(array['sat', 'applied', 'planned'], a.state), 3, a.id
             limit 1) plan on true
          -- Of a plan for an exam that counts: how well somebody prepares for another says nothing here.
          left join lateral (
            select r.* from study_readiness(g.person_id) r
              join qualifying_list_exam q on q.exam_code = r.exam_code and q.list_id = qualifying_list_on(actor_today())) study on true
          cross join lateral (
            select coalesce(array_agg(distinct p.exam_code order by p.exam_code), '{}') as codes from exam_pass p
             where p.person_id = g.person_id and p.state = 'verified' and p.exam_code in ('FE', 'SG')) passed
          cross join lateral (
            select count(distinct c.course_id)::int as courses from completion c join course k on k.id = c.course_id
             where c.person_id = g.person_id and k.category = 'exam_preparation' and c.how <> 'void'
               and not exists (select from completion v where v.corrects_id = c.id)) prepared
         where g.pass_id is null and (body is null or g.org_id = body) and actor_certifies_person(g.person_id) $$;
      grant execute on function designated_scope, exam_term, ratio_on, past_sittings, planned_ratio, planned_moves, nearest_to_pass to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
