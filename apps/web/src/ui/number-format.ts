import { useLanguage } from '../i18n/language';

const japanese = new Intl.NumberFormat('ja-JP');
const english = new Intl.NumberFormat('en-GB');

/** 3,456. */
export function useNumberFormat(): (value: number) => string {
  const { format } = useLanguage() === 'ja' ? japanese : english;
  return format;
}
