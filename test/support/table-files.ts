import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';

export type FileKind = 'utf-8' | 'utf-8-bom' | 'cp932' | 'xlsx';
/** A number becomes a numeric cell of a workbook, whose leading zeros are lost. */
export type Cell = string | number;

/** A table as the file that a 人事課 would upload. The first row has the headings. */
export async function tableFile(
  kind: FileKind,
  rows: readonly (readonly Cell[])[],
  delimiter = ',',
): Promise<Buffer> {
  if (kind === 'xlsx') {
    const cells = rows.map((row) =>
      row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
    );
    return writeExcelFile(cells).toBuffer();
  }
  const text = stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: 'windows' },
  );
  return kind === 'cp932'
    ? iconv.encode(text, 'cp932')
    : Buffer.from((kind === 'utf-8-bom' ? '\uFEFF' : '') + text);
}
