import { useMemo } from 'react';
import { fiscalYearOf, gregorianDate, reiwaDate, reiwaFiscalYear, type LocalDate } from 'vocabulary';
import type { BurnUpWords } from '../../charts/burn-up-chart';
import { insightText } from '../../i18n/insight';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useNumberFormat } from '../../ui/number-format';

/** What a burn-up says on its axes and in its tips. */
export function useChartWords(): BurnUpWords {
  const t = useText(insightText).chart;
  const language = useLanguage();
  const number = useNumberFormat();
  return useMemo(
    () => ({
      names: t.lines,
      tick: (on: LocalDate) => {
        const month = Number(on.slice(5, 7));
        const year = fiscalYearOf(on);
        if (month !== 4) return t.tick(month);
        return [t.tick(month), language === 'ja' ? reiwaFiscalYear(year) : `FY${year}`];
      },
      day: (on: LocalDate) => (language === 'ja' ? reiwaDate(on) : gregorianDate(on, 'en')),
      number,
    }),
    [t, language, number],
  );
}
