import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { addDays, type LocalDate } from '../../libs/vocabulary/index.js';

const DAY_MS = 86_400_000;

/** Chance that falls the same way at every run: the same seed gives the same demonstration. */
export class Dice {
  private readonly source;

  constructor(seed: number) {
    this.source = xoroshiro128plus(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return uniformInt(this.source, from, to);
  }

  /** True in so many of a thousand throws. */
  permille(chance: number): boolean {
    return this.int(1, 1000) <= chance;
  }

  pick<T>(list: readonly T[]): T {
    const index = list.length > 0 ? this.int(0, list.length - 1) : 0;
    return existing(list[index], 'nothing to pick from');
  }

  /** A new list, in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const order = list.map((item) => ({ item, rank: this.int(0, 0x7fffffff) }));
    return order.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  }

  date(from: LocalDate, to: LocalDate): LocalDate {
    return addDays(from, this.int(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)));
  }

  /** A day from Monday to Friday, outside the year-end closing. */
  workday(from: LocalDate, to: LocalDate): LocalDate {
    for (;;) {
      const on = this.date(from, to);
      const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
      const yearEnd = on.slice(5) >= '12-29' || on.slice(5) <= '01-03';
      if (weekday !== 0 && weekday !== 6 && !yearEnd) return on;
    }
  }
}

/** The value, or an error: the seed contradicts itself. */
export function existing<T>(value: T | undefined | null, problem: string): T {
  if (value === undefined || value === null) throw new Error(`Demo seed: ${problem}`);
  return value;
}
