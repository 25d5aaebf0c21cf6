import type { ReactNode } from 'react';

interface MarkProps {
  className?: string;
  size?: number;
}

/** Small signs beside words. They are decoration for a screen reader: the words say it all. */
function Mark({ className = '', size = 24, children }: MarkProps & { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`inline-block shrink-0 ${className}`}
    >
      {children}
    </svg>
  );
}

export function InfoMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6M12 7.5v.01" />
    </Mark>
  );
}

export function SuccessMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="m7.5 12.5 3 3 6-7" />
    </Mark>
  );
}

export function WarningMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="M12 3.5 2.5 20h19zM12 10v5M12 17.5v.01" />
    </Mark>
  );
}

export function ErrorMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v6M12 16.5v.01" />
    </Mark>
  );
}

export function ChevronMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="m6 9 6 6 6-6" />
    </Mark>
  );
}

export function MenuMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="M4 6h16M4 12h16M4 18h16" />
    </Mark>
  );
}

export function CloseMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="m6 6 12 12M18 6 6 18" />
    </Mark>
  );
}

export function PersonMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20a7.5 7.5 0 0 1 15 0" />
    </Mark>
  );
}

export function PlayMark(props: MarkProps) {
  return (
    <Mark {...props}>
      <path d="M8 5v14l11-7z" fill="currentColor" />
    </Mark>
  );
}
