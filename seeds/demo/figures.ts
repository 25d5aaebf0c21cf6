import type { ClientBase } from 'pg';
import { existing } from './dice.js';

const YEAR_1 = '2025-03-31';
const PDF = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

interface Report {
  key: string;
  asOf: string;
  value?: number;
  noValue?: 'not_applicable' | 'to_be_measured' | 'to_be_decided';
  words?: string;
  reference?: number;
  /** From April on. */
  months?: number[];
  state?: 'reported' | 'returned';
  reason?: string;
}

/** What the owners said of 令和6年度, all approved, and of 令和7年度 as far as it has come. */
const REPORTS: readonly Report[] = [
  { key: '1-1-1', asOf: YEAR_1, value: 8 },
  { key: '1-2-1', asOf: YEAR_1, value: 64.2, words: '令和6年11月調査（回答 2,318人）' },
  { key: '1-2-2', asOf: YEAR_1, value: 23 },
  { key: '1-3-1', asOf: YEAR_1, value: 41 },
  { key: '2-1-1', asOf: YEAR_1, value: 6 },
  { key: '2-1-2', asOf: YEAR_1, value: 1620 },
  { key: '2-2-2', asOf: YEAR_1, noValue: 'to_be_decided', words: '調査を実施中。目標は方針にて定める' },
  {
    key: '2-3-1',
    asOf: YEAR_1,
    months: [26850, 27420, 28110, 28960, 27740, 29380, 30120, 30660, 29010, 30940, 31250, 32010],
    reference: 1186,
  },
  { key: '3-1-1', asOf: YEAR_1, value: 58.6, words: '令和6年12月調査（新端末の配備前）' },
  { key: '3-1-2', asOf: YEAR_1, value: 2410 },
  { key: '3-3-2', asOf: YEAR_1, value: 2 },
  { key: '3-4-1', asOf: YEAR_1, value: 0 },
  { key: '1-1-1', asOf: '2025-09-30', value: 12 },
  { key: '1-3-1', asOf: '2025-09-30', value: 57 },
  { key: '2-1-2', asOf: '2025-09-30', value: 810 },
  { key: '2-3-1', asOf: '2025-09-30', months: [31480, 32260, 33010, 33940, 32150, 34020], reference: 1254 },
  { key: '3-4-1', asOf: '2025-10-31', value: 0 },
  { key: '3-1-1', asOf: '2025-10-31', value: 71.3, words: '令和7年10月調査（新端末の配備後）' },
  { key: '2-1-1', asOf: '2025-10-31', value: 10, state: 'reported' },
  {
    key: '3-1-2',
    asOf: '2025-09-30',
    value: 98,
    state: 'returned',
    reason: '単位（万枚）を確かめてください。前年度の実績と比べて小さすぎます。',
  },
];

/** Milestones that are reached, by indicator: place on the checklist, day, words. */
const REACHED: readonly [key: string, ordinal: number, on: string, words: string, waiting?: true][] = [
  ['1-1-2', 1, '2024-11-29', '電子署名の方式を決定'],
  ['1-1-2', 2, '2025-08-29', '許認可通知2手続に実装'],
  ['2-2-1', 1, '2024-08-30', '条例、規則等1,240件をリスト化'],
  ['2-2-1', 2, '2025-03-21', '見直し方針を策定'],
  ['3-2-3', 1, '2024-07-10', '県と15市町で協定を締結'],
  ['3-2-3', 2, '2025-02-03', '共同採用試験を実施'],
  ['3-2-3', 3, '2025-04-01', '3市町への派遣を開始'],
  ['3-2-3', 4, '2025-11-14', 'スキル評価の結果を可視化', true],
  ['3-3-1', 1, '2024-09-20', '庁内システム214件の現状を整理'],
  ['3-4-2', 1, '2024-08-09', '検証と評価の年間計画を策定'],
  ['3-4-2', 2, '2025-03-14', '計画した12システムで実施'],
];

