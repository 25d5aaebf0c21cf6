/** 情報セキュリティの基本. */
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
  envelope,
  label,
  line,
  lock,
  person,
  place,
  plate,
  screen,
  svg,
} from '../figures.mjs';

const pillar = (n, x, name, meaning) =>
  box(x, 10, 340, 270) +
  at(
    n,
    box(x, 10, 340, 270, { fill: n === 1 ? NAVY : n === 2 ? BLUE : '#4d6a91' }),
    label(x + 170, 120, name, { size: 64, fill: '#fff' }),
    label(x + 170, 216, meaning, { fill: '#fff', weight: 500 }),
  );

export const course = {
  code: 'information-security-1',
  category: 'information_security',
  titleJa: '情報セキュリティの基本',
  titleEn: 'Information Security Basics',
  summaryJa:
    '機密性・完全性・可用性の意味と、パスワード、メール、端末の扱い、そして事故が起きたときの最初の一歩を学びます。',
  summaryEn:
    'Confidentiality, integrity and availability; care with passwords, mail and devices; and the first step when something goes wrong.',
  audienceJa: 'すべての職員（年に一度受講）',
  audienceEn: 'All staff (once a year)',
  syllabusVersion: null,
  estimatedMinutes: 7,
  slides: [
    {
      layout: 'title',
      heading: ['情報セキュリティの', '基本'],
      chapter: { ja: '守る三つのこと', en: 'Three things to protect' },
      narration: [
        {
          ja: '情報セキュリティの基本を|確かめましょう。',
          en: 'Let us go over the basics of information security.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['守るのは、三つの性質'],
      figure: svg(
        1104,
        330,
        pillar(1, 0, '機密性', 'もらさない'),
        pillar(2, 382, '完全性', '変えさせない'),
        pillar(3, 764, '可用性', '止めない'),
      ),
      narration: [
        {
          ja: '情報セキュリティとは、|三つの性質を守ることです。',
          en: 'Information security means protecting three properties.',
        },
        {
          ja: '機密性は、|許された人だけが見られること。',
          en: 'Confidentiality: only permitted people can see it.',
        },
        {
          ja: '完全性は、正しく、|書きかえられていないこと。',
          en: 'Integrity: it is correct and has not been altered.',
        },
        { ja: '可用性は、必要なときに使えること。', en: 'Availability: it can be used when it is needed.' },
      ],
    },
    {
      layout: 'split',
      heading: ['パスワードは、使い回さない'],
      lines: ['長く、推測されにくく', '1:知識・所持・生体から', '1:二つ以上を組み合わせる'],
      figure: svg(
        340,
        340,
        place(105, 10, lock()),
        at(1, plate(0, 220, 340, 100, '多要素認証', { fill: NAVY, color: '#fff' })),
      ),
      chapter: { ja: 'ふだんの備え', en: 'Everyday care' },
      narration: [
        {
          ja: 'パスワードは、長く、推測されにくく、|使い回さないことが大切です。',
          en: 'A password should be long, hard to guess and never reused.',
        },
        {
          ja: '多要素認証は、知識、所持、生体の|うち二つ以上を組み合わせます。',
          say: 'たようそ認証は、知識、所持、生体のうち、二つ以上を組み合わせます。',
          en: 'Multi-factor means two or more of: what you know, what you have, what you are.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['急がせるメールほど、立ち止まる'],
      figure: svg(
        1104,
        370,
        box(0, 20, 660, 236, { fill: '#fff', stroke: NAVY }),
        label(36, 92, '【至急】本日中に確認', { anchor: 'start', size: 46 }),
        line(36, 126, 624, 126, { stroke: '#b9c9dd', width: 3 }),
        label(36, 206, 'リンクはこちら', { anchor: 'start', fill: BLUE, weight: 500 }),
        at(
          1,
          cross(390, 192, 26),
          arrow(690, 140, 80),
          plate(800, 80, 304, 120, 'いつもの入口', { fill: NAVY, color: '#fff' }),
        ),
        at(2, label(0, 336, '差出人の名前は、偽ることができる', { anchor: 'start', fill: RED })),
      ),
      narration: [
        {
          ja: '急がせるメールほど、|立ち止まって確かめます。',
          en: 'The more a mail hurries you, the more you should stop and check.',
        },
        {
          ja: 'リンクは押さず、|いつも使う入口から開きます。',
          say: 'リンクは押さず、いつも使う入りぐちから開きます。',
          en: 'Do not click the link; open the site the way you always do.',
        },
        {
          ja: '差出人の名前は、|偽ることができるからです。',
          say: '差出人の名前は、いつわることができるからです。',
          en: 'The sender’s name can be forged.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['宛先は、互いに見えないように'],
      figure: svg(
        1104,
        340,
        place(40, 80, envelope()),
        arrow(300, 155, 110),
        ...[0, 1, 2].map((n) => place(470 + n * 160, 80, person(n === 1 ? BLUE : NAVY), 0.9)),
        plate(970, 110, 134, 90, 'BCC', { fill: AMBER, color: NAVY }),
        label(552, 316, '外部の複数の人への一斉送信', { weight: 500 }),
      ),
      narration: [
        {
          ja: '外部の複数の人に送るときは、BCCで|宛先を互いに見えなくします。',
          say: '外部の複数の人に送るときは、BCCで、宛先を互いに見えなくします。',
          en: 'Writing to several outside people, use BCC so they cannot see each other.',
        },
      ],
    },
    {
      layout: 'split',
      heading: ['席を離れる前に、画面ロック'],
      lines: ['画面をロックする', '1:私物のUSBメモリーは', '1:つながない'],
      figure: svg(
        400,
        350,
        place(70, 0, screen(place(90, 28, lock(), 0.56))),
        at(
          1,
          box(90, 250, 150, 74, { fill: NAVY, r: 10 }),
          box(240, 264, 56, 46, { fill: '#9db4d0', r: 4 }),
          cross(345, 287, 24),
        ),
      ),
      narration: [
        {
          ja: '席を離れるときは、|画面をロックします。',
          en: 'Lock your screen whenever you leave your seat.',
        },
        {
          ja: '私物のUSBメモリーは、|業務の端末につなぎません。',
          en: 'Never plug your own USB stick into a work computer.',
        },
      ],
    },
    {
      layout: 'wide',
      heading: ['感染かなと思ったら、切って知らせる'],
      figure: svg(
        1104,
        360,
        place(
          20,
          60,
          screen(
            `<circle cx="120" cy="76" r="44" fill="${RED}"/>`,
            label(120, 94, '!', { size: 56, fill: '#fff' }),
          ),
        ),
        line(270, 140, 330, 140, { stroke: NAVY, width: 9 }),
        line(410, 140, 470, 140, { stroke: NAVY, width: 9 }),
        cross(370, 140, 24),
        label(250, 330, 'ネットから切り離す', { anchor: 'middle' }),
        at(
          1,
          arrow(530, 140, 70, { stroke: AMBER }),
          plate(640, 30, 464, 96, '電源は切らない', { fill: PALE }),
          plate(640, 150, 464, 96, 'すぐに窓口へ報告', { fill: NAVY, color: '#fff' }),
        ),
      ),
      chapter: { ja: '事故が起きたら', en: 'When something goes wrong' },
      narration: [
        {
          ja: 'ウイルス感染を疑ったら、|まずネットワークから切り離します。',
          say: 'ウイルス感染をうたがったら、まずネットワークから切り離します。',
          en: 'If you suspect a virus, first disconnect from the network.',
        },
        {
          ja: '電源は切らずに、|すぐに窓口へ報告します。',
          en: 'Do not turn the power off; report to the desk at once.',
        },
        {
          ja: '隠さず早く伝えることが、|被害を小さくします。',
          say: '隠さずはやく伝えることが、被害を小さくします。',
          en: 'Telling early, hiding nothing, keeps the damage small.',
        },
      ],
    },
    {
      layout: 'end',
      heading: ['迷ったときの三つ'],
      lines: ['立ち止まる', '切り離す', '知らせる'],
      narration: [
        {
          ja: '立ち止まる、切り離す、知らせる、|この三つを忘れずに。',
          en: 'Stop, disconnect, tell: remember these three.',
        },
      ],
    },
  ],
};
