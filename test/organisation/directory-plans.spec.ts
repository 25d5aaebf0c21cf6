import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { rosterCount, rosterPage } from '../../libs/learning/roster/roster.sql.js';
import {
  directoryCount,
  directoryPage,
  type DirectoryShape,
} from '../../libs/organisation/directory/directory.sql.js';
import { sizeFor } from '../../libs/organisation/directory/name-search.sql.js';
import { searchWords, staffNumberIn } from '../../libs/organisation/directory/search-words.js';
import type { Statement } from '../../libs/platform/index.js';
import { loadBenchData, simulatedPeople } from '../bench/bench-data.mjs';
import { TestApi } from '../support/api.js';

/** Enough that a plan which reads a whole table is dearer than one which does not. */
const SIZE = { staff: 8_000, completions: 1_000, videos: 1, accounts: 80 };
const GROWING = ['person', 'person_name', 'appointment', 'designation', 'completion'];
const EVERYBODY: DirectoryShape = {
  words: 0,
  organisation: false,
  unit: false,
  kinds: false,
  designated: false,
  after: false,
};

let api: TestApi;
const cookies = { trainer: '', coordinator: '' };

beforeAll(async () => {
  api = await TestApi.start();
  await loadBenchData(api.db.url, SIZE, () => undefined);
  const people = await simulatedPeople(api.db.url);
  cookies.trainer = people.find((person) => person.trainer)!.cookie;
  const coordinator = people.find((person) => !person.trainer)!;
  cookies.coordinator = coordinator.cookie;
  await api.db.sql.query(
    `insert into role_grant (account_id, role, scope, org_id, period, granted_at, reason)
     select a.id, 'coordinator', 'body', p.org_id, '[2024-04-01,)', '2024-04-01', 'test'
       from account a join appointment p using (person_id) where a.person_id = $1`,
    [coordinator.personId],
  );
}, 60_000);

afterAll(() => api.close());

/** The lasting plan of a statement, as the door runs it for that person; what was never executed left out. */
async function planOf(who: keyof typeof cookies, { text }: Statement, values: unknown[]): Promise<string[]> {
  const client = new pg.Client({
    connectionString: api.db.url,
    options: '-c role=koro_app -c plan_cache_mode=force_generic_plan',
  });
  await client.connect();
  const token = createHash('sha256').update(cookies[who].replace('koro_session=', '')).digest();
  try {
    await client.query('begin');
    await client.query('select enter($1, $2, $3)', ['session', token, api.clock.now()]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze) ${text}`, values);
    return rows.map((row) => row['QUERY PLAN']).filter((line) => !line.includes('never executed'));
  } finally {
    await client.end();
  }
}

function readWhole(plan: string[]): string[] {
  return plan.flatMap((line) => {
    const name = /Seq Scan on (\w+)/.exec(line)?.[1];
    return name && GROWING.includes(name) ? [name] : [];
  });
}

function given(search: string, place: { unitId?: number } = {}): unknown[] {
  return ['2025-11-20', searchWords(search), staffNumberIn(search), 0, place.unitId ?? 0, [], false];
}

const FIRST = [51, '', '', ''];

test.each([
  ['trainer', '高橋'],
  ['trainer', 'takahashi naomi'],
  ['trainer', 'ohno koutarou'],
  ['trainer', 'S1234'],
  ['coordinator', '髙橋'],
  ['coordinator', 'yamamoto'],
] as const)('a search of the %s for %s goes by the keys’ indexes', async (who, search) => {
  const shape = { ...EVERYBODY, words: sizeFor(searchWords(search)) };
  for (const plan of [
    await planOf(who, directoryPage(shape), [...given(search), ...FIRST]),
    await planOf(who, directoryCount(shape), given(search)),
  ]) {
    expect(readWhole(plan)).toEqual([]);
    for (const key of ['folded_name', 'folded_given_name', 'folded_kana', 'folded_given_kana'])
      expect(plan.join('\n')).toContain(`Bitmap Index Scan on person_name_${key} `);
  }
});

test('the roster searches by the same indexes', async () => {
  const words = searchWords('takahashi');
  const shape = {
    words: sizeFor(words),
    organisation: false,
    unit: false,
    untrained: false,
    after: false,
  };
  const values = ['2025-11-20', 2025, words, 'TAKAHASHI', 0, 0];
  for (const plan of [
    await planOf('trainer', rosterPage(shape), [...values, ...FIRST]),
    await planOf('trainer', rosterCount(shape), values),
  ]) {
    expect(readWhole(plan)).toEqual([]);
    expect(plan.join('\n')).toContain('Bitmap Index Scan on person_name_folded_kana ');
  }
});

test('a page of everybody walks along the kana, from its place on', async () => {
  const first = await planOf('trainer', directoryPage(EVERYBODY), [...given(''), ...FIRST]);
  const next = await planOf('trainer', directoryPage({ ...EVERYBODY, after: true }), [
    ...given(''),
    51,
    'タナカ',
    'ナオミ5',
    '1',
  ]);
  for (const plan of [first, next]) {
    expect(readWhole(plan)).toEqual([]);
    expect(plan.join('\n')).toContain('Index Scan using person_name_kana');
  }
});

test('a unit is read from its posts', async () => {
  const unitId = await api.db.value<number>('select unit_id from appointment limit 1');
  const shape = { ...EVERYBODY, unit: true };
  expect(
    readWhole(await planOf('trainer', directoryPage(shape), [...given('', { unitId }), ...FIRST])),
  ).toEqual([]);
});
