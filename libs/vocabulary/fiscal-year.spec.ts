import { describe, expect, it } from '@jest/globals';
import { reiwaDate, reiwaFiscalYear, reiwaYear } from './era.js';
import { fiscalYearAt, fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';
import { addDays, firstOfMonth, isLocalDate, localDateOf, monthsBetween } from './local-date.js';

/** Every day of ten years, leap days among them. */
const DAYS: string[] = [];
for (let on = '2018-04-01'; on < '2028-04-01'; on = addDays(on, 1)) DAYS.push(on);

describe('a fiscal year', () => {
  it('begins on the first of April and ends on the last of March', () => {
    expect(fiscalYearOf('2025-03-31')).toBe(2024);
    expect(fiscalYearOf('2025-04-01')).toBe(2025);
    expect([fiscalYearStart(2025), fiscalYearEnd(2025)]).toEqual(['2025-04-01', '2026-03-31']);
  });

  it('is that of the wall calendar in Japan, to the second', () => {
    expect(fiscalYearAt(new Date('2026-03-31T23:59:59.999+09:00'))).toBe(2025);
    expect(fiscalYearAt(new Date('2026-04-01T00:00:00+09:00'))).toBe(2026);
    expect(fiscalYearAt(new Date('2026-03-31T15:00:00Z'))).toBe(2026);
  });

  it('holds each day of ten years exactly once, and changes on one day a year', () => {
    expect(DAYS).toHaveLength(3653);
    const outside = DAYS.filter(
      (on) => on < fiscalYearStart(fiscalYearOf(on)) || on > fiscalYearEnd(fiscalYearOf(on)),
    );
    const changes = DAYS.filter((on) => fiscalYearOf(addDays(on, 1)) !== fiscalYearOf(on));
    expect(outside).toEqual([]);
    expect(changes).toEqual(DAYS.filter((on) => on.endsWith('-03-31')));
  });
});

describe('a day', () => {
  it('of ten years follows the one before, in the order of its text', () => {
    const wrong = DAYS.filter(
      (on) => !isLocalDate(on) || addDays(on, 1) <= on || addDays(addDays(on, 400), -400) !== on,
    );
    expect(wrong).toEqual([]);
  });

  it('of ten years is that of Japan from its first millisecond to its last', () => {
    const first = DAYS.map((on) => localDateOf(new Date(`${on}T00:00:00+09:00`)));
    const last = DAYS.map((on) => localDateOf(new Date(`${on}T23:59:59.999+09:00`)));
    expect(first).toEqual(DAYS);
    expect(last).toEqual(DAYS);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-04-31',
    '2025-4-1',
    '20250401',
    '',
    '2025-04-01T00:00',
    ' 2025-04-01',
  ])('is not “%s”', (text) => expect(isLocalDate(text)).toBe(false));

  it('lies in a month that its first day names, as many months away as are counted', () => {
    expect(DAYS.filter((on) => firstOfMonth(on) !== `${on.slice(0, 7)}-01`)).toEqual([]);
    for (const months of [-25, -1, 0, 1, 12, 37]) {
      expect(DAYS.filter((on) => monthsBetween(on, firstOfMonth(on, months)) !== months)).toEqual([]);
    }
  });
});

describe('the era', () => {
  it('counts 令和 from 2019, whose first year is 元年', () => {
    expect([reiwaYear(2018), reiwaYear(2019), reiwaYear(2020), reiwaYear(2025)]).toEqual([
      '2018年',
      '令和元年',
      '令和2年',
      '令和7年',
    ]);
  });

  it('names the fiscal year 2019 令和元年度', () => {
    expect([2018, 2019, 2025].map(reiwaFiscalYear)).toEqual(['2018年度', '令和元年度', '令和7年度']);
  });

  it('of a date changes on the first of May 2019', () => {
    expect(reiwaDate('2019-04-30')).toBe('平成31年4月30日');
    expect(reiwaDate('2019-05-01')).toBe('令和元年5月1日');
    expect(reiwaDate('2019-12-31')).toBe('令和元年12月31日');
    expect(reiwaDate('2020-01-01')).toBe('令和2年1月1日');
  });

  it('of every day of 令和 names its own year, month and day', () => {
    const days = DAYS.filter((day) => day >= '2019-05-01');
    const expected = days.map((on) => {
      const [year = 0, month, day] = on.split('-').map(Number);
      return `${reiwaYear(year)}${month}月${day}日`;
    });
    expect(days.map(reiwaDate)).toEqual(expected);
  });
});
