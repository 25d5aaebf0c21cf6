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

const TIMES = 160;
const ROUNDS = 4;

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
  const bare = new pg.Client({ connectionString: url });
  const secured = new pg.Client({ connectionString: url, options: '-c role=koro_app' });
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
  const requests = SEARCHES.map(statementsOf);
  const used = { bare: 0, secured: 0 };
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      for (const way of round % 2 === 0 ? ['bare', 'secured'] : ['secured', 'bare']) {
        const before = cluster.cpu();
        for (let n = 0; n < TIMES; n += 1)
          for (const statement of requests[n % requests.length]) await ways[way](statement);
        if (round >= 0) used[way] += cluster.cpu() - before; // the first round plans and fills the caches
      }
    }
  } finally {
    await Promise.all([bare.end(), secured.end()]);
  }
  return { bare: used.bare / (ROUNDS * TIMES), secured: used.secured / (ROUNDS * TIMES) };
}
