/** Whole seconds of a video, half open: `{ from: 3, to: 7 }` is the seconds 3, 4, 5 and 6. */
export interface SecondRange {
  from: number;
  to: number;
}

/** Sorted, disjoint, never touching: the canonical form in which PostgreSQL keeps a multirange. */
export function unionOf(ranges: readonly SecondRange[]): SecondRange[] {
  const union: SecondRange[] = [];
  for (const range of ranges.filter((r) => r.to > r.from).sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else union.push({ ...range });
  }
  return union;
}

export function lengthOf(ranges: readonly SecondRange[]): number {
  return unionOf(ranges).reduce((sum, range) => sum + range.to - range.from, 0);
}

/** What is left of 0 … `duration` once `watched` is taken out. */
export function missingOf(watched: readonly SecondRange[], duration: number): SecondRange[] {
  const missing: SecondRange[] = [];
  let at = 0;
  for (const range of unionOf(watched)) {
    if (range.from > at) missing.push({ from: at, to: Math.min(range.from, duration) });
    at = Math.max(at, range.to);
  }
  if (at < duration) missing.push({ from: at, to: duration });
  return missing.filter((range) => range.to > range.from);
}
