export { reiwaYear, reiwaFiscalYear, reiwaDate, gregorianDate, shortInstant } from './era.js';
export {
  AbsenceKind,
  AccountState,
  AppointmentKind,
  AuditAction,
  CompletionHow,
  CourseCategory,
  DesignationKind,
  DisclosureAskedBy,
  EnrolmentReason,
  EnrolmentState,
  IdentityProviderState,
  Language,
  LessonKind,
  IndicatorMethod,
  IndicatorDutyKind,
  Judgement,
  MeasureType,
  NoValue,
  OrganisationKind,
  ProposalState,
  PurgeState,
  QuestionKind,
  ReorganisationProblemKind,
  ReorganisationState,
  ReportState,
  Role,
  RoleRequestState,
  ScopeKind,
  SeparationReason,
  UnitChangeKind,
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
export {
  ImportAction,
  ImportField,
  ImportKind,
  ImportProblemCode,
  ImportSeverity,
  ImportState,
} from './imports.js';
export { codeWord, fieldWord, type BilingualWord } from './field-words.js';
export { isRefusalCode, REFUSAL_CODES, type RefusalCode } from './refusal-codes.js';
export { lengthOf, missingOf, unionOf, type SecondRange } from './seconds.js';
