import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RefusalCode } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { officerOf } from '../support/certification-office.js';
import { evidenceOf } from '../support/evidence.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

const PLAN = `mutation ($input: PlanExamAttemptInput!) { planExamAttempt(input: $input) {
  id state examOn note exam { code } nextStates steps { state } } }`;
const MOVE = `mutation ($input: MoveExamAttemptInput!) { moveExamAttempt(input: $input) {
  id state examOn score note nextStates steps { state } } }`;
const MINE = '{ myExamAttempts { id state nextStates } }';
const OF_PERSON = 'query ($personId: ID!) { examAttempts(personId: $personId) { id state nextStates } }';
const NAME = `mutation ($input: CertificationOfficerInput!) { nameCertificationOfficer(input: $input) {
  id startsOn endsOn account { id } organisation { id } viewerCanEnd } }`;
const END = `mutation ($id: ID!, $lastDay: LocalDate, $reason: String!) {
  endCertificationOfficer(id: $id, lastDay: $lastDay, reason: $reason) { id endsOn } }`;
const OFFICERS = '{ certificationOfficers { id account { id } } }';

const STATES = ['planned', 'applied', 'sat', 'passed', 'failed', 'absent', 'withdrawn'] as const;
type State = (typeof STATES)[number];

let api: TestApi;
let holder: BuiltPerson;
let officer: BuiltPerson;
let admin: BuiltPerson;
let miharaAdmin: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  holder = await api.build.person();
  officer = await officerOf(api, PREFECTURE);
  admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
  miharaAdmin = await api.build.person({
    body: MIHARA,
    roles: [{ role: 'admin', scope: 'body', body: MIHARA }],
  });
});

afterAll(() => api.close());

async function done<T = Record<string, unknown> & { id: string }>(
  document: string,
  variables: object,
  by: BuiltPerson,
): Promise<T> {
  const [answer] = Object.values(await api.get<Record<string, T>>(document, variables, by.cookie));
  if (answer === undefined) throw new Error('no answer');
  return answer;
}
const refused = (document: string, variables: object, by: BuiltPerson): Promise<RefusalCode | undefined> =>
  api.refusal(document, variables, by.cookie);
const plan = (more: object = {}, by = holder) =>
  done(PLAN, { input: { examCode: 'AP', examOn: '2025-11-01', ...more } }, by);
const move = (id: string, state: State, more: object = {}, by = holder) =>
  done(MOVE, { input: { id, state, ...more } }, by);

