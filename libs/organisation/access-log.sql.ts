import type { Statement } from '../platform/index.js';

/** The actor has read the records of these people. $1 people, $2 what was read */
export const LOG_READS: Statement = {
  name: 'log_reads',
  text: `
insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
select fiscal_year_of(actor_today()), actor_now(), actor_account_id(), person, $2
  from unnest($1::bigint[]) person`,
};
