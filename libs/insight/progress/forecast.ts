import { addDays, firstOfMonth, monthsBetween, type LocalDate } from '../../vocabulary/index.js';

export interface MonthCount {
  month: LocalDate;
  completions: number;
}

export interface ForecastResult {
  method: string;
  level: number;
  basedOnMonths: number;
  points: { on: LocalDate; expected: number; low: number; high: number }[];
}

/** At least this many complete months, or no forecast: an interval from two points says nothing. */
export const FEWEST_MONTHS = 3;
/** A year covers the seasons of training once. */
const MOST_MONTHS = 12;
const LEVEL = 0.8;
/** Two-sided 80 % quantile of the normal distribution. */
const Z = 1.2816;
/** A stronger likeness of neighbouring months than this is not believed of so few of them. */
const MOST_LIKENESS = 0.9;

/**
 * `mean_of_autocorrelated_months`: every coming month is expected to bring the mean of the last complete months (at most
 * twelve). The interval takes their spread s, adds the uncertainty of the mean itself, and is the wider the more busy
 * months follow busy ones (lag-1 autocorrelation ρ): after k months, Z · s · √((1 + ρ) / (1 − ρ)) · √(k + k²/n). It never
 * falls below what is already counted. Held against the past by back-test.ts; numbers in decisions/0029.
 */
export function forecastOf(
  months: readonly MonthCount[],
  total: number,
  asOf: LocalDate,
  targetOn: LocalDate,
): ForecastResult | null {
  const complete = months.filter((m) => m.month < firstOfMonth(asOf)).map((m) => m.completions);
  if (complete.length < FEWEST_MONTHS || asOf >= targetOn) return null;
  const ahead = continuationOf(complete);

  const points = [{ on: asOf, expected: total, low: total, high: total }];
  for (let month = 1; month <= monthsBetween(asOf, targetOn) + 1; month += 1) {
    const monthEnd = addDays(firstOfMonth(asOf, month), -1);
    const on = monthEnd < targetOn ? monthEnd : targetOn;
    if (on <= asOf) continue;
    const { expected, low, high } = ahead(monthsAhead(asOf, on));
    points.push({ on, expected: total + expected, low: total + low, high: total + high });
  }
  return {
    method: 'mean_of_autocorrelated_months',
    level: LEVEL,
    basedOnMonths: Math.min(complete.length, MOST_MONTHS),
    points,
  };
}

/** What is to be added in the k months (also broken ones) that follow these complete months, of which there are at least three. */
export function continuationOf(
  complete: readonly number[],
): (k: number) => { expected: number; low: number; high: number } {
  const last = complete.slice(-MOST_MONTHS);
  const n = last.length;
  const mean = last.reduce((sum, count) => sum + count, 0) / n;
  const residuals = last.map((count) => count - mean);
  const squares = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const products = residuals
    .slice(1)
    .reduce((sum, residual, before) => sum + residual * (residuals[before] ?? 0), 0);
  const likeness = squares === 0 ? 0 : Math.min(Math.max(products / squares, 0), MOST_LIKENESS);
  const spread = Math.sqrt(squares / (n - 1)) * Math.sqrt((1 + likeness) / (1 - likeness));
  return (k) => {
    const margin = Z * spread * Math.sqrt(k + k ** 2 / n);
    return {
      expected: Math.round(mean * k),
      low: Math.max(0, Math.round(mean * k - margin)),
      high: Math.round(mean * k + margin),
    };
  };
}

/** Months from one day to another, the broken ones as fractions of 30.44 days. */
function monthsAhead(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.44;
}
