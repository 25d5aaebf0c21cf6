import { describe, expect, it } from '@jest/globals';
import { percentOf, ratioLines, ratioOutlook } from './ratio';

describe('the share that is shown', () => {
  it.each([
    [3, 4, 75],
    [2_999, 4_000, 74.9],
    [2, 3, 66.6],
    [0, 0, 0],
  ])('of %p in %p is %p %%, never rounded up to a target', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });

  it('ends on the target’s day with what the last sitting brings', () => {
    const { lines, from } = ratioLines({
      targetOn: '2026-03-31',
      target: 75,
      denominator: 40,
      history: [{ on: '2024-04-01', numerator: 16, denominator: 40 }],
      forecast: { points: [{ on: '2025-12-25', expected: 28, low: 26, high: 30 }] },
    });
    expect(from).toBe('2024-04-01');
    expect(lines.actual).toEqual([{ on: '2024-04-01', value: 40 }]);
    expect(lines.forecast).toEqual([
      { on: '2025-12-25', expected: 70, low: 65, high: 75 },
      { on: '2026-03-31', expected: 70, low: 65, high: 75 },
    ]);
  });
});

describe('the outlook of the share', () => {
  const facts = { asOf: '2025-11-20', targetOn: '2026-03-31', numerator: 25, denominator: 41, needed: 6 };
  const ending = (low: number, expected: number, high: number) => ({
    points: [{ on: '2025-12-25', low, expected, high }],
  });

  it.each([
    ['likely', ending(31, 32, 33)],
    ['uncertain', ending(29, 31.5, 33)],
    ['doubtful', ending(26, 30, 31)],
    ['unlikely', ending(25, 27, 30)],
    ['unknown', null],
  ])('is %s', (outlook, forecast) => {
    expect(ratioOutlook({ ...facts, forecast })).toBe(outlook);
  });

  it('is decided once the target is reached, or its day has come', () => {
    expect(ratioOutlook({ ...facts, needed: 0, forecast: null })).toBe('reached');
    expect(ratioOutlook({ ...facts, asOf: '2026-03-31', forecast: null })).toBe('missed');
    expect(ratioOutlook({ ...facts, numerator: 0, denominator: 0, needed: 0, forecast: null })).toBe(
      'unknown',
    );
  });
});
