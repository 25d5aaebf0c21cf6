import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDate } from './read-date.js';

const day = fc
  .date({ min: new Date('1926-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function inEra(on: string): { letter: string; word: string; year: number } {
  const year = Number(on.slice(0, 4));
  if (on >= '2019-05-01') return { letter: 'R', word: '令和', year: year - 2018 };
  if (on >= '1989-01-08') return { letter: 'H', word: '平成', year: year - 1988 };
  return { letter: 'S', word: '昭和', year: year - 1925 };
}

const wide = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('readDate', () => {
  it('reads the same day from every way of writing it', () => {
    fc.assert(
      fc.property(day, (on) => {
        const [year = '', month = '', date = ''] = on.split('-');
        const [m, d] = [Number(month), Number(date)];
        const era = inEra(on);
        const ways = [
          on,
          `${year}/${m}/${d}`,
          `${year}.${m}.${d}`,
          `${year}年${m}月${d}日`,
          `${year}${month}${date}`,
          `${year}/${month}/${date} 0:00:00`,
          `${era.letter}${era.year}.${m}.${d}`,
          `${era.letter.toLowerCase()}${era.year}/${m}/${d}`,
          `${era.letter}${String(era.year).padStart(2, '0')}${month}${date}`,
          `${era.word}${era.year}年${m}月${d}日`,
          ` ${era.word} ${era.year} 年 ${m} 月 ${d} 日　`,
        ];
        expect(new Set([...ways, ...ways.map(wide)].map(readDate))).toEqual(new Set([on]));
      }),
    );
  });

  it('reads 元年 as the first year', () => {
    expect(readDate('令和元年5月1日')).toBe('2019-05-01');
    expect(readDate('㋿元年５月１日')).toBe('2019-05-01');
  });

  it.each(['', '4月1日', '2026/2/30', '2026/13/1', 'R0.4.1', '令和8年', '46113', '2026-04-01T12:00', '未定'])(
    'refuses %j',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );

  it('never throws and gives a real day or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readDate(text);
        expect(read === null || !Number.isNaN(Date.parse(`${read}T00:00:00Z`))).toBe(true);
      }),
    );
  });
});
