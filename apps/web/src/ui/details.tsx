import type { ReactNode } from 'react';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  /** One line of text without a frame, for a row of a table. */
  inRow?: boolean;
}

/** The browser's own disclosure, for what stands in the page and is read when wanted. */
export function Details({ summary, children, className = '', inRow = false }: DetailsProps) {
  if (inRow) {
    return (
      <details className={className}>
        <summary className="min-h-6 text-dns-14N-130 text-solid-gray-700 hover:underline">{summary}</summary>
        <div className="py-3">{children}</div>
      </details>
    );
  }
  return (
    <details className={`rounded-8 border border-solid-gray-420 bg-white ${className}`}>
      <summary className="min-h-11 px-4 py-2.5 text-std-16B-170 hover:underline">{summary}</summary>
      <div className="border-t border-solid-gray-420 p-4">{children}</div>
    </details>
  );
}
