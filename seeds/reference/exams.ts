import type { ClientBase } from 'pg';
import { readTable } from './read-table.js';
import { upsert } from './upsert.js';

/** The prefecture's lists carry no dates; the day from which each counts is our assumption, said in the row. */
const LISTS = [
  {
    column: 'hiroshima_allowance_list_R5',
    from: '2023-04-01',
    source: '広島県職員採用案内の資格一覧（令和5年度）。適用開始日 2023-04-01 は仮定（一覧に日付の記載なし）',
  },
  {
    column: 'hiroshima_allowance_list_current',
    from: '2024-04-01',
    source: '広島県職員採用案内の資格一覧（現行）。適用開始日 2024-04-01 は仮定（一覧に日付の記載なし）',
  },
];

/** The IPA exams, and the lists of 「応用情報技術者試験等」 as proposals: a second person approves them. */
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
  for (const list of LISTS) {
    await client.query(
      `with list as (
         insert into qualifying_list (effective_from, source)
         select $1, $2 where not exists (select from qualifying_list l where l.effective_from = $1 and l.proposed_by is null)
         returning id)
       insert into qualifying_list_exam select list.id, unnest($3::text[]) from list`,
      [list.from, list.source, rows.filter((row) => row.flag(list.column)).map((row) => row.text('abbr'))],
    );
  }
}
