import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { tableFile, type Cell, type FileKind } from '../support/table-files.js';

const MIHARA = '342041';
const HEADINGS = ['職員番号', '氏名', '試験区分', '試験日', '合格発表日', '合格証書番号'];

const IMPORT = `id state fileName encoding rowCount digest newCount knownCount invalidCount warningCount
  can { apply takeBack discard } organisation { code6 } uploadedBy { id } appliedBy { id } takenBackBy { id }`;
const ONE = `query ($id: ID!) { passImport(id: $id) { ${IMPORT} } }`;
const LIST = `query ($body: ID!) { passImports(organisationId: $body) { edges { node { id } } } }`;
const ROWS = `query ($id: ID!, $action: PassImportAction, $withProblems: Boolean!) {
  passImportRows(importId: $id, action: $action, withProblems: $withProblems) { edges { node {
    number action staffNumber name person { id } exam { code } problems { severity code field value params { name value } } } } } }`;
const APPLY = `mutation ($id: ID!, $digest: String!) { applyPassImport(id: $id, digest: $digest) { ${IMPORT} } }`;
const RECHECK = `mutation ($id: ID!) { recheckPassImport(id: $id) { ${IMPORT} } }`;
const TAKE_BACK = `mutation ($id: ID!, $reason: String!) { takeBackPassImport(id: $id, reason: $reason) { ${IMPORT} } }`;
const DISCARD = `mutation ($id: ID!) { discardPassImport(id: $id) }`;
const CAN = `{ passImportBodies { id } viewer { can { importPasses } } }`;

interface Import {
  id: string;
  state: string;
  digest: string;
  can: Record<string, boolean>;
}
interface Row {
  number: number;
  action: string;
  person: { id: string } | null;
  exam: { code: string } | null;
  problems: {
    severity: string;
    code: string;
    field: string;
    params: { name: string; value: string }[];
  }[];
}

let api: TestApi;
let officer: BuiltPerson;
let other: BuiltPerson;
let namer: BuiltPerson;
let miharaOfficer: BuiltPerson;
let serial = 0;

beforeAll(async () => {
  api = await TestApi.start();
  namer = await api.build.person();
  officer = await named(await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] }));
  other = await named(await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] }));
  miharaOfficer = await named(
    await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] }),
  );
});
beforeEach(() => api.clock.set('2025-11-20T09:00:00+09:00'));
afterAll(() => api.close());

async function named(person: BuiltPerson, body: string | null = null): Promise<BuiltPerson> {
  await api.db.sql.query(
    `insert into certification_officer (account_id, org_id, period, reason, named_by, named_at)
     values ($1, $2, '[2024-04-01,)', 'test', $3, '2024-04-01')`,
    [person.accountId, body, namer.accountId],
  );
  return person;
}

/** Somebody of the prefecture with a number of their own, and the row that says that they passed. */
async function passed(name: [string, string] = ['合格', '花子'], more: { body?: string } = {}) {
  serial += 1;
  const staffNumber = `09${String(serial).padStart(4, '0')}`;
  const person = await api.build.person({ name, staffNumber, ...more });
  const row = (change: Cell[] = []): Cell[] =>
    [staffNumber, name.join('　'), '応用情報技術者試験', '2025-04-20', '2025/7/3', `第AP-${serial}号`].map(
      (cell, index) => change[index] ?? cell,
    );
  return { person, staffNumber, row };
}

