import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import readExcelFile from 'read-excel-file/node';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';
const HEAD = [
  '職員番号',
  '氏名',
  'ふりがな',
  '団体',
  '上位所属',
  '所属',
  '職名',
  '発令種別',
  '従事割合（%）',
];

let api: TestApi;
let hr: BuiltPerson;
let unitId: string;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
});

afterAll(() => api.close());

beforeEach(async () => {
  unitId = await api.build.unit();
  await api.db.forgetReadings();
});

const download = (query: string, cookie = hr.cookie) =>
  api.app.inject({ method: 'GET', url: `/export/directory?${query}`, headers: { cookie } });

const table = (text: string): string[][] =>
  parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: true });

async function logged(): Promise<{ person: string; reader: string; what: string }[]> {
  const { rows } = await api.db.sql.query<{ person: string; reader: string; what: string }>(
    `select subject_person_id as person, reader_account_id as reader, what from access_log order by id`,
  );
  return rows;
}

describe('the file', () => {
  it('in UTF-8 begins with a BOM, ends lines with CRLF, and has a row for each person in kana order', async () => {
    await api.build.person({
      unitId,
      name: ['𠮷田', '恵'],
      kana: ['よしだ', 'めぐみ'],
      staffNumber: '000123',
    });
    await api.build.person({
      unitId,
      name: ['髙橋', '誠'],
      kana: ['たかはし', 'まこと'],
      staffNumber: '000045',
    });
    const { statusCode, headers, rawPayload, body } = await download(`unitId=${unitId}`);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="directory-2025-11-20.csv"',
      'cache-control': 'private, no-store',
    });
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [head, ...rows] = table(body);
    expect(head?.slice(0, 9)).toEqual(HEAD);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['000045', '髙橋 誠', 'たかはし まこと', '広島県'],
      ['000123', '𠮷田 恵', 'よしだ めぐみ', '広島県'],
    ]);
    expect(rows[0]?.slice(6)).toEqual(['主任', '本務', '100', '', '', '2025-11-20']);
  });

  it('in CP932 is read by what knows no Unicode', async () => {
    await api.build.person({ unitId, name: ['髙﨑', '①'], staffNumber: '0007' });
    const { statusCode, headers, rawPayload } = await download(`unitId=${unitId}&format=csv-cp932`);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="directory-2025-11-20-cp932.csv"');
    const [head, row] = table(iconv.decode(rawPayload, 'cp932'));
    expect(head?.slice(0, 9)).toEqual(HEAD);
    expect(row?.slice(0, 2)).toEqual(['0007', '髙﨑 ①']);
  });

  it('in XLSX keeps the zeros of a staff number, numbers as numbers and days as days', async () => {
    await api.build.person({ unitId, name: ['𠮷田', '=1+1'], staffNumber: '00078' });
    const { rawPayload } = await download(`unitId=${unitId}&format=xlsx`);
    const [sheet] = await readExcelFile(rawPayload);
    expect(sheet?.data[0]?.slice(0, 9)).toEqual(HEAD);
    expect(sheet?.data[1]?.slice(0, 2)).toEqual(['00078', '𠮷田 =1+1']);
    expect(sheet?.data[1]?.slice(8)).toEqual([100, null, null, new Date('2025-11-20T00:00:00Z')]);
  });

  it('is cut as the screen is, in the language of the reader', async () => {
    const [one] = [await api.build.person({ unitId, name: ['髙橋', '誠'], kana: ['たかはし', 'まこと'] })];
    await api.build.person({ unitId, name: ['佐藤', '誠'], kana: ['さとう', 'まこと'] });
    const names = async (query: string) =>
      table((await download(query)).body)
        .slice(1)
        .map((row) => row[1]);
    expect(await names(`unitId=${unitId}&search=takahashi`)).toEqual(['髙橋 誠']);
    expect(await names(`unitId=${unitId}&search=${encodeURIComponent('高橋')}`)).toEqual(['髙橋 誠']);
    expect(await names(`organisationId=${one.orgId}&unitId=${unitId}&kinds=HONMU,KENMU`)).toHaveLength(2);
    expect(await names(`unitId=${unitId}&asOf=2019-01-01`)).toEqual([]);
    expect(await names(`unitId=${unitId}&guestsOnly=true`)).toEqual([]);
    expect(await names(`unitId=${unitId}&designatedOnly=true`)).toEqual([]);
    expect(table((await download(`unitId=${unitId}&language=en`)).body)[0]?.[0]).toBe('Staff number');
  });

  it('is whole when it is longer than one batch', async () => {
    await api.db.sql.query(
      `with made as (insert into person (family_name, given_name, family_kana, given_kana)
         select '多', n::text, 'おお', 'い' from generate_series(1, 2100) n returning id)
       insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
       select id, $1, $2, 'HONMU', '主事', 100, '[2020-04-01,)', 'M' || id from made`,
      [hr.orgId, unitId],
    );
    const rows = table((await download(`unitId=${unitId}`)).body).slice(1);
    expect(new Set(rows.map(([number]) => number)).size).toBe(2100);
    expect(await logged()).toHaveLength(2100);
  });
});

