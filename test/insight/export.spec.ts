import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';

let api: TestApi;
let trainer: BuiltPerson;
let coordinator: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
  coordinator = await api.build.person({
    body: MIHARA,
    roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
  });
});

afterAll(() => api.close());

beforeEach(() => api.db.forgetCompletions());

describe('the file of the rows', () => {
  const download = (query = 'indicatorKey=3-2-1', cookie = trainer.cookie) =>
    api.app.inject({ method: 'GET', url: `/export/completions?${query}`, headers: { cookie } });

  function table(body: string): string[][] {
    return parse(body, { bom: true, record_delimiter: '\r\n' });
  }

  it('is what Excel opens with correct kana: a BOM, and CRLF at the end of every line', async () => {
    await api.build.completed();
    const { statusCode, headers, rawPayload, body } = await download();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="completions-3-2-1.csv"',
      'cache-control': 'private, no-store',
    });
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.split('\r\n')).toHaveLength(3);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row for each that is counted, and the columns’ names in the reader’s language', async () => {
    const { course, person } = await api.build.completed({ name: ['髙﨑', '花子'] });
    await api.build.completed({ category: 'information_security' });
    const [header, ...rows] = table((await download()).body);
    expect(header?.slice(0, 6)).toEqual(['修了日', '年度', '団体', '所属', '職員番号', '氏名']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toEqual(
      expect.arrayContaining(['2025-06-01', '2025', '広島県', '髙﨑 花子', course.code]),
    );
    expect(rows[0]?.[4]).toBe(
      await api.db.value('select staff_number from appointment where person_id = $1', [person.id]),
    );
    expect(table((await download('indicatorKey=3-2-1&language=en')).body)[0]?.[0]).toBe('Completed on');
  });

  it('is cut as the screen is: by body, course, year, period and first completions', async () => {
    const { person, course } = await api.build.completed({ body: MIHARA });
    await api.build.completion(person, course, '2024-06-01');
    await api.build.completed({ body: TAKEHARA });
    const org = await api.build.orgId(MIHARA);
    const rowsOf = async (query: string) =>
      table((await download(`indicatorKey=3-2-1&${query}`)).body).length - 1;
    expect(await rowsOf(`organisationId=${org}`)).toBe(2);
    expect(await rowsOf(`organisationId=${org}&fiscalYear=2024`)).toBe(1);
    expect(await rowsOf(`courseCode=${course.code}&firstOnly=true`)).toBe(1);
    expect(await rowsOf('from=2025-06-02&to=2025-06-30')).toBe(0);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'makes a name that begins like the formula %s harmless',
    async (formula) => {
      await api.build.completed({ name: [formula, '花子'] });
      const [, [, , , , , name] = []] = table((await download()).body);
      expect(name).toBe(`'${formula} 花子`);
    },
  );

  it('keeps a name with quotes, commas and a line break in one cell', async () => {
    const given = '"花",\n子';
    await api.build.completed({ name: ['試', given] });
    expect(table((await download()).body)[1]?.[5]).toBe(`試 ${given}`);
  });

  it('is a header alone when nothing is counted', async () => {
    expect(table((await download()).body)).toHaveLength(1);
  });

  it('holds the own body’s rows alone for a coordinator', async () => {
    await api.build.completed({ body: TAKEHARA });
    const { id } = await api.build.completed({ body: MIHARA, name: ['三原', '花子'] });
    expect(id).toBeDefined();
    const rows = table((await download('indicatorKey=3-2-1', coordinator.cookie)).body).slice(1);
    expect(rows.map((row) => row[5])).toEqual(['三原 花子']);
  });

  it('is whole when it is longer than one batch', async () => {
    const { person, course } = await api.build.completed();
    await api.db.sql.query('alter table completion disable trigger rollup');
    await api.db.sql.query(
      `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how)
       select $1, $2, $3, date '2025-04-01' + n % 200, now(), $4, $5, 'imported' from generate_series(1, 4100) n`,
      [person.id, course.id, course.versionId, person.orgId, person.unitId],
    );
    await api.db.sql.query('alter table completion enable trigger rollup');
    expect(table((await download()).body)).toHaveLength(1 + 4101);
  });

  it.each(['csv', 'csv-cp932', 'xlsx'])(
    'leaves as %s, and each person in it can read who took it',
    async (format) => {
      const { person } = await api.build.completed({ name: ['髙﨑', '花子'] });
      await api.build.completed({ category: 'information_security' });
      const { statusCode } = await download(`indicatorKey=3-2-1&format=${format}`);
      expect(statusCode).toBe(200);
      const { rows } = await api.db.sql.query(
        `select what, reader_account_id from access_log where subject_person_id = $1`,
        [person.id],
      );
      expect(rows).toEqual([{ what: 'completion_export', reader_account_id: trainer.accountId }]);
      await api.db.forgetReadings();
    },
  );

  it.each([
    ['a learner', () => api.build.person()],
    [
      'an auditor, who reads on screen',
      () => api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] }),
    ],
    ['a manager', () => api.build.person({ roles: [{ role: 'manager', scope: 'body', body: PREFECTURE }] })],
  ])('is refused to %s', async (_, who) => {
    await api.build.completed();
    const { statusCode, body } = await download('indicatorKey=3-2-1', (await who()).cookie);
    expect([statusCode, JSON.parse(body)]).toEqual([403, { code: 'FORBIDDEN' }]);
  });

  it('is refused without a session', async () => {
    const { statusCode, body } = await download('indicatorKey=3-2-1', 'koro_session=x');
    expect([statusCode, JSON.parse(body)]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  });

  it.each([
    '',
    'indicatorKey=%22%0d%0aSet-Cookie:x',
    'indicatorKey=3-2-1&from=yesterday',
    'indicatorKey=3-2-1&organisationId=1%20or%201',
    'indicatorKey=3-2-1&fiscalYear=x',
    'indicatorKey=3-2-1&format=pdf',
    'indicatorKey=3-2-1&from=2025-01-01&from=2025-01-02',
  ])('is refused for “%s”', async (query) => {
    const { statusCode, body } = await download(query);
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'BAD_INPUT' });
  });
});
