import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PASS_IMPORT } from './study/pass-import.js';
import { STUDY_HELD_RECORDS } from './study/study-held-records.js';
import { STUDY_PLANS } from './study/study-plans.js';

/** Study plans, which are nobody's business but the person's and that of the named officers; and lists of passes as files. */
export class Study1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STUDY_PLANS);
    await runner.query(PASS_IMPORT);
    await runner.query(
      `insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, leads_by, left_out,
                                left_out_ja, left_out_en, words, row_key, retention_years, finished_on)
       select * from jsonb_to_recordset($1::jsonb) as h (name text, table_name text, ordinal int, title_ja text, title_en text,
         purpose_ja text, purpose_en text, leads_by text, left_out text[], left_out_ja text, left_out_en text, words jsonb,
         row_key text, retention_years int, finished_on text)`,
      [JSON.stringify(STUDY_HELD_RECORDS)],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
