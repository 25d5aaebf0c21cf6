import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Attacker } from '../../libs/insight/open-data/attacker.js';
import type { PublishedDocument } from '../../libs/insight/open-data/open-data.types.js';
import { isHeadline, type Release, type ReleasedCell } from '../../libs/insight/open-data/published-table.js';
import { PublishedTables } from '../../libs/insight/open-data/published-tables.js';
import { FEWEST_SHOWN } from '../../libs/insight/open-data/suppression.js';
import { SessionService } from '../../libs/organisation/index.js';
import { Database } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { Publications } from '../support/publications.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';
const KURE = '342025';

const LAST_YEAR = [
  { body: PREFECTURE, on: '2024-06-01', people: 40 },
  { body: MIHARA, on: '2024-07-01', people: 3 },
  { body: TAKEHARA, on: '2024-07-01', people: 20 },
  { body: KURE, on: '2024-08-01', people: 15 },
];
const THIS_YEAR = [
  { body: PREFECTURE, on: '2025-06-01', people: 60 },
  { body: MIHARA, on: '2025-07-01', people: 12 },
  { body: TAKEHARA, on: '2025-07-01', people: 9 },
];

let api: TestApi;
let publications: Publications;

async function freeze(id: string, by: BuiltPerson): Promise<void> {
  const cookie = await api.build.session(by.accountId);
  const actor = await api.app.get(SessionService).actorOf(cookie.split('=')[1]);
  await api.app.get(Database).write(actor, (ctx) => api.app.get(PublishedTables).freeze(ctx, id));
}

const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  api.app.inject({ method, url, headers });

const documentOf = async (slug: string): Promise<PublishedDocument> =>
  (await get(`/open-data/${slug}/publication.json`)).json<PublishedDocument>();

async function published(slug: string, options: Parameters<Publications['prepared']>[1]): Promise<string> {
  api.clock.forward(86_400);
  const id = await publications.prepared(slug, options);
  await freeze(id, publications.publisher);
  await publications.publish(id);
  return id;
}

beforeAll(async () => {
  api = await TestApi.start();
  publications = await Publications.open(api);
  const designated = [
    { body: PREFECTURE, passed: 30, others: 12 },
    { body: MIHARA, passed: 2, others: 7 },
    { body: KURE, passed: 9, others: 3 },
    { body: TAKEHARA, passed: 6, others: 8 },
  ];
  await published('r6-annual', { asOf: '2025-03-31', counted: LAST_YEAR, designated });
  await published('r7-first-half', { asOf: '2025-09-30', counted: [...LAST_YEAR, ...THIS_YEAR], designated });
  await published('r7-first-half-2', {
    asOf: '2025-09-30',
    counted: [
      ...LAST_YEAR,
      ...THIS_YEAR,
      { body: KURE, on: '2025-08-01', people: 8 },
      { body: PREFECTURE, on: '2025-08-01', people: 2 },
    ],
    designated,
    corrects: 'r7-first-half',
  });
  api.clock.forward(86_400);
  await freeze(
    await publications.prepared('not-yet', { asOf: '2025-09-30', counted: THIS_YEAR }),
    publications.publisher,
  );
});

afterAll(() => api.close());

