const n = (value: number): string => value.toLocaleString('ja-JP');

export const directoryJa = {
  question: '誰が、どこにいるか',
  title: '職員名簿',
  answer: (day: string, count: number) => `${day}現在、この条件で在職する職員は${n(count)}人です。`,
  answerNobody: (day: string) => `${day}現在、この条件で在職する職員はいません。`,
  list: '職員（ふりがな順）',
  caption: '職員とその所属',
  search: '氏名・ふりがな・職員番号',
  searchHint:
    '姓または名の先頭から、漢字・かな・ローマ字（takahashi）のどれでも探せます。高橋で髙橋も見つかります。職員番号は全桁で入力してください。',
  day: '基準日',
  showDay: '表示',
  guestsOnly: '他団体からの職員のみ',
  designatedOnly: '情報システム人材のみ',
  empty: 'この条件の職員は見つかりません',
  emptyBody: '条件を外すか、基準日を変えるか、ふりがなの先頭だけで探してみてください。',
  name: '氏名',
  staffNumber: '職員番号',
  body: '団体',
  unit: '所属',
  position: '職名',
  kind: '発令種別',
  percent: '従事割合',
  from: (body: string) => `所属元：${body}`,
  otherPosts: 'ほかの発令',
};
