/** データ分析を業務に活かす. The town, the city and every figure are invented. */
import {
  AMBER,
  BLUE,
  NAVY,
  RED,
  arrow,
  at,
  bars,
  box,
  label,
  line,
  place,
  plate,
  svg,
  table,
} from '../figures.mjs';

/** Five waiting times on a line of minutes, as dots. */
const waits = [5, 6, 7, 8, 54];
const minute = (m) => 40 + m * 18;

export const course = {
  code: 'data-analysis-1',
  category: 'data_analysis',
  titleJa: 'データ分析を業務に活かす',
  titleEn: 'Putting Data Analysis to Work',
  summaryJa:
    '問いを立て、データを整え、平均・割合・グラフ・相関を正しく読み、次の行動につなげるまでを、窓口の待ち時間の例で学びます。',
  summaryEn:
    'From a question to a decision: cleaning data and reading averages, rates, charts and correlation rightly, with waiting times at a counter as the example.',
  audienceJa: '業務の改善や報告にデータを使う職員',
  audienceEn: 'Staff who use data to improve or report on their work',
  syllabusVersion: null,
  estimatedMinutes: 8,
  slides: [
    {
      layout: 'title',
      heading: ['データ分析を', '業務に活かす'],
      chapter: { ja: '問いから始める', en: 'Start from a question' },
      narration: [
        {
          ja: 'データ分析を、|日々の業務に活かす方法を学びます。',
          en: 'Learn to put data analysis to use in daily work.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['分析は、問いから始める'],
      figure: svg(
        1104,
        330,
        ...['課題', '計画', 'データ', '分析', '結論'].map((text, n) =>
          at(
            n && 1,
            plate(
              n * 226,
              60,
              190,
              130,
              text,
              n === 0 ? { fill: NAVY, color: '#fff', size: 50 } : { size: 50 },
            ),
            n < 4 ? at(1, arrow(n * 226 + 194, 125, 28)) : '',
          ),
        ),
        at(
          1,
          label(552, 258, 'PPDAC'),
          `<path d="M1009 205V270H95V215" fill="none" stroke="${AMBER}" stroke-width="7" stroke-linejoin="round"/><path d="M75 238L95 208L115 238" fill="none" stroke="${AMBER}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`,
        ),
      ),
      narration: [
        {
          ja: '何を決めるための分析かを、|先に言葉にします。',
          say: '何を決めるための分析かを、さきに言葉にします。',
          en: 'First put into words what the analysis is to decide.',
        },
        {
          ja: '課題、計画、データ、分析、結論の順に|回すのが、PPDACです。',
          say: '課題、計画、データ、分析、結論の順に回すのが、ピーピーダックです。',
          en: 'Problem, plan, data, analysis, conclusion: that cycle is called PPDAC.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['使う前に、データを整える'],
      figure: svg(
        1104,
        350,
        place(
          60,
          10,
          table(
            [240, 320],
            [
              ['受付番号', '待ち時間'],
              ['101', '5分'],
              ['102', '（空欄）'],
              ['102', '（空欄）'],
            ],
          ),
        ),
        at(1, label(660, 150, '重複と単位を整える', { anchor: 'start', fill: BLUE })),
        at(2, label(660, 245, '空欄 ≠ 0分', { anchor: 'start', size: 60, fill: RED })),
      ),
      narration: [
        {
          ja: 'ある市の窓口の待ち時間を、|例に考えます。',
          en: 'Take the waiting times at the counter of an imaginary city.',
        },
        {
          ja: '欠けた値、重複、単位の違いを、|先に整えます。',
          say: '欠けたあたい、ちょうふく、単位の違いを、さきに整えます。',
          en: 'First deal with gaps, duplicates and mixed units.',
        },
        { ja: '空欄は、ゼロとは違います。', en: 'A blank is not a zero.' },
      ],
    },
    {
      layout: 'wide',
      heading: ['平均は、極端な値に引かれる'],
      figure: svg(
        1104,
        340,
        line(40, 170, 1064, 170, { width: 4 }),
        ...waits.map((m) => `<circle cx="${minute(m)}" cy="152" r="9" fill="${BLUE}"/>`),
        label(minute(54), 96, '54分', { fill: BLUE }),
        label(minute(4.5), 96, '5・6・7・8分', { fill: BLUE, anchor: 'start' }),
        at(
          1,
          line(minute(16), 112, minute(16), 196, { stroke: RED, width: 6 }),
          label(minute(16), 246, '平均 16分', { fill: RED, anchor: 'start' }),
        ),
        at(
          1,
          line(minute(7), 112, minute(7), 196, { width: 6 }),
          label(50, 246, '中央値 7分', { anchor: 'start' }),
        ),
        at(2, label(552, 320, '多くの人の実感に近いのは、中央値', { fill: BLUE })),
      ),
      chapter: { ja: '数字とグラフを正しく読む', en: 'Reading numbers and charts rightly' },
      narration: [
        {
          ja: '待ち時間が、5分、6分、7分、8分、|そして54分の五人がいます。',
          say: '待ち時間が、五分、六分、七分、八分、そして、五十四分の、五人がいます。',
          en: 'Five people wait 5, 6, 7, 8 and 54 minutes.',
        },
        {
          ja: '平均は16分、|真ん中の値、中央値は7分です。',
          say: '平均は十六分、真ん中のあたい、中央値は七分です。',
          en: 'The mean is 16 minutes; the middle value, the median, is 7.',
        },
        {
          ja: '平均は、極端な値に|引っぱられるのです。',
          say: '平均は、極端なあたいに、引っぱられるのです。',
          en: 'The mean is pulled by an extreme value.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['目的に合うグラフを選ぶ'],
      figure: svg(
        1104,
        370,
        place(50, -10, bars([90, 150, 200], { width: 54, gap: 26, base: 240 })),
        label(157, 300, '比べる：棒'),
        `<path d="M460 200L530 150L600 165L680 70" fill="none" stroke="${BLUE}" stroke-width="10" stroke-linejoin="round" stroke-linecap="round"/>`,
        line(440, 230, 700, 230, { width: 4 }),
        label(570, 300, '変化：折れ線'),
        box(820, 90, 130, 80, { fill: NAVY, r: 0 }),
        box(950, 90, 80, 80, { fill: BLUE, r: 0 }),
        box(1030, 90, 50, 80, { fill: AMBER, r: 0 }),
        label(950, 300, '割合：帯'),
        at(1, label(157, 362, '縦軸は0から', { fill: RED })),
      ),
      narration: [
        {
          ja: '比べるなら棒、変化なら折れ線、|割合なら帯グラフが向きます。',
          say: '比べるなら棒、変化なら折れ線、割合なら、帯グラフが向きます。',
          en: 'Bars to compare, lines for change, a stacked band for shares.',
        },
        { ja: '棒グラフの縦軸は、|ゼロから始めます。', en: 'The axis of a bar chart starts at zero.' },
      ],
    },
    {
      layout: 'wide',
      heading: ['件数だけでなく、割合で比べる'],
      figure: svg(
        1104,
        350,
        place(
          92,
          10,
          table(
            [220, 230, 230, 240],
            [
              ['', '人口', '件数', '割合'],
              ['A町', '1,000', '10', ''],
              ['B市', '10,000', '20', ''],
            ],
            { height: 92 },
          ),
        ),
        at(1, label(892, 164, '1.0％', { fill: RED, size: 50 }), label(892, 256, '0.2％', { size: 50 })),
      ),
      narration: [
        {
          ja: '人口千人の町で10件、|1万人の市で20件の相談がありました。',
          say: '人口千人の町で、10件、一万人の市で、20件の相談がありました。',
          en: 'A town of 1,000 had 10 inquiries; a city of 10,000 had 20.',
        },
        {
          ja: '件数は市が多くても、|割合が高いのは町です。',
          say: '件数は、市が多くても、割合が高いのは、町です。',
          en: 'The city has more, but the rate is higher in the town.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['相関があっても、原因とは限らない'],
      figure: svg(
        1104,
        360,
        plate(402, 10, 300, 96, '気温', { fill: NAVY, color: '#fff' }),
        arrow(410, 120, 130, { turn: 150 }),
        arrow(694, 120, 130, { turn: 30 }),
        plate(30, 200, 360, 100, 'アイスの売上'),
        plate(714, 200, 360, 100, '水の事故'),
        line(420, 250, 684, 250, { stroke: '#9db4d0', width: 7, dash: '2 16' }),
        label(552, 328, '相関', { fill: '#4d6a91' }),
      ),
      narration: [
        {
          ja: '二つの値が一緒に動くことを、|相関といいます。',
          say: '二つのあたいが一緒に動くことを、相関といいます。',
          en: 'When two values move together, that is correlation.',
        },
        {
          ja: 'アイスの売上と水の事故は、|どちらも気温とともに増えます。',
          en: 'Ice-cream sales and water accidents both rise with the temperature.',
        },
        {
          ja: '相関があっても、|一方が原因とは限りません。',
          say: '相関があっても、いっぽうが原因とは限りません。',
          en: 'Correlation does not mean that one causes the other.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['少ない人数は、伏せて公表する'],
      lines: ['人数が少ない区分は', '個人が分かるおそれ'],
      figure: svg(
        470,
        340,
        place(
          0,
          10,
          table(
            [230, 240],
            [
              ['年代', '人数'],
              ['20代', '48'],
              ['30代', '63'],
              ['60代', '×'],
            ],
          ),
        ),
      ),
      chapter: { ja: '伝えて、次へつなげる', en: 'Report, and act on it' },
      narration: [
        {
          ja: '人数が少ない区分は、個人が分かる|おそれがあるので、公表では伏せます。',
          en: 'Small groups could identify people, so suppress them when publishing.',
        },
      ],
    },
    {
      layout: 'end',
      heading: ['報告は、この順で'],
      lines: ['結論', '1:根拠', '2:限界と、次に測ること'],
      narration: [
        { ja: '報告は、結論から始めます。', en: 'Begin a report with the conclusion.' },
        { ja: '続けて、根拠となる数字を示します。', en: 'Then show the figures behind it.' },
        {
          ja: '最後に、データの限界と、|次に測ることを書き残します。',
          say: '最後に、データの限界と、次にはかることを書き残します。',
          en: 'Finally, note the limits of the data and what to measure next.',
        },
      ],
    },
  ],
};
