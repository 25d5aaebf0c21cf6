import { question } from '../question.mjs';

export const questions = [
  question(
    'q01',
    ['データ分析で、最初にすることはどれですか。', 'What comes first in data analysis?'],
    [
      ['-', '手元にあるデータを、すべてグラフにする', 'Chart all the data at hand'],
      ['-', '新しいソフトを買う', 'Buy new software'],
      ['+', '何を決めるための分析かを、言葉にする', 'Put into words what the analysis is to decide'],
      ['-', '結論を先に決めて、合うデータを探す', 'Fix the conclusion and look for data that fit'],
    ],
    ['分析は、問いから始めます。', 'Analysis starts from a question.'],
  ),
  question(
    'q02',
    ['PPDACの順として正しいものはどれですか。', 'Which is the order of PPDAC?'],
    [
      ['+', '課題、計画、データ、分析、結論', 'Problem, plan, data, analysis, conclusion'],
      ['-', 'データ、分析、課題、計画、結論', 'Data, analysis, problem, plan, conclusion'],
      ['-', '計画、結論、データ、課題、分析', 'Plan, conclusion, data, problem, analysis'],
      ['-', '結論、課題、分析、データ、計画', 'Conclusion, problem, analysis, data, plan'],
    ],
    [
      '課題、計画、データ、分析、結論の順に回し、結論から次の課題へ進みます。',
      'Problem, plan, data, analysis, conclusion; and the conclusion leads to the next problem.',
    ],
  ),
  question(
    'q03',
    ['分析の前に整えるものを、すべて選んでください。', 'Choose everything to deal with before analysing.'],
    [
      ['+', '欠けた値', 'Gaps'],
      ['+', '重複', 'Duplicates'],
      ['-', '予想と違う値を、すべて消す', 'Delete all values that were not expected'],
      ['+', '単位の違い', 'Mixed units'],
    ],
    [
      '欠けた値、重複、単位の違いを整えます。都合の悪い値を消してはいけません。',
      'Deal with gaps, duplicates and units. Never delete values because they do not suit you.',
    ],
  ),
  question(
    'q04',
    ['待ち時間の欄が空欄でした。正しい扱いはどれですか。', 'A waiting time is blank. How do you treat it?'],
    [
      ['-', '0分として平均に入れる', 'Count it as 0 minutes in the mean'],
      ['-', 'いちばん長い値を入れる', 'Fill in the longest value'],
      ['-', '前の行の値を写す', 'Copy the value of the row above'],
      ['+', '0分とは区別して扱う', 'Keep it apart from 0 minutes'],
    ],
    ['空欄は、ゼロとは違います。', 'A blank is not a zero.'],
  ),
  question(
    'q05',
    ['5分、6分、7分、8分、54分の中央値はどれですか。', 'What is the median of 5, 6, 7, 8 and 54 minutes?'],
    [
      ['-', '16分', '16 minutes'],
      ['+', '7分', '7 minutes'],
      ['-', '54分', '54 minutes'],
      ['-', '5分', '5 minutes'],
    ],
    [
      '小さい順に並べた真ん中の値、7分が中央値です。平均は16分です。',
      'In order, the middle value is 7 minutes. The mean is 16.',
    ],
  ),
  question(
    'q06',
    [
      '平均が中央値よりずっと大きいとき、考えられることはどれですか。',
      'The mean is much larger than the median. What may be the reason?',
    ],
    [
      ['+', '極端に大きい値に、平均が引っぱられている', 'An extreme value pulls the mean up'],
      ['-', 'すべての値が同じである', 'All values are the same'],
      ['-', '中央値の計算には、必ず誤りがある', 'The median must be wrong'],
      ['-', 'データの件数が多すぎる', 'There are too many data'],
    ],
    [
      '平均は極端な値に引っぱられます。中央値もあわせて見ましょう。',
      'An extreme value pulls the mean, so look at the median as well.',
    ],
  ),
  question(
    'q07',
    [
      '月ごとの相談件数の変化を示すのに向くグラフはどれですか。',
      'Which chart suits the change in inquiries from month to month?',
    ],
    [
      ['-', '帯グラフ', 'A stacked band'],
      ['-', '円グラフ', 'A pie chart'],
      ['+', '折れ線グラフ', 'A line chart'],
      ['-', '表の背景に色を付けるだけ', 'Only colouring the table'],
    ],
    [
      '比べるなら棒、変化なら折れ線、割合なら帯グラフが向きます。',
      'Bars to compare, lines for change, a band for shares.',
    ],
  ),
  question(
    'q08',
    ['正しい説明を、すべて選んでください。', 'Choose all the statements that are right.'],
    [
      ['-', '相関があれば、一方がもう一方の原因だといえる', 'Correlation proves that one causes the other'],
      ['+', '棒グラフの縦軸は、ゼロから始める', 'The axis of a bar chart starts at zero'],
      ['+', '二つの値が一緒に動くことを、相関という', 'Correlation is two values moving together'],
      ['-', '件数が多いほうが、割合も必ず高い', 'The larger count always has the higher rate'],
    ],
    [
      '相関は原因を示すとは限らず、件数と割合は別のものです。',
      'Correlation does not show a cause, and a count is not a rate.',
    ],
  ),
  question(
    'q09',
    [
      '人口千人の町で10件、1万人の市で20件の相談がありました。正しいものはどれですか。',
      'A town of 1,000 had 10 inquiries and a city of 10,000 had 20. Which is right?',
    ],
    [
      ['-', '割合は市のほうが高い', 'The rate is higher in the city'],
      ['-', '割合は同じである', 'The rates are equal'],
      [
        '-',
        '人口が違うので、割合は計算できない',
        'The rates cannot be worked out, as the populations differ',
      ],
      ['+', '割合は町のほうが高い', 'The rate is higher in the town'],
    ],
    [
      '町は1.0％、市は0.2％です。件数だけでなく割合で比べます。',
      'The town has 1.0 % and the city 0.2 %. Compare rates, not only counts.',
    ],
  ),
  question(
    'q10',
    [
      '人数がごく少ない区分を含む表を公表するとき、どうしますか。',
      'You publish a table with very small groups. What do you do?',
    ],
    [
      ['-', '正確さが大切なので、すべて公表する', 'Publish everything, as accuracy matters'],
      [
        '+',
        '個人が分かるおそれがあるので、その人数は伏せる',
        'Suppress those numbers, as they could identify people',
      ],
      ['-', '人数をゼロと書きかえる', 'Change the numbers to zero'],
      ['-', '氏名を添えて分かりやすくする', 'Add names to make it clear'],
    ],
    [
      '人数が少ないと個人が分かるおそれがあるため、伏せて公表します。',
      'Small groups could identify people, so suppress them.',
    ],
  ),
];
