export const quizJa = {
  title: '確認テスト',
  answer: (questions: number, percent: number) =>
    `${questions}問のうち${percent}%以上に正解すると合格です。何度でも受けられます。`,
  locked: '動画を見終えると、確認テストを受けられます。',
  notBegun: 'まだ受講を始めていません。',
  toCourse: 'コースのページへ',
  toVideo: '動画を見直す',
  question: (number: number) => `問${number}`,
  several: '（当てはまるものをすべて選ぶ）',
  unanswered: (count: number) => `解答していない問題が${count}問あります`,
  submit: '解答を送る',
  marking: '採点しています',
  passed: '合格しました',
  failed: '合格点に届きませんでした',
  score: (right: number, of: number, percent: number, pass: number) =>
    `${of}問中${right}問正解、${percent}%です（合格は${pass}%以上）。`,
  again: 'もう一度受ける',
  outcomes: '問題ごとの結果',
  right: '正解',
  wrong: '不正解',
};
