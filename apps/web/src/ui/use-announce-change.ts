import { useEffect, useRef } from 'react';
import { announce } from './live-region';

/** Reads the new answer aloud when a filter has changed it; says nothing at first, since the page is read anyway. */
export function useAnnounceChange(text: string | undefined): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (text === undefined) return;
    if (last.current !== undefined && last.current !== text) announce(text);
    last.current = text;
  }, [text]);
}
