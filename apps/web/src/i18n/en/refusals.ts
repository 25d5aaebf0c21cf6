import { gregorianDate } from 'vocabulary';
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

const EVIDENCE_REFUSED: Readonly<Record<string, string>> = {
  empty: 'The file is empty.',
  too_large: 'The file is too large (10 MB at most).',
  type: 'The file is neither PDF, JPEG nor PNG. Look at what it holds.',
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
  PASSWORD_CHANGE_REQUIRED: 'This is a one-time password. Please choose a password of your own.',
  ONE_TIME_PASSWORD_LAPSED:
    'The one-time password is no longer valid. Ask an administrator or HR for a new one.',
  PASSWORD_WRONG: 'The current password is wrong.',
  PASSWORD_TOO_SHORT: 'A password has 12 characters or more.',
  PASSWORD_EASILY_GUESSED:
    'This password is easily guessed. Avoid your name, your user name, and common words or sequences.',
  SIGN_IN_BY_PROVIDER: 'Your body does not use passwords here. Sign in with the account of your body.',
  SIGN_ON_UNKNOWN_PERSON:
    'You have no post in force in this body as far as we know, so you cannot sign in. Ask the HR office of your body about your staff number.',
  SIGN_ON_ACCOUNT_ENDED: 'This account has ended. If you still need it, contact the HR office of your body.',
  SIGN_ON_BEYOND_BODY:
    'You hold roles in another body, so this way of signing in is not open to you. Sign in with the account of the body that employs you.',
  SIGN_ON_DENIED: 'Signing in was cancelled at the sign-on service. Please sign in again.',
  SIGN_ON_EXPIRED:
    'Signing in took too long, or began in another browser. Please sign in again from this page.',
  SIGN_ON_ANSWER_REFUSED:
    'The answer of the sign-on service could not be verified. If it happens again, contact the system administrator of your body.',
  SIGN_ON_PROVIDER_DOWN:
    'The sign-on service of your body does not answer. Wait a little, then sign in again.',
  BAD_INPUT: (params) =>
    typeof params['field'] === 'string'
      ? `Something entered is wrong (${params['field']}).`
      : 'Something entered is wrong.',
  UNENCODABLE: 'Some rows have characters that this encoding (CP932) cannot hold.',
  DOCUMENT_REFUSED: 'This request is not accepted. Please reload the page.',
  DOCUMENT_NOT_ALLOWED: 'This page is out of date. Please reload it.',
  PUBLICATION_OUTDATED:
    'Another publication of this plan has been made since this one was prepared, so what may be shown has to be decided again. Prepare it anew.',
  CONFLICT: 'Somebody else made a change at the same time. Reload and try again.',
  UNAVAILABLE: 'The server is busy. Wait a little, then try again.',
  INTERNAL: 'Something went wrong on the server. Please try again.',
  APPOINTMENT_OVERLAPS: 'There is another main post in the same period.',
  APPOINTMENT_PERCENT_EXCEEDED: (params) =>
    typeof params['on'] === 'string'
      ? `On ${gregorianDate(params['on'], 'en')} the shares of the posts would add up to ${String(params['percent'])}%; at most 100%.`
      : 'The shares of the posts add up to more than 100%.',
  STAFF_NUMBER_IN_USE: 'This staff number is in use in the same period.',
  NAME_CHANGE_DATE: 'A name changes on a day after its last change and not later than today.',
  PERIOD_REVERSED: 'The last day must not be before the first day.',
  NO_MAIN_POST: 'There is no main post (or fixed-term or fiscal-year post) in force on that day.',
  TRANSFER_DATE:
    'The main post begins on that very day, so it cannot be transferred then. Correct the post instead.',
  SEPARATION_DATE: (params) =>
    typeof params['after'] === 'string'
      ? `A post that began on ${gregorianDate(params['after'], 'en')} lies after the last day. Correct it first.`
      : 'A post that has begun lies after the last day. Correct it first.',
  APPOINTMENT_BEGUN: 'A post that has begun cannot be dropped. Correct it instead.',
  ABSENCE_OVERLAPS: 'Another absence is recorded in the same period.',
  DESIGNATION_OVERLAPS: 'The person is designated already in the same period.',
  UNIT_CYCLE: 'A unit cannot stand beneath one of its own units.',
  UNIT_OUTSIDE_PARENT: 'A unit cannot exist outside the period of the unit above it.',
  UNIT_NOT_VALID: (params) =>
    typeof params['unit'] === 'string'
      ? `“${params['unit']}” does not exist on every day of the appointment.`
      : 'The unit does not exist on every day of the appointment.',
  UNIT_HAS_UNITS: 'There are units beneath it. Move, merge or abolish them first.',
  REORGANISATION_DATE_PAST: 'The effective date must be tomorrow or later.',
  REORGANISATION_DAY_TAKEN: 'There is already a reorganisation with this effective date.',
  REORGANISATION_NOT_LAST: 'Changes of the units on or after this date have already been decided.',
  REORGANISATION_STATE: 'The reorganisation is not in a state that allows this. Please reload the page.',
  REORGANISATION_BLOCKED: 'Some problems are not solved yet. See the list of problems on the screen.',
  REORGANISATION_IN_FORCE: 'A reorganisation whose day has come cannot be withdrawn.',
  REORGANISATION_IN_USE: 'Appointments to the new units were made after the approval. Take those back first.',
  REVIEW_BY_ANOTHER: 'Whoever submitted it cannot approve it. Somebody else must.',
  SELF_GRANT: 'Nobody can grant a role to themselves. Ask another administrator.',
  FOUR_EYES:
    'Neither the requester, nor the person who would get the role, nor somebody whose password the requester issued lately can decide this. Another administrator must.',
  LAST_ADMIN: 'This would leave no administrator of all bodies.',
  ROLE_ALREADY_GRANTED: 'The same role is already granted for an overlapping period.',
  ROLE_ALREADY_REQUESTED: 'A request for the same role is already waiting.',
  ROLE_REQUEST_CLOSED: 'This request has been decided already, or has lapsed.',
  ACCOUNT_EXISTS: 'This person already has an account.',
  ACCOUNT_ENDED: 'This account has ended, or ends before that day.',
  LOGIN_TAKEN: 'This user name is taken.',
  SIGN_ON_ISSUER: 'The issuer must be the address of a sign-on service that begins with https.',
  SIGN_ON_CLIENT_IN_USE: 'Another body uses this issuer and client ID already.',
  SIGN_ON_GROUP_ROLE_EXISTS: 'This group is mapped to this role already.',
  SIGN_ON_OTHER_ADMIN: 'Whoever made a mapping cannot approve it. Another administrator has to.',
  PURGE_NOTHING_DUE: 'No record has reached the end of its retention by that day.',
  PURGE_TWO_PEOPLE: 'Whoever prepared a purge cannot approve it. Ask somebody else to approve it.',
  PURGE_STATE: 'This purge has moved on meanwhile. Please reload.',
  PURGE_CHANGED:
    'The records have changed since the purge was prepared, so nothing was deleted. Please prepare it again.',
  IMPORT_FILE_REFUSED: (params) => FILE_REFUSED[String(params['reason'])] ?? 'This file cannot be imported.',
  IMPORT_COLUMNS_MISSING: 'A required column is not chosen yet. Check the columns.',
  IMPORT_NOT_NOW: 'This is not possible in the state that the import is in. Reload the page.',
  IMPORT_HAS_ERRORS: 'Rows with errors cannot be applied. Correct the file and upload it again.',
  IMPORT_NOTHING_TO_DO: 'There is nothing to change: the records are as the file says.',
  IMPORT_OUTDATED:
    'Somebody changed records after the check. Check again before you apply. Nothing has been changed.',
  IMPORT_UNDO_CONFLICT:
    'Records of this import have been changed since, so it cannot be undone. The list names the rows.',
  EVIDENCE_REFUSED: (params) => EVIDENCE_REFUSED[String(params['reason'])] ?? 'This file cannot be taken.',
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
  EXAM_NOT_IN_CATALOGUE: 'This exam is not in the catalogue. Choose another one.',
  EXAM_NOT_HELD: (params) =>
    typeof params['on'] === 'string'
      ? `No exam of that name was held on ${gregorianDate(params['on'], 'en')}. Check the exam and its date.`
      : 'No exam of that name was held on that day. Check the exam and its date.',
  ATTEMPT_STEP: 'This attempt cannot go from its state to that one. Reload the page.',
  ATTEMPT_OUTSIDE_WINDOW: (params) =>
    typeof params['from'] === 'string' && typeof params['until'] === 'string'
      ? `Enter a day of the window chosen: ${gregorianDate(params['from'], 'en')} to ${gregorianDate(params['until'], 'en')}.`
      : 'Enter a day of the window chosen.',
  PASS_DATES: 'The dates are out of order: first the exam, then its results, and neither after today.',
  PASS_EXISTS: 'A pass of this exam on this day has been reported already.',
  PASS_STATE: 'This report has moved on meanwhile. Reload the page.',
  PASS_FOUR_EYES: 'Neither the holder nor whoever reported it may decide. Another officer has to.',
  PASS_APPEAL_BY_ANOTHER: 'An appeal is decided by another officer than the one who rejected.',
  EVIDENCE_NOT_YOURS: 'Attach a file that you have uploaded yourself.',
  OFFICER_NEEDS_HR: 'Only somebody with the HR role in this scope can be named. Grant the role first.',
  OFFICER_EXISTS: 'This person is named already for the same scope and an overlapping time.',
  REGISTRATION_NEEDS_PASS: 'A registration needs a verified pass of the security specialist exam.',
  REGISTRATION_EXISTS: 'This registration has been recorded already. Check its number.',
  RENEWAL_NOT_NOW:
    'A renewal can be recorded from six months before the end, and not while another one waits to be verified.',
  EXAM_CODE_TAKEN: (params) => `The code “${String(params['code'])}” is in use.`,
  EXAM_NAME_LATER: 'A name that begins after this day is recorded already.',
  EXAM_SUCCESSION_CIRCLE: 'Following the successors would lead back to the same exam.',
  EXAM_WINDOW_EXISTS: 'The exam has a window of the same kind in that fiscal year already.',
  EXAM_WINDOW_LATER: 'There is a window after this day. Put the window right first.',
  EXAM_WINDOW_IN_USE: 'Somebody plans to sit the exam in this window, so it cannot be removed.',
  QUALIFYING_LIST_DAY_TAKEN: 'A list from the same day on is approved already. Choose another day.',
  QUALIFYING_LIST_SAME: 'The list in force on that day has the very same exams.',
  QUALIFYING_LIST_DECIDED: 'This proposal has been approved, rejected or withdrawn already. Reload the page.',
  QUALIFYING_LIST_TWO_PEOPLE:
    'Whoever proposed a list can neither approve nor reject it. Somebody else must decide.',
  STUDY_PLAN_EXISTS: 'There is a study plan for this exam already.',
  STUDY_PLAN_ENDED: 'This study plan has ended.',
  STUDY_NOT_TICKED: 'A course is done by completing it, and a mock test by recording its result.',
  MOCK_RESULT_EXISTS: 'There is a result of the same part on the same day already.',
  PASS_IMPORT_COLUMNS_MISSING:
    'A column that is needed was not found. The first line must have the headings 職員番号, 試験区分, 試験日 and 合格発表日.',
  PASS_IMPORT_DECIDED:
    'One of its passes has been verified or rejected, so it can no longer be taken back as a whole.',
  INDICATOR_NOT_DERIVED: 'This indicator is not calculated from records of this system.',
  READING_DAY_NOT_OVER: 'That day is not over. A preliminary reading can be taken.',
  READING_NO_DEFINITION: 'No definition was in force on that day. Write one first.',
  READING_NOTHING_REPORTED: 'No report for that day has been approved.',
  PUBLICATION_SLUG_TAKEN: 'This address is taken. Please choose another one.',
  PUBLICATION_READINGS: 'Please choose one reading of the day for each indicator, and at least one.',
  PUBLICATION_SAME: 'It says the same as before. Please choose newer readings.',
  PUBLICATION_STATE: 'It has been published or withdrawn already.',
  PUBLICATION_ALREADY_CORRECTED: 'It has a correction already. Please correct the latest one.',
  INDICATOR_NOT_REPORTED: 'This indicator is not reported in this way.',
  DUTY_ALREADY_GIVEN: 'The person already has this duty for that time.',
  DEFINITION_ALREADY_PROPOSED:
    'A version of this definition is already waiting for approval. Decide that one first.',
  REPORT_ALREADY_WAITING: 'A report is already waiting for approval. Decide or withdraw that one first.',
  REPORT_EXISTS: 'A report of that day is approved already. To change it, report a correction.',
  REPORT_CLOSED: 'It has been decided or withdrawn already. Please open the page again.',
  REPORT_WITHOUT_EVIDENCE: 'A report without evidence cannot be approved.',
  SETTING_NOT_OPEN: 'The plan itself sets this value, so it cannot be set later.',
  PLAN_EXISTS: 'There is already a plan with this code.',
  DEFINITION_BEFORE_PUBLISHED: ({ until }) =>
    `A figure as of ${String(until)} has been published. Choose a later day.`,
};
