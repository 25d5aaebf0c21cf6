import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const GIVE = `mutation ($input: GiveDutyInput!) { giveIndicatorDuty(input: $input) { id } }`;
const PROPOSE = `mutation ($input: ProposeDefinitionInput!) { proposeDefinition(input: $input) {
  id version state validFrom proposedBy viewerCan { decide withdraw } } }`;
const APPROVE = `mutation ($id: ID!) { approveDefinition(id: $id) { state validFrom validTo } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectDefinition(id: $id, reason: $reason) { state decisionReason } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawDefinition(id: $id) { state } }`;
const INDICATOR = `query ($id: ID!) { indicator(id: $id) { definition { version sentenceJa }
  definitions { version state validFrom validTo changeReason annualFloor } } }`;
const PLAN = `mutation ($input: PlanInput!) { proposePlan(input: $input) { id state code indicatorKeys } }`;
const APPROVE_PLAN = `mutation ($id: ID!) { approvePlan(id: $id) { state planPeriodId } }`;
const REJECT_PLAN = `mutation ($id: ID!, $reason: String!) { rejectPlan(id: $id, reason: $reason) { state } }`;
const WITHDRAW_PLAN = `mutation ($id: ID!) { withdrawPlan(id: $id) { state } }`;
const DRAFTS = `{ planDrafts { id state } }`;

interface Versions {
  indicator: {
    definition: { version: number; sentenceJa: string };
    definitions: { version: number; state: string; validFrom: string; validTo: string | null }[];
  };
}

let api: TestApi;
let admin: BuiltPerson;
let second: BuiltPerson;
let owner: BuiltPerson;
let approver: BuiltPerson;
let outsider: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  api.clock.set('2025-11-20T09:00:00+09:00');
  [admin, second, owner, approver, outsider] = [
    await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] }),
    await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] }),
    await api.build.person({ name: ['報告', '一郎'] }),
    await api.build.person(),
    await api.build.person(),
  ];
  for (const [who, duty] of [
    [owner, 'report'],
    [approver, 'approve'],
  ] as const) {
    const input = { accountId: who.accountId, duty, startsOn: '2025-11-20', reason: '担当課' };
    await api.get(GIVE, { input }, admin.cookie);
  }
});

afterAll(() => api.close());

const idOf = (key: string): Promise<string> => api.db.value('select id from indicator where key = $1', [key]);
async function change(key: string, more: object = {}) {
  const input = {
    indicatorId: await idOf(key),
    from: '2025-12-01',
    sentenceJa: '新しい数え方',
    sentenceEn: 'A new way to count',
    reason: '対象を広げるため',
    ...more,
  };
  return { input };
}
const proposed = async (key: string, more: object = {}): Promise<{ id: string }> =>
  (await api.get<{ proposeDefinition: { id: string } }>(PROPOSE, await change(key, more), owner.cookie))
    .proposeDefinition;
const versions = async (key: string, by = approver) =>
  (await api.get<Versions>(INDICATOR, { id: await idOf(key) }, by.cookie)).indicator;