describe('an attempt', () => {
  it('goes from planned over applied and sat to its result, step by step', async () => {
    const { id } = await plan({ note: '春に受ける' });
    await move(id, 'applied', { examOn: '2025-10-12' });
    await move(id, 'sat');
    expect(await move(id, 'failed', { score: 580 })).toMatchObject({
      state: 'failed',
      examOn: '2025-10-12',
      score: 580,
      note: '春に受ける',
      nextStates: [],
      steps: [{ state: 'planned' }, { state: 'applied' }, { state: 'sat' }, { state: 'failed' }],
    });
  });

  it('takes the very steps that a simple model allows, and no other', async () => {
    const model: Record<State, State[]> = {
      planned: ['applied', 'withdrawn'],
      applied: ['sat', 'absent', 'withdrawn'],
      sat: ['passed', 'failed'],
      passed: [],
      failed: [],
      absent: [],
      withdrawn: [],
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STATES), { maxLength: 8 }), async (wanted) => {
        const { id } = await plan();
        let state: State = 'planned';
        let steps = 1;
        for (const next of wanted) {
          const legal = model[state].includes(next);
          expect(await refused(MOVE, { input: { id, state: next } }, holder)).toBe(
            legal ? undefined : 'ATTEMPT_STEP',
          );
          if (legal) {
            state = next;
            steps += 1;
          }
        }
        const { rows } = await api.db.sql.query(
          'select state, (select count(*)::int from exam_attempt_step where attempt_id = $1) as steps from exam_attempt where id = $1',
          [id],
        );
        expect(rows).toEqual([{ state, steps }]);
        const mine = await done<{ id: string; nextStates: State[] }[]>(MINE, {}, holder);
        expect(mine.find((attempt) => attempt.id === id)?.nextStates).toEqual(model[state]);
      }),
      { numRuns: 15, seed: 23 },
    );
  });

  it('takes one of two steps that are taken at once', async () => {
    const { id } = await plan();
    const answers = await Promise.all(
      (['withdrawn', 'withdrawn'] as const).map((state) => refused(MOVE, { input: { id, state } }, holder)),
    );
    expect(new Set(answers)).toEqual(new Set(['ATTEMPT_STEP', undefined]));
  });

  it.each<[string, object, RefusalCode]>([
    ['of an exam that is not in the catalogue', { examCode: 'ZZ' }, 'EXAM_NOT_IN_CATALOGUE'],
    ['after the exam has been abolished', { examCode: 'ES', examOn: '2030-04-01' }, 'EXAM_NOT_HELD'],
    ['in a window that does not exist', { windowId: '99999999' }, 'BAD_INPUT'],
    ['in a window that is no id', { windowId: 'x' }, 'BAD_INPUT'],
    ['with a note that holds a NUL', { note: '\u0000' }, 'BAD_INPUT'],
    ['with a note without an end', { note: 'x'.repeat(501) }, 'BAD_INPUT'],
  ])('%s is refused', async (_, more, code) => {
    await api.db.sql.query(`update exam set held = '[2009-04-01,2028-04-01)' where code = 'ES'`);
    expect(await refused(PLAN, { input: { examCode: 'AP', ...more } }, holder)).toBe(code);
  });

  it('lies within the window that was chosen', async () => {
    const windowId = await api.db.value<string>(
      `insert into exam_window (exam_code, fiscal_year, kind, sittings, source)
       values ('AP', 2031, 'first_term', '[2031-11-01,2031-12-01)', 'test') returning id::text`,
    );
    expect(await refused(PLAN, { input: { examCode: 'AP', windowId, examOn: '2031-12-01' } }, holder)).toBe(
      'ATTEMPT_OUTSIDE_WINDOW',
    );
    expect(await refused(PLAN, { input: { examCode: 'FE', windowId } }, holder)).toBe('BAD_INPUT');
    expect(await plan({ windowId, examOn: '2031-11-30' })).toMatchObject({ state: 'planned' });
  });

  it.each<[string, State, object]>([
    ['sat in the future', 'sat', { examOn: '2025-11-21' }],
    ['a score before the result', 'sat', { score: 600 }],
  ])('%s is refused', async (_, state, more) => {
    const { id } = await plan();
    await move(id, 'applied');
    expect(await refused(MOVE, { input: { id, state, ...more } }, holder)).toBe('BAD_INPUT');
  });

  it('was sat on a day', async () => {
    const { id } = await plan({ examOn: null });
    await move(id, 'applied');
    expect(await refused(MOVE, { input: { id, state: 'sat' } }, holder)).toBe('BAD_INPUT');
  });

  it('that was passed can be named by the pass that follows, and no other attempt can', async () => {
    const { id } = await plan();
    const input = {
      examCode: 'AP',
      examOn: '2025-10-12',
      announcedOn: '2025-11-01',
      attemptId: id,
    };
    const REPORT = 'mutation ($input: ReportExamPassInput!) { reportExamPass(input: $input) { id } }';
    expect(await refused(REPORT, { input }, holder)).toBe('BAD_INPUT');
    for (const state of ['applied', 'sat', 'passed'] as const) await move(id, state);
    expect(await refused(REPORT, { input: { ...input, examCode: 'FE' } }, holder)).toBe('BAD_INPUT');
    expect(await refused(REPORT, { input: { ...input, personId: holder.id } }, officer)).toBe('BAD_INPUT');
    expect(await refused(REPORT, { input }, holder)).toBeUndefined();
  });
});

