import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RefusalCode } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { officerOf } from '../support/certification-office.js';
import { evidenceOf } from '../support/evidence.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

const FIELDS = `id state nameAtExam examOn announcedOn reportedOn verifiedOn certificateNumber decisionReason
  person { id } exam { code } evidence { id name mediaType } steps { step reason byHolder author }
  viewerCan { decide revoke correct appeal withdraw }`;
const REPORT = `mutation ($input: ReportExamPassInput!) { reportExamPass(input: $input) { ${FIELDS} } }`;
const CORRECT = `mutation ($input: CorrectExamPassInput!) { correctExamPass(input: $input) { ${FIELDS} } }`;
const APPEAL = `mutation ($id: ID!, $words: String!) { appealExamPass(id: $id, words: $words) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawExamPass(id: $id) { ${FIELDS} } }`;
const VERIFY = `mutation ($id: ID!) { verifyExamPass(id: $id) { ${FIELDS} } }`;
const REJECT = `mutation ($id: ID!, $reason: String!) { rejectExamPass(id: $id, reason: $reason) { ${FIELDS} } }`;
const REVOKE = `mutation ($id: ID!, $reason: String!) { revokeExamPass(id: $id, reason: $reason) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { examPass(id: $id) { ${FIELDS} } }`;
const MINE = `{ myExamPasses { ${FIELDS} } }`;
const QUEUE = `query ($filter: ExamPassFilter, $first: Int, $after: String) {
  examPasses(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id state } } } }`;

interface Pass {
  id: string;
  state: string;
  steps: { step: string; reason: string | null; byHolder: boolean; author: string | null }[];
  viewerCan: Record<string, boolean>;
  [field: string]: unknown;
}

interface QueuePage {
  examPasses: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: { id: string } }[];
  };
}

let api: TestApi;
let holder: BuiltPerson;
let first: BuiltPerson;
let second: BuiltPerson;
/** 人事課 of the prefecture whom nobody has named. */
let unnamed: BuiltPerson;
let mihara: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  first = await officerOf(api);
  second = await officerOf(api, PREFECTURE);
  mihara = await officerOf(api, MIHARA);
  unnamed = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
});

beforeEach(async () => {
  api.clock.set('2025-11-20T09:00:00+09:00');
  holder = await api.build.person();
});

afterAll(() => api.close());

const AP = { examCode: 'AP', examOn: '2025-04-20', announcedOn: '2025-07-03' };

async function done(document: string, variables: object, by: BuiltPerson): Promise<Pass> {
  const [pass] = Object.values(await api.get<Record<string, Pass>>(document, variables, by.cookie));
  if (!pass) throw new Error('no pass');
  return pass;
}
const report = (more: object = {}, by = holder): Promise<Pass> =>
  done(REPORT, { input: { ...AP, ...more } }, by);
const refused = (document: string, variables: object, by: BuiltPerson): Promise<RefusalCode | undefined> =>
  api.refusal(document, variables, by.cookie);
const rejected = async (): Promise<Pass> => {
  const { id } = await report();
  return done(REJECT, { id, reason: '写しが読めません' }, first);
};

