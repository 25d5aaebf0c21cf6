import type { TableColumn, TableRow } from '../../platform/index.js';
import {
  ImportSeverity,
  PassImportField,
  PassImportProblemCode,
  type Language,
} from '../../vocabulary/index.js';
import type { PassImportRow } from './pass-import.types.js';

type Words<Key extends string> = Record<Language, Record<Key, string>>;

const FIELDS: Words<PassImportField> = {
  ja: {
    staff_number: '職員番号',
    name: '氏名',
    exam_name: '試験区分',
    exam_on: '試験日',
    announced_on: '合格発表日',
    certificate_number: '合格証書番号',
  },
  en: {
    staff_number: 'Staff number',
    name: 'Name',
    exam_name: 'Exam',
    exam_on: 'Exam day',
    announced_on: 'Day of the results',
    certificate_number: 'Certificate number',
  },
};
const SEVERITIES: Words<ImportSeverity> = {
  ja: { error: 'エラー', warning: '注意' },
  en: { error: 'Error', warning: 'Warning' },
};
const PROBLEMS: Words<PassImportProblemCode> = {
  ja: {
    REQUIRED: '必要な項目が空欄',
    TOO_LONG: '長すぎる',
    STAFF_NUMBER_SHAPE: '職員番号として読めない',
    DATE_UNREADABLE: '日付として読めない',
    DATE_FUTURE: '未来の日付',
    DATES_REVERSED: '合格発表日が試験日より前',
    STAFF_NUMBER_UNKNOWN: '試験日に在職する職員がいない',
    KEPT_ELSEWHERE: '記録をほかの団体が管理している職員',
    EXAM_UNKNOWN: '試験日の時点で該当する試験がない',
    TWICE_IN_FILE: '同じ合格がファイルに2回ある',
    STAFF_NUMBER_PADDED: '先頭の0を補って読んだ',
    NAME_DIFFERS: '試験日の氏名と異なる',
  },
  en: {
    REQUIRED: 'A field that is needed is empty',
    TOO_LONG: 'Too long',
    STAFF_NUMBER_SHAPE: 'Not readable as a staff number',
    DATE_UNREADABLE: 'Not readable as a date',
    DATE_FUTURE: 'A day in the future',
    DATES_REVERSED: 'The results before the exam',
    STAFF_NUMBER_UNKNOWN: 'Nobody was employed under the number on the exam day',
    KEPT_ELSEWHERE: 'Another body keeps the file',
    EXAM_UNKNOWN: 'No exam had the name on the exam day',
    TWICE_IN_FILE: 'The same pass twice in the file',
    STAFF_NUMBER_PADDED: 'Read with leading zeros',
    NAME_DIFFERS: 'Not the name of the exam day',
  },
};
const HEADS: Words<'row' | 'severity' | 'field' | 'value' | 'problem' | 'expected'> = {
  ja: { row: '行', severity: '区分', field: '項目', value: '値', problem: '内容', expected: '記録・参照' },
  en: {
    row: 'Row',
    severity: 'Severity',
    field: 'Field',
    value: 'Value',
    problem: 'Problem',
    expected: 'On record',
  },
};

export function problemColumns(language: Language): TableColumn[] {
  const heads = HEADS[language];
  const fields = FIELDS[language];
  return [
    { heading: heads.row, kind: 'number' },
    { heading: fields.staff_number },
    { heading: fields.name },
    { heading: heads.severity },
    { heading: heads.field },
    { heading: heads.value },
    { heading: heads.problem },
    { heading: heads.expected },
  ];
}

/** A line for each problem of the row. */
export function problemCells(row: PassImportRow, language: Language): TableRow[] {
  return row.problems.map(({ severity, code, field, value, params }) => [
    row.number,
    row.staffNumber,
    row.name,
    SEVERITIES[language][severity],
    FIELDS[language][field],
    value,
    PROBLEMS[language][code],
    params.map((param) => param.value).join('・') || null,
  ]);
}
