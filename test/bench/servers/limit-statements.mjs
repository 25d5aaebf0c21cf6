// The limit's statements, written for speed alone and apart from Kōro's, so that a slow statement there shows here.

/** $1 person, $2 fiscal year */
export const HOME = `
with mine as materialized (
  select c.id, c.course_version_id, c.course_id, c.completed_on, c.fiscal_year
    from completion c
   where c.person_id = $1 and c.how <> 'void' and (select v.id from completion v where v.corrects_id = c.id) is null
), under_way as materialized (
  select e.id, e.course_id, e.due_on, e.reason, ver.title_ja, ver.title_en, ver.estimated_minutes, k.code, k.category, sum.*
    from enrolment e
    join course k on k.id = e.course_id
    join course_version ver on ver.id = e.course_version_id
    cross join lateral (
      select sum(m.duration_s) as duration_s, coalesce(sum(w.covered_s), 0) as covered_s, max(w.last_at) as last_at,
             bool_and(w.completed_at is not null) filter (where l.kind = 'video') as video_complete,
             bool_and(q.passed) filter (where l.kind = 'quiz') as quiz_passed,
             min(m.id) filter (where m.poster_key is not null) as poster_id
        from lesson l
        left join media m on m.id = l.media_id
        left join watch w on w.enrolment_id = e.id and w.lesson_id = l.id
        left join quiz_attempt q on q.enrolment_id = e.id and q.lesson_id = l.id and q.passed
       where l.course_version_id = e.course_version_id and l.required) sum
   where e.person_id = $1 and e.state = 'active'
)
select json_build_object('data', json_build_object('home', json_build_object(
  'fiscalYear', $2::int,
  'completedThisFiscalYear', (select count(*) from mine where fiscal_year = $2),
  'enrolments', coalesce((select json_agg(json_build_object(
      'enrolmentId', id::text, 'courseCode', code, 'titleJa', title_ja, 'titleEn', title_en, 'category', category,
      'dueOn', due_on, 'reason', reason, 'estimatedMinutes', estimated_minutes,
      'posterUrl', '/media/' || poster_id || '/poster', 'coveredSeconds', covered_s, 'durationSeconds', coalesce(duration_s, 0),
      'videoComplete', coalesce(video_complete, true), 'quizPassed', coalesce(quiz_passed, false), 'lastActiveAt', last_at)
      order by last_at desc nulls last, due_on nulls last, id) from under_way), '[]'),
  'offers', coalesce((select json_agg(json_build_object(
      'courseCode', code, 'titleJa', title_ja, 'titleEn', title_en, 'category', category, 'estimatedMinutes', estimated_minutes,
      'posterUrl', '/media/' || (select min(m.id) from lesson l join media m on m.id = l.media_id
                                  where l.course_version_id = offered.id and m.poster_key is not null) || '/poster')
      order by category, code)
    from (select k.code, k.category, ver.* from course k
            join course_version ver on ver.course_id = k.id and ver.state = 'published'
           where k.id <> all (array(select course_id from under_way)) and k.id <> all (array(select course_id from mine where fiscal_year = $2))
           order by k.category, k.code limit 6) offered), '[]'),
  'recentCompletions', coalesce((select json_agg(json_build_object(
      'courseCode', k.code, 'titleJa', ver.title_ja, 'titleEn', ver.title_en, 'completedOn', c.completed_on,
      'fiscalYear', c.fiscal_year, 'certificateNumber', cert.number) order by c.completed_on desc, c.id desc)
    from (select * from mine order by completed_on desc, id desc limit 5) c
    join course k on k.id = c.course_id
    join course_version ver on ver.id = c.course_version_id
    left join certificate cert on cert.completion_id = c.id), '[]')
)))::text as json`;

/** $1 today, $2 fiscal year, $3 rows */
export const STAFF = `
with page as materialized (
  select p.*, post.staff_number, post.org_id, post.unit_id, post.position, row_number() over (order by family_kana, given_kana, p.id) as n
    from person p
    cross join lateral (
      select a.* from appointment a where a.person_id = p.id and a.period @> $1::date
       order by (a.kind = 'HONMU') desc, a.percent desc, a.id limit 1) post
   order by family_kana, given_kana, p.id
   limit $3::int + 1
), done as (
  select c.person_id, count(*) as total, count(*) filter (where c.fiscal_year = $2) as this_year, max(c.completed_on) as last_on
    from completion c
   where c.person_id = any (array(select id from page)) and c.how <> 'void'
     and not exists (select from completion v where v.corrects_id = c.id)
   group by c.person_id
), edges as (
  select n, translate(encode(convert_to(format('["%s","%s","%s"]', family_kana, given_kana, page.id), 'UTF8'), 'base64'),
                      E'+/=\\n', '-_') as cursor,
         json_build_object(
           'personId', page.id::text, 'name', family_name || ' ' || given_name, 'kana', family_kana || ' ' || given_kana,
           'staffNumber', staff_number, 'organisationName', o.name, 'unitName', u.name, 'position', position,
           'completionCount', coalesce(done.total, 0), 'completionCountThisFiscalYear', coalesce(done.this_year, 0), 'lastCompletedOn', done.last_on) as node
    from page
    join organisation o on o.id = page.org_id
    join unit u on u.id = page.unit_id
    left join done on done.person_id = page.id
   where n <= $3
)
select json_build_object('data', json_build_object('staff', json_build_object(
  'edges', json_agg(json_build_object('cursor', cursor, 'node', node) order by n),
  'pageInfo', json_build_object('endCursor', max(cursor) filter (where n = $3), 'hasNextPage', (select count(*) > $3 from page)),
  'totalCount', (select count(distinct person_id) from appointment where period @> $1::date)
)))::text as json from edges`;

