import type { quizJa } from '../ja/quiz';

export const quizEn: typeof quizJa = {
  title: 'Test',
  answer: (questions, percent) =>
    `Answer at least ${percent}% of ${questions} questions rightly. You may try as often as you like.`,
  locked: 'The test opens once you have watched the video.',
  notBegun: 'You have not begun this course.',
  toCourse: 'To the course page',
  toVideo: 'Watch the video again',
  question: (number) => `Question ${number}`,
  several: '(choose all that apply)',
  unanswered: (count) =>
    count === 1 ? 'One question is not answered' : `${count} questions are not answered`,
  submit: 'Send the answers',
  marking: 'Marking',
  passed: 'You have passed',
  failed: 'Not passed yet',
  score: (right, of, percent, pass) => `${right} of ${of} right, ${percent}% (to pass: ${pass}%).`,
  again: 'Try again',
  outcomes: 'Question by question',
  right: 'Right',
  wrong: 'Wrong',
};
