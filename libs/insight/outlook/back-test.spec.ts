import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstOfMonth } from '../../vocabulary/index.js';
import { backTestOf } from './back-test.js';

const monthsOf = (counts: readonly number[]) =>
  counts.map((completions, n) => ({ month: firstOfMonth('2024-04-01', n), completions }));
const after = (months: number) => firstOfMonth('2024-04-01', months);
const counts = fc.array(fc.nat(500), { minLength: 4, maxLength: 40 });

/** What the demonstration has counted for 3-2-1 from April 2024 to October 2025. */
const DEMO = [10, 30, 105, 70, 30, 60, 115, 110, 35, 30, 30, 25, 35, 70, 162, 105, 45, 95, 180];

describe('the back-test of the count', () => {
  it('makes one forecast for each month end behind which three months lie, and each of the six after it that is known', () => {
    fc.assert(
      fc.property(counts, (perMonth) => {
        const result = backTestOf(monthsOf(perMonth), after(perMonth.length));
        const expected = perMonth.map((_, origin) =>
          origin < 3 ? 0 : Math.min(6, perMonth.length - origin),
        );
        expect(result?.forecasts).toBe(expected.reduce((sum, count) => sum + count));
        expect(result?.byHorizon.reduce((sum, { forecasts }) => sum + forecasts, 0)).toBe(result?.forecasts);
      }),
    );
  });

  it('never looks at what came after: a forecast made earlier is the same whatever follows its horizon', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }), (perMonth, later) => {
        const known = backTestOf(monthsOf(perMonth), after(perMonth.length));
        // Asked on the same day with the later months already in the rows.
        expect(backTestOf(monthsOf([...perMonth, ...later]), after(perMonth.length))).toEqual(known);
      }),
    );
  });

  it('the first forecast of a history depends on its first three months alone', () => {
    fc.assert(
      fc.property(counts, fc.nat(5000), (perMonth, fourth) => {
        const [a, b, c] = perMonth as [number, number, number];
        const result = backTestOf(monthsOf([a, b, c, fourth]), after(4));
        const bias = result?.bias ?? null;
        if (fourth === 0) expect(bias).toBeNull();
        else expect(bias).toBeCloseTo((Math.round((a + b + c) / 3) - fourth) / fourth);
      }),
    );
  });

  it('finds no fault with months that are all alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 4, max: 40 }), (each, length) => {
        const months = monthsOf(Array<number>(length).fill(each));
        expect(backTestOf(months, after(length))).toMatchObject({
          insideInterval: 1,
          meanAbsoluteError: 0,
          bias: 0,
        });
      }),
    );
  });

  it('is none with three complete months, however far the fourth has come', () => {
    expect(backTestOf(monthsOf([10, 20, 30, 40]), '2024-07-31')).toBeNull();
  });

  it('holds the interval on the demonstration’s history to what it says: eight of ten', () => {
    const result = backTestOf(monthsOf(DEMO), '2025-11-20');
    expect(result?.forecasts).toBe(81);
    expect(Math.abs((result?.insideInterval ?? 0) - 0.8)).toBeLessThan(0.05);
  });
});
