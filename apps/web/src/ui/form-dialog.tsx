import { useId, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { RefusalAlert } from './refusal-alert';

interface FormDialogProps {
  open: boolean;
  title: string;
  /** Words of the button that sends it. */
  submit: string;
  danger?: boolean;
  busy: boolean;
  error: Error | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** One command with its fields. Enter sends it, and a refusal stands above the fields. */
export function FormDialog({
  open,
  title,
  submit,
  danger = false,
  busy,
  error,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const id = useId();
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <Button type="submit" form={id} look={danger ? 'danger' : 'solid'} busy={busy}>
          {submit}
        </Button>
      }
    >
      <form
        id={id}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        {error && <RefusalAlert error={error} />}
        {children}
      </form>
    </Dialog>
  );
}