describe('who knows of an attempt', () => {
  it('the holder and the named officer, whose look the holder sees; the officer takes no step', async () => {
    const person = await api.build.person();
    const { id } = await plan({}, person);
    expect(await done(OF_PERSON, { personId: person.id }, officer)).toEqual([
      { id, state: 'planned', nextStates: [] },
    ]);
    expect(await refused(MOVE, { input: { id, state: 'applied' } }, officer)).toBe('NOT_FOUND');
    const { myReaders } = await api.get<{ myReaders: { edges: { node: { what: string } }[] } }>(
      '{ myReaders { edges { node { what } } } }',
      {},
      person.cookie,
    );
    expect(myReaders.edges.map(({ node }) => node.what)).toEqual(['exam_attempts']);
  });

  it('the reading log does not tell: a look that finds none stands there all the same, one that is not the officer’s never', async () => {
    const nobody = await api.build.person();
    const hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    expect(await done(OF_PERSON, { personId: nobody.id }, officer)).toEqual([]);
    await api.ask(OF_PERSON, { personId: nobody.id }, hr.cookie);
    const { rows } = await api.db.sql.query<{ reader: string; what: string }>(
      'select reader_account_id as reader, what from access_log where subject_person_id = $1',
      [nobody.id],
    );
    expect(rows).toEqual([{ reader: officer.accountId, what: 'exam_attempts' }]);
  });

  it.each(['hr', 'auditor', 'admin', 'trainer', 'manager', 'coordinator'])(
    'not %s of everything, who is not named',
    async (role) => {
      const other = await api.build.person({ roles: [{ role, scope: 'all' }] });
      const answer = await api.ask<{ examAttempts: unknown[] }>(
        OF_PERSON,
        { personId: holder.id },
        other.cookie,
      );
      expect(answer.data?.examAttempts ?? []).toEqual([]);
      expect(answer.errors[0]?.extensions.code).toBe(role === 'hr' ? undefined : 'FORBIDDEN');
    },
  );

  it('not the officer of another body, nor one whose time or whose role is over', async () => {
    const seen = async (by: BuiltPerson): Promise<number> =>
      (await api.ask<{ examAttempts: unknown[] }>(OF_PERSON, { personId: holder.id }, by.cookie)).data
        ?.examAttempts.length ?? 0;
    const [elsewhere, over, noHr] = [
      await officerOf(api, MIHARA),
      await officerOf(api, PREFECTURE),
      await officerOf(api, PREFECTURE),
    ];
    expect(await seen(over)).toBeGreaterThan(0);
    await api.db.sql.query(
      `update certification_officer set period = '[2020-04-01,2025-11-20)' where account_id = $1`,
      [over.accountId],
    );
    await api.db.sql.query(`update role_grant set period = '[2020-04-01,2025-11-20)' where account_id = $1`, [
      noHr.accountId,
    ]);
    expect(await Promise.all([elsewhere, over, noHr].map(seen))).toEqual([0, 0, 0]);
  });

  it('not the trail of changes', async () => {
    await plan({ note: '誰にも言わない' });
    expect(
      await api.db.value(
        `select count(*)::int from audit_event
          where subject ~ 'attempt' or before::text || after::text ~ '誰にも言わない'`,
      ),
    ).toBe(0);
  });

  it('not through a step that is changed afterwards', async () => {
    await expect(api.db.sql.query(`update exam_attempt_step set state = 'passed'`)).rejects.toThrow();
  });
});

