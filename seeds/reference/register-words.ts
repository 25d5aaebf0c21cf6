export interface Sentence {
  ja: string;
  en: string;
  annualFloor?: number;
}

interface Step {
  ja: string;
  en: string;
  due: string;
}

/** The indicators whose owners report a number, worded from the plan. Who reports is the holder of the duty. */
export const REPORTED: Readonly<Record<string, Sentence>> = {
  '1-1-1': {
    ja: '主要107手続等のうち、「申請のための申請」の廃止や添付書類の省略などにより簡素化した手続の数を、令和6年4月1日からの累計で数えます。一つの手続について複数の簡素化を行っても1と数えます。担当課が年度ごとに、年度末時点の累計を報告します。',
    en: 'The procedures, of the 107 main ones and others, that were simplified by abolishing “applications for the sake of applying” or by leaving out papers; a running total from 1 April 2024. A procedure simplified in several ways counts once. Its owner reports the total at the end of each fiscal year.',
  },
  '1-2-1': {
    ja: '電子申請システムの利用者アンケートで、「満足」又は「やや満足」と答えた人の割合です。無回答は分母から除きます。担当課が年度ごとに、その年度に実施したアンケートの結果を報告します。',
    en: 'Of those who answered the survey of the online application system, the share who were satisfied or rather satisfied; no answer is left out. Its owner reports the survey of each fiscal year.',
  },
  '1-2-2': {
    ja: '住民を対象としたスマートフォン講習会等を、年度内に1回以上開催した県内市町の数です（全23市町）。国の「デジタル活用支援推進事業」等を活用したものを含みます。担当課が年度ごとに報告します。',
    en: 'How many of the 23 municipalities held at least one smartphone class for residents in the fiscal year, with or without the support of the national programme. Its owner reports each fiscal year.',
  },
  '1-3-1': {
    ja: '手数料等をキャッシュレスで納付できる県の手続の数を、年度末の時点で数えます。国による取組が予定されているものを除き、年間件数50件以上の手続の全て（64手続）が目標です。担当課が年度ごとに報告します。',
    en: 'The procedures of the prefecture whose fees can be paid without cash at the end of the fiscal year. The target is all those with 50 cases or more a year (64), but for those that the national government will see to. Its owner reports each fiscal year.',
  },
  '2-1-1': {
    ja: '主要107手続等のうち、申請の受付から審査、決裁、通知までをデジタルで一貫して処理できるようになった手続の数を、令和6年4月1日からの累計で数えます。担当課が年度ごとに、年度末時点の累計を報告します。',
    en: 'The procedures, of the 107 main ones and others, that are handled digitally from application to notice; a running total from 1 April 2024. Its owner reports the total at the end of each fiscal year.',
  },
  '2-1-2': {
    ja: 'RPA等を活用した業務改善により、その年度に新たに縮減した年間の事務処理時間です。前年度までに縮減した時間を含みません。令和6年度と令和7年度の合計3,000時間と、各年度1,500時間の両方を判定します。担当課が年度ごとに報告します。',
    en: 'The yearly working hours newly saved in the fiscal year by RPA and other improvements, without those saved before. Both 3,000 hours in FY2024 and FY2025 together and 1,500 in each are judged. Its owner reports each fiscal year.',
    annualFloor: 1500,
  },
  '2-2-2': {
    ja: 'アナログ規制の見直しの方針に基づき、条例、規則等の見直しを実施した数です。目標は調査の後、方針で定めます。方針で目標が定められるまでは判定しません。担当課が年度ごとに報告します。',
    en: 'The analogue regulations reviewed under the policy. The target is set by that policy after the survey, and nothing is judged until then. Its owner reports each fiscal year.',
  },
  '2-3-1': {
    ja: '広島県オープンデータサイトのデータのダウンロード数を月ごとに数え、その年度の月の数で平均した値です。年度の途中では、それまでの月の平均です。参考として、公開しているデータセットの数を並べて示します。担当課が月ごとの値を報告し、平均はこのシステムで計算します。',
    en: 'The downloads from the open-data site, counted by month and averaged over the months of the fiscal year; during a year, over the months so far. The number of datasets published stands beside it. Its owner reports the months, and this system computes the average.',
  },
  '3-1-1': {
    ja: '職員を対象とした業務用デバイス機器の満足度調査で、「満足」又は「やや満足」と答えた職員の割合です。策定時の値は「測定予定」で、最初に測定して承認された値を基準とし、それを上回ることを目標とします。担当課が年度ごとに報告します。',
    en: 'Of the staff surveyed, the share who are satisfied or rather satisfied with the devices used at work. The baseline was still to be measured when the plan was drawn up; the target is to exceed the first approved measurement. Its owner reports each fiscal year.',
  },
  '3-1-2': {
    ja: '県の機関が年度内に購入したコピー用紙の枚数（A4換算、万枚）です。令和2年度の約3,630万枚を基準とし、約1,815万枚まで減らすことを目標とします。担当課が年度ごとに報告します。',
    en: 'The sheets of copy paper (as A4, in units of 10,000) that the prefecture bought in the fiscal year. From about 36.3 million in FY2020, the target is about 18.15 million. Its owner reports each fiscal year.',
  },
  '3-3-2': {
    ja: '具体的方針に沿って、情報部門が構想の段階から構築に関与した情報システムの数を、令和6年4月1日からの累計で数えます。担当課が年度ごとに、年度末時点の累計を報告します。',
    en: 'The information systems that the IT division took part in from the first idea under the policy; a running total from 1 April 2024. Its owner reports the total at the end of each fiscal year.',
  },
  '3-4-1': {
    ja: '庁内の情報システムで、年度内に発生した情報セキュリティインシデントの件数です。1件でも発生したときは、その時点で未達成とします。担当課が年度ごとに報告します。',
    en: 'The security incidents of internal information systems in the fiscal year. With a single one the target is missed at once. Its owner reports each fiscal year.',
  },
};

