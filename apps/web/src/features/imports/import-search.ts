import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn } from '../../app/search-values';
import type { ImportAction, ImportKind, ImportSeverity } from '../../i18n/vocabulary-types';

/** The list of a body's imports, and the kind that the upload form proposes. */
export interface ImportsSearch extends PageSearch {
  body?: number;
  kind?: ImportKind;
}

export function importsSearch(search: Record<string, unknown>): ImportsSearch {
  return {
    body: idIn(search['body']),
    kind: among(search['kind'], ['transfers', 'staff_master']),
    ...pageSearch(search),
  };
}

/** One import: the preview's rows of one action, or its problems of one severity. */
export interface ImportSearch extends PageSearch {
  show?: ImportAction | ImportSeverity | 'rows';
}

const SHOWN = ['rows', 'add', 'change', 'move', 'leave', 'unchanged', 'invalid', 'error', 'warning'] as const;

export function importSearch(search: Record<string, unknown>): ImportSearch {
  return { show: among(search['show'], SHOWN), ...pageSearch(search) };
}

export function isSeverity(show: ImportSearch['show']): show is ImportSeverity {
  return show === 'error' || show === 'warning';
}

function among<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}
