/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountFilter = {
  /** People with a post in the body, now or before. */
  organisationId?: string | number | null | undefined;
  /** Part of the name or reading, or a whole login. */
  search?: string | null | undefined;
  state?: AccountState | null | undefined;
};

export type AccountState =
  | 'active'
  | 'ended';

export type AnswerInput = {
  choiceIds: Array<string | number>;
  questionId: string | number;
};

/** 発令の種別 */
export type AppointmentKind =
  | 'GYOMU_ITAKU'
  | 'HAKEN'
  | 'HEININ'
  | 'HONMU'
  | 'JINJI_KORYU'
  | 'KAIKEI_NENDO'
  | 'KENMU'
  | 'KENSHU_HAKEN'
  | 'NINKITSUKI';

export type BeatInput = {
  /** Everything the media element has played in this session so far (its own `played`), in seconds. */
  played: Array<PlayedRangeInput>;
  positionSeconds: number;
  sequence: number;
  sessionId: string | number;
  visible: boolean;
};

export type CompletionFilter = {
  courseCode?: string | null | undefined;
  /** Only the first completion of each person in the programme: the rows behind 実人数. */
  firstOnly?: boolean | null | undefined;
  fiscalYear?: number | null | undefined;
  from?: string | null | undefined;
  indicatorKey: string;
  organisationId?: string | number | null | undefined;
  /** Inclusive. */
  to?: string | null | undefined;
};

/** How a completion came to be; void takes another one back. */
export type CompletionHow =
  | 'imported'
  | 'rule'
  | 'void'
  | 'waiver';

export type CourseCategory =
  | 'data_analysis'
  | 'digital_literacy'
  | 'digital_tools'
  | 'exam_preparation'
  | 'information_security';

export type EnrolmentReason =
  | 'approved'
  | 'assigned'
  | 'self';

export type EnrolmentState =
  | 'active'
  | 'completed'
  | 'withdrawn';

export type Language =
  | 'en'
  | 'ja';

export type LessonKind =
  | 'quiz'
  | 'video';

/** How the plan measures an indicator. */
export type MeasureType =
  | 'count_annual'
  | 'count_cum'
  | 'count_cum_annual'
  | 'count_cum_new'
  | 'count_snapshot'
  | 'coverage'
  | 'milestone'
  | 'monthly_avg'
  | 'ratio'
  | 'ratio_snapshot'
  | 'relative_to_measured'
  | 'target_tbd';

export type PlayedRangeInput = {
  from: number;
  to: number;
};

export type QuestionKind =
  | 'multiple'
  | 'single';

/** Everybody is a learner; the others are granted for a scope and a period. */
export type Role =
  | 'admin'
  | 'auditor'
  | 'coordinator'
  | 'hr'
  | 'learner'
  | 'manager'
  | 'trainer';

export type RoleGrantFilter = {
  /** Grants for the body or for a unit of it. */
  organisationId?: string | number | null | undefined;
  role?: Role | null | undefined;
  /** Part of the name or reading, or a whole login. */
  search?: string | null | undefined;
  /** Grants that are over, too. */
  withEnded?: boolean | null | undefined;
};

export type RoleRequestInput = {
  accountId: string | number;
  /** Inclusive; null leaves it open. */
  endsOn?: string | null | undefined;
  /** The body, for a scope of a body; also that of the unit. */
  organisationId?: string | number | null | undefined;
  reason: string;
  role: Role;
  scope: ScopeKind;
  /** Today or later. */
  startsOn: string;
  /** For a scope of a unit and everything beneath it. */
  unitId?: string | number | null | undefined;
};

export type ScopeKind =
  | 'all'
  | 'body'
  | 'unit';

export type StaffFilter = {
  organisationId?: string | number | null | undefined;
  /** Part of a name or reading, or a whole staff number. */
  search?: string | null | undefined;
  /** The unit and everything beneath it. */
  unitId?: string | number | null | undefined;
  /** Only people without a completion in this fiscal year. */
  untrainedOnly?: boolean | null | undefined;
};

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { instance: { now: string, today: string, demo: boolean, version: string }, viewer: { accountId: string, login: string, person: { id: string, name: string, kana: string, appointments: Array<{ id: string, kind: AppointmentKind, position: string, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }> }, roles: Array<{ role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null }>, can: { seeTrainerDashboard: boolean, seeDirectory: boolean, exportCompletions: boolean, seeRoles: boolean, administerRoles: boolean, seeAccounts: boolean, administerAccounts: boolean } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn: { accountId: string } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, userAgent: string | null, current: boolean }> };

