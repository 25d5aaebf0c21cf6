import { addDays, firstOfMonth, fiscalYearOf, type FiscalYear, type LocalDate } from 'vocabulary';

/** Pure: a burn-up as the lines, the judgement and the rows that are shown. Totals include the opening balance. */
export interface MonthCount {
  month: LocalDate;
  completions: number;
  firstTimers: number;
}

export interface ForecastPoint {
  on: LocalDate;
  expected: number;
  low: number;
  high: number;
}

export interface BurnUpFacts {
  asOf: LocalDate;
  openingBalance: number;
  /** Null for a part of the bodies: the plan's target is for all of them together. */
  target: number | null;
  targetOn: LocalDate;
  baselineOn: LocalDate;
  total: number;
  months: readonly MonthCount[];
  forecast: { points: readonly ForecastPoint[] } | null;
}

export interface Point {
  on: LocalDate;
  value: number;
}

const MS_PER_DAY = 86_400_000;

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The last day of a month, or `asOf` for the month that is under way. */
export function endOfCount(month: LocalDate, asOf: LocalDate): LocalDate {
  const last = addDays(firstOfMonth(month, 1), -1);
  return last < asOf ? last : asOf;
}

/** Starts from `opening` on the day of the baseline; then one point at the end of each month. */
export function cumulative(
  { baselineOn, months, asOf }: Pick<BurnUpFacts, 'baselineOn' | 'months' | 'asOf'>,
  opening: number,
  countOf: (month: MonthCount) => number,
): Point[] {
  let value = opening;
  const points: Point[] = [{ on: baselineOn, value }];
  for (const month of months) {
    value += countOf(month);
    points.push({ on: endOfCount(month.month, asOf), value });
  }
  return points;
}

/** The straight way from the baseline to the target. Empty where there is no target. */
export function targetLine({ openingBalance, target, baselineOn, targetOn }: BurnUpFacts): Point[] {
  if (target === null) return [];
  return [
    { on: baselineOn, value: openingBalance },
    { on: targetOn, value: target },
  ];
}

/** Where the straight way stands on a day; held at its ends. Undefined where there is no target. */
export function targetLineOn(facts: BurnUpFacts, on: LocalDate): number | undefined {
  if (facts.target === null) return undefined;
  const length = daysBetween(facts.baselineOn, facts.targetOn);
  const gone = Math.min(Math.max(daysBetween(facts.baselineOn, on), 0), length);
  if (length <= 0) return facts.target;
  return Math.round(facts.openingBalance + ((facts.target - facts.openingBalance) * gone) / length);
}

export type Outlook = 'reached' | 'missed' | 'likely' | 'uncertain' | 'doubtful' | 'unlikely' | 'unknown';

/**
 * Will the target be reached? `likely` and `unlikely` when the whole interval lies on one side of it, `uncertain` and
 * `doubtful` when the target lies inside, with the expected value on its far and near side. `unknown` without a
 * forecast or a target.
 */
export function outlookOf({ target, total, forecast, asOf, targetOn }: BurnUpFacts): Outlook {
  if (target === null) return 'unknown';
  if (total >= target) return 'reached';
  if (asOf >= targetOn) return 'missed';
  const last = forecast?.points.at(-1);
  if (!last) return 'unknown';
  if (last.low >= target) return 'likely';
  if (last.high < target) return 'unlikely';
  return last.expected >= target ? 'uncertain' : 'doubtful';
}

/** What each coming month would have to bring. Null once the target or its date is reached. */
export function neededPerMonth({ target, total, asOf, targetOn }: BurnUpFacts): number | null {
  const days = daysBetween(asOf, targetOn);
  if (target === null || total >= target || days <= 0) return null;
  return Math.ceil((target - total) / (days / (365.25 / 12)));
}

/** The mean of the last complete months, at most twelve: the month under way would pull it down. */
export function recentPerMonth({ months, asOf }: Pick<BurnUpFacts, 'months' | 'asOf'>): number | null {
  const complete = months.filter(({ month }) => month < firstOfMonth(asOf)).slice(-12);
  if (complete.length === 0) return null;
  return Math.round(complete.reduce((sum, { completions }) => sum + completions, 0) / complete.length);
}

export interface MonthRow extends MonthCount {
  /** Inclusive bounds of what was counted: the drill-down of the row. */
  from: LocalDate;
  to: LocalDate;
  total: number;
  people: number;
  targetLine?: number;
}

/** The numbers behind the lines, one row a month. */
export function monthRows(facts: BurnUpFacts): MonthRow[] {
  const totals = cumulative(facts, facts.openingBalance, ({ completions }) => completions);
  const people = cumulative(facts, 0, ({ firstTimers }) => firstTimers);
  return facts.months.map((month, at) => {
    const to = endOfCount(month.month, facts.asOf);
    return {
      ...month,
      from: month.month < facts.baselineOn ? facts.baselineOn : month.month,
      to,
      total: totals[at + 1]?.value ?? 0,
      people: people[at + 1]?.value ?? 0,
      targetLine: targetLineOn(facts, to),
    };
  });
}

export interface YearRow {
  year: FiscalYear;
  completions: number;
  firstTimers: number;
}

export function yearRows(months: readonly MonthCount[]): YearRow[] {
  const years = new Map<FiscalYear, YearRow>();
  for (const { month, completions, firstTimers } of months) {
    const year = fiscalYearOf(month);
    const row = years.get(year) ?? { year, completions: 0, firstTimers: 0 };
    row.completions += completions;
    row.firstTimers += firstTimers;
    years.set(year, row);
  }
  return [...years.values()];
}

/** Of a hundred people; null where nobody is employed. One person may count more than once. */
export function perHundred(count: number, people: number): number | null {
  return people > 0 ? Math.round((count / people) * 1000) / 10 : null;
}
