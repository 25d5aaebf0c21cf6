import { useEffect, useId, useRef, type ReactNode } from 'react';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Button } from './button';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons beside 閉じる. */
  actions?: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const t = useText(shellText);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className="m-auto w-[min(40rem,calc(100vw-2rem))] rounded-16 border border-solid-gray-600 bg-white p-6 backdrop:bg-opacity-gray-500"
    >
      <h2 id={id} className="mb-4 text-std-20B-150">
        {title}
      </h2>
      {children}
      <div className="mt-6 flex flex-wrap gap-3">
        {actions}
        <Button look="outline" onClick={onClose}>
          {t.close}
        </Button>
      </div>
    </dialog>
  );
}
