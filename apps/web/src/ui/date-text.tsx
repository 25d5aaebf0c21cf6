import {
  gregorianDate,
  reiwaDate,
  reiwaFiscalYear,
  shortInstant,
  type FiscalYear,
  type LocalDate,
} from 'vocabulary';
import { shellText } from '../i18n/shell';
import { useLanguage } from '../i18n/language';
import { useText } from '../i18n/text';

/** 令和7年11月20日（2025年11月20日） or 20 November 2025. `brief` leaves the 西暦 out where space is short. */
export function DateText({ on, brief = false }: { on: LocalDate; brief?: boolean }) {
  const format = useDateFormat();
  return <time dateTime={on}>{format(on, brief)}</time>;
}

export function useDateFormat(): (on: LocalDate, brief?: boolean) => string {
  const language = useLanguage();
  return (on, brief = false) => {
    if (language === 'en') return gregorianDate(on, 'en');
    return brief ? reiwaDate(on) : `${reiwaDate(on)}（${gregorianDate(on, 'ja')}）`;
  };
}

/** 令和7年度（2025年度） or FY2025 (Reiwa 7). */
export function FiscalYearText({ year }: { year: FiscalYear }) {
  return <>{useFiscalYearFormat()(year)}</>;
}

export function useFiscalYearFormat(): (year: FiscalYear) => string {
  const t = useText(shellText);
  return (year) => t.fiscalYear(reiwaFiscalYear(year), year);
}

/** An instant as a clock in Hiroshima shows it. */
export function InstantText({ at }: { at: string }) {
  const language = useLanguage();
  return <time dateTime={at}>{shortInstant(new Date(at), language)}</time>;
}
