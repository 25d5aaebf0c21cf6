import type { Statement } from '../../platform/index.js';

/** The ledger's rules stand in the database (migrations, watch-ledger): one statement is one beat, whole or not at all. */
export const RECORD_BEAT: Statement = {
  name: 'record_beat',
  text: 'select record_beat($1, $2, $3::int4multirange, $4, $5) as json',
};

export const START_WATCHING: Statement = {
  name: 'start_watching',
  text: 'select start_watching($1, $2, $3) as json',
};
