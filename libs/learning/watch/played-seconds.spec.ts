import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../platform/index.js';
import { lengthOf, unionOf } from '../../vocabulary/index.js';
import { multirangeText, playedSeconds } from './played-seconds.js';

const EDGE_S = 0.25;
const time = fc.double({ min: 0, max: 600, noNaN: true });
const played = fc
  .array(fc.tuple(time, time), { maxLength: 8 })
  .map((pairs) => pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })));

describe('for any ranges that a media element may have played', () => {
  it('every second counted was played, but for a quarter of a second at its edges', () => {
    fc.assert(
      fc.property(played, (ranges) => {
        for (const { from, to } of playedSeconds(ranges)) {
          for (let second = from; second < to; second += 1) {
            const covered = ranges.some((r) => r.from - EDGE_S <= second && second + 1 <= r.to + EDGE_S);
            expect(covered).toBe(true);
          }
        }
      }),
    );
  });

  it('every second that was played wholly is counted', () => {
    fc.assert(
      fc.property(played, (ranges) => {
        const counted = playedSeconds(ranges);
        for (const { from, to } of ranges) {
          const [first, end] = [Math.ceil(from), Math.floor(to)];
          if (end > first) expect(counted.some((c) => c.from <= first && end <= c.to)).toBe(true);
        }
      }),
    );
  });

  it('what is counted is in canonical form, and the same when it is played twice', () => {
    fc.assert(
      fc.property(played, (ranges) => {
        const counted = playedSeconds(ranges);
        expect(unionOf(counted)).toEqual(counted);
        expect(playedSeconds([...ranges, ...ranges])).toEqual(counted);
      }),
    );
  });

  it('playing on never makes less of it', () => {
    fc.assert(
      fc.property(played, played, (before, more) => {
        const both = playedSeconds([...before, ...more]);
        expect(lengthOf(both)).toBeGreaterThanOrEqual(lengthOf(playedSeconds(before)));
      }),
    );
  });
});

describe('a second', () => {
  it.each([
    ['that was resumed a little late', 10.2, 12, [{ from: 10, to: 12 }]],
    ['that ended a little early', 10, 11.8, [{ from: 10, to: 12 }]],
    ['of which the first half was not played', 10.5, 12, [{ from: 11, to: 12 }]],
    ['that was touched and left', 10, 10.6, []],
  ])('%s', (_, from, to, counted) => expect(playedSeconds([{ from, to }])).toEqual(counted));
});

describe('what no media element says', () => {
  it.each<[string, { from: number; to: number }[]]>([
    ['not a number', [{ from: Number.NaN, to: 5 }]],
    ['a number without end', [{ from: 0, to: Infinity }]],
    ['a negative one', [{ from: -0.001, to: 5 }]],
    ['one that runs backwards', [{ from: 5, to: 4.999 }]],
    ['more than a day', [{ from: 0, to: 86_400.001 }]],
    ['more than a thousand ranges', Array.from({ length: 1001 }, () => ({ from: 0, to: 1 }))],
    [
      'a good one and a bad one',
      [
        { from: 0, to: 1 },
        { from: 3, to: 2 },
      ],
    ],
  ])('is refused: %s', (_, ranges) => {
    expect(() => playedSeconds(ranges)).toThrow(DomainError);
  });
});

describe('the text for PostgreSQL', () => {
  it('is a multirange of half-open ranges', () => {
    expect(
      multirangeText([
        { from: 0, to: 3 },
        { from: 7, to: 9 },
      ]),
    ).toBe('{[0,3),[7,9)}');
    expect(multirangeText([])).toBe('{}');
  });
});
