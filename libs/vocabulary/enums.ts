/** Words that are the same in PostgreSQL, GraphQL and the web app. The values are what is stored. */

export enum Language {
  ja = 'ja',
  en = 'en',
}

/** 団体の種別 */
export enum OrganisationKind {
  pref = 'pref',
  designated_city = 'designated_city',
  core_city = 'core_city',
  city = 'city',
  town = 'town',
}

/** 発令の種別: 本務 兼務 併任 派遣 人事交流 研修派遣 任期付 会計年度任用 業務委託 */
export enum AppointmentKind {
  HONMU = 'HONMU',
  KENMU = 'KENMU',
  HEININ = 'HEININ',
  HAKEN = 'HAKEN',
  JINJI_KORYU = 'JINJI_KORYU',
  KENSHU_HAKEN = 'KENSHU_HAKEN',
  NINKITSUKI = 'NINKITSUKI',
  KAIKEI_NENDO = 'KAIKEI_NENDO',
  GYOMU_ITAKU = 'GYOMU_ITAKU',
}

/** 休職 育児休業 病気休暇 長期研修: exempts from obligations. */
export enum AbsenceKind {
  leave_of_absence = 'leave_of_absence',
  parental_leave = 'parental_leave',
  sick_leave = 'sick_leave',
  long_training = 'long_training',
}

/** Who counts in a denominator. */
export enum DesignationKind {
  information_systems = 'information_systems',
}

/** 退職事由: 定年 自己都合 任期満了 割愛（他団体へ） 死亡 免職 その他 */
export enum SeparationReason {
  mandatory_age = 'mandatory_age',
  own_request = 'own_request',
  term_ended = 'term_ended',
  joined_other_body = 'joined_other_body',
  death = 'death',
  dismissal = 'dismissal',
  other = 'other',
}

/** Everybody is a learner; the others are granted. */
export enum Role {
  learner = 'learner',
  manager = 'manager',
  trainer = 'trainer',
  hr = 'hr',
  coordinator = 'coordinator',
  auditor = 'auditor',
  admin = 'admin',
}

export enum ScopeKind {
  all = 'all',
  body = 'body',
  unit = 'unit',
}

/** 組織改正 on its way: prepared, reviewed by a second person, switched on its day. */
export enum ReorganisationState {
  draft = 'draft',
  submitted = 'submitted',
  returned = 'returned',
  approved = 'approved',
  withdrawn = 'withdrawn',
}

/** What becomes of a unit: 新設 分割 改称 番号変更 移管 統合 廃止. One unit may be renamed and moved at once. */
export enum UnitChangeKind {
  ADDED = 'ADDED',
  SPLIT = 'SPLIT',
  RENAMED = 'RENAMED',
  RECODED = 'RECODED',
  MOVED = 'MOVED',
  MERGED = 'MERGED',
  ABOLISHED = 'ABOLISHED',
}

/** What stops a reorganisation from being submitted and approved. */
export enum ReorganisationProblemKind {
  DATE_PAST = 'DATE_PAST',
  NOT_LAST = 'NOT_LAST',
  EMPTY_TREE = 'EMPTY_TREE',
  DUPLICATE_CODE = 'DUPLICATE_CODE',
  TREE_CHANGED = 'TREE_CHANGED',
  PEOPLE_WITHOUT_UNIT = 'PEOPLE_WITHOUT_UNIT',
}

/** `lapsed` is not stored: a request that nobody decided within its time. */
export enum RoleRequestState {
  pending = 'pending',
  approved = 'approved',
  rejected = 'rejected',
  withdrawn = 'withdrawn',
  lapsed = 'lapsed',
}

/** When an exam can be sat: 春期 秋期, CBT 前期 後期, 通年. */
export enum ExamWindowKind {
  spring = 'spring',
  autumn = 'autumn',
  first_term = 'first_term',
  second_term = 'second_term',
  all_year = 'all_year',
}

/** A list of 「応用情報技術者試験等」: proposed by one person, decided by another. */
export enum QualifyingListState {
  proposed = 'proposed',
  approved = 'approved',
  rejected = 'rejected',
  withdrawn = 'withdrawn',
}

export enum AccountState {
  active = 'active',
  ended = 'ended',
}

export enum IdentityProviderState {
  active = 'active',
  disabled = 'disabled',
}

export enum CourseCategory {
  digital_literacy = 'digital_literacy',
  data_analysis = 'data_analysis',
  digital_tools = 'digital_tools',
  exam_preparation = 'exam_preparation',
  information_security = 'information_security',
}

export enum LessonKind {
  video = 'video',
  quiz = 'quiz',
}

export enum EnrolmentState {
  active = 'active',
  completed = 'completed',
  withdrawn = 'withdrawn',
}

export enum EnrolmentReason {
  self = 'self',
  assigned = 'assigned',
  approved = 'approved',
}

export enum QuestionKind {
  single = 'single',
  multiple = 'multiple',
}

/** How a completion came to be. A void is a correction: it names the row it takes back. */
export enum CompletionHow {
  rule = 'rule',
  waiver = 'waiver',
  imported = 'imported',
  void = 'void',
}

