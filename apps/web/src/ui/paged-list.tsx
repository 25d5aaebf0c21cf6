import { useRef, type ReactNode } from 'react';
import type { PageSearch } from '../app/paging';
import { ROWS_PER_PAGE } from '../app/paging';
import { usePaging } from '../app/use-paging';
import { useText } from '../i18n/text';
import { workText } from '../i18n/work';
import { Button } from './button';
import { SectionHeading } from './page-heading';
import { Pagination } from './pagination';

interface PagedListProps {
  title: string;
  search: PageSearch;
  connection: {
    totalCount?: number;
    edges: readonly unknown[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
  /** True while the rows of the last page are still shown. */
  stale: boolean;
  aside?: ReactNode;
  children: ReactNode;
}

/** Rows with the way to the pages before and after. The head takes the focus, so that reading starts at the new rows. */
export function PagedList({ title, search, connection, stale, aside, children }: PagedListProps) {
  const words = useText(workText);
  const { totalCount, edges, pageInfo } = connection;
  const { first, previous, next } = usePaging(search, pageInfo.endCursor, pageInfo.hasNextPage);
  const top = useRef<HTMLElement>(null);
  const thenTop = (go: (() => void) | undefined): (() => void) | undefined =>
    go &&
    (() => {
      go();
      top.current?.focus({ preventScroll: true });
      top.current?.scrollIntoView();
    });
  const from = ((search.page ?? 1) - 1) * ROWS_PER_PAGE + 1;

  return (
    <section ref={top} tabIndex={-1} aria-label={title} aria-busy={stale}>
      <SectionHeading title={title} aside={aside} />
      <div className={stale ? 'opacity-60' : ''}>{children}</div>
      {(first ?? previous ?? next) && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Pagination
            from={from}
            to={from + edges.length - 1}
            total={totalCount}
            onPrevious={thenTop(previous)}
            onNext={thenTop(next)}
          />
          {first && (
            <Button look="text" onClick={thenTop(first)}>
              {words.firstPage}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