export type ReplaceOneTimePasswordMutationVariables = Exact<{
  login: string;
  oneTimePassword: string;
  newPassword: string;
}>;


export type ReplaceOneTimePasswordMutation = { replaceOneTimePassword: { login: string } };

export type ChangePasswordMutationVariables = Exact<{
  oldPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type AccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AccountFilter | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, edges: Array<{ node: { state: AccountState, endsOn: string | null, endReason: string | null, lastSeenAt: string | null, oneTimePasswordUntil: string | null, id: string, login: string, roles: Array<{ id: string, role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null }>, viewerCan: { resetPassword: boolean, end: boolean, reopen: boolean }, person: { id: string, name: string, kana: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AccountHoldersQueryVariables = Exact<{
  filter: AccountFilter;
}>;


export type AccountHoldersQuery = { accounts: { edges: Array<{ node: { id: string, login: string, person: { id: string, name: string, kana: string } | null } }> } };

export type PeopleToSignInQueryVariables = Exact<{
  filter: StaffFilter;
}>;


export type PeopleToSignInQuery = { staff: { edges: Array<{ node: { personId: string, name: string, kana: string, organisationName: string, unitName: string, staffNumber: string } }> } };

export type CreateAccountMutationVariables = Exact<{
  personId: string | number;
  login: string;
}>;


export type CreateAccountMutation = { createAccount: { oneTimePassword: string, validUntil: string, account: { id: string, login: string } } };

export type ResetPasswordMutationVariables = Exact<{
  accountId: string | number;
}>;


export type ResetPasswordMutation = { resetPassword: { oneTimePassword: string, validUntil: string, account: { id: string, login: string } } };

export type EndAccountMutationVariables = Exact<{
  accountId: string | number;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type EndAccountMutation = { endAccount: { id: string } };

export type ReopenAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type ReopenAccountMutation = { reopenAccount: { id: string } };

export type BurnUpQueryVariables = Exact<{
  indicatorKey: string;
  organisationId?: string | number | null | undefined;
}>;


export type BurnUpQuery = { burnUp: { indicatorKey: string, asOf: string, openingBalance: number, target: number | null, targetOn: string, baselineOn: string, completions: number, people: number, total: number, months: Array<{ month: string, completions: number, firstTimers: number }>, forecast: { method: string, level: number, basedOnMonths: number, points: Array<{ on: string, expected: number, low: number, high: number }> } | null, definition: { id: string, version: number, sentenceJa: string, sentenceEn: string, openingBalance: number, openingBalanceLabelJa: string, openingBalanceLabelEn: string, countsFrom: string, validFrom: string, categories: Array<CourseCategory> } } };

export type CountsByBodyQueryVariables = Exact<{
  indicatorKey: string;
  fiscalYear?: number | null | undefined;
}>;


export type CountsByBodyQuery = { countsByBody: Array<{ completions: number, firstTimers: number, staff: number, organisation: { id: string, name: string, nameRomaji: string } }> };

export type CountsByCourseQueryVariables = Exact<{
  indicatorKey: string;
  organisationId?: string | number | null | undefined;
  fiscalYear?: number | null | undefined;
}>;


export type CountsByCourseQuery = { countsByCourse: Array<{ courseCode: string, titleJa: string, titleEn: string, category: CourseCategory, completions: number, firstTimers: number }> };

export type CompletionRowsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: CompletionFilter;
}>;


export type CompletionRowsQuery = { completionRows: { totalCount: number, edges: Array<{ cursor: string, node: { completionId: string, personId: string, name: string | null, kana: string | null, staffNumber: string | null, organisationName: string, unitName: string, courseCode: string, courseTitleJa: string, courseTitleEn: string, courseVersionNumber: number, completedOn: string, how: CompletionHow, certificateNumber: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = { indicators: Array<{ id: string, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, measureType: MeasureType, derived: boolean, note: string | null, planPeriod: { id: string, code: string, nameJa: string, nameEn: string, startsOn: string, endsOn: string }, definition: { id: string, version: number, sentenceJa: string, sentenceEn: string, openingBalance: number, openingBalanceLabelJa: string, openingBalanceLabelEn: string, countsFrom: string, validFrom: string, categories: Array<CourseCategory> } | null }> };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { exams: Array<{ code: string, nameJa: string, nameEn: string, level: number, formerNames: Array<string>, seasonToFy2025: string, seasonFy2026: string, qualifying: boolean, reformNote: string | null }>, syllabusVersions: Array<{ version: string, appliesFrom: string, change: string, confidence: string }> };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { fiscalYear: number, completedThisFiscalYear: number, enrolments: Array<{ enrolmentId: string, courseCode: string, titleJa: string, titleEn: string, category: CourseCategory, dueOn: string | null, reason: EnrolmentReason, estimatedMinutes: number, posterUrl: string | null, coveredSeconds: number, durationSeconds: number, videoComplete: boolean, quizPassed: boolean, lastActiveAt: string | null }>, offers: Array<{ courseCode: string, titleJa: string, titleEn: string, category: CourseCategory, estimatedMinutes: number, posterUrl: string | null }>, recentCompletions: Array<{ courseCode: string, titleJa: string, titleEn: string, completedOn: string, fiscalYear: number, certificateNumber: string | null }> } };

export type CoursesQueryVariables = Exact<{
  category?: CourseCategory | null | undefined;
}>;


export type CoursesQuery = { courses: Array<{ id: string, code: string, category: CourseCategory, organisation: { id: string, name: string, nameRomaji: string }, version: { id: string, titleJa: string, titleEn: string, summaryJa: string, summaryEn: string, audienceJa: string | null, audienceEn: string | null, estimatedMinutes: number, lessons: Array<{ id: string, media: { id: string, posterUrl: string | null } | null }> }, myEnrolment: { id: string, state: EnrolmentState, dueOn: string | null } | null, myCompletions: Array<{ id: string, completedOn: string }> }> };

export type CourseQueryVariables = Exact<{
  code: string;
}>;


export type CourseQuery = { course: { id: string, code: string, category: CourseCategory, organisation: { id: string, name: string, nameRomaji: string }, version: { id: string, number: number, titleJa: string, titleEn: string, summaryJa: string, summaryEn: string, audienceJa: string | null, audienceEn: string | null, syllabusVersion: string | null, reviewDueOn: string | null, estimatedMinutes: number, coveragePercent: number, maxRate: number, seekAllowed: boolean, hiddenAllowed: boolean, lessons: Array<{ id: string, key: string, kind: LessonKind, ordinal: number, required: boolean, titleJa: string, titleEn: string, drawCount: number | null, passPercent: number | null, media: { id: string, url: string, posterUrl: string | null, durationSeconds: number, width: number, height: number, tracks: Array<{ kind: string, language: Language, url: string }> } | null }> }, myEnrolment: { id: string, state: EnrolmentState, reason: EnrolmentReason, dueOn: string | null, enrolledAt: string, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, summaryJa: string, summaryEn: string, audienceJa: string | null, audienceEn: string | null, syllabusVersion: string | null, reviewDueOn: string | null, estimatedMinutes: number, coveragePercent: number, maxRate: number, seekAllowed: boolean, hiddenAllowed: boolean, lessons: Array<{ id: string, key: string, kind: LessonKind, ordinal: number, required: boolean, titleJa: string, titleEn: string, drawCount: number | null, passPercent: number | null, media: { id: string, url: string, posterUrl: string | null, durationSeconds: number, width: number, height: number, tracks: Array<{ kind: string, language: Language, url: string }> } | null }> }, progress: Array<{ lessonId: string, quizPassed: boolean, bestPercent: number | null, attemptsUsed: number, watch: { lessonId: string, coveredSeconds: number, durationSeconds: number, positionSeconds: number, complete: boolean, watched: Array<{ from: number, to: number }>, missing: Array<{ from: number, to: number }> } | null }>, completion: { id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } } | null } | null, myCompletions: Array<{ id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } }> } };

export type EnrolMutationVariables = Exact<{
  courseCode: string;
}>;


export type EnrolMutation = { enrol: { id: string } };

export type MyCompletionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompletionsQuery = { myCompletions: Array<{ id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, unit: { id: string, name: string }, course: { id: string, code: string, category: CourseCategory }, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } }> };

export type VersionPartsFragment = { id: string, number: number, titleJa: string, titleEn: string, summaryJa: string, summaryEn: string, audienceJa: string | null, audienceEn: string | null, syllabusVersion: string | null, reviewDueOn: string | null, estimatedMinutes: number, coveragePercent: number, maxRate: number, seekAllowed: boolean, hiddenAllowed: boolean, lessons: Array<{ id: string, key: string, kind: LessonKind, ordinal: number, required: boolean, titleJa: string, titleEn: string, drawCount: number | null, passPercent: number | null, media: { id: string, url: string, posterUrl: string | null, durationSeconds: number, width: number, height: number, tracks: Array<{ kind: string, language: Language, url: string }> } | null }> };

export type EnrolmentPartsFragment = { id: string, state: EnrolmentState, reason: EnrolmentReason, dueOn: string | null, enrolledAt: string, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, summaryJa: string, summaryEn: string, audienceJa: string | null, audienceEn: string | null, syllabusVersion: string | null, reviewDueOn: string | null, estimatedMinutes: number, coveragePercent: number, maxRate: number, seekAllowed: boolean, hiddenAllowed: boolean, lessons: Array<{ id: string, key: string, kind: LessonKind, ordinal: number, required: boolean, titleJa: string, titleEn: string, drawCount: number | null, passPercent: number | null, media: { id: string, url: string, posterUrl: string | null, durationSeconds: number, width: number, height: number, tracks: Array<{ kind: string, language: Language, url: string }> } | null }> }, progress: Array<{ lessonId: string, quizPassed: boolean, bestPercent: number | null, attemptsUsed: number, watch: { lessonId: string, coveredSeconds: number, durationSeconds: number, positionSeconds: number, complete: boolean, watched: Array<{ from: number, to: number }>, missing: Array<{ from: number, to: number }> } | null }>, completion: { id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } } | null };

export type WatchPartsFragment = { lessonId: string, coveredSeconds: number, durationSeconds: number, positionSeconds: number, complete: boolean, watched: Array<{ from: number, to: number }>, missing: Array<{ from: number, to: number }> };

export type CompletionPartsFragment = { id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } };

