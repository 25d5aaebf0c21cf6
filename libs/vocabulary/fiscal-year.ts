import { localDateOf, type LocalDate } from './local-date.js';

/** A Japanese fiscal year, named by the year in which it begins: 2025 runs 2025-04-01 … 2026-03-31. */
export type FiscalYear = number;

export function fiscalYearOf(on: LocalDate): FiscalYear {
  const year = Number(on.slice(0, 4));
  return Number(on.slice(5, 7)) >= 4 ? year : year - 1;
}

export function fiscalYearAt(instant: Date): FiscalYear {
  return fiscalYearOf(localDateOf(instant));
}

export function fiscalYearStart(year: FiscalYear): LocalDate {
  return `${year}-04-01`;
}

/** The last day, inclusive. */
export function fiscalYearEnd(year: FiscalYear): LocalDate {
  return `${year + 1}-03-31`;
}
