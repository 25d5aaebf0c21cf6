import type { TableColumn, TableRow } from '../../platform/index.js';
import type { CompletionHow, Language } from '../../vocabulary/index.js';
import type { CompletionRow } from './drill-down.types.js';

const HOW: Record<Language, Record<CompletionHow, string>> = {
  ja: { rule: '規定どおり', waiver: '受講免除', imported: '移行した記録', void: '取り消し' },
  en: { rule: 'by the rule', waiver: 'waiver', imported: 'imported', void: 'taken back' },
};

interface CompletionColumn extends TableColumn {
  key: keyof CompletionRow;
}

/** The columns of the exported file, in order: a value of the row, and its heading as people read it. */
export function completionColumns(language: Language): CompletionColumn[] {
  const columns: { key: keyof CompletionRow; kind?: TableColumn['kind']; ja: string; en: string }[] = [
    { key: 'completedOn', kind: 'date', ja: '修了日', en: 'Completed on' },
    { key: 'fiscalYear', kind: 'number', ja: '年度', en: 'Fiscal year' },
    { key: 'organisationName', ja: '団体', en: 'Body' },
    { key: 'unitName', ja: '所属', en: 'Unit' },
    { key: 'staffNumber', ja: '職員番号', en: 'Staff number' },
    { key: 'name', ja: '氏名', en: 'Name' },
    { key: 'kana', ja: 'かな', en: 'Reading' },
    { key: 'courseCode', ja: '講座コード', en: 'Course code' },
    { key: language === 'ja' ? 'courseTitleJa' : 'courseTitleEn', ja: '講座名', en: 'Course' },
    { key: 'courseVersionNumber', kind: 'number', ja: '版', en: 'Version' },
    { key: 'how', ja: '修了区分', en: 'How' },
    { key: 'certificateNumber', ja: '修了証番号', en: 'Certificate number' },
  ];
  return columns.map(({ key, kind, ...headings }) => ({
    key,
    heading: headings[language],
    ...(kind ? { kind } : {}),
  }));
}

/** A row as people read it in a file. */
export function completionCells(
  row: CompletionRow,
  columns: readonly CompletionColumn[],
  language: Language,
): TableRow {
  return columns.map(({ key }) =>
    key === 'how' ? HOW[language][row.how] : (row[key] as string | number | null),
  );
}
