/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type AuditAction =
  | 'delete'
  | 'insert'
  | 'update';

export type AuditEventFilter = {
  action?: AuditAction | null | undefined;
  from?: string | null | undefined;
  /** Login of whoever did it. */
  login?: string | null | undefined;
  /** The person whom the rows are about. Such a search is itself logged, for that person to see. */
  personId?: string | number | null | undefined;
  /** The table. */
  subject?: string | null | undefined;
  /** Part of a value before or after. */
  text?: string | null | undefined;
  /** Inclusive. */
  to?: string | null | undefined;
};

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

export type PurgeState =
  | 'approved'
  | 'done'
  | 'prepared'
  | 'running'
  | 'withdrawn';

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


export type ShellQuery = { instance: { now: string, today: string, demo: boolean, version: string }, viewer: { accountId: string, login: string, person: { id: string, name: string, kana: string, appointments: Array<{ id: string, kind: AppointmentKind, position: string, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }> }, roles: Array<{ role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string } | null }>, can: { seeTrainerDashboard: boolean, seeDirectory: boolean, exportCompletions: boolean } } | null };

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

export type MyReadersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyReadersQuery = { myReaders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, at: string, what: string, readerName: string | null, unitName: string | null, position: string | null, roles: Array<Role>, organisation: { name: string, nameRomaji: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyHeldRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHeldRecordsQuery = { myHeldRecords: Array<{ name: string, titleJa: string, titleEn: string, purposeJa: string, purposeEn: string, retentionYears: number | null, rows: number | null, keptBackJa: string | null, keptBackEn: string | null }> };

export type AuditEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditEventFilter | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, at: string, login: string | null, actorName: string | null, action: AuditAction, subject: string, subjectId: string | null, aboutPersonId: string | null, aboutName: string | null, organisation: { name: string, nameRomaji: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RetentionDueQueryVariables = Exact<{
  asOf: string;
}>;


export type RetentionDueQuery = { retentionDue: Array<{ record: string, titleJa: string, titleEn: string, retentionYears: number, rows: number, finishedFrom: string, finishedUntil: string }> };

export type PurgesQueryVariables = Exact<{ [key: string]: never; }>;


export type PurgesQuery = { purges: Array<{ id: string, asOf: string, state: PurgeState, digest: string, preparedBy: string | null, preparedAt: string, approvedBy: string | null, approvedAt: string | null, runBy: string | null, runAt: string | null, lines: Array<{ record: string, titleJa: string, titleEn: string, retentionYears: number, rows: number, finishedFrom: string, finishedUntil: string }> }> };

export type PreparePurgeMutationVariables = Exact<{
  asOf: string;
}>;


export type PreparePurgeMutation = { preparePurge: { id: string } };

export type ApprovePurgeMutationVariables = Exact<{
  purgeId: string | number;
}>;


export type ApprovePurgeMutation = { approvePurge: { id: string } };

export type RunPurgeMutationVariables = Exact<{
  purgeId: string | number;
}>;


export type RunPurgeMutation = { runPurge: { id: string } };

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
export const ShellDocument = {"__meta__":{"name":"shell","hash":"sha256:5c58a7ac819612b4978a268fd3182d8d71f60c3809e140205f257d6219eaa0b9"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"name":"signOut","hash":"sha256:7dd200ea1bc574c3cc7bea93a49e26d3bd64b4c62a8041ee4e44a9f8691cc10c"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"name":"signIn","hash":"sha256:bbac8ffb57c3cb0833f6d05dfaed96f454e50da27d32bb483c0c88bc9ec5a62e"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"name":"signOutEverywhere","hash":"sha256:69bda0e54513d17b39db43fff9980eb57ce0cb4e28344bbae79f583657faa18e"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const MySessionsDocument = {"__meta__":{"name":"mySessions","hash":"sha256:17920d20f650eaea6fefb4ebd7ff95d0ff845b19e4d896ed2d558b599a379a98"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
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
export const MyReadersDocument = {"__meta__":{"name":"myReaders","hash":"sha256:32422e94b9318d0d64a5631fc7306f47cc96eab87b38e79418e674d87d79a46b"}} as unknown as TypedDocumentString<MyReadersQuery, MyReadersQueryVariables>;
export const MyHeldRecordsDocument = {"__meta__":{"name":"myHeldRecords","hash":"sha256:b265ec061759a738bb7dc5ceac8b93e24f25d7ccae26f2ebf66a59d4eae7627e"}} as unknown as TypedDocumentString<MyHeldRecordsQuery, MyHeldRecordsQueryVariables>;
export const AuditEventsDocument = {"__meta__":{"name":"auditEvents","hash":"sha256:3e12a2f45401c20ca045473bd47977701ea1194c6aa60aa23f6abe7746c437c5"}} as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const RetentionDueDocument = {"__meta__":{"name":"retentionDue","hash":"sha256:02f65d7dabb67bca8f2ba61776ceb2fddf1afcc61554aa83ee05543b78484636"}} as unknown as TypedDocumentString<RetentionDueQuery, RetentionDueQueryVariables>;
export const PurgesDocument = {"__meta__":{"name":"purges","hash":"sha256:cd222bdf76c2f080decf3c030344528c5eec334a555cd73c169c070bd427a937"}} as unknown as TypedDocumentString<PurgesQuery, PurgesQueryVariables>;
export const PreparePurgeDocument = {"__meta__":{"name":"preparePurge","hash":"sha256:e38f1c04c451fe92bc0883e78fd3ff65639bc78b1d7bba3eabe76ac6ab129ac3"}} as unknown as TypedDocumentString<PreparePurgeMutation, PreparePurgeMutationVariables>;
export const ApprovePurgeDocument = {"__meta__":{"name":"approvePurge","hash":"sha256:1d06bcdafd57badba31973c4c1b1f4ac67a5a1c0fd1cc9f5dd736db20e88c64b"}} as unknown as TypedDocumentString<ApprovePurgeMutation, ApprovePurgeMutationVariables>;
export const RunPurgeDocument = {"__meta__":{"name":"runPurge","hash":"sha256:904bc21248f7205d4e71ba5c7c3fdd5ae07bb82c3e4e5719987bf139ecb2ad24"}} as unknown as TypedDocumentString<RunPurgeMutation, RunPurgeMutationVariables>;