import type { ClientBase } from 'pg';
import { readTable, type TableRow } from './read-table.js';
import { upsert } from './upsert.js';

// Rows that this seed wrote begin with these words; rows that people add are never touched.
const SOURCE = '広島県職員採用案内の資格一覧';
const LIST_R5_FROM = '2023-04-01';
const LIST_CURRENT_FROM = '2024-04-01';

/** The IPA exams, and which of them 「応用情報技術者試験等」 means on a day. */
export async function seedExams(client: ClientBase, folder: URL | string): Promise<void> {
  const rows = await readTable(folder, 'ipa_exams.tsv');
  await upsert(
    client,
    'exam',
    ['code'],
    rows.map((row) => ({
      code: row.text('abbr'),
      name_ja: row.text('name_ja'),
      name_en: row.text('name_en'),
      level: Number(row.text('skill_level')),
      former_names: row.text('old_names(general knowledge)').split('|').filter(Boolean),
      season_to_fy2025: row.text('season_to_FY2025'),
      season_fy2026: row.text('season_FY2026'),
      reform_note: row.optional('FY2027_reform'),
    })),
  );
  const wanted = JSON.stringify(rows.map(qualifyingRow).filter((row) => row !== null));
  // Without a key to update by (periods may not overlap), a row that is no longer right goes before its successor comes.
  await client.query(
    `delete from qualifying_exam q where q.source like $2 || '%' and not exists (
       select from jsonb_populate_recordset(null::qualifying_exam, $1::jsonb) w
        where (w.exam_code, w.valid, w.source) = (q.exam_code, q.valid, q.source))`,
    [wanted, SOURCE],
  );
  await client.query(
    `insert into qualifying_exam select w.* from jsonb_populate_recordset(null::qualifying_exam, $1::jsonb) w
      where not exists (select from qualifying_exam q where q.exam_code = w.exam_code and q.valid && w.valid)`,
    [wanted],
  );
}

function qualifyingRow(row: TableRow): { exam_code: string; valid: string; source: string } | null {
  const inR5 = row.flag('hiroshima_allowance_list_R5');
  const now = row.flag('hiroshima_allowance_list_current');
  if (!inR5 && !now) return null;
  const from = inR5 ? LIST_R5_FROM : LIST_CURRENT_FROM;
  const until = now ? '' : LIST_CURRENT_FROM;
  const known = inR5
    ? `令和5年度の一覧に記載${now ? '、現行の一覧にも記載' : '、現行の一覧にはなし'}`
    : '令和5年度の一覧にはなし、現行の一覧に記載';
  return {
    exam_code: row.text('abbr'),
    valid: `[${from},${until})`,
    source: `${SOURCE}（${known}）。適用開始日 ${from} は仮定（一覧に日付の記載なし）`,
  };
}
