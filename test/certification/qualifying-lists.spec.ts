import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SessionService } from '../../libs/organisation/index.js';
import { Database } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

const PARTS = `id effectiveFrom effectiveUntil state inForce source reason decisionReason exams { code } added { code } removed { code }
  before { effectiveFrom } successorsLeftOut { exam { code } successor { code } }
  proposedBy { login } decidedBy { login } viewerCan { approve reject withdraw }
  effect { people countedBefore countedAfter gained lost }`;
const LISTS = `{ qualifyingLists { ${PARTS} } }`;
const ON = `query ($day: LocalDate!) { qualifyingListOn(day: $day) { id exams { code } } }`;
const PROPOSE = `mutation ($input: QualifyingListInput!) { proposeQualifyingList(input: $input) { ${PARTS} } }`;
const APPROVE = `mutation ($id: ID!) { approveQualifyingList(id: $id) { ${PARTS} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectQualifyingList(id: $id, reason: $reason) { ${PARTS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawQualifyingList(id: $id) { ${PARTS} } }`;

interface AskedList {
  id: string;
  effectiveFrom: string;
  effectiveUntil: string | null;
  state: string;
  inForce: boolean;
  exams: { code: string }[];
  effect: {
    people: number;
    countedBefore: number;
    countedAfter: number;
    gained: number;
    lost: number;
  } | null;
  viewerCan: { approve: boolean; reject: boolean; withdraw: boolean };
  [field: string]: unknown;
}

let api: TestApi;
let first: BuiltPerson;
let second: BuiltPerson;
let city: BuiltPerson;
let auditor: BuiltPerson;
let learner: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  first = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  second = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  city = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
  learner = await api.build.person();
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

const lists = async (who: BuiltPerson): Promise<AskedList[]> =>
  (await api.get<{ qualifyingLists: AskedList[] }>(LISTS, {}, who.cookie)).qualifyingLists;

const codesOn = async (day: string, who = learner): Promise<string[] | undefined> =>
  (
    await api.get<{ qualifyingListOn: AskedList | null }>(ON, { day }, who.cookie)
  ).qualifyingListOn?.exams.map(({ code }) => code);

const inputOf = (more: object = {}) => ({
  effectiveFrom: '2027-04-01',
  examCodes: ['AP', 'NW'],
  source: '令和8年度の資格一覧',
  reason: '一覧の見直し',
  ...more,
});

async function proposed(more: object = {}, by = first): Promise<AskedList> {
  const { proposeQualifyingList } = await api.get<{ proposeQualifyingList: AskedList }>(
    PROPOSE,
    { input: inputOf(more) },
    by.cookie,
  );
  return proposeQualifyingList;
}

let days = 0;
/** A first day that no other list of this file has, each before the last: what is approved then changes no other test. */
const someDay = (): string => {
  days += 1;
  return `${2190 - days}-04-01`;
};

const approve = async (id: string, by = second): Promise<AskedList> =>
  (await api.get<{ approveQualifyingList: AskedList }>(APPROVE, { id }, by.cookie)).approveQualifyingList;

describe('the lists that came with the installation', () => {
  it('are in force only once somebody of 人事課 has approved them, each from its day', async () => {
    expect(await codesOn('2025-11-20')).toBeUndefined();
    expect(await lists(learner)).toEqual([]);
    for (const { id, viewerCan, proposedBy } of await lists(first)) {
      expect({ viewerCan, proposedBy }).toEqual({
        viewerCan: { approve: true, reject: true, withdraw: false },
        proposedBy: null,
      });
      await approve(id, first);
    }
    expect(await codesOn('2023-03-31')).toBeUndefined();
    expect(await codesOn('2023-04-01')).not.toContain('SC');
    expect(await codesOn('2024-03-31')).not.toContain('SC');
    expect(await codesOn('2024-04-01')).toEqual(expect.arrayContaining(['AP', 'SC']));
    expect(await lists(learner)).toMatchObject([
      {
        effectiveFrom: '2024-04-01',
        effectiveUntil: null,
        inForce: true,
        added: [{ code: 'SC' }],
        removed: [],
      },
      { effectiveFrom: '2023-04-01', effectiveUntil: '2024-03-31', inForce: false },
    ]);
  });
});

