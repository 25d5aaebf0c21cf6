/**
 * Every refusal that the server may answer, as GraphQL `extensions.code`. The web app has one sentence per code
 * and language, checked by type, so a new code does not compile until both sentences exist.
 */
export const REFUSAL_CODES = [
  // who is asking
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'SIGN_IN_FAILED',
  'SIGN_IN_LOCKED',
  'SIGN_IN_TOO_MANY',
  'DEMO_ACCOUNT_REFUSED',
  // what is asked
  'BAD_INPUT',
  'DOCUMENT_REFUSED',
  'DOCUMENT_NOT_ALLOWED',
  'CONFLICT',
  'UNAVAILABLE',
  'INTERNAL',
  // organisation
  'APPOINTMENT_OVERLAPS',
  'APPOINTMENT_PERCENT_EXCEEDED',
  'STAFF_NUMBER_IN_USE',
  'NAME_CHANGE_DATE',
  'IMPORT_FILE_REFUSED',
  'IMPORT_COLUMNS_MISSING',
  'IMPORT_NOT_NOW',
  'IMPORT_HAS_ERRORS',
  'IMPORT_NOTHING_TO_DO',
  'IMPORT_OUTDATED',
  'IMPORT_UNDO_CONFLICT',
  // learning
  'ENROLMENT_NOT_ACTIVE',
  'ALREADY_ENROLLED',
  'ALREADY_COMPLETED',
  'NOT_EMPLOYED',
  'LESSON_NOT_A_VIDEO',
  'LESSON_NOT_A_QUIZ',
  'WATCH_TAKEN_OVER',
  'QUIZ_LOCKED',
  'QUIZ_ALREADY_SUBMITTED',
  'QUIZ_INCOMPLETE',
  'COURSE_VERSION_PUBLISHED',
  // insight
  'INDICATOR_NOT_DERIVED',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

export function isRefusalCode(text: unknown): text is RefusalCode {
  return REFUSAL_CODES.includes(text as RefusalCode);
}
