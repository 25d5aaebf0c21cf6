import { reiwaYear, type LocalDate } from 'vocabulary';
import { useLanguage } from '../../i18n/language';

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' });

/** 令和7年11月 or November 2025. */
export function useMonthFormat(): (month: LocalDate) => string {
  const language = useLanguage();
  return (month) =>
    language === 'ja'
      ? `${reiwaYear(Number(month.slice(0, 4)))}${Number(month.slice(5, 7))}月`
      : english.format(Date.parse(month));
}
