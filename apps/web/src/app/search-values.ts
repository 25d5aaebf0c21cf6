import { isLocalDate, type FiscalYear, type LocalDate } from 'vocabulary';

/** Reads one search param of an address, which anybody may have typed: what does not fit counts as absent. */
export function idIn(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

export function fiscalYearIn(value: unknown): FiscalYear | undefined {
  const year = idIn(value);
  return year && year >= 1990 && year <= 2100 ? year : undefined;
}

export function dateIn(value: unknown): LocalDate | undefined {
  return typeof value === 'string' && isLocalDate(value) ? value : undefined;
}

/** The router reads a bare number in an address as a number, so a staff number may come as one. */
export function textIn(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' && text.length <= longest ? text : undefined;
}
