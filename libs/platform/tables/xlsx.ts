import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { TableCell, TableColumn, TableRow } from './table.js';

/**
 * A workbook of one sheet. Every cell says what it is, so text is never a formula and needs no apostrophe, and a staff
 * number keeps its zeros.
 */
export function xlsxOf(columns: readonly TableColumn[], rows: readonly TableRow[]): Promise<Buffer> {
  const heading = columns.map(({ heading: value }): Cell => ({ value: written(value), fontWeight: 'bold' }));
  const body = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.kind)));
  return writeExcelFile([heading, ...body], {
    columns: columns.map(({ heading: text, kind }) => ({
      width: kind === 'text' || kind === undefined ? 20 : Math.max(12, text.length * 2),
    })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cellOf(cell: TableCell, kind: TableColumn['kind']): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (kind === 'date') return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'yyyy"-"mm"-"dd' };
  return { type: String, value: written(cell) };
}

/**
 * What XML cannot hold is written as the format has it: _x0001_ (and what looks like that, so that it stays itself). So is
 * the first letter of a text such as "constructor": write-excel-file looks its texts up in an object that has one already.
 */
function written(text: string): string {
  const safe = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(
    // oxlint-disable-next-line no-control-regex -- these are the very ones
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu,
    escaped,
  );
  return safe in Object.prototype ? `${escaped(safe)}${safe.slice(1)}` : safe;
}

function escaped(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