async function post(bytes: Buffer, by = officer, query: object = {}, headers: object = {}) {
  const parameters = new URLSearchParams({ organisationId: officer.orgId, name: '合格者.csv', ...query });
  const response = await api.app.inject({
    method: 'POST',
    url: `/import/passes?${parameters.toString()}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-koro-request': '1',
      cookie: by.cookie,
      ...headers,
    },
    payload: bytes,
  });
  return {
    status: response.statusCode,
    json: response.json<{ id?: string; code?: string; params?: object }>(),
  };
}

async function uploaded(
  rows: Cell[][],
  kind: FileKind = 'utf-8',
  by = officer,
  query: object = {},
): Promise<Import> {
  const { json } = await post(await tableFile(kind, [HEADINGS, ...rows]), by, query);
  return (await api.get<{ passImport: Import }>(ONE, { id: json.id }, by.cookie)).passImport;
}

const rowsOf = async (id: string, filter: object = {}): Promise<Row[]> =>
  (
    await api.get<{ passImportRows: { edges: { node: Row }[] } }>(
      ROWS,
      { id, withProblems: false, ...filter },
      officer.cookie,
    )
  ).passImportRows.edges.map(({ node }) => node);
const problemsOf = async (id: string): Promise<string[]> =>
  (await rowsOf(id)).flatMap(({ number, problems }) =>
    problems.map(({ code, field }) => `${number} ${code} ${field}`),
  );

const apply = ({ id, digest }: Import, by = officer) =>
  api.ask<{ applyPassImport: Import }>(APPLY, { id, digest }, by.cookie);
const passesOf = async ({ id }: BuiltPerson) =>
  (
    await api.db.sql.query<{ id: string; state: string; [column: string]: unknown }>(
      'select p.*, exam_on::text, announced_on::text, reported_on::text from exam_pass p where person_id = $1 order by id',
      [id],
    )
  ).rows;
const everyPass = () => api.db.value<number>('select count(*)::int from exam_pass');

describe('a list of passes', () => {
  it.each<[FileKind]>([['cp932'], ['xlsx'], ['utf-8'], ['utf-8-bom']])(
    'as %s is read with the names as they are written, and becomes reported passes as a whole',
    async (kind) => {
      const people = [await passed(['髙橋', '一郎']), await passed(['山﨑', '花子'])];
      // CP932 has 髙 and 﨑 but no 𠮷: such a list can only come in another shape.
      if (kind !== 'cp932') people.push(await passed(['𠮷田', '三郎']));
      const list = await uploaded(
        people.map(({ row }) => row()),
        kind,
      );
      expect(list).toMatchObject({
        state: 'checked',
        encoding: kind,
        newCount: people.length,
        invalidCount: 0,
        warningCount: 0,
        can: { apply: true, takeBack: false, discard: true },
      });
      expect((await rowsOf(list.id)).map(({ person }) => person?.id)).toEqual(
        people.map(({ person }) => person.id),
      );
      expect((await apply(list)).data?.applyPassImport).toMatchObject({
        state: 'applied',
        appliedBy: { id: officer.id },
      });
      for (const { person, row } of people) {
        expect(await passesOf(person)).toMatchObject([
          {
            exam_code: 'AP',
            exam_on: '2025-04-20',
            announced_on: '2025-07-03',
            reported_on: '2025-11-20',
            state: 'reported',
            reported_by: officer.accountId,
            name_at_exam: String(row()[1]).replace('　', ' '),
            certificate_number: row()[5],
          },
        ]);
        expect(
          await api.db.value(`select string_agg(step, ',') from exam_pass_step where person_id = $1`, [
            person.id,
          ]),
        ).toBe('report');
      }
    },
  );

  it('counts for nothing until somebody else than the importer has verified it: PostgreSQL refuses the importer', async () => {
    const { person, row } = await passed();
    await apply(await uploaded([row()]));
    const verify = (by: BuiltPerson) =>
      api.db.sql.query(
        `update exam_pass set state = 'verified', verified_on = '2025-11-20', decided_by = $2, decided_by_person_id = $3,
                decided_at = '2025-11-20' where person_id = $1`,
        [person.id, by.accountId, by.id],
      );
    await expect(verify(officer)).rejects.toMatchObject({ constraint: 'exam_pass_four_eyes' });
    await expect(verify(other)).resolves.toBeDefined();
  });

  it('twice the same changes nothing the second time', async () => {
    const { row } = await passed();
    await apply(await uploaded([row()]));
    const before = await everyPass();
    const again = await uploaded([row()]);
    expect(again).toMatchObject({ newCount: 0, knownCount: 1, can: { apply: false } });
    expect((await apply(again)).errors[0]?.extensions.code).toBe('IMPORT_NOTHING_TO_DO');
    expect(await everyPass()).toBe(before);
  });

  it('with three bad rows among good ones is told by row and column, and nothing of it is applied', async () => {
    const [good, unknown, named1] = [await passed(), await passed(), await passed()];
    const before = await everyPass();
    const list = await uploaded([
      good.row(),
      unknown.row(['999999']),
      named1.row(['', '', '存在しない試験']).map((cell, index) => (index === 0 ? named1.staffNumber : cell)),
      good
        .row(['', '', '', '2025-04-20', '2025-04-19'])
        .map((cell, index) => (index < 3 ? (good.row()[index] ?? '') : cell)),
    ]);
    expect(list).toMatchObject({ newCount: 1, invalidCount: 3, can: { apply: false } });
    expect(await problemsOf(list.id)).toEqual([
      '3 STAFF_NUMBER_UNKNOWN staff_number',
      '4 EXAM_UNKNOWN exam_name',
      '5 DATES_REVERSED announced_on',
      '5 TWICE_IN_FILE staff_number',
    ]);
    expect((await rowsOf(list.id, { action: 'invalid' })).map(({ number }) => number)).toEqual([3, 4, 5]);
    expect((await apply(list)).errors[0]?.extensions.code).toBe('IMPORT_HAS_ERRORS');
    expect(await everyPass()).toBe(before);
  });

  it('is judged by the day of the exam: the number, the name and what the exam was called then', async () => {
    const { person, staffNumber, row } = await passed(['旧姓', '良子']);
    await api.db.sql.query(`update person_name set valid = '(,2025-06-01)' where person_id = $1`, [
      person.id,
    ]);
    await api.db.sql.query(
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid, reason)
       values ($1, '新姓', '良子', 'しんせい', 'りょうこ', '[2025-06-01,)', '婚姻')`,
      [person.id],
    );
    await api.db.sql.query(
      `insert into exam_name (exam_code, name_ja, valid, source) values ('SC', '情報セキュリティスペシャリスト試験', '[2009-04-01,2017-04-01)', 'test')
       on conflict do nothing`,
    );
    const list = await uploaded([
      row(),
      row([staffNumber, '新姓　良子', 'FE']),
      row([staffNumber, '旧姓良子', '情報セキュリティスペシャリスト']),
      row([staffNumber, '旧姓良子', 'IP', '2010-04-18', '2010-05-01']),
    ]);
    expect(await problemsOf(list.id)).toEqual([
      '3 NAME_DIFFERS name',
      '4 EXAM_UNKNOWN exam_name',
      '5 STAFF_NUMBER_UNKNOWN staff_number',
    ]);
    const [, warned] = await rowsOf(list.id);
    expect(warned).toMatchObject({
      action: 'new',
      exam: { code: 'FE' },
      problems: [{ severity: 'warning' }],
    });
  });

  it('is told what cannot be read, what lies in the future, and where a spreadsheet took the zeros', async () => {
    const { person, staffNumber, row } = await passed();
    const list = await uploaded(
      [
        row([staffNumber, '', 'AP', '昨日']),
        row([staffNumber, '', 'DB', '2025-11-01', '2025-12-20']),
        row(['だめ', '', 'NW']),
        [staffNumber, '', '', '2025-04-20', '2025-07-03', ''],
        row([Number(staffNumber), '', 'ST']),
      ].map((cells) => cells.map((cell, index) => (index === 1 ? '' : cell))),
      'xlsx',
    );
    expect(await problemsOf(list.id)).toEqual([
      '2 DATE_UNREADABLE exam_on',
      '3 DATE_FUTURE announced_on',
      '4 STAFF_NUMBER_SHAPE staff_number',
      '5 REQUIRED exam_name',
      '6 STAFF_NUMBER_PADDED staff_number',
    ]);
    expect((await rowsOf(list.id)).at(-1)).toMatchObject({ action: 'new', person: { id: person.id } });
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['IMPORT_FILE_REFUSED', async () => Buffer.alloc(0)],
    ['IMPORT_FILE_REFUSED', () => tableFile('utf-8', [HEADINGS])],
    [
      'PASS_IMPORT_COLUMNS_MISSING',
      () =>
        tableFile('utf-8', [
          ['番号', '氏名'],
          ['1', 'a'],
        ]),
    ],
    [
      'IMPORT_FILE_REFUSED',
      () =>
        tableFile('utf-8', [
          HEADINGS,
          ...Array.from({ length: 5_001 }, () => ['1', 'a', 'AP', '2025-04-20', '2025-07-03', '']),
        ]),
    ],
  ])('that cannot be one is refused: %s', async (code, bytes) => {
    expect((await post(await bytes())).json.code).toBe(code);
  });
});

