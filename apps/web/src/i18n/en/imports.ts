import type { importsJa } from '../ja/imports';

const on = (params: Readonly<Record<string, string>>, name: string, date: (on: string) => string): string => {
  const value = params[name];
  return value ? date(value) : '';
};

export const importsEn: typeof importsJa = {
  kindOf: { staff_master: 'Staff master', transfers: 'Personnel changes' },
  stateOf: {
    uploaded: 'Uploaded',
    checking: 'Being checked',
    checked: 'Checked',
    applying: 'Being applied',
    applied: 'Applied',
    undoing: 'Being undone',
    undone: 'Undone',
    failed: 'Failed',
    cancelled: 'Stopped',
  },
  actionOf: {
    add: 'Joins',
    change: 'Changes',
    move: 'Moves',
    leave: 'Leaves',
    unchanged: 'Unchanged',
    invalid: 'Error',
  },
  severityOf: { error: 'Error', warning: 'Warning' },
  fieldOf: {
    staff_number: 'Staff number',
    name: 'Name',
    family_name: 'Family name',
    given_name: 'Given name',
    kana: 'Reading',
    family_kana: 'Reading of the family name',
    given_kana: 'Reading of the given name',
    unit_code: 'Unit code',
    unit_name: 'Unit name',
    position: 'Position',
    grade: 'Grade',
    order: 'Kind of order',
    effective_on: 'Effective date',
    percent: 'Share of working time',
  },
  changedFieldOf: {
    name: 'Name',
    kana: 'Reading',
    unit: 'Unit',
    position: 'Position',
    grade: 'Grade',
    kind: 'Kind of post',
    percent: 'Share of working time',
    starts_on: 'First day',
    ends_on: 'Last day',
  },
  problemOf: {
    REQUIRED: () => 'A required value is missing.',
    TOO_LONG: (params) => `Too long (${params['max'] ?? ''} characters at most).`,
    STAFF_NUMBER_SHAPE: () =>
      'A staff number is made of digits, capital letters and hyphens, 20 characters at most.',
    DATE_UNREADABLE: () => 'Not a date (such as 令和8年4月1日, R8.4.1 or 2026/4/1).',
    PERCENT_UNREADABLE: () => 'The share is a whole number from 1 to 100.',
    ORDER_UNKNOWN: () => 'This kind of order cannot be imported (採用, 異動, 昇任, 退職, 兼務, 兼務解除 …).',
    NAME_NOT_SPLIT: () => 'There is no space between family and given name, so they cannot be told apart.',
    UNIT_UNKNOWN: (params, date) => `No unit has this code on ${on(params, 'on', date)}.`,
    STAFF_NUMBER_TWICE: (params) => `Row ${params['row'] ?? ''} has the same staff number.`,
    STAFF_NUMBER_UNKNOWN: (params, date) =>
      `Nobody with this staff number is employed on ${on(params, 'on', date)}.`,
    ALREADY_EMPLOYED: (params, date) =>
      `The person with this staff number has been employed since ${on(params, 'since', date)}.`,
    LATER_POST: (params, date) =>
      `A post from ${on(params, 'on', date)} is recorded already. Look at that one first.`,
    PERCENT_EXCEEDED: (params, date) =>
      `From ${on(params, 'on', date)} the shares would add up to ${params['percent'] ?? ''} % (100 % at most).`,
    KEPT_ELSEWHERE: () => 'Another body employs this person. Register the post on the staff screen.',
    HONMU_ELSEWHERE: () => 'Another main post runs in the same period.',
    NO_SUCH_POST: () => 'The concurrent post that is to end was not found.',
    STAFF_NUMBER_PADDED: (params) => `Read as ${params['to'] ?? ''}: its leading zeros seem to be lost.`,
    PERHAPS_REHIRED: (params, date) =>
      `Somebody of this name left on ${on(params, 'left', date)}. Perhaps a re-hire? Applied as it is, this becomes a new person.`,
    REHIRED: (params, date) =>
      `The person who left on ${on(params, 'left', date)} returns; the same record goes on.`,
    STAFF_NUMBER_USED_BEFORE: (params, date) =>
      `Somebody else had this staff number until ${on(params, 'left', date)}. This becomes a new person.`,
    UNIT_NAME_DIFFERS: (params) =>
      `The unit of this code is “${params['name'] ?? ''}”. The code has been followed.`,
    UNIT_ENDS: (params, date) => `This unit ends on ${on(params, 'until', date)}.`,
    NAME_DIFFERS: (params) => `The recorded name is “${params['name'] ?? ''}”. The name will not be changed.`,
    GUEST_NOT_CHANGED: () => 'Posts of staff received from another body are not changed by an import.',
    CHANGED_SINCE: () => 'The record was changed after it had been applied.',
  },
};
