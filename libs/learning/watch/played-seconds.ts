import { BadInput } from '../../platform/index.js';
import { unionOf, type SecondRange } from '../../vocabulary/index.js';

/** A resumed player starts a few hundredths after the second it was sent to; that second still counts as played. */
const EDGE_S = 0.25;
const MAX_RANGES = 1_000;
const MAX_SECONDS = 86_400;

/**
 * The whole seconds inside what a media element says it played: each range is rounded inwards, so nothing is counted
 * that was not played (but for EDGE_S). Refuses BAD_INPUT for what no media element ever says: not finite, negative,
 * backwards, more than a day, or more than 1,000 ranges.
 */
export function playedSeconds(played: readonly { from: number; to: number }[]): SecondRange[] {
  if (played.length > MAX_RANGES) throw new BadInput('played', { max: MAX_RANGES });
  return unionOf(
    played.map(({ from, to }) => {
      if (!(from >= 0 && to >= from && to <= MAX_SECONDS)) throw new BadInput('played');
      return { from: Math.ceil(from - EDGE_S), to: Math.floor(to + EDGE_S) };
    }),
  );
}

/** PostgreSQL's text for an int4multirange. */
export function multirangeText(ranges: readonly SecondRange[]): string {
  return `{${ranges.map(({ from, to }) => `[${from},${to})`).join(',')}}`;
}
