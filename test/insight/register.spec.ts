import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { evidenceOf } from '../support/evidence.js';

const GIVE = `mutation ($input: GiveDutyInput!) { giveIndicatorDuty(input: $input) { id duty holder startsOn endsOn } }`;
const END = `mutation ($id: ID!, $lastDay: LocalDate, $reason: String!) {
  endIndicatorDuty(id: $id, lastDay: $lastDay, reason: $reason) { endsOn endReason } }`;
const REPORT = `mutation ($input: ReportFigureInput!) { reportIndicatorFigure(input: $input) {
  id fiscalYear asOf value noValue words state reportedBy months { month value } evidence { name } viewerCan { decide withdraw } } }`;
const APPROVE = `mutation ($id: ID!) { approveIndicatorReport(id: $id) { state decidedBy viewerCan { decide } } }`;
const RETURN = `mutation ($id: ID!, $reason: String!) { returnIndicatorReport(id: $id, reason: $reason) { state decisionReason } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIndicatorReport(id: $id) { state } }`;
const SET = `mutation ($input: IndicatorSettingInput!) { setIndicatorValue(input: $input) { id state } }`;
const APPROVE_SETTING = `mutation ($id: ID!) { approveIndicatorSetting(id: $id) { state } }`;
const RETURN_SETTING = `mutation ($id: ID!, $reason: String!) { returnIndicatorSetting(id: $id, reason: $reason) { state } }`;
const REACH = `mutation ($input: ReportMilestoneInput!) { reportMilestone(input: $input) { id state evidence { name } } }`;
const APPROVE_REACH = `mutation ($id: ID!) { approveMilestoneReport(id: $id) { state } }`;
const RETURN_REACH = `mutation ($id: ID!, $reason: String!) { returnMilestoneReport(id: $id, reason: $reason) { state } }`;
const WITHDRAW_REACH = `mutation ($id: ID!) { withdrawMilestoneReport(id: $id) { state } }`;
const INDICATOR = `query ($id: ID!, $asOf: LocalDate) { indicator(id: $id) {
  key baselineText targetText judgement(asOf: $asOf) aim(asOf: $asOf) { baselineValue targetValue annualFloor }
  figure(asOf: $asOf) { asOf value noValue words numerator denominator referenceValue fiscalYear reportId
    byYear { fiscalYear value } milestones { due reached total } }
  reports { id state value } milestones { id titleJa dueOn reports { state } } duties { duty holder } viewerCan { report approve } } }`;
const CAN = `{ viewer { can { seeIndicatorFigures reportFigures approveFigures runRegister } } }`;

interface Shown {
  indicator: {
    judgement: string | null;
    aim: Record<string, number | null>;
    figure: Record<string, unknown> | null;
    reports: { id: string; state: string; value: number | null }[];
    milestones: { id: string; titleJa: string; reports: { state: string }[] }[];
    viewerCan: { report: boolean; approve: boolean };
    [field: string]: unknown;
  };
}

let api: TestApi;
let admin: BuiltPerson;
/** Duties and no role: one reports and one approves all indicators; the third has nothing. */
let owner: BuiltPerson;
let approver: BuiltPerson;
let outsider: BuiltPerson;
let id: (key: string) => string;
let file: string;

