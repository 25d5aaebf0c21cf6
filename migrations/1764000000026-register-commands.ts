import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DEFINITIONS } from './register/definitions.js';
import { DUTIES } from './register/duties.js';
import { FIGURES } from './register/figures.js';
import { HELD_IN_REGISTER } from './register/held-records.js';
import { PLANS } from './register/plans.js';
import { REPORTS } from './register/reports.js';

/** Who may say what of an indicator, and when: duties, versions of definitions, reports, settings, milestones and plans. */
export class RegisterCommands1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table indicator
        add column reprinted_in text[] not null default '{}', -- 再掲: chapters that show it again
        add column reference_label_ja text, -- 参考値: what is told beside the figure
        add column reference_label_en text,
        add column reference_baseline numeric,
        add column reference_target numeric,
        add constraint indicator_reference check ((reference_label_ja is null) = (reference_label_en is null)
          and (reference_label_ja is not null or reference_baseline is null and reference_target is null));
      -- The sentence of 2-3-2 has judged both from the first day; now the number stands beside it.
      update indicator_definition d set annual_floor = 100 from indicator i, plan_period p
       where i.id = d.indicator_id and p.id = i.plan_period_id and p.code = 'R6-R7' and i.key = '2-3-2' and d.annual_floor is null;
    `);
    await runner.query(DUTIES);
    await runner.query(DEFINITIONS);
    await runner.query(REPORTS);
    await runner.query(FIGURES);
    await runner.query(PLANS);
    await runner.query(
      `insert into held_record (name, table_name, ordinal, title_ja, title_en, purpose_ja, purpose_en, leads_by, left_out,
                                left_out_ja, left_out_en, words, excluded_ja, excluded_en, row_key, retention_years, finished_on)
       select * from jsonb_to_recordset($1::jsonb) as h (name text, table_name text, ordinal int, title_ja text, title_en text,
         purpose_ja text, purpose_en text, leads_by text, left_out text[], left_out_ja text, left_out_en text, words jsonb,
         excluded_ja text, excluded_en text, row_key text, retention_years int, finished_on text)`,
      [
        JSON.stringify(
          HELD_IN_REGISTER.map((record, index) => ({
            name: record.name,
            table_name: record.name,
            ordinal: 1400 + index * 10,
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
            row_key: record.finishedOn ? 'r.id::text' : null,
            retention_years: record.years ?? null,
            finished_on: record.finishedOn ?? null,
          })),
        ),
      ],
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
