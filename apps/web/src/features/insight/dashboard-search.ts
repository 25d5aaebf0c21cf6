import type { FiscalYear } from 'vocabulary';
import { fiscalYearIn, idIn } from '../../app/search-values';

/** 職員の研修受講状況: the figure that the dashboard opens with. */
export const STAFF_TRAINING = '3-2-1';

export interface DashboardSearch {
  /** Key of an indicator, when it is not 3-2-1. */
  indicator?: string;
  body?: number;
  year?: FiscalYear;
}

export function indicatorIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d+-\d+-\d+$/.test(value) && value !== STAFF_TRAINING
    ? value
    : undefined;
}

export function dashboardSearch(search: Record<string, unknown>): DashboardSearch {
  return {
    indicator: indicatorIn(search['indicator']),
    body: idIn(search['body']),
    year: fiscalYearIn(search['year']),
  };
}
