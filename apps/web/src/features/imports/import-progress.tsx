import { request } from '../../app/graphql';
import { CancelImportDocument } from '../../gql/graphql';
import { importWizardText } from '../../i18n/import-wizard';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProgressBar } from '../../ui/progress-bar';
import { ErrorState } from '../../ui/states';
import { useImportCommand, type Batch } from './import-queries';

/** How far the work in the background is, and the way to stop it. */
export function ImportProgress({ batch }: { batch: Batch }) {
  const t = useText(importWizardText).progress;
  const { state, progress, can, cancelRequested } = batch;
  const cancel = useImportCommand(
    async () => (await request(CancelImportDocument, { batchId: batch.id })).cancelImport,
  );
  if (state !== 'checking' && state !== 'applying' && state !== 'undoing') return null;
  const text = t.text(progress.done, progress.total);
  return (
    <Card as="section" className="flex flex-col gap-4">
      <ProgressBar value={progress.done} max={progress.total} label={t.label[state]} text={text} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="tabular">{cancelRequested ? t.cancelling : text}</p>
        {can.cancel && (
          <Button look="outline" busy={cancel.isPending} onClick={() => cancel.mutate()}>
            {t.cancel}
          </Button>
        )}
      </div>
      {cancel.error && <ErrorState error={cancel.error} />}
    </Card>
  );
}
