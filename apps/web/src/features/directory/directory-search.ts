import type { LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, idIn, textIn } from '../../app/search-values';
import type { DirectoryFilter } from '../../gql/graphql';

export interface DirectorySearch extends PageSearch {
  /** The beginning of a name in any spelling, or a staff number. */
  q?: string;
  body?: number;
  unit?: number;
  /** The day that is asked for; today without it. */
  on?: LocalDate;
  /** Only those whose employer is another body. */
  guests?: true;
  /** Only 情報システム人材. */
  designated?: true;
}

/** The server takes no longer search than this. */
export const LONGEST_SEARCH = 100;

export function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const body = idIn(search['body']);
  return {
    q: textIn(search['q'], LONGEST_SEARCH),
    body,
    unit: body && idIn(search['unit']),
    on: dateIn(search['on']),
    guests: search['guests'] === true ? true : undefined,
    designated: search['designated'] === true ? true : undefined,
    ...pageSearch(search),
  };
}

export function directoryFilter({ q, body, unit, on, guests, designated }: DirectorySearch): DirectoryFilter {
  return {
    search: q,
    organisationId: body?.toString(),
    unitId: unit?.toString(),
    asOf: on,
    guestsOnly: guests,
    designatedOnly: designated,
  };
}
