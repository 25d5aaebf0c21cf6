import { localDateOf, reiwaDate, gregorianDate, TIME_ZONE } from 'vocabulary';
import { useLanguage, type Language } from '../../i18n/language';

/** 令和7年11月20日 9:05 or 20 November 2025, 9:05: with its year, since a trail reaches back. */
export function momentText(at: string, language: Language): string {
  const instant = new Date(at);
  const day = localDateOf(instant);
  const time = instant.toLocaleTimeString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: TIME_ZONE,
    hour: 'numeric',
    minute: '2-digit',
  });
  return language === 'ja' ? `${reiwaDate(day)} ${time}` : `${gregorianDate(day, 'en')}, ${time}`;
}

export function Moment({ at }: { at: string }) {
  const language = useLanguage();
  return <time dateTime={at}>{momentText(at, language)}</time>;
}