describe('a definition', () => {
  it('changes by a version that another approves, from its day on; the one before ends on the eve', async () => {
    const made = await proposed('1-1-1', { from: '2025-11-01', annualFloor: 3 });
    expect(made).toMatchObject({
      version: 2,
      state: 'proposed',
      validFrom: '2025-11-01',
      proposedBy: '報告 一郎',
      viewerCan: { decide: false, withdraw: true },
    });
    expect((await versions('1-1-1')).definition.version).toBe(1);
    expect((await versions('1-1-1', outsider)).definitions.map(({ state }) => state)).toEqual(['approved']);
    expect(await api.refusal(APPROVE, { id: made.id }, owner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(APPROVE, { id: made.id }, outsider.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(PROPOSE, await change('1-1-1'), owner.cookie)).toBe(
      'DEFINITION_ALREADY_PROPOSED',
    );
    const answers = await Promise.all(
      [1, 2, 3].map(() => api.refusal(APPROVE, { id: made.id }, approver.cookie)),
    );
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'REPORT_CLOSED')).toHaveLength(2);
    expect(await versions('1-1-1')).toMatchObject({
      definition: { version: 2, sentenceJa: '新しい数え方' },
      definitions: [
        {
          version: 2,
          state: 'approved',
          validFrom: '2025-11-01',
          validTo: null,
          changeReason: '対象を広げるため',
          annualFloor: 3,
        },
        { version: 1, state: 'approved', validFrom: '2024-04-01', validTo: '2025-10-31', annualFloor: null },
      ],
    });
  });

  it('is not approved by whoever proposed it, also with both duties', async () => {
    const input = {
      accountId: owner.accountId,
      duty: 'approve',
      indicatorId: await idOf('1-2-1'),
      startsOn: '2025-11-20',
      reason: '兼務',
    };
    await api.get(GIVE, { input }, admin.cookie);
    const { id } = await proposed('1-2-1');
    expect(await api.refusal(APPROVE, { id }, owner.cookie)).toBe('FOUR_EYES');
    expect(await api.refusal(REJECT, { id, reason: '' }, approver.cookie)).toBe('BAD_INPUT');
    expect(await api.get(REJECT, { id, reason: '理由が足りません' }, approver.cookie)).toEqual({
      rejectDefinition: { state: 'rejected', decisionReason: '理由が足りません' },
    });
    expect(await api.refusal(WITHDRAW, { id }, owner.cookie)).toBe('REPORT_CLOSED');
    const again = await proposed('1-2-1');
    expect(await api.refusal(WITHDRAW, { id: again.id }, approver.cookie)).toBe('FORBIDDEN');
    await api.get(WITHDRAW, { id: again.id }, owner.cookie);
    expect((await versions('1-2-1')).definition.version).toBe(1);
  });

  it('does not reach back before a figure that is published', async () => {
    await api.db.sql.query(
      `with r as (
         insert into reading (indicator_id, definition_id, as_of, kind, value, taken_by, taken_at, evidence_rows, digest)
         select $1, definition_on($1, '2025-03-31'), '2025-03-31', 'final', 3, $2, now(), 0, repeat('a', 64) returning *),
       p as (
         insert into publication (slug, plan_period_id, fiscal_year, as_of, title_ja, title_en, state, prepared_by, prepared_at,
                                  published_by, published_at, digest)
         select 'fy2024', plan_period_id, 2024, '2025-03-31', 'x', 'x', 'published', $2, now(), $3, now(), repeat('a', 64)
           from indicator where id = $1 returning *)
       insert into publication_figure (publication_id, ordinal, reading_id, indicator_id, section, goal_point_ja, name_ja, name_en,
                                       baseline_text, target_text, judgement)
       select p.id, 1, r.id, r.indicator_id, 'x', 'x', 'x', 'x', 'x', 'x', 'reached' from p, r`,
      [await idOf('1-3-1'), owner.accountId, approver.accountId],
    );
    const { errors } = await api.ask(PROPOSE, await change('1-3-1', { from: '2025-03-31' }), owner.cookie);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'DEFINITION_BEFORE_PUBLISHED',
      params: { until: '2025-03-31' },
    });
    expect(await proposed('1-3-1', { from: '2025-04-01' })).toMatchObject({ validFrom: '2025-04-01' });
  });

  it.each([
    ['the day of the version before', '2-1-1', { from: '2024-04-01' }],
    ['a way to count of another method', '2-1-1', { countAs: 'people' }],
    ['a way to count that is none', '2-3-2', { countAs: 'x' }],
    ['no reason', '2-1-1', { reason: '　' }],
    ['no sentence', '2-1-1', { sentenceJa: '' }],
  ])('is refused with %s', async (_, key, more) => {
    expect(await api.refusal(PROPOSE, await change(key, more), owner.cookie)).toBe('BAD_INPUT');
  });

  it('of a computed figure can be made to count people', async () => {
    const { id } = await proposed('2-3-2', { countAs: 'people', from: '2025-11-02' });
    await api.get(APPROVE, { id }, approver.cookie);
    const course = await api.build.course({ category: 'data_analysis' });
    const other = await api.build.course({ category: 'data_analysis' });
    for (const { id: of, versionId } of [course, other]) {
      await api.db.sql.query(
        `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how)
         values ($1, $2, $3, '2025-06-01', '2025-06-01', $4, $5, 'imported')`,
        [outsider.id, of, versionId, outsider.orgId, outsider.unitId],
      );
    }
    const figure = `query ($id: ID!, $asOf: LocalDate) { indicator(id: $id) { figure(asOf: $asOf) { value } } }`;
    const on = async (asOf: string) =>
      (
        await api.get<{ indicator: { figure: { value: number } } }>(
          figure,
          { id: await idOf('2-3-2'), asOf },
          approver.cookie,
        )
      ).indicator.figure.value;
    expect([await on('2025-11-01'), await on('2025-11-02')]).toEqual([2, 1]);
  });
});

