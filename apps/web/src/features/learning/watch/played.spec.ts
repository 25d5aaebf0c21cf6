import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { furthest, resumeAt, secondsUncredited } from './played';

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 10 }))
    .map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 5 },
);

describe('seconds that were played but are not in the ledger', () => {
  it('are the missing seconds that lie wholly inside a played range', () => {
    fc.assert(
      fc.property(ranges, ranges, (played, missing) => {
        const expected = missing.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, n) => from + n),
        );
        expect(secondsUncredited(played, missing)).toBe(
          expected.filter((second) => played.some(({ from, to }) => from <= second && second + 1 <= to))
            .length,
        );
      }),
    );
  });

  it('are none for a second that was played in part', () => {
    expect(secondsUncredited([{ from: 3.4, to: 4.9 }], [{ from: 0, to: 10 }])).toBe(0);
  });
});

describe('going on', () => {
  it.each([
    ['where the learner stopped, inside what is missing', 12, [{ from: 10, to: 40 }], 12],
    ['at the first missing second, when the learner stopped in what is watched', 35, [{ from: 5, to: 8 }], 5],
    ['at the beginning, when nothing is missing', 40, [], 0],
  ])('%s', (_, positionSeconds, missing, second) => {
    expect(resumeAt({ positionSeconds, durationSeconds: 40, missing })).toBe(second);
  });

  it('may not jump past what was watched or played, where seeking is forbidden', () => {
    expect(furthest([{ from: 0, to: 20 }], [{ from: 18, to: 24.5 }])).toBe(24.5);
  });
});
