import type { ReactNode } from 'react';
import { ConnectionError, isRefusal, RefusalError } from '../app/refusal-error';
import { useLanguage } from '../i18n/language';
import { refusalSentence } from '../i18n/refusals';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Alert } from './alert';
import { Button } from './button';

/** Grey bars in the place of what is coming. The words for it stand in a status beside. */
export function Skeleton({ rows = 3, className = '' }: { rows?: number; className?: string }) {
  const t = useText(shellText);
  return (
    <div role="status" className={className}>
      <span className="sr-only">{t.pending}</span>
      <div aria-hidden="true" className="flex animate-pulse flex-col gap-3">
        {Array.from({ length: rows }, (_, row) => (
          <div
            key={row}
            className={`h-5 rounded-4 bg-solid-gray-100 ${row % 3 === 2 ? 'w-2/3' : 'w-full'}`}
          />
        ))}
      </div>
    </div>
  );
}

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="rounded-12 border border-dashed border-solid-gray-536 p-6 text-center sm:p-10">
      <p className="text-std-18B-160">{title}</p>
      {children && <div className="mt-2 text-std-16N-170 text-solid-gray-700">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  );
}

/** What to say of any error: a refusal has its own sentence, everything else is told by kind. */
export function useErrorWords(): (error: unknown) => { title: string; body: string } {
  const t = useText(shellText).errors;
  const language = useLanguage();
  return (error) => {
    if (isRefusal(error, 'NOT_FOUND', 'FORBIDDEN')) return { title: t.notFoundTitle, body: t.notFoundBody };
    if (error instanceof RefusalError)
      return { title: t.refusedTitle, body: refusalSentence(error, language) };
    if (error instanceof ConnectionError) return { title: t.connectionTitle, body: t.connectionBody };
    return { title: t.brokenTitle, body: t.brokenBody };
  };
}

/** An error in the place of what was asked for, with a way to ask again where that may help. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText(shellText);
  const { title, body } = useErrorWords()(error);
  return (
    <Alert kind="error" role="alert" title={title}>
      <p>{body}</p>
      {retry && !isRefusal(error, 'NOT_FOUND', 'FORBIDDEN') && (
        <Button look="outline" className="mt-3" onClick={retry}>
          {t.retry}
        </Button>
      )}
    </Alert>
  );
}
