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

export type AddExamInput = {
  /** Up to ten of A–Z, 0–9 and the hyphen, for ever: PD-M. */
  code: string;
  heldFrom: string;
  /** 1 … 4. */
  level: number;
  nameEn: string;
  nameJa: string;
  /** Where this is known from. */
  source: string;
};

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

export type CertificationOfficerInput = {
  accountId: string | number;
  /** Inclusive; null leaves it open. */
  endsOn?: string | null | undefined;
  /** Null: of all bodies. */
  organisationId?: string | number | null | undefined;
  reason: string;
  /** Today or later. */
  startsOn: string;
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

export type CorrectExamPassInput = {
  /** Not before the exam, and not in the future. */
  announcedOn: string;
  /** As printed. */
  certificateNumber?: string | null | undefined;
  /** A file that the actor has uploaded. */
  evidenceId?: string | number | null | undefined;
  examCode: string;
  examOn: string;
  id: string | number;
  /** The holder’s name on the day of the exam; without it, the recorded name of that day. */
  nameAtExam?: string | null | undefined;
};

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

/** What became of a row of evidence since the reading. */
export type EvidenceChange =
  | 'came'
  | 'changed'
  | 'gone';

export type EvidenceChangeReason =
  | 'body_changed'
  | 'completion_late'
  | 'completion_not_counted'
  | 'completion_voided'
  | 'designation_ended'
  | 'pass_late'
  | 'pass_not_counted'
  | 'pass_other'
  | 'pass_revoked'
  | 'person_absent'
  | 'person_came'
  | 'person_left'
  | 'report_came'
  | 'report_corrected'
  | 'report_gone'
  | 'row_corrected';

export type EvidenceSource =
  | 'completion'
  | 'designated'
  | 'milestone'
  | 'report';

export type ExamAttemptState =
  | 'absent'
  | 'applied'
  | 'failed'
  | 'passed'
  | 'planned'
  | 'sat'
  | 'withdrawn';

export type ExamPassFilter = {
  /** Of people whom the body employs today. */
  organisationId?: string | number | null | undefined;
  /** Without it, those that wait for a decision: reported and appealed. */
  state?: ExamPassState | null | undefined;
};

export type ExamPassState =
  | 'appealed'
  | 'rejected'
  | 'reported'
  | 'revoked'
  | 'verified'
  | 'withdrawn';

export type ExamPassStepKind =
  | 'appeal'
  | 'correct'
  | 'reject'
  | 'report'
  | 'revoke'
  | 'verify'
  | 'withdraw';

export type ExamSuccessorInput = {
  code: string;
  fromDay: string;
  note?: string | null | undefined;
  /** Where this is known from. */
  source: string;
  successorCode: string;
};

export type ExamWindowInput = {
  /** 合格発表日; null while the IPA has not said. */
  announcedOn?: string | null | undefined;
  applicationsFrom?: string | null | undefined;
  /** Inclusive. */
  applicationsUntil?: string | null | undefined;
  code: string;
  kind: ExamWindowKind;
  /** The fiscal year of the window is that of this day. */
  sittingsFrom: string;
  /** Inclusive; the first day itself where it is one day for all. */
  sittingsUntil: string;
  /** Where this is known from, and whether it is only planned. */
  source: string;
};

/** spring and autumn: one day for all. first_term and second_term: a CBT window. all_year: CBT. */
export type ExamWindowKind =
  | 'all_year'
  | 'autumn'
  | 'first_term'
  | 'second_term'
  | 'spring';

export type FiguresInput = {
  /** 基準日 */
  asOf: string;
  /** Slug of the publication that it corrects. */
  corrects?: string | null | undefined;
  /** Code of the plan, such as R6-R7. */
  plan: string;
  /** One for each indicator at most, all of the day. Without them: the latest final ones and, of a correction, also newer ones of the kind published. */
  readingIds?: Array<string | number> | null | undefined;
};

export type GiveDutyInput = {
  accountId: string | number;
  duty: IndicatorDutyKind;
  /** Inclusive; null leaves it open. */
  endsOn?: string | null | undefined;
  /** Null: of all indicators. */
  indicatorId?: string | number | null | undefined;
  reason: string;
  /** Today or later. */
  startsOn: string;
};

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

/** Reports figures, approves what another has reported, or publishes. */
export type IndicatorDutyKind =
  | 'approve'
  | 'publish'
  | 'report';

/** How a figure comes about. */
export type IndicatorMethod =
  | 'milestones'
  | 'programme_count'
  | 'qualified_ratio'
  | 'reported';

export type IndicatorSettingInput = {
  decidedOn: string;
  indicatorId: string | number;
  /** baseline | target */
  kind: string;
  value: number;
  words: string;
};

/** 達成 順調 遅れ 未達成 判定前 */
export type Judgement =
  | 'behind'
  | 'not_reached'
  | 'on_track'
  | 'reached'
  | 'undecided';

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

/** 午前 午後 科目A 科目B */
export type MockPart =
  | 'afternoon'
  | 'morning'
  | 'subject_a'
  | 'subject_b';

export type MockResultInput = {
  part: MockPart;
  percent: number;
  source?: string | null | undefined;
  /** Today or before. */
  takenOn: string;
};

export type MonthValueInput = {
  /** Its first day. */
  month: string;
  value: number;
};

export type MoveExamAttemptInput = {
  /** For applied, sat and absent; the planned day without it. */
  examOn?: string | null | undefined;
  id: string | number;
  /** Takes the place of the note; without it, that stays. */
  note?: string | null | undefined;
  /** For passed and failed. */
  score?: number | null | undefined;
  state: ExamAttemptState;
};

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

/** 「－」 「測定予定」 「方針にて定める」 */
export type NoValue =
  | 'not_applicable'
  | 'to_be_decided'
  | 'to_be_measured';

/** What a row would do: a new pass; one that is there already; invalid: it has an error. */
export type PassImportAction =
  | 'invalid'
  | 'known'
  | 'new';

export type PassImportField =
  | 'announced_on'
  | 'certificate_number'
  | 'exam_name'
  | 'exam_on'
  | 'name'
  | 'staff_number';

/** What is wrong with a row; the web app has one sentence per code and language. */
export type PassImportProblemCode =
  | 'DATES_REVERSED'
  | 'DATE_FUTURE'
  | 'DATE_UNREADABLE'
  | 'EXAM_UNKNOWN'
  | 'KEPT_ELSEWHERE'
  | 'NAME_DIFFERS'
  | 'REQUIRED'
  | 'STAFF_NUMBER_PADDED'
  | 'STAFF_NUMBER_SHAPE'
  | 'STAFF_NUMBER_UNKNOWN'
  | 'TOO_LONG'
  | 'TWICE_IN_FILE';

/** checked → applied → taken_back */
export type PassImportState =
  | 'applied'
  | 'checked'
  | 'taken_back';

/** A name as it is written, and its reading. Stored as given, never normalised. */
export type PersonNameInput = {
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
};

export type PlanExamAttemptInput = {
  examCode: string;
  /** When it is to be sat, as far as known. */
  examOn?: string | null | undefined;
  note?: string | null | undefined;
  /** A window of that exam. */
  windowId?: string | number | null | undefined;
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

export type ProposalState =
  | 'approved'
  | 'proposed'
  | 'rejected'
  | 'withdrawn';

/** The version before, with what changes; null leaves as it is. */
export type ProposeDefinitionInput = {
  annualFloor?: number | null | undefined;
  /** Of a counted indicator: completions | people */
  countAs?: string | null | undefined;
  /** Of a share: who is left out of it. */
  excludedAbsences?: Array<AbsenceKind> | null | undefined;
  /** After the last published figure, and after the version before. */
  from: string;
  indicatorId: string | number;
  /** Of a share: exam | announced | reported | verified */
  passCountsFrom?: string | null | undefined;
  /** What changes and why. */
  reason: string;
  sentenceEn: string;
  sentenceJa: string;
};

export type PublicationInput = {
  /** 基準日 */
  asOf: string;
  /** Slug of the publication that it corrects. */
  corrects?: string | null | undefined;
  /** Code of the plan, such as R6-R7. */
  plan: string;
  /** One for each indicator at most, all of the day. Without them: the latest final ones and, of a correction, also newer ones of the kind published. */
  readingIds?: Array<string | number> | null | undefined;
  reasonEn?: string | null | undefined;
  /** Of a correction: why. */
  reasonJa?: string | null | undefined;
  /** Its address for ever: 2 to 41 of a-z, 0-9 and -. */
  slug: string;
  titleEn: string;
  titleJa: string;
};

export type PublicationState =
  | 'prepared'
  | 'published'
  | 'withdrawn';

export type PurgeState =
  | 'approved'
  | 'done'
  | 'prepared'
  | 'running'
  | 'withdrawn';

/** Why somebody counts differently on another day. definition_changed: by another version of the definition. */
export type QualifiedReason =
  | 'absence_began'
  | 'absence_ended'
  | 'definition_changed'
  | 'designated'
  | 'designation_ended'
  | 'hired'
  | 'list_changed'
  | 'moved_in'
  | 'moved_out'
  | 'new_pass'
  | 'retired';

export type QualifyingListInput = {
  /** Any day, a past one too. */
  effectiveFrom: string;
  /** Codes of all exams on the list. */
  examCodes: Array<string>;
  reason: string;
  /** Where this is known from. */
  source: string;
};

export type QualifyingListState =
  | 'approved'
  | 'proposed'
  | 'rejected'
  | 'withdrawn';

export type QuestionKind =
  | 'multiple'
  | 'single';

/** preliminary: 速報, final: 確定 */
export type ReadingKind =
  | 'final'
  | 'preliminary';

export type RenameExamInput = {
  code: string;
  /** The name that begins on this very day is put right; an earlier one ends the day before. */
  fromDay: string;
  nameEn: string;
  nameJa: string;
  /** Where this is known from. */
  source: string;
};

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

export type ReportExamPassInput = {
  /** Not before the exam, and not in the future. */
  announcedOn: string;
  /** The own attempt that was passed. */
  attemptId?: string | number | null | undefined;
  /** As printed. */
  certificateNumber?: string | null | undefined;
  /** A file that the actor has uploaded. */
  evidenceId?: string | number | null | undefined;
  examCode: string;
  examOn: string;
  /** The holder’s name on the day of the exam; without it, the recorded name of that day. */
  nameAtExam?: string | null | undefined;
  /** Whose pass an officer reports; the viewer’s own without it. */
  personId?: string | number | null | undefined;
};

/** Either value, noValue or months. */
export type ReportFigureInput = {
  /** A day of the plan, today or before; it names the fiscal year. */
  asOf: string;
  correctionReason?: string | null | undefined;
  /** An approved report of the same day, whose place it takes. */
  correctsId?: string | number | null | undefined;
  /** Files that the viewer has uploaded. */
  evidenceIds?: Array<string | number>;
  indicatorId: string | number;
  /** Of a monthly average. */
  months?: Array<MonthValueInput>;
  noValue?: NoValue | null | undefined;
  /** 参考値 */
  referenceValue?: number | null | undefined;
  value?: number | null | undefined;
  words?: string | null | undefined;
};

export type ReportMilestoneInput = {
  /** A file that the viewer has uploaded. */
  evidenceId?: string | number | null | undefined;
  milestoneId: string | number;
  reachedOn: string;
  words: string;
};

export type ReportState =
  | 'approved'
  | 'reported'
  | 'returned'
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

export type SecurityRegistrationInput = {
  /** 登録証: a file that the actor has uploaded. */
  evidenceId: string | number;
  /** 登録番号: figures, capitals and hyphens. */
  number: string;
  /** The own verified pass of SC. */
  passId: string | number;
  registeredOn: string;
};

/** unverified: no term was verified yet; expiring: its last six months. */
export type SecurityStanding =
  | 'expired'
  | 'expiring'
  | 'unverified'
  | 'valid';

export type SecurityTermState =
  | 'rejected'
  | 'reported'
  | 'verified';

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

/** 研修コース, 学習分野, 模擬試験, 受験申込み */
export type StudyMilestoneKind =
  | 'application'
  | 'course'
  | 'mock'
  | 'topic';

export type StudyPlanState =
  | 'active'
  | 'ended';

export type StudyTargetInput = {
  /** The day booked, in a window of many days; later than today. */
  bookedOn?: string | null | undefined;
  hoursAWeek: number;
  windowId: string | number;
};

/** 春期 秋期 前期 後期 通年 */
export type StudyWindowKind =
  | 'all_year'
  | 'autumn'
  | 'first_term'
  | 'second_term'
  | 'spring';

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


export type ShellQuery = { instance: { now: string, today: string, demo: boolean, version: string }, viewer: { accountId: string, login: string, person: { id: string, name: string, kana: string, appointments: Array<{ id: string, kind: AppointmentKind, position: string, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }> }, roles: Array<{ role: Role, scope: ScopeKind, startsOn: string, endsOn: string | null, organisation: { id: string, name: string, nameRomaji: string } | null, unit: { id: string, name: string, organisation: { id: string, name: string, nameRomaji: string } } | null }>, can: { seeTrainerDashboard: boolean, seeDirectory: boolean, exportCompletions: boolean, exportDirectory: boolean, managePeople: boolean, reorganise: boolean, importStaff: boolean, importPasses: boolean, seeRoles: boolean, administerRoles: boolean, seeAccounts: boolean, administerAccounts: boolean, configureSignOn: boolean, searchAudit: boolean, reviewPurge: boolean, runExamCatalogue: boolean, seeIndicatorFigures: boolean, reportFigures: boolean, approveFigures: boolean, runRegister: boolean, discloseForOthers: boolean, publishFigures: boolean, certifyPasses: boolean, nameCertificationOfficers: boolean, seeQualifiedRatio: boolean, readQualifiedPeople: boolean, readQualifiedChanges: boolean, exportQualifiedPeople: boolean, planPasses: boolean } } | null };

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

export type ExamWordsFragment = { code: string, nameJa: string, nameEn: string };

export type WindowPartsFragment = { id: string, fiscalYear: number, kind: ExamWindowKind, applicationsFrom: string | null, applicationsUntil: string | null, sittingsFrom: string, sittingsUntil: string, announcedOn: string | null, source: string };

export type AccountWordsFragment = { id: string, login: string, person: { id: string, name: string } | null };

export type ExamCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ExamCatalogueQuery = { exams: Array<{ level: number, heldFrom: string | null, heldUntil: string | null, qualifying: boolean, code: string, nameJa: string, nameEn: string, nextWindow: { id: string, fiscalYear: number, kind: ExamWindowKind, applicationsFrom: string | null, applicationsUntil: string | null, sittingsFrom: string, sittingsUntil: string, announcedOn: string | null, source: string } | null }>, qualifyingLists: Array<{ id: string, effectiveFrom: string, state: QualifyingListState, inForce: boolean }> };

export type ExamPageQueryVariables = Exact<{
  code: string;
}>;


export type ExamPageQuery = { exam: { level: number, heldFrom: string | null, heldUntil: string | null, qualifying: boolean, reformNote: string | null, code: string, nameJa: string, nameEn: string, names: Array<{ id: string, nameJa: string, nameEn: string | null, startsOn: string, endsOn: string | null, source: string }>, successors: Array<{ id: string, fromDay: string, note: string | null, source: string, successor: { code: string, nameJa: string, nameEn: string } }>, predecessors: Array<{ id: string, fromDay: string, exam: { code: string, nameJa: string, nameEn: string } }>, windows: Array<{ id: string, fiscalYear: number, kind: ExamWindowKind, applicationsFrom: string | null, applicationsUntil: string | null, sittingsFrom: string, sittingsUntil: string, announcedOn: string | null, source: string }> }, exams: Array<{ code: string, nameJa: string, nameEn: string }> };

export type QualifyingListsQueryVariables = Exact<{ [key: string]: never; }>;


export type QualifyingListsQuery = { qualifyingLists: Array<{ id: string, effectiveFrom: string, effectiveUntil: string | null, state: QualifyingListState, inForce: boolean, source: string, reason: string | null, proposedAt: string | null, decidedAt: string | null, decisionReason: string | null, exams: Array<{ code: string, nameJa: string, nameEn: string }>, added: Array<{ code: string, nameJa: string, nameEn: string }>, removed: Array<{ code: string, nameJa: string, nameEn: string }>, before: { id: string, effectiveFrom: string } | null, successorsLeftOut: Array<{ id: string, exam: { code: string, nameJa: string, nameEn: string }, successor: { code: string, nameJa: string, nameEn: string } }>, effect: { people: number, countedBefore: number, countedAfter: number, gained: number, lost: number } | null, proposedBy: { id: string, login: string, person: { id: string, name: string } | null } | null, decidedBy: { id: string, login: string, person: { id: string, name: string } | null } | null, viewerCan: { approve: boolean, reject: boolean, withdraw: boolean } }>, exams: Array<{ level: number, code: string, nameJa: string, nameEn: string }> };

export type AddExamMutationVariables = Exact<{
  input: AddExamInput;
}>;


export type AddExamMutation = { addExam: { code: string } };

export type RenameExamMutationVariables = Exact<{
  input: RenameExamInput;
}>;


export type RenameExamMutation = { renameExam: { code: string } };

export type EndExamMutationVariables = Exact<{
  code: string;
  lastDay?: string | null | undefined;
}>;


export type EndExamMutation = { endExam: { code: string } };

export type NameExamSuccessorMutationVariables = Exact<{
  input: ExamSuccessorInput;
}>;


export type NameExamSuccessorMutation = { nameExamSuccessor: { code: string } };

export type RemoveExamSuccessorMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveExamSuccessorMutation = { removeExamSuccessor: { code: string } };

export type AddExamWindowMutationVariables = Exact<{
  input: ExamWindowInput;
}>;


export type AddExamWindowMutation = { addExamWindow: { code: string } };

export type ChangeExamWindowMutationVariables = Exact<{
  id: string | number;
  input: ExamWindowInput;
}>;


export type ChangeExamWindowMutation = { changeExamWindow: { code: string } };

export type RemoveExamWindowMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveExamWindowMutation = { removeExamWindow: { code: string } };

export type ProposeQualifyingListMutationVariables = Exact<{
  input: QualifyingListInput;
}>;


export type ProposeQualifyingListMutation = { proposeQualifyingList: { id: string } };

export type ApproveQualifyingListMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveQualifyingListMutation = { approveQualifyingList: { id: string } };

export type RejectQualifyingListMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectQualifyingListMutation = { rejectQualifyingList: { id: string } };

export type WithdrawQualifyingListMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawQualifyingListMutation = { withdrawQualifyingList: { id: string } };

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


export type NearestToPassQuery = { nearestToPass: { edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, organisationName: string, unitName: string, examCode: string | null, attemptState: string | null, announcedOn: string | null, inTime: boolean, mockPercent: number | null, mockOn: string | null, milestonesPercent: number | null, foundation: Array<string>, courses: number, coursesOffered: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RotationEffectQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
}>;


export type RotationEffectQuery = { rotationEffect: { on: string, bodies: Array<{ numeratorToday: number, denominatorToday: number, numerator: number, denominator: number, organisation: { id: string, name: string, nameRomaji: string } }>, moves: Array<{ personId: string, name: string, qualified: boolean, from: { id: string, name: string, nameRomaji: string } | null, to: { id: string, name: string, nameRomaji: string } | null }> } };

export type PassImportLineFragment = { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } };

export type PassImportBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PassImportBodiesQuery = { passImportBodies: Array<{ id: string, name: string, nameRomaji: string }> };

export type PassImportsQueryVariables = Exact<{
  organisationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PassImportsQuery = { passImports: { edges: Array<{ cursor: string, node: { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PassImportQueryVariables = Exact<{
  id: string | number;
}>;


export type PassImportQuery = { passImport: { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } } };

export type PassImportRowsQueryVariables = Exact<{
  importId: string | number;
  first: number;
  after?: string | null | undefined;
  action?: PassImportAction | null | undefined;
  withProblems: boolean;
}>;


export type PassImportRowsQuery = { passImportRows: { edges: Array<{ cursor: string, node: { number: number, action: PassImportAction, staffNumber: string | null, name: string | null, examName: string | null, examOn: string | null, announcedOn: string | null, certificateNumber: string | null, person: { id: string, name: string } | null, exam: { code: string, nameJa: string, nameEn: string } | null, problems: Array<{ severity: ImportSeverity, code: PassImportProblemCode, field: PassImportField, value: string | null, params: Array<{ name: string, value: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ApplyPassImportMutationVariables = Exact<{
  id: string | number;
  digest: string;
}>;


export type ApplyPassImportMutation = { applyPassImport: { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } } };

export type RecheckPassImportMutationVariables = Exact<{
  id: string | number;
}>;


export type RecheckPassImportMutation = { recheckPassImport: { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } } };

export type TakeBackPassImportMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type TakeBackPassImportMutation = { takeBackPassImport: { id: string, state: PassImportState, fileName: string, encoding: string, rowCount: number, newCount: number, knownCount: number, invalidCount: number, warningCount: number, digest: string, uploadedAt: string, checkedAt: string, appliedAt: string | null, takenBackAt: string | null, organisation: { id: string, name: string, nameRomaji: string }, uploadedBy: { id: string, name: string } | null, appliedBy: { id: string, name: string } | null, takenBackBy: { id: string, name: string } | null, can: { apply: boolean, takeBack: boolean, discard: boolean } } };

export type DiscardPassImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardPassImportMutation = { discardPassImport: boolean };

export type PassPartsFragment = { id: string, state: ExamPassState, nameAtExam: string, examOn: string, announcedOn: string, reportedOn: string, verifiedOn: string | null, certificateNumber: string | null, decisionReason: string | null, exam: { code: string, nameJa: string, nameEn: string }, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, steps: Array<{ id: string, step: ExamPassStepKind, reason: string | null, at: string, author: string | null, byHolder: boolean }>, viewerCan: { decide: boolean, revoke: boolean, correct: boolean, appeal: boolean, withdraw: boolean } };

export type AttemptPartsFragment = { id: string, state: ExamAttemptState, examOn: string | null, score: number | null, note: string | null, nextStates: Array<ExamAttemptState>, exam: { code: string, nameJa: string, nameEn: string } };

export type RegistrationPartsFragment = { id: string, number: string, registeredOn: string, facts: { standing: SecurityStanding, lastDay: string | null, waiting: boolean, renewalFrom: string | null }, terms: Array<{ id: string, startsOn: string, endsOn: string, state: SecurityTermState, decisionReason: string | null, coursesOn: Array<string>, viewerCanDecide: boolean, evidence: { id: string, name: string, mediaType: string, bytes: number } | null }> };

export type MyExamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExamsQuery = { myExamPasses: Array<{ id: string, state: ExamPassState, nameAtExam: string, examOn: string, announcedOn: string, reportedOn: string, verifiedOn: string | null, certificateNumber: string | null, decisionReason: string | null, exam: { code: string, nameJa: string, nameEn: string }, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, steps: Array<{ id: string, step: ExamPassStepKind, reason: string | null, at: string, author: string | null, byHolder: boolean }>, viewerCan: { decide: boolean, revoke: boolean, correct: boolean, appeal: boolean, withdraw: boolean } }>, myExamAttempts: Array<{ id: string, state: ExamAttemptState, examOn: string | null, score: number | null, note: string | null, nextStates: Array<ExamAttemptState>, exam: { code: string, nameJa: string, nameEn: string } }>, mySecurityRegistration: { id: string, number: string, registeredOn: string, facts: { standing: SecurityStanding, lastDay: string | null, waiting: boolean, renewalFrom: string | null }, terms: Array<{ id: string, startsOn: string, endsOn: string, state: SecurityTermState, decisionReason: string | null, coursesOn: Array<string>, viewerCanDecide: boolean, evidence: { id: string, name: string, mediaType: string, bytes: number } | null }> } | null, exams: Array<{ code: string, nameJa: string, nameEn: string, level: number }>, viewer: { person: { id: string, names: Array<{ name: string, startsOn: string | null, endsOn: string | null }> } } | null };

export type ExamPassesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ExamPassFilter | null | undefined;
}>;


export type ExamPassesQuery = { examPasses: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, state: ExamPassState, nameAtExam: string, examOn: string, reportedOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string }, person: { id: string, name: string, kana: string, appointments: Array<{ organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }> } | null } }> } };

export type ExamPassQueryVariables = Exact<{
  id: string | number;
}>;


export type ExamPassQuery = { examPass: { id: string, state: ExamPassState, nameAtExam: string, examOn: string, announcedOn: string, reportedOn: string, verifiedOn: string | null, certificateNumber: string | null, decisionReason: string | null, person: { id: string, name: string, kana: string } | null, exam: { code: string, nameJa: string, nameEn: string }, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, steps: Array<{ id: string, step: ExamPassStepKind, reason: string | null, at: string, author: string | null, byHolder: boolean }>, viewerCan: { decide: boolean, revoke: boolean, correct: boolean, appeal: boolean, withdraw: boolean } } };

export type ExamAttemptsQueryVariables = Exact<{
  personId: string | number;
}>;


export type ExamAttemptsQuery = { examAttempts: Array<{ id: string, state: ExamAttemptState, examOn: string | null, score: number | null, note: string | null, nextStates: Array<ExamAttemptState>, exam: { code: string, nameJa: string, nameEn: string } }> };

export type SecurityRegistrationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SecurityRegistrationsQuery = { securityRegistrations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, number: string, registeredOn: string, person: { id: string, name: string, kana: string } | null, facts: { standing: SecurityStanding, lastDay: string | null, waiting: boolean, renewalFrom: string | null }, terms: Array<{ id: string, startsOn: string, endsOn: string, state: SecurityTermState, decisionReason: string | null, coursesOn: Array<string>, viewerCanDecide: boolean, evidence: { id: string, name: string, mediaType: string, bytes: number } | null }> } }> } };

export type CertificationOfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type CertificationOfficersQuery = { certificationOfficers: Array<{ id: string, startsOn: string, endsOn: string | null, reason: string, viewerCanEnd: boolean, organisation: { id: string, name: string, nameRomaji: string } | null, account: { id: string, login: string, person: { id: string, name: string, kana: string } | null } | null }> };

export type ReportExamPassMutationVariables = Exact<{
  input: ReportExamPassInput;
}>;


export type ReportExamPassMutation = { reportExamPass: { id: string } };

export type CorrectExamPassMutationVariables = Exact<{
  input: CorrectExamPassInput;
}>;


export type CorrectExamPassMutation = { correctExamPass: { id: string } };

export type AppealExamPassMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type AppealExamPassMutation = { appealExamPass: { id: string } };

export type WithdrawExamPassMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawExamPassMutation = { withdrawExamPass: { id: string } };

export type VerifyExamPassMutationVariables = Exact<{
  id: string | number;
}>;


export type VerifyExamPassMutation = { verifyExamPass: { id: string } };

export type RejectExamPassMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectExamPassMutation = { rejectExamPass: { id: string } };

export type RevokeExamPassMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RevokeExamPassMutation = { revokeExamPass: { id: string } };

export type PlanExamAttemptMutationVariables = Exact<{
  input: PlanExamAttemptInput;
}>;


export type PlanExamAttemptMutation = { planExamAttempt: { id: string } };

export type MoveExamAttemptMutationVariables = Exact<{
  input: MoveExamAttemptInput;
}>;


export type MoveExamAttemptMutation = { moveExamAttempt: { id: string } };

export type RegisterSecuritySpecialistMutationVariables = Exact<{
  input: SecurityRegistrationInput;
}>;


export type RegisterSecuritySpecialistMutation = { registerSecuritySpecialist: { id: string } };

export type RenewSecurityRegistrationMutationVariables = Exact<{
  id: string | number;
  evidenceId: string | number;
}>;


export type RenewSecurityRegistrationMutation = { renewSecurityRegistration: { id: string } };

export type RecordSecurityCourseMutationVariables = Exact<{
  id: string | number;
  attendedOn: string;
}>;


export type RecordSecurityCourseMutation = { recordSecurityCourse: { id: string } };

export type VerifySecurityTermMutationVariables = Exact<{
  termId: string | number;
}>;


export type VerifySecurityTermMutation = { verifySecurityTerm: { id: string } };

export type RejectSecurityTermMutationVariables = Exact<{
  termId: string | number;
  reason: string;
}>;


export type RejectSecurityTermMutation = { rejectSecurityTerm: { id: string } };

export type NameCertificationOfficerMutationVariables = Exact<{
  input: CertificationOfficerInput;
}>;


export type NameCertificationOfficerMutation = { nameCertificationOfficer: { id: string } };

export type EndCertificationOfficerMutationVariables = Exact<{
  id: string | number;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type EndCertificationOfficerMutation = { endCertificationOfficer: { id: string } | null };

export type PersonFileFragment = { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { person: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type HirePersonMutationVariables = Exact<{
  name: PersonNameInput;
  post: PostInput;
}>;


export type HirePersonMutation = { hirePerson: { id: string } };

export type AppointPersonMutationVariables = Exact<{
  personId: string | number;
  post: PostInput;
}>;


export type AppointPersonMutation = { appointPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type TransferPersonMutationVariables = Exact<{
  personId: string | number;
  to: TransferInput;
}>;


export type TransferPersonMutation = { transferPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type SecondPersonMutationVariables = Exact<{
  personId: string | number;
  to: SecondmentInput;
}>;


export type SecondPersonMutation = { secondPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type ReturnPersonMutationVariables = Exact<{
  appointmentId: string | number;
  lastOn: string;
  homePercent?: number | null | undefined;
}>;


export type ReturnPersonMutation = { returnPerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type RetirePersonMutationVariables = Exact<{
  personId: string | number;
  organisationId: string | number;
  lastOn: string;
  reason: SeparationReason;
}>;


export type RetirePersonMutation = { retirePerson: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type ChangeAppointmentMutationVariables = Exact<{
  appointmentId: string | number;
  change: AppointmentChange;
}>;


export type ChangeAppointmentMutation = { changeAppointment: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type DropPlannedAppointmentMutationVariables = Exact<{
  appointmentId: string | number;
  previousContinues: boolean;
}>;


export type DropPlannedAppointmentMutation = { dropPlannedAppointment: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type ChangePersonNameMutationVariables = Exact<{
  personId: string | number;
  name: NameChangeInput;
}>;


export type ChangePersonNameMutation = { changePersonName: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type RecordAbsenceMutationVariables = Exact<{
  personId: string | number;
  kind: AbsenceKind;
  startsOn: string;
  endsOn?: string | null | undefined;
}>;


export type RecordAbsenceMutation = { recordAbsence: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type EndAbsenceMutationVariables = Exact<{
  absenceId: string | number;
  endsOn: string;
}>;


export type EndAbsenceMutation = { endAbsence: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

export type DesignateMutationVariables = Exact<{
  personId: string | number;
  kind: DesignationKind;
  startsOn: string;
  endsOn?: string | null | undefined;
}>;


export type DesignateMutation = { designate: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } };

export type EndDesignationMutationVariables = Exact<{
  designationId: string | number;
  endsOn: string;
}>;


export type EndDesignationMutation = { endDesignation: { id: string, name: string, kana: string, familyName: string, givenName: string, familyKana: string, givenKana: string, timeline: Array<{ id: string, kind: AppointmentKind, position: string, grade: string | null, percent: number, startsOn: string, endsOn: string | null, staffNumber: string, organisation: { id: string, name: string, nameRomaji: string }, unit: { id: string, name: string } }>, names: Array<{ name: string, kana: string, startsOn: string | null, endsOn: string | null, reason: string | null }>, absences: Array<{ id: string, kind: AbsenceKind, startsOn: string, endsOn: string | null }>, designations: Array<{ id: string, kind: DesignationKind, startsOn: string, endsOn: string | null }>, separations: Array<{ id: string, lastOn: string, reason: SeparationReason, organisation: { id: string, name: string, nameRomaji: string } }>, verifiedPasses: Array<{ id: string, examOn: string, verifiedOn: string | null, exam: { code: string, nameJa: string, nameEn: string } }>, viewerCan: { keepFile: boolean, readWholeFile: boolean } } | null };

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

export type PublishedPageFragment = { slug: string, fiscalYear: number, asOf: string, titleJa: string, titleEn: string, publishedAt: string, digest: string, reasonJa: string | null, reasonEn: string | null, plan: { nameJa: string, nameEn: string, startsOn: string, endsOn: string }, corrects: { slug: string, titleJa: string, titleEn: string } | null, figures: Array<{ ordinal: number, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, openingBalance: number | null, derived: boolean, baselineValue: number | null, targetValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, reprintedFrom: string | null, previousValue: number | null }>, tables: Array<{ code: string, indicatorKey: string, counts: string, columns: Array<string>, rows: Array<{ body: string, nameJa: string | null, nameEn: string | null, cells: Array<number | null> }> }> };

export type LatestPublishedQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestPublishedQuery = { latestPublished: { slug: string, fiscalYear: number, asOf: string, titleJa: string, titleEn: string, publishedAt: string, digest: string, reasonJa: string | null, reasonEn: string | null, plan: { nameJa: string, nameEn: string, startsOn: string, endsOn: string }, corrects: { slug: string, titleJa: string, titleEn: string } | null, figures: Array<{ ordinal: number, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, openingBalance: number | null, derived: boolean, baselineValue: number | null, targetValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, reprintedFrom: string | null, previousValue: number | null }>, tables: Array<{ code: string, indicatorKey: string, counts: string, columns: Array<string>, rows: Array<{ body: string, nameJa: string | null, nameEn: string | null, cells: Array<number | null> }> }> } | null };

export type PublishedQueryVariables = Exact<{
  slug: string;
}>;


export type PublishedQuery = { published: { slug: string, fiscalYear: number, asOf: string, titleJa: string, titleEn: string, publishedAt: string, digest: string, reasonJa: string | null, reasonEn: string | null, plan: { nameJa: string, nameEn: string, startsOn: string, endsOn: string }, corrects: { slug: string, titleJa: string, titleEn: string } | null, figures: Array<{ ordinal: number, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, openingBalance: number | null, derived: boolean, baselineValue: number | null, targetValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, reprintedFrom: string | null, previousValue: number | null }>, tables: Array<{ code: string, indicatorKey: string, counts: string, columns: Array<string>, rows: Array<{ body: string, nameJa: string | null, nameEn: string | null, cells: Array<number | null> }> }> } };

export type PublishedEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublishedEntriesQuery = { publishedEntries: Array<{ slug: string, fiscalYear: number, asOf: string, titleJa: string, titleEn: string, publishedAt: string, corrects: string | null, correctedBy: string | null, reasonJa: string | null, reasonEn: string | null, plan: { nameJa: string, nameEn: string } }> };

export type PublicationHeadFragment = { id: string, slug: string, state: PublicationState, titleJa: string, titleEn: string, fiscalYear: number, asOf: string, preparedAt: string, publishedAt: string | null, reasonJa: string | null, reasonEn: string | null, corrects: { slug: string, titleJa: string, titleEn: string } | null, correctedBy: { slug: string, titleJa: string, titleEn: string, state: PublicationState } | null };

export type PublicationLineFragment = { ordinal: number, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, reprintedFrom: string | null, previousValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, indicator: { id: string, key: string } };

export type ReadingHeadFragment = { id: string, asOf: string, kind: ReadingKind, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, openingBalance: number | null, takenAt: string, evidenceRows: number, indicator: { id: string, key: string, nameJa: string, nameEn: string, unit: string | null } };

export type PublicationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { publications: { edges: Array<{ node: { id: string, slug: string, state: PublicationState, titleJa: string, titleEn: string, fiscalYear: number, asOf: string, preparedAt: string, publishedAt: string | null, reasonJa: string | null, reasonEn: string | null, corrects: { slug: string, titleJa: string, titleEn: string } | null, correctedBy: { slug: string, titleJa: string, titleEn: string, state: PublicationState } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PublicationQueryVariables = Exact<{
  slug: string;
}>;


export type PublicationQuery = { publication: { digest: string | null, digestMatches: boolean | null, id: string, slug: string, state: PublicationState, titleJa: string, titleEn: string, fiscalYear: number, asOf: string, preparedAt: string, publishedAt: string | null, reasonJa: string | null, reasonEn: string | null, planPeriod: { id: string, code: string }, preparedBy: { id: string, person: { id: string, name: string } | null } | null, publishedBy: { id: string, person: { id: string, name: string } | null } | null, viewerCan: { publish: boolean, withdraw: boolean, correct: boolean }, differences: Array<{ before: { ordinal: number, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, reprintedFrom: string | null, previousValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, indicator: { id: string, key: string } }, after: { ordinal: number, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, reprintedFrom: string | null, previousValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, indicator: { id: string, key: string } } }>, figures: Array<{ ordinal: number, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, reprintedFrom: string | null, previousValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, reading: { id: string } | null, indicator: { id: string, key: string } }>, corrects: { slug: string, titleJa: string, titleEn: string } | null, correctedBy: { slug: string, titleJa: string, titleEn: string, state: PublicationState } | null } };

export type PublicationNowQueryVariables = Exact<{
  slug: string;
}>;


export type PublicationNowQuery = { publication: { id: string, figures: Array<{ ordinal: number, reading: { id: string, wouldNowBe: { value: number | null, noValue: NoValue | null, numerator: number | null, denominator: number | null, gone: number, came: number, changed: number } } | null }> } };

export type PrepareFiguresQueryVariables = Exact<{
  input: FiguresInput;
}>;


export type PrepareFiguresQuery = { prepareFigures: Array<{ ordinal: number, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, judgement: Judgement, readingKind: ReadingKind | null, reprintedFrom: string | null, previousValue: number | null, definitionJa: string | null, definitionEn: string | null, definitionVersion: number | null, reading: { id: string } | null, indicator: { id: string, key: string } }> };

export type ReadingsOfDayQueryVariables = Exact<{
  asOf: string;
}>;


export type ReadingsOfDayQuery = { figureReadings: { edges: Array<{ node: { id: string, kind: ReadingKind, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, takenAt: string, indicator: { id: string } } }> } };

export type ReadingsOfIndicatorQueryVariables = Exact<{
  key: string;
}>;


export type ReadingsOfIndicatorQuery = { figureReadings: { edges: Array<{ node: { id: string, asOf: string, kind: ReadingKind, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, openingBalance: number | null, takenAt: string, evidenceRows: number, indicator: { id: string, key: string, nameJa: string, nameEn: string, unit: string | null } } }> } };

export type FigureReadingQueryVariables = Exact<{
  id: string | number;
}>;


export type FigureReadingQuery = { figureReading: { digest: string, digestMatches: boolean, id: string, asOf: string, kind: ReadingKind, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, openingBalance: number | null, takenAt: string, evidenceRows: number, definition: { id: string, version: number, sentenceJa: string, sentenceEn: string }, takenBy: { id: string, person: { id: string, name: string } | null } | null, wouldNowBe: { value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, gone: number, came: number, changed: number }, changes: Array<{ change: EvidenceChange, source: EvidenceSource, wasId: string | null, isId: string | null, counted: boolean | null, counts: boolean | null, countedOn: string | null, why: EvidenceChangeReason, explanation: string | null, person: { id: string, name: string } | null, organisation: { id: string, name: string, nameRomaji: string } | null }>, indicator: { id: string, key: string, nameJa: string, nameEn: string, unit: string | null } } };

export type ReadingEvidenceQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReadingEvidenceQuery = { figureReading: { id: string, evidence: { edges: Array<{ node: { ordinal: number, source: EvidenceSource, sourceId: string | null, countedOn: string | null, counts: boolean, detail: string | null, person: { id: string, name: string } | null, organisation: { id: string, name: string, nameRomaji: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type TakeReadingMutationVariables = Exact<{
  indicatorKey: string;
  asOf: string;
  kind: ReadingKind;
}>;


export type TakeReadingMutation = { takeReading: { id: string } };

export type PreparePublicationMutationVariables = Exact<{
  input: PublicationInput;
}>;


export type PreparePublicationMutation = { preparePublication: { id: string, slug: string } };

export type PublishMutationVariables = Exact<{
  slug: string;
}>;


export type PublishMutation = { publish: { id: string, state: PublicationState } };

export type WithdrawPublicationMutationVariables = Exact<{
  slug: string;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { id: string, state: PublicationState } };

export type QualifiedRatioQueryVariables = Exact<{
  asOf: string;
  organisationId?: string | number | null | undefined;
}>;


export type QualifiedRatioQuery = { qualifiedRatio: { indicatorKey: string, asOf: string, numerator: number, denominator: number, percent: number | null, target: number | null, needed: number | null, targetOn: string, includesPlanned: boolean, definition: { id: string, version: number, sentenceJa: string, sentenceEn: string, openingBalance: number, openingBalanceLabelJa: string | null, openingBalanceLabelEn: string | null, countsFrom: string | null, validFrom: string, categories: Array<CourseCategory> }, list: { id: string, effectiveFrom: string, source: string, exams: Array<{ code: string, nameJa: string, nameEn: string }> } | null, byBody: Array<{ numerator: number, denominator: number, organisation: { id: string, name: string, nameRomaji: string } }>, series: Array<{ on: string, numerator: number, denominator: number }>, asPublished: { value: number | null, numerator: number | null, denominator: number | null, asOf: string, publication: string } | null } };

export type QualifiedChangesQueryVariables = Exact<{
  from: string;
  to: string;
  organisationId?: string | number | null | undefined;
  first: number;
}>;


export type QualifiedChangesQuery = { qualifiedChanges: { before: { numerator: number, denominator: number }, after: { numerator: number, denominator: number }, reasons: Array<{ reason: QualifiedReason, people: number, numerator: number, denominator: number }>, people: { edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, reason: QualifiedReason, numerator: number, denominator: number, before: string | null, after: string | null, examCode: string | null, announcedOn: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } };

export type QualifiedPeopleQueryVariables = Exact<{
  asOf: string;
  organisationId?: string | number | null | undefined;
  qualified?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QualifiedPeopleQuery = { qualifiedPeople: { totalCount: number, edges: Array<{ cursor: string, node: { personId: string, name: string, kana: string, organisationName: string, unitName: string, designatedSince: string | null, passId: string | null, examCode: string | null, examNameJa: string | null, examNameEn: string | null, announcedOn: string | null, verifiedOn: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CountOnQueryVariables = Exact<{
  indicatorKey: string;
  asOf: string;
  organisationId?: string | number | null | undefined;
}>;


export type CountOnQuery = { countOn: { completions: number, people: number, total: number } };

export type RegisterFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterFiguresQuery = { indicators: Array<{ id: string, key: string, judgement: Judgement | null, aim: { baselineValue: number | null, targetValue: number | null, annualFloor: number | null }, figure: { asOf: string, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, referenceValue: number | null, fiscalYear: number | null, milestones: { due: number, reached: number, total: number } | null } | null }> };

export type IndicatorDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type IndicatorDetailsQuery = { indicator: { id: string, key: string, section: string, goalPointJa: string, nameJa: string, nameEn: string, baselineText: string, targetText: string, unit: string | null, measureType: MeasureType, direction: string, derived: boolean, note: string | null, reprintedIn: Array<string>, referenceLabelJa: string | null, referenceLabelEn: string | null, referenceBaseline: number | null, referenceTarget: number | null, judgement: Judgement | null, planPeriod: { id: string, nameJa: string, nameEn: string, startsOn: string, endsOn: string }, aim: { baselineValue: number | null, targetValue: number | null, annualFloor: number | null }, figure: { asOf: string, value: number | null, noValue: NoValue | null, words: string | null, numerator: number | null, denominator: number | null, referenceValue: number | null, fiscalYear: number | null, byYear: Array<{ fiscalYear: number, value: number }>, milestones: { due: number, reached: number, total: number } | null } | null, viewerCan: { report: boolean, approve: boolean }, reports: Array<{ id: string, fiscalYear: number, asOf: string, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, correctsId: string | null, correctionReason: string | null, state: ReportState, reportedBy: string | null, reportedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, months: Array<{ month: string, value: number }>, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number }>, viewerCan: { decide: boolean, withdraw: boolean } }>, settings: Array<{ id: string, kind: string, value: number, words: string, decidedOn: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } }>, milestones: Array<{ id: string, ordinal: number, titleJa: string, titleEn: string, dueOn: string, reports: Array<{ id: string, reachedOn: string, words: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, viewerCan: { decide: boolean, withdraw: boolean } }> }>, definitions: Array<{ id: string, version: number, state: ProposalState, validFrom: string | null, validTo: string | null, sentenceJa: string, sentenceEn: string, annualFloor: number | null, changeReason: string | null, proposedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } }>, duties: Array<{ id: string, duty: IndicatorDutyKind, holder: string | null, indicatorId: string | null, startsOn: string, endsOn: string | null, reason: string }> } };

export type IndicatorWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorWorkQuery = { indicators: Array<{ id: string, key: string, nameJa: string, nameEn: string, unit: string | null, measureType: MeasureType, viewerCan: { report: boolean, approve: boolean }, definition: { id: string, method: IndicatorMethod } | null, planPeriod: { id: string, startsOn: string, endsOn: string }, reports: Array<{ id: string, fiscalYear: number, asOf: string, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, correctsId: string | null, correctionReason: string | null, state: ReportState, reportedBy: string | null, reportedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, months: Array<{ month: string, value: number }>, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number }>, viewerCan: { decide: boolean, withdraw: boolean } }>, settings: Array<{ id: string, kind: string, value: number, words: string, decidedOn: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } }>, milestones: Array<{ id: string, ordinal: number, titleJa: string, titleEn: string, dueOn: string, reports: Array<{ id: string, reachedOn: string, words: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, viewerCan: { decide: boolean, withdraw: boolean } }> }>, definitions: Array<{ id: string, version: number, state: ProposalState, validFrom: string | null, validTo: string | null, sentenceJa: string, sentenceEn: string, annualFloor: number | null, changeReason: string | null, proposedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } }> }> };

export type ReportFieldsFragment = { id: string, fiscalYear: number, asOf: string, value: number | null, noValue: NoValue | null, words: string | null, referenceValue: number | null, correctsId: string | null, correctionReason: string | null, state: ReportState, reportedBy: string | null, reportedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, months: Array<{ month: string, value: number }>, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number }>, viewerCan: { decide: boolean, withdraw: boolean } };

export type SettingFieldsFragment = { id: string, kind: string, value: number, words: string, decidedOn: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } };

export type MilestoneFieldsFragment = { id: string, ordinal: number, titleJa: string, titleEn: string, dueOn: string, reports: Array<{ id: string, reachedOn: string, words: string, state: ReportState, reportedBy: string | null, decisionReason: string | null, evidence: { id: string, name: string, mediaType: string, bytes: number } | null, viewerCan: { decide: boolean, withdraw: boolean } }> };

export type VersionFieldsFragment = { id: string, version: number, state: ProposalState, validFrom: string | null, validTo: string | null, sentenceJa: string, sentenceEn: string, annualFloor: number | null, changeReason: string | null, proposedBy: string | null, decisionReason: string | null, viewerCan: { decide: boolean, withdraw: boolean } };

export type GiveIndicatorDutyMutationVariables = Exact<{
  input: GiveDutyInput;
}>;


export type GiveIndicatorDutyMutation = { giveIndicatorDuty: { id: string } };

export type EndIndicatorDutyMutationVariables = Exact<{
  id: string | number;
  lastDay?: string | null | undefined;
  reason: string;
}>;


export type EndIndicatorDutyMutation = { endIndicatorDuty: { id: string } | null };

export type ProposeDefinitionMutationVariables = Exact<{
  input: ProposeDefinitionInput;
}>;


export type ProposeDefinitionMutation = { proposeDefinition: { id: string } };

export type ApproveDefinitionMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveDefinitionMutation = { approveDefinition: { id: string } };

export type RejectDefinitionMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RejectDefinitionMutation = { rejectDefinition: { id: string } };

export type WithdrawDefinitionMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawDefinitionMutation = { withdrawDefinition: { id: string } };

export type ReportIndicatorFigureMutationVariables = Exact<{
  input: ReportFigureInput;
}>;


export type ReportIndicatorFigureMutation = { reportIndicatorFigure: { id: string } };

export type ApproveIndicatorReportMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveIndicatorReportMutation = { approveIndicatorReport: { id: string } };

export type ReturnIndicatorReportMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnIndicatorReportMutation = { returnIndicatorReport: { id: string } };

export type WithdrawIndicatorReportMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawIndicatorReportMutation = { withdrawIndicatorReport: { id: string } };

export type ReportMilestoneMutationVariables = Exact<{
  input: ReportMilestoneInput;
}>;


export type ReportMilestoneMutation = { reportMilestone: { id: string } };

export type ApproveMilestoneReportMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveMilestoneReportMutation = { approveMilestoneReport: { id: string } };

export type ReturnMilestoneReportMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnMilestoneReportMutation = { returnMilestoneReport: { id: string } };

export type WithdrawMilestoneReportMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawMilestoneReportMutation = { withdrawMilestoneReport: { id: string } };

export type SetIndicatorValueMutationVariables = Exact<{
  input: IndicatorSettingInput;
}>;


export type SetIndicatorValueMutation = { setIndicatorValue: { id: string } };

export type ApproveIndicatorSettingMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveIndicatorSettingMutation = { approveIndicatorSetting: { id: string } };

export type ReturnIndicatorSettingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnIndicatorSettingMutation = { returnIndicatorSetting: { id: string } };

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

export type StudyPlanFragment = { id: string, state: StudyPlanState, hoursAWeek: number, bookedOn: string | null, endedAt: string | null, exam: { code: string, nameJa: string, nameEn: string }, window: { id: string, kind: StudyWindowKind, fiscalYear: number, sitsFrom: string, sitsUntil: string, applyUntil: string | null }, progress: { examOn: string, daysLeft: number, neededMinutes: number, availableMinutes: number, enough: boolean, milestones: Array<{ id: string, kind: StudyMilestoneKind, dueOn: string, doneOn: string | null, weeksBefore: number | null, minutes: number, course: { code: string, version: { titleJa: string, titleEn: string } } | null, topic: { nameJa: string, nameEn: string } | null }> }, mockResults: Array<{ id: string, takenOn: string, part: MockPart, percent: number, source: string | null }> };

export type MyStudyPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStudyPlansQuery = { myStudyPlans: Array<{ id: string, state: StudyPlanState, hoursAWeek: number, bookedOn: string | null, endedAt: string | null, exam: { code: string, nameJa: string, nameEn: string }, window: { id: string, kind: StudyWindowKind, fiscalYear: number, sitsFrom: string, sitsUntil: string, applyUntil: string | null }, progress: { examOn: string, daysLeft: number, neededMinutes: number, availableMinutes: number, enough: boolean, milestones: Array<{ id: string, kind: StudyMilestoneKind, dueOn: string, doneOn: string | null, weeksBefore: number | null, minutes: number, course: { code: string, version: { titleJa: string, titleEn: string } } | null, topic: { nameJa: string, nameEn: string } | null }> }, mockResults: Array<{ id: string, takenOn: string, part: MockPart, percent: number, source: string | null }> }> };

export type StudyWindowsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudyWindowsQuery = { studyWindows: Array<{ id: string, kind: StudyWindowKind, fiscalYear: number, sitsFrom: string, sitsUntil: string, applyFrom: string | null, applyUntil: string | null, exam: { code: string, nameJa: string, nameEn: string } }> };

export type StartStudyPlanMutationVariables = Exact<{
  target: StudyTargetInput;
}>;


export type StartStudyPlanMutation = { startStudyPlan: { id: string } };

export type ChangeStudyPlanMutationVariables = Exact<{
  id: string | number;
  target: StudyTargetInput;
}>;


export type ChangeStudyPlanMutation = { changeStudyPlan: { id: string } };

export type EndStudyPlanMutationVariables = Exact<{
  id: string | number;
}>;


export type EndStudyPlanMutation = { endStudyPlan: { id: string } };

export type TickStudyMilestoneMutationVariables = Exact<{
  id: string | number;
  done: boolean;
}>;


export type TickStudyMilestoneMutation = { tickStudyMilestone: { id: string } };

export type RecordMockResultMutationVariables = Exact<{
  planId: string | number;
  result: MockResultInput;
}>;


export type RecordMockResultMutation = { recordMockResult: { id: string } };

export type CorrectMockResultMutationVariables = Exact<{
  id: string | number;
  result: MockResultInput;
}>;


export type CorrectMockResultMutation = { correctMockResult: { id: string } };

export type RemoveMockResultMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveMockResultMutation = { removeMockResult: { id: string } };

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
export const ExamWordsFragmentDoc = new TypedDocumentString(`
    fragment ExamWords on Exam {
  code
  nameJa
  nameEn
}
    `, {"fragmentName":"ExamWords"}) as unknown as TypedDocumentString<ExamWordsFragment, unknown>;
export const WindowPartsFragmentDoc = new TypedDocumentString(`
    fragment WindowParts on ExamWindow {
  id
  fiscalYear
  kind
  applicationsFrom
  applicationsUntil
  sittingsFrom
  sittingsUntil
  announcedOn
  source
}
    `, {"fragmentName":"WindowParts"}) as unknown as TypedDocumentString<WindowPartsFragment, unknown>;
export const AccountWordsFragmentDoc = new TypedDocumentString(`
    fragment AccountWords on Account {
  id
  login
  person {
    id
    name
  }
}
    `, {"fragmentName":"AccountWords"}) as unknown as TypedDocumentString<AccountWordsFragment, unknown>;
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
export const PassImportLineFragmentDoc = new TypedDocumentString(`
    fragment passImportLine on PassImport {
  id
  state
  fileName
  encoding
  rowCount
  newCount
  knownCount
  invalidCount
  warningCount
  digest
  uploadedAt
  checkedAt
  appliedAt
  takenBackAt
  organisation {
    id
    name
    nameRomaji
  }
  uploadedBy {
    id
    name
  }
  appliedBy {
    id
    name
  }
  takenBackBy {
    id
    name
  }
  can {
    apply
    takeBack
    discard
  }
}
    `, {"fragmentName":"passImportLine"}) as unknown as TypedDocumentString<PassImportLineFragment, unknown>;
export const PassPartsFragmentDoc = new TypedDocumentString(`
    fragment PassParts on ExamPass {
  id
  state
  nameAtExam
  examOn
  announcedOn
  reportedOn
  verifiedOn
  certificateNumber
  decisionReason
  exam {
    code
    nameJa
    nameEn
  }
  evidence {
    id
    name
    mediaType
    bytes
  }
  steps {
    id
    step
    reason
    at
    author
    byHolder
  }
  viewerCan {
    decide
    revoke
    correct
    appeal
    withdraw
  }
}
    `, {"fragmentName":"PassParts"}) as unknown as TypedDocumentString<PassPartsFragment, unknown>;
export const AttemptPartsFragmentDoc = new TypedDocumentString(`
    fragment AttemptParts on ExamAttempt {
  id
  state
  examOn
  score
  note
  exam {
    code
    nameJa
    nameEn
  }
  nextStates
}
    `, {"fragmentName":"AttemptParts"}) as unknown as TypedDocumentString<AttemptPartsFragment, unknown>;
export const RegistrationPartsFragmentDoc = new TypedDocumentString(`
    fragment RegistrationParts on SecurityRegistration {
  id
  number
  registeredOn
  facts {
    standing
    lastDay
    waiting
    renewalFrom
  }
  terms {
    id
    startsOn
    endsOn
    state
    decisionReason
    coursesOn
    viewerCanDecide
    evidence {
      id
      name
      mediaType
      bytes
    }
  }
}
    `, {"fragmentName":"RegistrationParts"}) as unknown as TypedDocumentString<RegistrationPartsFragment, unknown>;
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
  verifiedPasses {
    id
    examOn
    verifiedOn
    exam {
      code
      nameJa
      nameEn
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
export const PublishedPageFragmentDoc = new TypedDocumentString(`
    fragment publishedPage on PublishedDocument {
  slug
  fiscalYear
  asOf
  titleJa
  titleEn
  publishedAt
  digest
  plan {
    nameJa
    nameEn
    startsOn
    endsOn
  }
  reasonJa
  reasonEn
  corrects {
    slug
    titleJa
    titleEn
  }
  figures {
    ordinal
    key
    section
    goalPointJa
    nameJa
    nameEn
    baselineText
    targetText
    unit
    value
    noValue
    words
    referenceValue
    numerator
    denominator
    judgement
    readingKind
    openingBalance
    derived
    baselineValue
    targetValue
    definitionJa
    definitionEn
    definitionVersion
    reprintedFrom
    previousValue
  }
  tables {
    code
    indicatorKey
    counts
    columns
    rows {
      body
      nameJa
      nameEn
      cells
    }
  }
}
    `, {"fragmentName":"publishedPage"}) as unknown as TypedDocumentString<PublishedPageFragment, unknown>;
export const PublicationHeadFragmentDoc = new TypedDocumentString(`
    fragment publicationHead on Publication {
  id
  slug
  state
  titleJa
  titleEn
  fiscalYear
  asOf
  preparedAt
  publishedAt
  reasonJa
  reasonEn
  corrects {
    slug
    titleJa
    titleEn
  }
  correctedBy {
    slug
    titleJa
    titleEn
    state
  }
}
    `, {"fragmentName":"publicationHead"}) as unknown as TypedDocumentString<PublicationHeadFragment, unknown>;
export const PublicationLineFragmentDoc = new TypedDocumentString(`
    fragment publicationLine on PublicationFigure {
  ordinal
  section
  goalPointJa
  nameJa
  nameEn
  baselineText
  targetText
  unit
  value
  noValue
  words
  numerator
  denominator
  judgement
  readingKind
  reprintedFrom
  previousValue
  definitionJa
  definitionEn
  definitionVersion
  indicator {
    id
    key
  }
}
    `, {"fragmentName":"publicationLine"}) as unknown as TypedDocumentString<PublicationLineFragment, unknown>;
export const ReadingHeadFragmentDoc = new TypedDocumentString(`
    fragment readingHead on FigureReading {
  id
  asOf
  kind
  value
  noValue
  words
  numerator
  denominator
  openingBalance
  takenAt
  evidenceRows
  indicator {
    id
    key
    nameJa
    nameEn
    unit
  }
}
    `, {"fragmentName":"readingHead"}) as unknown as TypedDocumentString<ReadingHeadFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on IndicatorReport {
  id
  fiscalYear
  asOf
  value
  noValue
  words
  referenceValue
  correctsId
  correctionReason
  state
  reportedBy
  reportedAt
  decidedBy
  decidedAt
  decisionReason
  months {
    month
    value
  }
  evidence {
    id
    name
    mediaType
    bytes
  }
  viewerCan {
    decide
    withdraw
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const SettingFieldsFragmentDoc = new TypedDocumentString(`
    fragment SettingFields on IndicatorSetting {
  id
  kind
  value
  words
  decidedOn
  state
  reportedBy
  decisionReason
  viewerCan {
    decide
    withdraw
  }
}
    `, {"fragmentName":"SettingFields"}) as unknown as TypedDocumentString<SettingFieldsFragment, unknown>;
export const MilestoneFieldsFragmentDoc = new TypedDocumentString(`
    fragment MilestoneFields on Milestone {
  id
  ordinal
  titleJa
  titleEn
  dueOn
  reports {
    id
    reachedOn
    words
    state
    reportedBy
    decisionReason
    evidence {
      id
      name
      mediaType
      bytes
    }
    viewerCan {
      decide
      withdraw
    }
  }
}
    `, {"fragmentName":"MilestoneFields"}) as unknown as TypedDocumentString<MilestoneFieldsFragment, unknown>;
export const VersionFieldsFragmentDoc = new TypedDocumentString(`
    fragment VersionFields on DefinitionVersion {
  id
  version
  state
  validFrom
  validTo
  sentenceJa
  sentenceEn
  annualFloor
  changeReason
  proposedBy
  decisionReason
  viewerCan {
    decide
    withdraw
  }
}
    `, {"fragmentName":"VersionFields"}) as unknown as TypedDocumentString<VersionFieldsFragment, unknown>;
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
export const StudyPlanFragmentDoc = new TypedDocumentString(`
    fragment studyPlan on StudyPlan {
  id
  state
  hoursAWeek
  bookedOn
  endedAt
  exam {
    code
    nameJa
    nameEn
  }
  window {
    id
    kind
    fiscalYear
    sitsFrom
    sitsUntil
    applyUntil
  }
  progress {
    examOn
    daysLeft
    neededMinutes
    availableMinutes
    enough
    milestones {
      id
      kind
      dueOn
      doneOn
      weeksBefore
      minutes
      course {
        code
        version {
          titleJa
          titleEn
        }
      }
      topic {
        nameJa
        nameEn
      }
    }
  }
  mockResults {
    id
    takenOn
    part
    percent
    source
  }
}
    `, {"fragmentName":"studyPlan"}) as unknown as TypedDocumentString<StudyPlanFragment, unknown>;
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
export const ShellDocument = {"__meta__":{"name":"shell","hash":"sha256:ec45516d24b2f9bd3531726a54c7c826b1a3159f56ab5ff25ed8455f3b70939e"}} as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
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
export const ExamCatalogueDocument = {"__meta__":{"name":"examCatalogue","hash":"sha256:1317715564973be6f37bd44b8be64e62d7b5fe4ac9c4882ec30fbf229c79814d"}} as unknown as TypedDocumentString<ExamCatalogueQuery, ExamCatalogueQueryVariables>;
export const ExamPageDocument = {"__meta__":{"name":"examPage","hash":"sha256:b6869f36aae69e86156a41c9a305627d1155b7bd6714ba6d5dff38618816df3d"}} as unknown as TypedDocumentString<ExamPageQuery, ExamPageQueryVariables>;
export const QualifyingListsDocument = {"__meta__":{"name":"qualifyingLists","hash":"sha256:529ff43f88e9c52d45145f7d525c8a28ce9057791199bff66dadcf82d60c6185"}} as unknown as TypedDocumentString<QualifyingListsQuery, QualifyingListsQueryVariables>;
export const AddExamDocument = {"__meta__":{"name":"addExam","hash":"sha256:aa3f993bbe90c63589d5286afadd366f76d0f0a7d015098c9cc91ec936b23799"}} as unknown as TypedDocumentString<AddExamMutation, AddExamMutationVariables>;
export const RenameExamDocument = {"__meta__":{"name":"renameExam","hash":"sha256:f6b717e53ad350a61fbea8d62bcec701726d8129d7d4a1e3911b5646b3c1a2c8"}} as unknown as TypedDocumentString<RenameExamMutation, RenameExamMutationVariables>;
export const EndExamDocument = {"__meta__":{"name":"endExam","hash":"sha256:deeeb69e604efe2d5829f0edb01cc6eef267dd9b4c1508eedb034876f85b5468"}} as unknown as TypedDocumentString<EndExamMutation, EndExamMutationVariables>;
export const NameExamSuccessorDocument = {"__meta__":{"name":"nameExamSuccessor","hash":"sha256:0e51a698de758b3b57ec23003355c1eec10ae2eff3ec726a613ddfb94c1dc18d"}} as unknown as TypedDocumentString<NameExamSuccessorMutation, NameExamSuccessorMutationVariables>;
export const RemoveExamSuccessorDocument = {"__meta__":{"name":"removeExamSuccessor","hash":"sha256:bce3d9a2b52fb42f837e4f0761937181a8f80301477de9e71485be59f1e21251"}} as unknown as TypedDocumentString<RemoveExamSuccessorMutation, RemoveExamSuccessorMutationVariables>;
export const AddExamWindowDocument = {"__meta__":{"name":"addExamWindow","hash":"sha256:9ceb311a3937deee1ca3da0c999d1a7a36d1503b7bd4b7205bb27ac95ba0cfb3"}} as unknown as TypedDocumentString<AddExamWindowMutation, AddExamWindowMutationVariables>;
export const ChangeExamWindowDocument = {"__meta__":{"name":"changeExamWindow","hash":"sha256:d048b0237e5f4ee41adfe9bbe096ad5bdca9887b5ee2840c9fea5d1aa2f62d4f"}} as unknown as TypedDocumentString<ChangeExamWindowMutation, ChangeExamWindowMutationVariables>;
export const RemoveExamWindowDocument = {"__meta__":{"name":"removeExamWindow","hash":"sha256:4e82a1dcc96b53f303eea40c07fcc24fb481ea267de7806a0d6b8c9be65f4ba5"}} as unknown as TypedDocumentString<RemoveExamWindowMutation, RemoveExamWindowMutationVariables>;
export const ProposeQualifyingListDocument = {"__meta__":{"name":"proposeQualifyingList","hash":"sha256:94a3c1efdd5c9219dfd1df62e061c002a4c1c234d8083547f72d9a898ef2ce2b"}} as unknown as TypedDocumentString<ProposeQualifyingListMutation, ProposeQualifyingListMutationVariables>;
export const ApproveQualifyingListDocument = {"__meta__":{"name":"approveQualifyingList","hash":"sha256:77100920841335112734a4eb2b71ad48ae6941dc1fc7aabe43a90982f63355f1"}} as unknown as TypedDocumentString<ApproveQualifyingListMutation, ApproveQualifyingListMutationVariables>;
export const RejectQualifyingListDocument = {"__meta__":{"name":"rejectQualifyingList","hash":"sha256:b58f4a9472349f05ebdd785dfb4c1cacd87198eef52369e4f7715d3c96dc32f9"}} as unknown as TypedDocumentString<RejectQualifyingListMutation, RejectQualifyingListMutationVariables>;
export const WithdrawQualifyingListDocument = {"__meta__":{"name":"withdrawQualifyingList","hash":"sha256:1a21bc37815ce05ba9f1c6382eb2424801eb94270f69a5ca198daebf5db1d60d"}} as unknown as TypedDocumentString<WithdrawQualifyingListMutation, WithdrawQualifyingListMutationVariables>;
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
export const NearestToPassDocument = {"__meta__":{"name":"nearestToPass","hash":"sha256:a2077974174947b39d6cc752ee238d3c798a63922a2bc54916a0edebe17d639c"}} as unknown as TypedDocumentString<NearestToPassQuery, NearestToPassQueryVariables>;
export const RotationEffectDocument = {"__meta__":{"name":"rotationEffect","hash":"sha256:63a76b191beda613b526da90642b9001ceb965c3048c13997abbd0901adb6454"}} as unknown as TypedDocumentString<RotationEffectQuery, RotationEffectQueryVariables>;
export const PassImportBodiesDocument = {"__meta__":{"name":"passImportBodies","hash":"sha256:87eef87d6a1a43eb91d32b1fe5d9b25ec4ff276d0fa68e029f2dd06d5d0d8af1"}} as unknown as TypedDocumentString<PassImportBodiesQuery, PassImportBodiesQueryVariables>;
export const PassImportsDocument = {"__meta__":{"name":"passImports","hash":"sha256:001d446946d0d7918dc69734abbe9c29bf428b4fe9f69b755f6fa6e1a3409b19"}} as unknown as TypedDocumentString<PassImportsQuery, PassImportsQueryVariables>;
export const PassImportDocument = {"__meta__":{"name":"passImport","hash":"sha256:e6d4b6d59e2e864a5fec1417d0dcc40ebcc65a44cc03b44c97510c171c49f2ed"}} as unknown as TypedDocumentString<PassImportQuery, PassImportQueryVariables>;
export const PassImportRowsDocument = {"__meta__":{"name":"passImportRows","hash":"sha256:0ac40fc738cd3d3b7c5bc259aac7f7a5c70b8462ca598d80f6ac86af59f3faa6"}} as unknown as TypedDocumentString<PassImportRowsQuery, PassImportRowsQueryVariables>;
export const ApplyPassImportDocument = {"__meta__":{"name":"applyPassImport","hash":"sha256:955bf298262f7a8f67c89991ce74887b83d38ac265949e2b5a71e73133089d21"}} as unknown as TypedDocumentString<ApplyPassImportMutation, ApplyPassImportMutationVariables>;
export const RecheckPassImportDocument = {"__meta__":{"name":"recheckPassImport","hash":"sha256:4bd228bded94714d22c1cc89ea1db841c68be7324b988377813c3a03ba0e346c"}} as unknown as TypedDocumentString<RecheckPassImportMutation, RecheckPassImportMutationVariables>;
export const TakeBackPassImportDocument = {"__meta__":{"name":"takeBackPassImport","hash":"sha256:0a1db57d042e7d18dd2004274532c2dab1f471e17a3d6f2be0d0d21f3c327a30"}} as unknown as TypedDocumentString<TakeBackPassImportMutation, TakeBackPassImportMutationVariables>;
export const DiscardPassImportDocument = {"__meta__":{"name":"discardPassImport","hash":"sha256:a2e09d5d6aa26b6c1359ef2cfb1bac329d5769eb89c41a3f0ec4376e988ae8df"}} as unknown as TypedDocumentString<DiscardPassImportMutation, DiscardPassImportMutationVariables>;
export const MyExamsDocument = {"__meta__":{"name":"myExams","hash":"sha256:6b8fc5a2bf32149e769516532a0954ab2f23d4e839d22827c3b95e38e3522a15"}} as unknown as TypedDocumentString<MyExamsQuery, MyExamsQueryVariables>;
export const ExamPassesDocument = {"__meta__":{"name":"examPasses","hash":"sha256:4f77509e864e42967ad91571b27099e3629b22da2fe4b94766d5c02c2c47c83e"}} as unknown as TypedDocumentString<ExamPassesQuery, ExamPassesQueryVariables>;
export const ExamPassDocument = {"__meta__":{"name":"examPass","hash":"sha256:b8a85089990618f221ee006870d9ed7702a67c4ae113e07ff6a745bb26f30812"}} as unknown as TypedDocumentString<ExamPassQuery, ExamPassQueryVariables>;
export const ExamAttemptsDocument = {"__meta__":{"name":"examAttempts","hash":"sha256:bf3d7d0b7fe926cd03cd8c39fb39f9c6c5f4682e943bed7fd535e7e7fd6c6941"}} as unknown as TypedDocumentString<ExamAttemptsQuery, ExamAttemptsQueryVariables>;
export const SecurityRegistrationsDocument = {"__meta__":{"name":"securityRegistrations","hash":"sha256:80c13b434f95157eef6253ab9335816cffb3dd857a2dfed6f0b6ffa2d9560df7"}} as unknown as TypedDocumentString<SecurityRegistrationsQuery, SecurityRegistrationsQueryVariables>;
export const CertificationOfficersDocument = {"__meta__":{"name":"certificationOfficers","hash":"sha256:f07ef837c03d68158650177511f43fb4c32a3384b07455774644f66161999ef1"}} as unknown as TypedDocumentString<CertificationOfficersQuery, CertificationOfficersQueryVariables>;
export const ReportExamPassDocument = {"__meta__":{"name":"reportExamPass","hash":"sha256:f1b35697b5f2549fa721c85e860c1dceb512434b0f1119ce5993cff47bd71be3"}} as unknown as TypedDocumentString<ReportExamPassMutation, ReportExamPassMutationVariables>;
export const CorrectExamPassDocument = {"__meta__":{"name":"correctExamPass","hash":"sha256:66d85ce02c2414590ab7114e4aa2964296065c571fc56dd6ae4943d048a85482"}} as unknown as TypedDocumentString<CorrectExamPassMutation, CorrectExamPassMutationVariables>;
export const AppealExamPassDocument = {"__meta__":{"name":"appealExamPass","hash":"sha256:b0ad9a837ac6da98d06657f53c872c03d700d97489839497a1e52932507dfb1c"}} as unknown as TypedDocumentString<AppealExamPassMutation, AppealExamPassMutationVariables>;
export const WithdrawExamPassDocument = {"__meta__":{"name":"withdrawExamPass","hash":"sha256:aa78c6a8adb17e7dd0a06a5cac6deac5e0d79df4945c50e11a15e3fc6a6e006b"}} as unknown as TypedDocumentString<WithdrawExamPassMutation, WithdrawExamPassMutationVariables>;
export const VerifyExamPassDocument = {"__meta__":{"name":"verifyExamPass","hash":"sha256:edc73e074b7c355e0ffb0d6cdee7fb51e6a65dff4a36e6f250559f3cb12e3681"}} as unknown as TypedDocumentString<VerifyExamPassMutation, VerifyExamPassMutationVariables>;
export const RejectExamPassDocument = {"__meta__":{"name":"rejectExamPass","hash":"sha256:473ec424faa86962aeb684d7b980910fc5c8b6dbb707675b1a678a725905e2c5"}} as unknown as TypedDocumentString<RejectExamPassMutation, RejectExamPassMutationVariables>;
export const RevokeExamPassDocument = {"__meta__":{"name":"revokeExamPass","hash":"sha256:b53917e2d09ac97dbbc608f4e5eacb89dfccbb3e35a5cc731e382e6cbc55d606"}} as unknown as TypedDocumentString<RevokeExamPassMutation, RevokeExamPassMutationVariables>;
export const PlanExamAttemptDocument = {"__meta__":{"name":"planExamAttempt","hash":"sha256:713861b61738ba63daa14d2d7b994b7cd87c6dc76bea0337c476c5ce1f9be9ca"}} as unknown as TypedDocumentString<PlanExamAttemptMutation, PlanExamAttemptMutationVariables>;
export const MoveExamAttemptDocument = {"__meta__":{"name":"moveExamAttempt","hash":"sha256:73c43814dd93cb8c9b044b972bfdabaf767c4740ee1cdf3bef48ca9e106efc99"}} as unknown as TypedDocumentString<MoveExamAttemptMutation, MoveExamAttemptMutationVariables>;
export const RegisterSecuritySpecialistDocument = {"__meta__":{"name":"registerSecuritySpecialist","hash":"sha256:3f53b2e99532bfbd73d81c6af95289200fba25d9fb06c00c66c2e5b7eb17d6ab"}} as unknown as TypedDocumentString<RegisterSecuritySpecialistMutation, RegisterSecuritySpecialistMutationVariables>;
export const RenewSecurityRegistrationDocument = {"__meta__":{"name":"renewSecurityRegistration","hash":"sha256:e81356e81e10ff9493a18c12e1d319e297cef4414c821d860f39271f75d9e543"}} as unknown as TypedDocumentString<RenewSecurityRegistrationMutation, RenewSecurityRegistrationMutationVariables>;
export const RecordSecurityCourseDocument = {"__meta__":{"name":"recordSecurityCourse","hash":"sha256:1d55841062c6eb8f6d6ac11a74df2b99a135fd58cc3ee59f5159c64c5fb9871a"}} as unknown as TypedDocumentString<RecordSecurityCourseMutation, RecordSecurityCourseMutationVariables>;
export const VerifySecurityTermDocument = {"__meta__":{"name":"verifySecurityTerm","hash":"sha256:358095a76b27ba26e5a372acb2af064e519e133d23e47cdd6af23c351175f317"}} as unknown as TypedDocumentString<VerifySecurityTermMutation, VerifySecurityTermMutationVariables>;
export const RejectSecurityTermDocument = {"__meta__":{"name":"rejectSecurityTerm","hash":"sha256:d12f6344f454f95de8fd61e8ccd8e0e4cefcedfc85757a2f78a2da97fb1dfd43"}} as unknown as TypedDocumentString<RejectSecurityTermMutation, RejectSecurityTermMutationVariables>;
export const NameCertificationOfficerDocument = {"__meta__":{"name":"nameCertificationOfficer","hash":"sha256:8f3b71c301bf357ab642ef7bde536c169da34474dc3141114e965a2a250a9fb2"}} as unknown as TypedDocumentString<NameCertificationOfficerMutation, NameCertificationOfficerMutationVariables>;
export const EndCertificationOfficerDocument = {"__meta__":{"name":"endCertificationOfficer","hash":"sha256:725d771df210c116282b3e597c1c63f9ca6cd91387b96c34145259f2fb959c67"}} as unknown as TypedDocumentString<EndCertificationOfficerMutation, EndCertificationOfficerMutationVariables>;
export const PersonPageDocument = {"__meta__":{"name":"personPage","hash":"sha256:150dbb6a70f593520ceeb7476b584761e01641dab1a61f93a6338f26d197a493"}} as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const HirePersonDocument = {"__meta__":{"name":"hirePerson","hash":"sha256:3705be681fe99969b643c730579cdc5d41e194d4619cbfdfb57f9089f0bed30d"}} as unknown as TypedDocumentString<HirePersonMutation, HirePersonMutationVariables>;
export const AppointPersonDocument = {"__meta__":{"name":"appointPerson","hash":"sha256:54f3d2877a5bd1e5ef2a4c06fbf291d3a149afa732b1de29f5ec8b2e6d3e9d58"}} as unknown as TypedDocumentString<AppointPersonMutation, AppointPersonMutationVariables>;
export const TransferPersonDocument = {"__meta__":{"name":"transferPerson","hash":"sha256:a5460724934be5e95d8ede837da9a6f272b7710dfb6c355e9c12d1accd450397"}} as unknown as TypedDocumentString<TransferPersonMutation, TransferPersonMutationVariables>;
export const SecondPersonDocument = {"__meta__":{"name":"secondPerson","hash":"sha256:6bdaac9988cd413895c9d10d85c8d3b775e046014bad2679464a9c2ed0906337"}} as unknown as TypedDocumentString<SecondPersonMutation, SecondPersonMutationVariables>;
export const ReturnPersonDocument = {"__meta__":{"name":"returnPerson","hash":"sha256:9f9cc442af5067f7c16cc52968235bd41b64897ec9c8b3014c0763c429f83cd8"}} as unknown as TypedDocumentString<ReturnPersonMutation, ReturnPersonMutationVariables>;
export const RetirePersonDocument = {"__meta__":{"name":"retirePerson","hash":"sha256:2b2bc2617e332ed3a1a8aa6904a3510f775d841941f3fd00e9df2e2d6cbe16b6"}} as unknown as TypedDocumentString<RetirePersonMutation, RetirePersonMutationVariables>;
export const ChangeAppointmentDocument = {"__meta__":{"name":"changeAppointment","hash":"sha256:d2bb580d021affa147175940bde6565e6b902fbbe3ebfb5fe6a21ca06ca74e6a"}} as unknown as TypedDocumentString<ChangeAppointmentMutation, ChangeAppointmentMutationVariables>;
export const DropPlannedAppointmentDocument = {"__meta__":{"name":"dropPlannedAppointment","hash":"sha256:41ba64492438c75c7ee870e6bd6039deffaab3247cc82801abfb249f09157100"}} as unknown as TypedDocumentString<DropPlannedAppointmentMutation, DropPlannedAppointmentMutationVariables>;
export const ChangePersonNameDocument = {"__meta__":{"name":"changePersonName","hash":"sha256:6a7f8a7f13695a9a5f810296854a602a9967506d3ed73d7dfb34c47c65287e31"}} as unknown as TypedDocumentString<ChangePersonNameMutation, ChangePersonNameMutationVariables>;
export const RecordAbsenceDocument = {"__meta__":{"name":"recordAbsence","hash":"sha256:396da8b5eef63a7ee431dcd79eabb12d64945f3497ef61a390099ade56bf2feb"}} as unknown as TypedDocumentString<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const EndAbsenceDocument = {"__meta__":{"name":"endAbsence","hash":"sha256:3fbe20317f97f819518d9e5194dc262dd84bbda5d29158518c4e0d5660ba0012"}} as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const DesignateDocument = {"__meta__":{"name":"designate","hash":"sha256:eea307732604afd115df5c04234b55246408bcf8a162ab80384d01515ceefb10"}} as unknown as TypedDocumentString<DesignateMutation, DesignateMutationVariables>;
export const EndDesignationDocument = {"__meta__":{"name":"endDesignation","hash":"sha256:76b348866a0b195a26d3047cdf0bc1f1375436b84c40b39920485a829487af0f"}} as unknown as TypedDocumentString<EndDesignationMutation, EndDesignationMutationVariables>;
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
export const LatestPublishedDocument = {"__meta__":{"name":"latestPublished","hash":"sha256:42f8ec4ffe73222f2533658c283bd2cfc79f64d351c65bbea2b5cbe0006fcedc"}} as unknown as TypedDocumentString<LatestPublishedQuery, LatestPublishedQueryVariables>;
export const PublishedDocument = {"__meta__":{"name":"published","hash":"sha256:7cc549009feb450133e0c33bbed723d1e30c2ea3e0a7866f19ab7721605ab89c"}} as unknown as TypedDocumentString<PublishedQuery, PublishedQueryVariables>;
export const PublishedEntriesDocument = {"__meta__":{"name":"publishedEntries","hash":"sha256:7f2b7818c27e9c19c6374539e2f59aa9ad8388b542a8a639eb0203dd282c0904"}} as unknown as TypedDocumentString<PublishedEntriesQuery, PublishedEntriesQueryVariables>;
export const PublicationsDocument = {"__meta__":{"name":"publications","hash":"sha256:deaf4b2671f22b89e13eb49076e81e595490587e4100557271ef8b8f60b16a05"}} as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const PublicationDocument = {"__meta__":{"name":"publication","hash":"sha256:7b463ee766dd129e9e615ba3bff94e5dbee5e49f54034614444055907f7a5965"}} as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const PublicationNowDocument = {"__meta__":{"name":"publicationNow","hash":"sha256:d1933bd0850b3427eb1d2c2c6b843dff3623cab8995b86a991c2ca66c1d5c36b"}} as unknown as TypedDocumentString<PublicationNowQuery, PublicationNowQueryVariables>;
export const PrepareFiguresDocument = {"__meta__":{"name":"prepareFigures","hash":"sha256:732b64ded6e77e046d7a6d1cfcbbdd3c26aa55e0d63529f83a496dbae88fcbf0"}} as unknown as TypedDocumentString<PrepareFiguresQuery, PrepareFiguresQueryVariables>;
export const ReadingsOfDayDocument = {"__meta__":{"name":"readingsOfDay","hash":"sha256:21282e16de815c7d294bad8af89ee20717d0cbdbfc41e848774c848c0c624add"}} as unknown as TypedDocumentString<ReadingsOfDayQuery, ReadingsOfDayQueryVariables>;
export const ReadingsOfIndicatorDocument = {"__meta__":{"name":"readingsOfIndicator","hash":"sha256:7f0a413da8410a30e426a1f396d63cb5aa71ec371acb0651c0b052b32409be82"}} as unknown as TypedDocumentString<ReadingsOfIndicatorQuery, ReadingsOfIndicatorQueryVariables>;
export const FigureReadingDocument = {"__meta__":{"name":"figureReading","hash":"sha256:7d19d40b39e2e09959db619bba9405971dc4a824bc21da3f7fc7260e2e46e486"}} as unknown as TypedDocumentString<FigureReadingQuery, FigureReadingQueryVariables>;
export const ReadingEvidenceDocument = {"__meta__":{"name":"readingEvidence","hash":"sha256:a86e5c7ac2c4b2106af05c7be85777cac5631a598d39dcfcb244aaaf24ef9336"}} as unknown as TypedDocumentString<ReadingEvidenceQuery, ReadingEvidenceQueryVariables>;
export const TakeReadingDocument = {"__meta__":{"name":"takeReading","hash":"sha256:72f84ecf980ab7d63f7d27d26107b2d22e96b4f84a4d433502190515d9ba90c1"}} as unknown as TypedDocumentString<TakeReadingMutation, TakeReadingMutationVariables>;
export const PreparePublicationDocument = {"__meta__":{"name":"preparePublication","hash":"sha256:fcabb3d8aa8c0edbb7ff51a2d2a808ea2d8b0913dd399edcda6d2bffdf6a7ca3"}} as unknown as TypedDocumentString<PreparePublicationMutation, PreparePublicationMutationVariables>;
export const PublishDocument = {"__meta__":{"name":"publish","hash":"sha256:a27910bcef91edbcab5c821636a9714e45cd877841812edef1330666354f30a6"}} as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const WithdrawPublicationDocument = {"__meta__":{"name":"withdrawPublication","hash":"sha256:e93418bfe3428b899c20516e5d7e846f2e48357fdf7de14ba5c69675d5fb47f7"}} as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const QualifiedRatioDocument = {"__meta__":{"name":"qualifiedRatio","hash":"sha256:48f7ae7a03d446289be998eb401567022726f4260274d2c148c66ff44d7c743f"}} as unknown as TypedDocumentString<QualifiedRatioQuery, QualifiedRatioQueryVariables>;
export const QualifiedChangesDocument = {"__meta__":{"name":"qualifiedChanges","hash":"sha256:29987adfbd8831be37caeec2d762ec71e81e2746337cb57faf4d411d6a582f43"}} as unknown as TypedDocumentString<QualifiedChangesQuery, QualifiedChangesQueryVariables>;
export const QualifiedPeopleDocument = {"__meta__":{"name":"qualifiedPeople","hash":"sha256:02489880d50fc6520536ba33e535d4bc755a3cd75fcd363e851f013be63eb40e"}} as unknown as TypedDocumentString<QualifiedPeopleQuery, QualifiedPeopleQueryVariables>;
export const CountOnDocument = {"__meta__":{"name":"countOn","hash":"sha256:37103c50f2be0ccac53be486c8de951b83589864e23cad1bd544866d45d97de7"}} as unknown as TypedDocumentString<CountOnQuery, CountOnQueryVariables>;
export const RegisterFiguresDocument = {"__meta__":{"name":"registerFigures","hash":"sha256:73986acf8622f5d7358ca20b2879a5d6bf68565171babf056d3daa1f58054560"}} as unknown as TypedDocumentString<RegisterFiguresQuery, RegisterFiguresQueryVariables>;
export const IndicatorDetailsDocument = {"__meta__":{"name":"indicatorDetails","hash":"sha256:f2a93a77fe6b428d9773c449b2ab20498083e2151bb3fe3169ca405f98991074"}} as unknown as TypedDocumentString<IndicatorDetailsQuery, IndicatorDetailsQueryVariables>;
export const IndicatorWorkDocument = {"__meta__":{"name":"indicatorWork","hash":"sha256:344ded800494fc8ea57df3352460302ec1d21944dca97b6227e18f995e6c0e3f"}} as unknown as TypedDocumentString<IndicatorWorkQuery, IndicatorWorkQueryVariables>;
export const GiveIndicatorDutyDocument = {"__meta__":{"name":"giveIndicatorDuty","hash":"sha256:e77c4aad644d9d3b253fffc75bf3302fe33b0906a9d14a920568d17652dbbbbe"}} as unknown as TypedDocumentString<GiveIndicatorDutyMutation, GiveIndicatorDutyMutationVariables>;
export const EndIndicatorDutyDocument = {"__meta__":{"name":"endIndicatorDuty","hash":"sha256:008f4932b118f8a59621a4dc024f1ec6a36eb87674075d9c265a76810f6e94e2"}} as unknown as TypedDocumentString<EndIndicatorDutyMutation, EndIndicatorDutyMutationVariables>;
export const ProposeDefinitionDocument = {"__meta__":{"name":"proposeDefinition","hash":"sha256:be324ae2900a41fc98a03fe4bdb2115897ac3a1ae545aad223528ec536140c56"}} as unknown as TypedDocumentString<ProposeDefinitionMutation, ProposeDefinitionMutationVariables>;
export const ApproveDefinitionDocument = {"__meta__":{"name":"approveDefinition","hash":"sha256:e620836fb1da50da28563234e504197a66b1b896813c7c3db00fdf5a7b68d7d9"}} as unknown as TypedDocumentString<ApproveDefinitionMutation, ApproveDefinitionMutationVariables>;
export const RejectDefinitionDocument = {"__meta__":{"name":"rejectDefinition","hash":"sha256:be4a64a4a4bc67db3cd975b9d3284f995fec100b290a62d6c457f3f615453ed0"}} as unknown as TypedDocumentString<RejectDefinitionMutation, RejectDefinitionMutationVariables>;
export const WithdrawDefinitionDocument = {"__meta__":{"name":"withdrawDefinition","hash":"sha256:7668ddca5acec8dd6265c6fbc5093f5f3a09458ae59ff65d04888620ff1df222"}} as unknown as TypedDocumentString<WithdrawDefinitionMutation, WithdrawDefinitionMutationVariables>;
export const ReportIndicatorFigureDocument = {"__meta__":{"name":"reportIndicatorFigure","hash":"sha256:ad151f5edcd014611fac1387fbc9665b66bc3924af0be7ec59c65411a66b0486"}} as unknown as TypedDocumentString<ReportIndicatorFigureMutation, ReportIndicatorFigureMutationVariables>;
export const ApproveIndicatorReportDocument = {"__meta__":{"name":"approveIndicatorReport","hash":"sha256:2e4b5612afd16d1e8d04605fdcdb43780c59ea7bc02cbc0b3760d3b8f4be83a2"}} as unknown as TypedDocumentString<ApproveIndicatorReportMutation, ApproveIndicatorReportMutationVariables>;
export const ReturnIndicatorReportDocument = {"__meta__":{"name":"returnIndicatorReport","hash":"sha256:efae34129c41192cf34d4ed3fccba38baecd1737f8b0e440fc772dd12265694d"}} as unknown as TypedDocumentString<ReturnIndicatorReportMutation, ReturnIndicatorReportMutationVariables>;
export const WithdrawIndicatorReportDocument = {"__meta__":{"name":"withdrawIndicatorReport","hash":"sha256:64524f88a0e6bc660e49a0e57f32e04c18b229c3866acd9be963b8c04aa4eef9"}} as unknown as TypedDocumentString<WithdrawIndicatorReportMutation, WithdrawIndicatorReportMutationVariables>;
export const ReportMilestoneDocument = {"__meta__":{"name":"reportMilestone","hash":"sha256:c7a18ebd1ed87a47f76da639125b633a3dfafe3b0b3c497d20a84dd59b0af231"}} as unknown as TypedDocumentString<ReportMilestoneMutation, ReportMilestoneMutationVariables>;
export const ApproveMilestoneReportDocument = {"__meta__":{"name":"approveMilestoneReport","hash":"sha256:aa03b536c2fd3030384f932b966e801966cd562e700ddd54d8087e297b90c84d"}} as unknown as TypedDocumentString<ApproveMilestoneReportMutation, ApproveMilestoneReportMutationVariables>;
export const ReturnMilestoneReportDocument = {"__meta__":{"name":"returnMilestoneReport","hash":"sha256:84c624b4f20810e4a5b4e3728dfdf6d9e0a5b6d32f7b26bb9badf3726b461eb6"}} as unknown as TypedDocumentString<ReturnMilestoneReportMutation, ReturnMilestoneReportMutationVariables>;
export const WithdrawMilestoneReportDocument = {"__meta__":{"name":"withdrawMilestoneReport","hash":"sha256:2cab9671649930477e175e27304fcd107ff23492b272c82c42b2dc5b22fd64fa"}} as unknown as TypedDocumentString<WithdrawMilestoneReportMutation, WithdrawMilestoneReportMutationVariables>;
export const SetIndicatorValueDocument = {"__meta__":{"name":"setIndicatorValue","hash":"sha256:861f9f298302ff1be2becc3952a56a6254a36b9f939d9f67c3e46d5813fe1b99"}} as unknown as TypedDocumentString<SetIndicatorValueMutation, SetIndicatorValueMutationVariables>;
export const ApproveIndicatorSettingDocument = {"__meta__":{"name":"approveIndicatorSetting","hash":"sha256:31206038fb2310f18ee03dcd898c7b59817bf992f63050f65de779d5b67299b4"}} as unknown as TypedDocumentString<ApproveIndicatorSettingMutation, ApproveIndicatorSettingMutationVariables>;
export const ReturnIndicatorSettingDocument = {"__meta__":{"name":"returnIndicatorSetting","hash":"sha256:ea8bd090c11cea840a868b72fc647f38c51c5091734b2da66994295a4045cb6f"}} as unknown as TypedDocumentString<ReturnIndicatorSettingMutation, ReturnIndicatorSettingMutationVariables>;
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
export const MyStudyPlansDocument = {"__meta__":{"name":"myStudyPlans","hash":"sha256:6fbf4de6f40654a2cb59bf3e7666b59fef504ce92852ed49cdbc72f34d867e6d"}} as unknown as TypedDocumentString<MyStudyPlansQuery, MyStudyPlansQueryVariables>;
export const StudyWindowsDocument = {"__meta__":{"name":"studyWindows","hash":"sha256:da1b4b2ca57e4703eca7d47bb15a0bd4c2e0bb89bf97e478ea3bb78294b34d51"}} as unknown as TypedDocumentString<StudyWindowsQuery, StudyWindowsQueryVariables>;
export const StartStudyPlanDocument = {"__meta__":{"name":"startStudyPlan","hash":"sha256:f538beac4386ba669ff3a4e9c9aa4385f5be21a52a0e5dfcca53cb67da19aeb3"}} as unknown as TypedDocumentString<StartStudyPlanMutation, StartStudyPlanMutationVariables>;
export const ChangeStudyPlanDocument = {"__meta__":{"name":"changeStudyPlan","hash":"sha256:6ea68d4196da8eb804dba118031cbcfc9c2a8d4773061e018bf008e22fdf0fe3"}} as unknown as TypedDocumentString<ChangeStudyPlanMutation, ChangeStudyPlanMutationVariables>;
export const EndStudyPlanDocument = {"__meta__":{"name":"endStudyPlan","hash":"sha256:f50d30b715dcec70f2b891645d45b5e754a5c644e329a27938784884f83b7397"}} as unknown as TypedDocumentString<EndStudyPlanMutation, EndStudyPlanMutationVariables>;
export const TickStudyMilestoneDocument = {"__meta__":{"name":"tickStudyMilestone","hash":"sha256:70444b35f9ac3e6a98c047d70d199174e7c48e085e030fe52ba173e174314a52"}} as unknown as TypedDocumentString<TickStudyMilestoneMutation, TickStudyMilestoneMutationVariables>;
export const RecordMockResultDocument = {"__meta__":{"name":"recordMockResult","hash":"sha256:c869763993019878b3c72df49c67362436d72398e807dde488e5e8263181c682"}} as unknown as TypedDocumentString<RecordMockResultMutation, RecordMockResultMutationVariables>;
export const CorrectMockResultDocument = {"__meta__":{"name":"correctMockResult","hash":"sha256:a042d276f48dd06759392c5a1af62a226cbff6fc8547bf25944e0ff60d2aa91e"}} as unknown as TypedDocumentString<CorrectMockResultMutation, CorrectMockResultMutationVariables>;
export const RemoveMockResultDocument = {"__meta__":{"name":"removeMockResult","hash":"sha256:7de31d388a70500d3c8bbcddbd35bef23cd161895591c129e516d9a88a8b09d9"}} as unknown as TypedDocumentString<RemoveMockResultMutation, RemoveMockResultMutationVariables>;
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