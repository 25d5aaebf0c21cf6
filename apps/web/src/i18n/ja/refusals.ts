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
  PURGE_NOTHING_DUE: 'この日までに保存期間が満了した記録はありません。',
  PURGE_TWO_PEOPLE: '廃棄の準備をした人は、承認できません。別の人に承認を依頼してください。',
  PURGE_STATE: 'この廃棄は、すでに別の状態に進んでいます。読み込み直してください。',
  PURGE_CHANGED: '準備した後に対象の記録が変わったため、何も廃棄しませんでした。もう一度準備してください。',
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
