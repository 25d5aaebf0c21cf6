import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn, textIn } from '../../app/search-values';
import type { StaffFilter } from '../../gql/graphql';

export interface StaffSearch extends PageSearch {
  /** Part of a name or kana, or a staff number. */
  q?: string;
  body?: number;
  unit?: number;
  untrained?: true;
}

/** The server takes no longer search than this. */
export const LONGEST_SEARCH = 100;

export function staffSearch(search: Record<string, unknown>): StaffSearch {
  const body = idIn(search['body']);
  return {
    q: textIn(search['q'], LONGEST_SEARCH),
    body,
    unit: body && idIn(search['unit']),
    untrained: search['untrained'] === true ? true : undefined,
    ...pageSearch(search),
  };
}

export function staffFilter({ q, body, unit, untrained }: StaffSearch): StaffFilter {
  return {
    search: q,
    organisationId: body?.toString(),
    unitId: unit?.toString(),
    untrainedOnly: untrained,
  };
}
