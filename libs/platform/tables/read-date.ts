import { isLocalDate, type LocalDate } from '../../vocabulary/index.js';
import { plain } from './read-text.js';

/** The year before the first of each era: 令和8年 is 2018 + 8. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  R: 2018,
  H: 1988,
  S: 1925,
  T: 1911,
  M: 1867,
};

const SEPARATED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const IN_ERA = /^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/i;
const IN_ERA_DIGITS = /^([RHSTM])(\d{2})(\d{2})(\d{2})$/i;
/** A spreadsheet writes midnight behind a date. */
const MIDNIGHT = /[ T]0?0:00(:00)?$/;

/**
 * A date as people write it: 2026/4/1, 2026-04-01, 2026年4月1日, 20260401, R8.4.1, R080401, 令和8年4月1日, 令和元年5月1日, in
 * full-width digits too. Null for anything else, and for days that do not exist. An era that has ended is read on (平成38年 is
 * 2026), as old systems print it.
 */
export function readDate(text: string): LocalDate | null {
  const written = plain(text).replace(MIDNIGHT, '').replaceAll(/\s/g, '');
  const western = SEPARATED.exec(written) ?? EIGHT_DIGITS.exec(written);
  if (western) return dateOf(Number(western[1]), western[2], western[3]);
  const [, era = '', year = '', month, day] = IN_ERA.exec(written) ?? IN_ERA_DIGITS.exec(written) ?? [];
  const before = BEFORE_ERA[era.toUpperCase()];
  const count = year === '元' ? 1 : Number(year);
  return before === undefined || count < 1 ? null : dateOf(before + count, month, day);
}

function dateOf(year: number, month = '', day = ''): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
