import type { Statement } from '../../platform/index.js';

/**
 * The learner's home: one statement that builds the JSON of GraphQL's LearnerHome. $1 person, $2 fiscal year.
 * Every table of the catalogue is read as few times as can be: each mention brings its row-level security along, and
 * that is most of this statement's cost. So lessons, media and titles are fetched once for all courses of the page.
 */
export const LEARNER_HOME: Statement = {
  name: 'learner_home',
  text: `
with mine as materialized (
  select c.id, c.course_id, c.course_version_id, c.completed_on, c.fiscal_year
    from completion c
   where c.person_id = $1 and c.how <> 'void' and (select v.id from completion v where v.corrects_id = c.id) is null
), under_way as materialized (
  select e.id, e.course_id, e.course_version_id, e.due_on, e.reason
    from enrolment e
   where e.person_id = $1 and e.state = 'active'
), offered as materialized (
  select ver.id as course_version_id
    from course k
    join course_version ver on ver.course_id = k.id and ver.state = 'published'
   where k.id <> all (array(select course_id from under_way))
     and k.id <> all (array(select course_id from mine where fiscal_year = $2))
   order by k.category, k.code
   limit 6
), recent as materialized (
  select * from mine order by completed_on desc, id desc limit 5
), lessons as materialized (
  select l.course_version_id, l.id, l.kind, l.required, m.duration_s, case when m.poster_key is not null then m.id end as poster_id
    from lesson l
    left join media m on m.id = l.media_id
   where l.course_version_id = any (array(
     select course_version_id from under_way union all select course_version_id from offered))
), titles as materialized (
  select ver.id, ver.title_ja, ver.title_en, ver.estimated_minutes, k.code, k.category
    from course_version ver
    join course k on k.id = ver.course_id
   where ver.id = any (array(
     select course_version_id from under_way union all select course_version_id from offered
     union all select course_version_id from recent))
), progress as (
  select u.id,
         coalesce(sum(l.duration_s), 0) as duration_s,
         coalesce(sum(w.covered_s), 0) as covered_s,
         coalesce(bool_and(w.completed_at is not null) filter (where l.kind = 'video'), true) as video_complete,
         coalesce(bool_and(q.passed) filter (where l.kind = 'quiz'), false) as quiz_passed,
         max(w.last_at) as last_at,
         min(l.poster_id) as poster_id
    from under_way u
    join lessons l on l.course_version_id = u.course_version_id and l.required
    left join watch w on w.enrolment_id = u.id and w.lesson_id = l.id
    left join quiz_attempt q on q.enrolment_id = u.id and q.lesson_id = l.id and q.passed
   group by u.id
)
select json_build_object(
  'fiscalYear', $2::int,
  'completedThisFiscalYear', (select count(*) from mine where fiscal_year = $2),
  'enrolments', coalesce((select json_agg(json_build_object(
      'enrolmentId', u.id::text, 'courseCode', t.code, 'titleJa', t.title_ja, 'titleEn', t.title_en,
      'category', t.category, 'dueOn', u.due_on, 'reason', u.reason, 'estimatedMinutes', t.estimated_minutes,
      'posterUrl', '/media/' || p.poster_id || '/poster', 'coveredSeconds', p.covered_s,
      'durationSeconds', p.duration_s, 'videoComplete', p.video_complete,
      'quizPassed', p.quiz_passed, 'lastActiveAt', p.last_at)
      order by p.last_at desc nulls last, u.due_on nulls last, u.id)
    from under_way u join progress p on p.id = u.id join titles t on t.id = u.course_version_id), '[]'),
  'offers', coalesce((select json_agg(json_build_object(
      'courseCode', t.code, 'titleJa', t.title_ja, 'titleEn', t.title_en, 'category', t.category,
      'estimatedMinutes', t.estimated_minutes,
      'posterUrl', '/media/' || (select min(l.poster_id) from lessons l where l.course_version_id = t.id) || '/poster')
      order by t.category, t.code)
    from offered o join titles t on t.id = o.course_version_id), '[]'),
  'recentCompletions', coalesce((select json_agg(json_build_object(
      'courseCode', t.code, 'titleJa', t.title_ja, 'titleEn', t.title_en, 'completedOn', c.completed_on,
      'fiscalYear', c.fiscal_year, 'certificateNumber', cert.number) order by c.completed_on desc, c.id desc)
    from recent c join titles t on t.id = c.course_version_id
    left join certificate cert on cert.completion_id = c.id), '[]')
) as json`,
};
