import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { PublishingDesk } from '../support/publishing-desk.js';

const MIHARA = '342041';
const YEAR_END = '2025-03-31';

const READING = `query ($id: ID!) { figureReading(id: $id) {
  id value noValue words numerator denominator digest digestMatches evidenceRows kind asOf takenAt
  indicator { key } definition { version } takenBy { login }
  wouldNowBe { value noValue words numerator denominator gone came changed }
  changes(first: 20) { change source why explanation counted counts wasId isId person { id name } organisation { id } }
  evidence(first: 40) { edges { node { ordinal source sourceId countedOn counts detail person { id name } organisation { id } } } } } }`;
const PAGE = `query ($id: ID!, $first: Int!, $after: String, $counts: Boolean) { figureReading(id: $id) {
  evidence(first: $first, after: $after, counts: $counts) { edges { node { ordinal counts } } pageInfo { endCursor hasNextPage } } } }`;
const LIST = `query ($key: String, $asOf: LocalDate) { figureReadings(indicatorKey: $key, asOf: $asOf) { edges { node { id value } } } }`;

interface Row {
  ordinal: number;
  source: string;
  sourceId: string | null;
  countedOn: string | null;
  counts: boolean;
  detail: string | null;
  person: { id: string; name: string } | null;
}
interface Shown {
  value: number | null;
  noValue: string | null;
  numerator: number | null;
  denominator: number | null;
  digest: string;
  digestMatches: boolean;
  evidenceRows: number;
  takenBy: { login: string } | null;
  wouldNowBe: Record<string, number | string | null>;
  changes: Record<string, unknown>[];
  evidence: { edges: { node: Row }[] };
}

let api: TestApi;
let desk: PublishingDesk;

beforeAll(async () => {
  api = await TestApi.start();
  desk = await PublishingDesk.open(api);
  await desk.define('3-1-2', 'reported');
  await desk.define('3-1-1', 'reported');
  await desk.define('2-2-1', 'milestones');
});

afterAll(() => api.close());

const shown = async (id: string, by: BuiltPerson = desk.hr): Promise<Shown> =>
  (await api.get<{ figureReading: Shown }>(READING, { id }, by.cookie)).figureReading;

