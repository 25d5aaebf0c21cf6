import { ExamPassState } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn } from '../../app/search-values';
import type { ExamPassFilter } from '../../gql/graphql';

export interface PassesSearch extends PageSearch {
  /** Without one: what waits for a decision. */
  state?: `${ExamPassState}`;
  body?: number;
}

export function passesSearch(search: Record<string, unknown>): PassesSearch {
  return {
    state: Object.values(ExamPassState).find((state) => state === search['state']),
    body: idIn(search['body']),
    ...pageSearch(search),
  };
}

export function examPassFilter({ state, body }: PassesSearch): ExamPassFilter {
  return { state, organisationId: body?.toString() };
}
