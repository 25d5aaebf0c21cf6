import type {
  PassImportAction,
  PassImportField,
  PassImportProblemCode,
  PassImportState,
} from '../vocabulary-types';

/** Values that a problem's sentence may name; dates come as YYYY-MM-DD and are shown by `date`. */
type Params = Readonly<Record<string, string>>;
type DateWords = (on: string) => string;

/** The screens for lists of passes: upload, dry run, apply, take back. */
export const passImportJa = {
  title: '合格者一覧の取込み',
  answer:
    '人事課やIPAの団体申込みの合格者一覧を、確認してからまとめて登録します。登録した合格は、ほかの担当者が確認するまで集計に入りません。',
  upload: '一覧を取り込む',
  body: '団体',
  file: 'ファイル',
  fileHint:
    'CSV（シフトJIS・UTF-8）またはExcel（.xlsx）、5,000行まで。見出しは「職員番号」「氏名」「試験区分」「試験日」「合格発表日」「合格証書番号」。',
  fileMissing: 'ファイルを選んでください。',
  start: 'アップロードして確認する',
  starting: '内容を確認しています',
  history: 'これまでの取込み',
  empty: 'まだ取込みはありません',
  emptyBody: 'アップロードすると、まず内容の確認だけを行います。登録するまで、記録は変わりません。',
  noBodies: '取り込める団体がありません',
  noBodiesBody: '合格者一覧を取り込めるのは、資格担当に指名された人事課の職員です。',
  heads: {
    fileName: 'ファイル名',
    state: '状態',
    rows: '行数',
    new: '新しい合格',
    uploadedAt: 'アップロード',
    by: '担当者',
    row: '行',
    action: '扱い',
    problems: '問題',
  },
  steps: {
    label: '取込みの手順',
    names: ['アップロード', '内容の確認', '登録'],
    done: '完了',
    current: '今の手順',
  },
  stateOf: {
    checked: '確認済み',
    applied: '登録済み',
    taken_back: '取消し済み',
  } satisfies Record<PassImportState, string>,
  actionOf: {
    new: '新しい合格',
    known: '登録済み',
    invalid: 'エラー',
  } satisfies Record<PassImportAction, string>,
  fieldOf: {
    staff_number: '職員番号',
    name: '氏名',
    exam_name: '試験区分',
    exam_on: '試験日',
    announced_on: '合格発表日',
    certificate_number: '合格証書番号',
  } satisfies Record<PassImportField, string>,
  problemOf: {
    REQUIRED: () => '必要な項目が空欄です。',
    TOO_LONG: (params) => `長すぎます（${params['max'] ?? ''}文字まで）。`,
    STAFF_NUMBER_SHAPE: () => '職員番号に使えるのは、数字、英大文字、ハイフンの20文字までです。',
    DATE_UNREADABLE: () => '日付として読めません（例：令和7年4月20日、R7.4.20、2025/4/20）。',
    DATE_FUTURE: () => '未来の日付です。合格発表の後に取り込んでください。',
    DATES_REVERSED: () => '合格発表日が試験日より前になっています。',
    STAFF_NUMBER_UNKNOWN: (params, date) =>
      `${date(params['on'] ?? '')}の時点で、この職員番号の職員は在職していません。採用前の合格は、職員の画面から登録してください。`,
    KEPT_ELSEWHERE: () => '記録をほかの団体が管理している職員です。その団体で登録してください。',
    EXAM_UNKNOWN: (params, date) => `${date(params['on'] ?? '')}の時点で、この名称の試験はありません。`,
    TWICE_IN_FILE: (params) => `同じ人の同じ合格が${params['row'] ?? ''}行目にもあります。`,
    STAFF_NUMBER_PADDED: (params) => `先頭の0が欠けているとみて、${params['to'] ?? ''}として読みました。`,
    NAME_DIFFERS: (params) => `試験日の氏名は「${params['name'] ?? ''}」です。記録の氏名で登録します。`,
  } satisfies Record<PassImportProblemCode, (params: Params, date: DateWords) => string>,
  answerOf: {
    errors: (n: number) =>
      `${n.toLocaleString('ja-JP')}行にエラーがあるため、まだ登録できません。記録は変わっていません。`,
    ready: (n: number) =>
      `${n.toLocaleString('ja-JP')}件の合格を登録できます。登録するまで、記録は変わりません。`,
    nothing: 'すべて登録済みの合格です。新しく登録する行はありません。',
    applied: (n: number) =>
      `${n.toLocaleString('ja-JP')}件の合格を登録しました。ほかの資格担当が確認すると、集計に入ります。`,
    takenBack: 'この取込みで登録した合格を、まとめて取り消しました。',
  },
  counts: {
    title: '確認の結果',
    label: '行の内訳',
    problems: '問題のある行',
    all: 'すべての行',
    count: (n: number) => `${n.toLocaleString('ja-JP')}行`,
  },
  facts: {
    body: '団体',
    format: 'ファイルの形式',
    uploaded: 'アップロード',
    applied: '登録',
    takenBack: '取消し',
  },
  encodingOf: {
    'utf-8': 'CSV（UTF-8）',
    'utf-8-bom': 'CSV（UTF-8、BOM付き）',
    cp932: 'CSV（シフトJIS・CP932）',
    xlsx: 'Excel（.xlsx）',
  } as Readonly<Record<string, string>>,
  rowsTitle: '一覧の行',
  nothing: '該当する行はありません',
  fix: 'エラーの行を直したファイルを、もう一度アップロードしてください。',
  again: 'もう一度確認する',
  apply: {
    title: '登録',
    button: '合格を登録する',
    confirmTitle: '合格を登録しますか',
    confirmBody: (n: number) =>
      `${n.toLocaleString('ja-JP')}件を、すべて登録するか、1件も登録しないかのどちらかで処理します。`,
    confirm: '登録する',
    discard: 'この取込みを破棄する',
    discardTitle: 'この取込みを破棄しますか',
    discardBody: '確認の結果を消します。記録は変わりません。',
    takeBack: '登録をまとめて取り消す',
    takeBackTitle: '登録を取り消しますか',
    takeBackBody:
      'この取込みで登録した合格を、すべて取り下げます。確認または却下された合格が1件でもあれば、取り消せません。',
    reason: '取り消す理由',
    reasonMissing: '理由を入力してください。',
    takeBackConfirm: '取り消す',
  },
};
