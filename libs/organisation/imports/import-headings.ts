import { plain } from '../../platform/index.js';
import { ImportField } from '../../vocabulary/index.js';

/** Usual headings of each field, the more telling first: a file of 人事異動 has old and new units side by side. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  staff_number: ['職員番号', '職員No', '職員コード', '職員ID', '社員番号', '番号'],
  name: ['氏名', '職員氏名', '氏名漢字', '漢字氏名', '名前', '職員名'],
  family_name: ['姓', '氏', '苗字', '名字', '氏名姓', '漢字姓'],
  given_name: ['名', '氏名名', '漢字名'],
  kana: [
    'フリガナ',
    '氏名カナ',
    'カナ氏名',
    '氏名フリガナ',
    'カナ',
    '氏名かな',
    'かな氏名',
    'ヨミガナ',
    '読み',
  ],
  family_kana: ['セイ', '姓カナ', '姓フリガナ', 'カナ姓', '氏カナ'],
  given_kana: ['メイ', '名カナ', '名フリガナ', 'カナ名'],
  unit_code: [
    '新所属コード',
    '異動後所属コード',
    '所属コード',
    '所属CD',
    '新所属CD',
    '部署コード',
    '課コード',
  ],
  unit_name: [
    '新所属名',
    '新所属',
    '異動後所属名',
    '異動後所属',
    '所属名',
    '所属名称',
    '所属',
    '部署名',
    '課名',
  ],
  position: ['新職名', '異動後職名', '職名', '補職名', '役職名', '役職', '職'],
  grade: ['新級', '級', '職務の級', '等級', '給料の級'],
  order: [
    '発令種別',
    '異動種別',
    '発令区分',
    '異動区分',
    '発令内容',
    '任用区分',
    '任用形態',
    '職員区分',
    '区分',
  ],
  effective_on: ['発令日', '発令年月日', '異動日', '異動年月日', '適用日', '着任日'],
  percent: ['従事割合', '割合', '従事率', '勤務割合'],
};

/** フリガナ and ふりがな, (必須) and width make no difference. */
function key(heading: string): string {
  return plain(heading)
    .replace(/\(.*?\)|[\s・※*_-]/g, '')
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .toLowerCase();
}

/** What each column is taken for: as the body said the last time, else by its usual headings; null where nothing fits. */
export function proposedFields(
  headings: readonly string[],
  remembered: ReadonlyMap<string, ImportField | null>,
): (ImportField | null)[] {
  const fields = headings.map((heading) => remembered.get(heading) ?? null);
  const seen = new Set(fields.filter((field) => field !== null));
  const keys = headings.map(key);
  for (const field of Object.values(ImportField)) {
    const names = HEADINGS[field];
    if (seen.has(field)) continue;
    const name = [...names, field]
      .map(key)
      .find((usual) =>
        keys.some(
          (heading, index) =>
            heading === usual && fields[index] === null && !remembered.has(headings[index] ?? ''),
        ),
      );
    if (name !== undefined) fields[keys.indexOf(name)] = field;
  }
  return fields;
}
