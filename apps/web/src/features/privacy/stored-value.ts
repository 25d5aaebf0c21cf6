import { addDays, codeWord, gregorianDate, isLocalDate, reiwaDate } from 'vocabulary';
import type { Language } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { momentText } from './moment';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const PERIOD = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[)\]]$/;

/** A value of the trail as people read it: days, periods (both ends inclusive) and known words; else as it is stored. */
export function storedValue(field: string, text: string, language: Language): string {
  const day = (on: string): string => (language === 'ja' ? reiwaDate(on) : gregorianDate(on, 'en'));
  if (INSTANT.test(text)) return momentText(text, language);
  if (isLocalDate(text)) return day(text);
  const period = PERIOD.exec(text);
  if (period) {
    const [from, until] = [period[1], period[2] && addDays(period[2], -1)].map((on) => (on ? day(on) : ''));
    return language === 'ja' ? `${from}～${until}` : `${from} – ${until}`;
  }
  if (text === 'true' || text === 'false') return privacyText[language].audit[text === 'true' ? 'yes' : 'no'];
  return codeWord(field, text)?.[language] ?? text;
}
