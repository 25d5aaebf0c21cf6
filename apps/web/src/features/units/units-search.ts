import type { LocalDate } from 'vocabulary';
import { dateIn, idIn } from '../../app/search-values';

export interface UnitsSearch {
  body?: number;
  /** Today where it is left out. */
  asOf?: LocalDate;
}

export function unitsSearch(search: Record<string, unknown>): UnitsSearch {
  return { body: idIn(search['body']), asOf: dateIn(search['asOf']) };
}

export interface ReorganisationsSearch {
  body?: number;
}

export function reorganisationsSearch(search: Record<string, unknown>): ReorganisationsSearch {
  return { body: idIn(search['body']) };
}
