import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { seedReference } from '../../seeds/reference/reference.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

const EXAM = `query ($code: String!) { exam(code: $code) {
  code nameJa nameEn level heldFrom heldUntil qualifying
  names { nameJa startsOn endsOn source }
  successors { id fromDay note successor { code nameJa } } predecessors { exam { code } }
  windows { id fiscalYear kind applicationsFrom applicationsUntil sittingsFrom sittingsUntil announcedOn }
  nextWindow { kind sittingsFrom } } }`;
const NAME_ON = `query ($code: String!, $day: LocalDate!) { exam(code: $code) { nameOn(day: $day) { nameJa } } }`;
const ADD = `mutation ($input: AddExamInput!) { addExam(input: $input) { code heldFrom heldUntil } }`;
const RENAME = `mutation ($input: RenameExamInput!) { renameExam(input: $input) { nameJa names { nameJa startsOn endsOn } } }`;
const END = `mutation ($code: String!, $lastDay: LocalDate) { endExam(code: $code, lastDay: $lastDay) { heldUntil } }`;
const SUCCESSOR = `mutation ($input: ExamSuccessorInput!) { nameExamSuccessor(input: $input) { successors { id note successor { code } } } }`;
const NO_SUCCESSOR = `mutation ($id: ID!) { removeExamSuccessor(id: $id) { successors { id } } }`;
const ADD_WINDOW = `mutation ($input: ExamWindowInput!) { addExamWindow(input: $input) { windows { id fiscalYear kind sittingsFrom } } }`;
const CHANGE_WINDOW = `mutation ($id: ID!, $input: ExamWindowInput!) { changeExamWindow(id: $id, input: $input) {
  windows { id announcedOn sittingsUntil } } }`;
const REMOVE_WINDOW = `mutation ($id: ID!) { removeExamWindow(id: $id) { windows { id } } }`;

interface AskedExam {
  code: string;
  nameJa: string;
  names: { nameJa: string; startsOn: string; endsOn: string | null }[];
  successors: { id: string }[];
  windows: {
    id: string;
    kind: string;
    fiscalYear: number;
    sittingsFrom: string;
    announcedOn: string | null;
  }[];
  nextWindow: { kind: string; sittingsFrom: string } | null;
}

let api: TestApi;
let hr: BuiltPerson;
let city: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
  city = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
});

beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));

afterAll(() => api.close());

const exam = async (code: string): Promise<AskedExam> =>
  (await api.get<{ exam: AskedExam }>(EXAM, { code }, hr.cookie)).exam;

const nameOn = async (code: string, day: string): Promise<string | undefined> =>
  (await api.get<{ exam: { nameOn: { nameJa: string } | null } }>(NAME_ON, { code, day }, hr.cookie)).exam
    .nameOn?.nameJa;

let serial = 0;
/** The code of an exam of this test's own, held from April 2025. */
async function added(more: object = {}): Promise<string> {
  serial += 1;
  const code = `T${serial}`;
  const input = {
    code,
    nameJa: `試験${serial}`,
    nameEn: `Exam ${serial}`,
    level: 3,
    heldFrom: '2025-04-01',
    source: 'IPA',
  };
  await api.get(ADD, { input: { ...input, ...more } }, hr.cookie);
  return code;
}

const windowFor = (code: string, more: object = {}) => ({
  code,
  kind: 'first_term',
  sittingsFrom: '2026-11-01',
  sittingsUntil: '2026-11-30',
  source: 'IPA（予定）',
  ...more,
});

const windowId = async (code: string): Promise<string> => {
  const { addExamWindow } = await api.get<{ addExamWindow: { windows: { id: string }[] } }>(
    ADD_WINDOW,
    { input: windowFor(code) },
    hr.cookie,
  );
  return addExamWindow.windows[0]?.id ?? '';
};

