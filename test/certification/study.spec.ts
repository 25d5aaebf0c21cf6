import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

const PLAN = `id state hoursAWeek bookedOn plannedFrom exam { code } window { id }
  progress { examOn daysLeft neededMinutes availableMinutes enough
    milestones { id kind dueOn doneOn weeksBefore minutes course { code } topic { nameJa } } }
  mockResults { id takenOn part percent source }`;
const START = `mutation ($target: StudyTargetInput!) { startStudyPlan(target: $target) { ${PLAN} } }`;
const CHANGE = `mutation ($id: ID!, $target: StudyTargetInput!) { changeStudyPlan(id: $id, target: $target) { ${PLAN} } }`;
const END = `mutation ($id: ID!) { endStudyPlan(id: $id) { id state endedAt } }`;
const TICK = `mutation ($id: ID!, $done: Boolean!) { tickStudyMilestone(id: $id, done: $done) { ${PLAN} } }`;
const RECORD = `mutation ($id: ID!, $result: MockResultInput!) { recordMockResult(planId: $id, result: $result) { ${PLAN} } }`;
const CORRECT = `mutation ($id: ID!, $result: MockResultInput!) { correctMockResult(id: $id, result: $result) { ${PLAN} } }`;
const REMOVE = `mutation ($id: ID!) { removeMockResult(id: $id) { ${PLAN} } }`;
const MINE = `{ myStudyPlans { ${PLAN} } }`;
const OF = `query ($id: ID!) { studyPlansOf(personId: $id) { ${PLAN} } }`;
const WINDOWS = `{ studyWindows { id kind sitsFrom sitsUntil applyUntil exam { code } } }`;

interface Milestone {
  id: string;
  kind: string;
  dueOn: string;
  doneOn: string | null;
  course: { code: string } | null;
  topic: { nameJa: string } | null;
}
interface Plan {
  id: string;
  progress: {
    examOn: string;
    daysLeft: number;
    enough: boolean;
    neededMinutes: number;
    milestones: Milestone[];
  };
  mockResults: { id: string; takenOn: string; part: string; percent: number; source: string | null }[];
}

let api: TestApi;
let officer: BuiltPerson;
let namer: BuiltPerson;
let spring: string;
let autumn: string;

beforeAll(async () => {
  api = await TestApi.start();
  officer = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  namer = await api.build.person();
  await named(officer);
  spring = await windowOf('AP', 2026, 'first_term', '[2026-04-19,2026-04-20)', '[2026-01-15,2026-02-06)');
  autumn = await windowOf('AP', 2026, 'second_term', '[2026-10-01,2026-11-01)', null);
});
beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));
afterAll(() => api.close());

async function named({ accountId }: BuiltPerson): Promise<void> {
  await api.db.sql.query(
    `insert into certification_officer (account_id, period, reason, named_by, named_at)
     values ($1, '[2024-04-01,)', 'test', $2, '2024-04-01')`,
    [accountId, namer.accountId],
  );
}

/** What the reference data may already say of that window gives way. */
function windowOf(
  exam: string,
  year: number,
  kind: string,
  sittings: string,
  applications: string | null,
): Promise<string> {
  return api.db.value(
    `insert into exam_window (exam_code, fiscal_year, kind, sittings, applications, source) values ($1, $2, $3, $4, $5, 'test')
     on conflict on constraint exam_window_once do update
       set sittings = excluded.sittings, applications = excluded.applications, announced_on = null
     returning id::text`,
    [exam, year, kind, sittings, applications],
  );
}

async function moved(id: string, sittings: string): Promise<void> {
  await api.db.sql.query('update exam_window set sittings = $2 where id = $1', [id, sittings]);
}

const target = (more: object = {}) => ({ windowId: spring, hoursAWeek: 10, ...more });

/** One mutation that answers with the plan. */
async function done(mutation: string, variables: object, { cookie }: BuiltPerson): Promise<Plan> {
  const [plan] = Object.values(await api.get<Record<string, Plan>>(mutation, variables, cookie));
  if (!plan) throw new Error('no plan');
  return plan;
}

async function started(more: object = {}): Promise<{ me: BuiltPerson; plan: Plan }> {
  const me = await api.build.person();
  return { me, plan: await done(START, { target: target(more) }, me) };
}
const planOf = async (me: BuiltPerson): Promise<Plan | undefined> =>
  (await api.get<{ myStudyPlans: Plan[] }>(MINE, {}, me.cookie)).myStudyPlans[0];
const kinds = (plan: Plan | undefined, kind: string): Milestone[] =>
  plan?.progress.milestones.filter((one) => one.kind === kind) ?? [];
const mock = (takenOn: string, part = 'morning', percent = 52, source: string | null = null) => ({
  takenOn,
  part,
  percent,
  source,
});

