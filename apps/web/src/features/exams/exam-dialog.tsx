import { useId, type ReactNode } from 'react';
import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { announce } from '../../ui/live-region';
import { CommandForm } from '../people/command-form';
import type { FormValues } from '../people/form-values';
import { useCommand } from '../people/use-command';

interface ExamDialogProps {
  open: boolean;
  title: string;
  lead?: ReactNode;
  save: string;
  danger?: boolean;
  send: (values: FormValues) => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
}

/** One command on the catalogue or on a list, with its fields. */
export function ExamDialog({
  open,
  title,
  lead,
  save,
  danger = false,
  send,
  onClose,
  children,
}: ExamDialogProps) {
  const t = useText(examsText);
  const id = useId();
  const command = useCommand(send, () => {
    announce(t.done);
    onClose();
  });
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <Button type="submit" form={id} look={danger ? 'danger' : 'solid'} busy={command.pending}>
          {save}
        </Button>
      }
    >
      {lead && <div className="mb-5">{lead}</div>}
      <CommandForm id={id} command={command}>
        {children}
      </CommandForm>
    </Dialog>
  );
}
