import { useState, type ReactNode } from 'react';
import {
  ApproveReorganisationDocument,
  ReturnReorganisationDocument,
  SubmitReorganisationDocument,
  WithdrawReorganisationDocument,
} from '../../gql/graphql';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Button, type ButtonLook } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { CommandError } from './command-error';
import type { Reorganisation } from './units-queries';
import { useCommand } from './use-command';

type Decision = 'submit' | 'approve' | 'return' | 'withdraw';

const LOOKS: Readonly<Record<Decision, ButtonLook>> = {
  submit: 'solid',
  approve: 'solid',
  return: 'outline',
  withdraw: 'outline',
};

/** The buttons that the server allows, each with a question before it acts. */
export function Decisions({ reorganisation }: { reorganisation: Reorganisation }) {
  const t = useText(unitsText).decisions;
  const [asking, setAsking] = useState<Decision>();
  const { viewerCan, state } = reorganisation;
  const decisions = (['submit', 'approve', 'return', 'withdraw'] as const).filter((name) => viewerCan[name]);
  const close = (): void => setAsking(undefined);
  return (
    <>
      {state === 'submitted' && !viewerCan.approve && <p className="mb-4 max-w-prose">{t.byAnother}</p>}
      <div className="flex flex-wrap gap-3">
        {decisions.map((name) => (
          <Button key={name} look={LOOKS[name]} onClick={() => setAsking(name)}>
            {t[name]}
          </Button>
        ))}
      </div>
      {asking === 'submit' && (
        <Ask decision="submit" document={SubmitReorganisationDocument} of={reorganisation} onClose={close} />
      )}
      {asking === 'approve' && (
        <Ask
          decision="approve"
          document={ApproveReorganisationDocument}
          of={reorganisation}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && (
        <Ask
          decision="withdraw"
          document={WithdrawReorganisationDocument}
          of={reorganisation}
          onClose={close}
        />
      )}
      {asking === 'return' && <AskReturn id={reorganisation.id} onClose={close} />}
    </>
  );
}

interface AskProps {
  decision: 'submit' | 'approve' | 'withdraw';
  document:
    | typeof SubmitReorganisationDocument
    | typeof ApproveReorganisationDocument
    | typeof WithdrawReorganisationDocument;
  of: Reorganisation;
  onClose: () => void;
}

function Ask({ decision, document, of, onClose }: AskProps) {
  const t = useText(unitsText).decisions;
  const date = useDateFormat();
  const command = useCommand<{ id: string }>(document, t.done[decision], onClose);
  return (
    <Question
      title={t.ask[decision]}
      confirm={t[decision]}
      busy={command.isPending}
      error={command.error}
      onConfirm={() => command.mutate({ id: of.id })}
      onClose={onClose}
    >
      <p>{t.hint[of.state === 'approved' ? 'withdrawApproved' : decision](date(of.effectiveOn))}</p>
    </Question>
  );
}

function AskReturn({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText(unitsText).decisions;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const command = useCommand(ReturnReorganisationDocument, t.done.return, onClose);
  return (
    <Question
      title={t.ask.return}
      confirm={t.return}
      busy={command.isPending}
      error={command.error}
      onConfirm={() => {
        setMissing(!reason.trim());
        if (reason.trim()) command.mutate({ input: { id, reason: reason.trim() } });
      }}
      onClose={onClose}
    >
      <TextField
        label={t.reason}
        hint={t.reasonHint}
        value={reason}
        maxLength={2_000}
        error={missing ? t.reasonMissing : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </Question>
  );
}

interface QuestionProps {
  title: string;
  confirm: string;
  busy: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

function Question({ title, confirm, busy, error, onConfirm, onClose, children }: QuestionProps) {
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <Button busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        {error !== null && <CommandError error={error} />}
      </div>
    </Dialog>
  );
}
