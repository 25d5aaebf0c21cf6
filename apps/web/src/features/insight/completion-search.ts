import type { LocalDate } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { dateIn, textIn } from '../../app/search-values';
import type { CompletionFilter } from '../../gql/graphql';
import { dashboardSearch, STAFF_TRAINING, type DashboardSearch } from './dashboard-search';

export interface CompletionSearch extends DashboardSearch, PageSearch {
  course?: string;
  /** Only the first completion of each person: the rows behind 実人数. */
  first?: true;
  /** Both days count. */
  from?: LocalDate;
  to?: LocalDate;
}

export function completionSearch(search: Record<string, unknown>): CompletionSearch {
  return {
    ...dashboardSearch(search),
    course: textIn(search['course'], 60),
    first: search['first'] === true ? true : undefined,
    from: dateIn(search['from']),
    to: dateIn(search['to']),
    ...pageSearch(search),
  };
}

export function completionFilter(search: CompletionSearch): CompletionFilter {
  const { indicator, body, course, year, from, to, first } = search;
  return {
    indicatorKey: indicator ?? STAFF_TRAINING,
    organisationId: body?.toString(),
    courseCode: course,
    fiscalYear: year,
    from,
    to,
    firstOnly: first,
  };
}
