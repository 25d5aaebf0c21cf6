import type { LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, idIn } from '../../app/search-values';

export interface DesignatedSearch extends PageSearch {
  /** Left out: today. */
  asOf?: LocalDate;
  body?: number;
}

export function designatedSearch(search: Record<string, unknown>): DesignatedSearch {
  return { asOf: dateIn(search['asOf']), body: idIn(search['body']), ...pageSearch(search) };
}
