/** A line of the register, as migration 0018 writes it. */
export interface HeldRecord {
  name: string;
  /** Where the name is not the table's own: a table may lead to a person in two ways. */
  table?: string;
  ja: string;
  en: string;
  purposeJa: string;
  purposeEn: string;
  /** SQL over the row r and the person $1. */
  leadsBy?: string;
  leftOut?: string[];
  leftOutJa?: string;
  leftOutEn?: string;
  /** Ids in words: name of the value → SQL over r. */
  words?: Record<string, string>;
  excludedJa?: string;
  excludedEn?: string;
  /** 1, 3, 5, 10 or 30; without finishedOn it is only told, and the rows go with those of another record. */
  years?: number;
  finishedOn?: string;
  key?: string;
}

const OF_PERSON = 'r.person_id = $1';
const OF_ACCOUNT = 'r.account_id in (select a.id from account a where a.person_id = $1)';
const body = (id: string): string => `(select o.name from organisation o where o.id = ${id})`;
const unit = (id: string): string => `(select u.name from unit u where u.id = ${id})`;
const course = (version: string): string =>
  `(select v.title_ja from course_version v where v.id = ${version})`;
const lesson = `(select l.title_ja from lesson l where l.id = r.lesson_id)`;
const courseOfEnrolment = `(select v.title_ja from enrolment e join course_version v on v.id = e.course_version_id where e.id = r.enrolment_id)`;
const day = (instant: string): string => `(${instant} at time zone 'Asia/Tokyo')::date`;
/** The file is finished as a whole, with the last post. */
const FILE_CLOSED = `(select case when bool_and(not upper_inf(a.period)) then max(upper(a.period)) - 1 end
                    from appointment a where a.person_id = r.person_id)`;
const LAST_DAY = 'upper(r.period) - 1';
const ENROLMENT_OVER = `exists (select from enrolment e where e.id = r.enrolment_id and e.state <> 'active')`;
/** What is planned is known to 人事課 alone until its day, in the trail too. */
const NOT_PLANNED = `case when r.subject = 'appointment' then greatest(lower((r.before ->> 'period')::daterange),
  lower((r.after ->> 'period')::daterange)) <= actor_today() else true end`;
const OTHERS_ACCOUNTS = `'{granted_by,recorded_by,requested_by,approved_by,decided_by,ended_by,reader_account_id}'::text[]`;
const OTHERS_JA = 'ほかの職員に関する情報のため';
const OTHERS_EN = 'It is about other members of staff.';

const SUBJECT = `coalesce((select h.title_ja from held_record h where h.name = r.subject), r.subject)`;

