import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../app/graphql';
import {
  ApplyPassImportDocument,
  DiscardPassImportDocument,
  RecheckPassImportDocument,
  TakeBackPassImportDocument,
} from '../../gql/graphql';
import { passImportText } from '../../i18n/pass-import';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import { ConfirmedButton } from '../imports/confirmed-button';
import { usePassImportCommand, type PassImport } from './pass-import-queries';

/** Enter, take back, discard: whichever the list is ready for. */
export function PassImportActions({ found }: { found: PassImport }) {
  const t = useText(passImportText);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { id, digest, can, state, newCount } = found;
  const apply = usePassImportCommand(
    async () => (await request(ApplyPassImportDocument, { id, digest })).applyPassImport,
  );
  const recheck = usePassImportCommand(
    async () => (await request(RecheckPassImportDocument, { id })).recheckPassImport,
  );
  const discard = useMutation({
    mutationFn: () => request(DiscardPassImportDocument, { id }),
    onSuccess: async () => {
      await navigate({ to: '/pass-imports', search: { body: Number(found.organisation.id) } });
      queryClient.removeQueries({ queryKey: ['passImport', id] });
      await queryClient.invalidateQueries({ queryKey: ['passImports'] });
    },
  });
  if (!can.apply && !can.takeBack && !can.discard) return null;
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading title={t.apply.title} />
      {recheck.error && <ErrorState error={recheck.error} />}
      <div className="flex flex-wrap gap-3">
        {can.apply && (
          <ConfirmedButton
            label={t.apply.button}
            title={t.apply.confirmTitle}
            body={t.apply.confirmBody(newCount)}
            confirm={t.apply.confirm}
            command={apply}
          />
        )}
        {state === 'checked' && (
          <Button look="outline" busy={recheck.isPending} onClick={() => recheck.mutate()}>
            {t.again}
          </Button>
        )}
        {can.takeBack && <TakeBack id={id} />}
        {can.discard && (
          <ConfirmedButton
            label={t.apply.discard}
            look="text"
            title={t.apply.discardTitle}
            body={t.apply.discardBody}
            confirm={t.apply.discard}
            danger
            command={discard}
          />
        )}
      </div>
    </section>
  );
}

function TakeBack({ id }: { id: string }) {
  const t = useText(passImportText).apply;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const takeBack = usePassImportCommand(
    async () => (await request(TakeBackPassImportDocument, { id, reason: reason.trim() })).takeBackPassImport,
  );
  const missing = reason.trim() === '';
  return (
    <>
      <Button look="outline" onClick={() => setOpen(true)}>
        {t.takeBack}
      </Button>
      <FormDialog
        open={open}
        title={t.takeBackTitle}
        submit={t.takeBackConfirm}
        danger
        busy={takeBack.isPending}
        error={takeBack.error}
        onSubmit={() => {
          setAsked(true);
          if (!missing) takeBack.mutate();
        }}
        onClose={() => setOpen(false)}
      >
        <p>{t.takeBackBody}</p>
        <TextField
          label={t.reason}
          maxLength={500}
          value={reason}
          error={asked && missing ? t.reasonMissing : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
      </FormDialog>
    </>
  );
}
