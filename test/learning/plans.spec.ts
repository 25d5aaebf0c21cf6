import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { BURN_UP } from '../../libs/insight/progress/progress.sql.js';
import { COUNT_ON, QUALIFIED_RATIO } from '../../libs/insight/ratio/ratio.sql.js';
import { LEARNER_HOME } from '../../libs/learning/home/home.sql.js';
import { loadBenchData, simulatedPeople, type Person } from '../bench/bench-data.mjs';
import { TestApi } from '../support/api.js';
import { BEAT, START_WATCHING } from '../support/learner.js';

/** Enough that a plan which reads a whole table is dearer than one which does not. */
const SIZE = { staff: 8_000, completions: 20_000, videos: 1, accounts: 2_000 };
/** They grow with people and years; bodies, courses, indicators and the rollup do not. */
const GROWING = [
  'person',
  'appointment',
  'enrolment',
  'watch',
  'watch_session',
  'quiz_attempt',
  'completion',
  'certificate',
  'designation',
  'exam_pass',
  'qualified_span',
];
/** Prepared statements get their lasting plan at the sixth use. */
const TIMES = 12;

const HOME = `{ home { completedThisFiscalYear enrolments { courseCode } offers { courseCode } recentCompletions { courseCode } } }`;
const COUNT = `{ burnUp(indicatorKey: "3-2-1") { total months { month completions } }
  countOn(indicatorKey: "3-2-1", asOf: "2025-06-15") { total }
  qualifiedRatio(asOf: "2025-06-15") { numerator denominator series { numerator } byBody { numerator } } }`;

let api: TestApi;
let learner: Person;
let trainer: Person;

beforeAll(async () => {
  api = await TestApi.start();
  await loadBenchData(api.db.url, SIZE, () => undefined);
  const people = await simulatedPeople(api.db.url);
  learner = people.find((person) => !person.trainer)!;
  trainer = people.find((person) => person.trainer)!;
}, 60_000);

afterAll(() => api.db.close());

/** Names of the tables that a statement's lasting plan reads from end to end, as the door runs it for that person. */
async function readWhole(person: Person, text: string, values: unknown[]): Promise<string[]> {
  const client = new pg.Client({
    connectionString: api.db.url,
    options: '-c role=koro_app -c plan_cache_mode=force_generic_plan',
  });
  await client.connect();
  const token = createHash('sha256').update(person.cookie.replace('koro_session=', '')).digest();
  try {
    await client.query('begin');
    await client.query('select enter($1, $2, $3)', ['session', token, api.clock.now()]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze) ${text}`, values);
    return rows.flatMap((row) => {
      const line = row['QUERY PLAN'];
      const name = /Seq Scan on (\w+)/.exec(line)?.[1];
      return name && !line.includes('never executed') ? [name] : [];
    });
  } finally {
    await client.end();
  }
}

test.each([
  ['the home', () => readWhole(learner, LEARNER_HOME.text, [learner.personId, 2025])],
  ['the burn-up', () => readWhole(trainer, BURN_UP.text, ['3-2-1', null, '2025-11-20'])],
  ['the count on a day', () => readWhole(trainer, COUNT_ON.text, ['3-2-1', '2025-06-15', null])],
  ['the 75 % on a day', () => readWhole(trainer, QUALIFIED_RATIO.text, ['2025-06-15', null])],
])('%s reads no growing table from end to end', async (_, tables) => {
  expect((await tables()).filter((name) => GROWING.includes(name))).toEqual([]);
});

// PostgreSQL counts what plans do not show: the statements inside enter(), record_beat() and the policies.
test('a session of watching, the home, the count and the 75 % read no growing table from end to end', async () => {
  const before = await endToEndReads();
  const { startWatching } = await api.get<{ startWatching: { id: string } }>(
    START_WATCHING,
    { enrolmentId: learner.enrolmentId, lessonId: learner.lessonId },
    learner.cookie,
  );
  for (let sequence = 1; sequence <= TIMES; sequence += 1) {
    api.clock.forward(10);
    const played = [{ from: 0, to: sequence * 10 }];
    const beat = { sessionId: startWatching.id, sequence, played, positionSeconds: 0, visible: true };
    await api.get(BEAT, { beat }, learner.cookie);
    await api.get(HOME, {}, learner.cookie);
    await api.get(COUNT, {}, trainer.cookie);
  }
  await api.app.close();
  await delay(500); // its connections hand in their counts when they end
  expect(await endToEndReads()).toEqual(before);
});

async function endToEndReads(): Promise<Record<string, number>> {
  const { rows } = await api.db.sql.query<{ name: string; reads: number }>(
    `select relname as name, seq_scan::int as reads from pg_stat_user_tables where relname = any ($1) order by 1`,
    [GROWING],
  );
  return Object.fromEntries(rows.map(({ name, reads }) => [name, reads]));
}
