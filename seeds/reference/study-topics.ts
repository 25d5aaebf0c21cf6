import type { ClientBase } from 'pg';
import { readTable } from './read-table.js';
import { upsert } from './upsert.js';

/** What an exam asks for, by field: study plans are made of it. */
export async function seedStudyTopics(client: ClientBase, folder: URL | string): Promise<void> {
  const rows = await readTable(folder, 'study_topics.tsv');
  await upsert(
    client,
    'study_topic',
    ['exam_code', 'ordinal'],
    rows.map((row) => ({
      exam_code: row.text('exam'),
      ordinal: Number(row.text('ordinal')),
      name_ja: row.text('name_ja'),
      name_en: row.text('name_en'),
      minutes: Number(row.text('hours')) * 60,
      source: row.text('source'),
    })),
  );
}
