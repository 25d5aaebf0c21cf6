// The limit: Node's own HTTP server, node-postgres, and one prepared statement that makes the answer's text. It knows no
// session and no row-level security (it works as the owner), checks nothing and parses nothing of what it passes on.
import http from 'node:http';
import pg from 'pg';
import { forecastOf } from '../../../dist/libs/insight/progress/forecast.js';
import { multirangeText } from '../../../dist/libs/learning/watch/played-seconds.js';
import { sizeFor } from '../../../dist/libs/organisation/directory/name-search.sql.js';
import { searchWords, staffNumberIn } from '../../../dist/libs/organisation/directory/search-words.js';
import { BEAT, BURN_UP, directory, HOME, STAFF } from './limit-statements.mjs';
import { clock, DATABASE_URL, serving } from './serve.mjs';

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 8 });

/** @param {string} name @param {string} text @param {unknown[]} values @returns {Promise<string>} */
async function answer(name, text, values) {
  const { rows } = await pool.query({ name, text, values });
  return rows[0].json;
}

/** @type {Record<string, (argument: string, body: string) => Promise<string>>} */
const ROUTES = {
  home: (person) => answer('home', HOME, [person, 2025]),
  staff: (first) => answer('staff', STAFF, [clock.today(), 2025, first]),
  burnUp: async (indicator) => {
    const burnUp = JSON.parse(await answer('burn_up', BURN_UP, [indicator, clock.today()]));
    burnUp.forecast = forecastOf(burnUp.months, burnUp.total, burnUp.asOf, burnUp.targetOn);
    return JSON.stringify({ data: { burnUp } });
  },
  directory: (argument) => {
    const search = decodeURIComponent(argument);
    const words = searchWords(search);
    const size = sizeFor(words);
    return answer(`directory_${size}`, directory(size), [clock.today(), words, staffNumberIn(search), 50]);
  },
  beat: (_, body) => {
    const { personId, sessionId, sequence, played, positionSeconds, visible } = JSON.parse(body);
    return answer('beat', BEAT, [
      personId,
      clock.now(),
      sessionId,
      sequence,
      multirangeText(played),
      positionSeconds,
      visible,
    ]);
  },
};

/** @param {http.IncomingMessage} request @returns {Promise<string>} */
async function textOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** @param {http.IncomingMessage} request @returns {Promise<string>} */
async function answerOf(request) {
  const [, name = '', argument = ''] = (request.url ?? '').split('/');
  return ROUTES[name](argument, request.method === 'POST' ? await textOf(request) : '');
}

const server = http.createServer((request, response) => {
  const send = (/** @type {number} */ status, /** @type {string} */ text) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  answerOf(request).then(
    (text) => send(200, text),
    (error) => send(500, String(error)),
  );
});
server.listen(0, '127.0.0.1', () => serving(server.address().port));
