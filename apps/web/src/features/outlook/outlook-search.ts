import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn } from '../../app/search-values';

export interface PathSearch extends PageSearch {
  body?: number;
}

export function pathSearch(search: Record<string, unknown>): PathSearch {
  return { body: idIn(search['body']), ...pageSearch(search) };
}

export interface OverviewSearch {
  body?: number;
}

export function overviewSearch(search: Record<string, unknown>): OverviewSearch {
  return { body: idIn(search['body']) };
}
