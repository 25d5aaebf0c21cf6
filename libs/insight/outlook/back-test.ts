import { firstOfMonth, type LocalDate } from '../../vocabulary/index.js';
import { continuationOf, FEWEST_MONTHS, type MonthCount } from '../progress/forecast.js';

/** One forecast of the past beside what came. */
export interface Trial {
  expected: number;
  low: number;
  high: number;
  actual: number;
}

export interface BackTestResult {
  forecasts: number;
  /** Share of 0 … 1, to hold against the stated level. */
  insideInterval: number;
  /** Σ |expected − actual| ÷ Σ actual; null when nothing came. */
  meanAbsoluteError: number | null;
  /** Σ (expected − actual) ÷ Σ actual: above 0, forecasts were too high. Null when nothing came. */
  bias: number | null;
}

export interface CountBackTest extends BackTestResult {
  byHorizon: (BackTestResult & { monthsAhead: number })[];
}

const FURTHEST = 6;

/**
 * The method of the count, held against the past: from the end of every complete month that has at least three of them
 * behind it, it forecasts what the 1 … 6 months after it bring, as far as those are complete by `asOf`. A forecast is given
 * nothing but the months up to its own. Null when there is nothing to hold it against.
 */
export function backTestOf(months: readonly MonthCount[], asOf: LocalDate): CountBackTest | null {
  const counts = months.filter(({ month }) => month < firstOfMonth(asOf)).map((m) => m.completions);
  const horizons = Array.from({ length: FURTHEST }, (_, n) => ({
    monthsAhead: n + 1,
    trials: [] as Trial[],
  }));
  for (let origin = FEWEST_MONTHS; origin < counts.length; origin += 1) {
    const ahead = continuationOf(counts.slice(0, origin));
    let actual = 0;
    for (const { monthsAhead, trials } of horizons) {
      const next = counts[origin + monthsAhead - 1];
      if (next === undefined) break;
      actual += next;
      trials.push({ ...ahead(monthsAhead), actual });
    }
  }
  const known = horizons.filter(({ trials }) => trials.length > 0);
  if (known.length === 0) return null;
  return {
    ...judged(known.flatMap(({ trials }) => trials)),
    byHorizon: known.map(({ monthsAhead, trials }) => ({ monthsAhead, ...judged(trials) })),
  };
}

/** How forecasts did; there is at least one. */
export function judged(trials: readonly Trial[]): BackTestResult {
  const sum = (of: (trial: Trial) => number): number => trials.reduce((total, trial) => total + of(trial), 0);
  const actual = sum((trial) => trial.actual);
  const share = (amount: number): number | null => (actual === 0 ? null : amount / actual);
  return {
    forecasts: trials.length,
    insideInterval:
      sum(({ low, high, actual: came }) => (low <= came && came <= high ? 1 : 0)) / trials.length,
    meanAbsoluteError: share(sum((trial) => Math.abs(trial.expected - trial.actual))),
    bias: share(sum((trial) => trial.expected - trial.actual)),
  };
}
