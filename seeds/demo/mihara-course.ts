import type { CourseFile, LessonFile, QuestionFile } from './course-file.js';

type Text = readonly [ja: string, en: string];

function question(key: string, text: Text, right: Text, wrong: Text[], explanation: Text): QuestionFile {
  return {
    key,
    kind: 'single',
    textJa: text[0],
    textEn: text[1],
    choices: [...wrong.slice(0, 1), right, ...wrong.slice(1)].map((choice, index) => ({
      key: 'abc'.charAt(index),
      textJa: choice[0],
      textEn: choice[1],
      correct: choice === right,
    })),
    explanationJa: explanation[0],
    explanationEn: explanation[1],
  };
}

/** A course that 三原市 keeps to itself: to everybody else it must not exist. It borrows another course's video. */
export function miharaCourse(video: LessonFile): CourseFile {
  return {
    code: 'mihara-only',
    category: 'digital_tools',
    titleJa: '三原市の庁内手続のデジタル化',
    titleEn: 'Digital Procedures inside Mihara City',
    summaryJa: '三原市の職員向けに、庁内の電子申請と電子決裁の進め方を確かめます（架空の教材）。',
    summaryEn:
      'For staff of Mihara City: how requests and approvals go online inside city hall (a fictional course).',
    audienceJa: '三原市の職員',
    audienceEn: 'Staff of Mihara City',
    syllabusVersion: null,
    reviewDueOn: '2026-03-31',
    estimatedMinutes: 5,
    lessons: [
      { ...video, titleJa: '三原市の庁内手続のデジタル化', titleEn: 'Digital Procedures inside Mihara City' },
      { key: 'test', kind: 'quiz', titleJa: '確認テスト', titleEn: 'Test', drawCount: 3, passPercent: 80 },
    ],
    questions: [
      question(
        'q01',
        [
          '電子決裁の案を作るとき、最初にすることはどれですか。',
          'What comes first when drafting an electronic approval?',
        ],
        ['決裁区分を確かめる', 'Check who has to approve'],
        [
          ['紙に印刷する', 'Print it on paper'],
          ['全員に写しを送る', 'Send everybody a copy'],
        ],
        ['決裁区分で、誰が承認するかが決まります。', 'It decides who must approve.'],
      ),
      question(
        'q02',
        [
          '電子申請の受付で、必ず残すものはどれですか。',
          'What must always be kept when an online request is received?',
        ],
        ['受付の日時と番号', 'The time and number of receipt'],
        [
          ['担当者の席の写真', 'A photo of the desk'],
          ['申請者の顔写真', 'A photo of the applicant'],
        ],
        ['日時と番号で、申請をたどれます。', 'They let the request be traced.'],
      ),
      question(
        'q03',
        [
          '手続をデジタルにする前に見直すものはどれですか。',
          'What is reviewed before a procedure goes digital?',
        ],
        ['手順と添付書類', 'Its steps and attachments'],
        [
          ['庁舎の看板', 'The signs of the building'],
          ['机の並べ方', 'The order of the desks'],
        ],
        ['むだな手順をそのまま移しても、仕事は楽になりません。', 'A needless step stays needless online.'],
      ),
      question(
        'q04',
        ['庁内の共有フォルダーに置かないものはどれですか。', 'What does not go into the shared folder?'],
        ['本人のパスワード', 'One’s own password'],
        [
          ['会議の資料', 'Papers of a meeting'],
          ['手順書', 'A manual'],
        ],
        ['パスワードは、誰とも共有しません。', 'A password is shared with nobody.'],
      ),
    ],
  };
}
