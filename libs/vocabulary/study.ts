/** Words of study plans and of imported lists of passes; the values are what is stored. */

export enum StudyPlanState {
  active = 'active',
  ended = 'ended',
}

/** 研修コース, 学習分野, 模擬試験, 受験申込み. */
export enum StudyMilestoneKind {
  course = 'course',
  topic = 'topic',
  mock = 'mock',
  application = 'application',
}

/** 午前 午後, and as the exams on computers call them: 科目A 科目B. */
export enum MockPart {
  morning = 'morning',
  afternoon = 'afternoon',
  subject_a = 'subject_a',
  subject_b = 'subject_b',
}

/** 春期 秋期 前期 後期 通年. */
export enum StudyWindowKind {
  spring = 'spring',
  autumn = 'autumn',
  first_term = 'first_term',
  second_term = 'second_term',
  all_year = 'all_year',
}

/** checked → applied → taken_back. */
export enum PassImportState {
  checked = 'checked',
  applied = 'applied',
  taken_back = 'taken_back',
}

/** What a row would do: a new pass; one that is there already; invalid: it has an error. */
export enum PassImportAction {
  new = 'new',
  known = 'known',
  invalid = 'invalid',
}

/** What a column of the file may be. */
export enum PassImportField {
  staff_number = 'staff_number',
  name = 'name',
  exam_name = 'exam_name',
  exam_on = 'exam_on',
  announced_on = 'announced_on',
  certificate_number = 'certificate_number',
}

/** What is wrong with a row. The sentences are in apps/web/src/i18n/{ja,en}/pass-import.ts. */
export enum PassImportProblemCode {
  // errors
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  STAFF_NUMBER_SHAPE = 'STAFF_NUMBER_SHAPE',
  DATE_UNREADABLE = 'DATE_UNREADABLE',
  DATE_FUTURE = 'DATE_FUTURE',
  DATES_REVERSED = 'DATES_REVERSED',
  STAFF_NUMBER_UNKNOWN = 'STAFF_NUMBER_UNKNOWN',
  KEPT_ELSEWHERE = 'KEPT_ELSEWHERE',
  EXAM_UNKNOWN = 'EXAM_UNKNOWN',
  TWICE_IN_FILE = 'TWICE_IN_FILE',
  // warnings
  STAFF_NUMBER_PADDED = 'STAFF_NUMBER_PADDED',
  NAME_DIFFERS = 'NAME_DIFFERS',
}