describe('the catalogue that comes with the installation', () => {
  it.each([
    ['AP', '2000-10-15', '第一種情報処理技術者試験'],
    ['AP', '2001-03-31', '第一種情報処理技術者試験'],
    ['AP', '2001-04-01', 'ソフトウェア開発技術者試験'],
    ['AP', '2009-04-01', '応用情報技術者試験'],
    ['FE', '2000-10-15', '第二種情報処理技術者試験'],
    ['SC', '2008-10-19', 'テクニカルエンジニア（情報セキュリティ）試験'],
    ['SC', '2016-10-16', '情報セキュリティスペシャリスト試験'],
    ['SC', '2017-04-16', '情報処理安全確保支援士試験'],
    ['ST', '1995-10-15', 'システムアナリスト試験'],
    ['SC', '2000-01-01', undefined],
  ])('knows what %s was called on %s', async (code, day, name) => {
    expect(await nameOn(code, day)).toBe(name);
  });

  it('names the window that comes next, by the day', async () => {
    const next = async (instant: string) => {
      api.clock.set(instant);
      const cookie = await api.build.session(hr.accountId);
      return (await api.get<{ exam: AskedExam }>(EXAM, { code: 'AP' }, cookie)).exam.nextWindow;
    };
    expect(await next('2025-04-20T12:00:00+09:00')).toEqual({ kind: 'spring', sittingsFrom: '2025-04-20' });
    expect(await next('2025-04-21T00:00:00+09:00')).toEqual({ kind: 'autumn', sittingsFrom: '2025-10-12' });
    expect(await next('2025-11-20T09:00:00+09:00')).toEqual({
      kind: 'first_term',
      sittingsFrom: '2026-11-01',
    });
    expect(await next('2027-04-01T09:00:00+09:00')).toBeNull();
  });

  it('keeps what 人事課 has changed when it starts again', async () => {
    const before = await exam('IP');
    const [first] = before.windows;
    await api.get(REMOVE_WINDOW, { id: first?.id }, hr.cookie);
    await api.get(
      RENAME,
      { input: { code: 'IP', nameJa: '新名称', nameEn: 'New', fromDay: '2025-11-01', source: 'IPA' } },
      hr.cookie,
    );
    const client = await api.db.sql.connect();
    await seedReference(client, { folder: join(process.cwd(), 'seeds/reference') });
    client.release();
    const after = await exam('IP');
    expect(after.nameJa).toBe('新名称');
    expect(after.windows).toEqual(before.windows.slice(1));
  });
});

describe('the reform of FY2027', () => {
  it('is entered by 人事課 without a line of code', async () => {
    const enter = (document: string, input: object) => api.get(document, { input }, hr.cookie);
    await enter(ADD, {
      code: 'PD-M',
      nameJa: 'プロフェッショナルデジタルスキル試験（マネジメント）',
      nameEn: 'Professional Digital Skills (Management)',
      level: 4,
      heldFrom: '2027-04-01',
      source: 'IPA（予定）',
    });
    for (const code of ['PM', 'SM']) {
      await api.get(END, { code, lastDay: '2027-03-31' }, hr.cookie);
      await enter(SUCCESSOR, { code, successorCode: 'PD-M', fromDay: '2027-04-01', source: 'IPA（予定）' });
    }
    await enter(RENAME, {
      code: 'SG',
      nameJa: '情報セキュリティ試験',
      nameEn: 'Information Security',
      fromDay: '2027-04-01',
      source: 'IPA（予定）',
    });
    await enter(
      ADD_WINDOW,
      windowFor('PD-M', {
        sittingsFrom: '2027-11-01',
        sittingsUntil: '2027-11-30',
        applicationsUntil: '2027-09-30',
      }),
    );

    expect(await exam('PM')).toMatchObject({
      heldUntil: '2027-03-31',
      successors: [{ fromDay: '2027-04-01', successor: { code: 'PD-M' } }],
    });
    expect(await exam('PD-M')).toMatchObject({
      heldFrom: '2027-04-01',
      heldUntil: null,
      qualifying: false,
      predecessors: [{ exam: { code: 'PM' } }, { exam: { code: 'SM' } }],
      windows: [
        {
          fiscalYear: 2027,
          kind: 'first_term',
          applicationsFrom: null,
          applicationsUntil: '2027-09-30',
          sittingsUntil: '2027-11-30',
          announcedOn: null,
        },
      ],
    });
    expect((await exam('SG')).nameJa).toBe('情報セキュリティマネジメント試験');
    api.clock.set('2027-04-01T00:00:00+09:00');
    const cookie = await api.build.session(hr.accountId);
    const { exams } = await api.get<{ exams: AskedExam[] }>('{ exams { code nameJa } }', {}, cookie);
    expect(exams).toEqual(
      expect.arrayContaining([
        { code: 'SG', nameJa: '情報セキュリティ試験' },
        { code: 'PD-M', nameJa: 'プロフェッショナルデジタルスキル試験（マネジメント）' },
      ]),
    );
  });

  it('leaves a trail of who entered what', async () => {
    const code = await added();
    const { rows } = await api.db.sql.query(
      `select subject, action, account_id from audit_event where subject in ('exam', 'exam_name')
          and after ->> case subject when 'exam' then 'code' else 'exam_code' end = $1 order by subject`,
      [code],
    );
    expect(rows).toEqual(
      ['exam', 'exam_name'].map((subject) => ({ subject, action: 'insert', account_id: hr.accountId })),
    );
  });
});

