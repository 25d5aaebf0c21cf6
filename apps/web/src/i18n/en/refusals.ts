import { untilOf, type RefusalSentences } from '../refusal-sentence';

const FILE_REFUSED: Readonly<Record<string, string>> = {
  empty: 'The file is empty. It needs headings and at least one row.',
  too_large: 'The file is too large (20 MB at most).',
  password:
    'Files with a password, and the old .xls format, cannot be imported. Save it as .xlsx or CSV without a password.',
  broken: 'The file is damaged and cannot be opened. Save it again.',
  not_a_table: 'The file is neither CSV nor Excel (.xlsx).',
  encoding: 'The encoding is not recognised. Save the file as UTF-8 or Shift_JIS (CP932).',
  too_many_rows: 'The file has too many rows (100,000 at most).',
  too_many_columns: 'The file has too many columns (200 at most).',
};

export const refusalsEn: RefusalSentences = {
  UNAUTHENTICATED: 'Please sign in. You may have been signed out after a while.',
  FORBIDDEN: 'You may not do this.',
  NOT_FOUND: 'Not found. It was removed, or you may not see it.',
  SIGN_IN_FAILED: 'The user name or the password is wrong.',
  SIGN_IN_LOCKED: (params) => {
    const until = untilOf(params, 'en');
    return until
      ? `After repeated mistakes this account cannot sign in until ${until}.`
      : 'After repeated mistakes this account cannot sign in for a while.';
  },
  SIGN_IN_TOO_MANY: 'Too many attempts to sign in. Wait about a minute, then try again.',
  DEMO_ACCOUNT_REFUSED: 'Demo accounts cannot be used here.',
  BAD_INPUT: (params) =>
    typeof params['field'] === 'string'
      ? `Something entered is wrong (${params['field']}).`
      : 'Something entered is wrong.',
  DOCUMENT_REFUSED: 'This request is not accepted. Please reload the page.',
  DOCUMENT_NOT_ALLOWED: 'This page is out of date. Please reload it.',
  CONFLICT: 'Somebody else made a change at the same time. Reload and try again.',
  UNAVAILABLE: 'The server is busy. Wait a little, then try again.',
  INTERNAL: 'Something went wrong on the server. Please try again.',
  APPOINTMENT_OVERLAPS: 'There is another main post in the same period.',
  APPOINTMENT_PERCENT_EXCEEDED: 'The shares of the posts add up to more than 100%.',
  STAFF_NUMBER_IN_USE: 'This staff number is in use in the same period.',
  NAME_CHANGE_DATE: 'A name changes on a day after its last change and not later than today.',
  IMPORT_FILE_REFUSED: (params) => FILE_REFUSED[String(params['reason'])] ?? 'This file cannot be imported.',
  IMPORT_COLUMNS_MISSING: 'A required column is not chosen yet. Check the columns.',
  IMPORT_NOT_NOW: 'This is not possible in the state that the import is in. Reload the page.',
  IMPORT_HAS_ERRORS: 'Rows with errors cannot be applied. Correct the file and upload it again.',
  IMPORT_NOTHING_TO_DO: 'There is nothing to change: the records are as the file says.',
  IMPORT_OUTDATED:
    'Somebody changed records after the check. Check again before you apply. Nothing has been changed.',
  IMPORT_UNDO_CONFLICT:
    'Records of this import have been changed since, so it cannot be undone. The list names the rows.',
  ENROLMENT_NOT_ACTIVE: 'This enrolment is over or was withdrawn.',
  ALREADY_ENROLLED: 'You are enrolled already.',
  ALREADY_COMPLETED: 'You have completed this course already.',
  NOT_EMPLOYED: 'You have no appointment in force today, so you cannot enrol.',
  LESSON_NOT_A_VIDEO: 'This lesson is not a video.',
  LESSON_NOT_A_QUIZ: 'This lesson is not a test.',
  WATCH_TAKEN_OVER: 'Watching began in another tab or on another device.',
  QUIZ_LOCKED: 'The test opens when you have watched the video.',
  QUIZ_ALREADY_SUBMITTED: 'These answers were handed in already.',
  QUIZ_INCOMPLETE: 'Some questions have no answer.',
  COURSE_VERSION_PUBLISHED: 'A published version cannot be changed.',
  INDICATOR_NOT_DERIVED: 'This indicator is not calculated from records of this system.',
};