/** As somebody outside would compute it from the tables: no function of the database takes part. */
async function digestByHand(id: string): Promise<string> {
  const { rows: figures } = await api.db.sql.query<{ line: unknown[] }>(
    `select array_to_json(array[to_json('reading'::text), to_json(t.code), to_json(i.key), to_json(d.version), to_json(d.sentence_ja), to_json(r.as_of),
            to_json(r.kind), to_json(r.value::float8::text), to_json(r.no_value), to_json(r.words), to_json(r.numerator), to_json(r.denominator),
            to_json(r.opening_balance), to_json(r.reference_value::float8::text), to_json(r.evidence_rows)]) as line
       from reading r join indicator i on i.id = r.indicator_id join plan_period t on t.id = i.plan_period_id
       join indicator_definition d on d.id = r.definition_id where r.id = $1`,
    [id],
  );
  const { rows: evidence } = await api.db.sql.query<Record<string, string | number | boolean | null>>(
    'select ordinal, source, source_id, person_id, org_id, counted_on, counts, detail from reading_evidence where reading_id = $1 order by ordinal',
    [id],
  );
  const number = (text: unknown) => (text === null ? null : Number(text));
  const lines = [
    figures[0]?.line ?? [],
    ...evidence.map((row) => [
      row['ordinal'],
      row['source'],
      number(row['source_id']),
      number(row['person_id']),
      number(row['org_id']),
      row['counted_on'],
      row['counts'],
      row['detail'],
    ]),
  ].map((values) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function tampered(text: string, values: unknown[]): Promise<void> {
  const client = await api.db.sql.connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(text, values);
    await client.query('commit');
  } finally {
    client.release();
  }
}

describe('a reading of a count', () => {
  it('keeps value, opening balance and every completion, and stays while they are voided and others come late', async () => {
    const before = await desk.take('3-2-1', YEAR_END);
    const one = await api.build.completed({ on: '2024-06-01' });
    const two = await api.build.completed({ on: YEAR_END, body: MIHARA });
    await api.build.completed({ on: '2025-04-01' });
    await api.build.completed({ on: '2024-06-01', category: 'information_security' });
    const taken = await desk.take('3-2-1', YEAR_END);
    expect(taken).toMatchObject({ value: (before.value ?? 0) + 2, openingBalance: 2000, noValue: null });
    expect(taken.evidenceRows).toBe(before.evidenceRows + 2);

    await api.build.voided(one.id, desk.hr);
    const late = await api.build.completed({ on: '2025-03-30' });
    const other = await api.build.completed({ on: '2025-03-29' });
    await api.db.sql.query(`update person set family_name = '改姓' where id = $1`, [two.person.id]);
    const now = await shown(taken.id);
    expect(now).toMatchObject({
      value: taken.value,
      digest: taken.digest,
      digestMatches: true,
      wouldNowBe: { value: (taken.value ?? 0) + 1, gone: 1, came: 2, changed: 0 },
    });
    expect(now.evidence.edges.map(({ node }) => node.sourceId)).toEqual(
      expect.arrayContaining([one.id, two.id]),
    );
    expect(now.changes).toEqual([
      expect.objectContaining({
        change: 'gone',
        why: 'completion_voided',
        explanation: '誤り',
        wasId: one.id,
      }),
      expect.objectContaining({ change: 'came', why: 'completion_late', isId: other.id }),
      expect.objectContaining({ change: 'came', why: 'completion_late', isId: late.id }),
    ]);
    expect((await shown(before.id)).value).toBe(before.value);
  });

  it('pages its evidence in the order of the digest', async () => {
    const { id, evidenceRows } = await desk.take('3-2-1', YEAR_END);
    const ordinals: number[] = [];
    let after: string | null = null;
    do {
      const { figureReading }: { figureReading: { evidence: Paged } } = await api.get(
        PAGE,
        { id, first: 1, after },
        desk.hr.cookie,
      );
      ordinals.push(...figureReading.evidence.edges.map(({ node }) => node.ordinal));
      after = figureReading.evidence.pageInfo.hasNextPage ? figureReading.evidence.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ordinals).toEqual(Array.from({ length: evidenceRows }, (_, index) => index + 1));
    expect(ordinals.length).toBeGreaterThan(1);
  });
});

interface Paged {
  edges: { node: { ordinal: number; counts: boolean } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

describe('a reading of a share', () => {
  let holder: BuiltPerson;
  let other: BuiltPerson;
  let ofMihara: BuiltPerson;
  let passId: string;

  beforeAll(async () => {
    [holder, other, ofMihara] = [
      await desk.designated(),
      await desk.designated(),
      await desk.designated(MIHARA),
    ];
    passId = await desk.pass(holder);
    await desk.pass(ofMihara);
  });

  it('keeps every designated person with whether they count, through a late pass, a revoked one and an ended designation', async () => {
    const taken = await desk.take('3-2-2', YEAR_END);
    expect(taken).toMatchObject({ numerator: 2, denominator: 3, evidenceRows: 3, value: 66.6667 });
    await desk.pass(other, '2025-03-30');
    await api.db.sql.query(
      `update exam_pass set state = 'revoked', verified_on = null, decision_reason = '証明書の誤り' where id = $1`,
      [passId],
    );
    await api.db.sql.query(`update designation set period = '[2024-04-01,2025-03-01)' where person_id = $1`, [
      ofMihara.id,
    ]);
    const now = await shown(taken.id);
    expect(now).toMatchObject({
      value: 66.6667,
      numerator: 2,
      denominator: 3,
      digestMatches: true,
      wouldNowBe: { numerator: 1, denominator: 2, value: 50, gone: 1, came: 0, changed: 2 },
    });
    const why = Object.fromEntries(
      now.changes.map((change) => [(change['person'] as { id: string }).id, change]),
    );
    expect(why[other.id]).toMatchObject({
      change: 'changed',
      why: 'pass_late',
      counted: false,
      counts: true,
    });
    expect(why[holder.id]).toMatchObject({ why: 'pass_revoked', explanation: '証明書の誤り', counts: false });
    expect(why[ofMihara.id]).toMatchObject({ change: 'gone', why: 'designation_ended' });
  });

  it('tells its rows, and what became of them, to 人事課 and auditors of the body alone', async () => {
    const { id } = await desk.take('3-2-2', '2025-02-28');
    await tampered(`update reading_evidence set counts = not counts where reading_id = $1`, [id]);
    const mihara = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'hr', scope: 'body', body: MIHARA }],
    });
    await desk.duty(mihara, '3-2-2', 'report');
    const people = async (by: BuiltPerson) => {
      const seen = await shown(id, by);
      return {
        evidence: seen.evidence.edges.map(({ node }) => node.person?.id),
        changes: seen.changes.length,
        rows: seen.evidenceRows,
      };
    };
    expect(await people(desk.first)).toEqual({ evidence: [], changes: 0, rows: 3 });
    expect(await people(mihara)).toEqual({ evidence: [ofMihara.id], changes: 1, rows: 3 });
    const all = await people(desk.hr);
    expect(new Set(all.evidence)).toEqual(new Set([holder.id, other.id, ofMihara.id]));
    expect(all.evidence).toHaveLength(3);
    expect(all.changes).toBe(3);
  });

  it('of nobody at all is 「－」 and not 0', async () => {
    expect(await desk.take('3-2-2', '2024-04-01')).toMatchObject({ denominator: 3 });
    await api.db.sql.query(`update designation set period = '[2024-05-01,)' where upper_inf(period)`);
    await api.db.sql.query(
      `update designation set period = '[2024-05-01,2025-03-01)' where not upper_inf(period)`,
    );
    expect(await desk.take('3-2-2', '2024-04-01')).toMatchObject({
      value: null,
      noValue: 'not_applicable',
      denominator: 0,
    });
  });
});

