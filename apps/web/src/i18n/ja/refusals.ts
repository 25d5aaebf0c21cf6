import { untilOf, type RefusalSentences } from '../refusal-sentence';

const FILE_REFUSED: Readonly<Record<string, string>> = {
  empty: 'ファイルが空です。見出しと1行以上のデータが必要です。',
  too_large: 'ファイルが大きすぎます（20MBまで）。',
  password:
    'パスワードで保護されたファイル、または古い形式（.xls）のファイルは取り込めません。パスワードを外し、.xlsxかCSVで保存してください。',
  broken: 'ファイルが壊れているため、開けません。もう一度保存し直してください。',
  not_a_table: 'CSVまたはExcel（.xlsx）のファイルではありません。',
  encoding: '文字コードを判別できません。UTF-8またはシフトJIS（CP932）で保存してください。',
  too_many_rows: '行が多すぎます（10万行まで）。',
  too_many_columns: '列が多すぎます（200列まで）。',
};

export const refusalsJa: RefusalSentences = {
  UNAUTHENTICATED: 'ログインが必要です。時間がたったため、ログアウトされた可能性があります。',
  FORBIDDEN: 'この操作をする権限がありません。',
  NOT_FOUND: '見つかりません。削除されたか、閲覧する権限がありません。',
  SIGN_IN_FAILED: 'ユーザー名またはパスワードが違います。',
  SIGN_IN_LOCKED: (params) => {
    const until = untilOf(params, 'ja');
    return until
      ? `続けて間違えたため、${until}までこのアカウントではログインできません。`
      : '続けて間違えたため、しばらくこのアカウントではログインできません。';
  },
  SIGN_IN_TOO_MANY: 'ログインの試行が多すぎます。1分ほど待ってから、もう一度お試しください。',
  DEMO_ACCOUNT_REFUSED: 'この環境では、デモ用のアカウントは使えません。',
  BAD_INPUT: (params) =>
    typeof params['field'] === 'string'
      ? `入力した内容に誤りがあります（${params['field']}）。`
      : '入力した内容に誤りがあります。',
  DOCUMENT_REFUSED: 'この要求は受け付けられません。画面を読み込み直してください。',
  DOCUMENT_NOT_ALLOWED: '画面が古くなっています。読み込み直してください。',
  CONFLICT: 'ほかの人が同時に変更しました。読み込み直して、もう一度お試しください。',
  UNAVAILABLE: 'サーバーが混み合っています。少し待ってから、もう一度お試しください。',
  INTERNAL: 'サーバーで問題が起きました。もう一度お試しください。',
  APPOINTMENT_OVERLAPS: '同じ期間に、ほかの本務の発令があります。',
  APPOINTMENT_PERCENT_EXCEEDED: '従事割合の合計が100%を超えます。',
  STAFF_NUMBER_IN_USE: 'この職員番号は、同じ期間に使われています。',
  NAME_CHANGE_DATE: '氏名の変更日は、前回の変更より後で、今日以前の日付にしてください。',
  IMPORT_FILE_REFUSED: (params) => FILE_REFUSED[String(params['reason'])] ?? 'このファイルは取り込めません。',
  IMPORT_COLUMNS_MISSING: '必要な列が決まっていません。列の対応を確かめてください。',
  IMPORT_NOT_NOW: 'この取込みは、今の状態ではその操作ができません。画面を読み込み直してください。',
  IMPORT_HAS_ERRORS:
    'エラーの行があるため、反映できません。ファイルを直して、もう一度アップロードしてください。',
  IMPORT_NOTHING_TO_DO: '変更する行がありません。記録はファイルの内容と同じです。',
  IMPORT_OUTDATED:
    '確認した後に、ほかの人が記録を変更しました。もう一度確認してから反映してください。記録は変更していません。',
  IMPORT_UNDO_CONFLICT:
    '取り込んだ後に変更された記録があるため、取り消せません。変更された行は一覧で確かめられます。',
  ENROLMENT_NOT_ACTIVE: 'この受講は終わっているか、取り消されています。',
  ALREADY_ENROLLED: 'すでに受講を始めています。',
  ALREADY_COMPLETED: 'このコースは、すでに修了しています。',
  NOT_EMPLOYED: '今日の時点で有効な発令がないため、受講できません。',
  LESSON_NOT_A_VIDEO: 'このレッスンは動画ではありません。',
  LESSON_NOT_A_QUIZ: 'このレッスンは確認テストではありません。',
  WATCH_TAKEN_OVER: '別のタブまたは端末で視聴が始まりました。',
  QUIZ_LOCKED: '動画を見終えると、確認テストを受けられます。',
  QUIZ_ALREADY_SUBMITTED: 'この回の解答は、すでに提出されています。',
  QUIZ_INCOMPLETE: '解答していない問題があります。',
  COURSE_VERSION_PUBLISHED: '公開済みの版は変更できません。',
  INDICATOR_NOT_DERIVED: 'この指標は、システムの記録からは計算しません。',
};
