const n = (value: number): string => value.toLocaleString('ja-JP');

export const staffJa = {
  title: '受講の状況',
  answer: (total: number, untrained: number, year: string) =>
    `${n(total)}人のうち、${year}にまだ1つも研修を修了していない人は${n(untrained)}人です。`,
  answerUntrained: (untrained: number, year: string) =>
    `${year}にまだ1つも研修を修了していない人は、この条件で${n(untrained)}人です。`,
  answerNobody: 'この条件の職員は見つかりません。',
  list: '職員（ふりがな順）',
  listUntrained: '未受講の職員（ふりがな順）',
  caption: '職員と研修の修了数',
  search: '氏名・ふりがな・職員番号',
  searchHint:
    '氏名・名・ふりがなの先頭から、またはローマ字（takahashi）で探せます。高橋で髙橋も見つかります。職員番号は全桁で入力してください。',
  untrainedOnly: '今年度の未受講者のみ',
  empty: 'この条件の職員は見つかりません',
  emptyBody: '条件を外すか、ふりがなで探してみてください。',
  emptyUntrained: '未受講の職員はいません',
  emptyUntrainedBody: 'この条件の職員は、全員が今年度に1つ以上の研修を修了しています。',
  name: '氏名',
  staffNumber: '職員番号',
  body: '団体',
  unit: '所属',
  position: '職名',
  thisYear: '今年度の修了',
  ever: '修了（全期間）',
  last: '最後の修了日',
  untrained: '未受講',
  recordElsewhere: '他団体所属',
  recordNotReadable: '修了の記録は所属元の団体にあり、ここでは分かりません',
  times: (count: number) => `${n(count)}件`,
};
