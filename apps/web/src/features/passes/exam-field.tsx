import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { SelectField } from '../../ui/field';
import { useExamName } from './pass-words';
import type { MyExams } from './passes-queries';

interface ExamFieldProps {
  exams: MyExams['exams'];
  value: string;
  error?: string;
  onChange: (code: string) => void;
}

export function ExamField({ exams, value, error, onChange }: ExamFieldProps) {
  const t = useText(passesText);
  const examName = useExamName();
  return (
    <SelectField label={t.exam} value={value} error={error} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t.choose}</option>
      {exams.map((exam) => (
        <option key={exam.code} value={exam.code}>
          {examName(exam)}
        </option>
      ))}
    </SelectField>
  );
}
