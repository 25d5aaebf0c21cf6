import { useState, type ReactNode } from 'react';
import { Button, type ButtonLook } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ErrorState } from '../../ui/states';

interface ConfirmedButtonProps {
  label: string;
  look?: ButtonLook;
  title: string;
  body: ReactNode;
  confirm: string;
  confirmLook?: ButtonLook;
  command: {
    mutateAsync: (variables: void) => Promise<unknown>;
    isPending: boolean;
    error: unknown;
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
  confirmLook,
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
      <Dialog
        open={open}
        title={title}
        onClose={close}
        actions={
          <Button
            look={confirmLook}
            busy={command.isPending}
            onClick={() => void command.mutateAsync().then(close, () => undefined)}
          >
            {confirm}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <p>{body}</p>
          {command.error ? <ErrorState error={command.error} /> : null}
        </div>
      </Dialog>
    </>
  );
}