const KEYS = ['folded_name', 'folded_given_name', 'folded_kana', 'folded_given_kana'];

/** For so many words: $1 today, $2 words, $3 staff number, $4 rows. What is found is read once, for the page and the total. */
export const directory = (/** @type {number} */ words) => `
with word as materialized (
  select n, low, low || U&'\\+10FFFF' as high from (select n, fold_name(w) as low from unnest($2::text[]) with ordinality t(w, n) offset 0) f
), named as materialized (
  select n.person_id, family_name, given_name, family_kana, given_kana
    from person_name n
   where (n.valid @> $1::date) is true
     and (n.person_id = any (array(select x.person_id from appointment x where x.staff_number = $3 and x.period @> $1::date))
${Array.from({ length: words }, (_, word) =>
  KEYS.map(
    (key) =>
      `       or ${key} >= (select low from word where n = ${word + 1}) and ${key} < (select high from word where n = ${word + 1})`,
  ),
)
  .flat()
  .join('\n')})
     and (select true from appointment x where x.person_id = n.person_id and x.period @> $1::date limit 1)
), page as materialized (
  select named.*, row_number() over (order by family_kana, given_kana, person_id) as n
    from (select * from named order by family_kana, given_kana, person_id limit $4::int + 1) named
), edges as (
  select page.n, json_build_object(
      'personId', page.person_id::text, 'name', family_name || ' ' || given_name, 'kana', family_kana || ' ' || given_kana,
      'staffNumber', post.staff_number, 'organisationName', o.name, 'unitName', u.name, 'parentUnitName', up.name,
      'position', post.position, 'kind', post.kind, 'percent', post.percent,
      'guest', post.kind in ('HEININ', 'HAKEN', 'JINJI_KORYU', 'KENSHU_HAKEN', 'GYOMU_ITAKU'), 'homeOrganisationName', null,
      'otherPosts', coalesce((select json_agg(json_build_object('organisationName', p2o.name, 'unitName', p2u.name,
          'position', p2.position, 'kind', p2.kind, 'percent', p2.percent) order by (p2.kind = 'HONMU') desc, p2.percent desc, p2.id)
        from appointment p2 join organisation p2o on p2o.id = p2.org_id join unit p2u on p2u.id = p2.unit_id
       where p2.person_id = page.person_id and p2.period @> $1::date and p2.id <> post.id), '[]')) as node,
    translate(encode(convert_to(format('["%s","%s","%s"]', family_kana, given_kana, page.person_id), 'UTF8'), 'base64'), E'+/=\\n', '-_') as cursor
    from page
    cross join lateral (select a.* from appointment a where a.person_id = page.person_id and a.period @> $1::date
                         order by (a.kind = 'HONMU') desc, a.percent desc, a.id limit 1) post
    join organisation o on o.id = post.org_id
    join unit u on u.id = post.unit_id
    left join unit up on up.id = u.parent_id
   where page.n <= $4
)
select json_build_object('data', json_build_object('directory', json_build_object(
  'edges', coalesce(json_agg(json_build_object('cursor', cursor, 'node', node) order by n), '[]'),
  'pageInfo', json_build_object('endCursor', max(cursor) filter (where n = $4), 'hasNextPage', (select count(*) > $4 from page)),
  'totalCount', (select count(*) from named))))::text as json from edges`;

/** $1 indicator, $2 today. The forecast is added by the server, with Kōro's own function. */
export const BURN_UP = `
select json_build_object(
    'indicatorKey', i.key, 'asOf', $2::date, 'openingBalance', d.opening_balance, 'target', i.target_value::int,
    'targetOn', pp.ends_on, 'baselineOn', d.counts_from, 'completions', s.completions, 'people', s.first_timers,
    'total', s.completions + d.opening_balance, 'months', s.months,
    'definition', json_build_object(
      'id', d.id::text, 'version', d.version, 'sentenceJa', d.sentence_ja, 'sentenceEn', d.sentence_en,
      'openingBalance', d.opening_balance, 'openingBalanceLabelJa', d.opening_balance_label_ja,
      'openingBalanceLabelEn', d.opening_balance_label_en, 'countsFrom', d.counts_from, 'validFrom', lower(d.valid),
      'categories', (select json_agg(category order by category) from programme_category pc where pc.programme_id = d.programme_id))
  )::text as json
  from indicator i
  join plan_period pp on pp.id = i.plan_period_id
  join indicator_definition d on d.indicator_id = i.id and d.valid @> $2::date
  cross join lateral (
    select sum(completions) as completions, sum(first_timers) as first_timers,
           json_agg(json_build_object('month', month, 'completions', completions, 'firstTimers', first_timers) order by month) as months
      from (select day::date as month, coalesce(m.completions, 0) as completions, coalesce(m.first_timers, 0) as first_timers
              from generate_series(date_trunc('month', d.counts_from), $2::date, interval '1 month') day
              left join (select month, sum(completions) as completions, sum(first_timers) as first_timers
                           from programme_month where programme_id = d.programme_id group by month) m on m.month = day::date) by_month) s
 where i.key = $1`;

/** $1 person, $2 now, $3 session, $4 sequence, $5 played, $6 position, $7 visible. The ledger's own function: the same durable writes. */
export const BEAT = `
with actor as materialized (
  select set_config('app.person_id', $1, true), set_config('app.now', $2, true), set_config('app.kind', 'session', true))
select json_build_object('data', json_build_object('recordBeat',
    record_beat($3, $4, $5::int4multirange, $6, $7) - 'completionId' || '{"completion": null}'))::text as json
  from actor`;
