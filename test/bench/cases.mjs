// What is asked, of each server: the same facts, in the words that each of them understands.
import { readFileSync } from 'node:fs';
import * as postgraphile from './postgraphile-documents.mjs';

/** @typedef {'home' | 'staff' | 'burnUp' | 'beat' | 'directory' | 'countOn' | 'qualifiedRatio' | 'publicPage'} CaseName */
/** @typedef {import('./bench-data.mjs').Person} Person */
/** @typedef {import('./server-process.mjs').Peer} Peer */
/** @typedef {{ sessionId: string, sequence: number, played: { from: number, to: number }[], positionSeconds: number, visible: boolean }} Beat */

/** @type {Record<CaseName, string>} */
export const TITLES = {
  home: "learner's home",
  staff: 'page of 50 staff',
  burnUp: 'burn-up 3-2-1',
  beat: 'a beat',
  directory: 'directory search over 40,000 people',
  countOn: 'count 3-2-1 on a date',
  qualifiedRatio: 'the 75 % on a date',
  publicPage: 'the whole public page',
};
const INDICATOR = '3-2-1';
/** In the middle of a month and of the history, so that days are added to months. */
const ON = '2025-06-15';
/**
 * As people search: a name in some spelling (a whole one has as many bearers here as a common family name has among real
 * people, since these share twelve), a family name alone, a staff number.
 */
export const SEARCHES = [
  '高橋直美',
  'たかはし なおみ',
  'yamamoto',
  '吉田恵',
  'S12345',
  'ナカムラショウ',
  'watanabe kenichi',
  '渡辺誠',
];
/** The name of the web app's own document for it. */
const OPERATIONS = {
  home: 'home',
  staff: 'staff',
  burnUp: 'burnUp',
  beat: 'recordBeat',
  directory: 'directory',
  countOn: 'countOn',
  qualifiedRatio: 'qualifiedRatio',
  publicPage: 'latestPublished',
};
const BEAT_S = 10;

/** @returns {(operation: string) => string} */
function documentIds() {
  const documents = Object.entries(
    JSON.parse(readFileSync('apps/web/src/gql/persisted-documents.json', 'utf8')),
  );
  return (operation) => {
    const found = documents.find(([, text]) =>
      new RegExp(`(query|mutation) ${operation}\\b`).test(String(text)),
    );
    if (!found) throw new Error(`The web app has no document ${operation}.`);
    return found[0];
  };
}

/** @param {string} path @param {object | undefined} body @param {string} [cookie] */
function httpRequest(path, body, cookie) {
  const text = body === undefined ? '' : JSON.stringify(body);
  return Buffer.from(
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n` +
      (cookie ? `cookie: ${cookie}\r\n` : '') +
      (body === undefined
        ? ''
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`) +
      `\r\n${text}`,
  );
}

/** @type {Record<Peer, (name: CaseName, person: Person, beat: Beat | undefined, first: number, search: string) => Buffer>} */
const WORDS = {
  koro: (() => {
    /** @type {((operation: string) => string) | undefined} */
    let idOf;
    return (name, person, beat, first, search) => {
      idOf ??= documentIds();
      const variables = {
        home: {},
        staff: { first },
        burnUp: { indicatorKey: INDICATOR },
        beat: { beat },
        directory: { first, filter: { search } },
        countOn: { indicatorKey: INDICATOR, asOf: ON },
        qualifiedRatio: { asOf: ON },
        publicPage: {},
      }[name];
      return httpRequest('/graphql', { documentId: idOf(OPERATIONS[name]), variables }, person.cookie);
    };
  })(),
  limit: (name, person, beat, first, search) =>
    name === 'beat'
      ? httpRequest('/beat', { personId: person.personId, ...beat })
      : httpRequest(
          {
            home: `/home/${person.personId}`,
            staff: `/staff/${first}`,
            burnUp: `/burnUp/${INDICATOR}`,
            directory: `/directory/${encodeURIComponent(search)}`,
            countOn: `/countOn/${INDICATOR}/${ON}`,
            qualifiedRatio: `/qualifiedRatio/${ON}`,
            publicPage: '/publicPage',
          }[name],
          undefined,
        ),
  postgraphile: (name, person, beat, first) =>
    httpRequest('/graphql', {
      operationName: name,
      query: postgraphile.DOCUMENTS[name],
      variables: {
        home: { person: person.personId },
        staff: { first },
        burnUp: { indicatorKey: INDICATOR },
        beat: beat && {
          person: person.personId,
          session: beat.sessionId,
          sequence: beat.sequence,
          played: `{${beat.played.map(({ from, to }) => `[${from},${to})`).join(',')}}`,
          position: beat.positionSeconds,
          visible: beat.visible,
        },
      }[name],
    }),
};

/**
 * Requests by turn. Reads are the same every time and made once; a beat says what its person has played by then.
 * @param {Peer} peer @param {CaseName} name @param {readonly Person[]} everybody @param {{ first: number }} options
 * @returns {(turn: number) => Buffer}
 */
export function requestOf(peer, name, everybody, { first }) {
  const asks = ['staff', 'burnUp', 'directory', 'countOn', 'qualifiedRatio'].includes(name)
    ? everybody.filter((p) => p.trainer)
    : everybody;
  const at = (/** @type {number} */ turn) => asks[turn % asks.length];
  if (name !== 'beat') {
    const made = asks.map((person, n) =>
      WORDS[peer](name, person, undefined, first, SEARCHES[n % SEARCHES.length]),
    );
    return (turn) => made[turn % asks.length];
  }
  return (turn) => {
    const sequence = 1 + Math.floor(turn / asks.length);
    const to = sequence * BEAT_S;
    return WORDS[peer](
      name,
      at(turn),
      {
        sessionId: at(turn).sessionId,
        sequence,
        played: [{ from: 0, to }],
        positionSeconds: to,
        visible: true,
      },
      first,
      '',
    );
  };
}

/** The facts of an answer, in one shape for all servers. @param {Peer} peer @param {CaseName} name @param {string} body */
export function factsOf(peer, name, body) {
  const { data } = JSON.parse(body);
  const facts = peer === 'postgraphile' ? postgraphile.FACTS[name](data) : data[OPERATIONS[name]];
  // A cursor says the same place in each server's own way.
  return canonical(facts, (key) => /cursor$/i.test(key));
}

/** Keys sorted and instants written one way, as text. @param {unknown} value @param {(key: string) => boolean} left @returns {string} */
function canonical(value, left) {
  return JSON.stringify(value, (key, part) => {
    if (left(key)) return undefined;
    if (typeof part === 'string' && /^\d{4}-\d\d-\d\dT/.test(part)) return new Date(part).toISOString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
