/** How a table leaves the house. `csv` is UTF-8 with a byte order mark, `csv-cp932` what older programs of Windows read. */
export const TABLE_FORMATS = ['csv', 'csv-cp932', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Text (in a column of dates a LocalDate), a number, or nothing. */
export type TableCell = string | number | null;
export type TableRow = readonly TableCell[];

export interface TableColumn {
  heading: string;
  /** What stands in it; text unless said. Numbers of staff are text: they keep their zeros. */
  kind?: 'text' | 'number' | 'date';
}

/**
 * The text with an apostrophe before it where a spreadsheet would take it for a formula: also behind spaces, and in the full
 * width that Excel understands as well. Only for CSV, where nothing says that a cell is text.
 */
export function harmless(text: string): string {
  if (/^[-－]$/.test(text)) return text; // a dash alone: 「－」 of the plan
  return /^\s*[\t\r]/u.test(text) || /^[=+\-@]/u.test(text.normalize('NFKC').trimStart()) ? `'${text}` : text;
}
