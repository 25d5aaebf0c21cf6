import type { QueryRunner } from 'typeorm';
import type { HeldRecord } from './held-records.js';

/** Adds lines to the register of what is held on people. `from` is the ordinal of the first; rows that refer stand below. */
export async function holdRecords(
  runner: QueryRunner,
  from: number,
  records: readonly HeldRecord[],
): Promise<void> {
  await runner.query(
    `insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, leads_by, left_out,
                              left_out_ja, left_out_en, words, excluded_ja, excluded_en, row_key, retention_years, finished_on)
     select * from jsonb_to_recordset($1::jsonb) as h (name text, table_name text, ordinal int, title_ja text, title_en text,
       purpose_ja text, purpose_en text, leads_by text, left_out text[], left_out_ja text, left_out_en text, words jsonb,
       excluded_ja text, excluded_en text, row_key text, retention_years int, finished_on text)`,
    [
      JSON.stringify(
        records.map((record, index) => ({
          name: record.name,
          table_name: record.table ?? record.name,
          ordinal: from + index * 10,
          title_ja: record.ja,
          title_en: record.en,
          purpose_ja: record.purposeJa,
          purpose_en: record.purposeEn,
          leads_by: record.leadsBy ?? null,
          left_out: record.leftOut ?? [],
          left_out_ja: record.leftOutJa ?? null,
          left_out_en: record.leftOutEn ?? null,
          words: record.words ?? {},
          excluded_ja: record.excludedJa ?? null,
          excluded_en: record.excludedEn ?? null,
          row_key: record.finishedOn ? (record.key ?? 'r.id::text') : null,
          retention_years: record.years ?? null,
          finished_on: record.finishedOn ?? null,
        })),
      ),
    ],
  );
}