describe('a certification officer', () => {
  const inputFor = (who: BuiltPerson, more: object = {}) => ({
    input: { accountId: who.accountId, startsOn: '2025-11-20', reason: '資格の担当', ...more },
  });

  it('is named by an administrator of that scope, and works at once until it is ended', async () => {
    const clerk = await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: PREFECTURE }] });
    const organisationId = await api.build.orgId(PREFECTURE);
    const named = await done(NAME, inputFor(clerk, { organisationId, endsOn: '2026-03-31' }), admin);
    expect(named).toMatchObject({
      endsOn: '2026-03-31',
      account: { id: clerk.accountId },
      organisation: { id: organisationId },
      viewerCanEnd: true,
    });
    const seen = async () => (await done<unknown[]>(OF_PERSON, { personId: holder.id }, clerk)).length;
    expect(await seen()).toBeGreaterThan(0);
    expect(await refused(NAME, inputFor(clerk, { organisationId }), admin)).toBe('OFFICER_EXISTS');
    expect(await refused(END, { id: named.id, reason: '異動' }, miharaAdmin)).toBe('NOT_FOUND');
    expect(await refused(END, { id: named.id, lastDay: '2025-11-19', reason: '異動' }, admin)).toBe(
      'BAD_INPUT',
    );
    expect(await refused(END, { id: named.id, reason: '' }, admin)).toBe('BAD_INPUT');
    expect(await api.get(END, { id: named.id, reason: '異動' }, admin.cookie)).toEqual({
      endCertificationOfficer: null,
    });
    expect(await seen()).toBe(0);
  });

  it('is nobody without the role of 人事課 there, and never oneself', async () => {
    const body = await api.build.orgId(MIHARA);
    const clerk = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'hr', scope: 'body', body: MIHARA }],
    });
    const learner = await api.build.person({ body: MIHARA });
    expect(await refused(NAME, inputFor(learner, { organisationId: body }), miharaAdmin)).toBe(
      'OFFICER_NEEDS_HR',
    );
    expect(await refused(NAME, inputFor(clerk), admin)).toBe('OFFICER_NEEDS_HR');
    expect(await refused(NAME, inputFor(admin), admin)).toBe('SELF_GRANT');
    expect(await refused(NAME, inputFor(clerk), miharaAdmin)).toBe('FORBIDDEN');
    expect(await refused(NAME, inputFor(officer, { organisationId: body }), miharaAdmin)).toBe('NOT_FOUND');
    expect(await refused(NAME, inputFor(clerk, { organisationId: body }), officer)).toBe('FORBIDDEN');
    expect(await refused(NAME, inputFor(clerk, { organisationId: body }), miharaAdmin)).toBeUndefined();
  });

  it.each([
    { startsOn: '2025-11-19' },
    { endsOn: '2025-11-19' },
    { reason: ' 　' },
    { reason: 'a\u0000' },
    { accountId: 'x' },
    { organisationId: 'x' },
  ])('with %j is refused', async (more) => {
    expect(await refused(NAME, inputFor(officer, more), admin)).toBe('BAD_INPUT');
  });

  it('is seen by administrators, 人事課 and auditors of the body alone', async () => {
    expect(await refused(OFFICERS, {}, holder)).toBe('FORBIDDEN');
    const seen = await done<{ account: { id: string } | null }[]>(OFFICERS, {}, miharaAdmin);
    expect(seen.map(({ account }) => account?.id)).not.toContain(officer.accountId);
    const all = await done<{ account: { id: string } | null }[]>(OFFICERS, {}, admin);
    expect(all.map(({ account }) => account?.id)).toContain(officer.accountId);
  });
});

