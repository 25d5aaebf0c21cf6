import {
  ApproveQualifyingListDocument,
  RejectQualifyingListDocument,
  WithdrawQualifyingListDocument,
} from '../../gql/graphql';
import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { FormText } from '../people/form-fields';
import { ExamDialog } from './exam-dialog';
import { useExamRequest, type QualifyingList } from './exam-queries';
import { Difference } from './list-words';

export type Decision = 'approve' | 'reject' | 'withdraw';

interface DecideDialogProps {
  list: QualifyingList;
  decision: Decision;
  open: boolean;
  onClose: () => void;
}

export function DecideDialog({ list, decision, ...state }: DecideDialogProps) {
  const t = useText(examsText).lists;
  const date = useDateFormat();
  const request = useExamRequest();
  const { id } = list;
  const title = { approve: t.approveTitle, reject: t.rejectTitle, withdraw: t.withdrawTitle }[decision];
  const consequence = { approve: t.approveLead, reject: undefined, withdraw: t.withdrawLead }[decision];
  return (
    <ExamDialog
      {...state}
      title={title}
      lead={
        <>
          <p className="text-std-16B-170">{t.from(date(list.effectiveFrom, true))}</p>
          <p>
            <Difference list={list} />
          </p>
          {consequence && <p className="mt-2">{consequence}</p>}
        </>
      }
      save={t[decision]}
      danger={decision !== 'approve'}
      send={async (values) => {
        if (decision === 'approve') await request(ApproveQualifyingListDocument, { id });
        else if (decision === 'withdraw') await request(WithdrawQualifyingListDocument, { id });
        else await request(RejectQualifyingListDocument, { id, reason: values.text('reason') });
      }}
    >
      {decision === 'reject' && <FormText name="reason" label={t.reason} maxLength={500} />}
    </ExamDialog>
  );
}
