import type {
  ImportAction,
  ImportField,
  ImportKind,
  ImportProblemCode,
  ImportSeverity,
  ImportState,
} from '../vocabulary-types';

/** Values that a problem's sentence may name; dates come as YYYY-MM-DD and are shown by `date`. */
export type ProblemParams = Readonly<Record<string, string>>;
export type DateWords = (on: string) => string;

const on = (params: ProblemParams, name: string, date: DateWords): string => {
  const value = params[name];
  return value ? date(value) : '';
};

/** What the server says about an import: its states, fields, and what is wrong with a row. */
export const importsJa = {
  kindOf: { staff_master: '職員マスタ', transfers: '人事異動' } satisfies Record<ImportKind, string>,
  stateOf: {
    uploaded: 'アップロード済み',
    checking: '確認中',
    checked: '確認済み',
    applying: '反映中',
    applied: '反映済み',
    undoing: '取消し中',
    undone: '取消し済み',
    failed: '失敗',
    cancelled: '中止',
  } satisfies Record<ImportState, string>,
  actionOf: {
    add: '追加',
    change: '変更',
    move: '異動',
    leave: '退職',
    unchanged: '変更なし',
    invalid: 'エラー',
  } satisfies Record<ImportAction, string>,
  severityOf: { error: 'エラー', warning: '注意' } satisfies Record<ImportSeverity, string>,
  fieldOf: {
    staff_number: '職員番号',
    name: '氏名',
    family_name: '姓',
    given_name: '名',
    kana: 'フリガナ',
    family_kana: 'セイ',
    given_kana: 'メイ',
    unit_code: '所属コード',
    unit_name: '所属名',
    position: '職名',
    grade: '級',
    order: '発令種別',
    effective_on: '発令日',
    percent: '従事割合',
  } satisfies Record<ImportField, string>,
  changedFieldOf: {
    name: '氏名',
    kana: 'フリガナ',
    unit: '所属',
    position: '職名',
    grade: '級',
    kind: '発令の種別',
    percent: '従事割合',
    starts_on: '開始日',
    ends_on: '終了日',
  } as Readonly<Record<string, string>>,
  problemOf: {
    REQUIRED: () => '必要な項目が空欄です。',
    TOO_LONG: (params) => `長すぎます（${params['max'] ?? ''}文字まで）。`,
    STAFF_NUMBER_SHAPE: () => '職員番号に使えるのは、数字、英大文字、ハイフンの20文字までです。',
    DATE_UNREADABLE: () => '日付として読めません（例：令和8年4月1日、R8.4.1、2026/4/1）。',
    PERCENT_UNREADABLE: () => '割合は1から100までの整数で書いてください。',
    ORDER_UNKNOWN: () => 'この発令種別は取り込めません（採用、異動、昇任、退職、兼務、兼務解除など）。',
    NAME_NOT_SPLIT: () => '姓と名の間に空白がないため、分けられません。',
    UNIT_UNKNOWN: (params, date) => `${on(params, 'on', date)}の時点で、この所属コードの所属はありません。`,
    STAFF_NUMBER_TWICE: (params) => `同じ職員番号が${params['row'] ?? ''}行目にもあります。`,
    STAFF_NUMBER_UNKNOWN: (params, date) =>
      `${on(params, 'on', date)}の時点で、この職員番号の職員は在職していません。`,
    ALREADY_EMPLOYED: (params, date) =>
      `この職員番号の職員は、${on(params, 'since', date)}から在職しています。`,
    LATER_POST: (params, date) =>
      `${on(params, 'on', date)}からの発令がすでにあります。先にその発令を確かめてください。`,
    PERCENT_EXCEEDED: (params, date) =>
      `${on(params, 'on', date)}から従事割合の合計が${params['percent'] ?? ''}%になります（100%まで）。`,
    KEPT_ELSEWHERE: () => 'ほかの団体に在職する人です。職員の画面から登録してください。',
    HONMU_ELSEWHERE: () => '同じ期間に、ほかの本務の発令があります。',
    NO_SUCH_POST: () => '解除する兼務の発令が見つかりません。',
    STAFF_NUMBER_PADDED: (params) => `先頭の0が欠けているとみて、${params['to'] ?? ''}として読みました。`,
    PERHAPS_REHIRED: (params, date) =>
      `${on(params, 'left', date)}に退職した同姓同名の人がいます。再採用ではありませんか。このまま反映すると、新しい人として登録します。`,
    REHIRED: (params, date) =>
      `${on(params, 'left', date)}に退職した同じ人の再採用として、これまでの記録に続けます。`,
    STAFF_NUMBER_USED_BEFORE: (params, date) =>
      `この職員番号は、${on(params, 'left', date)}まで別の人が使っていました。新しい人として登録します。`,
    UNIT_NAME_DIFFERS: (params) =>
      `所属コードの所属は「${params['name'] ?? ''}」です。所属コードのとおりに読みました。`,
    UNIT_ENDS: (params, date) =>
      `この所属は${on(params, 'until', date)}までで、終わりのない発令はできません。`,
    NAME_DIFFERS: (params) => `記録の氏名は「${params['name'] ?? ''}」です。氏名は変更しません。`,
    GUEST_NOT_CHANGED: () => 'ほかの団体から受け入れている職員の発令は、取込みでは変更しません。',
    CHANGED_SINCE: () => '反映した後に、記録が変更されました。',
  } satisfies Record<ImportProblemCode, (params: ProblemParams, date: DateWords) => string>,
};
