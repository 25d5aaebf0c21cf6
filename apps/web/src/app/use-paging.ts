import { useLocation, useNavigate } from '@tanstack/react-router';
import type { PageSearch } from './paging';

interface Paging {
  first?: () => void;
  previous?: () => void;
  next?: () => void;
}

/**
 * Goes from page to page by the address, so that a page can be kept and sent. The starts of earlier pages travel in the
 * history entry: whoever opens a sent address in the middle has no 前へ, but the way to the first page.
 */
export function usePaging(
  { after, page = 1 }: PageSearch,
  endCursor: string | null,
  hasNextPage: boolean,
): Paging {
  const navigate = useNavigate();
  const trail = useLocation({ select: ({ state }) => state.trail });
  const go = (to: PageSearch, trailOfIt: (string | null)[] | undefined): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, after: undefined, page: undefined, ...to }),
      state: { trail: trailOfIt },
      resetScroll: false,
    });

  const start = trail?.at(-1);
  const known = trail !== undefined && trail.length > 0;
  return {
    first: after ? () => go({}, undefined) : undefined,
    previous: known ? () => go(start ? { after: start, page: page - 1 } : {}, trail.slice(0, -1)) : undefined,
    next:
      hasNextPage && endCursor
        ? () =>
            go(
              { after: endCursor, page: page + 1 },
              after && !known ? undefined : [...(trail ?? []), after ?? null],
            )
        : undefined,
  };
}