describe('a proposed list', () => {
  it('counts for nothing until a second person approves it, and then from its day', async () => {
    const list = await proposed({ effectiveFrom: '2026-04-01', examCodes: ['AP', 'SC'] });
    expect(list).toMatchObject({
      state: 'proposed',
      inForce: false,
      before: { effectiveFrom: '2024-04-01' },
      added: [],
      proposedBy: { login: first.login },
      viewerCan: { approve: false, reject: false, withdraw: true },
    });
    expect(await codesOn('2026-04-01')).toHaveLength(10);
    expect(await approve(list.id)).toMatchObject({
      state: 'approved',
      decidedBy: { login: second.login },
      viewerCan: { approve: false, reject: false, withdraw: false },
    });
    expect(await codesOn('2026-03-31')).toHaveLength(10);
    expect(await codesOn('2026-04-01')).toEqual(['AP', 'SC']);
    const { exams } = await api.get<{ exams: { code: string; qualifying: boolean }[] }>(
      '{ exams { code qualifying } }',
      {},
      learner.cookie,
    );
    expect(exams.filter(({ qualifying }) => qualifying)).toHaveLength(10);
  });

  it('may begin on a past day', async () => {
    const { id } = await proposed({ effectiveFrom: '2023-10-01', examCodes: ['AP', 'PM'] });
    await approve(id);
    expect(await codesOn('2023-09-30')).toHaveLength(9);
    expect(await codesOn('2023-10-01')).toEqual(['AP', 'PM']);
    expect(await codesOn('2024-04-01')).toHaveLength(10);
  });

  it('tells of exams whose successor it leaves out, and adds nothing by itself', async () => {
    await api.db.sql.query(
      `insert into exam_succession (exam_code, successor_code, from_day, source) values ('AP', 'SG', '2099-04-01', 'x'), ('NW', 'FE', '2199-04-02', 'x')`,
    );
    const list = await proposed({ effectiveFrom: someDay() });
    expect(list).toMatchObject({
      exams: [{ code: 'AP' }, { code: 'NW' }],
      successorsLeftOut: [{ exam: { code: 'AP' }, successor: { code: 'SG' } }],
    });
    expect(await proposed({ effectiveFrom: someDay(), examCodes: ['AP', 'SG'] })).toMatchObject({
      successorsLeftOut: [],
    });
  });

  it('is rejected by a second person, with the reason', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    expect(await api.refusal(REJECT, { id, reason: '　' }, second.cookie)).toBe('BAD_INPUT');
    const { rejectQualifyingList } = await api.get<{ rejectQualifyingList: AskedList }>(
      REJECT,
      { id, reason: '根拠が足りない' },
      second.cookie,
    );
    expect(rejectQualifyingList).toMatchObject({ state: 'rejected', decisionReason: '根拠が足りない' });
    expect(await api.refusal(APPROVE, { id }, second.cookie)).toBe('QUALIFYING_LIST_DECIDED');
  });

  it('is withdrawn by its proposer alone', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    expect(await api.refusal(WITHDRAW, { id }, second.cookie)).toBe('FORBIDDEN');
    const { withdrawQualifyingList } = await api.get<{ withdrawQualifyingList: AskedList }>(
      WITHDRAW,
      { id },
      first.cookie,
    );
    expect(withdrawQualifyingList.state).toBe('withdrawn');
    expect(await api.refusal(WITHDRAW, { id }, first.cookie)).toBe('QUALIFYING_LIST_DECIDED');
    expect(await api.refusal(APPROVE, { id }, second.cookie)).toBe('QUALIFYING_LIST_DECIDED');
  });

  it('is never decided by its proposer', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    expect(await api.refusal(APPROVE, { id }, first.cookie)).toBe('QUALIFYING_LIST_TWO_PEOPLE');
    expect(await api.refusal(REJECT, { id, reason: '誤り' }, first.cookie)).toBe(
      'QUALIFYING_LIST_TWO_PEOPLE',
    );
    const past = api.db.sql.query(
      `update qualifying_list set state = 'approved', decided_by = proposed_by, decided_at = now() where id = $1`,
      [id],
    );
    await expect(past).rejects.toMatchObject({ constraint: 'qualifying_list_four_eyes' });
  });

  it('is decided once when an approval and a rejection come at once', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    const third = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    const answers = await Promise.all([
      api.refusal(APPROVE, { id }, second.cookie),
      api.refusal(REJECT, { id, reason: '誤り' }, third.cookie),
      api.refusal(APPROVE, { id }, third.cookie),
    ]);
    expect(answers.sort()).toEqual(['QUALIFYING_LIST_DECIDED', 'QUALIFYING_LIST_DECIDED', undefined]);
  });

  it('takes its day alone: of two for the same day that are approved at once, one wins', async () => {
    const effectiveFrom = someDay();
    const [one, other] = [
      await proposed({ effectiveFrom }),
      await proposed({ effectiveFrom, examCodes: ['AP'] }),
    ];
    const answers = await Promise.all(
      [one, other].map(({ id }) => api.refusal(APPROVE, { id }, second.cookie)),
    );
    expect(answers.sort()).toEqual(['QUALIFYING_LIST_DAY_TAKEN', undefined]);
    expect(await api.refusal(PROPOSE, { input: inputOf({ effectiveFrom }) }, first.cookie)).toBe(
      'QUALIFYING_LIST_DAY_TAKEN',
    );
  });

  it.each([
    ['BAD_INPUT', { examCodes: [] }],
    ['BAD_INPUT', { examCodes: ['AP', 'NONE'] }],
    ['BAD_INPUT', { examCodes: ['AP\u0000'] }],
    ['BAD_INPUT', { source: '' }],
    ['BAD_INPUT', { reason: '　' }],
    ['BAD_INPUT', { effectiveFrom: '0001-01-01' }],
    ['BAD_INPUT', { effectiveFrom: '2025-02-30' }],
    ['QUALIFYING_LIST_SAME', { effectiveFrom: '2026-10-01', examCodes: ['SC', 'AP', 'AP'] }],
  ])('is refused with %s: %j', async (code, more) => {
    expect(await api.refusal(PROPOSE, { input: inputOf(more) }, first.cookie)).toBe(code);
  });

  it.each(['x', '', '0', '99999999999999999999'])('that is called %j is not there', async (id) => {
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(await api.refusal(APPROVE, { id }, first.cookie));
  });
});

