import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { isRefusalCode } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const KNOWN = '{ instance { demo } }';
const TOKEN = 'a-token-of-the-operator';

let api: TestApi;
let person: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start({ documents: { known: new Map([['known', KNOWN]]) } });
  person = await api.build.person();
});

// The logger is the worker's, and other test files come after this one.
afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(() => api.close());

interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  url?: string;
  headers?: Record<string, string>;
  payload?: string;
}

/** What leaves the server, whatever was asked: its status, its codes, and every word of it. */
async function send({ method = 'POST', url = '/graphql', headers = {}, payload }: Request, to = api) {
  const response = await to.app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json', cookie: person.cookie, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const body = JSON.parse(response.body) as { data?: unknown; errors?: Record<string, unknown>[] };
  const codes = (body.errors ?? []).map(
    (error) => (error['extensions'] as { code: string } | undefined)?.code,
  );
  return { status: response.statusCode, text: response.body, body, codes };
}

const query = (text: string, more: object = {}): Request => ({
  payload: JSON.stringify({ query: text, ...more }),
});
const nested = (depth: number) => `{ ${'a { '.repeat(depth)}id${' }'.repeat(depth)} }`;
const deep = `{ ${'myCompletions { course { '.repeat(7)}code${' } }'.repeat(7)} }`;
const many = (times: number, text: (n: number) => string) =>
  Array.from({ length: times }, (_, n) => text(n)).join(' ');

const BAD: [string, Request, string][] = [
  ['JSON that is none', { payload: '{"query": "{ instance' }, 'DOCUMENT_REFUSED'],
  ['an empty body', { payload: '' }, 'DOCUMENT_REFUSED'],
  ['a body that is null', { payload: 'null' }, 'DOCUMENT_REFUSED'],
  ['a body that is a text', { payload: '"{ instance { demo } }"' }, 'DOCUMENT_REFUSED'],
  [
    'a body with __proto__',
    { payload: '{"query":"{ instance { demo } }","__proto__":{"a":1}}' },
    'DOCUMENT_REFUSED',
  ],
  ['a batch', { payload: JSON.stringify([{ query: KNOWN }, { query: KNOWN }]) }, 'DOCUMENT_REFUSED'],
  ['an empty batch', { payload: '[]' }, 'DOCUMENT_REFUSED'],
  ['a body without a query', { payload: '{}' }, 'DOCUMENT_REFUSED'],
  ['a query that is a number', { payload: '{"query": 5}' }, 'DOCUMENT_REFUSED'],
  ['variables that are a text', query(KNOWN, { variables: 'x' }), 'DOCUMENT_REFUSED'],
  ['GraphQL that is none', query('{ instance { demo '), 'DOCUMENT_REFUSED'],
  ['an empty query', query(''), 'DOCUMENT_REFUSED'],
  ['a field that does not exist', query('{ passwords }'), 'DOCUMENT_REFUSED'],
  ['an argument of the wrong kind', query('{ staff(first: "x") { totalCount } }'), 'DOCUMENT_REFUSED'],
  [
    'a variable of the wrong kind',
    query('query ($n: Int!) { staff(first: $n) { totalCount } }', { variables: { n: 'x' } }),
    'BAD_INPUT',
  ],
  ['a variable that is missing', query('query ($n: ID!) { enrolment(id: $n) { id } }'), 'BAD_INPUT'],
  [
    'two operations and no name',
    query('query A { instance { demo } } query B { instance { demo } }'),
    'DOCUMENT_REFUSED',
  ],
  ['the name of no operation', query(KNOWN, { operationName: 'X' }), 'DOCUMENT_REFUSED'],
  ['a subscription', query('subscription { instance { demo } }'), 'DOCUMENT_REFUSED'],
  ['a query of fifteen levels', query(deep), 'DOCUMENT_REFUSED'],
  ['a query of a thousand levels', query(nested(1000)), 'DOCUMENT_REFUSED'],
  ['a hundred aliases', query(`{ ${many(100, (n) => `a${n}: instance { demo }`)} }`), 'DOCUMENT_REFUSED'],
  [
    'a hundred sign-ins in one document',
    query(`mutation { ${many(100, (n) => `a${n}: signIn(login: "staff", password: "${n}") { login }`)} }`),
    'DOCUMENT_REFUSED',
  ],
  [
    'a hundred directives',
    query(`{ instance { demo ${many(100, () => '@include(if: true)')} } }`),
    'DOCUMENT_REFUSED',
  ],
  ['two thousand words', query(`{ instance { ${many(2000, () => 'demo')} } }`), 'DOCUMENT_REFUSED'],
  [
    'a fragment that holds itself',
    query('{ instance { ...A } } fragment A on Instance { demo ...A }'),
    'DOCUMENT_REFUSED',
  ],
  [
    'a body of a megabyte',
    { payload: JSON.stringify({ query: KNOWN, variables: { x: 'a'.repeat(1 << 20) } }) },
    'DOCUMENT_REFUSED',
  ],
  ['an unknown document', { payload: '{"documentId":"unknown"}' }, 'DOCUMENT_NOT_ALLOWED'],
  [
    'a document named after a part of JavaScript',
    { payload: '{"documentId":"constructor"}' },
    'DOCUMENT_NOT_ALLOWED',
  ],
  [
    'a hash that Apollo would ask for',
    {
      payload: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    },
    'DOCUMENT_NOT_ALLOWED',
  ],
  ['GET', { method: 'GET', url: '/graphql?query=%7Binstance%7Bdemo%7D%7D' }, 'DOCUMENT_REFUSED'],
  [
    'a form of another page',
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'query=%7Binstance%7Bdemo%7D%7D',
    },
    'DOCUMENT_REFUSED',
  ],
  [
    'a text of another page',
    { ...query(KNOWN), headers: { 'content-type': 'text/plain' } },
    'DOCUMENT_REFUSED',
  ],
  [
    'an upload',
    { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--' },
    'DOCUMENT_REFUSED',
  ],
  ['a page of another site', { ...query(KNOWN), headers: { 'sec-fetch-site': 'cross-site' } }, 'FORBIDDEN'],
  [
    'a page of a neighbouring site',
    { ...query(KNOWN), headers: { 'sec-fetch-site': 'same-site' } },
    'FORBIDDEN',
  ],
];

