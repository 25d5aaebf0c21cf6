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

/** How sure the days of a window are, as its row says it. FY2026 has CBT windows that the IPA had only announced as planned. */
const WINDOW_SOURCES: Readonly<Record<string, string>> = {
  high: '通年のCBT（一般知識）',
  medium: 'IPAの日程（一般知識。合格発表日は要確認）',
  low: '予定（一般知識。IPAの発表で月だけが分かっているもの）',
};

/** The IPA exams with their names and windows, and the lists of 「応用情報技術者試験等」 as proposals: a second person approves them. */
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
  await seedNames(client, folder);
  await seedWindows(client, folder);
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

/** Names of exams that have none: afterwards 人事課 keeps them, and nothing is put back that it has changed. */
async function seedNames(client: ClientBase, folder: URL | string): Promise<void> {
  const names = await readTable(folder, 'exam_names.tsv');
  await client.query(
    `insert into exam_name (exam_code, name_ja, name_en, valid, source)
     select e.code, n.name_ja, case when n.name_ja = e.name_ja then e.name_en end, daterange(n.from_day, n.until_day + 1),
            '名称と期間は一般知識による'
       from jsonb_to_recordset($1) as n (code text, name_ja text, from_day date, until_day date) join exam e using (code)
      where not exists (select from exam_name x where x.exam_code = e.code)
      order by e.code, n.from_day`,
    [
      JSON.stringify(
        names.map((row) => ({
          code: row.text('abbr'),
          name_ja: row.text('name_ja'),
          from_day: row.text('from'),
          until_day: row.optional('until'),
        })),
      ),
    ],
  );
}

/** Windows of exams that have none, for the same reason. */
async function seedWindows(client: ClientBase, folder: URL | string): Promise<void> {
  const windows = await readTable(folder, 'exam_windows.tsv');
  await client.query(
    `insert into exam_window (exam_code, fiscal_year, kind, sittings, announced_on, source)
     select w.code, fiscal_year_of(w.from_day), w.kind, daterange(w.from_day, w.until_day, '[]'), w.announced_on, w.source
       from jsonb_to_recordset($1) as w (code text, kind text, from_day date, until_day date, announced_on date, source text)
      where not exists (select from exam_window x where x.exam_code = w.code)
      order by w.code, w.from_day`,
    [
      JSON.stringify(
        windows.flatMap((row) =>
          row
            .text('exams')
            .split('|')
            .map((code) => ({
              code,
              kind: row.text('kind'),
              from_day: row.text('from'),
              until_day: row.text('until'),
              announced_on: row.optional('announced'),
              source: WINDOW_SOURCES[row.text('confidence')],
            })),
        ),
      ),
    ],
  );
}