describe('applying', () => {
  it('is refused when the records have changed since the dry run, until it is made again', async () => {
    const { person, row } = await passed();
    const list = await uploaded([row()]);
    await api.db.sql.query('update person_name set given_name = $2 where person_id = $1', [
      person.id,
      '改名',
    ]);
    expect((await apply(list)).errors[0]?.extensions.code).toBe('IMPORT_OUTDATED');
    expect(await passesOf(person)).toEqual([]);
    const { recheckPassImport } = await api.get<{ recheckPassImport: Import }>(
      RECHECK,
      { id: list.id },
      officer.cookie,
    );
    expect(recheckPassImport).toMatchObject({ warningCount: 1 });
    expect((await apply(recheckPassImport)).errors).toEqual([]);
    expect((await apply(recheckPassImport)).errors[0]?.extensions.code).toBe('IMPORT_NOT_NOW');
  });

  it('of two who press at once is done once', async () => {
    const { person, row } = await passed();
    const list = await uploaded([row()]);
    const answers = await Promise.all([apply(list), apply(list, other)]);
    expect(answers.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual([
      'IMPORT_NOT_NOW',
      'done',
    ]);
    expect(await passesOf(person)).toHaveLength(1);
  });

  it('is taken back as a whole, and the list can come in again', async () => {
    const people = [await passed(), await passed()];
    const rows = people.map(({ row }) => row());
    const list = await uploaded(rows);
    await apply(list);
    const back = (reason: string) =>
      api.ask<{ takeBackPassImport: Import }>(TAKE_BACK, { id: list.id, reason }, officer.cookie);
    expect((await back(' ')).errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await back('別の年度の一覧だった')).data?.takeBackPassImport).toMatchObject({
      state: 'taken_back',
      takenBackBy: { id: officer.id },
    });
    for (const { person } of people)
      expect((await passesOf(person)).map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await uploaded(rows)).toMatchObject({ newCount: 2, can: { apply: true } });
    expect((await back('もう一度')).errors[0]?.extensions.code).toBe('IMPORT_NOT_NOW');
  });

  it('is not taken back once one of its passes was verified: not even the others', async () => {
    const people = [await passed(), await passed()];
    const list = await uploaded(people.map(({ row }) => row()));
    await apply(list);
    await api.db.sql.query(
      `update exam_pass set state = 'verified', verified_on = '2025-11-20', decided_by = $2, decided_by_person_id = $3, decided_at = '2025-11-20'
        where person_id = $1`,
      [people[0]?.person.id, other.accountId, other.id],
    );
    expect(await api.refusal(TAKE_BACK, { id: list.id, reason: '誤り' }, officer.cookie)).toBe(
      'PASS_IMPORT_DECIDED',
    );
    expect((await passesOf(people[1]?.person as BuiltPerson)).map(({ state }) => state)).toEqual([
      'reported',
    ]);
    expect(
      (await api.get<{ passImport: Import }>(ONE, { id: list.id }, officer.cookie)).passImport.can[
        'takeBack'
      ],
    ).toBe(false);
  });

  it('of a list that nobody applied: it can be forgotten, rows and all', async () => {
    const list = await uploaded([(await passed()).row()]);
    expect(await api.get(DISCARD, { id: list.id }, officer.cookie)).toEqual({ discardPassImport: true });
    expect(
      await api.db.value('select count(*)::int from pass_import_row where import_id = $1', [list.id]),
    ).toBe(0);
    expect(await api.refusal(DISCARD, { id: list.id }, officer.cookie)).toBe('NOT_FOUND');
  });
});

