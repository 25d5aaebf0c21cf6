import type { Batch } from '../../platform/index.js';
import type { WatchState } from './watch.types.js';

export function watchKey(enrolmentId: string, lessonId: string): string {
  return `${enrolmentId}:${lessonId}`;
}

const STATES = `
  select e.id || ':' || l.id as key,
         watch_state(l.id, coalesce(w.watched, '{}'), coalesce(w.covered_s, 0), m.duration_s,
                     coalesce(w.position_s, 0), w.completed_at is not null) as state
    from unnest($1::bigint[], $2::bigint[]) asked (enrolment_id, lesson_id)
    join enrolment e on e.id = asked.enrolment_id
    join lesson l on l.id = asked.lesson_id and l.course_version_id = e.course_version_id
    join media m on m.id = l.media_id
    left join watch w on w.enrolment_id = e.id and w.lesson_id = l.id`;

/** By watchKey(); a lesson that is no video has none. */
export const watchStateOfLesson: Batch<WatchState> = async ({ em }, keys) => {
  const pairs = keys.map((key) => key.split(':'));
  const rows = await em.query<{ key: string; state: WatchState }[]>(STATES, [
    pairs.map(([enrolmentId]) => enrolmentId),
    pairs.map(([, lessonId]) => lessonId),
  ]);
  return new Map(rows.map((row) => [row.key, row.state]));
};
