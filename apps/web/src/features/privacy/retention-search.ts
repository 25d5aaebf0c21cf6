import type { LocalDate } from 'vocabulary';
import { dateIn } from '../../app/search-values';

export interface RetentionSearch {
  /** The day on which records are due; today where it is left out. */
  asOf?: LocalDate;
}

export function retentionSearch(search: Record<string, unknown>): RetentionSearch {
  return { asOf: dateIn(search['asOf']) };
}
