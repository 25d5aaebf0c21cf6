import type { ReactNode } from 'react';

export type BadgeLook = 'plain' | 'info' | 'success' | 'warning' | 'error';

const LOOKS: Record<BadgeLook, string> = {
  plain: 'border-solid-gray-600 text-solid-gray-800 bg-white',
  info: 'border-blue-900 text-blue-1000 bg-blue-50',
  success: 'border-green-900 text-green-1000 bg-green-50',
  warning: 'border-yellow-1000 text-yellow-1200 bg-yellow-50',
  error: 'border-red-900 text-red-1000 bg-red-50',
};

/** A state in a word. */
export function Badge({ look = 'plain', children }: { look?: BadgeLook; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-6 border px-2 py-0.5 text-dns-14B-130 ${LOOKS[look]}`}
    >
      {children}
    </span>
  );
}