/** Who answers for the figures, and what they have reported by 2025-11-19. */
export async function seedFigures(client: ClientBase, accounts: ReadonlyMap<string, number>): Promise<void> {
  const account = (login: string): number => existing(accounts.get(login), `no account ${login}`);
  const [owner, approver] = [account('manager'), account('hr2')];
  for (const [who, duty, reason] of [
    [owner, 'report', '指標の取りまとめ（地域振興課）'],
    [approver, 'approve', '報告の確認（人事課）'],
    [account('trainer'), 'publish', '進捗の公表の準備'],
    [approver, 'publish', '進捗の公表の確認'],
  ] as const) {
    await client.query(
      `insert into indicator_duty (account_id, duty, period, reason, given_by, given_at)
       values ($1, $2, '[2024-04-01,)', $3, $4, '2024-04-01 09:00+09')`,
      [who, duty, reason, account('admin')],
    );
  }
  const evidence = await client.query<{ id: string }>(
    `insert into evidence_file (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
     select '実績の根拠資料.pdf', 'application/pdf', length(c), encode(sha256(c), 'hex'), c, $2, '2025-04-10 10:00+09'
       from (select convert_to($1, 'UTF8') as c) x returning id`,
    [PDF, owner],
  );
  const file = existing(evidence.rows[0], 'no evidence').id;
  for (const report of REPORTS) await seedReport(client, report, { owner, approver, file });
  for (const [key, ordinal, on, words, waiting] of REACHED) {
    await client.query(
      `insert into milestone_report (milestone_id, reached_on, words, evidence_id, state, reported_by, reported_at, decided_by, decided_at)
       select m.id, $3::date, $4, $5, $6, $7, $3::date + time '13:00', $8, case when $8::bigint is not null then $3::date + 3 + time '10:00' end
         from milestone m join indicator i on i.id = m.indicator_id where i.key = $1 and m.ordinal = $2`,
      [key, ordinal, on, words, file, waiting ? 'reported' : 'approved', owner, waiting ? null : approver],
    );
  }
  await client.query(
    `insert into indicator_setting (indicator_id, kind, value, words, decided_on, state, reported_by, reported_at, decided_by, decided_at)
     select id, 'baseline', 58.6, '令和6年12月の調査で測定した値を基準とする', '2025-04-15', 'approved', $1, '2025-04-15 13:00+09', $2, '2025-04-18 10:00+09'
       from indicator where key = '3-1-1'`,
    [owner, approver],
  );
}

async function seedReport(
  client: ClientBase,
  report: Report,
  { owner, approver, file }: { owner: number; approver: number; file: string },
): Promise<void> {
  const { key, asOf, months, state = 'approved' } = report;
  const made = await client.query<{ id: string }>(
    `insert into indicator_report (indicator_id, fiscal_year, as_of, value, no_value, words, reference_value, state, reported_by,
                                   reported_at, decided_by, decided_at, decision_reason)
     select i.id, fiscal_year_of($2::date), $2::date, coalesce($3::numeric, (select round(avg(m), 2) from unnest($4::numeric[]) m)), $5, $6, $7,
            $8, $9, $2::date + 10 + time '13:00', $10, case when $10::bigint is not null then $2::date + 14 + time '10:00' end, $11
       from indicator i where i.key = $1 returning id`,
    [
      key,
      asOf,
      report.value ?? null,
      months ?? null,
      report.noValue ?? null,
      report.words ?? null,
      report.reference ?? null,
      state,
      owner,
      state === 'reported' ? null : approver,
      report.reason ?? null,
    ],
  );
  const id = existing(made.rows[0], `no indicator ${key}`).id;
  if (!report.noValue) {
    await client.query('insert into indicator_report_evidence values ($1, $2)', [id, file]);
  }
  if (months) {
    await client.query(
      `insert into indicator_report_month
       select $1, (make_date(fiscal_year_of($2::date), 4, 1) + make_interval(months => place::int - 1))::date, value
         from unnest($3::numeric[]) with ordinality m (value, place)`,
      [id, asOf, months],
    );
  }
}
