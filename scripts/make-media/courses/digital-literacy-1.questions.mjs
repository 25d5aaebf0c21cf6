import { question } from '../question.mjs';

export const questions = [
  question(
    'q01',
    ['DXの目的はどれですか。', 'What is the aim of DX?'],
    [
      ['-', '紙の書類をすべて捨てること', 'To throw away all paper documents'],
      ['+', '仕事のやり方と住民サービスを変えること', 'To change how we work and how we serve residents'],
      ['-', '最新の機器をそろえること', 'To own the newest equipment'],
      ['-', '職員の人数を増やすこと', 'To hire more staff'],
    ],
    [
      'DXは手段ではなく、仕事と住民サービスを変える取組です。',
      'DX is about changing work and services for residents, not about tools as such.',
    ],
  ),
  question(
    'q02',
    ['DXとはいえないものはどれですか。', 'Which of these is not yet DX?'],
    [
      [
        '-',
        '手続きの流れを見直し、来庁しなくて済むようにした',
        'Reworking a procedure so that nobody needs to visit the office',
      ],
      ['-', 'データを使って、窓口の混雑を減らした', 'Using data to shorten the queue at the counter'],
      [
        '-',
        '部署の間で同じ入力をくり返さないようにした',
        'Ending the repeated entry of the same data by several sections',
      ],
      [
        '+',
        '紙の様式を、そのまま画面に置きかえただけだった',
        'Only moving a paper form onto a screen as it is',
      ],
    ],
    ['紙を画面に置きかえるだけでは、DXとはいえません。', 'Moving paper onto a screen is not yet DX.'],
  ),
  question(
    'q03',
    [
      '表にデータを入力するとき、一行に入れるものはどれですか。',
      'When you enter data in a table, what goes on one row?',
    ],
    [
      ['+', '一件分のデータ', 'The data of one case'],
      ['-', '一日分の件数をまとめた文章', 'A sentence summing up the day'],
      ['-', '同じ部署の全員分のデータ', 'The data of everyone in a section'],
      ['-', '見出しだけ', 'Headings only'],
    ],
    [
      '一件を一行に入れると、機械が並べかえや集計をできます。',
      'With one case on a row, a machine can sort and total the table.',
    ],
  ),
  question(
    'q04',
    ['一つのマスには、いくつの値を入れますか。', 'How many values go in one cell?'],
    [
      ['-', '読点で区切って二つ', 'Two, separated by a comma'],
      ['-', '入るだけいくつでも', 'As many as will fit'],
      ['+', '一つ', 'One'],
      ['-', '行ごとに変えてよい', 'It may differ from row to row'],
    ],
    ['一つのマスに一つの値が原則です。', 'The rule is one value in one cell.'],
  ),
  question(
    'q05',
    [
      '機械が読みやすい表にするためにすることを、すべて選んでください。',
      'Choose everything that makes a table easy for a machine to read.',
    ],
    [
      ['+', '一件を一行に入れる', 'Put one case on a row'],
      ['-', '見やすいようにセルを結合する', 'Merge cells so that it looks neat'],
      ['+', '一つのマスに一つの値を入れる', 'Put one value in a cell'],
      ['-', '一つのマスに数字と説明を並べて書く', 'Write a number and a remark in the same cell'],
    ],
    [
      '一件一行、一マス一値を守り、セルの結合は避けます。',
      'One case a row, one value a cell, and no merged cells.',
    ],
  ),
  question(
    'q06',
    ['クラウドの説明として正しいものはどれですか。', 'Which describes the cloud?'],
    [
      ['-', '職場の端末の中だけで動くしくみ', 'Something that runs only inside an office computer'],
      ['-', '無線でつなぐ専用の印刷機', 'A printer connected by radio'],
      ['-', '紙の書類を保管する倉庫', 'A warehouse for paper'],
      [
        '+',
        'ネットの向こうの設備を、必要な分だけ使うしくみ',
        'Using machines beyond the network, only as much as needed',
      ],
    ],
    [
      '設備を自分で持たず、必要な分だけ使えるのがクラウドです。',
      'With the cloud you use what you need without owning the machines.',
    ],
  ),
  question(
    'q07',
    ['生成AIの答えは、どう扱いますか。', 'How should you treat an answer from generative AI?'],
    [
      ['-', '機械の答えなので、そのまま使う', 'Use it as it is, because a machine wrote it'],
      ['+', '間違えることがあるので、人が確かめる', 'A person checks it, because it can be wrong'],
      ['-', '長い答えなら正しいとみなす', 'Take a long answer to be right'],
      ['-', '同じ答えが二度出たら正しいとみなす', 'Take it to be right if it comes twice'],
    ],
    ['生成AIは間違えます。必ず人が確かめます。', 'Generative AI makes mistakes, so a person always checks.'],
  ),
  question(
    'q08',
    ['生成AIに入力してはいけないものはどれですか。', 'Which must not be typed into generative AI?'],
    [
      ['-', '公表済みのイベントの日程', 'The published date of an event'],
      ['-', '一般的な文章の書き方の質問', 'A general question about how to write'],
      ['+', '申請者の名前と住所', 'The name and address of an applicant'],
      ['-', '公開されている条例の題名', 'The title of a published ordinance'],
    ],
    [
      '名前や住所などの個人情報は入力しません。',
      'Never type in personal information such as names and addresses.',
    ],
  ),
  question(
    'q09',
    [
      'パスワードの扱いとして正しいものを、すべて選んでください。',
      'Choose everything that is right about passwords.',
    ],
    [
      ['+', '長くする', 'Make them long'],
      [
        '-',
        '覚えやすいように、どのサービスも同じにする',
        'Use the same one everywhere so that it is easy to remember',
      ],
      ['-', '付せんに書いて画面に貼る', 'Write them on a note on the screen'],
      ['+', 'サービスごとに別のものにする', 'Use a different one for each service'],
    ],
    ['長く、使い回さないことが基本です。', 'The basics: long, and never reused.'],
  ),
  question(
    'q10',
    ['不審なメールが届きました。正しい行動はどれですか。', 'A suspicious mail has come. What is right?'],
    [
      ['+', '開かず、すぐに報告する', 'Do not open it, and report it at once'],
      ['-', '開いて、添付ファイルの中身を確かめる', 'Open it and look into the attachment'],
      ['-', '同僚に転送して見てもらう', 'Forward it to a colleague to have a look'],
      ['-', '返信して、差出人に確かめる', 'Reply and ask the sender'],
    ],
    [
      '開かずに報告します。迷ったら、一人で抱えず相談しましょう。',
      'Do not open it; report it. When in doubt, do not struggle alone: ask.',
    ],
  ),
];
