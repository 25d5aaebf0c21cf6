import type { HeldRecord } from '../privacy/held-records.js';

const OF_PERSON = 'r.person_id = $1';
const OF_ACCOUNT = 'r.account_id in (select a.id from account a where a.person_id = $1)';
const OTHERS = {
  leftOutJa: 'ほかの職員に関する情報のため',
  leftOutEn: 'It is about other members of staff.',
};
const exam = '(select e.name_ja from exam e where e.code = r.exam_code)';
const day = (instant: string): string => `(${instant} at time zone 'Asia/Tokyo')::date`;
const PASSES_JA = '試験の合格を確認し、計画の指標を算定するため';
const PASSES_EN = 'To verify passes and to count the indicators of the plan';
const ATTEMPTS_JA = '本人の受験を支援するため（本人と資格担当のほかには知らせません）';
const ATTEMPTS_EN =
  'To support the person on the way to an exam; known to nobody but the person and named officers';
const SECURITY_JA = '情報処理安全確保支援士の登録の有効期限を管理するため';
const SECURITY_EN = 'To keep the registration as a security specialist in force';

/**
 * Passes are evidence of published figures, so they stay as long as the file does. Attempts go five years after their last
 * step, with their steps.
 */
export const HELD: readonly HeldRecord[] = [
  {
    name: 'evidence_file',
    ja: '証明書類のファイル',
    en: 'Evidence files',
    purposeJa: '合格、登録及び計画の指標の根拠を示すため',
    purposeEn: 'To prove passes, registrations and figures of the plan',
    leadsBy: 'r.uploaded_by in (select a.id from account a where a.person_id = $1)',
    leftOut: ['content', 'sha256', 'uploaded_by'],
    leftOutJa: 'ファイルそのものは画面から保存できるため',
    leftOutEn: 'The file itself can be saved from the screen.',
  },
  {
    name: 'exam_attempt',
    ja: '試験の受験',
    en: 'Attempts at exams',
    purposeJa: ATTEMPTS_JA,
    purposeEn: ATTEMPTS_EN,
    leadsBy: OF_PERSON,
    words: { exam },
    years: 5,
    finishedOn: `case when r.state in ('passed', 'failed', 'absent', 'withdrawn')
                       and not exists (select from exam_attempt_step s where s.attempt_id = r.id)
                       and not exists (select from exam_pass p where p.attempt_id = r.id) then ${day('r.recorded_at')} end`,
  },
  {
    name: 'exam_attempt_step',
    ja: '試験の受験の経過',
    en: 'Steps of attempts',
    purposeJa: ATTEMPTS_JA,
    purposeEn: ATTEMPTS_EN,
    leadsBy: OF_PERSON,
    leftOut: ['recorded_by'],
    ...OTHERS,
    years: 5,
    finishedOn: `case when (select t.state from exam_attempt t where t.id = r.attempt_id) in ('passed', 'failed', 'absent', 'withdrawn')
                      then (select ${day('max(s.recorded_at)')} from exam_attempt_step s where s.attempt_id = r.attempt_id) end`,
  },
  {
    name: 'exam_pass',
    ja: '試験の合格',
    en: 'Passes of exams',
    purposeJa: PASSES_JA,
    purposeEn: PASSES_EN,
    leadsBy: OF_PERSON,
    leftOut: ['reported_by', 'decided_by', 'decided_by_person_id', 'appeal_from'],
    ...OTHERS,
    words: { exam },
  },
  {
    name: 'exam_pass_step',
    ja: '合格の届出と確認の経過',
    en: 'Steps of passes',
    purposeJa: PASSES_JA,
    purposeEn: PASSES_EN,
    leadsBy: OF_PERSON,
    leftOut: ['account_id'],
    ...OTHERS,
  },
  {
    name: 'certification_officer',
    ja: '資格担当の指名',
    en: 'Named as a certification officer',
    purposeJa: '受験の状況を見る人と合格を確認する人を限るため',
    purposeEn: 'To limit who sees attempts and verifies passes',
    leadsBy: OF_ACCOUNT,
    leftOut: ['named_by', 'ended_by'],
    ...OTHERS,
  },
  {
    name: 'security_registration',
    ja: '情報処理安全確保支援士の登録',
    en: 'Registration as a security specialist',
    purposeJa: SECURITY_JA,
    purposeEn: SECURITY_EN,
    leadsBy: OF_PERSON,
    leftOut: ['recorded_by'],
    ...OTHERS,
  },
  {
    name: 'security_term',
    ja: '情報処理安全確保支援士の更新',
    en: 'Terms of the registration',
    purposeJa: SECURITY_JA,
    purposeEn: SECURITY_EN,
    leadsBy: OF_PERSON,
    leftOut: ['recorded_by', 'decided_by', 'decided_by_person_id'],
    ...OTHERS,
  },
  {
    name: 'security_course',
    ja: '情報処理安全確保支援士の講習',
    en: 'Courses for the registration',
    purposeJa: SECURITY_JA,
    purposeEn: SECURITY_EN,
    leadsBy: OF_PERSON,
  },
];
