import { stringify } from 'csv-stringify/sync';
import { harmless, type TableColumn, type TableRow } from './table.js';

/** With it Excel reads UTF-8; without it, whatever the machine's own encoding is. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Lines of CSV, each ended by CRLF. Text that looks like a formula is made harmless; numbers stay numbers. */
export function csvLines(rows: readonly TableRow[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell))),
    { record_delimiter: 'windows' },
  );
}

export function csvHeading(columns: readonly TableColumn[]): string {
  return csvLines([columns.map(({ heading }) => heading)]);
}
