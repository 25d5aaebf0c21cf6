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

/** What a row would do: 追加 変更 異動 退職 変更なし; invalid: it has an error. */
export type ImportAction =
  | 'add'
  | 'change'
  | 'invalid'
  | 'leave'
  | 'move'
  | 'unchanged';

export type ImportChangedField =
  | 'ends_on'
  | 'grade'
  | 'kana'
  | 'kind'
  | 'name'
  | 'percent'
  | 'position'
  | 'starts_on'
  | 'unit';

export type ImportColumnInput = {
  /** Null: do not read the column. */
  field?: ImportField | null | undefined;
  /** Place of the column in the file, from 0. */
  index: number;
};

/** What a column of the file may be. */
export type ImportField =
  | 'effective_on'
  | 'family_kana'
  | 'family_name'
  | 'given_kana'
  | 'given_name'
  | 'grade'
  | 'kana'
  | 'name'
  | 'order'
  | 'percent'
  | 'position'
  | 'staff_number'
  | 'unit_code'
  | 'unit_name';

/** staff_master 職員マスタ: who is employed on a day; transfers 人事異動: who joins, moves, leaves. */
export type ImportKind =
  | 'staff_master'
  | 'transfers';

/** What is wrong with a row or a cell; the web app has one sentence per code and language. */
export type ImportProblemCode =
  | 'ALREADY_EMPLOYED'
  | 'CHANGED_SINCE'
  | 'DATE_UNREADABLE'
  | 'GUEST_NOT_CHANGED'
  | 'HONMU_ELSEWHERE'
  | 'KEPT_ELSEWHERE'
  | 'LATER_POST'
  | 'NAME_DIFFERS'
  | 'NAME_NOT_SPLIT'
  | 'NO_SUCH_POST'
  | 'ORDER_UNKNOWN'
  | 'PERCENT_EXCEEDED'
  | 'PERCENT_UNREADABLE'
  | 'PERHAPS_REHIRED'
  | 'REHIRED'
  | 'REQUIRED'
  | 'STAFF_NUMBER_PADDED'
  | 'STAFF_NUMBER_SHAPE'
  | 'STAFF_NUMBER_TWICE'
  | 'STAFF_NUMBER_UNKNOWN'
  | 'STAFF_NUMBER_USED_BEFORE'
  | 'TOO_LONG'
  | 'UNIT_ENDS'
  | 'UNIT_NAME_DIFFERS'
  | 'UNIT_UNKNOWN';

/** Errors block applying; warnings do not. */
export type ImportSeverity =
  | 'error'
  | 'warning';

/** uploaded → checking → checked → applying → applied → undoing → undone; failed and cancelled leave nothing behind and can be checked again. */
export type ImportState =
  | 'applied'
  | 'applying'
  | 'cancelled'
  | 'checked'
  | 'checking'
  | 'failed'
  | 'undoing'
  | 'undone'
  | 'uploaded';

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

export type ImportBatchLineFragment = { id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null };

