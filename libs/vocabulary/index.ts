export { reiwaYear, reiwaFiscalYear, reiwaDate, gregorianDate, shortInstant } from './era.js';
export {
  AppointmentKind,
  AuditAction,
  CompletionHow,
  CourseCategory,
  DisclosureAskedBy,
  EnrolmentReason,
  EnrolmentState,
  Language,
  LessonKind,
  MeasureType,
  OrganisationKind,
  PurgeState,
  QuestionKind,
  Role,
  ScopeKind,
} from './enums.js';
export {
  fiscalYearAt,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  type FiscalYear,
} from './fiscal-year.js';
export {
  addDays,
  firstOfMonth,
  isLocalDate,
  localDateOf,
  monthsBetween,
  TIME_ZONE,
  type LocalDate,
} from './local-date.js';
export { codeWord, fieldWord, type BilingualWord } from './field-words.js';
export { isRefusalCode, REFUSAL_CODES, type RefusalCode } from './refusal-codes.js';
export { lengthOf, missingOf, unionOf, type SecondRange } from './seconds.js';
