/** はじめてのデジタルリテラシー: the shortest course, the first that anyone takes. */
import {
  AMBER,
  BLUE,
  NAVY,
  PALE,
  arrow,
  at,
  box,
  cloud,
  cross,
  envelope,
  label,
  line,
  paper,
  person,
  place,
  plate,
  screen,
  server,
  svg,
  table,
  tick,
} from '../figures.mjs';

export const course = {
  code: 'digital-literacy-1',
  category: 'digital_literacy',
  titleJa: 'はじめてのデジタルリテラシー',
  titleEn: 'First Steps in Digital Literacy',
  summaryJa:
    'DXの目的、データの入力のしかた、クラウド、生成AI、パスワードとメールの注意点を、1分足らずで確かめます。',
  summaryEn:
    'In under a minute: what DX is for, how to enter data, the cloud, generative AI, and care with passwords and mail.',
  audienceJa: 'すべての職員',
  audienceEn: 'All staff',
  syllabusVersion: '6.3',
  estimatedMinutes: 5,
  slides: [
    {
      layout: 'title',
      heading: ['はじめての', 'デジタルリテラシー'],
      chapter: { ja: 'DXの目的', en: 'What DX is for' },
      narration: [{ ja: 'デジタルリテラシーの基本です。', en: 'These are the basics of digital literacy.' }],
    },
    {
      layout: 'wide',
      heading: ['DXは、仕事のやり方を変えること'],
      figure: svg(
        1104,
        380,
        place(40, 60, paper()),
        arrow(230, 160, 110),
        place(380, 64, screen(place(50, 24, paper(PALE), 0.5), place(140, 24, paper(PALE), 0.5))),
        label(320, 340, '紙を画面に：まだDXではない', { weight: 500 }),
        at(
          1,
          arrow(660, 160, 110, { stroke: AMBER }),
          place(820, 74, person(NAVY)),
          place(960, 74, person(BLUE)),
          label(950, 340, 'サービスが変わる', { fill: BLUE }),
        ),
      ),
      narration: [
        {
          ja: '紙を画面に置きかえるだけでは、|DXとはいえません。',
          en: 'Moving paper onto a screen is not yet DX.',
        },
        {
          ja: '仕事のやり方と、|住民サービスを変えることが目的です。',
          en: 'The aim is to change how we work and serve residents.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['データは、機械が読める形で'],
      lines: ['一件を一行に', '一つのマスに一つの値', '1:セルは結合しない'],
      figure: svg(
        500,
        330,
        place(
          0,
          0,
          table(
            [250, 250],
            [
              ['受付日', '件数'],
              ['4月1日', '12'],
              ['4月2日', '8'],
              ['4月3日', '15'],
            ],
          ),
        ),
      ),
      chapter: { ja: 'データとクラウド', en: 'Data and the cloud' },
      narration: [
        {
          ja: '表は、一件を一行に、|一つのマスに一つの値を入れます。',
          say: '表は、一件を1行に、一つのマスに一つのあたいを入れます。',
          en: 'In a table, put one case on a row and one value in a cell.',
        },
        { ja: 'セルの結合は避けます。', en: 'Avoid merging cells.' },
      ],
    },
    {
      layout: 'wide',
      heading: ['クラウドは、必要な分だけ使う'],
      figure: svg(
        1104,
        340,
        place(
          60,
          70,
          screen(
            place(62, 34, `<path d="M0 70V40H26V70ZM40 70V10H66V70ZM80 70V26H106V70Z" fill="${BLUE}"/>`),
          ),
        ),
        arrow(350, 160, 130),
        place(530, 20, cloud(), 1.4),
        place(680, 106, server(), 0.72),
        label(180, 320, '職場の端末', { weight: 500 }),
        label(752, 320, 'ネットの向こうの設備', { weight: 500 }),
      ),
      narration: [
        {
          ja: 'クラウドは、ネットの向こうの設備を、|必要な分だけ使うしくみです。',
          en: 'The cloud lets you use machines beyond the network, only as much as you need.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['生成AIの答えは、人が確かめる'],
      figure: svg(
        1104,
        360,
        plate(0, 60, 270, 130, '生成AI', { fill: NAVY, color: '#fff', size: 56 }),
        arrow(300, 125, 90),
        place(430, 30, paper()),
        arrow(620, 125, 90),
        place(760, 50, person(BLUE)),
        tick(930, 120, 40),
        at(
          1,
          box(0, 250, 1104, 96, { fill: '#fbeceb' }),
          cross(64, 298, 20),
          label(120, 314, '名前や住所などの個人情報は入力しない', { anchor: 'start' }),
        ),
      ),
      chapter: { ja: '生成AIと安全', en: 'Generative AI and safety' },
      narration: [
        {
          ja: '生成AIはまちがえるので、|必ず人が確かめます。',
          en: 'Generative AI makes mistakes, so a person always checks.',
        },
        { ja: '個人情報は、入力しません。', en: 'Never type in personal information.' },
      ],
    },
    {
      layout: 'split',
      heading: ['パスワードとメールを守る'],
      lines: ['長く、使い回さない', '1:不審なメールは開かず', '1:すぐに報告する'],
      figure: svg(
        470,
        360,
        box(0, 30, 470, 100, { fill: '#fff', stroke: NAVY }),
        label(235, 104, '●●●●●●●●●●', { size: 44, weight: 500 }),
        at(
          1,
          place(40, 190, envelope()),
          `<circle cx="262" cy="196" r="32" fill="${AMBER}"/>`,
          label(262, 213, '!', { size: 46, fill: '#fff' }),
          line(300, 265, 330, 265, { stroke: PALE }),
          arrow(310, 265, 120),
        ),
      ),
      narration: [
        { ja: 'パスワードは、長く、使い回さない。', en: 'Make passwords long, and never reuse them.' },
        {
          ja: '不審なメールは開かず、|すぐに報告します。',
          en: 'Do not open a suspicious mail; report it at once.',
        },
      ],
    },
    {
      layout: 'end',
      heading: ['今日からできること'],
      lines: ['機械が読める形で入力する', '生成AIの答えを確かめる', '迷ったら、一人で抱えず相談する'],
      narration: [
        {
          ja: '迷ったら、一人で抱えず、|相談しましょう。',
          say: '迷ったら、ひとりで抱えず、相談しましょう。',
          en: 'When in doubt, do not struggle alone: ask.',
        },
      ],
    },
  ],
};
