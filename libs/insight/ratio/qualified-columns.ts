import type { TableColumn, TableRow } from '../../platform/index.js';
import type { Language } from '../../vocabulary/index.js';
import type { QualifiedPerson } from './qualified-people.types.js';

interface QualifiedColumn extends TableColumn {
  key: keyof QualifiedPerson;
}

/** The columns of the exported file, in order. */
export function qualifiedColumns(language: Language): QualifiedColumn[] {
  const columns: { key: keyof QualifiedPerson; kind?: TableColumn['kind']; ja: string; en: string }[] = [
    { key: 'organisationName', ja: '団体', en: 'Body' },
    { key: 'unitName', ja: '所属', en: 'Unit' },
    { key: 'name', ja: '氏名', en: 'Name' },
    { key: 'kana', ja: 'かな', en: 'Reading' },
    { key: 'designatedSince', kind: 'date', ja: '指定日', en: 'Designated since' },
    { key: 'examCode', ja: '試験区分', en: 'Exam' },
    { key: language === 'ja' ? 'examNameJa' : 'examNameEn', ja: '試験名', en: 'Name of the exam' },
    { key: 'announcedOn', kind: 'date', ja: '合格発表日', en: 'Results announced' },
    { key: 'verifiedOn', kind: 'date', ja: '確認日', en: 'Verified' },
  ];
  return columns.map(({ key, kind, ...headings }) => ({
    key,
    heading: headings[language],
    ...(kind ? { kind } : {}),
  }));
}

export function qualifiedCells(row: QualifiedPerson, columns: readonly QualifiedColumn[]): TableRow {
  return columns.map(({ key }) => row[key] as string | null);
}