describe('a plan', () => {
  it('has the application, the courses that are open and not completed, the topics and three mock tests', async () => {
    const category = 'exam_preparation';
    const course = await api.build.course({ category });
    const completed = await api.build.course({ category });
    const elsewhere = await api.build.course({ category, body: MIHARA, shared: false });
    const me = await api.build.person();
    await api.build.completion(me, completed, '2025-06-01');
    const plan = await done(START, { target: target() }, me);
    expect(plan).toMatchObject({ state: 'active', exam: { code: 'AP' }, window: { id: spring } });
    expect(plan.progress).toMatchObject({ examOn: '2026-04-19', daysLeft: 150 });
    const codes = kinds(plan, 'course').map((one) => one.course?.code);
    expect(codes).toContain(course.code);
    expect(codes).not.toContain(completed.code);
    expect(codes).not.toContain(elsewhere.code);
    expect(kinds(plan, 'topic')).toHaveLength(10);
    expect(kinds(plan, 'topic')[0]?.topic?.nameJa).toBe('基礎理論');
    expect(kinds(plan, 'application')[0]?.dueOn).toBe('2026-02-05');
    expect(kinds(plan, 'mock').map(({ dueOn }) => dueOn)).toEqual(['2026-02-22', '2026-03-22', '2026-04-05']);
  });

  it('has no course of another body, whatever the person may look at by a role', async () => {
    const elsewhere = await api.build.course({ category: 'exam_preparation', body: MIHARA, shared: false });
    const hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    const plan = await done(START, { target: target() }, hr);
    expect(kinds(plan, 'course').map((one) => one.course?.code)).not.toContain(elsewhere.code);
  });

  it('is only the one that is active for its exam', async () => {
    const { me, plan } = await started();
    expect(await api.refusal(START, { target: target() }, me.cookie)).toBe('STUDY_PLAN_EXISTS');
    await api.get(END, { id: plan.id }, me.cookie);
    expect(await api.refusal(START, { target: target() }, me.cookie)).toBeUndefined();
    expect(await api.refusal(END, { id: plan.id }, me.cookie)).toBe('STUDY_PLAN_ENDED');
  });

  it('tells too little time, and hides none of what is to be done', async () => {
    const { plan } = await started({ hoursAWeek: 1 });
    expect(plan.progress.enough).toBe(false);
    expect(kinds(plan, 'topic')).toHaveLength(10);
    expect((await started({ hoursAWeek: 40 })).plan.progress.enough).toBe(true);
  });

  it('shows the new date when the window moves, and its milestones move with it', async () => {
    const window = await windowOf('FE', 2025, 'second_term', '[2026-02-01,2026-02-02)', null);
    const { me, plan } = await started({ windowId: window });
    expect(plan.progress.examOn).toBe('2026-02-01');
    await moved(window, '[2026-03-01,2026-03-02)');
    const later = await planOf(me);
    expect(later?.progress).toMatchObject({ examOn: '2026-03-01', daysLeft: 101 });
    expect(kinds(later, 'mock').at(-1)?.dueOn).toBe('2026-02-15');
    await moved(window, '[2025-11-25,2025-11-26)');
    const sooner = await planOf(me);
    expect(sooner?.progress.examOn).toBe('2025-11-25');
    const days = sooner?.progress.milestones.map(({ dueOn }) => dueOn) ?? [];
    expect(days.filter((on) => on < '2025-11-20' || on > '2025-11-25')).toEqual([]);
  });

  it('can aim at another window, at a day booked in it, with other hours; what was ticked stays so', async () => {
    const { me, plan } = await started();
    const [topic] = kinds(plan, 'topic');
    await api.get(TICK, { id: topic?.id, done: true }, me.cookie);
    const other = { windowId: autumn, bookedOn: '2026-10-11', hoursAWeek: 4 };
    const changed = await done(CHANGE, { id: plan.id, target: other }, me);
    expect(changed).toMatchObject({ hoursAWeek: 4, bookedOn: '2026-10-11', window: { id: autumn } });
    expect(changed.progress.examOn).toBe('2026-10-11');
    const ticked = kinds(changed, 'topic').filter(({ doneOn }) => doneOn);
    expect(ticked.map((one) => one.topic)).toEqual([topic?.topic]);
    expect(kinds(changed, 'application')).toEqual([]);
    await moved(autumn, '[2026-10-15,2026-11-01)');
    expect((await planOf(me))?.progress.examOn).toBe('2026-10-15');
    await moved(autumn, '[2026-10-01,2026-11-01)');
  });

  it.each<[string, object]>([
    ['NOT_FOUND', { windowId: '999999' }],
    ['BAD_INPUT', { windowId: 'x' }],
    ['BAD_INPUT', { hoursAWeek: 0 }],
    ['BAD_INPUT', { hoursAWeek: 41 }],
    ['BAD_INPUT', { bookedOn: '2026-04-21' }],
  ])('is refused as %s for %j', async (code, more) => {
    const me = await api.build.person();
    expect(await api.refusal(START, { target: target(more) }, me.cookie)).toBe(code);
  });

  it('does not aim at an exam that is over, nor change into another exam', async () => {
    const past = await windowOf('AP', 2024, 'spring', '[2024-04-21,2024-04-22)', null);
    const other = await windowOf('FE', 2026, 'first_term', '[2026-05-01,2026-06-01)', null);
    const { me, plan } = await started();
    const refused = (text: string, windowId: string) =>
      api.refusal(text, { id: plan.id, target: target({ windowId }) }, me.cookie);
    expect(await refused(CHANGE, past)).toBe('BAD_INPUT');
    expect(await refused(CHANGE, other)).toBe('BAD_INPUT');
    const { studyWindows } = await api.get<{ studyWindows: { id: string }[] }>(WINDOWS, {}, me.cookie);
    const ids = studyWindows.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([spring, other]));
    expect(ids).not.toContain(past);
  });
});