/** The indicators that are reached step by step; the steps are ours, drawn from the plan’s 取組内容. */
export const MILESTONES: Readonly<Record<string, Sentence & { steps: readonly Step[] }>> = {
  '1-1-2': {
    ja: '許認可通知等に用いる電子署名の実装と運用です。到達項目の全てに到達し、証拠書類を添えて承認されたときに達成とします。Ⅱ-2(1)に再掲しています。担当課が到達の都度、報告します。',
    en: 'Electronic signatures for permits and notices are put into use. It is reached when every step is reached and approved with its evidence. Shown again in Ⅱ-2(1). Its owner reports each step when it is reached.',
    steps: [
      { ja: '電子署名の方式と対象とする通知の決定', en: 'Method and notices decided', due: '2024-12-31' },
      { ja: '電子署名の実装', en: 'Electronic signatures implemented', due: '2025-09-30' },
      {
        ja: '電子署名による通知の運用開始',
        en: 'Notices issued with electronic signatures',
        due: '2026-03-31',
      },
    ],
  },
  '2-2-1': {
    ja: '条例、規則等におけるアナログ規制の見直し方針の策定（令和6年度）と、その随時の改定です。到達項目の全てに到達し、証拠書類を添えて承認されたときに達成とします。担当課が到達の都度、報告します。',
    en: 'The policy for reviewing analogue regulations is drawn up in FY2024 and revised as needed. It is reached when every step is reached and approved with its evidence. Its owner reports each step when it is reached.',
    steps: [
      { ja: '条例、規則等のアナログ規制のリスト化', en: 'Regulations listed', due: '2024-09-30' },
      { ja: '見直し方針の策定', en: 'Policy drawn up', due: '2025-03-31' },
      { ja: '方針の点検と改定', en: 'Policy checked and revised', due: '2026-03-31' },
    ],
  },
  '3-2-3': {
    ja: '「DXShipひろしま」の枠組みにより、情報システム人材の採用、育成、配置管理及びジョブローテーション等の仕組みを確立することです。到達項目の全てに到達し、証拠書類を添えて承認されたときに達成とします。担当課が到達の都度、報告します。',
    en: 'Under DXShip Hiroshima, a scheme of recruiting, developing, placing and rotating information-systems staff is established. It is reached when every step is reached and approved with its evidence. Its owner reports each step when it is reached.',
    steps: [
      { ja: '県と市町の協定の締結', en: 'Agreement of prefecture and municipalities', due: '2024-09-30' },
      { ja: '共同での採用の開始', en: 'Joint recruitment begun', due: '2025-03-31' },
      {
        ja: '市町への派遣（ジョブローテーション）の開始',
        en: 'Dispatch to municipalities begun',
        due: '2025-04-30',
      },
      { ja: '技術スキルの評価の可視化', en: 'Technical skills made visible', due: '2025-12-31' },
      {
        ja: '採用から配置までの育成の仕組みの確立',
        en: 'Scheme from recruitment to placement established',
        due: '2026-03-31',
      },
    ],
  },
  '3-3-1': {
    ja: 'システム連携の在り方やUI・UXに関する技術面、セキュリティ面の具体的方針を策定し、個別システムの協議に活用することです。到達項目の全てに到達し、証拠書類を添えて承認されたときに達成とします。担当課が到達の都度、報告します。',
    en: 'A concrete policy on how systems connect, on their interfaces and their security is drawn up and used when single systems are discussed. It is reached when every step is reached and approved with its evidence. Its owner reports each step when it is reached.',
    steps: [
      { ja: '庁内システムの現状の整理', en: 'Present systems reviewed', due: '2024-09-30' },
      { ja: '具体的方針の策定', en: 'Policy drawn up', due: '2025-03-31' },
      { ja: '個別システムの協議での活用', en: 'Policy used when systems are discussed', due: '2026-03-31' },
    ],
  },
  '3-4-2': {
    ja: '情報システム人材を中心として、庁内情報システムのセキュリティ検証と運用評価を計画的に実施することです。到達項目の全てに到達し、証拠書類を添えて承認されたときに達成とします。担当課が到達の都度、報告します。',
    en: 'Security checks and operational reviews of internal systems are carried out by plan, led by information-systems staff. It is reached when every step is reached and approved with its evidence. Its owner reports each step when it is reached.',
    steps: [
      { ja: '検証と評価の計画の策定', en: 'Plan of checks and reviews drawn up', due: '2024-09-30' },
      { ja: '令和6年度の検証と評価の実施', en: 'Checks and reviews of FY2024', due: '2025-03-31' },
      { ja: '令和7年度の検証と評価の実施', en: 'Checks and reviews of FY2025', due: '2026-03-31' },
    ],
  },
};
