import { idIn, textIn } from './search-values';

/** One page of a Relay connection, in the address: where it starts, and which one it is for people. */
export interface PageSearch {
  after?: string;
  page?: number;
}

export const ROWS_PER_PAGE = 50;

declare module '@tanstack/history' {
  interface HistoryState {
    /** Where the pages before this one start, so that 前へ works: a connection itself only goes forward. */
    trail?: (string | null)[];
  }
}

export function pageSearch(search: Record<string, unknown>): PageSearch {
  const after = textIn(search['after'], 500);
  return after ? { after, page: idIn(search['page']) ?? 2 } : {};
}