describe('the people a list would change', () => {
  /** Somebody designated, who has passed the exam; verified. */
  async function designated(exam?: string, more: object = {}): Promise<BuiltPerson> {
    const person = await api.build.person(more);
    await api.db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2024-04-01,)')`,
      [person.id],
    );
    if (exam) {
      await api.db.sql.query(
        `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, state,
                                reported_at, decided_at)
         values ($1, $2, '試験 花子', '2024-04-21', '2024-07-04', '2024-07-05', '2024-07-06', 'verified', now(), now())`,
        [person.id, exam],
      );
    }
    return person;
  }

  it('are counted on its first day for 人事課 of all bodies, and for nobody else', async () => {
    await designated();
    await designated('AP');
    await designated('FE');
    await designated('PM', { body: MIHARA });
    await designated('SC');
    // In force on that day: AP and SC.
    const { id, effect } = await proposed({ effectiveFrom: '2026-10-02', examCodes: ['AP', 'FE', 'PM'] });
    expect(effect).toEqual({ people: 5, countedBefore: 2, countedAfter: 3, gained: 2, lost: 1 });
    const seen = (await lists(auditor)).find((list) => list.id === id);
    expect(seen?.effect).toBeNull();
    expect((await approve(id)).effect).toBeNull();
  });
});

describe('who may', () => {
  it('read what is proposed: 人事課 of all bodies and auditors', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    const reads = async (who: BuiltPerson) => (await lists(who)).some((list) => list.id === id);
    expect(await Promise.all([first, second, auditor, city, learner].map(reads))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(await api.refusal(LISTS)).toBe('UNAUTHENTICATED');
    const actor = await api.app.get(SessionService).actorOf(city.cookie.split('=')[1]);
    const rows = await api.app
      .get(Database)
      .read(actor, ({ em }) => em.query('select * from qualifying_list_exam where list_id = $1', [id]));
    expect(rows).toEqual([]);
  });

  it('propose and decide: 人事課 of all bodies, and 人事課 of one body does not even find a proposal', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    const refused = async (who: BuiltPerson) => [
      await api.refusal(PROPOSE, { input: inputOf({ effectiveFrom: someDay() }) }, who.cookie),
      await api.refusal(APPROVE, { id }, who.cookie),
      await api.refusal(REJECT, { id, reason: '誤り' }, who.cookie),
      await api.refusal(WITHDRAW, { id }, who.cookie),
    ];
    expect(await refused(city)).toEqual(['FORBIDDEN', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    for (const who of [auditor, learner]) expect(new Set(await refused(who))).toEqual(new Set(['FORBIDDEN']));
  });
});

describe('a list that is decided', () => {
  it.each([
    `update qualifying_list set effective_from = '2020-04-01'`,
    `update qualifying_list set state = 'proposed', decided_by = null, decided_at = null`,
    'delete from qualifying_list',
    `update qualifying_list_exam set exam_code = 'IP' where exam_code = 'AP'`,
    'delete from qualifying_list_exam',
    `insert into qualifying_list_exam select id, 'IP' from qualifying_list where state = 'approved'`,
    'truncate qualifying_list cascade',
    'truncate qualifying_list_exam',
  ])('is never changed, not even by the owner of the database: %s', async (text) => {
    await expect(api.db.sql.query(text)).rejects.toMatchObject({ code: '23001' });
  });

  it('leaves a trail of who proposed and who decided', async () => {
    const { id } = await proposed({ effectiveFrom: someDay() });
    await approve(id);
    const { rows } = await api.db.sql.query(
      `select action, account_id, after ->> 'state' as state from audit_event
        where subject = 'qualifying_list' and subject_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'insert', account_id: first.accountId, state: 'proposed' },
      { action: 'update', account_id: second.accountId, state: 'approved' },
    ]);
  });
});
