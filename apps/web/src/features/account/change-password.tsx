import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../app/graphql';
import { ChangePasswordDocument } from '../../gql/graphql';
import { accountText } from '../../i18n/account';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { useDialog } from '../../ui/use-dialog';
import { mySessionsQuery } from './my-sessions-query';
import { isReady, OwnPasswordFields } from './own-password-fields';

export function ChangePassword() {
  const t = useText(accountText).ownPassword;
  const dialog = useDialog<true>();
  const [changed, setChanged] = useState(false);
  return (
    <div className="flex flex-col items-start gap-3">
      {changed && <Alert kind="success" role="status" title={t.changed} />}
      <p>{t.others}</p>
      <Button
        look="outline"
        onClick={() => {
          setChanged(false);
          dialog.show(true);
        }}
      >
        {t.change}
      </Button>
      {dialog.about && (
        <ChangePasswordDialog
          key={dialog.turn}
          open={dialog.open}
          onClose={dialog.close}
          onChanged={() => setChanged(true)}
        />
      )}
    </div>
  );
}

interface ChangePasswordDialogProps {
  open: boolean;
  onClose: () => void;
  onChanged: () => void;
}

function ChangePasswordDialog({ open, onClose, onChanged }: ChangePasswordDialogProps) {
  const t = useText(accountText).ownPassword;
  const queryClient = useQueryClient();
  const [old, setOld] = useState('');
  const [password, setPassword] = useState({ fresh: '', again: '' });
  const [asked, setAsked] = useState(false);
  const change = useMutation({
    mutationFn: () => request(ChangePasswordDocument, { oldPassword: old, newPassword: password.fresh }),
    onSuccess: () => {
      void queryClient.invalidateQueries(mySessionsQuery);
      onChanged();
      onClose();
    },
  });
  return (
    <FormDialog
      open={open}
      title={t.change}
      submit={t.submit}
      busy={change.isPending}
      error={change.error}
      onSubmit={() => {
        setAsked(true);
        if (old !== '' && isReady(password)) change.mutate();
      }}
      onClose={onClose}
    >
      <TextField
        label={t.old}
        type="password"
        autoComplete="current-password"
        value={old}
        error={asked && old === '' ? t.oldMissing : undefined}
        onChange={({ target }) => setOld(target.value)}
      />
      <OwnPasswordFields password={password} asked={asked} onChange={setPassword} />
    </FormDialog>
  );
}
