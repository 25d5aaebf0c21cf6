import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestApi } from '../support/api.js';
import type { BuiltCourse, BuiltPerson } from '../support/builders.js';
import { grouped, slowCount, totals, type Counted } from './slow-count.js';

const BODIES = ['340006', '342041', '342033'];
const CATEGORIES = ['digital_literacy', 'data_analysis', 'exam_preparation', 'information_security'];

let api: TestApi;
let trainer: BuiltPerson;
const people: BuiltPerson[] = [];
const courses: BuiltCourse[] = [];
/** A place in each body; the body of a completion is that of its day, and not the person's own. */
const places: { orgId: string; unitId: string }[] = [];

beforeAll(async () => {
  api = await TestApi.start();
  trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
  for (const body of BODIES) {
    places.push({ orgId: await api.build.orgId(body), unitId: await api.build.unit({ body }) });
    people.push(await api.build.person({ body }), await api.build.person({ body }));
  }
  for (const category of CATEGORIES) courses.push(await api.build.course({ category, quiz: false }));
});

afterAll(() => api.close());

type Step =
  | { kind: 'complete'; person: number; course: number; place: number; day: number }
  | { kind: 'void'; which: number };

// Days fall where months and fiscal years change, in any order, so that later rows tell of earlier days.
const DAYS = [
  '2024-03-31',
  '2024-04-01',
  '2024-04-30',
  '2024-12-31',
  '2025-03-31',
  '2025-04-01',
  '2025-10-31',
  '2025-11-01',
  '2025-11-20',
];
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('complete' as const),
      person: fc.nat(5),
      course: fc.nat(3),
      place: fc.nat(2),
      day: fc.nat(DAYS.length - 1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('void' as const), which: fc.nat(50) }) },
);

/** Plays a history, each step a transaction of its own. */
async function play(steps: readonly Step[]): Promise<void> {
  const standing: string[] = [];
  for (const next of steps) {
    if (next.kind === 'void') {
      const [id] = standing.splice(next.which % Math.max(1, standing.length), 1);
      if (id) await api.build.voided(id, trainer);
      continue;
    }
    const [person, course, place] = [people[next.person], courses[next.course], places[next.place]];
    if (!person || !course || !place) throw new Error('no such actor');
    const on = DAYS[next.day] ?? '';
    standing.push(await api.build.completion({ id: person.id, ...place }, course, on));
  }
}

const forget = (): Promise<void> => api.db.forgetCompletions();

