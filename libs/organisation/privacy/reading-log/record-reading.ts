import type { Ctx, Statement } from '../../../platform/index.js';

/** Kinds of look that the log tells apart; the web app has words for each. */
export type Reading =
  | 'person_page'
  | 'directory_export'
  | 'disclosure'
  | 'audit_search'
  | 'evidence'
  | 'exam_passes'
  | 'exam_attempts'
  | 'study_plans'
  | 'qualified_people'
  | 'qualified_export'
  | 'path_to_target';

/**
 * $1 people, $2 what was read. Looking at one's own is nobody's business, and a task of Kōro's own has no reader. Ids that are
 * no numbers are refused as BAD_INPUT.
 */
export const LOG_READINGS: Statement = {
  name: 'log_readings',
  text: `
insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
select fiscal_year_of(actor_today()), actor_now(), actor_account_id(), id, $2
  from unnest($1::bigint[]) id where actor_account_id() is not null and id <> actor_person_id()`,
};

/** Writes down that the actor looked at these people's records, within a transaction that writes. */
export async function recordReading(
  { em }: Ctx,
  subjectPersonIds: readonly string[],
  what: Reading,
): Promise<void> {
  await em.query(LOG_READINGS.text, [subjectPersonIds, what]);
}
