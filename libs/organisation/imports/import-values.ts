import { plain, readDate } from '../../platform/index.js';
import {
  AppointmentKind,
  ImportField,
  ImportKind,
  ImportProblemCode,
  type LocalDate,
} from '../../vocabulary/index.js';
import { orderOf, type ImportStep } from './import-orders.js';

/** A row as it was read; a field that is blank, unmapped or unreadable is null. Names are those of import_row's columns. */
export interface ImportValues {
  ordinal: number;
  staff_number: string | null;
  whole_name: string | null;
  family_name: string | null;
  given_name: string | null;
  whole_kana: string | null;
  family_kana: string | null;
  given_kana: string | null;
  unit_code: string | null;
  unit_name: string | null;
  position: string | null;
  grade: string | null;
  percent: number | null;
  effective_on: LocalDate | null;
  step: ImportStep | null;
  kind: AppointmentKind | null;
}

export interface CellProblem {
  code: ImportProblemCode;
  number: number;
  field: ImportField;
  value: string;
  params?: Record<string, string | number>;
}

export interface ImportSource {
  ordinal: number;
  number: number;
  cells: readonly string[];
}

const STAFF_NUMBER = /^[0-9A-Z-]{1,20}$/;
const LONGEST = 100;
const LONGEST_SHOWN = 200;

/** Reads the cells of one row by the columns' fields; what cannot be read becomes a problem of its cell. */
export function readValues(
  kind: ImportKind,
  fields: readonly (ImportField | null)[],
  { ordinal, number, cells }: ImportSource,
): { values: ImportValues; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const written = (field: ImportField): string => cells[fields.indexOf(field)] ?? '';
  const wrong = (field: ImportField, code: ImportProblemCode, params?: CellProblem['params']): null => {
    problems.push({
      code,
      number,
      field,
      value: written(field).slice(0, LONGEST_SHOWN),
      ...(params ? { params } : {}),
    });
    return null;
  };
  /** Null when blank or too long. */
  const text = (field: ImportField): string | null => {
    const cell = written(field).trim();
    if (cell === '') return null;
    return cell.length <= LONGEST ? cell : wrong(field, ImportProblemCode.TOO_LONG, { max: LONGEST });
  };
  const code = (field: ImportField): string | null => {
    const cell = text(field);
    return cell === null ? null : plain(cell);
  };
  const read = <T>(
    field: ImportField,
    reader: (cell: string) => T | null,
    unreadable: ImportProblemCode,
  ): T | null => {
    const cell = text(field);
    return cell === null ? null : (reader(cell) ?? wrong(field, unreadable));
  };

  const order = read(ImportField.order, (cell) => orderOf(kind, cell), ImportProblemCode.ORDER_UNKNOWN);
  if (kind === ImportKind.transfers && written(ImportField.order).trim() === '')
    wrong(ImportField.order, ImportProblemCode.REQUIRED);
  if (written(ImportField.staff_number).trim() === '')
    wrong(ImportField.staff_number, ImportProblemCode.REQUIRED);
  const name = partsOf(text(ImportField.name), text(ImportField.family_name), text(ImportField.given_name));
  const kana = partsOf(code(ImportField.kana), code(ImportField.family_kana), code(ImportField.given_kana));
  return {
    values: {
      ordinal,
      staff_number: read(ImportField.staff_number, staffNumberOf, ImportProblemCode.STAFF_NUMBER_SHAPE),
      whole_name: name.whole,
      family_name: name.family,
      given_name: name.given,
      whole_kana: kana.whole,
      family_kana: kana.family,
      given_kana: kana.given,
      unit_code: code(ImportField.unit_code),
      unit_name: text(ImportField.unit_name),
      position: text(ImportField.position),
      grade: code(ImportField.grade),
      percent: read(ImportField.percent, percentOf, ImportProblemCode.PERCENT_UNREADABLE),
      effective_on: read(ImportField.effective_on, readDate, ImportProblemCode.DATE_UNREADABLE),
      step: kind === ImportKind.staff_master ? 'present' : (order?.step ?? null),
      kind: order?.kind ?? null,
    },
    problems,
  };
}

function staffNumberOf(cell: string): string | null {
  const number = plain(cell).replaceAll(/\s/g, '').toUpperCase();
  return STAFF_NUMBER.test(number) ? number : null;
}

/** 50, 50%, ５０％, and 0.5 as a spreadsheet stores 50 %. */
function percentOf(cell: string): number | null {
  const number = Number(plain(cell).replace(/%$/, ''));
  const percent = number > 0 && number < 1 ? Math.round(number * 100) : number;
  return Number.isInteger(percent) && percent >= 1 && percent <= 100 ? percent : null;
}

interface Parts {
  whole: string | null;
  family: string | null;
  given: string | null;
}

/** A name in one cell is split at its first space; without one the parts are unknown, and only the whole can be compared. */
function partsOf(whole: string | null, family: string | null, given: string | null): Parts {
  if (family !== null && given !== null) return { whole: family + given, family, given };
  if (whole === null) return { whole: family, family: null, given: null };
  const [first = '', ...rest] = whole.split(/[\s\u3000]+/u);
  return rest.length > 0
    ? { whole, family: first, given: rest.join(' ') }
    : { whole, family: null, given: null };
}
