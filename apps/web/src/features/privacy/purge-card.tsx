import { useState } from 'react';
import { request } from '../../app/graphql';
import { useViewer } from '../../app/shell-query';
import { ApprovePurgeDocument, RunPurgeDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Badge, type BadgeLook } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import { Details } from '../../ui/details';
import { Dialog } from '../../ui/dialog';
import { ErrorState } from '../../ui/states';
import { momentText } from './moment';
import { RetentionLines, rowsOf } from './retention-lines';
import { usePurgeStep, type Purge } from './retention-queries';

const LOOKS: Record<Purge['state'], BadgeLook> = {
  prepared: 'warning',
  approved: 'info',
  running: 'info',
  done: 'success',
  withdrawn: 'plain',
};

/** A purge with what it takes away, who has said what to it, and the step that comes next. */
export function PurgeCard({ purge }: { purge: Purge }) {
  const t = useText(privacyText).retention;
  const date = useDateFormat();
  const title = t.purge(date(purge.asOf, true), rowsOf(purge.lines));
  return (
    <Card as="li">
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h3 className="text-std-18B-160">{title}</h3>
        <Badge look={LOOKS[purge.state]}>{t.states[purge.state]}</Badge>
      </div>
      <Steps purge={purge} />
      <Details summary={t.dueCaption} className="mt-4">
        <RetentionLines lines={purge.lines} caption={title} />
        <p className="mt-3 text-dns-14N-130 wrap-anywhere text-solid-gray-700">
          {t.digest}: {purge.digest}
        </p>
      </Details>
      {purge.state === 'prepared' && <Approve purge={purge} />}
      {purge.state === 'approved' && <Run purge={purge} />}
      {purge.state === 'withdrawn' && <p className="mt-3">{t.cancelled}</p>}
    </Card>
  );
}

function Steps({ purge }: { purge: Purge }) {
  const t = useText(privacyText).retention;
  const none = useText(shellText).notSet;
  const language = useLanguage();
  const step = (login: string | null, at: string | null): string =>
    at ? t.by(login ?? none, momentText(at, language)) : none;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      <dt className="text-solid-gray-700">{t.preparedBy}</dt>
      <dd>{step(purge.preparedBy, purge.preparedAt)}</dd>
      <dt className="text-solid-gray-700">{t.approvedBy}</dt>
      <dd>{step(purge.approvedBy, purge.approvedAt)}</dd>
      <dt className="text-solid-gray-700">{t.runBy}</dt>
      <dd>{step(purge.runBy, purge.runAt)}</dd>
    </dl>
  );
}

function Approve({ purge }: { purge: Purge }) {
  const t = useText(privacyText).retention;
  const viewer = useViewer();
  const approve = usePurgeStep(() => request(ApprovePurgeDocument, { purgeId: purge.id }));
  return (
    <div className="mt-4 flex flex-col items-start gap-3">
      <p>{t.approveHint}</p>
      {viewer?.login !== purge.preparedBy && (
        <Button busy={approve.isPending} onClick={() => approve.mutate()}>
          {t.approve}
        </Button>
      )}
      {approve.error && <ErrorState error={approve.error} />}
    </div>
  );
}

/** Asked once more, since it cannot be taken back. */
function Run({ purge }: { purge: Purge }) {
  const t = useText(privacyText).retention;
  const date = useDateFormat();
  const [asking, setAsking] = useState(false);
  const run = usePurgeStep(() => request(RunPurgeDocument, { purgeId: purge.id }));
  return (
    <div className="mt-4">
      <Button look="danger" onClick={() => setAsking(true)}>
        {t.run}
      </Button>
      <Dialog
        open={asking}
        title={t.runAsk}
        onClose={() => setAsking(false)}
        actions={
          <Button look="danger" busy={run.isPending} onClick={() => run.mutate()}>
            {t.run}
          </Button>
        }
      >
        <Alert kind="warning" title={t.purge(date(purge.asOf, true), rowsOf(purge.lines))}>
          {t.runWarning(rowsOf(purge.lines))}
        </Alert>
        {run.error && (
          <div className="mt-4">
            <ErrorState error={run.error} />
          </div>
        )}
      </Dialog>
    </div>
  );
}
