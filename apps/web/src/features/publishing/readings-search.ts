import type { LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, idIn, textIn } from '../../app/search-values';

export interface FigureReadingsSearch extends PageSearch {
  /** The reading that is shown; the newest unless told otherwise. */
  reading?: number;
}

export function figureReadingsSearch(search: Record<string, unknown>): FigureReadingsSearch {
  return { reading: idIn(search['reading']), ...pageSearch(search) };
}

export interface PrepareSearch {
  asOf?: LocalDate;
  corrects?: string;
}

export function prepareSearch(search: Record<string, unknown>): PrepareSearch {
  return { asOf: dateIn(search['asOf']), corrects: textIn(search['corrects'], 42) };
}
