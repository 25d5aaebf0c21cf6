import type { ReactNode } from 'react';
import { ErrorMark, InfoMark, SuccessMark, WarningMark } from './marks';

export type AlertKind = 'info' | 'success' | 'warning' | 'error';

const KINDS: Record<AlertKind, { frame: string; mark: ReactNode }> = {
  info: { frame: 'border-blue-900', mark: <InfoMark className="text-blue-900" /> },
  success: { frame: 'border-success-2', mark: <SuccessMark className="text-success-2" /> },
  warning: { frame: 'border-warning-yellow-2', mark: <WarningMark className="text-warning-yellow-2" /> },
  error: { frame: 'border-error-1', mark: <ErrorMark className="text-error-1" /> },
};

interface AlertProps {
  kind: AlertKind;
  title: ReactNode;
  children?: ReactNode;
  /** 'status' waits for a pause in reading, 'alert' does not; leave it out where nothing has just happened. */
  role?: 'status' | 'alert';
}

/** A notice in the page. The kind is told by a mark and by the words, never by colour alone. */
export function Alert({ kind, title, children, role }: AlertProps) {
  const { frame, mark } = KINDS[kind];
  return (
    <div role={role} className={`rounded-12 border-2 ${frame} bg-white p-4 sm:p-5`}>
      <div className="flex items-start gap-3">
        <span className="mt-0.5 shrink-0">{mark}</span>
        <div className="min-w-0 flex-1">
          <p className="text-std-16B-170">{title}</p>
          {children && <div className="mt-1 text-std-16N-170">{children}</div>}
        </div>
      </div>
    </div>
  );
}
