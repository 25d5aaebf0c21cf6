/** The key of a total, of a row as of a column. */
export const TOTAL = 'total';

/** Where a number stands: `3-2-1.completions`, a body's code6 or `total`, a fiscal year or `total`. */
export interface Place {
  table: string;
  row: string;
  column: string;
}

export interface TrueCell extends Place {
  value: number;
}

/** `small`: a few people. `complementary`: would give a small one away. Null: the number is shown. */
export type Suppressed = 'small' | 'complementary' | null;

/** A cell of a publication, with its true value whether shown or not. */
export interface ReleasedCell extends TrueCell {
  suppressed: Suppressed;
}

/** All cells of one publication. Every table is complete: each row has each column, totals included. */
export type Release = readonly ReleasedCell[];

export function placeOf({ table, row, column }: Place): string {
  return `${table}/${row}/${column}`;
}

/** The figure over all bodies and years: the plan's own headline, public whatever a table does. */
export function isHeadline({ row, column }: Place): boolean {
  return row === TOTAL && column === TOTAL;
}
