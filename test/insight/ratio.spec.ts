import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { TestApi } from '../support/api.js';
import type { BuiltCourse, BuiltPerson } from '../support/builders.js';
import { disagreements } from './ratio-slow-count.js';

const BODIES = ['340006', '342041', '342033'];
const CATEGORIES = ['digital_literacy', 'data_analysis', 'information_security'];
const EXAMS = ['AP', 'NW', 'FE'];

let api: TestApi;
let officer: BuiltPerson;
const places: { orgId: string; unitId: string }[] = [];
const courses: BuiltCourse[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  officer = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  for (const body of BODIES) {
    places.push({ orgId: await api.build.orgId(body), unitId: await api.build.unit({ body }) });
  }
  for (const category of CATEGORIES) courses.push(await api.build.course({ category, quiz: false }));
});

afterAll(() => api.close());

/** Nobody is designated, nothing is passed, no list is approved. */
async function forget(): Promise<void> {
  await api.db.forgetCompletions();
  await api.db.sql.query(
    `delete from designation; delete from exam_pass; delete from absence;
     begin; set local session_replication_role = replica; -- what was decided stays, but for a test
     delete from qualifying_list_exam; delete from qualifying_list; commit;
     select rebuild_qualified_spans()`,
  );
}
beforeEach(forget);

async function approveList(from: string, exams: readonly string[]): Promise<void> {
  await api.db.sql.query(
    `with list as (insert into qualifying_list (effective_from, source) values ($1, '一覧') returning id)
     insert into qualifying_list_exam select id, unnest($2::text[]) from list`,
    [from, exams],
  );
  await api.db.sql.query(
    `update qualifying_list set state = 'approved', decided_by = $1, decided_at = now() where state = 'proposed'`,
    [officer.accountId],
  );
}

const designate = (personId: string, period: string): Promise<unknown> =>
  api.db.sql.query(
    `insert into designation (person_id, kind, period) values ($1, 'information_systems', $2)`,
    [personId, period],
  );

interface PassOptions {
  exam?: string;
  announced: string;
  verified?: string;
  state?: string;
}

/** Reported on the day of the results, unless told otherwise verified on it too. */
function pass(personId: string, { exam = 'AP', announced, verified, state = 'verified' }: PassOptions) {
  return api.db.value<string>(
    `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, reported_at, state,
                            decided_by, decided_at, decision_reason)
     values ($1, $2, '氏名', $3::date - 60, $3, $3, case when $5 = 'verified' then $4::date end, now(), $5,
             case when $5 <> 'reported' then $6::bigint end, case when $5 <> 'reported' then now() end, '理由') returning id`,
    [personId, exam, announced, verified ?? announced, state, officer.accountId],
  );
}

const FIGURE = `query ($asOf: LocalDate!, $org: ID) { qualifiedRatio(asOf: $asOf, organisationId: $org) {
  numerator denominator percent target needed list { effectiveFrom exams { code } }
  byBody { organisation { code6 } numerator denominator } series { on numerator denominator }
  asPublished { value } includesPlanned } }`;
const PEOPLE = `query ($asOf: LocalDate!, $org: ID, $qualified: Boolean, $first: Int, $after: String) {
  qualifiedPeople(asOf: $asOf, organisationId: $org, qualified: $qualified, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { personId name designatedSince examCode announcedOn verifiedOn } } } }`;
const CHANGES = `query ($from: LocalDate!, $to: LocalDate!, $org: ID) {
  qualifiedChanges(from: $from, to: $to, organisationId: $org) {
    before { numerator denominator } after { numerator denominator }
    reasons { reason people denominator numerator }
    people(first: 200) { edges { node { personId reason denominator numerator } } } } }`;
const COUNT = `query ($asOf: LocalDate!, $org: ID) { countOn(indicatorKey: "3-2-1", asOf: $asOf, organisationId: $org) {
  completions people total } }`;

interface Figure {
  qualifiedRatio: {
    numerator: number;
    denominator: number;
    percent: number | null;
    target: number | null;
    needed: number | null;
    byBody: { organisation: { code6: string }; numerator: number; denominator: number }[];
    series: { on: string; numerator: number; denominator: number }[];
    list: { effectiveFrom: string; exams: { code: string }[] } | null;
    asPublished: { value: number } | null;
    includesPlanned: boolean;
  };
}
interface Change {
  reason: string;
  denominator: number;
  numerator: number;
}
interface Changes {
  qualifiedChanges: {
    before: { numerator: number; denominator: number };
    after: { numerator: number; denominator: number };
    reasons: (Change & { people: number })[];
    people: { edges: { node: Change & { personId: string } }[] };
  };
}

