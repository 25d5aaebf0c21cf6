/** 生成AIを安全に使う. */
import {
  AMBER,
  BLUE,
  NAVY,
  PALE,
  RED,
  arrow,
  at,
  box,
  cross,
  label,
  line,
  lock,
  magnifier,
  paper,
  person,
  place,
  plate,
  svg,
} from '../figures.mjs';

const chat = (x, y, w, h, fill) =>
  `${box(x, y, w, h, { fill, r: 22 })}<path d="M${x + 40} ${y + h - 2}V${y + h + 34}L${x + 84} ${y + h - 2}Z" fill="${fill}"/>`;

export const course = {
  code: 'digital-literacy-2',
  category: 'digital_literacy',
  titleJa: '生成AIを安全に使う',
  titleEn: 'Using Generative AI Safely',
  summaryJa:
    '生成AIの得意なことと限界を知り、情報の入力、指示の書き方、答えの確かめ方を学びます。最後に判断するのは職員です。',
  summaryEn:
    'What generative AI does well and where it fails: what not to type in, how to write a prompt, how to check the answer. The decision stays with staff.',
  audienceJa: '業務で生成AIを使う、または使う予定のある職員',
  audienceEn: 'Staff who use generative AI at work, or soon will',
  syllabusVersion: '6.3',
  estimatedMinutes: 6,
  slides: [
    {
      layout: 'title',
      heading: ['生成AIを', '安全に使う'],
      chapter: { ja: '生成AIのしくみ', en: 'How generative AI works' },
      narration: [
        {
          ja: '生成AIを安全に使うための、|基本を学びます。',
          en: 'Learn the basics of using generative AI safely.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['もっともらしい答えを作るしくみ'],
      figure: svg(
        1104,
        360,
        plate(0, 40, 280, 120, '大量の文章', { fill: PALE }),
        arrow(305, 100, 90),
        plate(420, 40, 260, 120, '生成AI', { fill: NAVY, color: '#fff', size: 54 }),
        arrow(705, 100, 90),
        plate(820, 40, 284, 120, '続く言葉', { fill: PALE }),
        at(
          1,
          box(170, 225, 764, 110, { fill: '#fbeceb' }),
          label(552, 296, '誤った答え＝ハルシネーション', { fill: RED }),
        ),
      ),
      narration: [
        {
          ja: '生成AIは、学んだ文章をもとに、|もっともらしい言葉を続けます。',
          en: 'Generative AI strings together likely words from the text it has learned.',
        },
        {
          ja: '事実と違う答えを作ることを、|ハルシネーションと呼びます。',
          en: 'When it makes up something untrue, that is called a hallucination.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['得意なこと、任せないこと'],
      lines: ['下書き・要約・案出し', '1:法令と数値は原典で確認'],
      figure: svg(
        430,
        330,
        place(20, 40, paper()),
        label(95, 290, '下書き', { weight: 500 }),
        at(1, place(250, 52, magnifier(BLUE)), label(325, 290, '原典', { weight: 500 })),
      ),
      chapter: { ja: '得意なことと入力の注意', en: 'Strengths, and what not to type in' },
      narration: [
        {
          ja: '得意なのは、文章の下書き、要約、|アイデア出しです。',
          en: 'It is good at drafting, summarising and ideas.',
        },
        {
          ja: '法令や数値は、|必ず元の資料で確かめます。',
          say: '法令や数値は、必ずもとの資料で確かめます。',
          en: 'Always check laws and figures in the source.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['入力してはいけない情報がある'],
      figure: svg(
        1104,
        370,
        place(150, 30, lock(), 1.25),
        plate(390, 30, 420, 96, '個人情報'),
        plate(390, 146, 420, 96, '非公開の情報'),
        cross(880, 78, 24),
        cross(880, 194, 24),
        at(1, plate(0, 280, 1104, 90, '職場で認められたサービスだけを使う', { fill: NAVY, color: '#fff' })),
      ),
      narration: [
        {
          ja: '個人情報や、非公開の情報は、|入力しません。',
          en: 'Do not type in personal or non-public information.',
        },
        {
          ja: '使うのは、職場で利用が認められた|サービスだけです。',
          en: 'Use only services approved for your workplace.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['指示は、目的・条件・形をそろえて'],
      figure: svg(
        1104,
        370,
        plate(0, 20, 340, 100, '目的', { fill: PALE }),
        plate(382, 20, 340, 100, '条件', { fill: PALE }),
        plate(764, 20, 340, 100, '出力の形', { fill: PALE }),
        at(
          1,
          chat(0, 165, 1104, 150, NAVY),
          label(40, 228, '住民向けに、ごみの分別のお知らせを', {
            fill: '#fff',
            anchor: 'start',
            weight: 500,
          }),
          label(40, 290, '200字で、やさしい日本語で。', { fill: '#fff', anchor: 'start', weight: 500 }),
        ),
      ),
      chapter: { ja: '指示の書き方', en: 'Writing a prompt' },
      narration: [
        {
          ja: '指示には、目的、条件、|出力の形を書きます。',
          say: '指示には、目的、条件、出力のかたちを書きます。',
          en: 'In a prompt, state the purpose, the conditions and the form of the output.',
        },
        {
          ja: '住民向けのお知らせを200字で、|やさしい日本語で、と伝えます。',
          en: 'For example: a notice for residents, in 200 characters, in plain Japanese.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['公開する前に、権利を確かめる'],
      lines: ['他人の作品に似ていないか', '1:文章も画像も検索する'],
      figure: svg(
        440,
        320,
        place(20, 30, paper()),
        place(240, 30, paper(PALE)),
        line(182, 110, 226, 110, { stroke: AMBER, width: 9 }),
        line(182, 140, 226, 140, { stroke: AMBER, width: 9 }),
        at(1, place(150, 150, magnifier())),
      ),
      chapter: { ja: '答えの確かめ方と責任', en: 'Checking the answer, and who is responsible' },
      narration: [
        {
          ja: '生成AIの答えは、|他人の著作物に似ることがあります。',
          en: 'Its output may resemble someone else’s copyrighted work.',
        },
        {
          ja: '公開する前に、|似た作品がないか調べます。',
          en: 'Before publishing, search for similar works.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['最後に決めるのは、職員'],
      figure: svg(
        1104,
        360,
        plate(0, 60, 280, 120, '生成AIの案', { fill: PALE, size: 48 }),
        arrow(305, 120, 90),
        place(440, 46, person(NAVY)),
        arrow(605, 120, 90, { stroke: AMBER }),
        plate(720, 60, 384, 120, '職員の判断', { fill: NAVY, color: '#fff', size: 54 }),
        at(
          2,
          box(0, 250, 1104, 96, { fill: '#fbeceb' }),
          cross(64, 298, 20),
          label(120, 314, '給付できるかどうかをAIに決めさせない', { anchor: 'start' }),
        ),
      ),
      narration: [
        {
          ja: '答えには、偏りが含まれることもあります。',
          say: '答えには、かたよりが含まれることもあります。',
          en: 'The answer may also carry bias.',
        },
        { ja: '判断し、責任を持つのは、職員です。', en: 'It is staff who decide and are responsible.' },
        {
          ja: '給付の可否のような決定を、|AIに任せてはいけません。',
          say: '給付のかひのような決定を、AIに任せてはいけません。',
          en: 'Never leave decisions such as granting a benefit to AI.',
        },
      ],
    },
    {
      layout: 'end',
      heading: ['三つの約束'],
      lines: ['出せない情報は、入れない', '答えを、うのみにしない', '最後は、人が決める'],
      narration: [
        {
          ja: '入れない、うのみにしない、人が決める、|この三つを守りましょう。',
          en: 'Do not leak, do not swallow it whole, and let people decide: keep these three.',
        },
      ],
    },
  ],
};
