import type { ClientBase } from 'pg';
import { MILESTONES, REPORTED, type Sentence } from './register-words.js';

const OF_KEY = `from indicator i join plan_period t on t.id = i.plan_period_id where t.code = 'R6-R7' and i.key = $1`;

/**
 * The first definition of what owners report, the checklists, what stands beside a figure and where it is printed again.
 * A definition that exists is left alone, and so is a milestone: figures were published under it.
 */
export async function seedRegister(client: ClientBase): Promise<void> {
  for (const [key, sentence] of Object.entries(REPORTED)) await define(client, key, 'reported', sentence);
  for (const [key, { steps, ...sentence }] of Object.entries(MILESTONES)) {
    await define(client, key, 'milestones', sentence);
    for (const [index, step] of steps.entries()) {
      await client.query(
        `insert into milestone (indicator_id, ordinal, title_ja, title_en, due_on) select i.id, $2, $3, $4, $5 ${OF_KEY}
         on conflict do nothing`,
        [key, index + 1, step.ja, step.en, step.due],
      );
    }
  }
  await client.query(
    `update indicator i set reprinted_in = '{Ⅱ-2(1)}' from plan_period t
      where t.id = i.plan_period_id and t.code = 'R6-R7' and i.key = '1-1-2' and i.reprinted_in <> '{Ⅱ-2(1)}'`,
  );
  await client.query(
    `update indicator i set reference_label_ja = 'データセット公開数', reference_label_en = 'Datasets published',
            reference_baseline = 1100, reference_target = 1300 from plan_period t
      where t.id = i.plan_period_id and t.code = 'R6-R7' and i.key = '2-3-1' and i.reference_target is null`,
  );
}

async function define(
  client: ClientBase,
  key: string,
  method: 'reported' | 'milestones',
  { ja, en, annualFloor }: Sentence,
): Promise<void> {
  await client.query(
    `insert into indicator_definition (indicator_id, version, valid, method, sentence_ja, sentence_en, annual_floor)
     select i.id, 1, daterange(t.starts_on, null), $2, $3, $4, $5 ${OF_KEY}
        and not exists (select from indicator_definition d where d.indicator_id = i.id)`,
    [key, method, ja, en, annualFloor ?? null],
  );
}
