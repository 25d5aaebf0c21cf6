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
  ExamAttemptState,
  ExamPassState,
  ExamPassStepKind,
  ExamWindowKind,
  IdentityProviderState,
  Language,
  LessonKind,
  IndicatorMethod,
  MeasureType,
  OrganisationKind,
  PurgeState,
  QualifyingListState,
  QualifiedReason,
  QuestionKind,
  ReorganisationProblemKind,
  ReorganisationState,
  Role,
  RoleRequestState,
  ScopeKind,
  SecurityStanding,
  SecurityTermState,
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
  daysBetween,
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
export {
  MockPart,
  PassImportAction,
  PassImportField,
  PassImportProblemCode,
  PassImportState,
  StudyMilestoneKind,
  StudyPlanState,
  StudyWindowKind,
} from './study.js';