describe('a plan that follows', () => {
  const plan = (more: object = {}) => ({
    input: {
      code: 'R8-R10',
      nameJa: '次期プラン',
      nameEn: 'Next plan',
      startsOn: '2026-04-01',
      endsOn: '2029-03-31',
      indicators: [
        {
          key: 'A-1',
          section: 'Ⅱ-1',
          goalPointJa: '手続の簡素化',
          nameJa: '簡素化した手続数',
          nameEn: 'Procedures simplified',
          baselineText: '15手続',
          targetText: '60手続',
          unit: '手続',
          baselineValue: 15,
          targetValue: 60,
          measureType: 'count_cum',
          direction: 'up',
          method: 'reported',
          sentenceJa: '数えます。',
          sentenceEn: 'Counted.',
          annualFloor: 10,
          reprintedIn: ['Ⅱ-2'],
        },
        {
          key: 'A-2',
          section: 'Ⅱ-3',
          goalPointJa: '人材',
          nameJa: '研修受講',
          nameEn: 'Training',
          baselineText: '－',
          targetText: '300人',
          unit: '人',
          targetValue: 300,
          measureType: 'count_cum_annual',
          direction: 'up',
          method: 'programme_count',
          programmeCode: 'data-analysis',
          sentenceJa: '数えます。',
          sentenceEn: 'Counted.',
        },
        {
          key: 'A-3',
          section: 'Ⅱ-3',
          goalPointJa: '人材',
          nameJa: '仕組み',
          nameEn: 'Scheme',
          baselineText: '－',
          targetText: '確立',
          measureType: 'milestone',
          direction: 'reach',
          method: 'milestones',
          sentenceJa: '到達。',
          sentenceEn: 'Reached.',
          milestones: [{ titleJa: '策定', titleEn: 'Drawn up', dueOn: '2027-03-31' }],
        },
      ],
      ...more,
    },
  });
  const enter = async (more: object = {}) =>
    (await api.get<{ proposePlan: { id: string } }>(PLAN, plan(more), admin.cookie)).proposePlan;
  const plans = () => api.db.value<string>('select count(*) from plan_period');

  it('is entered by one administrator and made by another, with its definitions and milestones, without code', async () => {
    const draft = await enter();
    expect(draft).toMatchObject({ state: 'proposed', code: 'R8-R10', indicatorKeys: ['A-1', 'A-2', 'A-3'] });
    expect(await plans()).toBe('1');
    expect(await api.refusal(APPROVE_PLAN, { id: draft.id }, admin.cookie)).toBe('FOUR_EYES');
    expect(await api.refusal(APPROVE_PLAN, { id: draft.id }, approver.cookie)).toBe('FORBIDDEN');
    expect(await api.get(APPROVE_PLAN, { id: draft.id }, second.cookie)).toMatchObject({
      approvePlan: { state: 'approved' },
    });
    expect(await api.refusal(APPROVE_PLAN, { id: draft.id }, second.cookie)).toBe('REPORT_CLOSED');
    expect(await api.refusal(PLAN, plan(), admin.cookie)).toBe('PLAN_EXISTS');
    const { rows } = await api.db.sql.query(
      `select i.key, i.derived, i.reprinted_in, d.method, d.annual_floor, lower(d.valid)::text as from, d.proposed_by <> d.decided_by as eyes,
              (select count(*)::int from milestone m where m.indicator_id = i.id) as steps
         from indicator i join plan_period p on p.id = i.plan_period_id and p.code = 'R8-R10'
         join indicator_definition d on d.id = definition_on(i.id, '2026-04-01') order by i.ordinal`,
    );
    expect(rows).toMatchObject([
      {
        key: 'A-1',
        derived: false,
        reprinted_in: ['Ⅱ-2'],
        method: 'reported',
        annual_floor: '10',
        from: '2026-04-01',
        eyes: true,
      },
      { key: 'A-2', derived: true, method: 'programme_count', steps: 0 },
      { key: 'A-3', derived: false, method: 'milestones', steps: 1 },
    ]);
  });

  it('can be rejected with a reason, or taken back', async () => {
    const rejected = await enter({ code: 'X-1' });
    expect(await api.refusal(REJECT_PLAN, { id: rejected.id, reason: '' }, second.cookie)).toBe('BAD_INPUT');
    await api.get(REJECT_PLAN, { id: rejected.id, reason: '指標が足りません' }, second.cookie);
    const back = await enter({ code: 'X-2' });
    expect(await api.refusal(WITHDRAW_PLAN, { id: back.id }, second.cookie)).toBe('NOT_FOUND');
    await api.get(WITHDRAW_PLAN, { id: back.id }, admin.cookie);
    expect(await api.refusal(APPROVE_PLAN, { id: back.id }, second.cookie)).toBe('REPORT_CLOSED');
    expect(await plans()).toBe('2');
  });

  it('that could not be made is refused to its author', async () => {
    const [first, , third] = plan().input.indicators;
    for (const bad of [
      { endsOn: '2026-03-31' },
      { indicators: [] },
      { indicators: [first, first] },
      { indicators: [{ ...third, measureType: 'count_cum' }] },
      { indicators: [{ ...first, method: 'programme_count', programmeCode: 'none' }] },
      { indicators: [{ ...first, referenceLabelJa: '参考' }] },
      { indicators: [{ ...first, direction: 'sideways' }] },
      { code: '' },
    ]) {
      expect({ bad, code: await api.refusal(PLAN, plan({ code: 'X-3', ...bad }), admin.cookie) }).toEqual({
        bad,
        code: 'BAD_INPUT',
      });
    }
    for (const who of [owner, outsider])
      expect(await api.refusal(PLAN, plan({ code: 'X-4' }), who.cookie)).toBe('FORBIDDEN');
    expect(await api.get(DRAFTS, {}, outsider.cookie)).toEqual({ planDrafts: [] });
  });
});
