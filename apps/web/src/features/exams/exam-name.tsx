import { useLanguage } from '../../i18n/language';
import { useInLanguage } from '../../i18n/text';
import { Japanese } from '../../ui/japanese';

interface Named {
  nameJa: string;
  nameEn: string;
}

/** In the language of the screen; the English one is only a help, so the real name stands beneath it. */
export function ExamName({ exam }: { exam: Named }) {
  const language = useLanguage();
  const pick = useInLanguage();
  return (
    <>
      {pick(exam, 'name')}
      {language === 'en' && (
        <span className="block font-normal text-solid-gray-700">
          <Japanese>{exam.nameJa}</Japanese>
        </span>
      )}
    </>
  );
}
