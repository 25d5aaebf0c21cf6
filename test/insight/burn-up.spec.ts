import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { Learner } from '../support/learner.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';

let api: TestApi;
let trainer: BuiltPerson;
let coordinator: BuiltPerson;
let manager: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
  coordinator = await api.build.person({
    body: MIHARA,
    roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
  });
  manager = await api.build.person({ roles: [{ role: 'manager', scope: 'body', body: PREFECTURE }] });
});

afterAll(() => api.close());

beforeEach(() => api.db.forgetCompletions());

interface BurnUp {
  completions: number;
  people: number;
  total: number;
  openingBalance: number;
  target: number | null;
  targetOn: string;
  months: { month: string; completions: number }[];
  definition: { version: number; sentenceJa: string; categories: string[]; openingBalanceLabelJa: string };
  forecast: {
    method: string;
    basedOnMonths: number;
    points: { on: string; expected: number; low: number; high: number }[];
  } | null;
}

const BURN_UP = `query ($key: String! = "3-2-1", $org: ID) { burnUp(indicatorKey: $key, organisationId: $org) {
  completions people total openingBalance target targetOn months { month completions }
  definition { version sentenceJa categories openingBalanceLabelJa }
  forecast { method basedOnMonths points { on expected low high } } } }`;
const BODIES = '{ countsByBody(indicatorKey: "3-2-1") { completions organisation { code6 } } }';
const COURSES = '{ countsByCourse(indicatorKey: "3-2-1") { courseCode completions } }';
const ROWS = `query ($filter: CompletionFilter! = { indicatorKey: "3-2-1" }, $first: Int! = 50, $after: String) {
  completionRows(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { completionId name organisationName completedOn courseCode } } } }`;

const burnUp = async (cookie = trainer.cookie, variables = {}) =>
  (await api.get<{ burnUp: BurnUp }>(BURN_UP, variables, cookie)).burnUp;

describe('the count of 3-2-1', () => {
  it('is one higher the moment a learner completes', async () => {
    const before = await burnUp();
    const learner = await Learner.enrolled(
      api,
      await api.build.person(),
      await api.build.course({ quiz: false }),
    );
    await learner.watch();
    const after = await burnUp();
    expect([after.total - before.total, after.people - before.people]).toEqual([1, 1]);
  });

  it('starts from the labelled opening balance, beside the target and its day', async () => {
    expect(await burnUp()).toMatchObject({
      total: 2000,
      openingBalance: 2000,
      target: 4000,
      targetOn: '2026-03-31',
      definition: { version: 1, openingBalanceLabelJa: expect.stringContaining('2,000') as unknown },
    });
  });

  it('says what it counts, and of which categories', async () => {
    const { definition } = await burnUp();
    expect(definition.sentenceJa).toContain('延べ');
    expect(definition.categories).toEqual([
      'data_analysis',
      'digital_literacy',
      'digital_tools',
      'exam_preparation',
    ]);
  });

  it('does not count information security', async () => {
    await api.build.completed({ category: 'information_security' });
    expect(await burnUp()).toMatchObject({ completions: 0, people: 0, total: 2000 });
  });

  it('counts every completion, and beside it every person once', async () => {
    const { person } = await api.build.completed();
    await api.build.completion(person, await api.build.course({ category: 'data_analysis' }), '2025-07-01');
    expect(await burnUp()).toMatchObject({ completions: 2, people: 1 });
  });

  it('has every month since the baseline, the empty ones too', async () => {
    const { months } = await burnUp();
    expect(months).toHaveLength(20);
    expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2024-04-01', '2025-11-01']);
  });

  it('still tells of a course that was retired', async () => {
    const { course } = await api.build.completed();
    await api.db.sql.query(`update course_version set state = 'retired' where id = $1`, [course.versionId]);
    const { countsByCourse } = await api.get<{
      countsByCourse: { courseCode: string; completions: number }[];
    }>(COURSES, {}, trainer.cookie);
    expect(countsByCourse).toContainEqual({ courseCode: course.code, completions: 1 });
  });

  it.each(['1-1-1', 'no-such-key', ''])('is known of derived indicators alone, not of “%s”', async (key) => {
    expect(await api.refusal(BURN_UP, { key }, trainer.cookie)).toBe('INDICATOR_NOT_DERIVED');
  });
});