async function storedMonths() {
  const { rows } = await api.db.sql.query<{ key: string; completions: number; firstTimers: number }>(
    `select m.month::text || ' ' || m.org_id as key, m.completions, m.first_timers as "firstTimers"
       from programme_month m join programme p on p.id = m.programme_id
      where p.code = 'staff-training' and (m.completions, m.first_timers) <> (0, 0)`,
  );
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

async function storedCourses() {
  const { rows } = await api.db.sql.query<{ key: string; completions: number; firstTimers: number }>(
    `select m.fiscal_year || ' ' || m.org_id || ' ' || k.code as key, m.completions, m.first_timers as "firstTimers"
       from programme_course m join programme p on p.id = m.programme_id join course k on k.id = m.course_id
      where p.code = 'staff-training' and (m.completions, m.first_timers) <> (0, 0)`,
  );
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const FIGURES = `query ($org: ID, $year: Int, $filter: CompletionFilter!, $firsts: CompletionFilter!) {
  burnUp(indicatorKey: "3-2-1", organisationId: $org) { completions people total openingBalance months { month completions firstTimers } }
  countsByBody(indicatorKey: "3-2-1", fiscalYear: $year) { completions firstTimers organisation { id } }
  countsByCourse(indicatorKey: "3-2-1", fiscalYear: $year, organisationId: $org) { courseCode completions firstTimers }
  rows: completionRows(filter: $filter, first: 200) { totalCount edges { node { completionId } } }
  firsts: completionRows(filter: $firsts, first: 200) { totalCount edges { node { completionId } } } }`;

interface Count {
  completions: number;
  firstTimers: number;
}

interface Rows {
  totalCount: number;
  edges: { node: { completionId: string } }[];
}

interface Figures {
  burnUp: {
    completions: number;
    people: number;
    total: number;
    openingBalance: number;
    months: (Count & { month: string })[];
  };
  countsByBody: (Count & { organisation: { id: string } })[];
  countsByCourse: (Count & { courseCode: string })[];
  rows: Rows;
  firsts: Rows;
}

function figures(org: string | null, year: number | null): Promise<Figures> {
  const filter = { indicatorKey: '3-2-1', organisationId: org, fiscalYear: year };
  return api.get<Figures>(
    FIGURES,
    { org, year, filter, firsts: { ...filter, firstOnly: true } },
    trainer.cookie,
  );
}

const some = (count: Count) => count.completions > 0 || count.firstTimers > 0;
const idsOf = (rows: Rows) => rows.edges.map(({ node }) => node.completionId).sort();
const idsIn = (rows: readonly Counted[]) => rows.map((row) => row.completionId).sort();

function expectSame(told: Figures, all: readonly Counted[], org: string | null, year: number | null): void {
  const ofBody = all.filter((row) => org === null || row.orgId === org);
  const ofYear = all.filter((row) => year === null || row.fiscalYear === year);
  const ofBoth = ofBody.filter((row) => ofYear.includes(row));
  const { completions, firstTimers } = totals(ofBody);
  expect(told.burnUp).toMatchObject({
    completions,
    people: firstTimers,
    total: completions + (org === null ? 2000 : 0),
  });
  expect(told.burnUp.months.filter(some).map(({ month: key, ...counts }) => ({ key, ...counts }))).toEqual(
    grouped(ofBody, (row) => row.month),
  );
  const bodies = told.countsByBody
    .filter(some)
    .map(({ organisation, ...counts }) => ({ key: organisation.id, ...counts }));
  expect(bodies.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(grouped(ofYear, (row) => row.orgId));
  const byCourse = told.countsByCourse
    .filter(some)
    .map(({ courseCode: key, ...counts }) => ({ key, ...counts }));
  expect(byCourse.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(grouped(ofBoth, (row) => row.courseCode));
  expect([told.rows.totalCount, idsOf(told.rows)]).toEqual([ofBoth.length, idsIn(ofBoth)]);
  const firsts = ofBoth.filter((row) => row.first);
  expect([told.firsts.totalCount, idsOf(told.firsts)]).toEqual([firsts.length, idsIn(firsts)]);
}

describe('for any history of completions, also told late, several of a person, and taken back', () => {
  const history = fc.array(step, { minLength: 1, maxLength: 25 });

  it('the rollup is the slow count, after every history and after a rebuild', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await forget();
        await play(steps);
        const all = await slowCount(api.db);
        const months = grouped(all, (row) => `${row.month} ${row.orgId}`);
        const byCourse = grouped(all, (row) => `${row.fiscalYear} ${row.orgId} ${row.courseCode}`);
        expect(await storedMonths()).toEqual(months);
        expect(await storedCourses()).toEqual(byCourse);
        await api.db.sql.query('select rebuild_programme_rollup()');
        expect(await storedMonths()).toEqual(months);
        expect(await storedCourses()).toEqual(byCourse);
      }),
      { numRuns: 25 },
    );
  });

  it('every figure, and the rows behind it, are the slow count', async () => {
    await fc.assert(
      fc.asyncProperty(
        history,
        fc.option(fc.nat(2)),
        fc.constantFrom(null, 2024, 2025),
        async (steps, place, year) => {
          await forget();
          await play(steps);
          const org = place === null ? null : (places[place]?.orgId ?? null);
          expectSame(await figures(org, year), await slowCount(api.db), org, year);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('the rollup is the slow count also when many complete and take back at the same moment', async () => {
    await forget();
    const [person, place] = [people[0], places[0]];
    if (!person || !place) throw new Error('no such actor');
    const write = (day: string) =>
      api.build.completion({ id: person.id, ...place }, courses[0] as BuiltCourse, day);
    const days = DAYS.filter((day) => day >= '2024-04-01');
    const written = await Promise.all([...days, ...days].map(write));
    await Promise.all([
      ...written.slice(0, 6).map((id) => api.build.voided(id, trainer)),
      ...days.map(write),
    ]);
    const all = await slowCount(api.db);
    expect(totals(all)).toEqual({ completions: 18, firstTimers: 1 });
    expect(await storedMonths()).toEqual(grouped(all, (row) => `${row.month} ${row.orgId}`));
  });
});