export type StartQuizMutationVariables = Exact<{
  enrolmentId: string | number;
  lessonId: string | number;
}>;


export type StartQuizMutation = { startQuiz: { id: string, lessonId: string, startedAt: string, questions: Array<{ id: string, kind: QuestionKind, textJa: string, textEn: string, choices: Array<{ id: string, textJa: string, textEn: string }> }> } };

export type SubmitQuizMutationVariables = Exact<{
  attemptId: string | number;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type SubmitQuizMutation = { submitQuiz: { attemptId: string, passed: boolean, percent: number, passPercent: number, correctCount: number, questionCount: number, outcomes: Array<{ questionId: string, correct: boolean, explanationJa: string | null, explanationEn: string | null }>, completion: { id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } } | null } };

export type StartWatchingMutationVariables = Exact<{
  enrolmentId: string | number;
  lessonId: string | number;
}>;


export type StartWatchingMutation = { startWatching: { id: string, lessonId: string, maxRate: number, beatSeconds: number, state: { lessonId: string, coveredSeconds: number, durationSeconds: number, positionSeconds: number, complete: boolean, watched: Array<{ from: number, to: number }>, missing: Array<{ from: number, to: number }> } } };

export type RecordBeatMutationVariables = Exact<{
  beat: BeatInput;
}>;


