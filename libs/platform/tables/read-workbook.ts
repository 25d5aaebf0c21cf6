import { readSheet } from 'read-excel-file/node';
import { UnreadableTable } from './read-text.js';

const ZIP_ENTRY = Buffer.from('PK\u0003\u0004', 'latin1');
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const DIRECTORY_END = Buffer.from('PK\u0005\u0006', 'latin1');
/** A sheet of 100,000 rows is far below this; a file that unpacks to more is made to harm. */
const MOST_UNPACKED_BYTES = 400 * 1024 * 1024;

export function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(ZIP_ENTRY);
}

/** The cells of the first sheet as text; dates as YYYY-MM-DD. Throws UnreadableTable (broken, not_a_table, too_large). */
export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  const entries = zipEntries(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new UnreadableTable('not_a_table');
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED_BYTES)
    throw new UnreadableTable('too_large');
  try {
    return ((await readSheet(bytes)) as SheetCells).map((row) => row.map(textOf));
  } catch {
    throw new UnreadableTable('broken');
  }
}

/** As they really come: the package's types say the Date constructor. */
type SheetCells = (string | number | boolean | Date | null)[][];

function textOf(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

/** Names and sizes from the directory at the end of a zip. */
function zipEntries(bytes: Buffer): { name: string; unpacked: number }[] {
  const end = bytes.lastIndexOf(DIRECTORY_END);
  if (end < 0 || end + 22 > bytes.length) throw new UnreadableTable('broken');
  const entries: { name: string; unpacked: number }[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      unpacked: bytes.readUInt32LE(at + 24),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