describe('the registration of a 登録セキスペ', () => {
  const REGISTRATION = `id number registeredOn facts { standing lastDay waiting renewalFrom }
    terms { id startsOn endsOn state decisionReason coursesOn viewerCanDecide evidence { id } }`;
  const REGISTER = `mutation ($input: SecurityRegistrationInput!) { registerSecuritySpecialist(input: $input) { ${REGISTRATION} } }`;
  const RENEW = `mutation ($id: ID!, $evidenceId: ID!) { renewSecurityRegistration(id: $id, evidenceId: $evidenceId) { ${REGISTRATION} } }`;
  const COURSE = `mutation ($id: ID!, $on: LocalDate!) { recordSecurityCourse(id: $id, attendedOn: $on) { ${REGISTRATION} } }`;
  const VERIFY = `mutation ($termId: ID!) { verifySecurityTerm(termId: $termId) { ${REGISTRATION} } }`;
  const REJECT = `mutation ($termId: ID!, $reason: String!) { rejectSecurityTerm(termId: $termId, reason: $reason) { ${REGISTRATION} } }`;
  const MINE_NOW = `{ mySecurityRegistration { ${REGISTRATION} } }`;
  const WATCHED = '{ securityRegistrations { edges { node { id person { id } } } } }';
  interface Registration {
    id: string;
    facts: { standing: string; lastDay: string | null; waiting: boolean; renewalFrom: string | null };
    terms: { id: string; state: string; [field: string]: unknown }[];
  }
  let serial = 0;

  /** Somebody with a verified pass of SC, and what to send. */
  async function specialist(state = 'verified', examCode = 'SC') {
    const person = await api.build.person();
    const passId = await api.db.value<string>(
      `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, state,
                              reported_at, decided_by, decided_by_person_id, decided_at, decision_reason)
       values ($1, $2, '試験 花子', '2022-04-17', '2022-06-24', '2022-07-01',
               case $3 when 'verified' then '2022-07-04'::date end, $3, now(), $4, $5, now(), 'x') returning id::text`,
      [person.id, examCode, state, officer.accountId, officer.id],
    );
    serial += 1;
    const input = {
      passId,
      number: String(100_000 + serial),
      registeredOn: '2022-10-01',
      evidenceId: await evidenceOf(api, person, '登録証.pdf'),
    };
    return { person, input };
  }
  const at = async (instant: string, who: BuiltPerson): Promise<BuiltPerson> => {
    api.clock.set(instant);
    return { ...who, cookie: await api.build.session(who.accountId) };
  };

  it('begins with a verified pass of SC, and a term of three years that an officer verifies', async () => {
    const { person, input } = await specialist();
    const registered = await done<Registration>(REGISTER, { input }, person);
    expect(registered).toMatchObject({
      registeredOn: '2022-10-01',
      facts: { standing: 'unverified', lastDay: null, waiting: true, renewalFrom: null },
      terms: [{ startsOn: '2022-10-01', endsOn: '2025-09-30', state: 'reported', viewerCanDecide: false }],
    });
    const termId = registered.terms[0]?.id ?? '';
    expect(await refused(VERIFY, { termId }, person)).toBe('FORBIDDEN');
    expect(await refused(VERIFY, { termId }, await officerOf(api, MIHARA))).toBe('NOT_FOUND');
    expect(await done(VERIFY, { termId }, officer)).toMatchObject({ facts: { standing: 'expired' } });
    expect(await refused(VERIFY, { termId }, officer)).toBe('PASS_STATE');
  });

  it('warns for six months before it ends, and is renewed from then on', async () => {
    const { person, input } = await specialist();
    const { terms, id } = await done<Registration>(REGISTER, { input }, person);
    await done(VERIFY, { termId: terms[0]?.id }, officer);
    const standing = async (instant: string): Promise<unknown> =>
      (await done<Registration>(MINE_NOW, {}, await at(instant, person))).facts;
    expect(await standing('2025-03-30T12:00:00+09:00')).toMatchObject({
      standing: 'valid',
      renewalFrom: null,
    });
    const now = await at('2025-04-01T12:00:00+09:00', person);
    expect(await standing('2025-04-01T12:00:00+09:00')).toEqual({
      standing: 'expiring',
      lastDay: '2025-09-30',
      waiting: false,
      renewalFrom: '2025-10-01',
    });
    expect(await standing('2025-10-01T00:00:00+09:00')).toMatchObject({ standing: 'expired' });
    const again = await at('2025-04-01T12:00:00+09:00', now);
    const evidenceId = await evidenceOf(api, again, '更新.pdf');
    const renewed = await done<Registration>(RENEW, { id, evidenceId }, again);
    expect(renewed.terms.map(({ startsOn, state }) => [startsOn, state])).toEqual([
      ['2025-10-01', 'reported'],
      ['2022-10-01', 'verified'],
    ]);
    expect(await refused(RENEW, { id, evidenceId }, again)).toBe('RENEWAL_NOT_NOW');
    const clerk = await at('2025-04-01T13:00:00+09:00', officer);
    const termId = renewed.terms[0]?.id ?? '';
    expect(await refused(REJECT, { termId, reason: '' }, clerk)).toBe('BAD_INPUT');
    await done(REJECT, { termId, reason: '写しが読めません' }, clerk);
    const second = await done<Registration>(RENEW, { id, evidenceId }, again);
    expect(await done(VERIFY, { termId: second.terms[0]?.id }, clerk)).toMatchObject({
      facts: { standing: 'valid', lastDay: '2028-09-30' },
    });
    api.clock.set('2025-11-20T09:00:00+09:00');
  });

  it('holds the days of the yearly courses, each within a term and once', async () => {
    const { person, input } = await specialist();
    const { id } = await done<Registration>(REGISTER, { input }, person);
    expect(await done(COURSE, { id, on: '2023-09-01' }, person)).toMatchObject({
      terms: [{ coursesOn: ['2023-09-01'] }],
    });
    expect(await refused(COURSE, { id, on: '2023-09-01' }, person)).toBe('CONFLICT');
    expect(await refused(COURSE, { id, on: '2025-10-01' }, person)).toBe('BAD_INPUT');
    expect(await refused(COURSE, { id, on: '2023-09-02' }, holder)).toBe('NOT_FOUND');
    expect(await refused(RENEW, { id, evidenceId: input.evidenceId }, holder)).toBe('NOT_FOUND');
  });

  it('is refused without a verified pass of SC, twice, with a number of somebody else, before the pass', async () => {
    const fresh = await specialist();
    expect(await refused(REGISTER, { input: fresh.input }, holder)).toBe('NOT_FOUND');
    for (const change of [
      { registeredOn: '2022-06-23' },
      { registeredOn: '2025-11-21' },
      { number: '第1号' },
    ])
      expect(await refused(REGISTER, { input: { ...fresh.input, ...change } }, fresh.person)).toBe(
        'BAD_INPUT',
      );
    const stolen = { ...fresh.input, evidenceId: await evidenceOf(api, holder, '登録証.pdf') };
    expect(await refused(REGISTER, { input: stolen }, fresh.person)).toBe('EVIDENCE_NOT_YOURS');
    await done(REGISTER, { input: fresh.input }, fresh.person);
    expect(await refused(REGISTER, { input: fresh.input }, fresh.person)).toBe('REGISTRATION_EXISTS');
    const twin = await specialist();
    expect(
      await refused(REGISTER, { input: { ...twin.input, number: fresh.input.number } }, twin.person),
    ).toBe('REGISTRATION_EXISTS');
    for (const [state, code] of [
      ['rejected', 'SC'],
      ['verified', 'AP'],
    ] as const) {
      const other = await specialist(state, code);
      expect(await refused(REGISTER, { input: other.input }, other.person)).toBe('REGISTRATION_NEEDS_PASS');
    }
  });

  it('is known to the holder and the officers, who see first what waits', async () => {
    expect(await refused(WATCHED, {}, holder)).toBe('FORBIDDEN');
    const { person, input } = await specialist();
    const { id } = await done<Registration>(REGISTER, { input }, person);
    const of = async (by: BuiltPerson): Promise<string[]> =>
      (await done<{ edges: { node: { id: string } }[] }>(WATCHED, {}, by)).edges.map(({ node }) => node.id);
    expect(await of(officer)).toContain(id);
    expect(await of(await officerOf(api, MIHARA))).toEqual([]);
    expect(await done(MINE_NOW, {}, person)).toMatchObject({ id });
  });

  it('stands in the table itself: four eyes, and terms of three years', async () => {
    const { person, input } = await specialist();
    const { terms } = await done<Registration>(REGISTER, { input }, person);
    const change = (set: string, ...values: unknown[]) =>
      api.db.sql.query(`update security_term set ${set} where id = $1`, [terms[0]?.id, ...values]);
    await expect(
      change(
        `state = 'verified', decided_at = now(), decided_by = $2, decided_by_person_id = $3`,
        person.accountId,
        person.id,
      ),
    ).rejects.toThrow('security_term_four_eyes');
    await expect(change(`period = '[2022-10-01,2026-10-01)'`)).rejects.toThrow('security_term_years');
  });
});
