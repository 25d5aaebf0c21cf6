import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lengthOf, missingOf, unionOf, type SecondRange } from './seconds.js';

const DURATION = 40;
const range = fc.record({ from: fc.nat(DURATION + 10), to: fc.nat(DURATION + 10) });
const ranges = fc.array(range, { maxLength: 8 });

/** The seconds themselves; a range that runs backwards has none. */
function secondsOf(given: readonly SecondRange[]): Set<number> {
  const seconds = new Set<number>();
  for (const { from, to } of given) for (let second = from; second < to; second += 1) seconds.add(second);
  return seconds;
}

describe('for any ranges', () => {
  it('the union holds the very seconds of the ranges', () => {
    fc.assert(fc.property(ranges, (given) => expect(secondsOf(unionOf(given))).toEqual(secondsOf(given))));
  });

  it('the union is sorted, and no two of its ranges touch', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const union = unionOf(given);
        for (const [index, { from, to }] of union.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(union[index - 1]?.to ?? -1);
        }
      }),
    );
  });

  it('the length is the number of different seconds', () => {
    fc.assert(fc.property(ranges, (given) => expect(lengthOf(given)).toBe(secondsOf(given).size)));
  });

  it('what is missing is every second of the video that is not watched, and nothing else', () => {
    fc.assert(
      fc.property(ranges, (watched) => {
        const seen = secondsOf(watched);
        const expected = Array.from({ length: DURATION }, (_, second) => second).filter(
          (second) => !seen.has(second),
        );
        const missing = missingOf(watched, DURATION);
        expect([...secondsOf(missing)]).toEqual(expected);
        expect(unionOf(missing)).toEqual(missing);
      }),
    );
  });

  it('the given ranges are left as they were', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const before = structuredClone(given);
        unionOf(given);
        missingOf(given, DURATION);
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('ranges that meet', () => {
  it('become one, and those with a second between stay two', () => {
    expect(
      unionOf([
        { from: 3, to: 5 },
        { from: 0, to: 3 },
      ]),
    ).toEqual([{ from: 0, to: 5 }]);
    expect(
      unionOf([
        { from: 4, to: 5 },
        { from: 0, to: 3 },
      ]),
    ).toEqual([
      { from: 0, to: 3 },
      { from: 4, to: 5 },
    ]);
  });
});