describe('a pass', () => {
  it('is reported by the holder with what the certificate says, and waits', async () => {
    const evidenceId = await evidenceOf(api, holder);
    expect(await report({ evidenceId, certificateNumber: '第AP-2025-04-01234号' })).toMatchObject({
      state: 'reported',
      examOn: '2025-04-20',
      announcedOn: '2025-07-03',
      reportedOn: '2025-11-20',
      verifiedOn: null,
      certificateNumber: '第AP-2025-04-01234号',
      exam: { code: 'AP' },
      evidence: { id: evidenceId, mediaType: 'application/pdf' },
      steps: [{ step: 'report', byHolder: true, reason: null }],
      viewerCan: { decide: false, revoke: false, correct: true, appeal: false, withdraw: true },
    });
  });

  it('carries the name of the day of the exam, and keeps it letter by letter when it is given', async () => {
    await api.db.sql.query(
      `update person_name set valid = '(,2025-06-01)', family_name = '旧姓' where person_id = $1`,
      [holder.id],
    );
    await api.db.sql.query(
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
       values ($1, '新姓', '花子', 'しんせい', 'はなこ', '[2025-06-01,)')`,
      [holder.id],
    );
    expect((await report())['nameAtExam']).toMatch(/^旧姓 /);
    expect((await report({ examCode: 'FE', nameAtExam: '髙橋　𠮷子' }))['nameAtExam']).toBe('髙橋　𠮷子');
  });

  it('is verified by an officer, and carries four dates in order then', async () => {
    const { id } = await report();
    api.clock.set('2025-11-25T10:00:00+09:00');
    const verified = await done(
      VERIFY,
      { id },
      { ...first, cookie: await api.build.session(first.accountId) },
    );
    expect(verified).toMatchObject({
      state: 'verified',
      reportedOn: '2025-11-20',
      verifiedOn: '2025-11-25',
      viewerCan: { decide: false, revoke: true },
    });
    expect(verified.steps.map(({ step }) => step)).toEqual(['report', 'verify']);
  });

  it('is rejected with a reason that the holder reads, with who it was', async () => {
    const { id } = await rejected();
    const [mine] = (await api.get<{ myExamPasses: Pass[] }>(MINE, {}, holder.cookie)).myExamPasses;
    expect(mine).toMatchObject({
      id,
      state: 'rejected',
      decisionReason: '写しが読めません',
      viewerCan: { appeal: true, correct: true, withdraw: true },
    });
    expect(mine?.steps.at(-1)).toMatchObject({ step: 'reject', byHolder: false, author: expect.any(String) });
  });

  it('that was rejected is appealed in words, and decided by another officer', async () => {
    const { id } = await rejected();
    await done(APPEAL, { id, words: '番号は原本で確認できます' }, holder);
    expect(await refused(VERIFY, { id }, first)).toBe('PASS_APPEAL_BY_ANOTHER');
    expect(await refused(REJECT, { id, reason: 'やはり' }, first)).toBe('PASS_APPEAL_BY_ANOTHER');
    const verified = await done(VERIFY, { id }, second);
    expect(verified).toMatchObject({ state: 'verified', verifiedOn: '2025-11-20' });
    expect(verified.steps.map(({ step, reason }) => [step, reason])).toEqual([
      ['report', null],
      ['reject', '写しが読めません'],
      ['appeal', '番号は原本で確認できます'],
      ['verify', null],
    ]);
    expect(await refused(REVOKE, { id, reason: '誤り' }, first)).toBe('PASS_APPEAL_BY_ANOTHER');
  });

  it('is corrected by the holder while nobody has verified it, and waits anew', async () => {
    const { id } = await rejected();
    const input = { id, ...AP, examCode: 'FE', nameAtExam: '旧姓 花子', certificateNumber: '第1号' };
    expect(await done(CORRECT, { input }, holder)).toMatchObject({
      state: 'reported',
      exam: { code: 'FE' },
      decisionReason: null,
      steps: [{ step: 'report' }, { step: 'reject' }, { step: 'correct' }],
    });
    await done(VERIFY, { id }, first);
    expect(await refused(CORRECT, { input }, holder)).toBe('PASS_STATE');
  });

  it('keeps its evidence through a correction by the holder, also what an officer has uploaded', async () => {
    const evidenceId = await evidenceOf(api, first, `${holder.login}.pdf`);
    const { id } = await report({ personId: holder.id, evidenceId }, first);
    const input = { id, ...AP, nameAtExam: '旧姓 花子', evidenceId };
    expect(await done(CORRECT, { input }, holder)).toMatchObject({ evidence: { id: evidenceId } });
  });

  it('is withdrawn by the holder until it is verified', async () => {
    const { id } = await report();
    expect(await done(WITHDRAW, { id }, holder)).toMatchObject({ state: 'withdrawn' });
    expect(await refused(WITHDRAW, { id }, holder)).toBe('PASS_STATE');
    expect(await refused(VERIFY, { id }, first)).toBe('PASS_STATE');
    // The same pass may be reported again.
    const again = await report();
    await done(VERIFY, { id: again.id }, first);
    expect(await refused(WITHDRAW, { id: again.id }, holder)).toBe('PASS_STATE');
  });

  it('that was verified wrongly is revoked in the open: its row, its steps and the reason stay', async () => {
    const { id } = await report();
    await done(VERIFY, { id }, first);
    expect(await refused(REVOKE, { id, reason: ' 　' }, second)).toBe('BAD_INPUT');
    expect(await done(REVOKE, { id, reason: '別人の証書でした' }, second)).toMatchObject({
      state: 'revoked',
      verifiedOn: null,
      decisionReason: '別人の証書でした',
      steps: [{ step: 'report' }, { step: 'verify' }, { step: 'revoke', reason: '別人の証書でした' }],
    });
    expect(await refused(REVOKE, { id, reason: '再度' }, second)).toBe('PASS_STATE');
  });
});

describe('four eyes', () => {
  it('the holder never decides, not even as an officer', async () => {
    const { id } = await report({}, first);
    for (const [document, more] of [
      [VERIFY, {}],
      [REJECT, { reason: '理由' }],
      [REVOKE, { reason: '理由' }],
    ] as const)
      expect(await refused(document, { id, ...more }, first)).toBe('PASS_FOUR_EYES');
    expect(await done(VERIFY, { id }, second)).toMatchObject({ state: 'verified' });
  });

  it('an officer who reports for the holder leaves the decision to another', async () => {
    const reported = await report({ personId: holder.id }, first);
    expect(reported).toMatchObject({ person: { id: holder.id }, viewerCan: { decide: false } });
    expect(await refused(VERIFY, { id: reported.id }, first)).toBe('PASS_FOUR_EYES');
    expect(await done(VERIFY, { id: reported.id }, second)).toMatchObject({ state: 'verified' });
  });

  it('stands in the table itself, past every function', async () => {
    const { id } = await report();
    const decide = (account: string, person: string) =>
      api.db.sql.query(
        `update exam_pass set state = 'verified', verified_on = '2025-11-20', decided_by = $2, decided_by_person_id = $3,
                decided_at = now() where id = $1`,
        [id, account, person],
      );
    await expect(decide(holder.accountId, first.id)).rejects.toThrow('exam_pass_four_eyes');
    await expect(decide(first.accountId, holder.id)).rejects.toThrow('exam_pass_four_eyes');
    await api.db.sql.query('update exam_pass set appeal_from = $2 where id = $1', [id, first.accountId]);
    await expect(decide(first.accountId, first.id)).rejects.toThrow('exam_pass_appeal_four_eyes');
    await expect(
      api.db.sql.query(`update exam_pass set announced_on = '2025-04-19' where id = $1`, [id]),
    ).rejects.toThrow('exam_pass_dates');
    await expect(
      api.db.sql.query('update exam_pass_step set reason = $2 where pass_id = $1', [id, 'x']),
    ).rejects.toThrow();
  });
});

describe('a report', () => {
  it.each<[string, object, RefusalCode]>([
    ['of an exam in the future', { examOn: '2025-11-21', announcedOn: '2025-11-21' }, 'PASS_DATES'],
    ['announced in the future', { announcedOn: '2025-11-21' }, 'PASS_DATES'],
    ['announced before the exam', { announcedOn: '2025-04-19' }, 'PASS_DATES'],
    ['of an exam that is not in the catalogue', { examCode: 'ZZ' }, 'EXAM_NOT_IN_CATALOGUE'],
    ['before the exam was held', { examCode: 'SG', examOn: '2016-04-16' }, 'EXAM_NOT_HELD'],
    ['before any name of the exam', { examCode: 'NW', examOn: '1980-01-01' }, 'EXAM_NOT_HELD'],
    ['without a name', { nameAtExam: '' }, 'BAD_INPUT'],
    ['with a name of blanks', { nameAtExam: ' 　 ' }, 'BAD_INPUT'],
    ['with a name that holds a NUL', { nameAtExam: 'a\u0000b' }, 'BAD_INPUT'],
    ['with an empty number', { certificateNumber: '' }, 'BAD_INPUT'],
    ['with a number of two lines', { certificateNumber: 'a\nb' }, 'BAD_INPUT'],
    ['with evidence that does not exist', { evidenceId: '99999999' }, 'EVIDENCE_NOT_YOURS'],
    ['with evidence that is no id', { evidenceId: 'x' }, 'BAD_INPUT'],
    ['for a person who does not exist', { personId: '99999999' }, 'NOT_FOUND'],
    ['for a person who is no id', { personId: 'x' }, 'BAD_INPUT'],
    ['with an attempt that does not exist', { attemptId: '99999999' }, 'BAD_INPUT'],
  ])('%s is refused', async (_, more, code) => {
    await api.db.sql.query(`update exam set held = '[2016-04-17,)' where code = 'SG'`);
    await api.db.sql.query(
      `insert into exam_name (exam_code, name_ja, valid, source)
       select 'NW', 'ネットワークスペシャリスト', '[1988-01-01,)', 'test'
        where not exists (select from exam_name where exam_code = 'NW')`,
    );
    expect(await refused(REPORT, { input: { ...AP, ...more } }, holder)).toBe(code);
  });

  it('with the evidence of somebody else is refused', async () => {
    const evidenceId = await evidenceOf(api, second, 'others.pdf');
    expect(await refused(REPORT, { input: { ...AP, evidenceId } }, holder)).toBe('EVIDENCE_NOT_YOURS');
  });

  it('is refused twice for the same exam of the same day, also at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => refused(REPORT, { input: AP }, holder)));
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'PASS_EXISTS')).toHaveLength(2);
  });

  it('for somebody else is taken from officers of that body alone', async () => {
    const input = { ...AP, personId: holder.id };
    for (const by of [unnamed, mihara, await api.build.person()])
      expect(await refused(REPORT, { input }, by)).toBe('NOT_FOUND');
  });
});

describe('two at once', () => {
  it('who verify end as one', async () => {
    const { id } = await report();
    const answers = await Promise.all([first, second].map((by) => refused(VERIFY, { id }, by)));
    expect(new Set(answers)).toEqual(new Set(['PASS_STATE', undefined]));
    expect(
      await api.db.value(`select count(*)::int from exam_pass_step where pass_id = $1 and step = 'verify'`, [
        id,
      ]),
    ).toBe(1);
  });

  it.each([1, 2, 3])('who verify and withdraw end as one of both (%i)', async () => {
    const { id } = await report();
    const answers = await Promise.all([refused(VERIFY, { id }, first), refused(WITHDRAW, { id }, holder)]);
    expect(answers.filter((code) => code === undefined)).toHaveLength(1);
    expect(answers.filter((code) => code === 'PASS_STATE')).toHaveLength(1);
    const state = await api.db.value<string>('select state from exam_pass where id = $1', [id]);
    expect(state).toBe(answers[0] === undefined ? 'verified' : 'withdrawn');
  });
});

describe('another body, and whoever is not named', () => {
  it('decides nothing, and finds nothing', async () => {
    const { id } = await rejected();
    for (const by of [mihara, await api.build.person()]) {
      expect(await refused(ONE, { id }, by)).toBe('NOT_FOUND');
      expect(await refused(APPEAL, { id, words: '私の' }, by)).toBe('NOT_FOUND');
      expect(await refused(WITHDRAW, { id }, by)).toBe('NOT_FOUND');
      expect(await refused(CORRECT, { input: { id, ...AP, nameAtExam: 'x' } }, by)).toBe('NOT_FOUND');
    }
    expect(await refused(VERIFY, { id }, mihara)).toBe('NOT_FOUND');
    expect(await refused(VERIFY, { id }, unnamed)).toBe('NOT_FOUND');
    expect(await refused(VERIFY, { id }, holder)).toBe('FORBIDDEN');
    expect(await refused(QUEUE, {}, holder)).toBe('FORBIDDEN');
    const { examPasses } = await api.get<{ examPasses: { totalCount: number } }>(QUEUE, {}, unnamed.cookie);
    expect(examPasses.totalCount).toBe(0);
  });

  it('cannot save the evidence; the holder and the officer can, and the holder sees that the officer did', async () => {
    const evidenceId = await evidenceOf(api, holder);
    await report({ evidenceId });
    const read = async (by: BuiltPerson): Promise<number> =>
      (await api.app.inject({ url: `/evidence/${evidenceId}`, headers: { cookie: by.cookie } })).statusCode;
    expect(await Promise.all([holder, first, mihara, unnamed].map(read))).toEqual([200, 200, 404, 404]);
    const { myReaders } = await api.get<{ myReaders: { edges: { node: { what: string } }[] } }>(
      '{ myReaders { edges { node { what } } } }',
      {},
      holder.cookie,
    );
    expect(myReaders.edges.map(({ node }) => node.what)).toEqual(['evidence']);
  });

  it.each(['x', '', '99999999999999999999', '\u0000', '0'])('an id %j is refused in words', async (id) => {
    for (const [document, by] of [
      [ONE, holder],
      [WITHDRAW, holder],
      [VERIFY, first],
    ] as const)
      expect(['BAD_INPUT', 'NOT_FOUND']).toContain(await refused(document, { id }, by));
  });
});

describe('the desk of the officers', () => {
  it('shows appeals first, then what waits longest, page by page and by body', async () => {
    const waiting: string[] = [];
    for (const examCode of ['AP', 'FE', 'SC']) {
      api.clock.forward(60);
      const stranger = await api.build.person({ body: MIHARA });
      waiting.push((await report({ examCode }, stranger)).id);
    }
    const last = waiting.pop() ?? '';
    await done(REJECT, { id: last, reason: '理由' }, first);
    const owner = await api.db.value<string>(
      'select a.id from exam_pass p join account a on a.person_id = p.person_id where p.id = $1',
      [last],
    );
    const cookie = await api.build.session(owner);
    await api.get(APPEAL, { id: last, words: '確かめてください' }, cookie);
    const filter = { organisationId: await api.build.orgId(MIHARA) };
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { examPasses }: QueuePage = await api.get<QueuePage>(
        QUEUE,
        { filter, first: 2, after },
        mihara.cookie,
      );
      expect(examPasses.totalCount).toBe(3);
      found.push(...examPasses.edges.map(({ node }) => node.id));
      after = examPasses.pageInfo.endCursor;
      more = examPasses.pageInfo.hasNextPage;
    }
    expect(found).toEqual([last, ...waiting]);
  });

  it.each([
    { after: 'x' },
    { first: 0 },
    { first: 201 },
    { filter: { organisationId: 'x' } },
    { after: Buffer.from('["a","b","c"]').toString('base64url') },
  ])('refuses %j', async (variables) => {
    expect(await refused(QUEUE, variables, first)).toBe('BAD_INPUT');
  });

  it('is on the menu of those who are named, while they are 人事課', async () => {
    const can = async (by: BuiltPerson): Promise<unknown> =>
      (
        await api.get<{ viewer: { can: { certifyPasses: boolean } } }>(
          '{ viewer { can { certifyPasses } } }',
          {},
          by.cookie,
        )
      ).viewer.can.certifyPasses;
    expect(await Promise.all([first, second, mihara, unnamed, holder].map(can))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('keeps in the reading log whose pass was opened', async () => {
    const { id } = await report();
    await done(ONE, { id }, second);
    expect(
      await api.db.value(
        'select what from access_log where subject_person_id = $1 and reader_account_id = $2',
        [holder.id, second.accountId],
      ),
    ).toBe('exam_passes');
  });
});

describe('the page of a person', () => {
  it('shows 人事課 of the body the verified passes and no other', async () => {
    const verified = await report();
    await done(VERIFY, { id: verified.id }, first);
    await report({ examCode: 'FE' });
    const passesOf = async (by: BuiltPerson): Promise<string[]> =>
      (
        await api.get<{ person: { verifiedPasses: { id: string }[] } }>(
          'query ($id: ID!) { person(id: $id) { verifiedPasses { id } } }',
          { id: holder.id },
          by.cookie,
        )
      ).person.verifiedPasses.map(({ id }) => id);
    expect(await passesOf(unnamed)).toEqual([verified.id]);
    const manager = await api.build.person({
      roles: [{ role: 'manager', scope: 'unit', unitId: holder.unitId }],
    });
    expect(await passesOf(manager)).toEqual([]);
  });
});
