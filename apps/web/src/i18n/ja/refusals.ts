import { untilOf, type RefusalSentences } from '../refusal-sentence';

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
  DOCUMENT_REFUSED: 'この要求は受け付けられません。画面を読み込み直してください。',
  DOCUMENT_NOT_ALLOWED: '画面が古くなっています。読み込み直してください。',
  CONFLICT: 'ほかの人が同時に変更しました。読み込み直して、もう一度お試しください。',
  UNAVAILABLE: 'サーバーが混み合っています。少し待ってから、もう一度お試しください。',
  INTERNAL: 'サーバーで問題が起きました。もう一度お試しください。',
  APPOINTMENT_OVERLAPS: '同じ期間に、ほかの本務の発令があります。',
  APPOINTMENT_PERCENT_EXCEEDED: '従事割合の合計が100%を超えます。',
  STAFF_NUMBER_IN_USE: 'この職員番号は、同じ期間に使われています。',
  NAME_CHANGE_DATE: '氏名の変更日は、前回の変更より後で、今日以前の日付にしてください。',
  SIGN_ON_ISSUER: '発行者（issuer）は、https で始まる認証サービスのアドレスを入力してください。',
  SIGN_ON_CLIENT_IN_USE: 'この発行者とクライアントIDの組み合わせは、ほかの団体で使われています。',
  SIGN_ON_GROUP_ROLE_EXISTS: '同じグループと権限の割り当てが、すでにあります。',
  SIGN_ON_OTHER_ADMIN: '登録した本人は承認できません。ほかの管理者が承認してください。',
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
