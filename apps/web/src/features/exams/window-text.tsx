import { daysBetween } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { DateText, useFiscalYearFormat } from '../../ui/date-text';
import type { ExamWindow } from './exam-queries';

type Shown = Pick<ExamWindow, 'fiscalYear' | 'kind' | 'sittingsFrom' | 'sittingsUntil'>;

/** 令和7年度 秋期; for the name of a window. */
export function useWindowName(): (window: Shown) => string {
  const t = useText(examsText);
  const year = useFiscalYearFormat();
  return (window) => `${year(window.fiscalYear)} ${t.kinds[window.kind]}`;
}

/** One day, or a stretch of days. */
export function SittingsText({ window }: { window: Shown }) {
  const t = useText(examsText);
  return (
    <>
      <DateText on={window.sittingsFrom} brief />
      {window.sittingsUntil !== window.sittingsFrom && (
        <>
          {t.to}
          <DateText on={window.sittingsUntil} brief />
        </>
      )}
    </>
  );
}

/** あと21日, 実施中 or 終了. */
export function DaysLeft({ window }: { window: Shown }) {
  const t = useText(examsText);
  const today = useToday();
  if (window.sittingsUntil < today) return <>{t.over}</>;
  return (
    <>{window.sittingsFrom <= today ? t.running : t.daysLeft(daysBetween(today, window.sittingsFrom))}</>
  );
}