describe('the forecast', () => {
  it('is none with fewer than three complete months', async () => {
    api.clock.set('2024-06-30T12:00:00+09:00');
    const cookie = await api.build.session(trainer.accountId);
    const early = await burnUp(cookie);
    api.clock.set('2025-11-20T09:00:00+09:00');
    expect(early.months).toHaveLength(3);
    expect(early.forecast).toBeNull();
  });

  it('starts at the total, names its method, and ends on the target’s day with an interval', async () => {
    for (const on of ['2025-06-01', '2025-06-02', '2025-08-01']) await api.build.completed({ on });
    const { forecast, total } = await burnUp();
    const [first, last] = [forecast?.points[0], forecast?.points.at(-1)];
    expect(forecast).toMatchObject({ method: 'mean_of_autocorrelated_months', basedOnMonths: 12 });
    expect(first).toEqual({ on: '2025-11-20', expected: total, low: total, high: total });
    expect(last?.on).toBe('2026-03-31');
    expect(last?.high).toBeGreaterThan(last?.expected ?? Infinity);
  });
});

describe('who sees what', () => {
  it.each(['burnUp', 'countsByBody', 'countsByCourse', 'completionRows'])(
    '%s is refused to a learner and a manager',
    async (field) => {
      const text =
        { burnUp: BURN_UP, countsByBody: BODIES, countsByCourse: COURSES, completionRows: ROWS }[field] ?? '';
      const learner = await api.build.person();
      expect(await api.refusal(text, {}, learner.cookie)).toBe('FORBIDDEN');
      expect(await api.refusal(text, {}, manager.cookie)).toBe('FORBIDDEN');
    },
  );

  it('a coordinator sees the own body’s count, without opening balance and target', async () => {
    await api.build.completed({ body: MIHARA });
    await api.build.completed({ body: TAKEHARA });
    await api.build.completed({ body: PREFECTURE });
    expect(await burnUp(coordinator.cookie)).toMatchObject({
      completions: 1,
      people: 1,
      total: 1,
      openingBalance: 0,
      target: null,
    });
  });

  it('a coordinator gets nothing of another body by asking for it', async () => {
    await api.build.completed({ body: TAKEHARA });
    const org = await api.build.orgId(TAKEHARA);
    const filter = { indicatorKey: '3-2-1', organisationId: org };
    expect(await burnUp(coordinator.cookie, { org })).toMatchObject({
      completions: 0,
      total: 0,
      target: null,
    });
    const { completionRows } = await api.get<{ completionRows: object }>(
      ROWS,
      { filter },
      coordinator.cookie,
    );
    expect(completionRows).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('a coordinator’s table has the own body alone, a trainer’s all 24', async () => {
    const bodiesOf = async (cookie: string) =>
      (await api.get<{ countsByBody: { organisation: { code6: string } }[] }>(BODIES, {}, cookie))
        .countsByBody;
    expect((await bodiesOf(coordinator.cookie)).map(({ organisation }) => organisation.code6)).toEqual([
      MIHARA,
    ]);
    expect(await bodiesOf(trainer.cookie)).toHaveLength(24);
  });

  it('a single body has neither opening balance nor target for a trainer either', async () => {
    const org = await api.build.orgId(MIHARA);
    expect(await burnUp(trainer.cookie, { org })).toMatchObject({
      openingBalance: 0,
      target: null,
      total: 0,
    });
  });
});

describe('the rows behind the number', () => {
  it('are the latest first, over all pages none lost and none twice', async () => {
    const written = [];
    for (const on of ['2025-06-01', '2025-05-01', '2025-06-01', '2025-06-01', '2025-07-01'])
      written.push((await api.build.completed({ on })).id);
    const seen: { completionId: string; completedOn: string }[] = [];
    let after: string | null = null;
    do {
      const {
        completionRows,
      }: {
        completionRows: {
          pageInfo: { endCursor: string; hasNextPage: boolean };
          edges: { node: { completionId: string; completedOn: string } }[];
        };
      } = await api.get(ROWS, { first: 2, after }, trainer.cookie);
      seen.push(...completionRows.edges.map(({ node }) => node));
      after = completionRows.pageInfo.hasNextPage ? completionRows.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.map(({ completionId }) => completionId).sort()).toEqual(written.sort());
    expect(seen.map(({ completedOn }) => completedOn)).toEqual([
      '2025-07-01',
      '2025-06-01',
      '2025-06-01',
      '2025-06-01',
      '2025-05-01',
    ]);
  });

  it('hold the whole days of a period, both ends included', async () => {
    for (const on of ['2025-05-31', '2025-06-01', '2025-06-30', '2025-07-01'])
      await api.build.completed({ on });
    const filter = { indicatorKey: '3-2-1', from: '2025-06-01', to: '2025-06-30' };
    const { completionRows } = await api.get<{ completionRows: { totalCount: number } }>(
      ROWS,
      { filter },
      trainer.cookie,
    );
    expect(completionRows.totalCount).toBe(2);
  });

  it('stay with the body of their day, by name, when the person has moved on', async () => {
    const { person } = await api.build.completed({ body: MIHARA, name: ['異動', '前'] });
    await api.db.sql.query(`update appointment set period = '[2020-04-01,2025-11-01)' where person_id = $1`, [
      person.id,
    ]);
    const { completionRows } = await api.get<{ completionRows: object }>(ROWS, {}, coordinator.cookie);
    expect(completionRows).toMatchObject({
      totalCount: 1,
      edges: [{ node: { name: null, organisationName: '三原市' } }],
    });
  });

  it.each([
    { organisationId: 'x' },
    { from: '2025-02-30' },
    { to: '0000-01-01' },
    { organisationId: '9'.repeat(30) },
  ])('are refused as BAD_INPUT for %o', async (filter) => {
    expect(await api.refusal(ROWS, { filter: { indicatorKey: '3-2-1', ...filter } }, trainer.cookie)).toBe(
      'BAD_INPUT',
    );
  });
});

describe('when a plan follows the plan', () => {
  it('an indicator of the same key is that of the plan which covers the day', async () => {
    await api.build.completed({ body: PREFECTURE });
    const before = await burnUp();
    await api.db.sql.query(`
      with plan as (
        insert into plan_period (code, name_ja, name_en, starts_on, ends_on)
        values ('R8-R9', '次期プラン', 'The next plan', '2026-04-01', '2028-03-31') returning id
      ), next as (
        insert into indicator (plan_period_id, key, ordinal, section, goal_point_ja, name_ja, name_en, baseline_text, target_text,
                               target_value, measure_type, direction)
        select id, '3-2-1', 1, 'Ⅱ', '充実', '研修', 'Training', '4,000人', '6,000人', 6000, 'count_cum', 'up' from plan returning id
      )
      insert into indicator_definition (indicator_id, version, valid, method, count_as, programme_id, sentence_ja, sentence_en,
                                        opening_balance, counts_from)
      select next.id, 1, '[2026-04-01,)', 'programme_count', 'completions', d.programme_id, '文', 'Sentence', 4000, '2026-04-01'
        from next, indicator_definition d join indicator i on i.id = d.indicator_id and i.key = '3-2-1' where d.valid @> date '2025-11-20'`);
    expect(await burnUp()).toEqual(before);
    api.clock.set('2026-05-01T09:00:00+09:00');
    expect(await burnUp(await api.build.session(trainer.accountId))).toMatchObject({
      total: 4000,
      target: 6000,
      completions: 0,
    });
    api.clock.set('2025-11-20T09:00:00+09:00');
  });
});
