import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backTestOfSittings, passesDistribution, passesForecastOf } from './passes-forecast.js';

const sitting = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60))
  .map(([candidates, passes]) => ({ candidates, passes: Math.min(candidates, passes) }));
const past = fc.array(sitting, { minLength: 2, maxLength: 8 });
const candidates = fc.integer({ min: 0, max: 60 });

/** The textbook's beta-binomial, by its recurrence: an independent way for one sitting. */
function betaBinomial(passes: number, failures: number, n: number): number[] {
  let share = 1;
  for (let i = 0; i < n; i += 1) share *= (failures + i) / (passes + failures + i);
  const shares = [share];
  for (let k = 0; k < n; k += 1) {
    share *= ((n - k) / (k + 1)) * ((passes + k) / (failures + n - k - 1));
    shares.push(share);
  }
  return shares;
}

describe('the passes to come', () => {
  it('are for one sitting the beta-binomial of what the past showed', () => {
    fc.assert(
      fc.property(past, candidates, (sittings, n) => {
        const passes = 0.5 + sittings.reduce((sum, one) => sum + one.passes, 0);
        const failures = 0.5 + sittings.reduce((sum, one) => sum + one.candidates - one.passes, 0);
        for (const [k, share] of betaBinomial(passes, failures, n).entries())
          expect(passesDistribution(sittings, n, 1)[k]).toBeCloseTo(share, 5);
      }),
      { numRuns: 20 },
    );
  });

  it('have probabilities that sum to one, an interval that holds eight of ten, and lie between none and all', () => {
    fc.assert(
      fc.property(past, candidates, fc.integer({ min: 1, max: 4 }), (sittings, n, coming) => {
        const shares = passesDistribution(sittings, n, coming);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        const last = passesForecastOf(sittings, n, coming, 0)?.steps.at(-1);
        const { low, expected, high } = last ?? { low: -1, expected: -1, high: -1 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(n);
        expect(expected).toBeLessThanOrEqual(n);
        expect(shares.slice(low, high + 1).reduce((sum, share) => sum + share, 0)).toBeGreaterThan(
          0.8 - 1e-9,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('are the more, the more sittings there are; the chance is the less, the more are needed', () => {
    fc.assert(
      fc.property(past, candidates, fc.nat(60), (sittings, n, needed) => {
        const forecast = passesForecastOf(sittings, n, 3, needed);
        const [first, second, third] = forecast?.steps.map(({ expected }) => expected) ?? [];
        expect(second).toBeGreaterThanOrEqual((first ?? Infinity) - 1e-9);
        expect(third).toBeGreaterThanOrEqual((second ?? Infinity) - 1e-9);
        expect(passesForecastOf(sittings, n, 3, needed + 1)?.chance).toBeLessThanOrEqual(
          (forecast?.chance ?? -1) + 1e-12,
        );
        expect(passesForecastOf(sittings, n, 3, 0)?.chance).toBeCloseTo(1, 9);
        if (needed > n) expect(forecast?.chance).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('rest on two sittings with candidates at least, and on one to come', () => {
    const one = { candidates: 20, passes: 3 };
    expect(passesForecastOf([one, { candidates: 0, passes: 0 }], 10, 1, 1)).toBeNull();
    expect(passesForecastOf([one, one], 10, 0, 1)).toBeNull();
    expect(passesForecastOf([one, one], 10, 1, 1)).toMatchObject({ basedOnSittings: 2, level: 0.8 });
  });
});

describe('the back-test of sittings', () => {
  it('forecasts each from the third on, and changes with none that came later', () => {
    fc.assert(
      fc.property(past, sitting, (sittings, later) => {
        const before = backTestOfSittings(sittings);
        const after = backTestOfSittings([...sittings, later]);
        expect(before?.forecasts ?? 0).toBe(sittings.length - 2);
        const errors = (of: typeof before, all: typeof sittings): number =>
          (of?.bias ?? 0) * all.slice(2).reduce((sum, one) => sum + one.passes, 0);
        const total = [...sittings, later].slice(2).reduce((sum, one) => sum + one.passes, 0);
        if (total === 0 || before?.bias === null) return;
        const alone = passesDistribution(sittings, later.candidates, 1).reduce(
          (sum, share, k) => sum + share * k,
          0,
        );
        expect(errors(after, [...sittings, later])).toBeCloseTo(
          errors(before, sittings) + alone - later.passes,
          6,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('is none with two sittings', () => {
    expect(
      backTestOfSittings([
        { candidates: 9, passes: 1 },
        { candidates: 8, passes: 1 },
      ]),
    ).toBeNull();
  });
});
