import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../app/graphql';
import { ApplyImportDocument, DiscardImportDocument, UndoImportDocument } from '../../gql/graphql';
import { importWizardText } from '../../i18n/import-wizard';
import { useText } from '../../i18n/text';
import { CheckboxField } from '../../ui/checkbox-field';
import { SectionHeading } from '../../ui/page-heading';
import { ConfirmedButton } from './confirmed-button';
import { useImportCommand, type Batch } from './import-queries';
import { rowsThatChange } from './rows-that-change';

/** Apply, take back, discard: whichever the import is ready for. */
export function ImportActions({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).apply;
  const { can } = batch;
  if (!can.apply && !can.undo && !can.discard) return null;
  return (
    <section className="flex flex-col gap-4">
      <SectionHeading title={t.title} />
      {can.apply && <Apply batch={batch} />}
      <div className="flex flex-wrap gap-3">
        {can.undo && <Undo batch={batch} />}
        {can.discard && <Discard batch={batch} />}
      </div>
    </section>
  );
}

function Apply({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).apply;
  const [withLeavers, setWithLeavers] = useState(false);
  const leave = batch.counts?.leave ?? 0;
  const asked = batch.kind === 'staff_master' && leave > 0;
  const apply = useImportCommand(
    async () =>
      (await request(ApplyImportDocument, { batchId: batch.id, withLeavers: asked && withLeavers }))
        .applyImport,
  );
  const rows = batch.counts ? rowsThatChange(batch.counts, !asked || withLeavers) : 0;
  return (
    <div className="flex flex-col items-start gap-3">
      {asked && (
        <div>
          <CheckboxField
            label={t.withLeavers(leave)}
            checked={withLeavers}
            onChange={({ target }) => setWithLeavers(target.checked)}
          />
          <p className="ml-8 max-w-prose text-solid-gray-700">{t.withLeaversHint}</p>
        </div>
      )}
      <ConfirmedButton
        label={t.button}
        title={t.confirmTitle}
        body={t.confirmBody(rows)}
        confirm={t.confirm}
        command={apply}
      />
    </div>
  );
}

function Undo({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).apply;
  const undo = useImportCommand(
    async () => (await request(UndoImportDocument, { batchId: batch.id })).undoImport,
  );
  return (
    <ConfirmedButton
      label={t.undo}
      look="outline"
      title={t.undoTitle}
      body={t.undoBody}
      confirm={t.undoConfirm}
      danger
      command={undo}
    />
  );
}

function Discard({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).apply;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const discard = useMutation({
    mutationFn: () => request(DiscardImportDocument, { batchId: batch.id }),
    onSuccess: async () => {
      await navigate({ to: '/imports', search: { body: Number(batch.organisation.id) } });
      queryClient.removeQueries({ queryKey: ['import', batch.id] });
      await queryClient.invalidateQueries({ queryKey: ['imports'] });
    },
  });
  return (
    <ConfirmedButton
      label={t.discard}
      look="text"
      title={t.discardTitle}
      body={t.discardBody}
      confirm={t.discard}
      danger
      command={discard}
    />
  );
}
