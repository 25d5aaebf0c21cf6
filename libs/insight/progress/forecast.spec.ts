import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstOfMonth, monthsBetween } from '../../vocabulary/index.js';
import { forecastOf, type MonthCount } from './forecast.js';

const TARGET = '2026-03-31';
const day = fc
  .date({ min: new Date('2024-07-01'), max: new Date('2026-03-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const counts = fc.array(fc.nat(500), { minLength: 24, maxLength: 24 });

/** Every month from the baseline to the one under way. */
function monthsTo(asOf: string, perMonth: readonly number[]): MonthCount[] {
  const months = monthsBetween('2024-04-01', asOf) + 1;
  return Array.from({ length: months }, (_, n) => ({
    month: firstOfMonth('2024-04-01', n),
    completions: perMonth[n] ?? 0,
  }));
}

describe('for any history', () => {
  it('what is expected lies in the interval, and nothing falls below what is counted', () => {
    fc.assert(
      fc.property(day, counts, fc.nat(5000), (asOf, perMonth, total) => {
        const forecast = forecastOf(monthsTo(asOf, perMonth), total, asOf, TARGET);
        for (const { low, expected, high } of forecast?.points ?? []) {
          expect(low).toBeGreaterThanOrEqual(total);
          expect(expected).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(expected);
        }
        expect(forecast?.points.length).toBeGreaterThan(1);
      }),
    );
  });

  it('the points go from the day of asking to the target’s day, each later and never lower', () => {
    fc.assert(
      fc.property(day, counts, fc.nat(5000), (asOf, perMonth, total) => {
        const points = forecastOf(monthsTo(asOf, perMonth), total, asOf, TARGET)?.points ?? [];
        expect(points[0]).toEqual({ on: asOf, expected: total, low: total, high: total });
        expect(points.at(-1)?.on).toBe(TARGET);
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(point.on > (before?.on ?? '')).toBe(true);
          expect(point.expected).toBeGreaterThanOrEqual(before?.expected ?? Infinity);
          expect(point.high).toBeGreaterThanOrEqual(before?.high ?? Infinity);
        }
      }),
    );
  });

  it('the month under way, which is not over, changes nothing', () => {
    fc.assert(
      fc.property(day, counts, fc.nat(500), (asOf, perMonth, underWay) => {
        const months = monthsTo(asOf, perMonth);
        const changed = months.map((m, n) => (n === months.length - 1 ? { ...m, completions: underWay } : m));
        expect(forecastOf(changed, 100, asOf, TARGET)).toEqual(forecastOf(months, 100, asOf, TARGET));
      }),
    );
  });

  it('at most the last twelve complete months are looked at', () => {
    fc.assert(
      fc.property(counts, fc.nat(500), (perMonth, long) => {
        const months = monthsTo('2025-11-20', perMonth);
        const older = months.map((m, n) => (n < months.length - 13 ? { ...m, completions: long } : m));
        expect(forecastOf(older, 0, '2025-11-20', TARGET)).toEqual(
          forecastOf(months, 0, '2025-11-20', TARGET),
        );
        expect(forecastOf(months, 0, '2025-11-20', TARGET)?.basedOnMonths).toBe(12);
      }),
    );
  });
});

describe('a forecast', () => {
  it('of months that are all alike has no spread', () => {
    const months = monthsTo('2025-11-20', Array<number>(24).fill(50));
    const last = forecastOf(months, 3000, '2025-11-20', TARGET)?.points.at(-1);
    expect(last).toEqual({ on: TARGET, expected: 3215, low: 3215, high: 3215 });
  });

  it.each([
    ['2024-06-30', null],
    ['2024-07-01', 3],
  ])('on %s rests on %p complete months: three are the fewest', (asOf, months) => {
    const forecast = forecastOf(monthsTo(asOf, [10, 20, 30]), 60, asOf, TARGET);
    expect(forecast?.basedOnMonths ?? null).toBe(months);
  });

  it.each(['2026-03-31', '2026-04-01'])('is none on %s, when the target’s day has come', (asOf) => {
    expect(forecastOf(monthsTo(asOf, Array<number>(24).fill(5)), 0, asOf, TARGET)).toBeNull();
  });
});