describe('another body', () => {
  it('sees and does nothing with it, nor does 人事課 whom nobody has named', async () => {
    const { person, row } = await passed();
    const list = await uploaded([row()]);
    const unnamed = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    for (const { cookie } of [miharaOfficer, unnamed]) {
      const refused = (text: string, variables: object) =>
        api.refusal(text, { id: list.id, ...variables }, cookie);
      expect(await refused(ONE, {})).toBe('NOT_FOUND');
      expect(await refused(ROWS, { withProblems: false })).toBe('NOT_FOUND');
      expect(await refused(RECHECK, {})).toBe('NOT_FOUND');
      expect(await refused(APPLY, { digest: list.digest })).toBe('NOT_FOUND');
      expect(await refused(TAKE_BACK, { reason: '誤り' })).toBe('NOT_FOUND');
      expect(await refused(DISCARD, {})).toBe('NOT_FOUND');
      const { passImports } = await api.get<{ passImports: { edges: [] } }>(
        LIST,
        { body: officer.orgId },
        cookie,
      );
      expect(passImports.edges).toEqual([]);
      const file = await tableFile('utf-8', [HEADINGS, row()]);
      expect((await post(file, { ...officer, cookie })).json.code).toBe('NOT_FOUND');
    }
    expect(await passesOf(person)).toEqual([]);
  });

  it('keeps the file of a guest: the host’s list may not enter a pass', async () => {
    const guest = await passed(['客員', '太郎'], { body: MIHARA });
    const place = { id: guest.person.id, orgId: officer.orgId, unitId: officer.unitId };
    await api.db.sql.query('update appointment set percent = 50 where person_id = $1', [guest.person.id]);
    await api.build.appointment(place, { kind: 'HEININ', percent: 50, staffNumber: '088889' });
    const host = await named(
      await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: '340006' }] }),
    );
    const list = await uploaded([guest.row(['088889'])], 'utf-8', host);
    expect(await problemsOf(list.id)).toEqual(['2 KEPT_ELSEWHERE staff_number']);
  });

  it('offers the screen to named officers, for their bodies', async () => {
    const can = async ({ cookie }: BuiltPerson) =>
      api.ask<{ passImportBodies: { id: string }[]; viewer: { can: { importPasses: boolean } } }>(
        CAN,
        {},
        cookie,
      );
    expect((await can(officer)).data).toMatchObject({ viewer: { can: { importPasses: true } } });
    expect((await can(miharaOfficer)).data).toEqual({
      passImportBodies: [{ id: miharaOfficer.orgId }],
      viewer: { can: { importPasses: true } },
    });
    const unnamed = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    expect((await can(unnamed)).data).toEqual({
      passImportBodies: [],
      viewer: { can: { importPasses: false } },
    });
    expect((await can(await api.build.person())).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('comes in only from our own pages and with what it is for', async () => {
    const file = await tableFile('utf-8', [HEADINGS, (await passed()).row()]);
    expect((await post(file, officer, {}, { 'x-koro-request': '' })).json.code).toBe('FORBIDDEN');
    expect((await post(file, officer, {}, { cookie: '' })).json.code).toBe('UNAUTHENTICATED');
    expect((await post(file, await api.build.person())).json.code).toBe('FORBIDDEN');
    expect((await post(file, officer, { organisationId: 'x' })).json.code).toBe('BAD_INPUT');
    expect((await post(file, officer, { name: '' })).json.code).toBe('BAD_INPUT');
  });
});

describe('the problems as a file', () => {
  const exported = (query: object, by = officer) =>
    api.app.inject({
      method: 'GET',
      url: `/export/pass-import-problems?${new URLSearchParams({ ...query }).toString()}`,
      headers: { cookie: by.cookie },
    });

  it('have a line for each, and in CP932 a list of what it cannot hold, by row', async () => {
    const [one, two] = [await passed(['𠮷田', '三郎']), await passed(['髙橋', '一郎'])];
    const { id } = await uploaded([one.row(['999998']), two.row(['999997'])]);
    const csv = await exported({ id });
    expect(csv.body).toContain(
      '2,999998,𠮷田　三郎,エラー,職員番号,999998,試験日に在職する職員がいない,2025-04-20',
    );
    const refused = await exported({ id, format: 'csv-cp932' });
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({
      code: 'UNENCODABLE',
      cells: [{ row: 1, column: '氏名', characters: ['𠮷'] }],
    });
    const omitted = await exported({ id, format: 'csv-cp932', omit: 'unencodable' });
    const text = iconv.decode(omitted.rawPayload, 'cp932');
    expect(omitted.headers['x-omitted-rows']).toBe('1');
    expect(text).toContain('3,999997,髙橋　一郎');
    expect(text).toContain('〔U+20BB7〕田');
    expect((await exported({ id }, miharaOfficer)).json()).toMatchObject({ code: 'NOT_FOUND' });
    expect((await exported({ id: 'x' })).json()).toMatchObject({ code: 'BAD_INPUT' });
  });
});