export type RecordBeatMutation = { recordBeat: { creditedSeconds: number, state: { lessonId: string, coveredSeconds: number, durationSeconds: number, positionSeconds: number, complete: boolean, watched: Array<{ from: number, to: number }>, missing: Array<{ from: number, to: number }> }, completion: { id: string, completedOn: string, fiscalYear: number, how: CompletionHow, certificateNumber: string | null, organisation: { id: string, name: string, nameRomaji: string }, courseVersion: { id: string, number: number, titleJa: string, titleEn: string, syllabusVersion: string | null } } | null } };

export type StaffQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: StaffFilter | null | undefined;
}>;


export type StaffQuery = { staff: { totalCount: number, edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, staffNumber: string, organisationName: string, unitName: string, position: string, completionCount: number, completionCountThisFiscalYear: number, lastCompletedOn: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type UntrainedCountQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
}>;


export type UntrainedCountQuery = { staff: { totalCount: number } };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { organisations: Array<{ id: string, name: string, nameRomaji: string }> };

export type UnitsQueryVariables = Exact<{
  organisationId: string | number;
}>;


export type UnitsQuery = { units: Array<{ id: string, code: string, name: string, parentId: string | null }> };

export type HolderPartsFragment = { id: string, login: string, person: { id: string, name: string, kana: string } | null };

export type RoleGrantPartsFragment = { id: string, role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null };

export type RoleGrantsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RoleGrantFilter | null | undefined;
}>;


