import type { ClientBase } from 'pg';
import { addDays } from '../../libs/vocabulary/index.js';
import { Dice, existing } from './dice.js';
import type { Workforce } from './workforce.js';

/** Of the designated who have not passed, so many prepare; the first ones the longest. */
const PREPARING = 9;
const STARTED = '2025-07-14';
const TODAY = '2025-11-20';

/**
 * Study plans for the next AP window: of the learner, of the one with three posts, and of some of the designated who have not
 * passed yet, with mock tests that get better the longer somebody learns.
 */
export async function seedStudyPlans(client: ClientBase, { cast }: Workforce): Promise<void> {
  const dice = new Dice(20251120);
  const { rows } = await client.query<{ person_id: string }>(
    `select g.person_id from designation g
      where g.period @> $1::date and not exists (
        select from exam_pass p where p.person_id = g.person_id and p.state = 'verified')
      order by g.person_id`,
    [TODAY],
  );
  const characters = ['staff', 'dxship'].map(
    (login) => existing(cast.get(login), `no person for ${login}`).id,
  );
  const others = rows.map((row) => Number(row.person_id)).filter((id) => !characters.includes(id));
  const people = [...characters, ...dice.shuffled(others).slice(0, PREPARING)];
  for (const [index, person] of people.entries()) {
    const startedOn = dice.workday(addDays(STARTED, index * 9), addDays(STARTED, index * 9 + 6));
    const plan = await startPlan(client, person, startedOn, dice.int(4, 10));
    if (plan === null) return;
    await client.query(
      `update study_milestone set done_on = $2::date + (ordinal * 24)::int
        where plan_id = $1 and kind = 'topic' and $2::date + (ordinal * 24)::int <= $3`,
      [plan, startedOn, addDays(TODAY, -dice.int(1, 20))],
    );
    const sittings = dice.int(1, 3);
    for (let sitting = 1; sitting <= sittings; sitting += 1) {
      const on = dice.date(
        addDays(TODAY, -30 * (sittings - sitting) - 12),
        addDays(TODAY, -30 * (sittings - sitting) - 1),
      );
      if (on <= startedOn) continue;
      for (const part of ['subject_a', 'subject_b'])
        await client.query(
          `insert into mock_result (plan_id, person_id, taken_on, part, percent, source, recorded_at)
           values ($1, $2, $3::date, $4, $5, '公開問題による模擬試験', $3::date + time '20:00')`,
          [plan, person, on, part, Math.min(88, 34 + sitting * 9 + dice.int(-6, 16))],
        );
    }
  }
}

/** With every topic and three mock tests, as the product plans it; null where the next window is not known. */
async function startPlan(
  client: ClientBase,
  person: number,
  on: string,
  hours: number,
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into study_plan (person_id, exam_code, window_id, hours_a_week, planned_from, created_at)
     select $1, 'AP', w.id, $3, $2::date, $2::date + time '12:30' from exam_window w
      where w.exam_code = 'AP' and lower(w.sittings) > $4::date order by lower(w.sittings) limit 1 returning id`,
    [person, on, hours, TODAY],
  );
  const plan = rows[0]?.id;
  if (!plan) return null;
  await client.query(
    `insert into study_milestone (plan_id, ordinal, kind, topic_id, weeks_before, minutes)
     select $1, row_number() over (order by s.place, s.n), s.kind, s.topic_id, s.weeks, s.minutes from (
       select 1 as place, t.ordinal as n, 'topic' as kind, t.id as topic_id, null::int as weeks, t.minutes
         from study_topic t where t.exam_code = 'AP'
       union all select 2, m.n, 'mock', null, m.weeks, 420 from (values (1, 8), (2, 4), (3, 2)) m (n, weeks)) s`,
    [plan],
  );
  return plan;
}
