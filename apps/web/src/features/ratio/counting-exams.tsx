import { ratioText } from '../../i18n/ratio';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { useDateFormat } from '../../ui/date-text';
import { Details } from '../../ui/details';
import { Japanese } from '../../ui/japanese';
import type { Ratio } from './ratio-queries';

/** Which exams count on the day, and by what list. */
export function CountingExams({ list }: { list: Ratio['list'] }) {
  const t = useText(ratioText).exams;
  const pick = useInLanguage();
  const date = useDateFormat();
  if (!list) return <Alert kind="warning" title={t.none} />;
  return (
    <Details summary={t.summary(date(list.effectiveFrom, true))}>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {list.exams.map((exam) => (
          <li key={exam.code}>
            {exam.code} {pick(exam, 'name')}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-dns-16N-130 text-solid-gray-700">
        {t.source} <Japanese>{list.source}</Japanese>
      </p>
    </Details>
  );
}
