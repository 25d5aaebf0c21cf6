import type {
  AbsenceKind as AbsenceKindEnum,
  AppointmentKind as AppointmentKindEnum,
  CompletionHow as CompletionHowEnum,
  CourseCategory as CourseCategoryEnum,
  EnrolmentReason as EnrolmentReasonEnum,
  ExamWindowKind as ExamWindowKindEnum,
  ImportAction as ImportActionEnum,
  ImportField as ImportFieldEnum,
  ImportKind as ImportKindEnum,
  ImportProblemCode as ImportProblemCodeEnum,
  ImportSeverity as ImportSeverityEnum,
  ImportState as ImportStateEnum,
  MeasureType as MeasureTypeEnum,
  MockPart as MockPartEnum,
  PassImportAction as PassImportActionEnum,
  PassImportField as PassImportFieldEnum,
  PassImportProblemCode as PassImportProblemCodeEnum,
  PassImportState as PassImportStateEnum,
  QualifyingListState as QualifyingListStateEnum,
  ReorganisationProblemKind as ReorganisationProblemKindEnum,
  ReorganisationState as ReorganisationStateEnum,
  Role as RoleEnum,
  ScopeKind as ScopeKindEnum,
  SeparationReason as SeparationReasonEnum,
  StudyMilestoneKind as StudyMilestoneKindEnum,
  StudyWindowKind as StudyWindowKindEnum,
  UnitChangeKind as UnitChangeKindEnum,
} from 'vocabulary';

/** The shared vocabulary as GraphQL sends it: plain words. */
export type AbsenceKind = `${AbsenceKindEnum}`;
export type AppointmentKind = `${AppointmentKindEnum}`;
export type CompletionHow = `${CompletionHowEnum}`;
export type CourseCategory = `${CourseCategoryEnum}`;
export type EnrolmentReason = `${EnrolmentReasonEnum}`;
export type ExamWindowKind = `${ExamWindowKindEnum}`;
export type ImportAction = `${ImportActionEnum}`;
export type ImportField = `${ImportFieldEnum}`;
export type ImportKind = `${ImportKindEnum}`;
export type ImportProblemCode = `${ImportProblemCodeEnum}`;
export type ImportSeverity = `${ImportSeverityEnum}`;
export type ImportState = `${ImportStateEnum}`;
export type MeasureType = `${MeasureTypeEnum}`;
export type QualifyingListState = `${QualifyingListStateEnum}`;
export type Role = `${RoleEnum}`;
export type ScopeKind = `${ScopeKindEnum}`;
export type SeparationReason = `${SeparationReasonEnum}`;
export type ReorganisationProblemKind = `${ReorganisationProblemKindEnum}`;
export type ReorganisationState = `${ReorganisationStateEnum}`;
export type UnitChangeKind = `${UnitChangeKindEnum}`;
export type MockPart = `${MockPartEnum}`;
export type PassImportAction = `${PassImportActionEnum}`;
export type PassImportField = `${PassImportFieldEnum}`;
export type PassImportProblemCode = `${PassImportProblemCodeEnum}`;
export type PassImportState = `${PassImportStateEnum}`;
export type StudyMilestoneKind = `${StudyMilestoneKindEnum}`;
export type StudyWindowKind = `${StudyWindowKindEnum}`;
