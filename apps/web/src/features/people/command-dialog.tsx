import { useEffect, useId, useState, type ReactNode } from 'react';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CommandForm } from './command-form';
import type { FormValues } from './form-values';
import type { PersonFile } from './person-file';
import { useCommand } from './use-command';

/** What every command on a person's page is given. */
export interface CommandProps {
  file: PersonFile;
  /** The file afterwards, or null when nothing of the person is left to see; and the sentence that tells of it. */
  onDone: (file: PersonFile | null, sentence: string) => void;
  onClosed: () => void;
}

interface CommandDialogProps extends Omit<CommandProps, 'file'> {
  title: string;
  lead: string;
  /** The sentence once it is done. */
  done: string;
  send: (values: FormValues) => Promise<PersonFile | null>;
  children: ReactNode;
  save?: string;
  danger?: boolean;
}

/** It closes before it goes away, so that the focus returns to where it came from. */
export function CommandDialog({
  title,
  lead,
  done,
  send,
  children,
  save,
  danger = false,
  onDone,
  onClosed,
}: CommandDialogProps) {
  const t = useText(peopleText).form;
  const id = useId();
  const [open, setOpen] = useState(true);
  const command = useCommand(send, (file) => {
    setOpen(false);
    onDone(file, done);
  });

  useEffect(() => {
    if (!open) onClosed();
  }, [open, onClosed]);

  return (
    <Dialog
      open={open}
      title={title}
      onClose={() => setOpen(false)}
      actions={
        <Button type="submit" form={id} look={danger ? 'danger' : 'solid'} busy={command.pending}>
          {command.pending ? t.saving : (save ?? t.save)}
        </Button>
      }
    >
      <p className="mb-5">{lead}</p>
      <CommandForm id={id} command={command}>
        {children}
      </CommandForm>
    </Dialog>
  );
}
