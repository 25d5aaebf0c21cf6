import { Language } from '../../vocabulary/index.js';
import { speltOut, type Unencodable } from './cp932.js';
import type { TableColumn, TableRow } from './table.js';

/** What the file itself says about rows that it leaves out. */
const WORDS: Record<Language, { notice: string; row: string; where: string }> = {
  ja: {
    notice:
      '次の行は、CP932（Shift_JIS）で表せない文字を含むため、上の表から除きました。表せない文字は〔U+文字コード〕で示しています。',
    row: '行番号',
    where: '表せない文字のある項目',
  },
  en: {
    notice:
      'These rows are left out of the table above, because they have characters that CP932 (Shift_JIS) cannot hold. Such characters are spelt out as 〔U+code point〕.',
    row: 'Row',
    where: 'Columns with such characters',
  },
};

export interface OmittedRow {
  row: TableRow;
  cells: readonly Unencodable[];
}

/** The last lines of a file that leaves rows out: an empty one, the reason, and each row with its number, nothing lost. */
export function omittedSection(
  columns: readonly TableColumn[],
  omitted: readonly OmittedRow[],
  language: Language,
): TableRow[] {
  const words = WORDS[language];
  return [
    [null],
    [words.notice],
    [words.row, words.where, ...columns.map(({ heading }) => heading)],
    ...omitted.map(({ row, cells }) => [
      cells[0]?.row ?? null,
      cells.map(({ column }) => column).join('・'),
      ...row.map((cell) => (typeof cell === 'string' ? speltOut(cell) : cell)),
    ]),
  ];
}
