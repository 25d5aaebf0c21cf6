import { question } from '../question.mjs';

export const questions = [
  question(
    'q01',
    [
      'クラウドに対して、自前で設備を持つ形を何と呼びますか。',
      'What is it called when you own the machines yourself?',
    ],
    [
      ['-', 'オープンデータ', 'Open data'],
      ['+', 'オンプレミス', 'On-premises'],
      ['-', 'SaaS', 'SaaS'],
      ['-', 'バックアップ', 'Backup'],
    ],
    ['自前で設備を持つ形を、オンプレミスと呼びます。', 'Owning the machines yourself is called on-premises.'],
  ),
  question(
    'q02',
    [
      'ソフトまで丸ごと借りるクラウドはどれですか。',
      'With which kind of cloud do you rent everything, software included?',
    ],
    [
      ['-', 'IaaS', 'IaaS'],
      ['-', 'PaaS', 'PaaS'],
      ['+', 'SaaS', 'SaaS'],
      ['-', 'CSV', 'CSV'],
    ],
    [
      'SaaSはソフトまで、PaaSは開発の土台まで、IaaSは仮想のサーバーなどを借ります。',
      'SaaS includes the software, PaaS the platform, IaaS virtual servers and the like.',
    ],
  ),
  question(
    'q03',
    ['PaaSの説明として正しいものはどれですか。', 'Which describes PaaS?'],
    [
      ['+', '開発の土台を借り、ソフトは自分で用意する', 'You rent the platform and bring your own software'],
      ['-', '設備を買い、庁舎に置く', 'You buy machines and keep them in the office'],
      ['-', 'ソフトをそのまま借りて使うだけである', 'You only use ready-made software'],
      ['-', 'データを公開するためのルールである', 'It is a rule for publishing data'],
    ],
    [
      'PaaSでは開発の土台を借り、その上で動くソフトは自分で用意します。',
      'With PaaS you rent the platform and bring the software that runs on it.',
    ],
  ),
  question(
    'q04',
    [
      'クラウドを使うとき、借りる側の責任であるものを、すべて選んでください。',
      'Choose everything that is up to the customer of a cloud service.',
    ],
    [
      ['+', '預けたデータの管理', 'Managing the data they store'],
      ['-', '事業者の建物の警備', 'Guarding the provider’s building'],
      ['-', '事業者の機器の電源の管理', 'Power for the provider’s machines'],
      ['+', '公開範囲の設定', 'Setting who may see it'],
    ],
    [
      'データの管理と設定は、借りる側の責任です。公開範囲の設定ミスは漏えいにつながります。',
      'Data and settings are up to the customer; a wrong sharing setting can leak information.',
    ],
  ),
  question(
    'q05',
    ['主キーとは何ですか。', 'What is a primary key?'],
    [
      ['-', '表を開くためのパスワード', 'The password that opens a table'],
      ['-', '表のいちばん左の列の呼び名', 'A name for the leftmost column'],
      ['-', 'もっとも大きい数値の入った項目', 'The item with the largest number'],
      ['+', '表の一行を、ただ一つに決める項目', 'The item that identifies exactly one row'],
    ],
    [
      '主キーは、一行をただ一つに決めます。位置や大きさは関係ありません。',
      'A primary key identifies exactly one row; position and size do not matter.',
    ],
  ),
  question(
    'q06',
    [
      '複数の団体の職員を一つの表にします。一行を一つに決められる主キーはどれですか。',
      'Staff of several bodies go in one table. Which key identifies one row?',
    ],
    [
      ['-', '氏名', 'Name'],
      ['-', '職員番号だけ', 'Staff number alone'],
      ['+', '団体コードと職員番号の組み合わせ', 'Body code and staff number together'],
      ['-', '団体コードだけ', 'Body code alone'],
    ],
    [
      '職員番号は団体が違えば重なることがあるので、団体コードと組み合わせます。',
      'Staff numbers may repeat across bodies, so combine them with the body code.',
    ],
  ),
  question(
    'q07',
    ['CSVファイルの説明として正しいものはどれですか。', 'Which describes a CSV file?'],
    [
      ['+', '値をコンマで区切った文字のファイル', 'A text file with values separated by commas'],
      ['-', '写真を小さくしたファイル', 'A file with a smaller photograph'],
      ['-', '暗号化しないと開けないファイル', 'A file that opens only when encrypted'],
      ['-', '動画と音声をまとめたファイル', 'A file that joins video and sound'],
    ],
    [
      'CSVは、値をコンマで区切った文字のファイルです。',
      'CSV is a text file with values separated by commas.',
    ],
  ),
  question(
    'q08',
    ['CSVを扱うときに注意することを、すべて選んでください。', 'Choose everything to watch for with CSV.'],
    [
      ['+', '文字コードが食い違うと、文字化けする', 'Mismatched character codes garble the text'],
      ['-', '一度開くと、必ず印刷が必要になる', 'Once opened, it has to be printed'],
      ['+', '表計算ソフトで開くと、先頭のゼロが消えることがある', 'A spreadsheet may drop leading zeros'],
      ['-', '百行を超えると読めなくなる', 'It cannot be read beyond a hundred rows'],
    ],
    ['文字化けと、先頭のゼロの消失に注意します。', 'Watch for garbled text and for lost leading zeros.'],
  ),
  question(
    'q09',
    ['バックアップの「3・2・1」の「1」は何を表しますか。', 'In the 3-2-1 rule of backups, what is the 1?'],
    [
      ['-', '一年に一度だけ取る', 'Make one only once a year'],
      ['-', '一人だけが知っている', 'Only one person knows it'],
      ['-', '一種類の媒体にそろえる', 'Keep to one kind of medium'],
      ['+', '一つは別の場所に置く', 'Keep one in another place'],
    ],
    [
      'データは三つ、媒体は二種類、一つは別の場所に置きます。',
      'Three copies, two kinds of media, one in another place.',
    ],
  ),
  question(
    'q10',
    ['オープンデータの条件に当てはまらないものはどれですか。', 'Which is not a condition of open data?'],
    [
      ['-', '誰でも二次利用できるルールで公開する', 'Published under rules that let anyone reuse it'],
      ['+', '申込みをした人だけに有料で渡す', 'Sold only to those who apply'],
      ['-', '機械で読みやすい形にする', 'In machine-readable form'],
      ['-', '無償で公開する', 'Free of charge'],
    ],
    [
      '二次利用できるルール、機械で読みやすい形、無償の三つが条件です。',
      'The three conditions: rules that allow reuse, machine-readable form, and no charge.',
    ],
  ),
];
