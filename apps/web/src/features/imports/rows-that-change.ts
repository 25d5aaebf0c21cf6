interface Counts {
  add: number;
  change: number;
  move: number;
  leave: number;
}

/** Rows that an import changes records by; those who are missing in a 職員マスタ count only when they are to leave. */
export function rowsThatChange({ add, change, move, leave }: Counts, withLeavers = true): number {
  return add + change + move + (withLeavers ? leave : 0);
}
