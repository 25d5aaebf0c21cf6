/** クラウドとデータの基本, along the IT-passport syllabus. */
import {
  AMBER,
  BLUE,
  NAVY,
  PALE,
  arrow,
  at,
  box,
  cloud,
  label,
  line,
  lock,
  paper,
  place,
  plate,
  server,
  svg,
  table,
  tick,
} from '../figures.mjs';

/** The three layers of a cloud service; the part that one rents is dark. */
const layer = (x, name, rented) =>
  label(x + 165, 40, name, { size: 48 }) +
  ['ソフト', '開発の土台', 'サーバー']
    .map((text, n) =>
      plate(x, 60 + n * 88, 330, 78, text, n >= rented ? { fill: NAVY, color: '#fff' } : { fill: PALE }),
    )
    .join('');

export const course = {
  code: 'digital-literacy-3',
  category: 'digital_literacy',
  titleJa: 'クラウドとデータの基本',
  titleEn: 'Cloud and Data Basics',
  summaryJa:
    'ITパスポート試験の範囲に沿って、クラウドの種類と責任の分かれ目、主キー、CSV、バックアップ、オープンデータを学びます。',
  summaryEn:
    'Along the IT Passport syllabus: kinds of cloud service and who answers for what, primary keys, CSV, backups and open data.',
  audienceJa: 'データやクラウドサービスを扱う職員',
  audienceEn: 'Staff who work with data or cloud services',
  syllabusVersion: '6.3',
  estimatedMinutes: 7,
  slides: [
    {
      layout: 'title',
      heading: ['クラウドと', 'データの基本'],
      chapter: { ja: 'クラウドの種類と責任', en: 'Kinds of cloud, and who answers for what' },
      narration: [
        { ja: 'クラウドとデータの基本を学びます。', en: 'Learn the basics of the cloud and of data.' },
      ],
    },
    {
      layout: 'split',
      heading: ['借りるクラウド、持つオンプレミス'],
      lines: ['クラウド：借りて使う', '1:オンプレミス：自ら持つ'],
      figure: svg(
        440,
        360,
        place(90, 0, cloud(), 0.95),
        at(
          1,
          line(0, 200, 440, 200, { stroke: '#b9c9dd', width: 3, dash: '2 10' }),
          place(160, 222, server(), 0.68),
        ),
      ),
      narration: [
        {
          ja: 'クラウドは、ネットワークの先の設備を|必要な分だけ借りる使い方です。',
          en: 'With the cloud you rent machines over the network, as much as you need.',
        },
        {
          ja: '自前で設備を持つ形は、|オンプレミスと呼びます。',
          en: 'Owning the machines yourself is called on-premises.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['どこまで借りるかで、三つに分かれる'],
      figure: svg(
        1104,
        390,
        layer(0, 'SaaS', 0),
        at(1, layer(387, 'PaaS', 1)),
        at(2, layer(774, 'IaaS', 2)),
        box(290, 346, 44, 44, { fill: NAVY, r: 8 }),
        label(352, 384, '色の濃いところを借りる', { anchor: 'start', weight: 500 }),
      ),
      narration: [
        {
          ja: 'SaaSは、ソフトまで丸ごと借ります。',
          say: 'サースは、ソフトまでまるごと借ります。',
          en: 'With SaaS you rent everything, software included.',
        },
        {
          ja: 'PaaSは、開発の土台を借り、|ソフトは自分で用意します。',
          say: 'パースは、開発の土台を借り、ソフトは自分で用意します。',
          en: 'With PaaS you rent the platform and bring your own software.',
        },
        {
          ja: 'IaaSは、仮想のサーバーや|ネットワークを借ります。',
          say: 'イアースは、仮想のサーバーやネットワークを借ります。',
          en: 'With IaaS you rent virtual servers and networks.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['クラウドでも、設定は借り手の責任'],
      lines: ['データの管理と公開範囲は', '利用する側が決める'],
      figure: svg(
        400,
        340,
        place(50, 10, cloud(), 1),
        place(150, 170, lock(), 0.8),
        at(
          1,
          `<circle cx="300" cy="190" r="38" fill="${AMBER}"/>`,
          label(300, 208, '!', { size: 52, fill: '#fff' }),
        ),
      ),
      narration: [
        {
          ja: 'クラウドでも、データの管理と設定は、|借り手の責任です。',
          en: 'Even in the cloud, managing data and settings is up to the customer.',
        },
        {
          ja: '公開範囲の設定ミスは、|情報漏えいにつながります。',
          en: 'A wrong sharing setting can leak information.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['主キーは、一行を一つに決める'],
      figure: svg(
        1104,
        350,
        place(
          90,
          10,
          table(
            [260, 280, 380],
            [
              ['団体', '職員番号', '氏名'],
              ['A市', '00123', '山田 花子'],
              ['B町', '00123', '山田 花子'],
              ['B町', '00124', '海野 航'],
            ],
          ),
        ),
        at(
          2,
          `<rect x="86" y="6" width="548" height="320" rx="6" fill="none" stroke="${AMBER}" stroke-width="10"/>`,
        ),
      ),
      chapter: { ja: '主キーとCSV', en: 'Primary keys and CSV' },
      narration: [
        {
          ja: '主キーは、表の一行を、|ただ一つに決める項目です。',
          say: 'しゅキーは、表の1行を、ただ一つに決める項目です。',
          en: 'A primary key identifies exactly one row of a table.',
        },
        {
          ja: '氏名は、同姓同名の人がいるので、|主キーに向きません。',
          say: '氏名は、同姓同名の人がいるので、しゅキーに向きません。',
          en: 'A name will not do: two people may share it.',
        },
        {
          ja: '職員番号も、団体が違えば重なるので、|団体コードと組み合わせます。',
          say: '職員番号も、団体が違えばかさなるので、団体コードと組み合わせます。',
          en: 'Staff numbers may repeat across bodies, so combine them with a body code.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['CSVは、コンマで区切った文字'],
      figure: svg(
        1104,
        340,
        box(0, 20, 470, 200, { fill: '#fff', stroke: NAVY }),
        label(36, 98, '00123,山田', { anchor: 'start', weight: 500, size: 48 }),
        label(36, 178, '00124,海野', { anchor: 'start', weight: 500, size: 48 }),
        at(1, arrow(505, 80, 90), label(630, 96, '文字コードを合わせる', { anchor: 'start', fill: BLUE })),
        at(2, arrow(505, 170, 90), label(630, 186, '00123 → 123 に注意', { anchor: 'start', fill: BLUE })),
      ),
      narration: [
        {
          ja: 'CSVは、値をコンマで区切った|文字のファイルです。',
          say: 'CSVは、あたいをコンマで区切った文字のファイルです。',
          en: 'CSV is a text file with values separated by commas.',
        },
        {
          ja: '文字化けは、|文字コードの食い違いで起こります。',
          say: '文字ばけは、文字コードのくいちがいで起こります。',
          en: 'Garbled text comes from mismatched character codes.',
        },
        {
          ja: '表計算ソフトで開くと、|先頭のゼロが消えることがあります。',
          say: 'ヒョー計算ソフトで開くと、先頭のゼロが消えることがあります。',
          en: 'A spreadsheet may drop leading zeros when it opens the file.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['バックアップは、3・2・1'],
      figure: svg(
        1104,
        350,
        ...[
          ['3', 'データを三つ', 0],
          ['2', '二種類の媒体', 384],
          ['1', '別の場所に', 768],
        ].map(([n, text, x]) =>
          at(
            0,
            box(x, 10, 336, 250, { fill: PALE }),
            label(x + 168, 140, n, { size: 120, fill: BLUE }),
            label(x + 168, 222, text),
          ),
        ),
      ),
      chapter: { ja: 'バックアップとオープンデータ', en: 'Backups and open data' },
      narration: [
        {
          ja: 'データは三つ持ち、二種類の媒体に分け、|一つは別の場所に置きます。',
          en: 'Keep three copies, on two kinds of media, with one in another place.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['オープンデータの三つの条件'],
      lines: ['誰でも二次利用できる', '1:機械で読みやすい', '1:無償である'],
      figure: svg(
        380,
        320,
        place(40, 40, paper(PALE)),
        arrow(215, 135, 70),
        tick(345, 65, 22),
        at(1, tick(345, 135, 22), tick(345, 205, 22)),
      ),
      narration: [
        {
          ja: 'オープンデータは、誰でも|二次利用できるルールで公開します。',
          en: 'Open data is published under rules that let anyone reuse it.',
        },
        {
          ja: '機械で読みやすく、無償であることも|条件です。',
          en: 'It must also be machine-readable and free of charge.',
        },
      ],
    },
    {
      layout: 'end',
      heading: ['今日のまとめ'],
      lines: ['公開範囲の設定を確かめる', '主キーで一行を決める', '三つ持って、失わない'],
      narration: [
        {
          ja: '設定を確かめ、データを正しく持ち、|失わない備えをしましょう。',
          en: 'Check your settings, keep data right, and be ready not to lose it.',
        },
      ],
    },
  ],
};
