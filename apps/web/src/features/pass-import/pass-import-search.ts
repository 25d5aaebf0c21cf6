import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn } from '../../app/search-values';
import type { PassImportAction } from '../../i18n/vocabulary-types';

/** The list of a body's imports. */
export interface PassImportsSearch extends PageSearch {
  body?: number;
}

export function passImportsSearch(search: Record<string, unknown>): PassImportsSearch {
  return { body: idIn(search['body']), ...pageSearch(search) };
}

/** One import: rows of one outcome, those with problems, or all. */
export interface PassImportSearch extends PageSearch {
  show?: PassImportAction | 'problems' | 'all';
}

export const SHOWN = ['problems', 'new', 'known', 'invalid', 'all'] as const;

export function passImportSearch(search: Record<string, unknown>): PassImportSearch {
  return { show: SHOWN.find((one) => one === search['show']), ...pageSearch(search) };
}
