import type { LocalDate } from 'vocabulary';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';

interface PeriodTextProps {
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
}

/** 令和2年4月1日～令和5年3月31日; either end may be open. */
export function PeriodText({ startsOn, endsOn }: PeriodTextProps) {
  const t = useText(peopleText);
  const date = useDateFormat();
  if (startsOn && endsOn) return <>{t.fromTo(date(startsOn, true), date(endsOn, true))}</>;
  if (endsOn) return <>{t.until(date(endsOn, true))}</>;
  return <>{startsOn ? t.from(date(startsOn, true)) : t.page.firstName}</>;
}
