import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { PersonnelDesk } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let hr: BuiltPerson;
let trainer: BuiltPerson;
let city: BuiltPerson;
let mihara: string;
const staff: BuiltPerson[] = [];
let guestOfMihara: BuiltPerson;
let secondOfMihara: BuiltPerson;

interface Path {
  asOf: string;
  targetOn: string;
  target: number;
  whole: boolean;
  numerator: number;
  denominator: number;
  needed: number;
  planned: { on: string; numerator: number; denominator: number; needed: number } | null;
  history: { on: string; numerator: number; denominator: number }[];
  pastSittings: { announcedOn: string; candidates: number; passes: number }[];
  comingSittings: {
    examCodes: string[];
    announcedOn: string | null;
    inTime: boolean;
    applicationsUntil: string | null;
  }[];
  forecast: {
    method: string;
    basedOnSittings: number;
    chance: number;
    points: { on: string; expected: number; low: number; high: number }[];
    backTest: { forecasts: number; insideInterval: number } | null;
  } | null;
  noForecast: string | null;
}
const PATH = `query ($body: ID, $asOf: LocalDate) { pathToTarget(organisationId: $body, asOf: $asOf) {
  asOf targetOn target whole numerator denominator needed planned { on numerator denominator needed }
  history { on numerator denominator } pastSittings { announcedOn candidates passes }
  comingSittings { examCodes announcedOn inTime applicationsUntil }
  forecast { method basedOnSittings chance points { on expected low high } backTest { forecasts insideInterval } } noForecast } }`;
const NEAR = `query ($body: ID, $first: Int! = 20, $after: String) { nearestToPass(organisationId: $body, first: $first, after: $after) {
  edges { node { personId name examCode attemptState announcedOn inTime mockPercent mockOn milestonesPercent
  foundation courses } } pageInfo { endCursor hasNextPage } } }`;
const ROTATION = `query ($body: ID) { rotationEffect(organisationId: $body) {
  on bodies { organisation { code6 } numeratorToday denominatorToday numerator denominator }
  moves { name qualified from { code6 } to { code6 } } } }`;

const path = async (cookie = hr.cookie, variables = {}): Promise<Path> =>
  (await api.get<{ pathToTarget: Path }>(PATH, variables, cookie)).pathToTarget;
