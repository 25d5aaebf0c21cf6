import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { readTable } from './read-table.js';
import { composed } from './read-text.js';

const PEOPLE = [
  ['職員番号', '氏名', '備考'],
  ['000123', '髙橋　一郎', '東京, 大阪'],
  ['000124', '山﨑 "花子"', '一行目\n二行目'],
  ['', '', ''],
  ['', '', ''],
];
const csv = (delimiter = ','): string => stringify(PEOPLE, { delimiter, record_delimiter: '\r\n' });
const cells = [
  ['000123', '髙橋　一郎', '東京, 大阪'],
  ['000124', '山﨑 "花子"', '一行目\n二行目'],
];
const refused = (bytes: Buffer): Promise<string> =>
  readTable(bytes).then(
    () => 'read',
    (error: { reason: string }) => error.reason,
  );

describe('readTable', () => {
  it.each([
    ['utf-8', Buffer.from(csv())],
    ['utf-8-bom', Buffer.from(`\uFEFF${csv()}`)],
    ['cp932', iconv.encode(csv(), 'cp932')],
  ])('finds out that a file is %s', async (encoding, bytes) => {
    const table = await readTable(bytes);
    expect(table).toMatchObject({ encoding, delimiter: 'comma', headings: PEOPLE[0] });
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
    expect(table.rows.map((row) => row.number)).toEqual([2, 3]);
  });

  it.each([
    ['tab', '\t'],
    ['semicolon', ';'],
    ['comma', ','],
  ])('finds out that the delimiter is a %s', async (delimiter, character) => {
    const table = await readTable(Buffer.from(csv(character)));
    expect(table).toMatchObject({ delimiter, headings: PEOPLE[0] });
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
  });

  it('reads every text of CP932 back as it was', async () => {
    const letters = fc.stringMatching(/^[ぁ-んァ-ヶ一-龠0-9A-Za-z髙﨑德①㈱ｱ-ﾝ]{1,12}$/u);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(letters, letters), { minLength: 1, maxLength: 20 }),
        async (rows) => {
          const text = stringify([['番号', '氏名'], ...rows]);
          const bytes = iconv.encode(text, 'cp932');
          fc.pre(iconv.decode(bytes, 'cp932') === text);
          expect((await readTable(bytes)).rows.map((row) => row.cells)).toEqual(
            rows.map((row) => row.map(String)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads a workbook: text keeps its zeros, numbers and dates become text', async () => {
    const bytes = await writeExcelFile([
      [{ value: '職員番号' }, { value: '級' }, { value: '発令日' }],
      [
        { value: '000123', type: String },
        { value: 5, type: Number },
        { value: new Date('2026-04-01T00:00:00Z'), type: Date, format: 'yyyy/mm/dd' },
      ],
    ]).toBuffer();
    expect(await readTable(bytes)).toMatchObject({
      encoding: 'xlsx',
      delimiter: null,
      headings: ['職員番号', '級', '発令日'],
      rows: [{ number: 2, cells: ['000123', '5', '2026-04-01'] }],
    });
  });

  it('joins marks that stand apart, and leaves the glyphs of names alone', () => {
    expect(composed('か\u3099く')).toBe('がく');
    expect(composed('\uFA19田 葛\u{E0100}城')).toBe('\uFA19田 葛\u{E0100}城');
  });

  it('refuses what is no table, and says why', async () => {
    const workbook = await writeExcelFile([[{ value: 'a' }], [{ value: 'b' }]]).toBuffer();
    expect(await refused(Buffer.alloc(0))).toBe('empty');
    expect(await refused(Buffer.from('職員番号,氏名\r\n,\r\n'))).toBe('empty');
    expect(await refused(Buffer.concat([Buffer.from('MZ\u0090\u0000'), randomBytes(512)]))).toBe(
      'not_a_table',
    );
    expect(await refused(Buffer.from('MZ program\u0000\u0001\u0002'))).toBe('not_a_table');
    expect(await refused(Buffer.from([0xff, 0xfe, 0x41, 0x30, 0xff]))).not.toBe('read');
    expect(await refused(Buffer.from('d0cf11e0a1b11ae100000000', 'hex'))).toBe('password');
    expect(await refused(workbook.subarray(0, 900))).toBe('broken');
    expect(await refused(Buffer.from('PK\u0003\u0004 not a zip'))).toBe('broken');
    expect(await refused(Buffer.from('a,b\n"never closed,1\n'))).toBe('broken');
    expect(await refused(Buffer.from(`${'a,'.repeat(300)}a\n1\n`))).toBe('too_many_columns');
    expect(await refused(Buffer.from(`a\n${'1\n'.repeat(100_001)}`))).toBe('too_many_rows');
  });

  it('never fails in another way than by a reason, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(typeof (await refused(Buffer.from(bytes)))).toBe('string');
      }),
    );
  });
});
