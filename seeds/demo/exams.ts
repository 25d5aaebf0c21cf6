import type { ClientBase } from 'pg';
import { existing } from './dice.js';

const SOURCE = 'IPAの再編案（予定）';
const FROM = '2027-04-01';

const NEW_EXAMS = [
  ['PD', 'プロフェッショナルデジタルスキル試験（仮称）', 'Professional Digital Skills (working title)', 3],
  [
    'PD-M',
    'プロフェッショナルデジタルスキル試験 マネジメント（仮称）',
    'Professional Digital Skills: Management (working title)',
    4,
  ],
] as const;
const SUCCESSORS = { AP: 'PD', ST: 'PD-M', PM: 'PD-M', SM: 'PD-M', AU: 'PD-M' };

/** The reform of FY2027 as 人事課 has entered it, and a list for it that waits for a second person. */
export async function seedExamReform(
  client: ClientBase,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [code, nameJa, nameEn, level] of NEW_EXAMS) {
    await client.query(
      `with added as (
         insert into exam (code, name_ja, name_en, level, held) values ($1, $2, $3, $4, daterange($5, null)) returning *)
       insert into exam_name (exam_code, name_ja, name_en, valid, source) select code, name_ja, name_en, held, $6 from added`,
      [code, nameJa, nameEn, level, FROM, SOURCE],
    );
  }
  for (const [code, successor] of Object.entries(SUCCESSORS)) {
    await client.query(
      'insert into exam_succession (exam_code, successor_code, from_day, source) values ($1, $2, $3, $4)',
      [code, successor, FROM, SOURCE],
    );
  }
  await client.query(
    `with proposed as (
       insert into qualifying_list (effective_from, source, reason, proposed_by, proposed_at)
       values ($1, $2, '令和9年度の試験の再編に合わせ、応用情報技術者試験の後継となる試験を加えるため', $3, '2025-11-17 10:20+09')
       returning id)
     insert into qualifying_list_exam
       select proposed.id, code from proposed, unnest(qualifying_exams(qualifying_list_on($1)) || array['PD']) code`,
    [FROM, SOURCE, existing(accounts.get('hr2'), 'no account hr2')],
  );
}
