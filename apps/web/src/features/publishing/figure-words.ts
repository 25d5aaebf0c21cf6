import { publishingText } from '../../i18n/publishing';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';

interface Figure {
  value: number | null;
  noValue: 'not_applicable' | 'to_be_measured' | 'to_be_decided' | null;
  words?: string | null;
  numerator: number | null;
  denominator: number | null;
}

const formats = {
  ja: new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

export function useValueFormat(): (value: number) => string {
  return formats[useLanguage()].format;
}

/** 62.5%（25／40）, 「－」, or the words of a milestone; what was not read has none. */
export function useFigureWords(): (figure: Figure, unit: string | null) => string {
  const t = useText(publishingText);
  const language = useLanguage();
  const format = useValueFormat();
  return ({ value, noValue, words, numerator, denominator }, unit) => {
    if (noValue) return words ?? t.noValue[noValue];
    if (value === null) return words ?? t.nothingRead;
    const share = numerator !== null && denominator !== null ? t.share(numerator, denominator) : '';
    if (unit === null && share) return words ? `${share} ${words}` : share;
    const whole = unit === '%' ? `${format(value)}%` : `${format(value)}${unit ?? ''}`;
    if (!share) return whole;
    return language === 'ja' ? `${whole}（${share}）` : `${whole} (${share})`;
  };
}