describe('the files of a publication', () => {
  const table = (body: string): Record<string, string>[] =>
    parse(body, { bom: true, columns: true, record_delimiter: '\r\n' });

  it('open with correct kana: UTF-8 with a byte order mark, headings in Japanese', async () => {
    const { statusCode, headers, rawPayload, body } = await get('/open-data/r6-annual/indicators.csv');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = table(body);
    expect(rows).toHaveLength(20);
    expect(rows.find((row) => row['指標番号'] === '3-2-1')).toMatchObject({
      プランの章: 'Ⅱ-3(2)',
      指標: '職員の研修受講状況',
      策定時: '累計2,000人',
      現状: '78',
      '速報・確定': '速報',
    });
    expect(rows.find((row) => row['指標番号'] === '2-3-2')?.['策定時']).toBe('－');
  });

  it('say the same in CSV and in JSON, a suppressed cell as x and as null', async () => {
    const { figures, tables } = await documentOf('r6-annual');
    const indicators = table((await get('/open-data/r6-annual/indicators.csv')).body);
    expect(indicators.map((row) => row['現状'])).toEqual(
      figures.map(({ value }) => (value === null ? '' : String(value))),
    );
    const cells = tables.flatMap((one) =>
      one.rows.flatMap((row) =>
        row.cells.map((value, at) => [
          one.code,
          row.body,
          one.columns[at],
          value === null ? 'x' : String(value),
        ]),
      ),
    );
    expect(
      table((await get('/open-data/r6-annual/tables.csv')).body).map((row) => [
        row['表'],
        row['全国地方公共団体コード'],
        row['区分コード'],
        row['人数'],
      ]),
    ).toEqual(cells);
    expect(cells.filter(([, , , value]) => value === 'x').length).toBeGreaterThan(0);
  });

  it('have every body, and totals that are the published figure', async () => {
    const { tables } = await documentOf('r7-first-half');
    const completions = tables.find(({ code }) => code === '3-2-1.completions');
    expect(completions?.columns).toEqual(['2024', '2025', 'total']);
    expect(completions?.rows).toHaveLength(25);
    expect(completions?.rows.at(-1)).toMatchObject({ body: 'total', cells: [78, 81, 159] });
    expect(completions?.rows.find(({ body }) => body === MIHARA)?.cells[0]).toBeNull();
    expect(
      tables
        .find(({ code }) => code === '3-2-1.people')
        ?.rows.at(-1)
        ?.cells.at(-1),
    ).toBe(12);
  });

  it('stay as they are, so a browser that has one is told 304; HEAD answers without the file', async () => {
    const first = await get('/open-data/r6-annual/publication.json');
    expect(first.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const etag = String(first.headers['etag']);
    const again = await get('/open-data/r6-annual/publication.json', { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await get('/open-data/r6-annual/publication.json', {}, 'HEAD');
    expect([head.statusCode, head.headers['etag'], head.body]).toEqual([200, etag, '']);
  });

  it.each([
    '/open-data/not-yet/publication.json',
    '/open-data/nowhere/tables.csv',
    '/open-data/r6-annual/other.csv',
    '/open-data/%00/tables.csv',
    '/open-data/r6-annual/constructor',
  ])('are 404 where nothing is published: %s', async (url) => {
    const { statusCode, body } = await get(url);
    expect([statusCode, JSON.parse(body)]).toEqual([404, { code: 'NOT_FOUND' }]);
  });
});

describe('the catalogue', () => {
  interface Dataset {
    '@type': string;
    'dct:identifier': string;
    'dct:replaces'?: { '@id': string };
    'dct:isReplacedBy'?: { '@id': string };
    'dcat:distribution': Record<string, { '@id': string; '@value': string }>[];
    [name: string]: unknown;
  }

  it('is DCAT in JSON-LD: every publication a dataset, every file a distribution that is there and as long as it says', async () => {
    const { headers, body } = await get('/open-data/catalog.jsonld');
    expect(headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const catalogue = JSON.parse(body) as Record<string, unknown> & {
      'dcat:dataset': Dataset[];
      '@context': Record<string, string>;
    };
    expect(catalogue['@type']).toBe('dcat:Catalog');
    for (const name of [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dct:license',
      'dct:issued',
      'dct:modified',
    ])
      expect(catalogue).toHaveProperty([name]);
    const names = new Set(body.match(/"(?:[a-z]+):[A-Za-z]+"(?=:)/g));
    for (const name of names)
      expect(Object.keys(catalogue['@context'])).toContain(name.slice(1).split(':')[0]);
    expect(catalogue['dcat:dataset'].map((one) => one['dct:identifier'])).toEqual([
      'r7-first-half-2',
      'r7-first-half',
      'r6-annual',
    ]);
    for (const dataset of catalogue['dcat:dataset']) {
      for (const name of [
        'dct:title',
        'dct:publisher',
        'dct:license',
        'dct:issued',
        'dct:temporal',
        'dcat:landingPage',
      ])
        expect(dataset).toHaveProperty([name]);
      expect(dataset['dcat:distribution']).toHaveLength(3);
      for (const file of dataset['dcat:distribution']) {
        const answer = await get(new URL(file['dcat:downloadURL']?.['@id'] ?? '').pathname);
        expect(answer.statusCode).toBe(200);
        expect(String(answer.rawPayload.length)).toBe(file['dcat:byteSize']?.['@value']);
        expect(file['dcat:mediaType']?.['@id']).toContain(
          String(answer.headers['content-type']).split(';')[0],
        );
      }
    }
  });

  it('says which publication takes the place of which', async () => {
    const {
      'dcat:dataset': [correction, corrected],
    } = (await get('/open-data/catalog.jsonld')).json<{ 'dcat:dataset': Dataset[] }>();
    expect(correction?.['dct:replaces']?.['@id']).toMatch(/\/open-data\/r7-first-half$/);
    expect(corrected?.['dct:isReplacedBy']?.['@id']).toMatch(/\/open-data\/r7-first-half-2$/);
  });
});

describe('without signing in', () => {
  const PUBLISHED = `query ($slug: String!) { published(slug: $slug) { slug reasonJa corrects { slug } figures { key value previousValue }
    tables { code rows { body cells } } } }`;

  it('everybody reads what is published, a correction with its reason and what was said before', async () => {
    const { published: correction } = await api.get<{ published: PublishedDocument }>(PUBLISHED, {
      slug: 'r7-first-half-2',
    });
    expect(correction).toMatchObject({ reasonJa: '入力の誤り', corrects: { slug: 'r7-first-half' } });
    expect(correction.figures.find(({ key }) => key === '3-2-1')).toMatchObject({
      value: 169,
      previousValue: 159,
    });
    const { latestPublished } = await api.get<{ latestPublished: { slug: string } }>(
      '{ latestPublished { slug } }',
    );
    expect(latestPublished.slug).toBe('r7-first-half-2');
  });

  it.each(['not-yet', 'nowhere', '', '\u0000'])('nobody reads what is not: %j', async (slug) => {
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(await api.refusal(PUBLISHED, { slug }));
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(
      await api.refusal(PUBLISHED, { slug }, publications.publisher.cookie),
    );
  });

  it('no byte of all of it holds a name or a staff number', async () => {
    const urls = ['/open-data/catalog.jsonld', '/open-data/publication.schema.json'];
    for (const slug of ['r6-annual', 'r7-first-half', 'r7-first-half-2'])
      for (const name of ['indicators.csv', 'tables.csv', 'publication.json'])
        urls.push(`/open-data/${slug}/${name}`);
    const bytes = (await Promise.all(urls.map(async (url) => (await get(url)).body))).join('\n');
    const { rows } = await api.db.sql.query<{ word: string }>(
      `select distinct unnest(array[given_name, given_kana, family_name || ' ' || given_name, family_name || given_name]) as word from person
       union select staff_number from appointment where staff_number like 'SECRET%' union select login from account`,
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const { word } of rows) expect(bytes).not.toContain(word);
    expect(bytes).not.toMatch(/"(?:person|account)?id"/i);
  });
});

describe('the cells', () => {
  it('are decided by whoever has the duty to publish; nobody else learns that there is a publication', async () => {
    api.clock.forward(60);
    const id = await publications.prepared('another', { asOf: '2025-09-30', counted: THIS_YEAR });
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    await expect(freeze(id, trainer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(freeze('999999', publications.publisher)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await freeze(id, publications.publisher);
    await freeze(id, publications.publisher);
    await api.db.sql.query(`update publication set state = 'withdrawn' where id = $1`, [id]);
    await expect(freeze(id, publications.publisher)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are not published once another publication has been made of the plan since', async () => {
    api.clock.forward(60);
    const late = await publications.prepared('late', { asOf: '2025-09-30', counted: THIS_YEAR });
    await published('between', { asOf: '2025-09-30', counted: [...LAST_YEAR, ...THIS_YEAR] });
    await expect(publications.publish(late)).rejects.toMatchObject({ message: 'PUBLICATION_OUTDATED' });
  });

  it('that are suppressed cannot be computed back from all files published', async () => {
    const releases: Release[] = [];
    for (const slug of ['r6-annual', 'r7-first-half', 'r7-first-half-2'])
      releases.push(await releaseOf(slug));
    const attacker = await Attacker.of(releases);
    let looked = 0;
    for (const [at, release] of releases.entries()) {
      for (const [index, cell] of release.entries()) {
        if (cell.suppressed === null || cell.table.startsWith('2-3-2.people')) continue;
        expect([cell, attacker.candidates(at, index, FEWEST_SHOWN)]).toEqual([cell, FEWEST_SHOWN]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(20);
    for (const cell of releases.flat())
      if (cell.suppressed === null && !isHeadline(cell))
        expect(cell.value > 0 && cell.value < FEWEST_SHOWN).toBe(false);
  });
});

/** What the files say, with the true counts behind it. */
async function releaseOf(slug: string): Promise<ReleasedCell[]> {
  const { rows } = await api.db.sql.query<{ table: string; row: string; column: string; value: string }>(
    `select n.table_code as table, n.row_key as row, n.column_key as column, n.value
       from publication p cross join publication_count(p.id) n where p.slug = $1`,
    [slug],
  );
  const { tables } = await documentOf(slug);
  const shown = new Map(
    tables.flatMap((one) =>
      one.rows.flatMap((row) =>
        row.cells.map((value, at) => [`${one.code}/${row.body}/${one.columns[at]}`, value] as const),
      ),
    ),
  );
  return rows.map(({ value, ...place }) => {
    const said = shown.get(`${place.table}/${place.row}/${place.column}`);
    if (said !== null) expect(said).toBe(Number(value));
    return { ...place, value: Number(value), suppressed: said === null ? 'small' : null };
  });
}
