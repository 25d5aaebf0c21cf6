import { reiwaDate } from 'vocabulary';
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

const EVIDENCE_REFUSED: Readonly<Record<string, string>> = {
  empty: 'ファイルが空です。',
  too_large: 'ファイルが大きすぎます（10MBまで）。',
  type: 'PDF、JPEG、PNGのいずれでもありません。ファイルの中身を確かめてください。',
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
  PASSWORD_CHANGE_REQUIRED: '仮のパスワードです。自分のパスワードに変更してください。',
  ONE_TIME_PASSWORD_LAPSED:
    '仮のパスワードの期限が切れています。システム管理者または人事課に再発行を依頼してください。',
  PASSWORD_WRONG: '今のパスワードが違います。',
  PASSWORD_TOO_SHORT: 'パスワードは12文字以上にしてください。',
  PASSWORD_EASILY_GUESSED:
    '推測されやすいパスワードです。氏名、ユーザー名、よく使われる語や並びは避けてください。',
  SIGN_IN_BY_PROVIDER:
    '所属団体の設定により、パスワードではログインできません。所属団体のアカウントでログインしてください。',
  SIGN_ON_UNKNOWN_PERSON:
    'この団体で有効な発令が見つからないため、ログインできません。職員番号の登録について、所属団体の人事担当に確認してください。',
  SIGN_ON_ACCOUNT_ENDED:
    'このアカウントの利用は終了しています。引き続き必要な場合は、所属団体の人事担当に連絡してください。',
  SIGN_ON_BEYOND_BODY:
    'ほかの団体の権限をお持ちのため、このログイン方法は使えません。本務のある団体のアカウントでログインしてください。',
  SIGN_ON_DENIED: '認証サービスの画面でログインが取り消されました。もう一度ログインしてください。',
  SIGN_ON_EXPIRED:
    'ログインの手続きが時間切れになったか、別の画面で始められています。この画面からもう一度ログインしてください。',
  SIGN_ON_ANSWER_REFUSED:
    '認証サービスからの応答を確認できませんでした。もう一度ログインしても続く場合は、所属団体のシステム管理者に連絡してください。',
  SIGN_ON_PROVIDER_DOWN:
    '所属団体の認証サービスに接続できません。しばらく待ってから、もう一度ログインしてください。',
  BAD_INPUT: (params) =>
    typeof params['field'] === 'string'
      ? `入力した内容に誤りがあります（${params['field']}）。`
      : '入力した内容に誤りがあります。',
  UNENCODABLE: 'この文字コード（CP932）では表せない文字を含む行があります。',
  DOCUMENT_REFUSED: 'この要求は受け付けられません。画面を読み込み直してください。',
  DOCUMENT_NOT_ALLOWED: '画面が古くなっています。読み込み直してください。',
  CONFLICT: 'ほかの人が同時に変更しました。読み込み直して、もう一度お試しください。',
  UNAVAILABLE: 'サーバーが混み合っています。少し待ってから、もう一度お試しください。',
  INTERNAL: 'サーバーで問題が起きました。もう一度お試しください。',
  APPOINTMENT_OVERLAPS: '同じ期間に、ほかの本務の発令があります。',
  APPOINTMENT_PERCENT_EXCEEDED: (params) =>
    typeof params['on'] === 'string'
      ? `${reiwaDate(params['on'])}に、従事割合の合計が${String(params['percent'])}%になります。100%以下にしてください。`
      : '従事割合の合計が100%を超えます。',
  STAFF_NUMBER_IN_USE: 'この職員番号は、同じ期間に使われています。',
  NAME_CHANGE_DATE: '氏名の変更日は、前回の変更より後で、今日以前の日付にしてください。',
  PERIOD_REVERSED: '終わりの日は、始まりの日以後にしてください。',
  NO_MAIN_POST: 'その日に有効な本務（任期付・会計年度任用を含む）の発令がありません。',
  TRANSFER_DATE: '本務がその日に始まっているため、同じ日の異動はできません。発令の訂正を使ってください。',
  SEPARATION_DATE: (params) =>
    typeof params['after'] === 'string'
      ? `退職日より後の${reiwaDate(params['after'])}に始まった発令があります。先に発令を訂正してください。`
      : '退職日より後に始まった発令があります。先に発令を訂正してください。',
  APPOINTMENT_BEGUN: 'すでに始まった発令は取り消せません。発令の訂正を使ってください。',
  ABSENCE_OVERLAPS: '同じ期間に、ほかの休職・休業などの記録があります。',
  DESIGNATION_OVERLAPS: '同じ期間に、すでに指定されています。',
  UNIT_CYCLE: '組織を、その配下の組織の下に置くことはできません。',
  UNIT_OUTSIDE_PARENT: '組織の存続期間は、上位組織の存続期間の中になければなりません。',
  UNIT_NOT_VALID: (params) =>
    typeof params['unit'] === 'string'
      ? `発令の期間に、「${params['unit']}」が存在しない日があります。`
      : '発令の期間に、所属が存在しない日があります。',
  UNIT_HAS_UNITS: '配下に組織があるため、廃止できません。先に配下の組織を移管・統合・廃止してください。',
  REORGANISATION_DATE_PAST: '施行日は、明日以降の日付でなければなりません。',
  REORGANISATION_DAY_TAKEN: '同じ施行日の組織改正が、すでにあります。',
  REORGANISATION_NOT_LAST: 'この施行日以後に、すでに決まっている組織の変更があります。',
  REORGANISATION_STATE: 'この組織改正は、いまの状態ではその操作ができません。画面を読み込み直してください。',
  REORGANISATION_BLOCKED:
    '解決していない問題があるため、進められません。画面の問題の一覧を確認してください。',
  REORGANISATION_IN_FORCE: '施行日を迎えた組織改正は、取り下げられません。',
  REORGANISATION_IN_USE:
    '承認の後に、新しい組織への発令などが行われているため、取り下げられません。先にそれらを取り消してください。',
  REVIEW_BY_ANOTHER: '提出した本人は承認できません。別の担当者が承認してください。',
  SELF_GRANT: '自分自身に権限を付与することはできません。ほかの管理者に依頼してください。',
  FOUR_EYES:
    '申請した人、権限を受ける人、申請した人が最近パスワードを発行した人は、承認も却下もできません。別の管理者が判断してください。',
  LAST_ADMIN: '全団体のシステム管理者が1人もいなくなるため、終了できません。',
  ROLE_ALREADY_GRANTED: '同じ権限が、重なる期間ですでに付与されています。',
  ROLE_ALREADY_REQUESTED: '同じ権限の申請が、承認を待っています。',
  ROLE_REQUEST_CLOSED: 'この申請は、すでに処理されたか、期限が切れています。',
  ACCOUNT_EXISTS: 'この人には、すでにアカウントがあります。',
  ACCOUNT_ENDED: 'このアカウントは終了しているか、その日までに終了します。',
  LOGIN_TAKEN: 'このユーザー名は、すでに使われています。',
  SIGN_ON_ISSUER: '発行者（issuer）は、https で始まる認証サービスのアドレスを入力してください。',
  SIGN_ON_CLIENT_IN_USE: 'この発行者とクライアントIDの組み合わせは、ほかの団体で使われています。',
  SIGN_ON_GROUP_ROLE_EXISTS: '同じグループと権限の割り当てが、すでにあります。',
  SIGN_ON_OTHER_ADMIN: '登録した本人は承認できません。ほかの管理者が承認してください。',
  PURGE_NOTHING_DUE: 'この日までに保存期間が満了した記録はありません。',
  PURGE_TWO_PEOPLE: '廃棄の準備をした人は、承認できません。別の人に承認を依頼してください。',
  PURGE_STATE: 'この廃棄は、すでに別の状態に進んでいます。読み込み直してください。',
  PURGE_CHANGED: '準備した後に対象の記録が変わったため、何も廃棄しませんでした。もう一度準備してください。',
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
  EVIDENCE_REFUSED: (params) =>
    EVIDENCE_REFUSED[String(params['reason'])] ?? 'このファイルは受け付けられません。',
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
  INDICATOR_NOT_REPORTED: 'この指標は、この方法では報告しません。',
  DUTY_ALREADY_GIVEN: '同じ担当が、その期間に既に定められています。',
  DEFINITION_ALREADY_PROPOSED:
    'この指標には、承認を待っている定義の案があります。先にその案を決めてください。',
  REPORT_ALREADY_WAITING: '承認を待っている報告があります。先にその報告を決めるか、取り下げてください。',
  REPORT_EXISTS: 'その時点の報告は承認済みです。直すときは、訂正として報告してください。',
  REPORT_CLOSED: '既に決定されたか、取り下げられています。画面を開き直してください。',
  REPORT_WITHOUT_EVIDENCE: '証拠書類のない報告は承認できません。',
  SETTING_NOT_OPEN: 'この値はプランで定められているため、あとから設定することはできません。',
  PLAN_EXISTS: '同じコードのプランが既にあります。',
  DEFINITION_BEFORE_PUBLISHED: ({ until }) =>
    `${reiwaDate(String(until))}現在の数値が公表済みです。その翌日以降の日を指定してください。`,
};
