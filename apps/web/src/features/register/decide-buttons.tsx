import { useState } from 'react';
import type { TypedDocumentString } from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { useDialog } from '../../ui/use-dialog';
import { useRegisterCommand } from './register-queries';

type ById = TypedDocumentString<unknown, { id: string }>;
type WithReason = TypedDocumentString<unknown, { id: string; reason: string }>;

interface DecideButtonsProps {
  id: string;
  /** What it is about, for those who do not see where the button stands. */
  about: string;
  viewerCan: { decide: boolean; withdraw: boolean };
  approve: ById;
  giveBack: WithReason;
  withdraw?: ById;
}

/** What the viewer may do with something that waits. */
export function DecideButtons({ id, about, viewerCan, approve, giveBack, withdraw }: DecideButtonsProps) {
  const t = useText(figuresText).do;
  const approving = useDialog<true>();
  const returning = useDialog<true>();
  const withdrawing = useDialog<true>();
  if (!viewerCan.decide && !(viewerCan.withdraw && withdraw)) return null;
  return (
    <div className="mt-2 flex flex-wrap gap-3">
      {viewerCan.decide && (
        <>
          <Button size="small" aria-label={`${t.approve} ${about}`} onClick={() => approving.show(true)}>
            {t.approve}
          </Button>
          <Button
            size="small"
            look="outline"
            aria-label={`${t.giveBack} ${about}`}
            onClick={() => returning.show(true)}
          >
            {t.giveBack}
          </Button>
        </>
      )}
      {viewerCan.withdraw && withdraw && (
        <Button
          size="small"
          look="outline"
          aria-label={`${t.withdraw} ${about}`}
          onClick={() => withdrawing.show(true)}
        >
          {t.withdraw}
        </Button>
      )}
      {approving.about && (
        <ConfirmDialog
          key={`a${approving.turn}`}
          id={id}
          about={about}
          document={approve}
          kind="approve"
          open={approving.open}
          onClose={approving.close}
        />
      )}
      {withdrawing.about && withdraw && (
        <ConfirmDialog
          key={`w${withdrawing.turn}`}
          id={id}
          about={about}
          document={withdraw}
          kind="withdraw"
          open={withdrawing.open}
          onClose={withdrawing.close}
        />
      )}
      {returning.about && (
        <ReturnDialog
          key={`r${returning.turn}`}
          id={id}
          about={about}
          document={giveBack}
          open={returning.open}
          onClose={returning.close}
        />
      )}
    </div>
  );
}

interface DecideDialogProps<Document> {
  id: string;
  about: string;
  document: Document;
  open: boolean;
  onClose: () => void;
}

function ConfirmDialog({
  id,
  about,
  document,
  kind,
  open,
  onClose,
}: DecideDialogProps<ById> & { kind: 'approve' | 'withdraw' }) {
  const t = useText(figuresText);
  const command = useRegisterCommand(document, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.titleOf(t.do[kind], about)}
      submit={t.do[kind]}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => command.mutate({ id })}
      onClose={onClose}
    >
      <p>{kind === 'approve' ? t.form.approveBody : t.form.withdrawBody}</p>
    </FormDialog>
  );
}

function ReturnDialog({ id, about, document, open, onClose }: DecideDialogProps<WithReason>) {
  const t = useText(figuresText);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(document, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.titleOf(t.do.giveBack, about)}
      submit={t.do.giveBack}
      danger
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (reason.trim() !== '') command.mutate({ id, reason: reason.trim() });
      }}
      onClose={onClose}
    >
      <TextField
        label={t.form.why}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? t.form.missing : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
