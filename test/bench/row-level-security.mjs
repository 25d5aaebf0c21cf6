// What row-level security costs: the very statements of a directory search, by the owner, who is past every policy, and by
// the application's role with enter() before each, as the door sends them.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { directoryCount, directoryPage } from '../../dist/libs/organisation/directory/directory.sql.js';
import { sizeFor } from '../../dist/libs/organisation/directory/name-search.sql.js';
import { searchWords, staffNumberIn } from '../../dist/libs/organisation/directory/search-words.js';
import { ActorQuery } from '../../dist/libs/platform/actor-query.js';
import { BEGINS_AT } from './bench-clock.mjs';
import { SEARCHES } from './cases.mjs';

/** Multiples of the searches, of which each statement gets its lasting plan at the sixth use. */
const WARM = 64;
const TIMES = 400;

/** @param {string} search */
function statementsOf(search) {
  const words = searchWords(search);
  const shape = {
    words: sizeFor(words),
    organisation: false,
    unit: false,
    kinds: false,
    designated: false,
    after: false,
  };
  const values = ['2025-11-20', words, staffNumberIn(search), 0, 0, [], false];
  return [
    { ...directoryPage(shape), values: [...values, 51, '', '', ''] },
    { ...directoryCount(shape), values },
  ];
}

/**
 * CPU µs of PostgreSQL for the statements of one request.
 * @param {import('./cluster.mjs').Cluster} cluster @param {string} url @param {string} cookie of somebody who reads all
 * @returns {Promise<{ bare: number, secured: number }>}
 */
export async function rowLevelSecurityUs(cluster, url, cookie) {
  const token = createHash('sha256').update(cookie.replace('koro_session=', '')).digest();
  const entered = ['session', token, new Date(BEGINS_AT).toISOString()];
  // The lasting plan for both: else one may go on planning each time, which is not what is measured.
  const generic = '-c plan_cache_mode=force_generic_plan';
  const bare = new pg.Client({ connectionString: url, options: generic });
  const secured = new pg.Client({ connectionString: url, options: `${generic} -c role=koro_app` });
  await Promise.all([bare.connect(), secured.connect()]);
  /** @type {Record<string, (statement: { name: string, text: string, values: unknown[] }) => Promise<unknown>>} */
  const ways = {
    bare: (statement) => bare.query(statement),
    secured: (statement) =>
      new Promise((resolve, reject) => {
        secured.query(
          new ActorQuery(entered, statement, (error, result) => (error ? reject(error) : resolve(result))),
        );
      }),
  };
  const pids = {
    bare: (await bare.query('select pg_backend_pid() as pid')).rows[0].pid,
    secured: (await secured.query('select pg_backend_pid() as pid')).rows[0].pid,
  };
  const used = () => ({ bare: cluster.backendCpu(pids.bare), secured: cluster.backendCpu(pids.secured) });
  const requests = SEARCHES.map(statementsOf);
  /** Taking turns, so that whatever else the machine does falls on both. @param {number} times */
  const run = async (times) => {
    for (let n = 0; n < times; n += 1)
      for (const way of ['bare', 'secured'])
        for (const statement of requests[n % requests.length]) await ways[way](statement);
  };
  try {
    await run(WARM); // plans, and fills the caches
    const before = used();
    await run(TIMES);
    const after = used();
    return {
      bare: (after.bare - before.bare) / TIMES,
      secured: (after.secured - before.secured) / TIMES,
    };
  } finally {
    await Promise.all([bare.end(), secured.end()]);
  }
}