const figure = async (asOf: string, who = officer, org: string | null = null) =>
  (await api.get<Figure>(FIGURE, { asOf, org }, who.cookie)).qualifiedRatio;
const changes = async (from: string, to: string, who = officer, org: string | null = null) =>
  (await api.get<Changes>(CHANGES, { from, to, org }, who.cookie)).qualifiedChanges;
async function people(asOf: string, who: BuiltPerson, variables: object = {}) {
  const { qualifiedPeople } = await api.get<{
    qualifiedPeople: { totalCount: number; edges: { node: { personId: string; examCode: string | null } }[] };
  }>(PEOPLE, { asOf, first: 200, ...variables }, who.cookie);
  expect(qualifiedPeople.totalCount).toBe(qualifiedPeople.edges.length);
  return qualifiedPeople.edges.map(({ node }) => node);
}

type Step =
  | {
      kind: 'post';
      person: number;
      place: number;
      honmu: boolean;
      percent: number;
      from: number;
      days: number;
    }
  | { kind: 'end'; table: 'appointment' | 'designation' | 'absence'; which: number; day: number }
  | { kind: 'drop'; table: 'appointment' | 'designation' | 'absence' | 'exam_pass'; which: number }
  | { kind: 'designate'; person: number; from: number; days: number }
  | { kind: 'absent'; person: number; why: number; from: number; days: number }
  | { kind: 'pass'; person: number; exam: number; day: number; state: number }
  | { kind: 'decide'; which: number; state: number }
  | { kind: 'list'; day: number; exams: number[] }
  | { kind: 'complete'; person: number; course: number; place: number; day: number }
  | { kind: 'void'; which: number };

const PEOPLE_COUNT = 8;
const STATES = ['verified', 'verified', 'reported', 'rejected', 'revoked', 'appealed'];
const ABSENCES = ['leave_of_absence', 'parental_leave', 'sick_leave', 'long_training'];
const person = fc.nat(PEOPLE_COUNT - 1);
// Days from 2024-02-01 on: some before the plan, some after the two fiscal years.
const day = fc.nat(850);
const days = fc.constantFrom(1, 20, 90, 400, 4000);
const which = fc.nat(50);
const weighted = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const step = fc.oneof(
  weighted(
    6,
    fc.record({
      kind: fc.constant('post' as const),
      person,
      place: fc.nat(2),
      honmu: fc.boolean(),
      percent: fc.constantFrom(50, 100, 20),
      from: day,
      days,
    }),
  ),
  weighted(5, fc.record({ kind: fc.constant('designate' as const), person, from: day, days })),
  weighted(3, fc.record({ kind: fc.constant('absent' as const), person, why: fc.nat(3), from: day, days })),
  weighted(
    6,
    fc.record({ kind: fc.constant('pass' as const), person, exam: fc.nat(2), day, state: fc.nat(5) }),
  ),
  weighted(2, fc.record({ kind: fc.constant('decide' as const), which, state: fc.nat(5) })),
  weighted(
    1,
    fc.record({
      kind: fc.constant('list' as const),
      day,
      exams: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
    }),
  ),
  weighted(
    3,
    fc.record({
      kind: fc.constant('end' as const),
      table: fc.constantFrom('appointment', 'designation', 'absence'),
      which,
      day,
    }),
  ),
  weighted(
    1,
    fc.record({
      kind: fc.constant('drop' as const),
      table: fc.constantFrom('appointment', 'designation', 'absence', 'exam_pass'),
      which,
    }),
  ),
  weighted(
    5,
    fc.record({ kind: fc.constant('complete' as const), person, course: fc.nat(2), place: fc.nat(2), day }),
  ),
  weighted(2, fc.record({ kind: fc.constant('void' as const), which })),
);
const history = fc.array(step, { minLength: 30, maxLength: 70, size: 'max' });

