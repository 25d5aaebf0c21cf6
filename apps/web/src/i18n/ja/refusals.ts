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
  PUBLICATION_OUTDATED:
    'この公表を準備した後に、同じプランの別の公表が行われました。秘匿の判定が変わるため、準備し直してください。',
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
  EXAM_NOT_IN_CATALOGUE: 'この試験は一覧にありません。試験区分を選び直してください。',
  EXAM_NOT_HELD: (params) =>
    typeof params['on'] === 'string'
      ? `${reiwaDate(params['on'])}には、この名称の試験は行われていません。試験区分と試験日を確かめてください。`
      : 'その日には、この名称の試験は行われていません。試験区分と試験日を確かめてください。',
  ATTEMPT_STEP: 'この受験は、今の状態からその状態には進められません。画面を読み込み直してください。',
  ATTEMPT_OUTSIDE_WINDOW: (params) =>
    typeof params['from'] === 'string' && typeof params['until'] === 'string'
      ? `選んだ実施期間（${reiwaDate(params['from'])}から${reiwaDate(params['until'])}まで）の日付を入力してください。`
      : '選んだ実施期間の日付を入力してください。',
  PASS_DATES:
    '日付の順序が正しくありません。試験日、合格発表日の順で、どちらも今日以前の日付を入力してください。',
  PASS_EXISTS: '同じ試験・同じ試験日の合格が、すでに届け出られています。',
  PASS_STATE: 'この届出は、すでに別の状態に進んでいます。画面を読み込み直してください。',
  PASS_FOUR_EYES: '本人と、届け出た人は、確認も差戻しもできません。別の資格担当が判断してください。',
  PASS_APPEAL_BY_ANOTHER: '不服の申立ては、差し戻した人とは別の資格担当が判断します。',
  EVIDENCE_NOT_YOURS: '証明書類は、自分でアップロードしたファイルを添えてください。',
  OFFICER_NEEDS_HR:
    'この範囲の人事課の権限がない職員は、資格担当に指名できません。先に権限を付与してください。',
  OFFICER_EXISTS: 'この職員は、同じ範囲・重なる期間で、すでに資格担当に指名されています。',
  REGISTRATION_NEEDS_PASS: '登録を届け出るには、確認済みの情報処理安全確保支援士試験の合格が必要です。',
  REGISTRATION_EXISTS: 'この登録は、すでに届け出られています。登録番号を確かめてください。',
  RENEWAL_NOT_NOW:
    '更新は、有効期限の6か月前から届け出られます。届け出た更新が確認待ちのときは、その結果をお待ちください。',
  EXAM_CODE_TAKEN: (params) => `コード「${String(params['code'])}」は、すでに使われています。`,
  EXAM_NAME_LATER: 'この日より後に始まる名称が、すでに登録されています。',
  EXAM_SUCCESSION_CIRCLE: '後継をたどると元の試験に戻るため、登録できません。',
  EXAM_WINDOW_EXISTS: 'この試験の同じ年度・同じ区分の試験期間が、すでに登録されています。',
  EXAM_WINDOW_LATER: 'この日より後の試験期間が登録されています。先に試験期間を直してください。',
  EXAM_WINDOW_IN_USE: 'この試験期間を受験の予定にしている職員がいるため、削除できません。',
  QUALIFYING_LIST_DAY_TAKEN: '同じ日から適用する一覧が、すでに承認されています。別の日を選んでください。',
  QUALIFYING_LIST_SAME: 'その日に有効な一覧と同じ内容です。',
  QUALIFYING_LIST_DECIDED:
    'この案は、すでに承認・却下されたか、取り下げられています。画面を読み込み直してください。',
  QUALIFYING_LIST_TWO_PEOPLE: '案を出した本人は、承認も却下もできません。人事課の別の人が判断してください。',
  STUDY_PLAN_EXISTS: 'この試験の学習計画は、すでにあります。',
  STUDY_PLAN_ENDED: 'この学習計画は終了しています。',
  STUDY_NOT_TICKED: '研修コースは修了すると、模擬試験は結果を記録すると、済みになります。',
  MOCK_RESULT_EXISTS: '同じ日の同じ科目の結果が、すでに記録されています。',
  PASS_IMPORT_COLUMNS_MISSING:
    '必要な列が見つかりません。1行目に「職員番号」「試験区分」「試験日」「合格発表日」の見出しがあることを確かめてください。',
  PASS_IMPORT_DECIDED: '確認または却下された合格があるため、まとめて取り消すことはできません。',
  INDICATOR_NOT_DERIVED: 'この指標は、システムの記録からは計算しません。',
  READING_DAY_NOT_OVER: '基準日が終わっていないため、確定できません。速報としてなら保存できます。',
  READING_NO_DEFINITION: '基準日に有効な定義がありません。先に定義を定めてください。',
  READING_NOTHING_REPORTED: '基準日までに承認された報告がありません。',
  PUBLICATION_SLUG_TAKEN: 'この公開名はすでに使われています。別の公開名にしてください。',
  PUBLICATION_READINGS: '基準日の値を、指標ごとに一つずつ、少なくとも一つ選んでください。',
  PUBLICATION_SAME: '訂正前と同じ内容です。新しく確定した値を選んでください。',
  PUBLICATION_STATE: 'この公表は、すでに公表されたか取り下げられています。',
  PUBLICATION_ALREADY_CORRECTED: 'この公表の訂正はすでにあります。最後の訂正を訂正してください。',
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
