/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 休職・育児休業・病気休暇・長期研修 */
export type AbsenceKind =
  | 'leave_of_absence'
  | 'long_training'
  | 'parental_leave'
  | 'sick_leave';

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

export type AddReorganisationUnitInput = {
  /** 1 … 20 digits, capital letters or hyphens. */
  code: string;
  name: string;
  /** A unit of the next tree; null at the top. */
  parentId?: string | number | null | undefined;
  reorganisationId: string | number;
  /** The unit of the old tree that this one is split from. */
  splitFromUnitId?: string | number | null | undefined;
};

export type AnswerInput = {
  choiceIds: Array<string | number>;
  questionId: string | number;
};

/** A correction: the post as it should have been entered. */
export type AppointmentChange = {
  /** Inclusive; left out while open. */
  endsOn?: string | null | undefined;
  grade?: string | null | undefined;
  percent: number;
  position: string;
  staffNumber: string;
  startsOn: string;
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

/** 情報システム人材 */
export type DesignationKind =
  | 'information_systems';

export type DirectoryFilter = {
  /** Past, today (the default) or planned. */
  asOf?: string | null | undefined;
  /** Only 情報システム人材 of that day. */
  designatedOnly?: boolean | null | undefined;
  /** Only posts that a body gives to the staff of another. */
  guestsOnly?: boolean | null | undefined;
  /** Only posts of these kinds. */
  kinds?: Array<AppointmentKind> | null | undefined;
  organisationId?: string | number | null | undefined;
  /** The beginning of a family name, given name or both, in any spelling, kana or romaji; or a whole staff number. */
  search?: string | null | undefined;
  /** The unit and everything beneath it on that day. */
  unitId?: string | number | null | undefined;
};

/** 開示請求をした人 */
export type DisclosureAskedBy =
  | 'agent'
  | 'legal_representative'
  | 'person';

export type DisclosureRequestInput = {
  askedBy: DisclosureAskedBy;
  askedOn: string;
  /** The provision that the request rests on. */
  basis: string;
  /** Required exactly when records are left out. */
  leftOutReason?: string | null | undefined;
  /** Records to leave out, by HeldRecord.name. */
  leftOutRecords?: Array<string | number>;
  personId: string | number;
};

export type EnrolmentReason =
  | 'approved'
  | 'assigned'
  | 'self';

export type EnrolmentState =
  | 'active'
  | 'completed'
  | 'withdrawn';

export type GroupRoleInput = {
  groupName: string;
  providerId: string | number;
  /** Any but learner, which everybody is. */
  role: Role;
  /** A unit of the body, with its subtree; null: the whole body. */
  unitId?: string | number | null | undefined;
};

export type IdentityProviderInput = {
  clientId: string;
  /** Write-only; null keeps the one that is set. */
  clientSecret?: string | null | undefined;
  groupsClaim?: string;
  issuer: string;
  localSignIn?: boolean;
  nameEn: string;
  nameJa: string;
  organisationId: string | number;
  scopes?: string;
  staffNumberClaim?: string;
  state?: IdentityProviderState;
};

export type IdentityProviderState =
  | 'active'
  | 'disabled';

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

/** How a figure comes about. */
export type IndicatorMethod =
  | 'milestones'
  | 'programme_count'
  | 'qualified_ratio'
  | 'reported';

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

/** A new name, the day from which it is valid, and why it changed. */
export type NameChangeInput = {
  familyKana: string;
  familyName: string;
  /** After the last change, not after today. */
  from: string;
  givenKana: string;
  givenName: string;
  reason: string;
};

/** Why no forecast of the passes is given. */
export type NoForecast =
  | 'no_coming_sitting'
  | 'nobody_to_pass'
  | 'too_few_sittings';

/** A name as it is written, and its reading. Stored as given, never normalised. */
export type PersonNameInput = {
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
};

export type PlayedRangeInput = {
  from: number;
  to: number;
};

/** A post, as a 発令 says it. */
export type PostInput = {
  /** Inclusive; left out while open. */
  endsOn?: string | null | undefined;
  grade?: string | null | undefined;
  kind: AppointmentKind;
  /** Share of working time, 1 … 100. */
  percent: number;
  position: string;
  /** Left out: the number that the person has in that body on the first day. */
  staffNumber?: string | null | undefined;
  startsOn: string;
  /** Of the body that gives the post. */
  unitId: string | number;
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

export type RenameReorganisationUnitInput = {
  /** 1 … 20 digits, capital letters or hyphens. */
  code: string;
  /** A unit of the next tree. */
  id: string | number;
  name: string;
};

export type ReorganisationProblemKind =
  | 'DATE_PAST'
  | 'DUPLICATE_CODE'
  | 'EMPTY_TREE'
  | 'NOT_LAST'
  | 'PEOPLE_WITHOUT_UNIT'
  | 'TREE_CHANGED';

/** draft → submitted → approved or returned; withdrawn from any of them until the day. */
export type ReorganisationState =
  | 'approved'
  | 'draft'
  | 'returned'
  | 'submitted'
  | 'withdrawn';

export type ReturnReorganisationInput = {
  id: string | number;
  reason: string;
};

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

/** 派遣・併任・人事交流・研修派遣: a post in another body. */
export type SecondmentInput = {
  /** Inclusive; left out while open. */
  endsOn?: string | null | undefined;
  grade?: string | null | undefined;
  /** The share that the main post keeps meanwhile. */
  homePercent?: number | null | undefined;
  /** HEININ, HAKEN, JINJI_KORYU or KENSHU_HAKEN. */
  kind: AppointmentKind;
  /** Share of working time at the host, 1 … 100. */
  percent: number;
  position: string;
  /** In the host body. */
  staffNumber: string;
  startsOn: string;
  /** Of the host. */
  unitId: string | number;
};

/** 退職事由 */
export type SeparationReason =
  | 'death'
  | 'dismissal'
  | 'joined_other_body'
  | 'mandatory_age'
  | 'other'
  | 'own_request'
  | 'term_ended';

export type StaffFilter = {
  organisationId?: string | number | null | undefined;
  /** The beginning of a name or reading in any spelling or romaji, or a whole staff number. */
  search?: string | null | undefined;
  /** The unit and everything beneath it. */
  unitId?: string | number | null | undefined;
  /** Only people of whom it is known that they have no completion in this fiscal year. */
  untrainedOnly?: boolean | null | undefined;
};

export type StartReorganisationInput = {
  /** The first day of the next tree; later than today. */
  effectiveOn: string;
  notes?: string | null | undefined;
  organisationId: string | number;
};

/** 異動: where the main post goes on, and what changes with it. What is left out stays. */
export type TransferInput = {
  grade?: string | null | undefined;
  /** The first day in the new unit; past, today or planned. */
  on: string;
  percent?: number | null | undefined;
  position?: string | null | undefined;
  /** Required when the unit is another body’s. */
  staffNumber?: string | null | undefined;
  unitId: string | number;
};

export type UnitChangeKind =
  | 'ABOLISHED'
  | 'ADDED'
  | 'MERGED'
  | 'MOVED'
  | 'RECODED'
  | 'RENAMED'
  | 'SPLIT';

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { instance: { now: string, today: string, demo: boolean, version: string }, viewer: { accountId: string, login: string, person: { id: string, name: string, kana: string, appointments: Array<{ id: string, kind: AppointmentKind, position: string, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }> }, roles: Array<{ role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null }>, can: { seeTrainerDashboard: boolean, seeDirectory: boolean, exportCompletions: boolean, exportDirectory: boolean, managePeople: boolean, reorganise: boolean, importStaff: boolean, seeRoles: boolean, administerRoles: boolean, seeAccounts: boolean, administerAccounts: boolean, configureSignOn: boolean, searchAudit: boolean, reviewPurge: boolean, discloseForOthers: boolean, planPasses: boolean, seeIndicatorFigures: boolean } } | null };

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

export type SignOnChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOnChoicesQuery = { signOnChoices: Array<{ nameJa: string, nameEn: string, startPath: string, organisation: { id: string, name: string, nameKana: string, nameRomaji: string } }> };

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

export type DirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DirectoryFilter | null | undefined;
}>;


export type DirectoryQuery = { directory: { totalCount: number, edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, staffNumber: string, organisationName: string, unitName: string, parentUnitName: string | null, position: string, kind: AppointmentKind, percent: number, guest: boolean, homeOrganisationName: string | null, otherPosts: Array<{ organisationName: string, unitName: string, position: string, kind: AppointmentKind, percent: number }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type BurnUpQuery = { burnUp: { indicatorKey: string, asOf: string, openingBalance: number, target: number | null, targetOn: string, baselineOn: string, completions: number, people: number, total: number, months: Array<{ month: string, completions: number, firstTimers: number }>, forecast: { method: string, level: number, basedOnMonths: number, points: Array<{ on: string, expected: number, low: number, high: number }> } | null, definition: { id: string, version: number, sentenceJa: string, sentenceEn: string, openingBalance: number, openingBalanceLabelJa: string | null, openingBalanceLabelEn: string | null, countsFrom: string | null, validFrom: string, categories: Array<CourseCategory> } } };

export type CountBackTestQueryVariables = Exact<{
  indicatorKey: string;
  organisationId?: string | number | null | undefined;
}>;


export type CountBackTestQuery = { burnUp: { forecast: { backTest: { forecasts: number, insideInterval: number, meanAbsoluteError: number | null, bias: number | null, byHorizon: Array<{ monthsAhead: number, forecasts: number, insideInterval: number, meanAbsoluteError: number | null, bias: number | null }> } | null } | null } };

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


export type IndicatorsQuery = { indicators: Array<{ id: string, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, measureType: MeasureType, derived: boolean, note: string | null, planPeriod: { id: string, code: string, nameJa: string, nameEn: string, startsOn: string, endsOn: string }, definition: { id: string, method: IndicatorMethod, version: number, sentenceJa: string, sentenceEn: string, openingBalance: number, openingBalanceLabelJa: string | null, openingBalanceLabelEn: string | null, countsFrom: string | null, validFrom: string, categories: Array<CourseCategory> } | null }> };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { exams: Array<{ code: string, nameJa: string, nameEn: string, level: number, formerNames: Array<string>, seasonToFy2025: string | null, seasonFy2026: string | null, qualifying: boolean, reformNote: string | null }>, syllabusVersions: Array<{ version: string, appliesFrom: string, change: string, confidence: string }> };

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


export type StaffQuery = { staff: { totalCount: number, edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, staffNumber: string, organisationName: string, unitName: string, position: string, completionCount: number | null, completionCountThisFiscalYear: number | null, lastCompletedOn: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export type PathToTargetQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
}>;


export type PathToTargetQuery = { pathToTarget: { indicatorKey: string, asOf: string, targetOn: string, target: number, whole: boolean, numerator: number, denominator: number, needed: number, noForecast: NoForecast | null, planned: { on: string, numerator: number, denominator: number, needed: number } | null, history: Array<{ on: string, numerator: number, denominator: number }>, pastSittings: Array<{ fiscalYear: number, term: number, announcedOn: string | null, candidates: number, passes: number }>, comingSittings: Array<{ fiscalYear: number, term: number, announcedOn: string | null, examCodes: Array<string>, applicationsFrom: string | null, applicationsUntil: string | null, examFrom: string, examUntil: string, inTime: boolean }>, forecast: { method: string, level: number, basedOnSittings: number, chance: number, points: Array<{ on: string, expected: number, low: number, high: number }>, backTest: { forecasts: number, insideInterval: number } | null } | null } };

export type NearestToPassQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NearestToPassQuery = { nearestToPass: { edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, organisationName: string, unitName: string, examCode: string | null, attemptState: string | null, announcedOn: string | null, inTime: boolean, foundation: Array<string>, courses: number, coursesOffered: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RotationEffectQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
}>;


export type RotationEffectQuery = { rotationEffect: { on: string, bodies: Array<{ numeratorToday: number, denominatorToday: number, numerator: number, denominator: number, organisation: { id: string, name: string, nameRomaji: string } }>, moves: Array<{ personId: string, name: string, qualified: boolean, from: { id: string, name: string, nameRomaji: string } | null, to: { id: string, name: string, nameRomaji: string } | null }> } };

export type PersonFileFragment = { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { person: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type HirePersonMutationVariables = Exact<{
  name: PersonNameInput;
  post: PostInput;
}>;


export type HirePersonMutation = { hirePerson: { id: string } };

export type AppointPersonMutationVariables = Exact<{
  personId: string | number;
  post: PostInput;
}>;


export type AppointPersonMutation = { appointPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type TransferPersonMutationVariables = Exact<{
  personId: string | number;
  to: TransferInput;
}>;


export type TransferPersonMutation = { transferPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type SecondPersonMutationVariables = Exact<{
  personId: string | number;
  to: SecondmentInput;
}>;


export type SecondPersonMutation = { secondPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type ReturnPersonMutationVariables = Exact<{
  appointmentId: string | number;
  lastOn: string;
  homePercent?: number | null | undefined;
}>;


export type ReturnPersonMutation = { returnPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type RetirePersonMutationVariables = Exact<{
  personId: string | number;
  organisationId: string | number;
  lastOn: string;
  reason: SeparationReason;
}>;


export type RetirePersonMutation = { retirePerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type ChangeAppointmentMutationVariables = Exact<{
  appointmentId: string | number;
  change: AppointmentChange;
}>;


export type ChangeAppointmentMutation = { changeAppointment: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type DropPlannedAppointmentMutationVariables = Exact<{
  appointmentId: string | number;
  previousContinues: boolean;
}>;


export type DropPlannedAppointmentMutation = { dropPlannedAppointment: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type ChangePersonNameMutationVariables = Exact<{
  personId: string | number;
  name: NameChangeInput;
}>;


export type ChangePersonNameMutation = { changePersonName: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type RecordAbsenceMutationVariables = Exact<{
  personId: string | number;
  kind: AbsenceKind;
  startsOn: string;
  endsOn?: string | null | undefined;
}>;


export type RecordAbsenceMutation = { recordAbsence: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type EndAbsenceMutationVariables = Exact<{
  absenceId: string | number;
  endsOn: string;
}>;


export type EndAbsenceMutation = { endAbsence: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type DesignateMutationVariables = Exact<{
  personId: string | number;
  kind: DesignationKind;
  startsOn: string;
  endsOn?: string | null | undefined;
}>;


export type DesignateMutation = { designate: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type EndDesignationMutationVariables = Exact<{
  designationId: string | number;
  endsOn: string;
}>;


export type EndDesignationMutation = { endDesignation: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type DesignatedPeopleQueryVariables = Exact<{
  kind: DesignationKind;
  asOf: string;
  organisationId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DesignatedPeopleQuery = { designatedPeople: { totalCount: number, edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, organisationName: string, unitName: string, kind: AppointmentKind, position: string, percent: number, staffNumber: string, designatedSince: string, away: boolean, guestPosts: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RecordReadingFragment = { id: string, at: string, what: string, readerName: string | null, unitName: string | null, position: string | null, roles: Array<Role>, organisation: { name: string, nameRomaji: string } | null };

export type MyReadersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyReadersQuery = { myReaders: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, at: string, what: string, readerName: string | null, unitName: string | null, position: string | null, roles: Array<Role>, organisation: { name: string, nameRomaji: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReadingsQueryVariables = Exact<{
  personId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingsQuery = { readings: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, at: string, what: string, readerName: string | null, unitName: string | null, position: string | null, roles: Array<Role>, organisation: { name: string, nameRomaji: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DisclosureRequestsQueryVariables = Exact<{
  personId: string | number;
}>;


export type DisclosureRequestsQuery = { disclosureRequests: Array<{ id: string, askedBy: DisclosureAskedBy, askedOn: string, basis: string, leftOutRecords: Array<string>, leftOutReason: string | null, recordedAt: string }> };

export type RecordDisclosureRequestMutationVariables = Exact<{
  input: DisclosureRequestInput;
}>;


export type RecordDisclosureRequestMutation = { recordDisclosureRequest: { id: string } };

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

export type IdentityProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProvidersQuery = { identityProviders: Array<{ id: string, issuer: string, clientId: string, nameJa: string, nameEn: string, scopes: string, staffNumberClaim: string, groupsClaim: string, state: IdentityProviderState, localSignIn: boolean, credentialSetAt: string | null, organisation: { id: string }, groupRoles: Array<{ id: string, groupName: string, role: Role, effective: boolean, madeByViewer: boolean, madeAt: string, approvedAt: string | null, unit: { id: string, name: string } | null }> }>, signOnAddresses: { callback: string, backchannelLogout: string } };

export type SaveIdentityProviderMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type SaveIdentityProviderMutation = { saveIdentityProvider: { id: string } };

export type SaveGroupRoleMutationVariables = Exact<{
  input: GroupRoleInput;
}>;


export type SaveGroupRoleMutation = { saveGroupRole: { id: string, effective: boolean } };

export type ApproveGroupRoleMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveGroupRoleMutation = { approveGroupRole: { id: string } };

export type RemoveGroupRoleMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveGroupRoleMutation = { removeGroupRole: boolean };

export type UnitTreeQueryVariables = Exact<{
  organisationId: string | number;
  asOf: string;
}>;


export type UnitTreeQuery = { units: Array<{ id: string, code: string, name: string, parentId: string | null, people: number | null }> };

export type ReorganisationsQueryVariables = Exact<{
  organisationId: string | number;
}>;


export type ReorganisationsQuery = { reorganisations: Array<{ id: string, state: ReorganisationState, effectiveOn: string, notes: string | null, preparedAt: string, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, organisation: { id: string, name: string, nameRomaji: string }, preparedBy: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }> };

export type ReorganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type ReorganisationQuery = { reorganisation: { id: string, state: ReorganisationState, effectiveOn: string, notes: string | null, preparedAt: string, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, units: Array<{ id: string, code: string, name: string, parentId: string | null, continuesUnitId: string | null }>, viewerCan: { edit: boolean, submit: boolean, approve: boolean, return: boolean, withdraw: boolean }, organisation: { id: string, name: string, nameRomaji: string }, preparedBy: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null }, reorganisationPreview: { people: number, unitsBefore: number, unitsAfter: number, problems: Array<{ kind: ReorganisationProblemKind, code: string | null, name: string | null, people: number | null, names: Array<string> }>, changes: Array<{ kinds: Array<UnitChangeKind>, unitId: string | null, draftUnitId: string | null, otherName: string | null, people: number, before: { code: string, name: string, parentName: string | null } | null, after: { code: string, name: string, parentName: string | null } | null }> } };

export type ReorganisationHeadFragment = { id: string, state: ReorganisationState, effectiveOn: string, notes: string | null, preparedAt: string, submittedAt: string | null, reviewedAt: string | null, returnReason: string | null, organisation: { id: string, name: string, nameRomaji: string }, preparedBy: { id: string, name: string } | null, reviewedBy: { id: string, name: string } | null };

export type StartReorganisationMutationVariables = Exact<{
  input: StartReorganisationInput;
}>;


export type StartReorganisationMutation = { startReorganisation: { id: string } };

export type AddReorganisationUnitMutationVariables = Exact<{
  input: AddReorganisationUnitInput;
}>;


export type AddReorganisationUnitMutation = { addReorganisationUnit: { id: string } };

export type RenameReorganisationUnitMutationVariables = Exact<{
  input: RenameReorganisationUnitInput;
}>;


export type RenameReorganisationUnitMutation = { renameReorganisationUnit: { id: string } };

export type MoveReorganisationUnitMutationVariables = Exact<{
  id: string | number;
  parentId?: string | number | null | undefined;
}>;


export type MoveReorganisationUnitMutation = { moveReorganisationUnit: { id: string } };

export type MergeReorganisationUnitMutationVariables = Exact<{
  id: string | number;
  intoId: string | number;
}>;


export type MergeReorganisationUnitMutation = { mergeReorganisationUnit: { id: string } };

export type AbolishReorganisationUnitMutationVariables = Exact<{
  id: string | number;
  successorId?: string | number | null | undefined;
}>;


export type AbolishReorganisationUnitMutation = { abolishReorganisationUnit: { id: string } };

export type RestoreReorganisationUnitMutationVariables = Exact<{
  reorganisationId: string | number;
  unitId: string | number;
}>;


export type RestoreReorganisationUnitMutation = { restoreReorganisationUnit: { id: string } };

export type SubmitReorganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type SubmitReorganisationMutation = { submitReorganisation: { id: string } };

export type ApproveReorganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveReorganisationMutation = { approveReorganisation: { id: string } };

export type ReturnReorganisationMutationVariables = Exact<{
  input: ReturnReorganisationInput;
}>;


export type ReturnReorganisationMutation = { returnReorganisation: { id: string } };

export type WithdrawReorganisationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawReorganisationMutation = { withdrawReorganisation: { id: string } };

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
export const PersonFileFragmentDoc = new TypedDocumentString(`
    fragment personFile on Person {
  id
  name
  kana
  familyName
  givenName
  familyKana
  givenKana
  timeline {
    id
    kind
    position
    grade
    percent
    startsOn
    endsOn
    staffNumber
    organisation {
      id
      name
      nameRomaji
    }
    unit {
      id
      name
    }
  }
  names {
    name
    kana
    startsOn
    endsOn
    reason
  }
  absences {
    id
    kind
    startsOn
    endsOn
  }
  designations {
    id
    kind
    startsOn
    endsOn
  }
  separations {
    id
    lastOn
    reason
    organisation {
      id
      name
      nameRomaji
    }
  }
  viewerCan {
    keepFile
    readWholeFile
  }
}
    `, {"fragmentName":"personFile"}) as unknown as TypedDocumentString<PersonFileFragment, unknown>;
export const RecordReadingFragmentDoc = new TypedDocumentString(`
    fragment recordReading on RecordReading {
  id
  at
  what
  readerName
  organisation {
    name
    nameRomaji
  }
  unitName
  position
  roles
}
    `, {"fragmentName":"recordReading"}) as unknown as TypedDocumentString<RecordReadingFragment, unknown>;
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
export const ReorganisationHeadFragmentDoc = new TypedDocumentString(`
    fragment ReorganisationHead on Reorganisation {
  id
  state
  effectiveOn
  notes
  preparedAt
  submittedAt
  reviewedAt
  returnReason
  organisation {
    id
    name
    nameRomaji
  }
  preparedBy {
    id
    name
  }
  reviewedBy {
    id
    name
  }
}
    `, {"fragmentName":"ReorganisationHead"}) as unknown as TypedDocumentString<ReorganisationHeadFragment, unknown>;
export const ShellDocument = {"__meta__":{"name":"shell","hash":"sha256:ca2f4c25863dc92c92c0ebf14e0a848eddd99432f48f574ff30033ffdd1c4eb7"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOutDocument = {"__meta__":{"name":"signOut","hash":"sha256:7dd200ea1bc574c3cc7bea93a49e26d3bd64b4c62a8041ee4e44a9f8691cc10c"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"name":"signIn","hash":"sha256:bbac8ffb57c3cb0833f6d05dfaed96f454e50da27d32bb483c0c88bc9ec5a62e"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"name":"signOutEverywhere","hash":"sha256:69bda0e54513d17b39db43fff9980eb57ce0cb4e28344bbae79f583657faa18e"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const MySessionsDocument = {"__meta__":{"name":"mySessions","hash":"sha256:17920d20f650eaea6fefb4ebd7ff95d0ff845b19e4d896ed2d558b599a379a98"}} as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const ReplaceOneTimePasswordDocument = {"__meta__":{"name":"replaceOneTimePassword","hash":"sha256:6e43936eb3bdf98e8174f925effd92d030c9b79003cfcceed4b51a8966a1e9d9"}} as unknown as TypedDocumentString<ReplaceOneTimePasswordMutation, ReplaceOneTimePasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"name":"changePassword","hash":"sha256:9ef23dc35e0e46d185e123916e5e19460b88963b9a676853cad90404360dba49"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SignOnChoicesDocument = {"__meta__":{"name":"signOnChoices","hash":"sha256:2d9e5ae7e1379e32137a183b8d8983af4650587de92ac2b1734e813417198afe"}} as unknown as TypedDocumentString<SignOnChoicesQuery, SignOnChoicesQueryVariables>;
export const AccountsDocument = {"__meta__":{"name":"accounts","hash":"sha256:e1cb51f2e6314d8710bbc7cb7412cae5824f28156d4a9b2ec947609604212f53"}} as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountHoldersDocument = {"__meta__":{"name":"accountHolders","hash":"sha256:8667510c637515bf6e65c4b57d46523542a93579b7a065fbffcac00c826a4f19"}} as unknown as TypedDocumentString<AccountHoldersQuery, AccountHoldersQueryVariables>;
export const PeopleToSignInDocument = {"__meta__":{"name":"peopleToSignIn","hash":"sha256:bfe9cd076d03fdc47565e21179794e06f90f3ad8d1bbd7dd34806e2891986082"}} as unknown as TypedDocumentString<PeopleToSignInQuery, PeopleToSignInQueryVariables>;
export const CreateAccountDocument = {"__meta__":{"name":"createAccount","hash":"sha256:16f407d38a58064d7a863f9cdcdd8bd71cdad9a560e782c8565c2a7bf6d249ee"}} as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"name":"resetPassword","hash":"sha256:8bbb1568cccf36074dbcd14a16ae7bf920d37288b8114a5af04d02c49b21c463"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const EndAccountDocument = {"__meta__":{"name":"endAccount","hash":"sha256:561eca049b164249917d48b8fceb948c570b9431f77b77573091e8f69f37a1db"}} as unknown as TypedDocumentString<EndAccountMutation, EndAccountMutationVariables>;
export const ReopenAccountDocument = {"__meta__":{"name":"reopenAccount","hash":"sha256:348afc22874bd980fba9fa6bdc312405e02ab704ff9f19b939993fc636198cab"}} as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const DirectoryDocument = {"__meta__":{"name":"directory","hash":"sha256:cca264ef8f8b749a75fa5b832dbb2a800a97640da31b010b341993b1ca2df566"}} as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
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
export const CountBackTestDocument = {"__meta__":{"name":"countBackTest","hash":"sha256:d5cd1b3379e298f2918b4f3c405c0c648f1f826f14c5845502e64a71a7c8ad15"}} as unknown as TypedDocumentString<CountBackTestQuery, CountBackTestQueryVariables>;
export const CountsByBodyDocument = {"__meta__":{"name":"countsByBody","hash":"sha256:eb44845a4f41e4695a3f319ddf2bd4fc738e862e1ff639f3a41b50252b8dda6b"}} as unknown as TypedDocumentString<CountsByBodyQuery, CountsByBodyQueryVariables>;
export const CountsByCourseDocument = {"__meta__":{"name":"countsByCourse","hash":"sha256:3d6faf5320e567fda6ff1a072914a5cc076b5b3df8c01cadb5f83c3db8dfd3a1"}} as unknown as TypedDocumentString<CountsByCourseQuery, CountsByCourseQueryVariables>;
export const CompletionRowsDocument = {"__meta__":{"name":"completionRows","hash":"sha256:602e93ae0abe4fd44cf93745f4ddc629337f0fc9adcb2f097f3e0301c3a3ea1e"}} as unknown as TypedDocumentString<CompletionRowsQuery, CompletionRowsQueryVariables>;
export const IndicatorsDocument = {"__meta__":{"name":"indicators","hash":"sha256:611726aecfc1d034d0eff9c550c177d2de71df80cb7bb2a92f441bc5a1aa9968"}} as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
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
export const PathToTargetDocument = {"__meta__":{"name":"pathToTarget","hash":"sha256:36aa4874692ec1cf313443df7271b14e1741a1ca5ca54c19ecf02a269c43afe0"}} as unknown as TypedDocumentString<PathToTargetQuery, PathToTargetQueryVariables>;
export const NearestToPassDocument = {"__meta__":{"name":"nearestToPass","hash":"sha256:f72ae40c9109c3372428410784352290b0a754879d5d1ec89a0001c13f0174cb"}} as unknown as TypedDocumentString<NearestToPassQuery, NearestToPassQueryVariables>;
export const RotationEffectDocument = {"__meta__":{"name":"rotationEffect","hash":"sha256:63a76b191beda613b526da90642b9001ceb965c3048c13997abbd0901adb6454"}} as unknown as TypedDocumentString<RotationEffectQuery, RotationEffectQueryVariables>;
export const PersonPageDocument = {"__meta__":{"name":"personPage","hash":"sha256:de77cd594391a3d8de8e3b3ad528f7b730e29ff27d53463b23c8a3490b50eea7"}} as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const HirePersonDocument = {"__meta__":{"name":"hirePerson","hash":"sha256:3705be681fe99969b643c730579cdc5d41e194d4619cbfdfb57f9089f0bed30d"}} as unknown as TypedDocumentString<HirePersonMutation, HirePersonMutationVariables>;
export const AppointPersonDocument = {"__meta__":{"name":"appointPerson","hash":"sha256:fcc84dae3ba67b4e6d1311e80cc80487907ed88d1ce43d5bbd720e8cfdf168a2"}} as unknown as TypedDocumentString<AppointPersonMutation, AppointPersonMutationVariables>;
export const TransferPersonDocument = {"__meta__":{"name":"transferPerson","hash":"sha256:98709392f02ed3d21d5eb2ce9ddd265bbabb32e0885bda8bfc7105f2156619ac"}} as unknown as TypedDocumentString<TransferPersonMutation, TransferPersonMutationVariables>;
export const SecondPersonDocument = {"__meta__":{"name":"secondPerson","hash":"sha256:b3b302bc625bc91ca56ff610bab44998576158eb7a2734c186b604bdf3425896"}} as unknown as TypedDocumentString<SecondPersonMutation, SecondPersonMutationVariables>;
export const ReturnPersonDocument = {"__meta__":{"name":"returnPerson","hash":"sha256:68f0dccc58e0c4b28c8684bb2e552ea7db22070003ac58d3262fa3d024df3547"}} as unknown as TypedDocumentString<ReturnPersonMutation, ReturnPersonMutationVariables>;
export const RetirePersonDocument = {"__meta__":{"name":"retirePerson","hash":"sha256:705511cf6e24df4c5ee55f9ba7efc36199408fd9b451ac5babba0e358863dcfb"}} as unknown as TypedDocumentString<RetirePersonMutation, RetirePersonMutationVariables>;
export const ChangeAppointmentDocument = {"__meta__":{"name":"changeAppointment","hash":"sha256:213513d9aa3ba4a60a7b028e79502424ebc06a8efd0b5c64199480cbc9a76b03"}} as unknown as TypedDocumentString<ChangeAppointmentMutation, ChangeAppointmentMutationVariables>;
export const DropPlannedAppointmentDocument = {"__meta__":{"name":"dropPlannedAppointment","hash":"sha256:ef9881ab628295f81982d6993d6fc2d228a22695f4f8c19b41caa0347def9d1e"}} as unknown as TypedDocumentString<DropPlannedAppointmentMutation, DropPlannedAppointmentMutationVariables>;
export const ChangePersonNameDocument = {"__meta__":{"name":"changePersonName","hash":"sha256:519e699ccb8c16b7b0a8f7d7c6d34af36650d7f3ca970619c081e7dbd8362d31"}} as unknown as TypedDocumentString<ChangePersonNameMutation, ChangePersonNameMutationVariables>;
export const RecordAbsenceDocument = {"__meta__":{"name":"recordAbsence","hash":"sha256:3ef24d497d88ee2bbc8688bc46d15ca1df90875181e5c457699e1dc89674a1ce"}} as unknown as TypedDocumentString<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const EndAbsenceDocument = {"__meta__":{"name":"endAbsence","hash":"sha256:bf457a756f277673a9bd344bbb788f56ee8209ebcf2a1eb75fc80652eaeb850e"}} as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const DesignateDocument = {"__meta__":{"name":"designate","hash":"sha256:4d35c6318c56b0dac0f32b3c858fc506934488e52beef5b069e93840a708fa7d"}} as unknown as TypedDocumentString<DesignateMutation, DesignateMutationVariables>;
export const EndDesignationDocument = {"__meta__":{"name":"endDesignation","hash":"sha256:3f374c5b7dddda4bf551b3eed617c72bcd0f8af00fccef9fd6d188592df0cc42"}} as unknown as TypedDocumentString<EndDesignationMutation, EndDesignationMutationVariables>;
export const DesignatedPeopleDocument = {"__meta__":{"name":"designatedPeople","hash":"sha256:02467c05345c0a568354417512c9193b3e69942763cb2d24ecf2ff7841d134ac"}} as unknown as TypedDocumentString<DesignatedPeopleQuery, DesignatedPeopleQueryVariables>;
export const MyReadersDocument = {"__meta__":{"name":"myReaders","hash":"sha256:c53ffd0028b1d3720a7f3b81ea0bb950a46daa7b4bc789606dd80a457e589223"}} as unknown as TypedDocumentString<MyReadersQuery, MyReadersQueryVariables>;
export const ReadingsDocument = {"__meta__":{"name":"readings","hash":"sha256:92fa65fd0f57b60b361c0baf967873d56134e3ddece8b9dafbd60435abdcd320"}} as unknown as TypedDocumentString<ReadingsQuery, ReadingsQueryVariables>;
export const DisclosureRequestsDocument = {"__meta__":{"name":"disclosureRequests","hash":"sha256:6f9bfd31888e7570d5f2119b93ece35ce45f3be309a55f88c8e77a100b3db1e2"}} as unknown as TypedDocumentString<DisclosureRequestsQuery, DisclosureRequestsQueryVariables>;
export const RecordDisclosureRequestDocument = {"__meta__":{"name":"recordDisclosureRequest","hash":"sha256:0f2b1c8577545f142b71603c28c592902aea884d8481695f3ce2b0d1ee8e3055"}} as unknown as TypedDocumentString<RecordDisclosureRequestMutation, RecordDisclosureRequestMutationVariables>;
export const MyHeldRecordsDocument = {"__meta__":{"name":"myHeldRecords","hash":"sha256:b265ec061759a738bb7dc5ceac8b93e24f25d7ccae26f2ebf66a59d4eae7627e"}} as unknown as TypedDocumentString<MyHeldRecordsQuery, MyHeldRecordsQueryVariables>;
export const AuditEventsDocument = {"__meta__":{"name":"auditEvents","hash":"sha256:3e12a2f45401c20ca045473bd47977701ea1194c6aa60aa23f6abe7746c437c5"}} as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const RetentionDueDocument = {"__meta__":{"name":"retentionDue","hash":"sha256:02f65d7dabb67bca8f2ba61776ceb2fddf1afcc61554aa83ee05543b78484636"}} as unknown as TypedDocumentString<RetentionDueQuery, RetentionDueQueryVariables>;
export const PurgesDocument = {"__meta__":{"name":"purges","hash":"sha256:cd222bdf76c2f080decf3c030344528c5eec334a555cd73c169c070bd427a937"}} as unknown as TypedDocumentString<PurgesQuery, PurgesQueryVariables>;
export const PreparePurgeDocument = {"__meta__":{"name":"preparePurge","hash":"sha256:e38f1c04c451fe92bc0883e78fd3ff65639bc78b1d7bba3eabe76ac6ab129ac3"}} as unknown as TypedDocumentString<PreparePurgeMutation, PreparePurgeMutationVariables>;
export const ApprovePurgeDocument = {"__meta__":{"name":"approvePurge","hash":"sha256:1d06bcdafd57badba31973c4c1b1f4ac67a5a1c0fd1cc9f5dd736db20e88c64b"}} as unknown as TypedDocumentString<ApprovePurgeMutation, ApprovePurgeMutationVariables>;
export const RunPurgeDocument = {"__meta__":{"name":"runPurge","hash":"sha256:904bc21248f7205d4e71ba5c7c3fdd5ae07bb82c3e4e5719987bf139ecb2ad24"}} as unknown as TypedDocumentString<RunPurgeMutation, RunPurgeMutationVariables>;
export const RoleGrantsDocument = {"__meta__":{"name":"roleGrants","hash":"sha256:9d9d7b5e2caba32df8693b9ccec099bf1e6dd8715e4c8b6440682cb22784b385"}} as unknown as TypedDocumentString<RoleGrantsQuery, RoleGrantsQueryVariables>;
export const OpenRoleRequestsDocument = {"__meta__":{"name":"openRoleRequests","hash":"sha256:4cca7405cc3cd6ba813b7cce2fbc1d393a8756b4b6f5dc395a6651bad87a1b63"}} as unknown as TypedDocumentString<OpenRoleRequestsQuery, OpenRoleRequestsQueryVariables>;
export const RequestRoleDocument = {"__meta__":{"name":"requestRole","hash":"sha256:e44345675cb38825ba4320254c2fef38e4f568909c3cd0e6ee1574069993e564"}} as unknown as TypedDocumentString<RequestRoleMutation, RequestRoleMutationVariables>;
export const ApproveRoleRequestDocument = {"__meta__":{"name":"approveRoleRequest","hash":"sha256:6519742af75fb88d0bfec828681ac30d9215ec1d3225060fec2afb9ffc0487cf"}} as unknown as TypedDocumentString<ApproveRoleRequestMutation, ApproveRoleRequestMutationVariables>;
export const RejectRoleRequestDocument = {"__meta__":{"name":"rejectRoleRequest","hash":"sha256:dfcca5bc6bb86d83a707f9013b39287e0b3690c80dadf491d695bb4aa1f431a7"}} as unknown as TypedDocumentString<RejectRoleRequestMutation, RejectRoleRequestMutationVariables>;
export const WithdrawRoleRequestDocument = {"__meta__":{"name":"withdrawRoleRequest","hash":"sha256:8ca1aa1e401439ab1ffc381935f15510aacc877e12cd85c6f4d9bd5a638ecdbc"}} as unknown as TypedDocumentString<WithdrawRoleRequestMutation, WithdrawRoleRequestMutationVariables>;
export const EndRoleGrantDocument = {"__meta__":{"name":"endRoleGrant","hash":"sha256:9cd9fc8de26afc24ebdd22f3208de9dc32acd72a6aa7b48c5b89b091477a799c"}} as unknown as TypedDocumentString<EndRoleGrantMutation, EndRoleGrantMutationVariables>;
export const IdentityProvidersDocument = {"__meta__":{"name":"identityProviders","hash":"sha256:c0d5a7a4972106ce71ae64e72d938182f7882e35c1ae0f35292620311d8b6e50"}} as unknown as TypedDocumentString<IdentityProvidersQuery, IdentityProvidersQueryVariables>;
export const SaveIdentityProviderDocument = {"__meta__":{"name":"saveIdentityProvider","hash":"sha256:20a75d1fa114a66338d27c60c5d8fcf4c36ae7415829ae6d371123be5a2ee66b"}} as unknown as TypedDocumentString<SaveIdentityProviderMutation, SaveIdentityProviderMutationVariables>;
export const SaveGroupRoleDocument = {"__meta__":{"name":"saveGroupRole","hash":"sha256:32225df64597e3708d519ad320ffdb13975fe7da6ae367653db97b8367584e2c"}} as unknown as TypedDocumentString<SaveGroupRoleMutation, SaveGroupRoleMutationVariables>;
export const ApproveGroupRoleDocument = {"__meta__":{"name":"approveGroupRole","hash":"sha256:c200ee53f87643cdbc14c4715f92075f4221e63fbdc4720c406ed84b627a5490"}} as unknown as TypedDocumentString<ApproveGroupRoleMutation, ApproveGroupRoleMutationVariables>;
export const RemoveGroupRoleDocument = {"__meta__":{"name":"removeGroupRole","hash":"sha256:52df0cae1d74e193cc438700ebe52b0f64d3fdb51b1a6441ff41861b0b7ebe8f"}} as unknown as TypedDocumentString<RemoveGroupRoleMutation, RemoveGroupRoleMutationVariables>;
export const UnitTreeDocument = {"__meta__":{"name":"unitTree","hash":"sha256:6b92c417a0d4724a00ea13bedd7f87dd871f221f5f339ff49805968e106bb095"}} as unknown as TypedDocumentString<UnitTreeQuery, UnitTreeQueryVariables>;
export const ReorganisationsDocument = {"__meta__":{"name":"reorganisations","hash":"sha256:651daec575b419f206df7bdb1875679f4f5aaa340a256830be4ed2416d4fdca9"}} as unknown as TypedDocumentString<ReorganisationsQuery, ReorganisationsQueryVariables>;
export const ReorganisationDocument = {"__meta__":{"name":"reorganisation","hash":"sha256:df5c6d6cda34f18e4e83edd3120ea7600e7d80e896ec085d141a5f3c7779dc8f"}} as unknown as TypedDocumentString<ReorganisationQuery, ReorganisationQueryVariables>;
export const StartReorganisationDocument = {"__meta__":{"name":"startReorganisation","hash":"sha256:f09509cfccdca61659d4269d35e5995c63fcc5e1a2001303919b9a4347458041"}} as unknown as TypedDocumentString<StartReorganisationMutation, StartReorganisationMutationVariables>;
export const AddReorganisationUnitDocument = {"__meta__":{"name":"addReorganisationUnit","hash":"sha256:4e184a109e3a411d75124662c5899cef8d811f1af6f6a71e2353938238bbc314"}} as unknown as TypedDocumentString<AddReorganisationUnitMutation, AddReorganisationUnitMutationVariables>;
export const RenameReorganisationUnitDocument = {"__meta__":{"name":"renameReorganisationUnit","hash":"sha256:b61fec2d682ba754dd9d79c80a9ee9b35a0698a594896171cfffbf1f7fc49738"}} as unknown as TypedDocumentString<RenameReorganisationUnitMutation, RenameReorganisationUnitMutationVariables>;
export const MoveReorganisationUnitDocument = {"__meta__":{"name":"moveReorganisationUnit","hash":"sha256:468a940ea9dfd5d15fe9ee5ffd3628da4848cbcb6687e81e543a2a28f2eb2465"}} as unknown as TypedDocumentString<MoveReorganisationUnitMutation, MoveReorganisationUnitMutationVariables>;
export const MergeReorganisationUnitDocument = {"__meta__":{"name":"mergeReorganisationUnit","hash":"sha256:e14f3997af221f0bfe2b0d0e41893c27b3ef54a45cd4333f01817e1f02184f25"}} as unknown as TypedDocumentString<MergeReorganisationUnitMutation, MergeReorganisationUnitMutationVariables>;
export const AbolishReorganisationUnitDocument = {"__meta__":{"name":"abolishReorganisationUnit","hash":"sha256:451ead18e7b5519893870ebaebaaa6ca6e4ac1a7ab523bd8c1f78698bffbb1e7"}} as unknown as TypedDocumentString<AbolishReorganisationUnitMutation, AbolishReorganisationUnitMutationVariables>;
export const RestoreReorganisationUnitDocument = {"__meta__":{"name":"restoreReorganisationUnit","hash":"sha256:71b246f496209b5c388fa1254204f56ad8307709213a0258b814bcf925912e37"}} as unknown as TypedDocumentString<RestoreReorganisationUnitMutation, RestoreReorganisationUnitMutationVariables>;
export const SubmitReorganisationDocument = {"__meta__":{"name":"submitReorganisation","hash":"sha256:79446f1c05bb91ce657d0f3de84ba0698eb4f59653b5928420e1650c0c0b6c38"}} as unknown as TypedDocumentString<SubmitReorganisationMutation, SubmitReorganisationMutationVariables>;
export const ApproveReorganisationDocument = {"__meta__":{"name":"approveReorganisation","hash":"sha256:9b1510d5cbd7e046f82952bb2ad07ee6a7f953a3a030cec9df1edc1e8dfe5cfd"}} as unknown as TypedDocumentString<ApproveReorganisationMutation, ApproveReorganisationMutationVariables>;
export const ReturnReorganisationDocument = {"__meta__":{"name":"returnReorganisation","hash":"sha256:43a8b403405e8a752f90f7d7d19dca472915fd0d458341e05a0bb463cf240765"}} as unknown as TypedDocumentString<ReturnReorganisationMutation, ReturnReorganisationMutationVariables>;
export const WithdrawReorganisationDocument = {"__meta__":{"name":"withdrawReorganisation","hash":"sha256:136c3a4b79ae02621cd92f415a0a44a4e178b09c4ef9d1a89d3db3214c90e747"}} as unknown as TypedDocumentString<WithdrawReorganisationMutation, WithdrawReorganisationMutationVariables>;