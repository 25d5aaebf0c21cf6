import type { Statement } from '../../platform/index.js';

/** $1 readings. Nothing for whoever sees no figures. */
export const WOULD_NOW_BE: Statement = {
  name: 'would_now_be',
  text: `
select reading_id::text as "readingId", value::float8 as value, no_value as "noValue", words, numerator::int as numerator,
       denominator::int as denominator, gone::int as gone, came::int as came, changed::int as changed
  from would_now_be($1)`,
};

/** $1 reading, $2 how many. The rows that the actor may read. */
export const READING_CHANGES: Statement = {
  name: 'reading_changes',
  text: `
select change, source, was_id::text as "wasId", is_id::text as "isId", person_id::text as "personId", org_id::text as "orgId",
       counted, counts, counted_on as "countedOn", why, explanation
  from reading_changes($1, $2)`,
};

/** $1 readings. */
export const DIGESTS_OF_READINGS: Statement = {
  name: 'digests_of_readings',
  text: 'select r.id::text as id, reading_digest(r.id) = r.digest as matches from reading r where r.id = any ($1)',
};