const onDay = (n: number): string =>
  new Date(Date.UTC(2024, 1, 1) + n * 86_400_000).toISOString().slice(0, 10);
const span = (from: number, length: number): string =>
  `[${onDay(from)},${length === 4000 ? '' : onDay(from + length)})`;
/** Two posts of a 本務, two absences at once and the like: refused, as they would be at a desk. */
const REFUSED = ['23P01', '23505', '23514', 'KR000'];

async function play(steps: readonly Step[]): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < PEOPLE_COUNT; n += 1) {
    ids.push(
      await api.db.value(
        `insert into person (family_name, given_name, family_kana, given_kana) values ('試', '験', 'し', 'けん') returning id`,
      ),
    );
  }
  const standing: string[] = [];
  for (const next of steps) {
    try {
      await one(next, ids, standing);
    } catch (error) {
      if (!REFUSED.includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
  return ids;
}

async function one(next: Step, ids: readonly string[], standing: string[]): Promise<void> {
  const { sql } = api.db;
  const nth = async (table: string, n: number): Promise<string> => {
    const { rows } = await sql.query<{ id: string }>(
      `select id from ${table} where person_id = any ($1) order by id`,
      [ids],
    );
    return rows[n % Math.max(1, rows.length)]?.id ?? '0';
  };
  const of = 'person' in next ? (ids[next.person] ?? '') : '';
  switch (next.kind) {
    case 'post': {
      const place = places[next.place]!;
      const options = { kind: next.honmu ? 'HONMU' : 'KENMU', percent: next.percent };
      await api.build.appointment({ id: of, ...place }, { ...options, period: span(next.from, next.days) });
      return;
    }
    case 'designate':
      await designate(of, span(next.from, next.days));
      return;
    case 'absent':
      await sql.query('insert into absence (person_id, kind, period) values ($1, $2, $3)', [
        of,
        ABSENCES[next.why],
        span(next.from, next.days),
      ]);
      return;
    case 'pass':
      await pass(of, {
        exam: EXAMS[next.exam]!,
        announced: onDay(next.day),
        verified: onDay(next.day + 30),
        state: STATES[next.state]!,
      });
      return;
    case 'decide':
      await sql.query(
        `update exam_pass set state = $2, verified_on = case when $2 = 'verified' then reported_on end, decided_by = $3, decided_at = now()
          where id = $1`,
        [await nth('exam_pass', next.which), STATES[next.state], officer.accountId],
      );
      return;
    case 'list':
      await approveList(
        onDay(next.day),
        next.exams.map((n) => EXAMS[n]!),
      );
      return;
    case 'end':
      await sql.query(
        `update ${next.table} set period = daterange(lower(period), $2) where id = $1 and lower(period) < $2`,
        [await nth(next.table, next.which), onDay(next.day)],
      );
      return;
    case 'drop':
      await sql.query(`delete from ${next.table} where id = $1`, [await nth(next.table, next.which)]);
      return;
    case 'complete':
      standing.push(
        await api.build.completion(
          { id: of, ...places[next.place]! },
          courses[next.course]!,
          onDay(Math.min(next.day, 650)),
        ),
      );
      return;
    case 'void': {
      const [id] = standing.splice(next.which % Math.max(1, standing.length), 1);
      if (id) await api.build.voided(id, officer);
    }
  }
}

describe('for any history', () => {
  it('the figures by body of every date of two fiscal years are the plain count, and so after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await forget();
        await play(steps);
        expect(await disagreements(api.db)).toEqual([]);
        await api.db.sql.query('select rebuild_qualified_spans(), rebuild_programme_rollup()');
        expect(await disagreements(api.db)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it('the reasons add up to the difference between two dates, for all bodies and for one', async () => {
    // From the day of the first definition: before it there is no figure, and its beginning is a reason of its own.
    const pair = fc.tuple(
      fc.integer({ min: 60, max: 850 }),
      fc.integer({ min: 1, max: 300 }),
      fc.option(fc.nat(2)),
    );
    await fc.assert(
      fc.asyncProperty(history, fc.array(pair, { minLength: 6, maxLength: 6 }), async (steps, pairs) => {
        await forget();
        await play(steps);
        for (const [from, length, place] of pairs) {
          const org = place === null ? null : places[place]!.orgId;
          const told = await changes(onDay(from), onDay(from + length), officer, org);
          const nodes = told.people.edges.map(({ node }) => node);
          const sum = (rows: readonly Change[]) => ({
            denominator: rows.reduce((total, row) => total + row.denominator, 0),
            numerator: rows.reduce((total, row) => total + row.numerator, 0),
          });
          const difference = {
            denominator: told.after.denominator - told.before.denominator,
            numerator: told.after.numerator - told.before.numerator,
          };
          expect(sum(told.reasons)).toEqual(difference);
          expect(sum(nodes)).toEqual(difference);
          expect(new Set(nodes.map(({ personId }) => personId)).size).toBe(nodes.length);
          expect(nodes.map(({ reason }) => reason)).not.toContain('definition_changed');
        }
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe('the 75 %', () => {
  it('moves on the day of the results and not before, and only once somebody else has verified', async () => {
    await approveList('2024-04-01', ['AP']);
    const [holder, other] = [await api.build.person(), await api.build.person()];
    await designate(holder.id, '[2024-04-01,)');
    await designate(other.id, '[2024-04-01,)');
    const id = await pass(holder.id, { announced: '2025-07-03', state: 'reported' });
    expect(await figure('2025-11-20')).toMatchObject({ numerator: 0, denominator: 2, percent: 0, needed: 2 });
    await api.db.sql.query(
      `update exam_pass set state = 'verified', verified_on = '2025-08-01', decided_by = $2, decided_at = now() where id = $1`,
      [id, officer.accountId],
    );
    expect(await figure('2025-07-02')).toMatchObject({ numerator: 0, percent: 0 });
    expect(await figure('2025-07-03')).toMatchObject({
      numerator: 1,
      denominator: 2,
      percent: 50,
      target: 75,
      needed: 1,
    });
    const { series } = await figure('2025-11-20');
    expect(series.at(0)).toEqual({ on: '2024-04-30', numerator: 0, denominator: 2 });
    expect(series.find(({ on }) => on === '2025-07-31')).toMatchObject({ numerator: 1 });
    expect(series.at(-1)).toEqual({ on: '2025-11-20', numerator: 1, denominator: 2 });
    expect(await changes('2025-04-01', '2025-11-20')).toMatchObject({
      reasons: [{ reason: 'new_pass', people: 1, denominator: 0, numerator: 1 }],
    });
  });

  it.each(['rejected', 'revoked', 'appealed', 'withdrawn', 'reported'])(
    'does not count a pass that is %s',
    async (state) => {
      await approveList('2024-04-01', ['AP']);
      const { id } = await api.build.person();
      await designate(id, '[2024-04-01,)');
      await pass(id, { announced: '2025-07-03', state });
      expect(await figure('2025-11-20')).toMatchObject({ numerator: 0, denominator: 1 });
    },
  );

  it('does not count an exam that is not on the list of the day, nor any without an approved list', async () => {
    const { id } = await api.build.person();
    await designate(id, '[2024-04-01,)');
    await pass(id, { exam: 'FE', announced: '2024-07-03' });
    expect(await figure('2025-11-20')).toMatchObject({ numerator: 0, denominator: 1, list: null });
    await approveList('2024-04-01', ['AP']);
    await approveList('2025-04-01', ['AP', 'FE']);
    expect(await figure('2025-03-31')).toMatchObject({ numerator: 0 });
    expect(await figure('2025-04-01')).toMatchObject({
      numerator: 1,
      list: { effectiveFrom: '2025-04-01', exams: [{ code: 'AP' }, { code: 'FE' }] },
    });
    expect((await changes('2025-03-31', '2025-04-01')).reasons).toEqual([
      { reason: 'list_changed', people: 1, denominator: 0, numerator: 1 },
    ]);
  });

  it('is none when nobody is designated', async () => {
    expect(await figure('2025-11-20')).toMatchObject({ percent: null, denominator: 0, needed: null });
  });

  it('leaves out who is on leave that day, and says so as the reason', async () => {
    const { id } = await api.build.person();
    await designate(id, '[2024-04-01,)');
    await api.db.sql.query(
      `insert into absence (person_id, kind, period) values ($1, 'parental_leave', '[2025-06-01,2025-09-01)')`,
      [id],
    );
    expect((await figure('2025-07-01')).denominator).toBe(0);
    expect((await changes('2025-05-31', '2025-06-01')).reasons[0]).toMatchObject({
      reason: 'absence_began',
      denominator: -1,
    });
    expect((await changes('2025-07-01', '2025-11-20')).reasons[0]?.reason).toBe('absence_ended');
    const sameDay = await changes('2025-11-20', '2025-11-20');
    expect(sameDay).toMatchObject({ reasons: [], before: { denominator: 1 }, after: { denominator: 1 } });
  });

  it('stays right when two write about one person at the same moment', async () => {
    await approveList('2024-04-01', ['AP']);
    const { id } = await api.build.person();
    const [one, two] = [
      new pg.Client({ connectionString: api.db.url }),
      new pg.Client({ connectionString: api.db.url }),
    ];
    await Promise.all([one.connect(), two.connect()]);
    try {
      await one.query('begin');
      await one.query(
        `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2024-04-01,)')`,
        [id],
      );
      await two.query('begin');
      const waiting = two.query(
        `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, reported_at,
                                state, decided_by, decided_at)
         values ($1, 'AP', '氏名', '2025-04-20', '2025-07-03', '2025-07-04', '2025-07-10', now(), 'verified', $2, now())`,
        [id, officer.accountId],
      );
      await one.query('commit');
      await waiting;
      await two.query('commit');
    } finally {
      await Promise.all([one.end(), two.end()]);
    }
    expect(await figure('2025-11-20')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(await disagreements(api.db)).toEqual([]);
  });
});

describe('who sees it', () => {
  const MIHARA = '342041';
  let prefecture: BuiltPerson;
  let mihara: BuiltPerson;
  let movesIn: BuiltPerson;

  beforeAll(async () => {
    const roleIn = (role: string, body: string) =>
      api.build.person({ body, roles: [{ role, scope: 'body', body }] });
    prefecture = await roleIn('hr', '340006');
    mihara = await roleIn('hr', MIHARA);
  });
  beforeEach(async () => {
    await approveList('2024-04-01', ['AP']);
    const own = await api.build.person({ body: MIHARA });
    await designate(own.id, '[2024-04-01,)');
    await pass(own.id, { announced: '2024-07-04' });
    // Of the prefecture until a planned move.
    movesIn = await api.build.person({ employed: false });
    await designate(movesIn.id, '[2024-04-01,)');
    const at = { id: movesIn.id, ...places[0]! };
    await api.build.appointment(at, { period: '[2024-04-01,2026-04-01)' });
    await api.build.appointment({ id: movesIn.id, ...places[1]! }, { period: '[2026-04-01,)' });
  });

  it('is HR of a body for its own people, and of all for everybody', async () => {
    expect(await figure('2025-11-20', mihara)).toMatchObject({
      numerator: 1,
      denominator: 1,
      target: null,
      byBody: [{ organisation: { code6: MIHARA } }],
    });
    expect((await people('2025-11-20', mihara)).map(({ examCode }) => examCode)).toEqual(['AP']);
    expect((await people('2025-11-20', prefecture)).map(({ personId }) => personId)).toEqual([movesIn.id]);
    expect(await people('2025-11-20', officer)).toHaveLength(2);
    expect(await people('2025-11-20', officer, { qualified: false })).toHaveLength(1);
    expect(await people('2025-11-20', officer, { org: places[1]!.orgId, qualified: true })).toHaveLength(1);
    const asked = { asOf: '2025-11-20', org: places[0]!.orgId };
    expect(await api.refusal(FIGURE, asked, mihara.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(PEOPLE, asked, mihara.cookie)).toBe('NOT_FOUND');
  });

  it('pages by name, each row once', async () => {
    const first = await api.get<{
      qualifiedPeople: { pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(PEOPLE, { asOf: '2025-11-20', first: 1 }, officer.cookie);
    expect(first.qualifiedPeople.pageInfo.hasNextPage).toBe(true);
    const variables = { asOf: '2025-11-20', first: 1, after: first.qualifiedPeople.pageInfo.endCursor };
    const second = await api.get<{
      qualifiedPeople: { pageInfo: { hasNextPage: boolean }; edges: unknown[] };
    }>(PEOPLE, variables, officer.cookie);
    expect(second.qualifiedPeople).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{}] });
  });

  it('writes down whose row was read', async () => {
    await people('2025-11-20', mihara);
    const reader = await api.db.value<string>(
      `select string_agg(what, ',') from access_log where reader_account_id = $1 and at >= $2`,
      [mihara.accountId, api.clock.now()],
    );
    expect(reader).toContain('qualified_people');
  });

  it('a planned move is seen by HR of the body alone, and by nobody else', async () => {
    expect(await figure('2026-04-01', mihara)).toMatchObject({ denominator: 2, includesPlanned: true });
    expect((await changes('2025-11-20', '2026-04-01', mihara)).reasons).toEqual([
      { reason: 'moved_in', people: 1, denominator: 1, numerator: 0 },
    ]);
    expect((await changes('2025-11-20', '2026-04-01', prefecture)).reasons).toEqual([
      { reason: 'moved_out', people: 1, denominator: -1, numerator: 0 },
    ]);
    for (const role of ['auditor', 'trainer', 'admin']) {
      const viewer = await api.build.person({ roles: [{ role, scope: 'all' }] });
      expect(await api.refusal(FIGURE, { asOf: '2025-11-21' }, viewer.cookie)).toBe('BAD_INPUT');
      expect(await figure('2025-11-20', viewer)).toMatchObject({ denominator: 2, includesPlanned: false });
    }
    const auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
    expect(await api.refusal(PEOPLE, { asOf: '2025-11-21' }, auditor.cookie)).toBe('BAD_INPUT');
    expect(await people('2025-11-20', auditor)).toHaveLength(2);
  });

  it('a trainer sees counts and no rows; who has no such role sees nothing', async () => {
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    expect(await api.refusal(PEOPLE, { asOf: '2025-11-20' }, trainer.cookie)).toBe('FORBIDDEN');
    const dates = { from: '2025-04-01', to: '2025-11-20' };
    expect(await api.refusal(CHANGES, dates, trainer.cookie)).toBe('FORBIDDEN');
    const manager = await api.build.person({ roles: [{ role: 'manager', scope: 'all' }] });
    expect(await api.refusal(FIGURE, { asOf: '2025-11-20' }, manager.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(COUNT, { asOf: '2025-11-20' }, manager.cookie)).toBe('FORBIDDEN');
  });

  it('the count is that of the bodies one reads, on days that have come', async () => {
    await api.build.completed({ body: MIHARA, on: '2025-06-15' });
    await api.build.completed({ on: '2025-06-16' });
    const count = async (asOf: string, who: BuiltPerson) =>
      (await api.get<{ countOn: object }>(COUNT, { asOf }, who.cookie)).countOn;
    expect(await count('2025-06-14', officer)).toEqual({ completions: 0, people: 0, total: 2000 });
    expect(await count('2025-06-16', officer)).toEqual({ completions: 2, people: 2, total: 2002 });
    expect(await count('2025-06-16', mihara)).toEqual({ completions: 1, people: 1, total: 1 });
    expect(await api.refusal(COUNT, { asOf: '2025-11-21' }, officer.cookie)).toBe('BAD_INPUT');
  });

  it('dates the wrong way round, and before any plan, are refused', async () => {
    const dates = { from: '2025-11-20', to: '2025-04-01' };
    expect(await api.refusal(CHANGES, dates, officer.cookie)).toBe('PERIOD_REVERSED');
    expect(await api.refusal(FIGURE, { asOf: '2019-01-01' }, officer.cookie)).toBe('INDICATOR_NOT_DERIVED');
    expect(await api.refusal(FIGURE, { asOf: '2025-11-20', org: 'x' }, officer.cookie)).toBe('BAD_INPUT');
  });

  it('leaves as a file, with each look written down, and for nobody without the right', async () => {
    const file = (cookie: string, query = '') =>
      api.app.inject({
        method: 'GET',
        url: `/export/qualified-people?asOf=2025-11-20&format=csv${query}`,
        headers: { cookie },
      });
    const { statusCode, payload } = await file(mihara.cookie);
    expect([statusCode, payload.trim().split('\n').length]).toEqual([200, 2]);
    expect(payload).toContain('AP');
    expect((await file(mihara.cookie, `&organisationId=${places[0]!.orgId}`)).statusCode).toBe(404);
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    expect((await file(trainer.cookie)).statusCode).toBe(403);
  });
});
