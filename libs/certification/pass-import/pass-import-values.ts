import { DomainError, plain, readDate, type Table } from '../../platform/index.js';
import { PassImportField, PassImportProblemCode, type LocalDate } from '../../vocabulary/index.js';

/** Headings that bodies and the IPA's group application use for each field. */
const HEADINGS: Readonly<Record<PassImportField, readonly string[]>> = {
  staff_number: ['職員番号', '職員No', '職員コード', '社員番号', '団体内番号'],
  name: ['氏名', '職員氏名', '受験者氏名', '合格者氏名', '名前'],
  exam_name: ['試験区分', '試験名', '試験名称', '試験種別', '資格名'],
  exam_on: ['試験日', '受験日', '試験年月日', '受験年月日'],
  announced_on: ['合格発表日', '合格年月日', '合格日', '発表日'],
  certificate_number: ['合格証書番号', '合格番号', '証書番号'],
};
const REQUIRED = [
  PassImportField.staff_number,
  PassImportField.exam_name,
  PassImportField.exam_on,
  PassImportField.announced_on,
];
const LONGEST = 100;
const STAFF_NUMBER = /^[0-9A-Z-]{1,20}$/;

/** What could not be read, as pass_import_row.unread keeps it. */
export interface Unread {
  code: PassImportProblemCode;
  field: PassImportField;
  value: string;
  params: Record<string, string>;
}

/** A row as it was read; null where it is blank or unreadable. */
export interface PassImportValues {
  number: number;
  staffNumber: string | null;
  name: string | null;
  examName: string | null;
  examOn: LocalDate | null;
  announcedOn: LocalDate | null;
  certificateNumber: string | null;
  unread: Unread[];
}

/** Width, spaces and what stands in brackets make no difference. */
const key = (heading: string): string =>
  plain(heading)
    .replace(/\(.*?\)|[\s・※*_.-]/g, '')
    .toLowerCase();

/** Where each field stands. Refuses PASS_IMPORT_COLUMNS_MISSING with the fields that are needed and not found. */
function columnsOf(headings: readonly string[]): ReadonlyMap<PassImportField, number> {
  const keys = headings.map(key);
  const found = new Map<PassImportField, number>();
  for (const field of Object.values(PassImportField)) {
    const index = keys.findIndex((heading) => HEADINGS[field].some((usual) => key(usual) === heading));
    if (index >= 0) found.set(field, index);
  }
  const missing = REQUIRED.filter((field) => !found.has(field));
  if (missing.length > 0) {
    throw new DomainError('PASS_IMPORT_COLUMNS_MISSING', { params: { fields: missing.join(',') } });
  }
  return found;
}

/** Every row of the table. Refuses PASS_IMPORT_COLUMNS_MISSING. */
export function readPasses({ headings, rows }: Table): PassImportValues[] {
  const columns = columnsOf(headings);
  return rows.map(({ number, cells }) => {
    const unread: Unread[] = [];
    const written = (field: PassImportField): string => (cells[columns.get(field) ?? -1] ?? '').trim();
    const read = <T>(
      field: PassImportField,
      reader: (cell: string) => T | null,
      code: PassImportProblemCode,
    ): T | null => {
      const cell = written(field);
      const wrong = (problem: PassImportProblemCode, params: Record<string, string> = {}): null => {
        unread.push({ code: problem, field, value: cell.slice(0, LONGEST), params });
        return null;
      };
      if (cell === '') return REQUIRED.includes(field) ? wrong(PassImportProblemCode.REQUIRED) : null;
      if (cell.length > LONGEST) return wrong(PassImportProblemCode.TOO_LONG, { max: String(LONGEST) });
      return reader(cell) ?? wrong(code);
    };
    const text = (field: PassImportField): string | null =>
      read(field, (cell) => cell, PassImportProblemCode.REQUIRED);
    const date = (field: PassImportField): LocalDate | null =>
      read(field, readDate, PassImportProblemCode.DATE_UNREADABLE);
    return {
      number,
      staffNumber: read(
        PassImportField.staff_number,
        staffNumberOf,
        PassImportProblemCode.STAFF_NUMBER_SHAPE,
      ),
      name: text(PassImportField.name),
      examName: text(PassImportField.exam_name),
      examOn: date(PassImportField.exam_on),
      announcedOn: date(PassImportField.announced_on),
      certificateNumber: text(PassImportField.certificate_number),
      unread,
    };
  });
}

function staffNumberOf(cell: string): string | null {
  const number = plain(cell).replaceAll(/\s/g, '').toUpperCase();
  return STAFF_NUMBER.test(number) ? number : null;
}