describe('a command on the catalogue', () => {
  it.each([
    [
      'addExam',
      ADD,
      () => ({
        input: { code: 'XX', nameJa: 'あ', nameEn: 'a', level: 1, heldFrom: '2025-04-01', source: 'x' },
      }),
    ],
    [
      'renameExam',
      RENAME,
      () => ({ input: { code: 'AP', nameJa: 'あ', nameEn: 'a', fromDay: '2025-04-01', source: 'x' } }),
    ],
    ['endExam', END, () => ({ code: 'AP', lastDay: '2030-03-31' })],
    [
      'nameExamSuccessor',
      SUCCESSOR,
      () => ({ input: { code: 'AP', successorCode: 'SC', fromDay: '2025-04-01', source: 'x' } }),
    ],
    ['removeExamSuccessor', NO_SUCCESSOR, () => ({ id: '1' })],
    ['addExamWindow', ADD_WINDOW, () => ({ input: windowFor('FE') })],
    ['changeExamWindow', CHANGE_WINDOW, () => ({ id: '1', input: windowFor('AP') })],
    ['removeExamWindow', REMOVE_WINDOW, () => ({ id: '1' })],
  ])('%s is for 人事課 of all bodies alone', async (_, document, variables) => {
    const rows = () =>
      api.db.value<string>(
        `select md5((select jsonb_agg(x) from exam x)::text || (select jsonb_agg(x) from exam_name x)::text
          || coalesce((select jsonb_agg(x) from exam_succession x)::text, '') || (select jsonb_agg(x) from exam_window x)::text)`,
        [],
      );
    const before = await rows();
    const admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
    const learner = await api.build.person();
    for (const { cookie } of [city, admin, learner])
      expect(await api.refusal(document, variables(), cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(document, variables())).toBe('UNAUTHENTICATED');
    expect(await rows()).toBe(before);
  });

  it('is offered to whom it is for', async () => {
    const can = async ({ cookie }: { cookie: string }) =>
      (
        await api.get<{ viewer: { can: { runExamCatalogue: boolean } } }>(
          '{ viewer { can { runExamCatalogue } } }',
          {},
          cookie,
        )
      ).viewer.can.runExamCatalogue;
    expect([await can(hr), await can(city), await can(await api.build.person())]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['a code with small letters', { code: 'pd' }],
    ['no code', { code: '' }],
    ['no name', { nameJa: '　' }],
    ['no source', { source: '' }],
    ['level 5', { level: 5 }],
    ['a NUL', { nameEn: 'a\u0000b' }],
    ['a day before there were exams', { heldFrom: '0001-01-01' }],
  ])('refuses an exam with %s', async (_, more) => {
    const input = {
      code: 'OK1',
      nameJa: 'あ',
      nameEn: 'a',
      level: 1,
      heldFrom: '2025-04-01',
      source: 'x',
      ...more,
    };
    expect(await api.refusal(ADD, { input }, hr.cookie)).toBe('BAD_INPUT');
  });

  it('gives a code once, also to two people at once', async () => {
    const input = { code: 'ONCE', nameJa: 'あ', nameEn: 'a', level: 1, heldFrom: '2025-04-01', source: 'x' };
    const answers = await Promise.all([1, 2].map(() => api.refusal(ADD, { input }, hr.cookie)));
    expect(answers.sort()).toEqual(['EXAM_CODE_TAKEN', undefined]);
  });

  it('says that an exam that is not there is not there', async () => {
    const bad = { code: 'NONE', nameJa: 'あ', nameEn: 'a', fromDay: '2025-04-01', source: 'x' };
    expect(await api.refusal(EXAM, { code: 'NONE' }, hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(RENAME, { input: bad }, hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(END, { code: 'NONE' }, hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(ADD_WINDOW, { input: windowFor('NONE') }, hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(REMOVE_WINDOW, { id: '999999' }, hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(REMOVE_WINDOW, { id: 'x' }, hr.cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(NO_SUCCESSOR, { id: '999999' }, hr.cookie)).toBe('NOT_FOUND');
  });
});

describe('a new name', () => {
  const named = (code: string, nameJa: string, fromDay: string) => ({
    input: { code, nameJa, nameEn: nameJa, fromDay, source: 'IPA' },
  });

  it('ends the one before on the day before, and is put right on its own day', async () => {
    const code = await added({ nameJa: '甲' });
    await api.get(RENAME, named(code, '乙', '2026-04-01'), hr.cookie);
    await api.get(RENAME, named(code, '丙', '2026-04-01'), hr.cookie);
    expect((await exam(code)).names).toMatchObject([
      { nameJa: '甲', startsOn: '2025-04-01', endsOn: '2026-03-31' },
      { nameJa: '丙', startsOn: '2026-04-01', endsOn: null },
    ]);
    expect([await nameOn(code, '2026-03-31'), await nameOn(code, '2026-04-01')]).toEqual(['甲', '丙']);
  });

  it('is refused before a later one, before the exam is held, and where nothing changes', async () => {
    const code = await added({ nameJa: '甲' });
    await api.get(RENAME, named(code, '乙', '2026-04-01'), hr.cookie);
    expect(await api.refusal(RENAME, named(code, '丙', '2026-03-31'), hr.cookie)).toBe('EXAM_NAME_LATER');
    expect(await api.refusal(RENAME, named(code, '丙', '2025-03-31'), hr.cookie)).toBe('EXAM_NOT_HELD');
    expect(await api.refusal(RENAME, named(code, '乙', '2026-05-01'), hr.cookie)).toBe('BAD_INPUT');
  });
});

describe('a successor', () => {
  const of = (code: string, successorCode: string, note?: string) => ({
    input: { code, successorCode, fromDay: '2027-04-01', source: 'IPA', note },
  });

  it('is named, put right and taken away', async () => {
    const [old, next] = [await added(), await added()];
    await api.get(SUCCESSOR, of(old, next), hr.cookie);
    const { nameExamSuccessor } = await api.get<{ nameExamSuccessor: AskedExam }>(
      SUCCESSOR,
      of(old, next, '予定'),
      hr.cookie,
    );
    expect(nameExamSuccessor.successors).toMatchObject([{ note: '予定', successor: { code: next } }]);
    await api.get(NO_SUCCESSOR, { id: nameExamSuccessor.successors[0]?.id }, hr.cookie);
    expect((await exam(old)).successors).toEqual([]);
  });

  it('never leads back, even when both halves of a circle are entered at once', async () => {
    const [a, b, c] = [await added(), await added(), await added()];
    await api.get(SUCCESSOR, of(a, b), hr.cookie);
    await api.get(SUCCESSOR, of(b, c), hr.cookie);
    expect(await api.refusal(SUCCESSOR, of(c, a), hr.cookie)).toBe('EXAM_SUCCESSION_CIRCLE');
    expect(await api.refusal(SUCCESSOR, of(a, a), hr.cookie)).toBe('EXAM_SUCCESSION_CIRCLE');
    expect(await api.refusal(SUCCESSOR, of(a, 'NONE'), hr.cookie)).toBe('BAD_INPUT');
    const [d, e] = [await added(), await added()];
    const answers = await Promise.all(
      [of(d, e), of(e, d)].map((variables) => api.refusal(SUCCESSOR, variables, hr.cookie)),
    );
    expect(answers.sort()).toEqual(['EXAM_SUCCESSION_CIRCLE', undefined]);
  });
});

describe('a window', () => {
  it('is changed as the IPA says more, and removed', async () => {
    const code = await added();
    const id = await windowId(code);
    const input = windowFor(code, { sittingsUntil: '2026-12-06', announcedOn: '2027-04-08' });
    const { changeExamWindow } = await api.get<{ changeExamWindow: AskedExam }>(
      CHANGE_WINDOW,
      { id, input },
      hr.cookie,
    );
    expect(changeExamWindow.windows).toEqual([
      { id, announcedOn: '2027-04-08', sittingsUntil: '2026-12-06' },
    ]);
    const other = await added();
    expect(await api.refusal(CHANGE_WINDOW, { id, input: windowFor(other) }, hr.cookie)).toBe('NOT_FOUND');
    await api.get(REMOVE_WINDOW, { id }, hr.cookie);
    expect((await exam(code)).windows).toEqual([]);
  });

  it.each([
    ['PERIOD_REVERSED', { sittingsUntil: '2026-10-31' }],
    ['PERIOD_REVERSED', { applicationsFrom: '2026-08-01', applicationsUntil: '2026-07-01' }],
    ['BAD_INPUT', { applicationsFrom: '2026-12-01' }],
    ['BAD_INPUT', { announcedOn: '2026-10-31' }],
    ['BAD_INPUT', { sittingsFrom: '0001-01-01', sittingsUntil: '0001-01-01' }],
    ['EXAM_NOT_HELD', { sittingsFrom: '2025-03-01', sittingsUntil: '2025-03-31' }],
    ['BAD_INPUT', { source: '' }],
  ])('is refused with %s: %j', async (code, more) => {
    expect(await api.refusal(ADD_WINDOW, { input: windowFor(await added(), more) }, hr.cookie)).toBe(code);
  });

  it('stands once a year and kind', async () => {
    const code = await added();
    await windowId(code);
    expect(await api.refusal(ADD_WINDOW, { input: windowFor(code) }, hr.cookie)).toBe('EXAM_WINDOW_EXISTS');
  });

  it('stays while somebody means to sit in it', async () => {
    const code = await added();
    const id = await windowId(code);
    const { id: person } = await api.build.person();
    await api.db.sql.query(
      `insert into exam_attempt (person_id, exam_code, window_id, state, recorded_at) values ($1, $2, $3, 'planned', now())`,
      [person, code, id],
    );
    expect(await api.refusal(REMOVE_WINDOW, { id }, hr.cookie)).toBe('EXAM_WINDOW_IN_USE');
  });

  it('is never after the last day of its exam, whose end can be taken back', async () => {
    const code = await added();
    await windowId(code);
    expect(await api.refusal(END, { code, lastDay: '2026-11-29' }, hr.cookie)).toBe('EXAM_WINDOW_LATER');
    expect(await api.refusal(END, { code, lastDay: '2025-03-31' }, hr.cookie)).toBe('BAD_INPUT');
    expect(await api.get(END, { code, lastDay: '2026-11-30' }, hr.cookie)).toEqual({
      endExam: { heldUntil: '2026-11-30' },
    });
    const later = windowFor(code, {
      kind: 'second_term',
      sittingsFrom: '2027-02-01',
      sittingsUntil: '2027-02-28',
    });
    expect(await api.refusal(ADD_WINDOW, { input: later }, hr.cookie)).toBe('EXAM_NOT_HELD');
    await api.get(END, { code }, hr.cookie);
    expect(await api.refusal(ADD_WINDOW, { input: later }, hr.cookie)).toBeUndefined();
  });
});
