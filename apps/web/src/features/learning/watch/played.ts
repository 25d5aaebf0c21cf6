import type { SecondRange } from 'vocabulary';

export interface PlayedRange {
  from: number;
  to: number;
}

/** The media element's own account of what it played, as plain ranges. */
export function playedOf(ranges: Pick<TimeRanges, 'length' | 'start' | 'end'>): PlayedRange[] {
  return Array.from({ length: ranges.length }, (_, at) => ({ from: ranges.start(at), to: ranges.end(at) }));
}

/** Whole seconds that were played but that the ledger still misses. */
export function secondsUncredited(played: readonly PlayedRange[], missing: readonly SecondRange[]): number {
  let seconds = 0;
  for (const { from, to } of missing) {
    for (let second = from; second < to; second += 1) {
      if (played.some((range) => range.from <= second && range.to >= second + 1)) seconds += 1;
    }
  }
  return seconds;
}

/** Where to go on: where the learner stopped, or the first second that is missing when that was the end. */
export function resumeAt(state: {
  positionSeconds: number;
  durationSeconds: number;
  missing: readonly SecondRange[];
}): number {
  const [first] = state.missing;
  if (!first) return 0;
  const stoppedIn = state.missing.some(
    ({ from, to }) => state.positionSeconds >= from && state.positionSeconds < to,
  );
  return stoppedIn ? state.positionSeconds : first.from;
}

/** The furthest second that may be jumped to where a version forbids seeking ahead. */
export function furthest(watched: readonly SecondRange[], played: readonly PlayedRange[]): number {
  return Math.max(0, ...watched.map(({ to }) => to), ...played.map(({ to }) => to));
}
