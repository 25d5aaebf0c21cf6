import { question } from '../question.mjs';

export const questions = [
  question(
    'q01',
    [
      '生成AIが文章を作るしくみとして、近いものはどれですか。',
      'Which is closest to how generative AI writes?',
    ],
    [
      [
        '-',
        '答えが正しいかどうかを、毎回人に確かめている',
        'It asks a person each time whether the answer is right',
      ],
      ['-', '法令の原文だけを書き写している', 'It copies only the text of laws'],
      [
        '+',
        '学んだ文章をもとに、もっともらしい言葉を続けている',
        'It continues with likely words from the text it has learned',
      ],
      ['-', '職場の書類を自動で探して並べている', 'It looks up and lists the papers of your office'],
    ],
    [
      'もっともらしい言葉を続けるしくみなので、正しいとは限りません。',
      'It continues with likely words, so what it says is not necessarily true.',
    ],
  ),
  question(
    'q02',
    ['ハルシネーションとは何ですか。', 'What is a hallucination?'],
    [
      ['+', '生成AIが、事実と違う答えを作ること', 'Generative AI making up something untrue'],
      ['-', '生成AIの返事が遅くなること', 'Generative AI being slow to reply'],
      ['-', '生成AIが答えを断ること', 'Generative AI refusing to answer'],
      ['-', '生成AIが、外国語で答えること', 'Generative AI answering in another language'],
    ],
    [
      '事実と違う答えを、もっともらしく作ることがあります。',
      'It can make up untrue answers that sound right.',
    ],
  ),
  question(
    'q03',
    ['生成AIが得意な作業を、すべて選んでください。', 'Choose everything that generative AI is good at.'],
    [
      ['+', '文章の下書き', 'Drafting'],
      ['-', '給付の可否の決定', 'Deciding whether to grant a benefit'],
      ['+', '要約', 'Summarising'],
      ['+', 'アイデア出し', 'Ideas'],
    ],
    [
      '下書き、要約、アイデア出しが得意です。可否の決定は任せてはいけません。',
      'It is good at drafts, summaries and ideas; a decision on a benefit must not be left to it.',
    ],
  ),
  question(
    'q04',
    [
      '生成AIの答えに法令の条文が出てきました。どうしますか。',
      'The answer quotes an article of a law. What do you do?',
    ],
    [
      ['-', 'そのまま文書に写す', 'Copy it into the document'],
      [
        '-',
        '生成AIに、正しいかどうかをもう一度たずねるだけにする',
        'Only ask the AI again whether it is right',
      ],
      ['-', '条番号だけを消して使う', 'Use it without the article number'],
      ['+', '元の資料で確かめる', 'Check it in the source'],
    ],
    ['法令や数値は、必ず元の資料で確かめます。', 'Always check laws and figures in the source.'],
  ),
  question(
    'q05',
    [
      '生成AIに入力してはいけないものを、すべて選んでください。',
      'Choose everything that must not be typed into generative AI.',
    ],
    [
      ['-', '公表済みの広報紙の文章', 'Text of a published newsletter'],
      ['+', '住民の氏名と相談内容', 'The name of a resident and what they asked about'],
      ['+', '公表前の予算案', 'A budget proposal not yet published'],
      ['-', '「丁寧な言い方にして」という指示', 'The instruction “make it more polite”'],
    ],
    ['個人情報や非公開の情報は入力しません。', 'Do not type in personal or non-public information.'],
  ),
  question(
    'q06',
    ['業務で使ってよい生成AIはどれですか。', 'Which generative AI may you use at work?'],
    [
      ['-', '家で使い慣れたサービス', 'The one you use at home'],
      ['+', '職場で利用が認められたサービス', 'One approved for your workplace'],
      ['-', '無料であればどのサービスでも', 'Any, as long as it is free'],
      ['-', '利用者がもっとも多いサービス', 'The one with the most users'],
    ],
    ['使うのは、職場で認められたサービスだけです。', 'Use only services approved for your workplace.'],
  ),
  question(
    'q07',
    ['指示（プロンプト）に書く三つの要素はどれですか。', 'Which three things belong in a prompt?'],
    [
      ['-', '氏名、住所、電話番号', 'Name, address, telephone number'],
      ['-', '日付、天気、気分', 'Date, weather, mood'],
      ['+', '目的、条件、出力の形', 'Purpose, conditions, form of the output'],
      ['-', '部署名、職員番号、パスワード', 'Section, staff number, password'],
    ],
    [
      '目的、条件、出力の形をそろえると、ねらいに合う答えに近づきます。',
      'With purpose, conditions and form, the answer comes closer to what you need.',
    ],
  ),
  question(
    'q08',
    [
      '生成AIの答えを公開する前に、著作権の面ですることはどれですか。',
      'Before publishing, what do you do about copyright?',
    ],
    [
      ['-', '何もしない。AIの答えに権利の問題は起きない', 'Nothing: AI output raises no rights issues'],
      ['-', '書体を変える', 'Change the typeface'],
      [
        '-',
        '末尾に「AI作成」と書けば、ほかの確認は要らない',
        'Write “made by AI” at the end and check nothing else',
      ],
      ['+', '似た作品がないか調べる', 'Search for similar works'],
    ],
    [
      '答えが他人の著作物に似ることがあるため、公開前に調べます。',
      'Output may resemble someone else’s work, so search before publishing.',
    ],
  ),
  question(
    'q09',
    [
      '生成AIを使った仕事の結果に、責任を持つのは誰ですか。',
      'Who is responsible for work done with generative AI?',
    ],
    [
      ['+', '職員', 'The staff'],
      ['-', '生成AI', 'The AI'],
      ['-', '生成AIを作った会社だけ', 'Only the company that made the AI'],
      ['-', '誰も責任を持たない', 'Nobody'],
    ],
    ['判断し、責任を持つのは職員です。', 'It is staff who decide and are responsible.'],
  ),
  question(
    'q10',
    ['給付の可否を決めるとき、正しい考え方はどれですか。', 'Which is right when deciding on a benefit?'],
    [
      ['-', '早く済むので、生成AIに決めさせる', 'Let the AI decide, because it is quick'],
      [
        '+',
        '偏りや誤りがありうるので、職員が判断する',
        'Staff decide, because the AI may be biased or wrong',
      ],
      ['-', '生成AIの答えが二回同じなら、それに従う', 'Follow the AI if it says the same twice'],
      ['-', '迷う案件だけ、生成AIに決めさせる', 'Let the AI decide only the hard cases'],
    ],
    [
      '答えには偏りや誤りが含まれることがあります。決定をAIに任せてはいけません。',
      'Answers may carry bias or errors. Never leave such decisions to AI.',
    ],
  ),
];
