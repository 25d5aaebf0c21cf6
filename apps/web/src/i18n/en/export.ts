import type { exportJa } from '../ja/export';

const n = (value: number): string => value.toLocaleString('en-GB');

export const exportEn: typeof exportJa = {
  open: (count) => `Save ${n(count)} rows`,
  pending: 'Preparing…',
  failed: 'The file could not be made',
  care: 'It holds names: handle it with care. Whose data was exported is logged, and each person can see it.',
  formats: {
    xlsx: { name: 'Excel (XLSX)', use: 'Staff numbers keep their leading zeros.' },
    csv: { name: 'CSV (UTF-8 with BOM)', use: 'Holds every character. Opens in Excel too.' },
    'csv-cp932': {
      name: 'CSV (Shift_JIS, CP932)',
      use: 'For older systems. You are told of characters that it cannot hold before anything is saved.',
    },
  },
  unencodable: {
    title: (rows) => `${n(rows)} ${rows === 1 ? 'row has' : 'rows have'} characters that CP932 cannot hold`,
    body: 'No character is replaced by another. Excel and CSV in UTF-8 hold every row. In CP932, these rows are left out of the table and stand at the end of the file with the codes of their characters.',
    caption: 'Rows with characters that CP932 cannot hold',
    row: 'Row',
    column: 'Column',
    text: 'Content',
    characters: 'Characters',
    more: (rows) => `And ${n(rows)} more rows.`,
    omit: (rows) => `Save without ${n(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  },
};
