import { untilOf, type RefusalSentences } from '../refusal-sentence';

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
  PURGE_NOTHING_DUE: 'No record has reached the end of its retention by that day.',
  PURGE_TWO_PEOPLE: 'Whoever prepared a purge cannot approve it. Ask somebody else to approve it.',
  PURGE_STATE: 'This purge has moved on meanwhile. Please reload.',
  PURGE_CHANGED:
    'The records have changed since the purge was prepared, so nothing was deleted. Please prepare it again.',
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