describe('a reading of what an owner reports', () => {
  it('keeps the report of the day when it is corrected, and says why it would now be another', async () => {
    const report = await desk.report('3-1-2', YEAR_END, { value: 2100, words: '約2,100万枚' });
    const taken = await desk.take('3-1-2', YEAR_END);
    expect(taken).toMatchObject({ value: 2100, words: '約2,100万枚', evidenceRows: 1 });
    await desk.report('3-1-2', YEAR_END, { value: 2050, words: '約2,050万枚', corrects: report });
    const now = await shown(taken.id, desk.first);
    expect(now).toMatchObject({ value: 2100, digestMatches: true, wouldNowBe: { value: 2050, changed: 1 } });
    expect(now.changes).toEqual([
      expect.objectContaining({ why: 'report_corrected', explanation: '集計の誤り', wasId: report }),
    ]);
    expect(await desk.take('3-1-2', YEAR_END)).toMatchObject({ value: 2050 });
  });

  it('adds up what is new each year, with the report of every year as evidence, and without what was before the plan', async () => {
    await desk.define('2-1-2', 'reported');
    await desk.report('2-1-2', '2024-03-31', { value: 1000 });
    const first = await desk.report('2-1-2', YEAR_END, { value: 1620 });
    await desk.report('2-1-2', '2025-09-30', { value: 810 });
    const taken = await desk.take('2-1-2', '2025-10-31');
    expect(taken).toMatchObject({ value: 2430, evidenceRows: 2 });
    await desk.report('2-1-2', YEAR_END, { value: 1600, corrects: first });
    expect(await shown(taken.id, desk.first)).toMatchObject({
      value: 2430,
      wouldNowBe: { value: 2410, changed: 1 },
      changes: [expect.objectContaining({ why: 'report_corrected', wasId: first })],
    });
  });

  it('says of every indicator what the register says', async () => {
    const { rows } = await api.db.sql.query<{ key: string; value: string | null; noValue: string | null }>(
      `select i.key, f.value::text, f.no_value as "noValue"
         from (select set_config('app.kind', 'system', true)) system, indicator i
         join indicator_definition d on d.id = definition_on(i.id, '2025-10-31')
         cross join lateral figure_on(i.id, '2025-10-31') f
        where d.method <> 'milestones' and (d.method <> 'reported' or (report_on(i.id, '2025-10-31')).id is not null) order by i.key`,
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { key, value, noValue } of rows) {
      const taken = await desk.take(key, '2025-10-31');
      expect({ key, value: taken.value, noValue: taken.noValue }).toEqual({
        key,
        value: value === null ? null : Number(value),
        noValue,
      });
    }
  });

  it('keeps 「測定予定」 as what it is', async () => {
    await desk.report('3-1-1', YEAR_END, { noValue: 'to_be_measured', words: '測定予定' });
    expect(await desk.take('3-1-1', YEAR_END)).toMatchObject({
      value: null,
      noValue: 'to_be_measured',
      words: '測定予定',
    });
  });

  it('counts the milestones reached by the day', async () => {
    const indicator = await api.db.value<string>(`select id from indicator where key = '2-2-1'`);
    await api.db.sql.query('delete from milestone where indicator_id = $1', [indicator]);
    expect(await desk.take('2-2-1', YEAR_END)).toMatchObject({ value: null, noValue: 'to_be_decided' });
    const { rows } = await api.db.sql.query<{ id: string }>(
      `insert into milestone (indicator_id, ordinal, title_ja, title_en, due_on)
       select $1, n, '策定' || n, 'Drawn up', '2025-03-31' from generate_series(1, 3) n returning id`,
      [indicator],
    );
    const reached = (id: string | undefined, on: string) =>
      api.db.sql.query(
        `insert into milestone_report (milestone_id, reached_on, words, state, reported_by, reported_at, decided_by, decided_at)
         values ($1, $2, '策定した', 'approved', $3, $2::date, $4, $2::date)`,
        [id, on, desk.first.accountId, desk.second.accountId],
      );
    await reached(rows[0]?.id, '2025-03-01');
    await reached(rows[1]?.id, '2025-04-01');
    expect(await desk.take('2-2-1', YEAR_END)).toMatchObject({
      value: 1,
      numerator: 1,
      denominator: 3,
      evidenceRows: 1,
    });
  });
});

