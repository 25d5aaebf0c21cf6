import { useCallback, useSyncExternalStore } from 'react';

/** Follows a media query. For what style sheets cannot do: another structure, or a drawing on a canvas. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Room for a table of several columns; under it, rows become cards. */
export function useWide(): boolean {
  return useMediaQuery('(min-width: 48rem)');
}
