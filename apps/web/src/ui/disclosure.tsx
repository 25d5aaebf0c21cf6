import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface DisclosureProps {
  /** Drawn inside the button. */
  button: ReactNode;
  /** Name of the button when its drawing has none. */
  label?: string;
  buttonClassName: string;
  panelClassName: string;
  className?: string;
  /** Gets a function that closes the panel. */
  children: (close: () => void) => ReactNode;
}

/** A button that shows a panel: closes on Esc (the focus goes back), on leaving it and on a press outside. */
export function Disclosure({
  button,
  label,
  buttonClassName,
  panelClassName,
  className,
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [open]);

  return (
    <div
      ref={frame}
      className={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        opener.current?.focus();
      }}
      onBlur={(event) => {
        // A press on nothing focusable leaves relatedTarget empty; pointerdown above decides then.
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        className={buttonClassName}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} className={panelClassName}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
