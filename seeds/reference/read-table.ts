import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** One line of a table, read by the names in its header. */
export interface TableRow {
  /** The cell as it stands in the file; a column that the file lacks is an error, never an empty text. */
  text(column: string): string;
  /** Null for an empty cell. */
  optional(column: string): string | null;
  flag(column: string): boolean;
}

/** Reads a tab-separated file of the folder. Cells hold no quoting: a quotation mark is a character like any other. */
export async function readTable(folder: URL | string, name: string): Promise<TableRow[]> {
  const path = join(typeof folder === 'string' ? folder : fileURLToPath(folder), name);
  const records: Record<string, string>[] = parse(await readFile(path, 'utf8'), {
    columns: true,
    delimiter: '\t',
    quote: false,
    bom: true,
    skip_empty_lines: true,
  });
  return records.map((record, index) => new Row(`${name}, row ${index + 2}`, record));
}

class Row implements TableRow {
  constructor(
    private readonly place: string,
    private readonly record: Record<string, string>,
  ) {}

  text(column: string): string {
    const cell = this.record[column];
    if (cell === undefined) throw new Error(`${this.place}: no column “${column}”`);
    return cell;
  }

  optional(column: string): string | null {
    return this.text(column) || null;
  }

  flag(column: string): boolean {
    return this.text(column) === '1';
  }
}