interface Near {
  nearestToPass: {
    edges: { node: { personId: string; name: string } & Record<string, unknown> }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const near = async (cookie = hr.cookie, variables = {}) =>
  (await api.get<Near>(NEAR, variables, cookie)).nearestToPass.edges.map(({ node }) => node);

async function specialist(
  name: [string, string],
  kana: [string, string],
  body = PREFECTURE,
): Promise<BuiltPerson> {
  const person = await api.build.person({ name, kana, body });
  await api.db.sql.query(
    `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2024-04-01,)')`,
    [person.id],
  );
  return person;
}

async function passed(person: BuiltPerson, exam: string, on: string, announcedOn: string): Promise<void> {
  await api.db.sql.query(
    `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, state,
                            reported_at, decided_by, decided_at)
     values ($1, $2, '試験 花子', $3, $4, $4, $4, 'verified', $4::date, $5, $4::date)`,
    [person.id, exam, on, announcedOn, hr.accountId],
  );
}

const window = (exam: string, year: number, kind: string, sittings: string, announcedOn: string | null) =>
  api.db.value<string>(
    `insert into exam_window (exam_code, fiscal_year, kind, applications, sittings, announced_on, source)
     values ($1, $2, $3, daterange(lower($4::daterange) - 60, lower($4::daterange) - 30), $4::daterange, $5, 'test') returning id`,
    [exam, year, kind, sittings, announcedOn],
  );

const attempts = (person: BuiltPerson, windowId: string, state: string) =>
  api.db.sql.query(
    `insert into exam_attempt (person_id, exam_code, window_id, state, recorded_at) values ($1, 'AP', $2, $3, '2025-09-01')`,
    [person.id, windowId, state],
  );

/** A plan of two steps: an application, ticked or not, and a mock test, which is done when a result is there. */
async function studies(
  person: BuiltPerson,
  exam: string,
  windowId: string,
  { mock, applied }: { mock?: number; applied?: boolean },
): Promise<void> {
  const plan = await api.db.value<string>(
    `insert into study_plan (person_id, exam_code, window_id, hours_a_week, planned_from, created_at)
     values ($1, $2, $3, 5, '2025-10-01', '2025-10-01') returning id`,
    [person.id, exam, windowId],
  );
  await api.db.sql.query(
    `insert into study_milestone (plan_id, ordinal, kind, weeks_before, minutes, done_on)
     values ($1, 1, 'application', null, 30, $2), ($1, 2, 'mock', 4, 150, null)`,
    [plan, applied ? '2025-10-05' : null],
  );
  if (mock !== undefined)
    await api.db.sql.query(
      `insert into mock_result (plan_id, person_id, taken_on, part, percent, recorded_at)
       values ($1, $2, '2025-11-02', 'morning', $3, '2025-11-02')`,
      [plan, person.id, mock],
    );
}

beforeAll(async () => {
  api = await TestApi.start();
  hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
  city = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  mihara = await api.build.orgId(MIHARA);
  await api.db.sql.query('delete from exam_window'); // the real calendar is no part of these rules
  await api.db.sql.query(
    `update qualifying_list set state = 'approved', decided_by = $1, decided_at = '2024-04-01' where state = 'proposed'`,
    [hr.accountId],
  );
  await api.db.sql.query(
    `insert into certification_officer (account_id, period, reason, named_by, named_at)
     values ($1, '[2024-04-01,)', '資格担当', $2, '2024-04-01')`,
    [hr.accountId, trainer.accountId],
  );

  // Eight of the prefecture and two of Mihara; four have passed, in 2023 (before the plan) and in two sittings since.
  for (const [n, kana] of ['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'く'].entries())
    staff.push(await specialist([`第${n}`, '職員'], [kana, 'しょくいん']));
  guestOfMihara = await specialist(['三原', '一'], ['みはら', 'はじめ'], MIHARA);
  secondOfMihara = await specialist(['三原', '二'], ['みはら', 'つぐ'], MIHARA);
  const [a, b, c] = staff as [BuiltPerson, BuiltPerson, BuiltPerson];
  await passed(a, 'AP', '2023-10-08', '2023-12-21');
  await passed(b, 'AP', '2024-04-21', '2024-07-04');
  await passed(c, 'DB', '2024-10-13', '2024-12-26');
  await passed(guestOfMihara, 'AP', '2024-10-13', '2024-12-26');
  // FE counts for nothing but readiness.
  await passed(staff[3] as BuiltPerson, 'FE', '2025-06-01', '2025-07-15');

  // The catalogue's own windows would say more than the rules need.
  await api.db.sql.query('delete from exam_window');
  await window('AP', 2024, 'spring', '[2024-04-21,2024-04-22)', '2024-07-04');
  await window('AP', 2024, 'autumn', '[2024-10-13,2024-10-14)', '2024-12-26');
  await window('DB', 2024, 'autumn', '[2024-10-13,2024-10-14)', '2024-12-26');
  // Nobody passed: still a sitting.
  await window('AP', 2025, 'spring', '[2025-04-20,2025-04-21)', '2025-07-03');
  const autumn = await window('AP', 2025, 'autumn', '[2025-10-12,2025-10-13)', '2025-12-25');
  await window('SG', 2025, 'all_year', '[2025-04-01,2026-04-01)', null);
  const late = await window('AP', 2026, 'first_term', '[2026-11-01,2026-12-01)', null);
  await window('NW', 2026, 'second_term', '[2026-02-01,2026-03-01)', '2026-04-10');

  await attempts(staff[4] as BuiltPerson, autumn, 'sat');
  await attempts(staff[5] as BuiltPerson, late, 'planned');
  await attempts(staff[6] as BuiltPerson, autumn, 'failed');

  const basic = await window('FE', 2025, 'all_year', '[2025-04-01,2026-04-01)', null);
  await studies(staff[3] as BuiltPerson, 'AP', late, { mock: 59 });
  await studies(staff[5] as BuiltPerson, 'FE', basic, { mock: 90, applied: true });
  await studies(staff[6] as BuiltPerson, 'AP', late, { applied: true, mock: 40 });
  await studies(secondOfMihara, 'AP', late, { mock: 60 });
});

afterAll(() => api.close());

describe('the path to the 75 %', () => {
  it('says how many have passed, of how many, and how many more must', async () => {
    expect(await path()).toMatchObject({
      asOf: '2025-11-20',
      targetOn: '2026-03-31',
      target: 75,
      whole: true,
      numerator: 4,
      denominator: 10,
      needed: 4, // 7.5 are 8
    });
  });

  it('counts each past sitting with its candidates of then, also one that nobody passed', async () => {
    expect((await path()).pastSittings).toEqual([
      { announcedOn: '2024-07-04', candidates: 9, passes: 1 },
      { announcedOn: '2024-12-26', candidates: 8, passes: 2 },
      { announcedOn: '2025-07-03', candidates: 6, passes: 0 },
    ]);
  });

  it('takes a coming sitting for in time only when its results are out by the target’s day', async () => {
    expect((await path()).comingSittings).toMatchObject([
      { examCodes: ['AP'], announcedOn: '2025-12-25', inTime: true },
      { examCodes: ['NW'], announcedOn: '2026-04-10', inTime: false },
      { examCodes: ['AP'], announcedOn: null, inTime: false, applicationsUntil: '2026-10-01' },
    ]);
  });

  it('forecasts with an interval over the sittings in time, and tells how the method did on the past', async () => {
    const { forecast, noForecast, numerator } = await path();
    expect(noForecast).toBeNull();
    expect(forecast).toMatchObject({
      method: 'beta_binomial_sittings',
      basedOnSittings: 3,
      backTest: { forecasts: 1 },
    });
    expect(forecast?.points).toHaveLength(2);
    expect(forecast?.points[0]).toEqual({
      on: '2025-11-20',
      expected: numerator,
      low: numerator,
      high: numerator,
    });
    // Six candidates at a rate of (½ + 3) ÷ (1 + 23).
    expect(forecast?.points[1]?.on).toBe('2025-12-25');
    expect(forecast?.points[1]?.expected).toBeCloseTo(4 + (6 * 3.5) / 24, 3);
    expect(forecast?.chance).toBeLessThan(0.1);
  });

  it('can be asked for a day that has come, and then knows of no later result', async () => {
    const then = await path(hr.cookie, { asOf: '2024-12-25' });
    expect(then).toMatchObject({ numerator: 2, denominator: 10, planned: null, forecast: null });
    expect(then.noForecast).toBe('too_few_sittings');
    expect(then.history.at(-1)).toEqual({ on: '2024-12-25', numerator: 2, denominator: 10 });
    expect(await api.refusal(PATH, { asOf: '2025-11-21' }, hr.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(PATH, { asOf: '1990-01-01' }, hr.cookie)).toBe('INDICATOR_NOT_DERIVED');
  });

  it('is for a body its own figure, of which the plan’s target does not speak', async () => {
    expect(await path(hr.cookie, { body: mihara })).toMatchObject({
      whole: false,
      numerator: 1,
      denominator: 2,
      needed: 1,
    });
    expect(await path(city.cookie)).toMatchObject({ whole: false, numerator: 1, denominator: 2 });
  });

  it('is refused to learners, and other bodies are not found', async () => {
    const learner = await api.build.person();
    const prefecture = await api.build.orgId(PREFECTURE);
    expect(await api.refusal(PATH, {}, learner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(PATH, { body: prefecture }, city.cookie)).toBe('NOT_FOUND');
    for (const body of ['x', '9'.repeat(30)])
      expect(await api.refusal(PATH, { body }, hr.cookie)).toBe('BAD_INPUT');
  });
});

describe('what is planned', () => {
  beforeAll(async () => {
    const desk = PersonnelDesk.sentBy(api, hr);
    await desk.done('retirePerson', {
      personId: (staff[1] as BuiltPerson).id,
      organisationId: (staff[1] as BuiltPerson).orgId,
      lastOn: '2026-03-30',
      reason: 'own_request',
    });
    await api.db.sql.query(`update appointment set period = '[2020-04-01,2026-04-01)' where person_id = $1`, [
      guestOfMihara.id,
    ]);
    const { orgId, unitId } = staff[0] as BuiltPerson;
    await api.build.appointment({ id: guestOfMihara.id, orgId, unitId }, { period: '[2026-04-01,)' });
  });

  it('changes what 人事課 sees of the target’s day, and nothing that anybody else sees', async () => {
    expect((await path()).planned).toEqual({ on: '2026-03-31', numerator: 3, denominator: 9, needed: 4 });
    const others = await path(trainer.cookie);
    expect(others).toMatchObject({ numerator: 4, denominator: 10, needed: 4, planned: null });
    // 人事課 of one body: its own plans, and never a part of them beside the whole.
    expect((await path(city.cookie)).planned).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('is told body by body for 1 April, with who moves', async () => {
    const { rotationEffect } = await api.get<{ rotationEffect: Record<string, unknown> }>(
      ROTATION,
      {},
      hr.cookie,
    );
    expect(rotationEffect).toEqual({
      on: '2026-04-01',
      bodies: [
        {
          organisation: { code6: PREFECTURE },
          numeratorToday: 3,
          denominatorToday: 8,
          numerator: 3,
          denominator: 8,
        },
        {
          organisation: { code6: MIHARA },
          numeratorToday: 1,
          denominatorToday: 2,
          numerator: 0,
          denominator: 1,
        },
      ],
      moves: [
        { name: '第1 職員', qualified: true, from: { code6: PREFECTURE }, to: null },
        { name: '三原 一', qualified: true, from: { code6: MIHARA }, to: { code6: PREFECTURE } },
      ],
    });
  });

  it('is kept from a trainer, and from 人事課 of a body that has no part in it', async () => {
    expect(await api.refusal(ROTATION, {}, trainer.cookie)).toBe('FORBIDDEN');
    const takehara = await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: '342033' }] });
    const { rotationEffect } = await api.get<{ rotationEffect: Record<string, unknown> }>(
      ROTATION,
      {},
      takehara.cookie,
    );
    expect(rotationEffect).toMatchObject({ bodies: [], moves: [] });
  });
});

describe('who is nearest to a pass', () => {
  it('are those on the way to a sitting in time, then with a mock test at 60 %, then by the plan’s share, FE, courses, kana', async () => {
    const course = await api.build.course({ category: 'exam_preparation' });
    await api.build.completion(staff[7] as BuiltPerson, course, '2025-08-01');
    expect(
      (await near()).map(
        ({ name, attemptState, inTime, mockPercent, milestonesPercent, foundation, courses }) => [
          name,
          attemptState,
          inTime,
          mockPercent,
          milestonesPercent,
          foundation,
          courses,
        ],
      ),
    ).toEqual([
      ['第4 職員', 'sat', true, null, null, [], 0],
      ['三原 二', null, false, 60, 50, [], 0],
      // A failure says nothing, nor does a mock test below the mark.
      ['第6 職員', null, false, 40, 100, [], 0],
      ['第3 職員', null, false, 59, 50, ['FE'], 0],
      ['第7 職員', null, false, null, null, [], 1],
      // Too late for the target's day, and a plan for an exam that does not count.
      ['第5 職員', 'planned', false, null, null, [], 0],
    ]);
  });

  it('are told with the exam and the day of the mock test', async () => {
    const people = await near();
    expect(people.find(({ name }) => name === '第5 職員')).toMatchObject({ examCode: 'AP' });
    expect(people.find(({ name }) => name === '三原 二')).toMatchObject({ mockOn: '2025-11-02' });
  });

  it('come in pages that follow one another', async () => {
    const first = (await api.get<Near>(NEAR, { first: 4 }, hr.cookie)).nearestToPass;
    const next = await near(hr.cookie, { first: 4, after: first.pageInfo.endCursor });
    expect([first.pageInfo.hasNextPage, next.map(({ name }) => name)]).toEqual([
      true,
      ['第7 職員', '第5 職員'],
    ]);
  });

  it('are known to named officers alone: not to 人事課 that is not named, nor to a trainer', async () => {
    expect(await near(city.cookie)).toEqual([]);
    expect(await api.refusal(NEAR, {}, trainer.cookie)).toBe('FORBIDDEN');
    for (const nonsense of [{ first: 0 }, { after: 'x' }, { body: 'x' }])
      expect(await api.refusal(NEAR, nonsense, hr.cookie)).toBe('BAD_INPUT');
  });

  it('can read who looked', async () => {
    const [first] = await near();
    expect(
      await api.db.value(
        `select count(*)::int > 0 from access_log where subject_person_id = $1 and reader_account_id = $2 and what = 'path_to_target'`,
        [first?.personId, hr.accountId],
      ),
    ).toBe(true);
  });
});

describe('the back-test of the count', () => {
  const BACK_TEST = `{ burnUp(indicatorKey: "3-2-1") { forecast { level backTest {
    forecasts insideInterval meanAbsoluteError bias byHorizon { monthsAhead forecasts } } } } }`;

  it('is there beside the method, for every month end that is known', async () => {
    for (const on of ['2024-05-10', '2024-09-10', '2025-02-10']) await api.build.completed({ on });
    const { burnUp } = await api.get<{ burnUp: { forecast: { backTest: Record<string, unknown> } } }>(
      BACK_TEST,
      {},
      trainer.cookie,
    );
    // Nineteen complete months: sixteen origins, of which the last five lack later months.
    expect(burnUp.forecast.backTest).toMatchObject({ forecasts: 81, bias: expect.any(Number) as unknown });
    expect(burnUp.forecast.backTest['byHorizon']).toHaveLength(6);
  });
});
