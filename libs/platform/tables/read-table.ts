import { parse } from 'csv-parse/sync';
import { composed, decodedText, UnreadableTable, type TextEncoding } from './read-text.js';
import { isWorkbook, readWorkbook } from './read-workbook.js';

export type Delimiter = 'comma' | 'tab' | 'semicolon';

export interface TableRow {
  /** The line of the table as a spreadsheet counts it; the headings are mostly 1. */
  number: number;
  /** As many as there are headings. */
  cells: string[];
}

export interface Table {
  encoding: TextEncoding | 'xlsx';
  delimiter: Delimiter | null;
  headings: string[];
  /** Blank lines are left out. */
  rows: TableRow[];
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;
const DELIMITERS: readonly [Delimiter, string][] = [
  ['comma', ','],
  ['tab', '\t'],
  ['semicolon', ';'],
];
/** Lines that are looked at to find the delimiter. */
const SAMPLE_LINES = 20;

/** Office files of before 2007, and newer ones under a password: neither is a zip. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * A table from the bytes of a CSV (UTF-8 or CP932; comma, tab or semicolon) or XLSX file; what it is is found in the bytes
 * and not in its name. Throws UnreadableTable.
 */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableTable('empty');
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE)) throw new UnreadableTable('password');
  if (isWorkbook(bytes)) {
    return { encoding: 'xlsx', delimiter: null, ...tableOf(await readWorkbook(bytes)) };
  }
  const { encoding, text } = decodedText(bytes);
  const [delimiter, character] = delimiterOf(text);
  return { encoding, delimiter, ...tableOf(recordsOf(text, character)) };
}

function recordsOf(text: string, delimiter: string, to?: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      ...(to === undefined ? {} : { to }),
    });
  } catch {
    throw new UnreadableTable('broken'); // a quotation mark that is never closed
  }
}

/** The one that cuts the first lines into the most columns, all into the same number; a comma when none does. */
export function delimiterOf(text: string): [Delimiter, string] {
  let best = DELIMITERS[0] as [Delimiter, string];
  let most = 1;
  for (const candidate of DELIMITERS) {
    const widths = widthsBy(text, candidate[1]);
    const width = widths[0] ?? 1;
    const even = widths.filter((other) => other === width).length / Math.max(1, widths.length);
    if (width > 1 && width * even > most) {
      best = [...candidate];
      most = width * even;
    }
  }
  return best;
}

function widthsBy(text: string, delimiter: string): number[] {
  try {
    return recordsOf(text, delimiter, SAMPLE_LINES)
      .filter((record) => record.some(Boolean))
      .map((record) => record.length);
  } catch {
    return [];
  }
}

/** The first line with anything in it has the headings. */
function tableOf(records: readonly string[][]): Pick<Table, 'headings' | 'rows'> {
  const filled = records
    .map((record, index) => ({ number: index + 1, cells: record.map((cell) => composed(cell).trim()) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [first, ...rows] = filled;
  if (!first || rows.length === 0) throw new UnreadableTable('empty');
  const width = first.cells.findLastIndex(Boolean) + 1;
  if (width > MOST_COLUMNS) throw new UnreadableTable('too_many_columns');
  if (rows.length > MOST_ROWS) throw new UnreadableTable('too_many_rows');
  return {
    headings: first.cells.slice(0, width),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: Array.from({ length: width }, (_, index) => cells[index] ?? ''),
    })),
  };
}
