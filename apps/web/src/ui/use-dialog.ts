import { useState } from 'react';

interface DialogState<About> {
  about?: About;
  open: boolean;
  /** A new one each time it opens: as a `key` it gives the dialog's fields a fresh start. */
  turn: number;
}

/**
 * A dialog about one thing. The thing stays while the dialog closes, so that the browser can give the focus back to where
 * it was opened.
 */
export function useDialog<About>() {
  const [state, setState] = useState<DialogState<About>>({ open: false, turn: 0 });
  return {
    ...state,
    show: (about: About) => setState(({ turn }) => ({ about, open: true, turn: turn + 1 })),
    close: () => setState((last) => ({ ...last, open: false })),
  };
}