export type ImportBatchesQueryVariables = Exact<{
  organisationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportBatchesQuery = { importBatches: { edges: Array<{ cursor: string, node: { id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ImportBatchStateFragment = { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null };

export type ImportBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportBatchQuery = { importBatch: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type ImportRowsQueryVariables = Exact<{
  batchId: string | number;
  action?: ImportAction | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { importRows: { edges: Array<{ cursor: string, node: { id: string, number: number | null, action: ImportAction, staffNumber: string | null, name: string | null, effectiveOn: string | null, changes: Array<{ field: ImportChangedField, before: string | null, after: string | null }>, person: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ImportProblemsQueryVariables = Exact<{
  batchId: string | number;
  severity?: ImportSeverity | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { importProblems: { edges: Array<{ cursor: string, node: { id: string, severity: ImportSeverity, code: ImportProblemCode, rowNumber: number | null, field: ImportField | null, heading: string | null, value: string | null, params: Array<{ name: string, value: string }>, person: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MapImportColumnsMutationVariables = Exact<{
  batchId: string | number;
  columns: Array<ImportColumnInput> | ImportColumnInput;
  effectiveOn?: string | null | undefined;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type CheckImportMutationVariables = Exact<{
  batchId: string | number;
}>;


export type CheckImportMutation = { checkImport: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type ApplyImportMutationVariables = Exact<{
  batchId: string | number;
  withLeavers: boolean;
}>;


export type ApplyImportMutation = { applyImport: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type CancelImportMutationVariables = Exact<{
  batchId: string | number;
}>;


export type CancelImportMutation = { cancelImport: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type UndoImportMutationVariables = Exact<{
  batchId: string | number;
}>;


export type UndoImportMutation = { undoImport: { encoding: string, delimiter: string | null, fileBytes: number, withLeavers: boolean, cancelRequested: boolean, failure: string | null, checkedAt: string | null, undoneAt: string | null, missingFields: Array<ImportField>, id: string, kind: ImportKind, state: ImportState, fileName: string, rowCount: number, effectiveOn: string, uploadedAt: string, appliedAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, appliedBy: { id: string, name: string } | null, undoneBy: { id: string, name: string } | null, progress: { done: number, total: number }, columns: Array<{ index: number, heading: string, field: ImportField | null, samples: Array<string> }>, can: { map: boolean, check: boolean, apply: boolean, cancel: boolean, undo: boolean, discard: boolean }, uploadedBy: { id: string, name: string } | null, counts: { add: number, change: number, move: number, leave: number, unchanged: number, invalid: number, errors: number, warnings: number } | null } };

export type DiscardImportMutationVariables = Exact<{
  batchId: string | number;
}>;


export type DiscardImportMutation = { discardImport: boolean };

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
export const ImportBatchLineFragmentDoc = new TypedDocumentString(`
    fragment importBatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  effectiveOn
  uploadedAt
  appliedAt
  uploadedBy {
    id
    name
  }
  counts {
    add
    change
    move
    leave
    unchanged
    invalid
    errors
    warnings
  }
}
    `, {"fragmentName":"importBatchLine"}) as unknown as TypedDocumentString<ImportBatchLineFragment, unknown>;
export const ImportBatchStateFragmentDoc = new TypedDocumentString(`
    fragment importBatchState on ImportBatch {
  ...importBatchLine
  encoding
  delimiter
  fileBytes
  withLeavers
  cancelRequested
  failure
  checkedAt
  undoneAt
  missingFields
  organisation {
    id
    name
    nameRomaji
  }
  appliedBy {
    id
    name
  }
  undoneBy {
    id
    name
  }
  progress {
    done
    total
  }
  columns {
    index
    heading
    field
    samples
  }
  can {
    map
    check
    apply
    cancel
    undo
    discard
  }
}
    fragment importBatchLine on ImportBatch {
  id
  kind
  state
  fileName
  rowCount
  effectiveOn
  uploadedAt
  appliedAt
  uploadedBy {
    id
    name
  }
  counts {
    add
    change
    move
    leave
    unchanged
    invalid
    errors
    warnings
  }
}`, {"fragmentName":"importBatchState"}) as unknown as TypedDocumentString<ImportBatchStateFragment, unknown>;
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
export const ImportBatchesDocument = {"__meta__":{"name":"importBatches","hash":"sha256:ea9e43b42d2ff62086af1035333db03d8f891ab1a74f02fcac73cf6dc91c3752"}} as unknown as TypedDocumentString<ImportBatchesQuery, ImportBatchesQueryVariables>;
export const ImportBatchDocument = {"__meta__":{"name":"importBatch","hash":"sha256:6953e852a74d96e8f7372a7336f82cb40ef7a3cdecff9b236229e5177c0cdfdf"}} as unknown as TypedDocumentString<ImportBatchQuery, ImportBatchQueryVariables>;
export const ImportRowsDocument = {"__meta__":{"name":"importRows","hash":"sha256:a9874933d1101528ec7e61248510e4415574dd159df72e6a53812c839295957d"}} as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportProblemsDocument = {"__meta__":{"name":"importProblems","hash":"sha256:f8aac5448a5d4aacc6e1540d199c89f86d8f0f2b76f9f982f340b332b28c2bd9"}} as unknown as TypedDocumentString<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const MapImportColumnsDocument = {"__meta__":{"name":"mapImportColumns","hash":"sha256:76d47d05f1f167471e0f04a2be6eea7fe648c015cc666a8a22a4a175c82807f8"}} as unknown as TypedDocumentString<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const CheckImportDocument = {"__meta__":{"name":"checkImport","hash":"sha256:dc6de148ef68edf7506da095de8b3b85f0934f906810e090cfa84856d751682b"}} as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const ApplyImportDocument = {"__meta__":{"name":"applyImport","hash":"sha256:1e049d845a68cbda336151a2e6e148b6b2f195b33acd8a6fed41761a30200adc"}} as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"__meta__":{"name":"cancelImport","hash":"sha256:bb975456ff56677902ffb31dd8b31e11862f07add5003ef6b023bda7bd018aa1"}} as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = {"__meta__":{"name":"undoImport","hash":"sha256:ee410d9947ae2064effaa488dc6fec6c5083afa774428421d4e9a3fad8577c5d"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const DiscardImportDocument = {"__meta__":{"name":"discardImport","hash":"sha256:3bcf4198963d09d531834d10948e4b5d46461f552720f1dd6b87f136ee9712c5"}} as unknown as TypedDocumentString<DiscardImportMutation, DiscardImportMutationVariables>;
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