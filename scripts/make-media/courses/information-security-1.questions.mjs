import { question } from '../question.mjs';

export const questions = [
  question(
    'q01',
    [
      '情報セキュリティで守る三つの性質はどれですか。',
      'Which three properties does information security protect?',
    ],
    [
      ['-', '迅速性、経済性、公平性', 'Speed, economy, fairness'],
      ['-', '機密性、話題性、可用性', 'Confidentiality, topicality, availability'],
      ['-', '完全性、柔軟性、独自性', 'Integrity, flexibility, originality'],
      ['+', '機密性、完全性、可用性', 'Confidentiality, integrity, availability'],
    ],
    ['機密性、完全性、可用性の三つです。', 'Confidentiality, integrity and availability.'],
  ),
  question(
    'q02',
    [
      '「許された人だけが見られること」を表すものはどれですか。',
      'Which means “only permitted people can see it”?',
    ],
    [
      ['+', '機密性', 'Confidentiality'],
      ['-', '完全性', 'Integrity'],
      ['-', '可用性', 'Availability'],
      ['-', '経済性', 'Economy'],
    ],
    ['機密性は、許された人だけが見られることです。', 'Confidentiality: only permitted people can see it.'],
  ),
  question(
    'q03',
    [
      '台帳の数字が、知らないうちに書きかえられていました。損なわれたものはどれですか。',
      'Figures in a ledger were altered unnoticed. What was lost?',
    ],
    [
      ['-', '可用性', 'Availability'],
      ['-', '機密性', 'Confidentiality'],
      ['+', '完全性', 'Integrity'],
      ['-', '多要素認証', 'Multi-factor authentication'],
    ],
    [
      '完全性は、情報が正しく、書きかえられていないことです。',
      'Integrity: information is correct and has not been altered.',
    ],
  ),
  question(
    'q04',
    [
      'システムが止まり、窓口の手続きができなくなりました。損なわれたものはどれですか。',
      'The system is down and the counter cannot work. What was lost?',
    ],
    [
      ['-', '機密性', 'Confidentiality'],
      ['+', '可用性', 'Availability'],
      ['-', '完全性', 'Integrity'],
      ['-', '匿名性', 'Anonymity'],
    ],
    ['可用性は、必要なときに使えることです。', 'Availability: it can be used when it is needed.'],
  ),
  question(
    'q05',
    ['よいパスワードの条件を、すべて選んでください。', 'Choose everything that makes a good password.'],
    [
      ['+', '長い', 'It is long'],
      ['+', '推測されにくい', 'It is hard to guess'],
      ['-', '自分の誕生日を使う', 'It uses your birthday'],
      ['+', 'ほかのサービスで使っていない', 'It is used for no other service'],
    ],
    ['長く、推測されにくく、使い回さないことが大切です。', 'Long, hard to guess, never reused.'],
  ),
  question(
    'q06',
    ['多要素認証に当たるものはどれですか。', 'Which is multi-factor authentication?'],
    [
      ['-', 'パスワードを二回入力する', 'Typing the password twice'],
      ['-', '二つの長いパスワードを使う', 'Using two long passwords'],
      ['+', 'パスワード（知識）とICカード（所持）を使う', 'A password (know) and an IC card (have)'],
      ['-', '指紋と顔だけを使う', 'Fingerprint and face only'],
    ],
    [
      '知識、所持、生体のうち、二つ以上の種類を組み合わせます。パスワード二つや、指紋と顔は、同じ種類です。',
      'Combine two or more kinds: know, have, are. Two passwords, or fingerprint and face, are one kind.',
    ],
  ),
  question(
    'q07',
    [
      '「至急」と書かれ、リンクを押すよう求めるメールが届きました。正しい行動はどれですか。',
      'An “urgent” mail asks you to click a link. What is right?',
    ],
    [
      [
        '+',
        'リンクを押さず、いつも使う入口から開いて確かめる',
        'Do not click; open the site the usual way and check',
      ],
      ['-', '急ぎなので、すぐにリンクを押す', 'Click at once, as it is urgent'],
      ['-', '差出人の名前が知り合いなら、リンクを押す', 'Click if the sender’s name is one you know'],
      [
        '-',
        'リンク先でパスワードを入れて、本物かどうか試す',
        'Enter your password there to see if it is real',
      ],
    ],
    [
      '急がせるメールほど立ち止まります。差出人の名前は偽ることができます。',
      'The more it hurries you, the more you stop. A sender’s name can be forged.',
    ],
  ),
  question(
    'q08',
    [
      '外部の複数の人に一斉にメールを送ります。宛先はどうしますか。',
      'You mail several outside people at once. Where do the addresses go?',
    ],
    [
      ['-', '全員をTOに入れる', 'All in TO'],
      ['-', '全員をCCに入れる', 'All in CC'],
      ['-', '本文に全員のアドレスを書く', 'All in the body'],
      ['+', '互いに見えないよう、BCCに入れる', 'In BCC, so that they cannot see each other'],
    ],
    [
      'TOやCCでは、互いのアドレスが見えてしまいます。',
      'In TO or CC, everyone would see the others’ addresses.',
    ],
  ),
  question(
    'q09',
    [
      '席を離れるときと、端末の扱いについて正しいものはどれですか。',
      'Which is right about leaving your seat and handling devices?',
    ],
    [
      ['-', '短い時間なら、画面はそのままでよい', 'For a short while, leave the screen as it is'],
      [
        '+',
        '画面をロックし、私物のUSBメモリーはつながない',
        'Lock the screen, and never plug in your own USB stick',
      ],
      ['-', '同僚が近くにいれば、ロックは要らない', 'No lock is needed if a colleague is near'],
      ['-', '私物のUSBメモリーは、中身が空ならつないでよい', 'Your own USB stick is fine if it is empty'],
    ],
    [
      '席を離れるときは必ず画面をロックし、私物のUSBメモリーは業務の端末につなぎません。',
      'Always lock your screen when you leave, and never plug your own USB stick into a work computer.',
    ],
  ),
  question(
    'q10',
    [
      '端末のウイルス感染を疑いました。正しい行動を、すべて選んでください。',
      'You suspect a virus on your computer. Choose everything that is right.',
    ],
    [
      ['+', 'まず、ネットワークから切り離す', 'First disconnect it from the network'],
      ['-', 'すぐに電源を切る', 'Turn the power off at once'],
      ['+', 'すぐに窓口へ報告する', 'Report to the desk at once'],
      ['-', '自分で直るまで、誰にも言わない', 'Tell nobody until you have fixed it'],
    ],
    [
      '切り離し、電源は切らず、すぐに報告します。早く伝えるほど被害は小さくなります。',
      'Disconnect, leave the power on, and report at once. The earlier you tell, the smaller the damage.',
    ],
  ),
];