/** How the plan measures an indicator; see seeds/reference/plan_indicators_R6_R7.tsv. */
export enum MeasureType {
  count_cum = 'count_cum',
  count_cum_new = 'count_cum_new',
  count_cum_annual = 'count_cum_annual',
  count_annual = 'count_annual',
  count_snapshot = 'count_snapshot',
  ratio = 'ratio',
  ratio_snapshot = 'ratio_snapshot',
  coverage = 'coverage',
  monthly_avg = 'monthly_avg',
  relative_to_measured = 'relative_to_measured',
  target_tbd = 'target_tbd',
  milestone = 'milestone',
}

/** How a figure comes about: counted from completions, a share of designated people, a checklist, or its owner's word. */
export enum IndicatorMethod {
  programme_count = 'programme_count',
  qualified_ratio = 'qualified_ratio',
  milestones = 'milestones',
  reported = 'reported',
}

/** Where an indicator stands against its target: 達成 順調 遅れ 未達成 判定前 */
export enum Judgement {
  reached = 'reached',
  on_track = 'on_track',
  behind = 'behind',
  not_reached = 'not_reached',
  undecided = 'undecided',
}

/** What an owner has said: waiting, approved, returned with a reason, or taken back. */
export enum ReportState {
  reported = 'reported',
  approved = 'approved',
  returned = 'returned',
  withdrawn = 'withdrawn',
}

/** What one person proposes and another decides: a version of a definition, or a plan. */
export enum ProposalState {
  proposed = 'proposed',
  approved = 'approved',
  rejected = 'rejected',
  withdrawn = 'withdrawn',
}

/** 報告 承認 公表 */
export enum IndicatorDutyKind {
  report = 'report',
  approve = 'approve',
  publish = 'publish',
}

/** Why there is no number: 「－」 「測定予定」 「方針にて定める」 */
export enum NoValue {
  not_applicable = 'not_applicable',
  to_be_measured = 'to_be_measured',
  to_be_decided = 'to_be_decided',
}

/** What an audited statement did to a row. */
export enum AuditAction {
  insert = 'insert',
  update = 'update',
  delete = 'delete',
}

/** 開示請求をした人: 本人 法定代理人 任意代理人 */
export enum DisclosureAskedBy {
  person = 'person',
  legal_representative = 'legal_representative',
  agent = 'agent',
}

/** A purge is prepared by one person, approved by another, and run once. Withdrawn: a later one took its place. */
export enum PurgeState {
  prepared = 'prepared',
  approved = 'approved',
  running = 'running',
  done = 'done',
  withdrawn = 'withdrawn',
}

/** 受験の状況: which follows which stands in exam_attempt_move. */
export enum ExamAttemptState {
  planned = 'planned',
  applied = 'applied',
  sat = 'sat',
  passed = 'passed',
  failed = 'failed',
  absent = 'absent',
  withdrawn = 'withdrawn',
}

/** 合格の届出 on its way. Revoked: a verification that was wrong, taken back in the open. */
export enum ExamPassState {
  reported = 'reported',
  verified = 'verified',
  rejected = 'rejected',
  appealed = 'appealed',
  withdrawn = 'withdrawn',
  revoked = 'revoked',
}

export enum ExamPassStepKind {
  report = 'report',
  correct = 'correct',
  verify = 'verify',
  reject = 'reject',
  appeal = 'appeal',
  withdraw = 'withdraw',
  revoke = 'revoke',
}

/** A term of three years of a 登録セキスペ. */
export enum SecurityTermState {
  reported = 'reported',
  verified = 'verified',
  rejected = 'rejected',
}

/** What the registration of a 登録セキスペ is worth today. */
export enum SecurityStanding {
  unverified = 'unverified',
  valid = 'valid',
  expiring = 'expiring',
  expired = 'expired',
}

/** Why somebody counts differently in the share of qualified staff on another day. */
export enum QualifiedReason {
  new_pass = 'new_pass',
  list_changed = 'list_changed',
  hired = 'hired',
  designated = 'designated',
  moved_in = 'moved_in',
  absence_ended = 'absence_ended',
  retired = 'retired',
  designation_ended = 'designation_ended',
  moved_out = 'moved_out',
  absence_began = 'absence_began',
  definition_changed = 'definition_changed',
}

/** 速報 確定 */
export enum ReadingKind {
  preliminary = 'preliminary',
  final = 'final',
}

/** A publication is prepared by one person and published by another. */
export enum PublicationState {
  prepared = 'prepared',
  published = 'published',
  withdrawn = 'withdrawn',
}

/** What a row of a reading's evidence is: a completion counted, a designated person, a report, a milestone reached. */
export enum EvidenceSource {
  completion = 'completion',
  designated = 'designated',
  report = 'report',
  milestone = 'milestone',
}

/** What became of a row of evidence since the reading. */
export enum EvidenceChange {
  gone = 'gone',
  came = 'came',
  changed = 'changed',
}

/** Why a row of evidence is not what it was. */
export enum EvidenceChangeReason {
  completion_voided = 'completion_voided',
  completion_late = 'completion_late',
  completion_not_counted = 'completion_not_counted',
  report_corrected = 'report_corrected',
  report_came = 'report_came',
  report_gone = 'report_gone',
  person_came = 'person_came',
  designation_ended = 'designation_ended',
  person_absent = 'person_absent',
  person_left = 'person_left',
  pass_late = 'pass_late',
  pass_revoked = 'pass_revoked',
  pass_not_counted = 'pass_not_counted',
  pass_other = 'pass_other',
  body_changed = 'body_changed',
  row_corrected = 'row_corrected',
}
