import type { Statement } from '../../platform/index.js';

/**
 * The learner's home: one statement that builds the JSON of GraphQL's LearnerHome.
 * $1 person, $2 fiscal year. To-one relations are joined, not sub-selected (220 → 136 µs when it was measured).
 */
export const LEARNER_HOME: Statement = {
  name: 'learner_home',
  text: `
with mine as (
  select c.id, c.course_id, c.course_version_id, c.completed_on, c.fiscal_year
    from completion c
    left join completion v on v.corrects_id = c.id
   where c.person_id = $1 and c.how <> 'void' and v.id is null
), under_way as (
  select e.id, e.course_id, e.due_on, e.reason, ver.title_ja, ver.title_en, ver.estimated_minutes, k.code, k.category,
         sum(m.duration_s) filter (where l.kind = 'video') as duration_s,
         coalesce(sum(w.covered_s), 0) as covered_s,
         bool_and(w.completed_at is not null) filter (where l.kind = 'video') as video_complete,
         bool_and(q.passed) filter (where l.kind = 'quiz') as quiz_passed,
         max(w.last_at) as last_at,
         min(m.id) filter (where m.poster_key is not null) as poster_id
    from enrolment e
    join course k on k.id = e.course_id
    join course_version ver on ver.id = e.course_version_id
    join lesson l on l.course_version_id = e.course_version_id and l.required
    left join media m on m.id = l.media_id
    left join watch w on w.enrolment_id = e.id and w.lesson_id = l.id
    left join quiz_attempt q on q.enrolment_id = e.id and q.lesson_id = l.id and q.passed
   where e.person_id = $1 and e.state = 'active'
   group by e.id, k.id, ver.id
), offered as (
  select k.code, k.category, ver.title_ja, ver.title_en, ver.estimated_minutes,
         (select min(m.id) from lesson l join media m on m.id = l.media_id
           where l.course_version_id = ver.id and m.poster_key is not null) as poster_id
    from course k
    join course_version ver on ver.course_id = k.id and ver.state = 'published'
   where k.id not in (select course_id from under_way)
     and k.id not in (select course_id from mine where fiscal_year = $2)
   order by k.category, k.code
   limit 6
), recent as (
  select k.code, ver.title_ja, ver.title_en, c.completed_on, c.fiscal_year, cert.number
    from (select * from mine order by completed_on desc, id desc limit 5) c
    join course k on k.id = c.course_id
    join course_version ver on ver.id = c.course_version_id
    left join certificate cert on cert.completion_id = c.id
)
select json_build_object(
  'fiscalYear', $2::int,
  'completedThisFiscalYear', (select count(*) from mine where fiscal_year = $2),
  'enrolments', coalesce((select json_agg(json_build_object(
      'enrolmentId', id::text, 'courseCode', code, 'titleJa', title_ja, 'titleEn', title_en, 'category', category,
      'dueOn', due_on, 'reason', reason, 'estimatedMinutes', estimated_minutes,
      'posterUrl', '/media/' || poster_id || '/poster', 'coveredSeconds', covered_s,
      'durationSeconds', coalesce(duration_s, 0), 'videoComplete', coalesce(video_complete, true),
      'quizPassed', coalesce(quiz_passed, false), 'lastActiveAt', last_at)
      order by last_at desc nulls last, due_on nulls last, id) from under_way), '[]'),
  'offers', coalesce((select json_agg(json_build_object(
      'courseCode', code, 'titleJa', title_ja, 'titleEn', title_en, 'category', category,
      'estimatedMinutes', estimated_minutes, 'posterUrl', '/media/' || poster_id || '/poster')
      order by category, code) from offered), '[]'),
  'recentCompletions', coalesce((select json_agg(json_build_object(
      'courseCode', code, 'titleJa', title_ja, 'titleEn', title_en, 'completedOn', completed_on,
      'fiscalYear', fiscal_year, 'certificateNumber', number) order by completed_on desc) from recent), '[]')
) as json`,
};
