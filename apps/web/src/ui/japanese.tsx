import type { ReactNode } from 'react';

/** Words that exist in Japanese only, such as the plan's, so that an English screen reader reads them as such. */
export function Japanese({ children }: { children: ReactNode }) {
  return <span lang="ja">{children}</span>;
}
