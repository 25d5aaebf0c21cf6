import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import readExcelFile from 'read-excel-file/node';
import { encodeCp932, fitsCp932, speltOut, unencodableCharacters, unencodableIn } from './cp932.js';
import { csvHeading, csvLines } from './csv.js';
import { harmless, type TableCell, type TableColumn } from './table.js';
import { xlsxOf } from './xlsx.js';

/** Text that a database can hold, with what is hard in it. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '髙﨑',
    '𠮷田',
    '葛\u{E0100}城',
    'か\u3099',
    '〜',
    '①㈱',
    '=1+1',
    ' ＝1',
    '0012',
    '_x0041_',
    '"a",\n\'b',
    'a\tb',
  ),
);
const cell: fc.Arbitrary<TableCell> = fc.oneof(text, fc.integer(), fc.constant(null));
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
const COLUMNS: TableColumn[] = [{ heading: '職員番号' }, { heading: '氏名' }, { heading: '備考' }];

const asRead = (value: TableCell) => (typeof value === 'string' ? harmless(value) : String(value ?? ''));

describe('CSV', () => {
  test('has every cell as it was, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read: unknown = parse(csvHeading(COLUMNS) + csvLines(table), { record_delimiter: '\r\n' });
        expect(read).toEqual([COLUMNS.map(({ heading }) => heading), ...table.map((row) => row.map(asRead))]);
      }),
    );
  });

  test('has no cell that a spreadsheet takes for a formula, whatever stands before the sign', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠');
    const before = fc.string({
      unit: fc.constantFrom(' ', '\u3000', '\t', '\r', '\n', '\u00A0'),
      maxLength: 3,
    });
    fc.assert(
      fc.property(before, sign, text, (spaces, first, rest) => {
        const cell = spaces + first + rest;
        fc.pre(!/^[-－]$/.test(cell)); // a dash alone is what the plan writes for “none”
        expect(harmless(cell)).toBe(`'${cell}`);
      }),
    );
  });

  it('leaves numbers numbers, and text that only holds a sign, or is the dash of the plan, as it is', () => {
    expect(csvLines([[-5, 'a=b', '花-子', '0012', '－']])).toBe('-5,a=b,花-子,0012,－\r\n');
  });
});

describe('CP932', () => {
  test('holds what comes back from it, and nothing else: every other cell is named, and no character becomes another', () => {
    fc.assert(
      fc.property(rows, (table) => {
        table.forEach((row, index) => {
          const unfit = unencodableIn(row, index + 1, COLUMNS);
          const named = new Set(unfit.map(({ column }) => column));
          row.forEach((value, column) => {
            const whole = String(value ?? '');
            expect(named.has(COLUMNS[column]!.heading)).toBe(!fitsCp932(whole));
            if (fitsCp932(whole)) expect(iconv.decode(encodeCp932(whole), 'cp932')).toBe(whole);
            else expect(() => encodeCp932(whole)).toThrow();
          });
          expect(unfit.every((one) => one.row === index + 1 && one.characters.length > 0)).toBe(true);
        });
      }),
    );
  });

  it.each([
    ['𠮷田', ['𠮷']],
    ['葛\u{E0100}城', ['葛\u{E0100}']],
    ['か\u3099もう', ['か\u3099']],
    ['1〜2−3', ['〜', '−']],
    ['¥100 ‾', ['¥', '‾']],
    ['髙﨑德濵瀨邊邉①㈱', []],
  ])('cannot hold of %s: %j', (name, unfit) => {
    expect(unencodableCharacters(name)).toEqual(unfit);
  });

  test('holds any text that is spelt out', () => {
    expect(speltOut('𠮷田 葛\u{E0100}城')).toBe('〔U+20BB7〕田 〔U+845B U+E0100〕城');
    fc.assert(fc.property(text, (one) => fitsCp932(speltOut(one))));
  });
});

describe('XLSX', () => {
  const read = async (columns: TableColumn[], table: TableCell[][]) => {
    const [sheet] = await readExcelFile(await xlsxOf(columns, table), { trim: false });
    return sheet?.data;
  };

  test('has every cell as it was: text as text, numbers as numbers, days as days', async () => {
    const columns: TableColumn[] = [
      { heading: '職員番号' },
      { heading: '割合', kind: 'number' },
      { heading: '日', kind: 'date' },
    ];
    expect(
      await read(columns, [
        ['0012', -5, '2025-11-20'],
        ['=1+1', 40, null],
        ['_x0041_', 0, ''],
        ['a\u0001b', 1, null],
        ['valueOf', 2, null],
        ['__proto__', 3, null],
      ]),
    ).toEqual([
      ['職員番号', '割合', '日'],
      ['0012', -5, new Date('2025-11-20T00:00:00Z')],
      ['=1+1', 40, null],
      ['_x0041_', 0, null],
      ['a\u0001b', 1, null],
      ['valueOf', 2, null],
      ['__proto__', 3, null],
    ]);
  });

  test('whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
        const data = await read(
          [{ heading: 'A' }, { heading: 'B' }],
          texts.map((one) => [one, 1]),
        );
        expect(data?.slice(1).map((row) => row[0])).toEqual(texts.map((one) => (one === '' ? null : one)));
      }),
      { numRuns: 30 },
    );
  });
});
