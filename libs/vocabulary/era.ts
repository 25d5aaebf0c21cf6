import type { FiscalYear } from './fiscal-year.js';
import { TIME_ZONE, type LocalDate } from './local-date.js';

/** 令和n = year − 2018; the first year of an era is written 元年, never 1年. Years before 令和 stay 西暦. */
export function reiwaYear(year: number): string {
  if (year < 2019) return `${year}年`;
  return year === 2019 ? '令和元年' : `令和${year - 2018}年`;
}

/** 令和7年度. 2018 and earlier stay 西暦; fiscal 2019 is 令和元年度, as the plan writes it. */
export function reiwaFiscalYear(year: FiscalYear): string {
  return `${reiwaYear(year)}度`;
}

const japaneseLong = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'UTC',
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});

/** 令和7年11月20日. The calendar is ICU's, so a change of era needs no code. */
export function reiwaDate(on: LocalDate): string {
  return japaneseLong.format(new Date(`${on}T00:00:00Z`)).replace(/(\p{L})1年/u, '$1元年');
}

/** `2025年11月20日` or `20 November 2025`. */
export function gregorianDate(on: LocalDate, language: 'ja' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  }).format(new Date(`${on}T00:00:00Z`));
}

/** `11月20日 14:05` in Asia/Tokyo. */
export function shortInstant(instant: Date, language: 'ja' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: TIME_ZONE,
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
}
