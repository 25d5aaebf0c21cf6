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
const FEWEST_MONTHS = 3;
/** A year covers the seasons of training once. */
const MOST_MONTHS = 12;
const LEVEL = 0.8;
/** Two-sided 80 % quantile of the normal distribution. */
const Z = 1.2816;

/**
 * `mean_of_complete_months`: every coming month is expected to bring the mean of the last complete months (at most
 * twelve). The interval takes months as independent with the spread they showed, and adds the uncertainty of the mean
 * itself: after k months, Z · s · √(k + k²/n). It never falls below what is already counted.
 */
export function forecastOf(
  months: readonly MonthCount[],
  total: number,
  asOf: LocalDate,
  targetOn: LocalDate,
): ForecastResult | null {
  const complete = months.filter((m) => m.month < firstOfMonth(asOf)).slice(-MOST_MONTHS);
  if (complete.length < FEWEST_MONTHS || asOf >= targetOn) return null;
  const n = complete.length;
  const mean = complete.reduce((sum, m) => sum + m.completions, 0) / n;
  const spread = Math.sqrt(complete.reduce((sum, m) => sum + (m.completions - mean) ** 2, 0) / (n - 1));

  const points = [{ on: asOf, expected: total, low: total, high: total }];
  for (let ahead = 1; ahead <= monthsBetween(asOf, targetOn) + 1; ahead += 1) {
    const monthEnd = addDays(firstOfMonth(asOf, ahead), -1);
    const on = monthEnd < targetOn ? monthEnd : targetOn;
    if (on <= asOf) continue;
    const k = monthsAhead(asOf, on);
    const margin = Z * spread * Math.sqrt(k + k ** 2 / n);
    points.push({
      on,
      expected: Math.round(total + mean * k),
      low: Math.max(total, Math.round(total + mean * k - margin)),
      high: Math.round(total + mean * k + margin),
    });
  }
  return { method: 'mean_of_complete_months', level: LEVEL, basedOnMonths: n, points };
}

/** Months from one day to another, the broken ones as fractions of 30.44 days. */
function monthsAhead(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.44;
}