describe('the server', () => {
  it('answers what is well asked', async () => {
    expect((await send(query(KNOWN))).body).toEqual({ data: { instance: { demo: false } } });
  });

  it.each(BAD)('refuses %s', async (_, request, code) => {
    const { status, codes, text } = await send(request);
    expect(codes[0]).toBe(code);
    expect(codes.every(isRefusalCode)).toBe(true);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|\.[jt]s:\d|stack|select |postgres/i);
  });

  it('gives every refusal one shape: a message, and extensions with the code', async () => {
    const refusals = [
      await send(query('{ home { fiscalYear } }'), api),
      ...(await Promise.all(BAD.map(([, request]) => send(request)))),
    ].flatMap(({ body }) => body.errors ?? []);
    expect(refusals.length).toBeGreaterThanOrEqual(BAD.length);
    for (const refusal of refusals) {
      const allowed = ['message', 'extensions', 'path', 'locations'];
      expect(Object.keys(refusal).filter((key) => !allowed.includes(key))).toEqual([]);
      expect(typeof refusal['message']).toBe('string');
      const details = Object.keys(refusal['extensions'] as object);
      expect(details.filter((key) => !['code', 'field', 'params'].includes(key))).toEqual([]);
    }
  });

  it('names the field of a refusal and the numbers that its sentence needs', async () => {
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    const { errors } = await api.ask('{ staff(first: 201) { totalCount } }', {}, trainer.cookie);
    expect(errors[0]).toMatchObject({
      message: 'BAD_INPUT',
      path: ['staff'],
      extensions: { code: 'BAD_INPUT', field: 'first', params: { max: 200 } },
    });
  });

  it('says INTERNAL and not a word more when something of its own is broken; the reason is in the log', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await api.db.sql.query('alter table enrolment rename to enrolment_lost');
    const { status, body, text } = await send(query('{ home { fiscalYear } }'));
    await api.db.sql.query('alter table enrolment_lost rename to enrolment');
    expect(status).toBe(200);
    expect(body.errors).toEqual([{ message: 'INTERNAL', path: ['home'], extensions: { code: 'INTERNAL' } }]);
    expect(text).not.toMatch(/enrolment|relation/);
    expect(String(log.mock.calls[0]?.[0])).toContain('relation "enrolment" does not exist');
  });

  it('answers a known document by its name', async () => {
    const { body } = await send({ payload: '{"documentId":"known"}' });
    expect(body).toEqual({ data: { instance: { demo: false } } });
  });

  it('runs the known document alone, whatever query comes beside its name', async () => {
    const { body } = await send({ payload: '{"documentId":"known","query":"{ viewer { login } }"}' });
    expect(body).toEqual({ data: { instance: { demo: false } } });
  });

  it('takes the page of its own site', async () => {
    for (const site of ['same-origin', 'none']) {
      const { status } = await send({ ...query(KNOWN), headers: { 'sec-fetch-site': site } });
      expect(status).toBe(200);
    }
  });
});

describe('production', () => {
  beforeAll(async () => {
    await api.close();
    api = await TestApi.start({
      production: true,
      documents: { known: new Map([['known', KNOWN]]), others: { token: TOKEN } },
    });
  });

  it('answers the documents of its own web app', async () => {
    const { body } = await send({ payload: '{"documentId":"known"}' });
    expect(body).toEqual({ data: { instance: { demo: false } } });
  });

  it.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with another token', { authorization: 'Bearer another' }],
    ['with a token of the same length', { authorization: `Bearer ${'x'.repeat(TOKEN.length)}` }],
    ['with an empty token', { authorization: 'Bearer ' }],
  ])('refuses any other document %s', async (_, headers) => {
    const { status, codes } = await send({ ...query(KNOWN), headers });
    expect([status, codes]).toEqual([400, ['DOCUMENT_NOT_ALLOWED']]);
  });

  it('answers other documents to who has the token', async () => {
    const { status } = await send({ ...query(KNOWN), headers: { authorization: `Bearer ${TOKEN}` } });
    expect(status).toBe(200);
  });

  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'does not tell its schema, even to who has the token: %s',
    async (text) => {
      const { codes } = await send({ ...query(text), headers: { authorization: `Bearer ${TOKEN}` } });
      expect(codes[0]).toBe('DOCUMENT_REFUSED');
    },
  );

  it('does not help to guess a name that is nearly right', async () => {
    const { text } = await send({
      ...query('{ instanc { demo } }'),
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect(text).not.toContain('instance');
  });
});
