import { ProposeQualifyingListDocument } from '../../gql/graphql';
import { examsText } from '../../i18n/exams';
import { useInLanguage, useText } from '../../i18n/text';
import { CheckboxField } from '../../ui/checkbox-field';
import { FormDate, FormText } from '../people/form-fields';
import { ExamDialog } from './exam-dialog';
import { useExamRequest, type ListableExam } from './exam-queries';

interface ProposeListDialogProps {
  open: boolean;
  onClose: () => void;
  exams: readonly ListableExam[];
  /** Codes of the list in force, which the new one starts from. */
  ticked: readonly string[];
}

export function ProposeListDialog({ exams, ticked, ...state }: ProposeListDialogProps) {
  const words = useText(examsText);
  const t = words.lists;
  const pick = useInLanguage();
  const request = useExamRequest();
  return (
    <ExamDialog
      {...state}
      title={t.propose}
      lead={t.proposeLead}
      save={t.send}
      send={(values) =>
        request(ProposeQualifyingListDocument, {
          input: {
            effectiveFrom: values.text('effectiveFrom'),
            examCodes: exams.map(({ code }) => code).filter((code) => values.checked(`exam ${code}`)),
            source: values.text('source'),
            reason: values.text('reason'),
          },
        })
      }
    >
      <FormDate name="effectiveFrom" label={t.effectiveFrom} hint={t.effectiveFromHint} />
      <fieldset className="min-w-0">
        <legend className="text-std-16B-170">{t.ticked}</legend>
        {exams.map((exam) => (
          <CheckboxField
            key={exam.code}
            name={`exam ${exam.code}`}
            defaultChecked={ticked.includes(exam.code)}
            label={`${exam.code} ${pick(exam, 'name')}`}
          />
        ))}
      </fieldset>
      <FormText name="source" label={t.source} hint={words.fields.sourceHint} maxLength={500} />
      <FormText name="reason" label={t.reason} maxLength={500} />
    </ExamDialog>
  );
}
