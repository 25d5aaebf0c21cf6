import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn } from '../../app/search-values';

export interface ReadingsSearch extends PageSearch {
  /** Whose record was looked at. */
  person?: number;
}

export function readingsSearch(search: Record<string, unknown>): ReadingsSearch {
  return { person: idIn(search['person']), ...pageSearch(search) };
}
