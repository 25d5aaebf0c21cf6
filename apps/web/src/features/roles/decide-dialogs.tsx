import { useState } from 'react';
import {
  ApproveRoleRequestDocument,
  RejectRoleRequestDocument,
  WithdrawRoleRequestDocument,
} from '../../gql/graphql';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { useHolderName, usePeriodWords, useScopeWords } from './role-words';
import { useAccessCommand, type OpenRequest } from './roles-queries';

interface DecideProps {
  request: OpenRequest;
  open: boolean;
  onClose: () => void;
}

export function ApproveDialog({ request, open, onClose }: DecideProps) {
  const t = useText(rolesText).approveDialog;
  const words = useText(rolesText);
  const role = useText(shellText).role[request.role];
  const name = useHolderName();
  const scope = useScopeWords();
  const period = usePeriodWords();
  const approve = useAccessCommand(ApproveRoleRequestDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.approve}
      busy={approve.isPending}
      error={approve.error}
      onSubmit={() => approve.mutate({ id: request.id })}
      onClose={onClose}
    >
      <p>{t.body(name(request.account), role)}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
        <dt className="text-solid-gray-700">{words.scope}</dt>
        <dd>{scope(request)}</dd>
        <dt className="text-solid-gray-700">{words.period}</dt>
        <dd>{period(request)}</dd>
        <dt className="text-solid-gray-700">{words.reason}</dt>
        <dd>{request.reason}</dd>
      </dl>
    </FormDialog>
  );
}

export function RejectDialog({ request, open, onClose }: DecideProps) {
  const t = useText(rolesText).rejectDialog;
  const words = useText(rolesText);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const reject = useAccessCommand(RejectRoleRequestDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.reject}
      danger
      busy={reject.isPending}
      error={reject.error}
      onSubmit={() => {
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') reject.mutate({ id: request.id, reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <TextField
        label={t.reason}
        maxLength={500}
        value={reason}
        error={missing ? words.dialog.missing.reason : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}

export function WithdrawDialog({ request, open, onClose }: DecideProps) {
  const t = useText(rolesText).withdrawDialog;
  const words = useText(rolesText);
  const withdraw = useAccessCommand(WithdrawRoleRequestDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.withdraw}
      busy={withdraw.isPending}
      error={withdraw.error}
      onSubmit={() => withdraw.mutate({ id: request.id })}
      onClose={onClose}
    >
      <p>{t.body}</p>
    </FormDialog>
  );
}
