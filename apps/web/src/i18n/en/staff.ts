import type { staffJa } from '../ja/staff';

const n = (value: number): string => value.toLocaleString('en-GB');

export const staffEn: typeof staffJa = {
  title: 'Training status',
  answer: (total, untrained, year) =>
    `${n(untrained)} of ${n(total)} people have not completed any course yet in ${year}.`,
  answerUntrained: (untrained, year) =>
    `${n(untrained)} people here have not completed any course yet in ${year}.`,
  answerNobody: 'Nobody matches these filters.',
  list: 'Staff, in kana order',
  listUntrained: 'Staff without a completion, in kana order',
  caption: 'Staff and their completions',
  search: 'Name, kana or staff number',
  searchHint:
    'The beginning of a family or given name, in kanji, kana or romaji (takahashi), or a whole staff number.',
  untrainedOnly: 'Only without a completion this year',
  empty: 'Nobody matches these filters',
  emptyBody: 'Clear a filter, or search by kana.',
  emptyUntrained: 'Nobody is without a completion',
  emptyUntrainedBody: 'Everybody here has completed at least one course this fiscal year.',
  name: 'Name',
  staffNumber: 'Staff number',
  body: 'Body',
  unit: 'Unit',
  position: 'Position',
  thisYear: 'Completions this year',
  ever: 'Completions, all years',
  last: 'Last completed on',
  untrained: 'None yet',
  recordElsewhere: 'Other body',
  recordNotReadable: 'The record is with the home body and is not known here',
  times: (count) => n(count),
};