export type RoleGrantsQuery = { roleGrants: { totalCount: number, edges: Array<{ node: { reason: string, endReason: string | null, id: string, role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, account: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null, grantedBy: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null, approvedBy: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null, viewerCan: { end: boolean }, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OpenRoleRequestsQueryVariables = Exact<{
  first: number;
}>;


export type OpenRoleRequestsQuery = { roleRequests: { totalCount: number, edges: Array<{ node: { id: string, role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, reason: string, lapsesAt: string, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null, account: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null, requestedBy: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null, viewerCan: { approve: boolean, reject: boolean, withdraw: boolean } } }> } };

export type RequestRoleMutationVariables = Exact<{
  input: RoleRequestInput;
}>;


export type RequestRoleMutation = { requestRole: { grant: { id: string } | null, request: { id: string } | null } };

export type ApproveRoleRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveRoleRequestMutation = { approveRoleRequest: { id: string } };

export type RejectRoleRequestMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectRoleRequestMutation = { rejectRoleRequest: { id: string } };

export type WithdrawRoleRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawRoleRequestMutation = { withdrawRoleRequest: { id: string } };

export type EndRoleGrantMutationVariables = Exact<{
  id: string | number;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type EndRoleGrantMutation = { endRoleGrant: { id: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VersionPartsFragmentDoc = new TypedDocumentString(`
    fragment VersionParts on CourseVersion {
  id
  number
  titleJa
  titleEn
  summaryJa
  summaryEn
  audienceJa
  audienceEn
  syllabusVersion
  reviewDueOn
  estimatedMinutes
  coveragePercent
  maxRate
  seekAllowed
  hiddenAllowed
  lessons {
    id
    key
    kind
    ordinal
    required
    titleJa
    titleEn
    drawCount
    passPercent
    media {
      id
      url
      posterUrl
      durationSeconds
      width
      height
      tracks {
        kind
        language
        url
      }
    }
  }
}
    `, {"fragmentName":"VersionParts"}) as unknown as TypedDocumentString<VersionPartsFragment, unknown>;
export const WatchPartsFragmentDoc = new TypedDocumentString(`
    fragment WatchParts on WatchState {
  lessonId
  coveredSeconds
  durationSeconds
  positionSeconds
  complete
  watched {
    from
    to
  }
  missing {
    from
    to
  }
}
    `, {"fragmentName":"WatchParts"}) as unknown as TypedDocumentString<WatchPartsFragment, unknown>;
export const CompletionPartsFragmentDoc = new TypedDocumentString(`
    fragment CompletionParts on Completion {
  id
  completedOn
  fiscalYear
  how
  certificateNumber
  organisation {
    id
    name
    nameRomaji
  }
  courseVersion {
    id
    number
    titleJa
    titleEn
    syllabusVersion
  }
}
    `, {"fragmentName":"CompletionParts"}) as unknown as TypedDocumentString<CompletionPartsFragment, unknown>;
export const EnrolmentPartsFragmentDoc = new TypedDocumentString(`
    fragment EnrolmentParts on Enrolment {
  id
  state
  reason
  dueOn
  enrolledAt
  courseVersion {
    ...VersionParts
  }
  progress {
    lessonId
    quizPassed
    bestPercent
    attemptsUsed
    watch {
      ...WatchParts
    }
  }
  completion {
    ...CompletionParts
  }
}
    fragment VersionParts on CourseVersion {
  id
  number
  titleJa
  titleEn
  summaryJa
  summaryEn
  audienceJa
  audienceEn
  syllabusVersion
  reviewDueOn
  estimatedMinutes
  coveragePercent
  maxRate
  seekAllowed
  hiddenAllowed
  lessons {
    id
    key
    kind
    ordinal
    required
    titleJa
    titleEn
    drawCount
    passPercent
    media {
      id
      url
      posterUrl
      durationSeconds
      width
      height
      tracks {
        kind
        language
        url
      }
    }
  }
}
fragment WatchParts on WatchState {
  lessonId
  coveredSeconds
  durationSeconds
  positionSeconds
  complete
  watched {
    from
    to
  }
  missing {
    from
    to
  }
}
fragment CompletionParts on Completion {
  id
  completedOn
  fiscalYear
  how
  certificateNumber
  organisation {
    id
    name
    nameRomaji
  }
  courseVersion {
    id
    number
    titleJa
    titleEn
    syllabusVersion
  }
}`, {"fragmentName":"EnrolmentParts"}) as unknown as TypedDocumentString<EnrolmentPartsFragment, unknown>;
export const HolderPartsFragmentDoc = new TypedDocumentString(`
    fragment HolderParts on Account {
  id
  login
  person {
    id
    name
    kana
  }
}
    `, {"fragmentName":"HolderParts"}) as unknown as TypedDocumentString<HolderPartsFragment, unknown>;
export const RoleGrantPartsFragmentDoc = new TypedDocumentString(`
    fragment RoleGrantParts on RoleGrant {
  id
  role
  scope
  organisation {
    id
    name
    nameRomaji
  }
  unit {
    id
    name
    organisation {
      id
      name
      nameRomaji
    }
  }
  startsOn
  endsOn
}
    `, {"fragmentName":"RoleGrantParts"}) as unknown as TypedDocumentString<RoleGrantPartsFragment, unknown>;
export const ShellDocument = {"__meta__":{"name":"shell","hash":"sha256:848fccca111714d0222a7d69ce29f63df07c2ad48d10cb619eeb2ecd3356d126"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"name":"signOut","hash":"sha256:7dd200ea1bc574c3cc7bea93a49e26d3bd64b4c62a8041ee4e44a9f8691cc10c"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"name":"signIn","hash":"sha256:bbac8ffb57c3cb0833f6d05dfaed96f454e50da27d32bb483c0c88bc9ec5a62e"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"name":"signOutEverywhere","hash":"sha256:69bda0e54513d17b39db43fff9980eb57ce0cb4e28344bbae79f583657faa18e"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const MySessionsDocument = {"__meta__":{"name":"mySessions","hash":"sha256:17920d20f650eaea6fefb4ebd7ff95d0ff845b19e4d896ed2d558b599a379a98"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const ReplaceOneTimePasswordDocument = {"__meta__":{"name":"replaceOneTimePassword","hash":"sha256:6e43936eb3bdf98e8174f925effd92d030c9b79003cfcceed4b51a8966a1e9d9"}} as unknown as TypedDocumentString<ReplaceOneTimePasswordMutation, ReplaceOneTimePasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"name":"changePassword","hash":"sha256:9ef23dc35e0e46d185e123916e5e19460b88963b9a676853cad90404360dba49"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AccountsDocument = {"__meta__":{"name":"accounts","hash":"sha256:e1cb51f2e6314d8710bbc7cb7412cae5824f28156d4a9b2ec947609604212f53"}} as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountHoldersDocument = {"__meta__":{"name":"accountHolders","hash":"sha256:8667510c637515bf6e65c4b57d46523542a93579b7a065fbffcac00c826a4f19"}} as unknown as TypedDocumentString<AccountHoldersQuery, AccountHoldersQueryVariables>;
export const PeopleToSignInDocument = {"__meta__":{"name":"peopleToSignIn","hash":"sha256:bfe9cd076d03fdc47565e21179794e06f90f3ad8d1bbd7dd34806e2891986082"}} as unknown as TypedDocumentString<PeopleToSignInQuery, PeopleToSignInQueryVariables>;
export const CreateAccountDocument = {"__meta__":{"name":"createAccount","hash":"sha256:16f407d38a58064d7a863f9cdcdd8bd71cdad9a560e782c8565c2a7bf6d249ee"}} as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"name":"resetPassword","hash":"sha256:8bbb1568cccf36074dbcd14a16ae7bf920d37288b8114a5af04d02c49b21c463"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const EndAccountDocument = {"__meta__":{"name":"endAccount","hash":"sha256:561eca049b164249917d48b8fceb948c570b9431f77b77573091e8f69f37a1db"}} as unknown as TypedDocumentString<EndAccountMutation, EndAccountMutationVariables>;
export const ReopenAccountDocument = {"__meta__":{"name":"reopenAccount","hash":"sha256:348afc22874bd980fba9fa6bdc312405e02ab704ff9f19b939993fc636198cab"}} as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const BurnUpDocument = {"__meta__":{"name":"burnUp","hash":"sha256:13da232ab7f7ac9f012427f61930356c1fa9a8443b7021ffde68f2b55ba7d4dd"}} as unknown as TypedDocumentString<BurnUpQuery, BurnUpQueryVariables>;
export const CountsByBodyDocument = {"__meta__":{"name":"countsByBody","hash":"sha256:eb44845a4f41e4695a3f319ddf2bd4fc738e862e1ff639f3a41b50252b8dda6b"}} as unknown as TypedDocumentString<CountsByBodyQuery, CountsByBodyQueryVariables>;
export const CountsByCourseDocument = {"__meta__":{"name":"countsByCourse","hash":"sha256:3d6faf5320e567fda6ff1a072914a5cc076b5b3df8c01cadb5f83c3db8dfd3a1"}} as unknown as TypedDocumentString<CountsByCourseQuery, CountsByCourseQueryVariables>;
export const CompletionRowsDocument = {"__meta__":{"name":"completionRows","hash":"sha256:602e93ae0abe4fd44cf93745f4ddc629337f0fc9adcb2f097f3e0301c3a3ea1e"}} as unknown as TypedDocumentString<CompletionRowsQuery, CompletionRowsQueryVariables>;
export const IndicatorsDocument = {"__meta__":{"name":"indicators","hash":"sha256:e4f42b39cefa2f228ca5341ceadef197ecf20bf199a6a88ccbf9608e5f64a145"}} as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const ReferenceDocument = {"__meta__":{"name":"reference","hash":"sha256:d014845cd7f0aca57b3c986101a1c5fa43e40dbe64cc20e4f7e51e6566996591"}} as unknown as TypedDocumentString<ReferenceQuery, ReferenceQueryVariables>;
export const HomeDocument = {"__meta__":{"name":"home","hash":"sha256:39c539ad33314b80693b9a8368679dfc66b576c73839dbc78bd0efafee2cf2fd"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const CoursesDocument = {"__meta__":{"name":"courses","hash":"sha256:547db5574ddd5032dd505a9da125d16faeba580418acf6ee43bafb3a5d3421f0"}} as unknown as TypedDocumentString<CoursesQuery, CoursesQueryVariables>;
export const CourseDocument = {"__meta__":{"name":"course","hash":"sha256:621f29d7a7c532180299270df7990bca8a30b3c5af276625c8606fd7d622c9d7"}} as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const EnrolDocument = {"__meta__":{"name":"enrol","hash":"sha256:f8cbc8a58d7f0a052d0a3a8de34e4edbefaeb20c72b5003dfe2c6e8843fbaa79"}} as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const MyCompletionsDocument = {"__meta__":{"name":"myCompletions","hash":"sha256:aa857bb03adfb132ffe41dbc4db7c6e075069a102012199d42cb00cc3114d9d3"}} as unknown as TypedDocumentString<MyCompletionsQuery, MyCompletionsQueryVariables>;
export const StartQuizDocument = {"__meta__":{"name":"startQuiz","hash":"sha256:91b0ef666308917019ed006ef3f44fb070350b686e71ebe230b311b0513cdb96"}} as unknown as TypedDocumentString<StartQuizMutation, StartQuizMutationVariables>;
export const SubmitQuizDocument = {"__meta__":{"name":"submitQuiz","hash":"sha256:803bee6a0126ac3eca1ddf51e050b215db0b127dd4a09ac23b28ed03bd71f126"}} as unknown as TypedDocumentString<SubmitQuizMutation, SubmitQuizMutationVariables>;
export const StartWatchingDocument = {"__meta__":{"name":"startWatching","hash":"sha256:5d8e4dcd316279dffa714baeb236d706fbb22e5c0201d74f6894784c70797c0b"}} as unknown as TypedDocumentString<StartWatchingMutation, StartWatchingMutationVariables>;
export const RecordBeatDocument = {"__meta__":{"name":"recordBeat","hash":"sha256:b42f911aad8c12214502c40b015917c9336f06a72bf79a97e1cc93d145f94ccc"}} as unknown as TypedDocumentString<RecordBeatMutation, RecordBeatMutationVariables>;
export const StaffDocument = {"__meta__":{"name":"staff","hash":"sha256:ed9df45a7f47ae23945ee9d825be7cdc5089f4965bdd14eedac47608cc473efa"}} as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const UntrainedCountDocument = {"__meta__":{"name":"untrainedCount","hash":"sha256:1f75d443f5fb10b12b28340f2c9754b139015cea50fb4cd40af646afcc7749c9"}} as unknown as TypedDocumentString<UntrainedCountQuery, UntrainedCountQueryVariables>;
export const BodiesDocument = {"__meta__":{"name":"bodies","hash":"sha256:fb6f4bf2dad96fcc177de0b587fce2f6a7985accb5538fb0654f1c2d592d3ade"}} as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const UnitsDocument = {"__meta__":{"name":"units","hash":"sha256:abc1b95a86bd3ed04b0e29191152b9eb4ea20291650f313dce37f736ab782ead"}} as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const RoleGrantsDocument = {"__meta__":{"name":"roleGrants","hash":"sha256:9d9d7b5e2caba32df8693b9ccec099bf1e6dd8715e4c8b6440682cb22784b385"}} as unknown as TypedDocumentString<RoleGrantsQuery, RoleGrantsQueryVariables>;
export const OpenRoleRequestsDocument = {"__meta__":{"name":"openRoleRequests","hash":"sha256:4cca7405cc3cd6ba813b7cce2fbc1d393a8756b4b6f5dc395a6651bad87a1b63"}} as unknown as TypedDocumentString<OpenRoleRequestsQuery, OpenRoleRequestsQueryVariables>;
export const RequestRoleDocument = {"__meta__":{"name":"requestRole","hash":"sha256:e44345675cb38825ba4320254c2fef38e4f568909c3cd0e6ee1574069993e564"}} as unknown as TypedDocumentString<RequestRoleMutation, RequestRoleMutationVariables>;
export const ApproveRoleRequestDocument = {"__meta__":{"name":"approveRoleRequest","hash":"sha256:6519742af75fb88d0bfec828681ac30d9215ec1d3225060fec2afb9ffc0487cf"}} as unknown as TypedDocumentString<ApproveRoleRequestMutation, ApproveRoleRequestMutationVariables>;
export const RejectRoleRequestDocument = {"__meta__":{"name":"rejectRoleRequest","hash":"sha256:dfcca5bc6bb86d83a707f9013b39287e0b3690c80dadf491d695bb4aa1f431a7"}} as unknown as TypedDocumentString<RejectRoleRequestMutation, RejectRoleRequestMutationVariables>;
export const WithdrawRoleRequestDocument = {"__meta__":{"name":"withdrawRoleRequest","hash":"sha256:8ca1aa1e401439ab1ffc381935f15510aacc877e12cd85c6f4d9bd5a638ecdbc"}} as unknown as TypedDocumentString<WithdrawRoleRequestMutation, WithdrawRoleRequestMutationVariables>;
export const EndRoleGrantDocument = {"__meta__":{"name":"endRoleGrant","hash":"sha256:9cd9fc8de26afc24ebdd22f3208de9dc32acd72a6aa7b48c5b89b091477a799c"}} as unknown as TypedDocumentString<EndRoleGrantMutation, EndRoleGrantMutationVariables>;