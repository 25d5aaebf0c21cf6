import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { EndRoleGrantDocument } from '../../gql/graphql';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { LastDayFields, lastDayOf, NOW } from '../../ui/last-day-fields';
import { announce } from '../../ui/live-region';
import { useHolderName } from './role-words';
import { useAccessCommand, type Grant } from './roles-queries';

interface EndRoleDialogProps {
  grant: Grant;
  open: boolean;
  onClose: () => void;
}

export function EndRoleDialog({ grant, open, onClose }: EndRoleDialogProps) {
  const t = useText(rolesText).endDialog;
  const words = useText(rolesText);
  const role = useText(shellText).role[grant.role];
  const name = useHolderName();
  const today = useToday();
  const [ending, setEnding] = useState(NOW);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const end = useAccessCommand(EndRoleGrantDocument, () => {
    announce(t.done);
    onClose();
  });
  const lastDay = lastDayOf(ending, today);

  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.end}
      danger
      busy={end.isPending}
      error={end.error}
      onSubmit={() => {
        setAsked(true);
        if (lastDay !== undefined && reason.trim() !== '') {
          end.mutate({ id: grant.id, lastDay, reason: reason.trim() });
        }
      }}
      onClose={onClose}
    >
      <p>{t.body(name(grant.account), role)}</p>
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
        error={asked && reason.trim() === '' ? words.dialog.missing.reason : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