/** In the order shown. Rows of a purge are deleted from the last record to the first: what refers stands below. */
export const HELD_RECORDS: readonly HeldRecord[] = [
  {
    name: 'person',
    ja: '職員の氏名',
    en: 'Name',
    purposeJa: '職員の任用、研修及び人材育成に関する事務において本人を識別するため',
    purposeEn: 'To identify the person in appointment, training and development',
    leadsBy: 'r.id = $1',
  },
  {
    name: 'person_name',
    ja: '氏名の履歴',
    en: 'Names by period',
    purposeJa: '改姓等の前後の記録を同じ職員のものとして扱うため',
    purposeEn: 'To keep records from before and after a change of name together',
    leadsBy: OF_PERSON,
  },
  {
    name: 'account',
    ja: 'アカウント',
    en: 'Account',
    purposeJa: 'システムの利用者を認証するため',
    purposeEn: 'To sign the person in',
    leadsBy: OF_PERSON,
  },
  {
    name: 'local_password',
    ja: 'パスワードの照合値',
    en: 'Password hash',
    purposeJa: 'システムの利用者を認証するため',
    purposeEn: 'To sign the person in',
    excludedJa: '開示すると第三者が本人になりすますおそれがあるため（パスワードそのものは保存していません）',
    excludedEn:
      'Disclosed, it would help others to sign in as the person. The password itself is not stored.',
  },
  {
    name: 'role_grant',
    ja: '権限の付与',
    en: 'Roles granted',
    purposeJa: '職務に応じて記録の閲覧と操作の範囲を定めるため',
    purposeEn: 'To set what the person may see and do at work',
    leadsBy: OF_ACCOUNT,
    leftOut: ['granted_by', 'approved_by', 'ended_by'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: { organisation: body('r.org_id'), unit: unit('r.unit_id') },
    years: 5,
    finishedOn: LAST_DAY,
  },
  {
    name: 'role_request',
    ja: '権限の申請',
    en: 'Roles requested',
    purposeJa: '権限の付与を二人の管理者で確かめるため',
    purposeEn: 'To have roles that open personal files given by two administrators',
    leadsBy: OF_ACCOUNT,
    leftOut: ['requested_by', 'decided_by'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: { organisation: body('r.org_id'), unit: unit('r.unit_id') },
    years: 5,
    finishedOn: day('coalesce(r.decided_at, r.lapses_at)'),
  },
  {
    name: 'external_identity',
    ja: '団体の認証基盤での識別子',
    en: 'Identity at a sign-on provider',
    purposeJa: '所属する団体のアカウントでログインできるようにするため',
    purposeEn: 'To sign in by the account of one’s body',
    leadsBy: OF_ACCOUNT,
  },
  {
    name: 'identity_group_role',
    ja: '認証基盤のグループと権限の対応',
    en: 'Roles of groups at a sign-on provider',
    purposeJa: '団体が管理するグループから権限を定めるため',
    purposeEn: 'To give roles by the groups that a body keeps',
    excludedJa:
      '団体の設定であり、職員の記録を含まないため（設定した操作は「本人が行った変更の記録」に含みます）',
    excludedEn: 'It is a setting of the body; who made it is among “Changes that the person made”.',
  },
  {
    name: 'session',
    ja: 'ログインの記録',
    en: 'Sign-ins',
    purposeJa: '不正な利用を防ぎ、検知するため',
    purposeEn: 'To prevent and detect misuse',
    leadsBy: OF_ACCOUNT,
    leftOut: ['token_hash'],
    leftOutJa: '開示すると第三者が本人になりすますおそれがあるため',
    leftOutEn: 'Disclosed, it would help others to sign in as the person.',
    years: 1,
    finishedOn: day('coalesce(r.revoked_at, r.expires_at)'),
  },
  {
    name: 'appointment',
    ja: '発令',
    en: 'Appointments',
    purposeJa: '任用の経歴を管理し、所属に応じた研修を行うため',
    purposeEn: 'To keep the history of employment and to train people by their posts',
    leadsBy: `${OF_PERSON} and lower(r.period) <= actor_today()`,
    words: { organisation: body('r.org_id'), unit: unit('r.unit_id') },
    years: 30,
    finishedOn: FILE_CLOSED,
  },
  {
    name: 'separation',
    ja: '退職',
    en: 'Separations',
    purposeJa: '任用の経歴を管理するため',
    purposeEn: 'To keep the history of employment',
    leadsBy: `${OF_PERSON} and r.last_on <= actor_today()`,
    words: { organisation: body('r.org_id') },
    years: 30,
    finishedOn: FILE_CLOSED,
  },
  {
    name: 'designation',
    ja: '情報システム人材の指定',
    en: 'Designations',
    purposeJa: 'デジタル人材の育成状況を把握するため',
    purposeEn: 'To follow how digital staff are developed',
    leadsBy: OF_PERSON,
    years: 10,
    finishedOn: LAST_DAY,
  },
  {
    name: 'absence',
    ja: '休職・休業等',
    en: 'Absences',
    purposeJa: '休職・休業等の期間に研修の受講義務を課さないため',
    purposeEn: 'To exempt the person from obligations while away',
    leadsBy: OF_PERSON,
    years: 5,
    finishedOn: LAST_DAY,
  },
  {
    name: 'enrolment',
    ja: '研修の受講',
    en: 'Enrolments',
    purposeJa: '研修の受講を管理するため',
    purposeEn: 'To manage training',
    leadsBy: OF_PERSON,
    words: { course: course('r.course_version_id') },
    years: 30,
    finishedOn: `case when r.state <> 'active' and not exists (select from completion c where c.enrolment_id = r.id)
                       and not exists (select from watch w where w.enrolment_id = r.id)
                       and not exists (select from watch_session w where w.enrolment_id = r.id)
                       and not exists (select from quiz_attempt q where q.enrolment_id = r.id)
                      then ${day('r.enrolled_at')} end`,
  },
  {
    name: 'watch',
    ja: '動画の視聴',
    en: 'Videos watched',
    purposeJa: '修了の要件（視聴した範囲）を確かめるため',
    purposeEn: 'To establish whether a course is completed',
    leadsBy: OF_PERSON,
    words: { course: courseOfEnrolment, lesson },
    years: 5,
    finishedOn: `case when ${ENROLMENT_OVER} then ${day('r.last_at')} end`,
    key: `r.enrolment_id || '/' || r.lesson_id`,
  },
  {
    name: 'watch_session',
    ja: '視聴中の動画',
    en: 'Video being watched',
    purposeJa: '実際に視聴した時間だけを記録するため',
    purposeEn: 'To credit only what was really watched',
    leadsBy: OF_PERSON,
    words: { course: courseOfEnrolment, lesson },
    years: 1,
    finishedOn: day('r.last_beat_at'),
    key: 'r.person_id::text',
  },
  {
    name: 'quiz_attempt',
    ja: '確認テストの結果',
    en: 'Test results',
    purposeJa: '修了の要件（理解度）を確かめるため',
    purposeEn: 'To establish whether a course is completed',
    leadsBy: OF_PERSON,
    leftOut: ['answers', 'question_ids'],
    leftOutJa: '設問と正答が知られると、以後の確認テストの適正な実施に支障が生じるため',
    leftOutEn: 'Known questions and answers would spoil the test for others.',
    words: { course: courseOfEnrolment, lesson },
    years: 5,
    finishedOn: `case when ${ENROLMENT_OVER} then ${day('coalesce(r.submitted_at, r.started_at)')} end`,
  },
  {
    name: 'completion',
    ja: '研修の修了',
    en: 'Completions',
    purposeJa: '研修の修了を証明し、計画の指標を算定するため',
    purposeEn: 'To certify training and to count the indicators of the plan',
    leadsBy: OF_PERSON,
    leftOut: ['recorded_by'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: { course: course('r.course_version_id'), organisation: body('r.org_id'), unit: unit('r.unit_id') },
    years: 30,
    finishedOn: 'case when not counts_in_a_programme(r) then r.completed_on end',
  },
  {
    name: 'certificate',
    ja: '修了証',
    en: 'Certificates',
    purposeJa: '研修の修了を証明するため',
    purposeEn: 'To certify training',
    leadsBy: 'r.completion_id in (select c.id from completion c where c.person_id = $1)',
    words: {
      course: `(select v.title_ja from completion c join course_version v on v.id = c.course_version_id where c.id = r.completion_id)`,
    },
    years: 30,
    finishedOn: `(select c.completed_on from completion c where c.id = r.completion_id and not counts_in_a_programme(c))`,
  },
  {
    name: 'programme_person',
    ja: '実人数の算定',
    en: 'First completion in a programme',
    purposeJa: '計画の指標で、同じ人を二度数えないため',
    purposeEn: 'To count nobody twice in the indicators of the plan',
    leadsBy: OF_PERSON,
    words: { programme: '(select p.name_ja from programme p where p.id = r.programme_id)' },
  },
  {
    name: 'access_log',
    ja: '本人の記録が閲覧された記録',
    en: 'Who looked at the record',
    purposeJa: '記録の閲覧が適正に行われているかを確かめるため',
    purposeEn: 'To make sure that records are read for good reason only',
    leadsBy: 'r.subject_person_id = $1',
    leftOut: ['reader_account_id'],
    leftOutJa:
      'ほかの職員に関する情報のため（閲覧した職員の氏名は、本人が「自分のデータ」の画面で確認できます）',
    leftOutEn: 'It is about other members of staff. The person can see their names on the screen “My data”.',
    words: {
      reader_organisation: `(select o.name from account a cross join lateral main_appointment(a.person_id, ${day('r.at')}) m
                               join organisation o on o.id = m.org_id where a.id = r.reader_account_id)`,
    },
    years: 5,
    finishedOn: day('r.at'),
  },
  {
    name: 'access_log_by_person',
    table: 'access_log',
    ja: '本人が行った閲覧の記録',
    en: 'Records that the person looked at',
    purposeJa: '記録の閲覧が適正に行われているかを確かめるため',
    purposeEn: 'To make sure that records are read for good reason only',
    leadsBy:
      'r.reader_account_id in (select a.id from account a where a.person_id = $1) and r.subject_person_id <> $1',
    leftOut: ['subject_person_id'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    years: 5,
  },
  {
    name: 'audit_event',
    ja: '本人の記録が変更された記録',
    en: 'Changes of the record',
    purposeJa: '記録の正確さを保ち、不正な変更を検知するため',
    purposeEn: 'To keep records right and to detect improper changes',
    leadsBy: `r.about_person_id = $1 and ${NOT_PLANNED}`,
    leftOut: ['account_id', 'person_id'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: {
      record_title: SUBJECT,
      before: `r.before - ${OTHERS_ACCOUNTS}`,
      after: `r.after - ${OTHERS_ACCOUNTS}`,
    },
    years: 10,
    finishedOn: day('r.at'),
  },
  {
    name: 'audit_event_by_person',
    table: 'audit_event',
    ja: '本人が行った変更の記録',
    en: 'Changes that the person made',
    purposeJa: '記録の正確さを保ち、不正な変更を検知するため',
    purposeEn: 'To keep records right and to detect improper changes',
    leadsBy: 'r.person_id = $1 and r.about_person_id is distinct from $1',
    leftOut: ['before', 'after', 'about_person_id', 'subject_id'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: { record_title: SUBJECT },
    years: 10,
  },
  {
    name: 'disclosure_request',
    ja: '開示請求',
    en: 'Requests for disclosure',
    purposeJa: '開示請求に応じた経過を記録するため',
    purposeEn: 'To record how requests for disclosure were answered',
    leadsBy: OF_PERSON,
    leftOut: ['recorded_by'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    years: 3,
    finishedOn: 'r.asked_on',
  },
  {
    name: 'import_batch',
    ja: '職員データの取込み',
    en: 'Imports of staff data',
    purposeJa: '団体の職員データを反映し、誤りがあれば元に戻すため',
    purposeEn: 'To take over the staff data of a body, and to take it back when it was wrong',
    leadsBy: 'exists (select from import_row i where i.batch_id = r.id and i.person_id = $1)',
    leftOut: ['uploaded_by', 'applied_by', 'undone_by'],
    leftOutJa: OTHERS_JA,
    leftOutEn: OTHERS_EN,
    words: { organisation: body('r.org_id') },
    years: 1,
    // With its file, its rows and what it changed.
    finishedOn: `case when r.state not in ('checking', 'applying', 'undoing')
                      then ${day('coalesce(r.undone_at, r.applied_at, r.checked_at, r.uploaded_at)')} end`,
  },
  {
    name: 'import_row',
    ja: '取り込んだ職員データの行',
    en: 'Rows of imported staff data',
    purposeJa: '団体の職員データを反映し、誤りがあれば元に戻すため',
    purposeEn: 'To take over the staff data of a body, and to take it back when it was wrong',
    leadsBy: `${OF_PERSON} and coalesce(r.day <= actor_today(), true)`,
    words: { unit: unit('r.unit_id') },
    years: 1,
  },
  {
    name: 'reorganisation',
    ja: '組織改正',
    en: 'Reorganisations',
    purposeJa: '組織を改める案を二人で確かめるため',
    purposeEn: 'To have the next tree of a body checked by two people',
    excludedJa:
      '組織の記録であり、職員の記録を含まないため（行った操作は「本人が行った変更の記録」に含みます）',
    excludedEn: 'It is about units; who did it is among “Changes that the person made”.',
  },
  {
    name: 'purge',
    ja: '保存期間が満了した記録の廃棄',
    en: 'Purges',
    purposeJa: '廃棄が適正に行われたかを確かめるため',
    purposeEn: 'To show that records were purged properly',
    excludedJa:
      '件数と期間だけの記録で、職員の記録を含まないため（廃棄を行った操作は「本人が行った変更の記録」に含みます）',
    excludedEn: 'It holds counts and ranges only; who did it is among “Changes that the person made”.',
  },
];
