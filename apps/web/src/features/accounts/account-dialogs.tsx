import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { EndAccountDocument, ReopenAccountDocument, ResetPasswordDocument } from '../../gql/graphql';
import { accountsText } from '../../i18n/accounts';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { LastDayFields, lastDayOf, NOW } from '../../ui/last-day-fields';
import { announce } from '../../ui/live-region';
import { useAccessCommand } from '../roles/roles-queries';
import type { AccountRow } from './accounts-queries';
import type { Issued } from './issued-password-dialog';

interface AccountDialogProps {
  account: AccountRow;
  open: boolean;
  onClose: () => void;
}

export function ResetPasswordDialog({
  account,
  open,
  onClose,
  onIssued,
}: AccountDialogProps & { onIssued: (issued: Issued) => void }) {
  const t = useText(accountsText).resetDialog;
  const reset = useAccessCommand(ResetPasswordDocument, ({ resetPassword }) => {
    onClose();
    onIssued(resetPassword);
  });
  return (
    <FormDialog
      open={open}
      title={t.title(account.login)}
      submit={t.submit}
      busy={reset.isPending}
      error={reset.error}
      onSubmit={() => reset.mutate({ accountId: account.id })}
      onClose={onClose}
    >
      <p>{t.body}</p>
    </FormDialog>
  );
}

export function EndAccountDialog({ account, open, onClose }: AccountDialogProps) {
  const t = useText(accountsText).endDialog;
  const today = useToday();
  const [ending, setEnding] = useState(NOW);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const lastDay = lastDayOf(ending, today);
  const end = useAccessCommand(EndAccountDocument, () => {
    announce(t.done(account.login));
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title(account.login)}
      submit={t.submit}
      danger
      busy={end.isPending}
      error={end.error}
      onSubmit={() => {
        setAsked(true);
        if (lastDay !== undefined && reason.trim() !== '') {
          end.mutate({ accountId: account.id, lastDay, reason: reason.trim() });
        }
      }}
      onClose={onClose}
    >
      <p>{t.body}</p>
      <LastDayFields
        words={t}
        today={today}
        ending={ending}
        missing={asked && lastDay === undefined}
        onChange={setEnding}
      />
      <TextField
        label={t.reason}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? t.reasonMissing : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}

export function ReopenAccountDialog({ account, open, onClose }: AccountDialogProps) {
  const t = useText(accountsText).reopenDialog;
  const reopen = useAccessCommand(ReopenAccountDocument, () => {
    announce(t.done(account.login));
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.title(account.login)}
      submit={t.submit}
      busy={reopen.isPending}
      error={reopen.error}
      onSubmit={() => reopen.mutate({ accountId: account.id })}
      onClose={onClose}
    >
      <p>{t.body}</p>
    </FormDialog>
  );
}
