import { studyText } from '../../i18n/study';
import { useText } from '../../i18n/text';
import { useDateFormat, useFiscalYearFormat } from '../../ui/date-text';
import type { Plan } from './study-queries';

/** 令和8年度（2026年度）前期（令和8年4月19日～…）. */
export function useWindowName(): (window: Plan['window']) => string {
  const t = useText(studyText);
  const date = useDateFormat();
  const year = useFiscalYearFormat();
  return ({ kind, fiscalYear, sitsFrom, sitsUntil }) =>
    t.windowName(
      year(fiscalYear),
      t.windowKind[kind],
      t.days(date(sitsFrom, true), sitsFrom === sitsUntil ? date(sitsFrom, true) : date(sitsUntil, true)),
    );
}
