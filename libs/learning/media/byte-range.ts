import parseRange from 'range-parser';

/**
 * The bytes that a Range header asks for, both ends inclusive. Null means the whole file: no header, not bytes, not
 * understood, or several ranges at once (a server may answer those with the whole, and no media element asks for them).
 */
export function rangeOf(
  header: string | undefined,
  bytes: number,
): { from: number; to: number } | 'unsatisfiable' | null {
  if (header === undefined) return null;
  const ranges = parseRange(bytes, header);
  if (ranges === -1) return 'unsatisfiable';
  const [only, ...more] = ranges === -2 || ranges.type !== 'bytes' ? [] : ranges;
  return only && more.length === 0 ? { from: only.start, to: only.end } : null;
}
