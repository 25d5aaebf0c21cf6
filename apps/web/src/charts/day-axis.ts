import { firstOfMonth, monthsBetween, type LocalDate } from 'vocabulary';

const MS_PER_DAY = 86_400_000;

/** Pure: an axis of days without a date library. A day is its number since 1970. */
export function dayNumber(on: LocalDate): number {
  return Math.round(Date.parse(on) / MS_PER_DAY);
}

export function dayOf(number: number): LocalDate {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Firsts of April, and of the months between where there is room: every 3, 6 or 12 months. */
export function dayTicks(from: LocalDate, to: LocalDate, most: number): number[] {
  const months = monthsBetween(from, to) + 1;
  const step = [3, 6].find((every) => months / every <= most) ?? 12;
  const ticks: number[] = [];
  for (let ahead = 0; ahead <= months; ahead += 1) {
    const month = firstOfMonth(from, ahead);
    const sinceApril = (Number(month.slice(5, 7)) + 8) % 12;
    if (sinceApril % step === 0 && month >= from && month <= to) ticks.push(dayNumber(month));
  }
  return ticks;
}