describe('the digest', () => {
  it.each(['3-2-1', '3-2-2', '3-1-2', '2-2-1'])('of %s is computed again by another way', async (key) => {
    const { id, digest } = await desk.take(key, YEAR_END);
    expect(await digestByHand(id)).toBe(digest);
  });

  it.each([
    ['its value', 'update reading set value = value + 1 where id = $1'],
    [
      'its definition',
      `update indicator_definition set sentence_ja = '別' where id = (select definition_id from reading where id = $1)`,
    ],
    [
      'whether a row counts',
      'update reading_evidence set counts = false where reading_id = $1 and ordinal = 1',
    ],
    ['a row that is gone', 'delete from reading_evidence where reading_id = $1 and ordinal = 1'],
    [
      'a row that came',
      `insert into reading_evidence (reading_id, ordinal, source, counts) values ($1, 999, 'report', true)`,
    ],
  ])('finds out that somebody with the owner’s rights has changed %s', async (_, text) => {
    const { id } = await desk.take('3-2-1', YEAR_END);
    expect((await shown(id)).digestMatches).toBe(true);
    await tampered(text, [id]);
    expect((await shown(id)).digestMatches).toBe(false);
  });

  it('is not needed against everybody else: a reading and its evidence cannot be changed or deleted', async () => {
    const { id } = await desk.take('3-2-1', YEAR_END);
    for (const text of [
      'update reading set value = 1 where id = $1',
      'delete from reading where id = $1',
      'update reading_evidence set counts = false where reading_id = $1',
      'delete from reading_evidence where reading_id = $1',
    ])
      await expect(api.db.sql.query(text, [id])).rejects.toMatchObject({ code: '23001' });
  });
});

describe('a reading is refused', () => {
  it.each([
    ['a day to come', '3-2-1', '2025-11-21', 'preliminary', 'BAD_INPUT'],
    ['a final one of a day that is not over', '3-2-1', '2025-11-20', 'final', 'READING_DAY_NOT_OVER'],
    ['a day before the first definition', '3-2-1', '2024-03-31', 'final', 'READING_NO_DEFINITION'],
    ['a day for which nothing is reported', '3-1-2', '2024-04-01', 'final', 'READING_NOTHING_REPORTED'],
    ['an indicator that is none', '9-9-9', YEAR_END, 'final', 'NOT_FOUND'],
    ['a key with a NUL', '3\u0000', YEAR_END, 'final', 'BAD_INPUT'],
  ])('of %s', async (_, key, asOf, kind, code) => {
    expect(await desk.refusedReading(key, asOf, kind)).toBe(code);
  });

  it('to whoever has not the duty to publish that indicator, and to somebody not signed in', async () => {
    const reporter = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    await desk.duty(reporter, '3-2-1', 'report');
    await desk.duty(reporter, '2-3-2');
    expect(await desk.refusedReading('3-2-1', YEAR_END, 'final', reporter)).toBe('FORBIDDEN');
    expect(await desk.refusedReading('2-3-2', YEAR_END, 'final', reporter)).toBeUndefined();
    expect(await desk.refusedReading('3-2-1', YEAR_END, 'final', { ...reporter, cookie: '' })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('of today is taken as a preliminary one', async () => {
    expect(await desk.refusedReading('3-2-1', '2025-11-20', 'preliminary')).toBeUndefined();
  });
});

describe('readings', () => {
  it('are for who sees figures, and told by indicator and day', async () => {
    const { id } = await desk.take('2-3-2', YEAR_END);
    await desk.take('2-3-2', '2025-03-30');
    const learner = await api.build.person();
    const coordinator = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'hr', scope: 'body', body: MIHARA }],
    });
    for (const { cookie } of [learner, coordinator]) {
      expect(await api.refusal(LIST, {}, cookie)).toBe('FORBIDDEN');
      expect(await api.refusal(READING, { id }, cookie)).toBe('FORBIDDEN');
    }
    const listed = await api.get<{ figureReadings: { edges: { node: { id: string } }[] } }>(
      LIST,
      { key: '2-3-2', asOf: YEAR_END },
      desk.second.cookie,
    );
    expect(listed.figureReadings.edges[0]?.node.id).toBe(id);
    expect(await api.refusal(READING, { id: 'x' }, desk.hr.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(READING, { id: '999999999' }, desk.hr.cookie)).toBe('NOT_FOUND');
  });
});
