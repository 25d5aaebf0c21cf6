import type { directoryJa } from '../ja/directory';

const n = (value: number): string => value.toLocaleString('en-GB');

export const directoryEn: typeof directoryJa = {
  question: 'Who is where?',
  title: 'Directory',
  answer: (day, count) => `${n(count)} ${count === 1 ? 'person is' : 'people are'} in post here on ${day}.`,
  answerNobody: (day) => `Nobody is in post here on ${day}.`,
  list: 'Staff, in kana order',
  caption: 'Staff and where they work',
  search: 'Name, kana or staff number',
  searchHint:
    'The beginning of a family or given name, in kanji, kana or romaji (takahashi); 高橋 finds 髙橋 too. Or a whole staff number.',
  day: 'As of',
  showDay: 'Show',
  guestsOnly: 'Only staff of other bodies',
  designatedOnly: 'Only information-systems staff',
  empty: 'Nobody matches these filters',
  emptyBody: 'Clear a filter, choose another day, or search by the beginning of the kana.',
  name: 'Name',
  staffNumber: 'Staff number',
  body: 'Body',
  unit: 'Unit',
  position: 'Position',
  kind: 'Kind of post',
  percent: 'Share of time',
  from: (body) => `from ${body}`,
  otherPosts: 'Other posts',
};