describe('a milestone', () => {
  it('of a course is done by its completion, and open again when that is taken back', async () => {
    const course = await api.build.course({ category: 'exam_preparation' });
    const { me } = await started();
    const mine = async () =>
      kinds(await planOf(me), 'course').find((one) => one.course?.code === course.code);
    expect(await api.refusal(TICK, { id: (await mine())?.id, done: true }, me.cookie)).toBe(
      'STUDY_NOT_TICKED',
    );
    const completion = await api.build.completion(me, course, '2025-12-01');
    expect((await mine())?.doneOn).toBe('2025-12-01');
    await api.build.voided(completion, namer);
    expect((await mine())?.doneOn).toBeNull();
  });

  it('of a topic is ticked and unticked by the person', async () => {
    const { me, plan } = await started();
    const id = kinds(plan, 'topic')[2]?.id;
    const ticked = await done(TICK, { id, done: true }, me);
    expect(kinds(ticked, 'topic')[2]?.doneOn).toBe('2025-11-20');
    expect(ticked.progress.neededMinutes).toBeLessThan(plan.progress.neededMinutes);
    expect(kinds(await done(TICK, { id, done: false }, me), 'topic')[2]?.doneOn).toBeNull();
  });

  it('of the application is done by the attempt that says so', async () => {
    const { me } = await started();
    await api.db.sql.query(
      `insert into exam_attempt (person_id, exam_code, window_id, state, recorded_at) values ($1, 'AP', $2, 'applied', '2026-01-20')`,
      [me.id, spring],
    );
    expect(kinds(await planOf(me), 'application')[0]?.doneOn).toBe('2026-01-20');
  });

  it('of a mock test is done by as many sittings as there are, whatever their parts', async () => {
    const { me, plan } = await started();
    for (const result of [mock('2025-11-01'), mock('2025-11-01', 'afternoon'), mock('2025-11-15')])
      await done(RECORD, { id: plan.id, result }, me);
    expect(kinds(await planOf(me), 'mock').map(({ doneOn }) => doneOn)).toEqual([
      '2025-11-01',
      '2025-11-15',
      null,
    ]);
  });
});

describe('a mock result', () => {
  it('is recorded, corrected and removed by the person', async () => {
    const { me, plan } = await started();
    const result = mock('2025-11-19', 'morning', 52, '過去問 令和6年度秋期');
    const recorded = await done(RECORD, { id: plan.id, result }, me);
    expect(recorded.mockResults).toMatchObject([result]);
    expect(await api.refusal(RECORD, { id: plan.id, result }, me.cookie)).toBe('MOCK_RESULT_EXISTS');
    const id = recorded.mockResults[0]?.id;
    const corrected = await done(CORRECT, { id, result: mock('2025-11-18', 'morning', 62) }, me);
    expect(corrected.mockResults).toMatchObject([{ id, takenOn: '2025-11-18', percent: 62, source: null }]);
    expect((await done(REMOVE, { id }, me)).mockResults).toEqual([]);
  });

  it.each([
    { percent: 101 },
    { percent: -1 },
    { takenOn: '2025-11-21' },
    { source: 'x'.repeat(201) },
    { source: 'a\u0000' },
  ])('is refused with %j', async (more) => {
    const { me, plan } = await started();
    const result = { ...mock('2025-11-19'), ...more };
    expect(await api.refusal(RECORD, { id: plan.id, result }, me.cookie)).toBe('BAD_INPUT');
  });

  it('is not recorded once the plan has ended', async () => {
    const { me, plan } = await started();
    await api.get(END, { id: plan.id }, me.cookie);
    expect(await api.refusal(RECORD, { id: plan.id, result: mock('2025-11-19') }, me.cookie)).toBe(
      'STUDY_PLAN_ENDED',
    );
  });
});

