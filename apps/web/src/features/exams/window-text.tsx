import { daysBetween, type LocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { DateText, useDateFormat, useFiscalYearFormat } from '../../ui/date-text';
import type { ExamWindow } from './exam-queries';

type Shown = Pick<ExamWindow, 'fiscalYear' | 'kind' | 'sittingsFrom' | 'sittingsUntil'>;

/** 令和7年度 秋期; for the name of a window. */
export function useWindowName(): (window: Shown) => string {
  const t = useText(examsText);
  const year = useFiscalYearFormat();
  return (window) => `${year(window.fiscalYear)} ${t.kinds[window.kind]}`;
}

interface DaysTextProps {
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** From a day, until a day, or both; past or planned. */
export function DaysText({ startsOn, endsOn }: DaysTextProps) {
  const t = useText(examsText);
  const date = useDateFormat();
  if (startsOn && endsOn) return <>{t.fromTo(date(startsOn, true), date(endsOn, true))}</>;
  if (endsOn) return <>{t.until(date(endsOn, true))}</>;
  return startsOn && <>{t.from(date(startsOn, true))}</>;
}

/** One day, or a stretch of days. */
export function SittingsText({ window }: { window: Shown }) {
  const { sittingsFrom, sittingsUntil } = window;
  if (sittingsFrom === sittingsUntil) return <DateText on={sittingsFrom} brief />;
  return <DaysText startsOn={sittingsFrom} endsOn={sittingsUntil} />;
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
