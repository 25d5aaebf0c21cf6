import { addDays, fiscalYearOf, fiscalYearStart, type LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, idIn } from '../../app/search-values';

export interface RatioSearch extends PageSearch {
  /** Left out: today. */
  asOf?: LocalDate;
  /** Left out: 4/1 of the fiscal year of asOf. */
  since?: LocalDate;
  body?: number;
  /** Left out: all of the denominator. */
  shown?: 'passed' | 'missing';
}

export function ratioSearch(search: Record<string, unknown>): RatioSearch {
  const { shown } = search;
  return {
    asOf: dateIn(search['asOf']),
    since: dateIn(search['since']),
    body: idIn(search['body']),
    shown: shown === 'passed' || shown === 'missing' ? shown : undefined,
    ...pageSearch(search),
  };
}

/**
 * The two days that are compared: since the beginning of the fiscal year, or, for a day to come, since today. A since after
 * the day would turn the question round, so it counts as absent.
 */
export function daysOf({ asOf, since }: RatioSearch, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const to = asOf ?? today;
  if (since && since <= to) return { from: since, to };
  if (to > today) return { from: today, to };
  return { from: fiscalYearStart(fiscalYearOf(addDays(to, -1))), to };
}
