import type { ClientBase } from 'pg';
import { readTable } from './read-table.js';
import { upsert } from './upsert.js';

const PLAN = {
  code: 'R6-R7',
  name_ja: '広島県行政デジタル化推進アクションプラン（令和6年度～令和7年度）',
  name_en: 'Hiroshima Prefecture Action Plan for the Digitalisation of Administration (FY2024–FY2025)',
  starts_on: '2024-04-01',
  ends_on: '2026-03-31',
};

/** English names, by the key of the table; the plan itself is Japanese only. */
const ENGLISH: Readonly<Record<string, string>> = {
  '1-1-1': 'Procedures simplified, such as by abolishing “applications for the sake of applying”',
  '1-1-2': 'Electronic signatures put into use',
  '1-2-1': 'Satisfaction with the online application system',
  '1-2-2': 'Municipalities holding smartphone classes for residents',
  '1-3-1': 'Procedures payable without cash',
  '2-1-1': 'Procedures handled digitally from end to end',
  '2-1-2': 'Yearly working hours saved by RPA and other improvements',
  '2-2-1': 'Policy for reviewing analogue regulations drawn up',
  '2-2-2': 'Analogue regulations reviewed',
  '2-3-1': 'Use of the open-data site: downloads a month',
  '2-3-2': 'Staff who took training in using data analysis at work',
  '3-1-1': 'Satisfaction with the devices used at work',
  '3-1-2': 'Paper bought',
  '3-2-1': 'Staff training taken',
  '3-2-2':
    'Information-systems staff who passed the Applied Information Technology Engineer or an equivalent exam',
  '3-2-3': 'A scheme for developing information-systems staff established',
  '3-3-1': 'Concrete policy for optimising systems as a whole drawn up',
  '3-3-2': 'Information systems that the IT division took part in building under the policy',
  '3-4-1': 'Incidents of internal information systems',
  '3-4-2': 'Security checks and operational reviews led by information-systems staff',
};

/** The plan of R6–R7 and its 20 indicators, worded as the plan words them. */
export async function seedPlan(client: ClientBase, folder: URL | string): Promise<void> {
  await upsert(client, 'plan_period', ['code'], [PLAN]);
  const period = await client.query<{ id: string }>('select id from plan_period where code = $1', [
    PLAN.code,
  ]);
  const planPeriodId = period.rows[0]?.id;
  const rows = await readTable(folder, 'plan_indicators_R6_R7.tsv');
  await upsert(
    client,
    'indicator',
    ['plan_period_id', 'key'],
    rows.map((row, index) => {
      const key = row.text('key_local');
      const nameEn = ENGLISH[key];
      if (nameEn === undefined) throw new Error(`Indicator ${key} has no English name`);
      return {
        plan_period_id: planPeriodId,
        key,
        ordinal: index + 1,
        section: row.text('section'),
        goal_point_ja: row.text('実感ポイント'),
        name_ja: row.text('指標'),
        name_en: nameEn,
        baseline_text: row.text('プラン策定時'),
        target_text: row.text('令和7年度末'),
        unit: row.optional('unit'),
        baseline_value: row.optional('baseline_num'),
        target_value: row.optional('target_num'),
        measure_type: row.text('measure_type'),
        direction: row.text('direction'),
        // The four that this system itself computes; the owners of the other sixteen report theirs.
        derived: row.text('our_scope') === 'core',
        note: row.optional('note'),
      };
    }),
  );
}