describe('names that CP932 cannot hold', () => {
  beforeEach(async () => {
    await api.build.person({ unitId, name: ['佐藤', '誠'], kana: ['さとう', 'まこと'] });
    await api.build.person({ unitId, name: ['𠮷田', '恵'], kana: ['よしだ', 'めぐみ'] });
    await api.build.person({
      unitId,
      name: ['葛\u{E0100}城', '翔'],
      kana: ['かつらぎ', 'しょう'],
    });
  });

  it('are listed by row, column and character, and no file is given: none of them becomes a ?', async () => {
    const { statusCode, body } = await download(`unitId=${unitId}&format=csv-cp932`);
    expect(statusCode).toBe(422);
    expect(JSON.parse(body)).toEqual({
      code: 'UNENCODABLE',
      params: { rows: 2 },
      cells: [
        { row: 1, column: '氏名', text: '葛\u{E0100}城 翔', characters: ['葛\u{E0100}'] },
        { row: 3, column: '氏名', text: '𠮷田 恵', characters: ['𠮷'] },
      ],
    });
    expect(await logged()).toEqual([]);
  });

  it('are left out when that is accepted, and spelt out in the last lines of the file', async () => {
    const { statusCode, headers, rawPayload } = await download(
      `unitId=${unitId}&format=csv-cp932&omit=unencodable`,
    );
    expect([statusCode, headers['x-omitted-rows']]).toEqual([200, '2']);
    const text = iconv.decode(rawPayload, 'cp932');
    expect(text).not.toContain('?');
    const [above = '', below = ''] = text.split('\r\n\r\n');
    expect(table(above).map((row) => row[1])).toEqual(['氏名', '佐藤 誠']);
    const [[notice], head, ...rows] = table(below) as [[string], string[], ...string[][]];
    expect(notice).toContain('CP932');
    expect(head.slice(0, 4)).toEqual(['行番号', '表せない文字のある項目', '職員番号', '氏名']);
    expect(rows.map(([row, column, , name]) => [row, column, name])).toEqual([
      ['1', '氏名', '〔U+845B U+E0100〕城 翔'],
      ['3', '氏名', '〔U+20BB7〕田 恵'],
    ]);
    expect(await logged()).toHaveLength(3);
  });
});

describe('who takes it', () => {
  it.each(['csv', 'csv-cp932', 'xlsx'])(
    'stands in the log of each person in the %s, and of nobody else',
    async (format) => {
      const people = [await api.build.person({ unitId }), await api.build.person({ unitId })];
      await api.build.person();
      expect((await download(`unitId=${unitId}&format=${format}`)).statusCode).toBe(200);
      expect(new Set(await logged())).toEqual(
        new Set(people.map(({ id }) => ({ person: id, reader: hr.accountId, what: 'directory_export' }))),
      );
    },
  );

  it('gets the own body alone', async () => {
    const coordinator = await api.build.person({
      body: MIHARA,
      name: ['三原', '調整'],
      roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
    });
    const stranger = await api.build.person({ body: TAKEHARA });
    const bodies = table((await download('', coordinator.cookie)).body)
      .slice(1)
      .map((row) => row[3]);
    expect(new Set(bodies)).toEqual(new Set(['三原市']));
    expect(table((await download(`organisationId=${stranger.orgId}`, coordinator.cookie)).body)).toHaveLength(
      1,
    );
  });

  it.each([
    ['a learner', () => api.build.person()],
    [
      'an auditor, who reads on screen',
      () => api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] }),
    ],
    ['a manager', () => api.build.person({ roles: [{ role: 'manager', scope: 'body', body: PREFECTURE }] })],
  ])('is not %s', async (_, who) => {
    const { statusCode, body } = await download('', (await who()).cookie);
    expect([statusCode, JSON.parse(body)]).toEqual([403, { code: 'FORBIDDEN' }]);
  });

  it('is nobody without a session', async () => {
    const { statusCode, body } = await download('', 'koro_session=x');
    expect([statusCode, JSON.parse(body)]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
  });

  it.each([
    'format=pdf',
    'format=csv-cp932&omit=all',
    'asOf=yesterday',
    'asOf=2025-01-01&asOf=2025-01-02',
    'organisationId=1%20or%201',
    `unitId=${'9'.repeat(19)}`,
    'kinds=TENNIN',
    'kinds=toString',
    'search=a&search=b',
    `search=${'a'.repeat(101)}`,
    'search=%00',
  ])('is refused for “%s”', async (query) => {
    const { statusCode, body } = await download(query);
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'BAD_INPUT' });
  });
});
