import type { HeldRecord } from '../privacy/held-records.js';

const ACT = (ja: string): string =>
  `${ja}であり、職員の記録を含まないため（行った操作は「本人が行った変更の記録」に含みます）`;
const ACT_EN = 'It is about indicators; who did it is among “Changes that the person made”.';

export const HELD_IN_REGISTER: readonly HeldRecord[] = [
  {
    name: 'indicator_duty',
    ja: '指標の担当',
    en: 'Duties for indicators',
    purposeJa: 'プランの指標を報告、承認又は公表する職員を定めるため',
    purposeEn: 'To set who reports, approves or publishes the figures of the plan',
    leadsBy: 'r.account_id in (select a.id from account a where a.person_id = $1)',
    leftOut: ['given_by', 'ended_by'],
    leftOutJa: 'ほかの職員に関する情報のため',
    leftOutEn: 'It is about other members of staff.',
    words: { indicator: '(select i.name_ja from indicator i where i.id = r.indicator_id)' },
    years: 5,
    finishedOn: 'upper(r.period) - 1',
  },
  {
    name: 'indicator_report',
    ja: '指標の報告',
    en: 'Figures reported',
    purposeJa: '担当が報告した指標の数値を、別の職員が確かめて承認するため',
    purposeEn: 'To have figures reported by one person and approved by another',
    excludedJa: ACT('指標の記録'),
    excludedEn: ACT_EN,
  },
  {
    name: 'indicator_setting',
    ja: '指標の基準値・目標値の設定',
    en: 'Baselines and targets set later',
    purposeJa: 'プランの策定後に定める基準値・目標値を、二人で確かめるため',
    purposeEn: 'To have baselines and targets that the plan left open set by two people',
    excludedJa: ACT('指標の記録'),
    excludedEn: ACT_EN,
  },
  {
    name: 'milestone_report',
    ja: '指標の到達項目の報告',
    en: 'Milestones reported',
    purposeJa: '到達を報告した内容を、別の職員が確かめて承認するため',
    purposeEn: 'To have milestones reported by one person and approved by another',
    excludedJa: ACT('指標の記録'),
    excludedEn: ACT_EN,
  },
  {
    name: 'indicator_definition',
    ja: '指標の定義',
    en: 'Definitions of indicators',
    purposeJa: '指標の数え方と、その変更の理由を残すため',
    purposeEn: 'To keep how an indicator is counted, and why that was changed',
    excludedJa: ACT('指標の記録'),
    excludedEn: ACT_EN,
  },
  {
    name: 'plan_draft',
    ja: 'プランの登録案',
    en: 'Plans entered',
    purposeJa: '新しいプランとその指標を、二人で確かめて登録するため',
    purposeEn: 'To have a plan and its indicators entered by two people',
    excludedJa: ACT('プランの記録'),
    excludedEn: ACT_EN,
  },
];