describe('somebody else', () => {
  it('changes nothing of a plan, be it a named officer: it looks as if there were none', async () => {
    const { me, plan } = await started();
    const before = await done(RECORD, { id: plan.id, result: mock('2025-11-19') }, me);
    const milestone = kinds(plan, 'topic')[0]?.id;
    const resultId = before.mockResults[0]?.id;
    for (const { cookie } of [officer, await api.build.person()]) {
      const refused = (text: string, variables: object) => api.refusal(text, variables, cookie);
      expect(await refused(CHANGE, { id: plan.id, target: target() })).toBe('NOT_FOUND');
      expect(await refused(END, { id: plan.id })).toBe('NOT_FOUND');
      expect(await refused(TICK, { id: milestone, done: true })).toBe('NOT_FOUND');
      expect(await refused(RECORD, { id: plan.id, result: mock('2025-11-18') })).toBe('NOT_FOUND');
      expect(await refused(CORRECT, { id: resultId, result: mock('2025-11-18') })).toBe('NOT_FOUND');
      expect(await refused(REMOVE, { id: resultId })).toBe('NOT_FOUND');
    }
    expect(await planOf(me)).toEqual(before);
  });

  it('reads it only as a named officer of the body that keeps the file, whose look is written down', async () => {
    const { me, plan } = await started();
    const seenBy = async (
      roles: { role: string; scope: 'all' | 'body' | 'unit'; body?: string; unitId?: string }[],
      name = false,
    ) => {
      const reader = await api.build.person({ roles });
      if (name) await named(reader);
      const { data, errors } = await api.ask<{ studyPlansOf: Plan[] }>(OF, { id: me.id }, reader.cookie);
      return errors[0]?.extensions.code ?? data?.studyPlansOf.map(({ id }) => id);
    };
    expect(await seenBy([{ role: 'hr', scope: 'all' }], true)).toEqual([plan.id]);
    expect(await seenBy([{ role: 'hr', scope: 'all' }])).toEqual([]);
    expect(await seenBy([{ role: 'hr', scope: 'body', body: MIHARA }], true)).toEqual([]);
    expect(await seenBy([{ role: 'manager', scope: 'unit', unitId: me.unitId }])).toBe('FORBIDDEN');
    expect(await seenBy([{ role: 'auditor', scope: 'all' }])).toBe('FORBIDDEN');
    expect(await api.refusal(MINE)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(OF, { id: 'x' }, officer.cookie)).toBe('BAD_INPUT');
    expect(
      await api.db.value(`select array_agg(what) from access_log where subject_person_id = $1`, [me.id]),
    ).toEqual(['study_plans']);
  });

  it('finds no trace of it in the trail of changes', async () => {
    await started();
    const traces = await api.db.value(
      `select count(*)::int from audit_event where subject in ('study_plan', 'study_milestone', 'mock_result')`,
    );
    expect(traces).toBe(0);
  });
});

describe('readiness', () => {
  const readiness = async (of: BuiltPerson, asked: BuiltPerson): Promise<string | undefined> => {
    const { sql } = api.db;
    await sql.query('begin');
    const token = asked.cookie.split('=')[1] ?? '';
    await sql.query(`select enter('session', sha256($1::bytea), $2)`, [token, api.clock.now()]);
    const { rows } = await sql.query<{ told: string }>(
      'select row(r.*)::text as told from study_readiness($1) r',
      [of.id],
    );
    await sql.query('commit');
    return rows[0]?.told;
  };

  it('is the weaker of the newest parts and the share of milestones done, for the person and the named officers', async () => {
    const { me, plan } = await started();
    for (const result of [
      mock('2025-11-01', 'morning', 90),
      mock('2025-11-02', 'afternoon', 40),
      mock('2025-11-10', 'morning', 70),
      mock('2025-11-12', 'afternoon', 58),
    ])
      await done(RECORD, { id: plan.id, result }, me);
    const { progress } = await done(TICK, { id: kinds(plan, 'topic')[0]?.id, done: true }, me);
    const share = (
      progress.milestones.filter(({ doneOn }) => doneOn).length / progress.milestones.length
    ).toFixed(4);
    const told = `(AP,${spring},2026-04-19,58,2025-11-12,${share})`;
    expect(await readiness(me, me)).toBe(told);
    expect(await readiness(me, officer)).toBe(told);
    expect(await readiness(me, namer)).toBeUndefined();
  });
});
