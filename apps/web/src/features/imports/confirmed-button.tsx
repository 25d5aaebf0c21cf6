import { useState, type ReactNode } from 'react';
import { Button, type ButtonLook } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';

interface ConfirmedButtonProps {
  label: string;
  look?: ButtonLook;
  title: string;
  body: ReactNode;
  confirm: string;
  danger?: boolean;
  command: {
    mutateAsync: (variables: void) => Promise<unknown>;
    isPending: boolean;
    error: Error | null;
    reset: () => void;
  };
}

/** A command that is asked about once more. A refusal is told in the dialog, which stays open. */
export function ConfirmedButton({
  label,
  look,
  title,
  body,
  confirm,
  danger,
  command,
}: ConfirmedButtonProps) {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        look={look}
        onClick={() => {
          command.reset();
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <FormDialog
        open={open}
        title={title}
        submit={confirm}
        danger={danger}
        busy={command.isPending}
        error={command.error}
        onSubmit={() => void command.mutateAsync().then(close, () => undefined)}
        onClose={close}
      >
        <p>{body}</p>
      </FormDialog>
    </>
  );
}