beforeAll(async () => {
  api = await TestApi.start();
  admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  [owner, approver, outsider] = [
    await api.build.person({ name: ['報告', '一郎'] }),
    await api.build.person({ name: ['承認', '二郎'] }),
    await api.build.person(),
  ];
  const { rows } = await api.db.sql.query<{ key: string; id: string }>('select key, id from indicator');
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  id = (key) => ids.get(key) ?? '';
  await give(owner, 'report');
  await give(approver, 'approve');
  file = await evidenceOf(api, owner, '調査結果.pdf');
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

const dutyFor = (who: BuiltPerson, duty: string, more: object = {}) => ({
  input: { accountId: who.accountId, duty, startsOn: '2025-11-20', reason: '担当課', ...more },
});
async function give(who: BuiltPerson, duty: string, more: object = {}): Promise<string> {
  api.clock.set('2025-11-20T09:00:00+09:00');
  const { giveIndicatorDuty } = await api.get<{ giveIndicatorDuty: { id: string } }>(
    GIVE,
    dutyFor(who, duty, more),
    admin.cookie,
  );
  return giveIndicatorDuty.id;
}
const figureOf = (key: string, more: object) => ({
  input: { indicatorId: id(key), asOf: '2025-03-31', evidenceIds: [file], ...more },
});
async function reported(
  key: string,
  more: object,
  by = owner,
): Promise<{ id: string; [field: string]: unknown }> {
  const answer = await api.get<{ reportIndicatorFigure: { id: string } }>(
    REPORT,
    figureOf(key, more),
    by.cookie,
  );
  return answer.reportIndicatorFigure;
}
async function approved(key: string, more: object): Promise<string> {
  const { id: report } = await reported(key, more);
  await api.get(APPROVE, { id: report }, approver.cookie);
  return report;
}
const shown = async (key: string, asOf?: string, by = approver): Promise<Shown['indicator']> =>
  (await api.get<Shown>(INDICATOR, { id: id(key), asOf }, by.cookie)).indicator;

describe('a duty', () => {
  it('is given by an administrator of everything, and opens the figures to somebody without any role', async () => {
    const person = await api.build.person();
    const can = async () => (await api.get<{ viewer: { can: object } }>(CAN, {}, person.cookie)).viewer.can;
    const nothing = {
      seeIndicatorFigures: false,
      reportFigures: false,
      approveFigures: false,
      runRegister: false,
    };
    expect(await can()).toEqual(nothing);
    const duty = await give(person, 'report', { indicatorId: id('1-1-1') });
    expect(await can()).toEqual({ ...nothing, seeIndicatorFigures: true, reportFigures: true });
    expect((await shown('1-1-1', undefined, person)).viewerCan).toEqual({ report: true, approve: false });
    expect((await shown('1-2-1', undefined, person)).viewerCan.report).toBe(false);
    await api.get(END, { id: duty, reason: '異動' }, admin.cookie);
    expect(await can()).toEqual(nothing);
  });

  it('ends on a last day, which is part of it', async () => {
    const duty = await give(await api.build.person(), 'publish');
    const { endIndicatorDuty } = await api.get<{ endIndicatorDuty: object }>(
      END,
      { id: duty, lastDay: '2025-11-20', reason: '異動' },
      admin.cookie,
    );
    expect(endIndicatorDuty).toEqual({ endsOn: '2025-11-20', endReason: '異動' });
    expect(await api.refusal(END, { id: duty, lastDay: '2025-11-30', reason: 'x' }, admin.cookie)).toBe(
      'BAD_INPUT',
    );
    api.clock.set('2025-11-21T09:00:00+09:00');
    const cookie = await api.build.session(admin.accountId);
    expect(await api.refusal(END, { id: duty, reason: 'x' }, cookie)).toBe('CONFLICT');
  });

  it('is never given to oneself, twice, or by anybody else', async () => {
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    const of = async (who: BuiltPerson, by: BuiltPerson, more: object = {}) =>
      api.refusal(GIVE, dutyFor(who, 'report', more), by.cookie);
    expect(await of(admin, admin)).toBe('SELF_GRANT');
    expect(await of(owner, admin)).toBe('DUTY_ALREADY_GIVEN');
    expect(await of(outsider, trainer)).toBe('FORBIDDEN');
    expect(await of(outsider, owner)).toBe('FORBIDDEN');
    expect(await of(outsider, admin, { startsOn: '2025-11-19' })).toBe('BAD_INPUT');
    expect(await of(outsider, admin, { endsOn: '2025-11-01' })).toBe('BAD_INPUT');
    expect(await of(outsider, admin, { reason: ' 　 ' })).toBe('BAD_INPUT');
    expect(await of(outsider, admin, { indicatorId: '99999999' })).toBe('NOT_FOUND');
    expect(await of(outsider, admin, { indicatorId: 'x' })).toBe('BAD_INPUT');
    expect(await of({ ...outsider, accountId: '99999999' }, admin)).toBe('NOT_FOUND');
    expect(await api.refusal(GIVE, dutyFor(outsider, 'report'))).toBe('UNAUTHENTICATED');
    const ending = await give(outsider, 'approve', { indicatorId: id('1-1-1') });
    expect(await api.refusal(END, { id: ending, reason: 'x' }, owner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(END, { id: '99999999', reason: 'x' }, admin.cookie)).toBe('NOT_FOUND');
    await api.get(END, { id: ending, reason: '誤り' }, admin.cookie);
  });
});

describe('a report', () => {
  it('becomes the figure once somebody else has approved it, and from its day on', async () => {
    const report = await reported('1-1-1', { value: 9, words: '9手続' });
    expect(report).toMatchObject({
      fiscalYear: 2024,
      value: 9,
      state: 'reported',
      reportedBy: '報告 一郎',
      evidence: [{ name: '調査結果.pdf' }],
      viewerCan: { decide: false, withdraw: true },
    });
    expect((await shown('1-1-1')).figure).toMatchObject({ value: null, noValue: 'not_applicable' });
    expect(await api.get(APPROVE, { id: report.id }, approver.cookie)).toEqual({
      approveIndicatorReport: { state: 'approved', decidedBy: '承認 二郎', viewerCan: { decide: false } },
    });
    expect((await shown('1-1-1', '2025-03-30')).figure).toMatchObject({ value: null });
    expect(await shown('1-1-1', '2025-03-31')).toMatchObject({
      judgement: 'on_track',
      figure: {
        value: 9,
        words: '9手続',
        fiscalYear: 2024,
        reportId: report.id,
        byYear: [{ fiscalYear: 2024, value: 9 }],
      },
    });
    expect((await shown('1-1-1', '2025-11-20')).judgement).toBe('behind');
  });

  it('is decided by somebody else alone, once, and with evidence where it has a number', async () => {
    const both = await api.build.person();
    await give(both, 'report', { indicatorId: id('1-2-1') });
    await give(both, 'approve', { indicatorId: id('1-2-1') });
    const own = await reported('1-2-1', { value: 63.4, evidenceIds: [] }, both);
    expect(await api.refusal(APPROVE, { id: own.id }, both.cookie)).toBe('FOUR_EYES');
    expect(await api.refusal(APPROVE, { id: own.id }, owner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(APPROVE, { id: own.id }, outsider.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(APPROVE, { id: own.id }, approver.cookie)).toBe('REPORT_WITHOUT_EVIDENCE');
    expect(await api.refusal(RETURN, { id: own.id, reason: '' }, approver.cookie)).toBe('BAD_INPUT');
    expect(
      await api.get(RETURN, { id: own.id, reason: '証拠書類を付けてください' }, approver.cookie),
    ).toEqual({
      returnIndicatorReport: { state: 'returned', decisionReason: '証拠書類を付けてください' },
    });
    expect(await api.refusal(WITHDRAW, { id: own.id }, both.cookie)).toBe('REPORT_CLOSED');
    const again = await reported('1-2-1', { value: 63.4 });
    const answers = await Promise.all(
      [approver, both, approver, both].map(({ cookie }) => api.refusal(APPROVE, { id: again.id }, cookie)),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'REPORT_CLOSED')).toHaveLength(3);
    const { rows } = await api.db.sql.query(
      `select 1 from audit_event where subject = 'indicator_report' and subject_id = $1`,
      [again.id],
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('waits one at a time, and can be taken back by its author alone', async () => {
    const first = await reported('1-3-1', { value: 40 });
    expect(await api.refusal(REPORT, figureOf('1-3-1', { value: 41 }), owner.cookie)).toBe(
      'REPORT_ALREADY_WAITING',
    );
    expect(await api.refusal(WITHDRAW, { id: first.id }, approver.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(WITHDRAW, { id: first.id }, outsider.cookie)).toBe('NOT_FOUND');
    expect(await api.get(WITHDRAW, { id: first.id }, owner.cookie)).toEqual({
      withdrawIndicatorReport: { state: 'withdrawn' },
    });
    expect(await api.refusal(APPROVE, { id: first.id }, approver.cookie)).toBe('REPORT_CLOSED');
    const answers = await Promise.all(
      [1, 2, 3].map((value) => api.refusal(REPORT, figureOf('1-3-1', { value }), owner.cookie)),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
  });

  it('is corrected by another one that says what and why, and speaks until that is approved', async () => {
    const first = await approved('2-1-1', { value: 5 });
    expect(await api.refusal(REPORT, figureOf('2-1-1', { value: 6 }), owner.cookie)).toBe('REPORT_EXISTS');
    const correct = { value: 6, correctsId: first };
    expect(await api.refusal(REPORT, figureOf('2-1-1', correct), owner.cookie)).toBe('BAD_INPUT');
    const why = { ...correct, correctionReason: '集計漏れ' };
    expect(await api.refusal(REPORT, figureOf('2-1-1', { ...why, asOf: '2025-03-30' }), owner.cookie)).toBe(
      'BAD_INPUT',
    );
    expect(await api.refusal(REPORT, figureOf('2-1-1', { ...why, correctsId: '999999' }), owner.cookie)).toBe(
      'NOT_FOUND',
    );
    const second = await reported('2-1-1', why);
    expect((await shown('2-1-1')).figure).toMatchObject({ value: 5 });
    await api.get(APPROVE, { id: second.id }, approver.cookie);
    expect((await shown('2-1-1')).figure).toMatchObject({
      value: 6,
      byYear: [{ fiscalYear: 2024, value: 6 }],
    });
    expect(await api.refusal(REPORT, figureOf('2-1-1', why), owner.cookie)).toBe('CONFLICT');
  });

  it('of months is averaged by PostgreSQL, of as many as there are', async () => {
    const months = [31_000, 32_001, 33_000].map((value, index) => ({
      month: `2025-0${index + 4}-01`,
      value,
    }));
    const of = (more: object) =>
      figureOf('2-3-1', { asOf: '2025-06-30', months, referenceValue: 1250, ...more });
    expect(await api.refusal(REPORT, of({ months: [], value: 5 }), owner.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(REPORT, of({ value: 5 }), owner.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(REPORT, of({ asOf: '2025-05-31' }), owner.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(REPORT, of({ months: [...months, months[0]] }), owner.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(REPORT, of({ months: [{ month: '2025-04-02', value: 1 }] }), owner.cookie)).toBe(
      'BAD_INPUT',
    );
    await approved('2-3-1', of({}).input);
    expect((await shown('2-3-1')).figure).toMatchObject({ value: 32_000.33, referenceValue: 1250 });
  });

  it('of what is new each year adds up, and a year below its floor is told at once', async () => {
    await approved('2-1-2', { value: 1400 });
    await approved('2-1-2', { value: 900, asOf: '2025-09-30' });
    expect(await shown('2-1-2', '2025-11-20')).toMatchObject({
      judgement: 'not_reached',
      aim: { targetValue: 3000, annualFloor: 1500 },
      figure: {
        value: 2300,
        byYear: [
          { fiscalYear: 2024, value: 1400 },
          { fiscalYear: 2025, value: 900 },
        ],
      },
    });
  });

  it('without a number stays what the plan says it is, and needs no evidence', async () => {
    await approved('3-3-2', { noValue: 'to_be_decided', words: '方針の策定後に報告', evidenceIds: [] });
    expect(await shown('3-3-2')).toMatchObject({
      judgement: 'undecided',
      figure: { value: null, noValue: 'to_be_decided', words: '方針の策定後に報告' },
    });
  });

  it('of incidents: one is enough', async () => {
    await approved('3-4-1', { value: 0 });
    expect((await shown('3-4-1', '2025-03-31')).judgement).toBe('on_track');
    await approved('3-4-1', { value: 1, asOf: '2025-06-30' });
    expect((await shown('3-4-1')).judgement).toBe('not_reached');
  });

  it.each([
    ['a figure that this system computes', '3-2-1', { value: 1 }, 'INDICATOR_NOT_REPORTED'],
    ['a share that this system computes', '3-2-2', { value: 1 }, 'INDICATOR_NOT_REPORTED'],
    ['the other total', '2-3-2', { value: 1 }, 'INDICATOR_NOT_REPORTED'],
    ['what is reached by a checklist', '3-2-3', { value: 1 }, 'INDICATOR_NOT_REPORTED'],
    ['neither a number nor why there is none', '3-1-2', {}, 'BAD_INPUT'],
    ['both', '3-1-2', { value: 1, noValue: 'to_be_measured' }, 'BAD_INPUT'],
    ['a day that has not come', '3-1-2', { value: 1, asOf: '2025-11-21' }, 'BAD_INPUT'],
    ['a day before the plan', '3-1-2', { value: 1, asOf: '2024-03-31' }, 'BAD_INPUT'],
    ['months of what is no average', '3-1-2', { months: [{ month: '2025-03-01', value: 1 }] }, 'BAD_INPUT'],
    ['a file of nobody', '3-1-2', { value: 1, evidenceIds: ['99999999'] }, 'BAD_INPUT'],
    ['a file that is no number', '3-1-2', { value: 1, evidenceIds: ['x'] }, 'BAD_INPUT'],
    ['words that hold a NUL', '3-1-2', { value: 1, words: 'a\u0000b' }, 'BAD_INPUT'],
  ])('is refused: %s', async (_, key, more, code) => {
    expect(await api.refusal(REPORT, figureOf(key, more), owner.cookie)).toBe(code);
  });

  it('is made by its owner with the own files, and by nobody else', async () => {
    const theirs = await evidenceOf(api, approver, '他人の.pdf');
    expect(
      await api.refusal(REPORT, figureOf('3-1-2', { value: 1, evidenceIds: [theirs] }), owner.cookie),
    ).toBe('BAD_INPUT');
    for (const who of [approver, admin, outsider]) {
      expect(await api.refusal(REPORT, figureOf('3-1-2', { value: 1, evidenceIds: [] }), who.cookie)).toBe(
        'FORBIDDEN',
      );
    }
    expect(
      await api.refusal(
        REPORT,
        { input: { indicatorId: '99999999', asOf: '2025-03-31', value: 1 } },
        owner.cookie,
      ),
    ).toBe('NOT_FOUND');
  });

  it('is not seen by those without a duty or a role for all bodies, nor is any figure', async () => {
    await approved('3-1-2', { value: 2900 });
    const coordinator = await api.build.person({
      body: '342041',
      roles: [{ role: 'coordinator', scope: 'body', body: '342041' }],
    });
    for (const who of [outsider, coordinator]) {
      const seen = await shown('3-1-2', undefined, who);
      expect(seen).toMatchObject({ figure: null, judgement: null, reports: [], duties: [] });
    }
    expect((await shown('3-1-2')).figure).toMatchObject({ value: 2900 });
  });
});

describe('what the plan left open', () => {
  const setting = (key: string, kind: string, value: number, more: object = {}) => ({
    input: {
      indicatorId: id(key),
      kind,
      value,
      words: '令和7年度調査で測定',
      decidedOn: '2025-06-30',
      ...more,
    },
  });
  const set = async (key: string, kind: string, value: number) =>
    (await api.get<{ setIndicatorValue: { id: string } }>(SET, setting(key, kind, value), owner.cookie))
      .setIndicatorValue.id;

  it('is set by two people, from a day on; the words of the plan remain', async () => {
    await approved('3-1-1', { value: 66, asOf: '2025-10-31' });
    expect((await shown('3-1-1')).judgement).toBe('undecided');
    const baseline = await set('3-1-1', 'baseline', 61.5);
    expect(await api.refusal(SET, setting('3-1-1', 'baseline', 60), owner.cookie)).toBe(
      'REPORT_ALREADY_WAITING',
    );
    expect(await api.refusal(APPROVE_SETTING, { id: baseline }, owner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(APPROVE_SETTING, { id: baseline }, outsider.cookie)).toBe('NOT_FOUND');
    await api.get(APPROVE_SETTING, { id: baseline }, approver.cookie);
    expect(await api.refusal(APPROVE_SETTING, { id: baseline }, approver.cookie)).toBe('REPORT_CLOSED');
    expect(await shown('3-1-1')).toMatchObject({
      judgement: 'on_track',
      baselineText: '（測定予定）',
      aim: { baselineValue: 61.5, targetValue: null },
    });
    expect((await shown('3-1-1', '2025-06-29')).aim).toMatchObject({ baselineValue: null });
    await api.get(APPROVE_SETTING, { id: await set('2-2-2', 'target', 40) }, approver.cookie);
    expect((await shown('2-2-2')).aim).toMatchObject({ targetValue: 40 });
  });

  it('can be given back with a reason, and what the plan says itself is not set', async () => {
    const target = await set('3-1-1', 'target', 70);
    expect(await api.refusal(RETURN_SETTING, { id: target, reason: '' }, approver.cookie)).toBe('BAD_INPUT');
    await api.get(RETURN_SETTING, { id: target, reason: '根拠を示してください' }, approver.cookie);
    expect((await shown('3-1-1')).aim).toMatchObject({ targetValue: null });
    for (const [key, kind, code] of [
      ['1-1-1', 'target', 'SETTING_NOT_OPEN'],
      ['2-1-1', 'baseline', 'SETTING_NOT_OPEN'],
      ['2-2-2', 'x', 'SETTING_NOT_OPEN'],
    ] as const) {
      expect(await api.refusal(SET, setting(key, kind, 1), owner.cookie)).toBe(code);
    }
    expect(
      await api.refusal(SET, setting('2-2-2', 'target', 1, { decidedOn: '2025-12-01' }), owner.cookie),
    ).toBe('BAD_INPUT');
    expect(await api.refusal(SET, setting('2-2-2', 'target', 1), approver.cookie)).toBe('FORBIDDEN');
  });
});

describe('a checklist', () => {
  it('counts a milestone from the day on which it was reached, once somebody else has approved the evidence', async () => {
    const [first, second] = (await shown('3-2-3')).milestones;
    const reach = (more: object = {}) => ({
      input: {
        milestoneId: first?.id,
        reachedOn: '2024-08-01',
        words: '協定を締結',
        evidenceId: file,
        ...more,
      },
    });
    const made = async (more: object = {}) =>
      (await api.get<{ reportMilestone: { id: string } }>(REACH, reach(more), owner.cookie)).reportMilestone
        .id;
    expect(first?.titleJa).toBe('県と市町の協定の締結');
    const bare = await made({ evidenceId: null });
    expect(await api.refusal(REACH, reach(), owner.cookie)).toBe('REPORT_ALREADY_WAITING');
    expect(await api.refusal(APPROVE_REACH, { id: bare }, approver.cookie)).toBe('REPORT_WITHOUT_EVIDENCE');
    expect(await api.refusal(WITHDRAW_REACH, { id: bare }, approver.cookie)).toBe('FORBIDDEN');
    await api.get(WITHDRAW_REACH, { id: bare }, owner.cookie);
    const returned = await made();
    await api.get(RETURN_REACH, { id: returned, reason: '日付を確かめてください' }, approver.cookie);
    const reached = await made();
    expect(await api.refusal(APPROVE_REACH, { id: reached }, owner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(APPROVE_REACH, { id: reached }, outsider.cookie)).toBe('NOT_FOUND');
    await api.get(APPROVE_REACH, { id: reached }, approver.cookie);
    expect(await api.refusal(REACH, reach(), owner.cookie)).toBe('REPORT_EXISTS');
    expect(await shown('3-2-3', '2024-10-01')).toMatchObject({
      judgement: 'on_track',
      figure: { value: null, words: '協定を締結', milestones: { due: 1, reached: 1, total: 5 } },
    });
    expect((await shown('3-2-3', '2024-07-31')).figure).toMatchObject({ milestones: { reached: 0 } });
    expect((await shown('3-2-3')).judgement).toBe('behind');
    expect(
      await api.refusal(REACH, reach({ milestoneId: second?.id, reachedOn: '2025-12-01' }), owner.cookie),
    ).toBe('BAD_INPUT');
    expect(await api.refusal(REACH, reach({ milestoneId: second?.id }), approver.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(REACH, reach({ milestoneId: '99999999' }), owner.cookie)).toBe('NOT_FOUND');
  });

  it('opens its evidence to those who work with figures, and to nobody else', async () => {
    const get = async (who: BuiltPerson) =>
      (await api.app.inject({ url: `/evidence/${file}`, headers: { cookie: who.cookie } })).statusCode;
    expect([await get(approver), await get(owner), await get(outsider)]).toEqual([200, 200, 404]);
  });
});

describe('the register', () => {
  it('has a definition of every one of the twenty, and keeps what was changed in it when it is seeded again', async () => {
    const { rows } = await api.db.sql.query<{
      key: string;
      method: string;
      floor: string | null;
      steps: number;
    }>(
      `select i.key, d.method, d.annual_floor as floor, (select count(*)::int from milestone m where m.indicator_id = i.id) as steps
         from indicator i join indicator_definition d on d.id = definition_on(i.id, '2025-11-20') order by i.ordinal`,
    );
    expect(rows).toHaveLength(20);
    expect(rows.filter(({ floor }) => floor !== null).map(({ key, floor }) => [key, Number(floor)])).toEqual([
      ['2-1-2', 1500],
      ['2-3-2', 100],
    ]);
    const withSteps = rows.filter(({ steps }) => steps > 0).map(({ key }) => key);
    expect(withSteps).toEqual(['1-1-2', '2-2-1', '3-2-3', '3-3-1', '3-4-2']);
    expect(rows.filter(({ method }) => method === 'milestones').map(({ key }) => key)).toEqual(withSteps);
  });

  it('tells computed figures as their rows do', async () => {
    const course = await api.build.course({ category: 'data_analysis' });
    const person = await api.build.person();
    for (const on of ['2024-05-10', '2025-02-03', '2025-11-02', '2025-11-19', '2025-11-20']) {
      await api.db.sql.query(
        `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how)
         values ($1, $2, $3, $4::date, $4::date, $5, $6, 'imported')`,
        [person.id, course.id, course.versionId, on, person.orgId, person.unitId],
      );
    }
    for (const day of ['2024-05-09', '2024-05-31', '2025-03-31', '2025-11-01', '2025-11-19', '2025-11-20']) {
      const slow = await api.db.value(
        `select count(*)::int from completions_counted((select definition_on($1, $2)), $2)`,
        [id('2-3-2'), day],
      );
      expect({ day, value: (await shown('2-3-2', day)).figure?.['value'] }).toEqual({ day, value: slow });
    }
    expect(await shown('2-3-2')).toMatchObject({ judgement: 'not_reached', aim: { annualFloor: 100 } });
    expect((await shown('3-2-2')).figure).toMatchObject({ denominator: 0, numerator: 0, value: null });
    expect(await api.refusal(INDICATOR, { id: id('2-3-2'), asOf: '2025-11-21' }, approver.cookie)).toBe(
      'BAD_INPUT',
    );
    expect(await api.refusal(INDICATOR, { id: 'x' }, approver.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(INDICATOR, { id: '99999999' }, approver.cookie)).toBe('NOT_FOUND');
  });
});
