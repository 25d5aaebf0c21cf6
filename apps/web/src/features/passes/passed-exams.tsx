import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import type { PersonFile } from '../people/person-file';
import { useExamName } from './pass-words';

/** Verified passes, on the page that 人事課 keeps of a person. */
export function PassedExams({ file }: { file: PersonFile }) {
  const t = useText(passesText);
  const examName = useExamName();
  return (
    <section aria-labelledby="passed-exams">
      <SectionHeading id="passed-exams" title={t.person.title} />
      {file.verifiedPasses.length === 0 && <p>{t.person.none}</p>}
      <ul className="flex flex-col gap-2">
        {file.verifiedPasses.map(({ id, exam, examOn }) => (
          <li key={id}>
            <span className="text-std-16B-170">{examName(exam)}</span>{' '}
            <span className="text-solid-gray-700">
              {t.examOn}: <DateText on={examOn} brief />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
