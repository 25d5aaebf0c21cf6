import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';
const DIRECTORY = `query ($first: Int! = 200, $after: String, $filter: DirectoryFilter) {
  directory(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { personId name kana staffNumber organisationName unitName parentUnitName position kind percent guest
      homeOrganisationName otherPosts { organisationName unitName kind percent } } } } }`;

interface Row {
  personId: string;
  name: string;
  kana: string;
  staffNumber: string;
  kind: string;
  percent: number;
  guest: boolean;
  homeOrganisationName: string | null;
  otherPosts: { organisationName: string; kind: string; percent: number }[];
}

interface Page {
  directory: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: { node: Row }[];
  };
}

let api: TestApi;
let everywhere: BuiltPerson;
let hrOfMihara: BuiltPerson;
let coordinator: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  everywhere = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
  hrOfMihara = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  coordinator = await api.build.person({
    body: MIHARA,
    roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
  });
});

afterAll(() => api.close());

const page = async (variables: object, who: BuiltPerson = everywhere) =>
  (await api.get<Page>(DIRECTORY, variables, who.cookie)).directory;

async function rows(filter: object, who: BuiltPerson = everywhere): Promise<Row[]> {
  const { edges, totalCount } = await page({ filter }, who);
  expect(totalCount).toBe(edges.length); // the count is that of the rows, whatever is asked
  return edges.map(({ node }) => node);
}

const idsOf = (found: Row[]) => found.map(({ personId }) => personId);

/** Somebody with posts of the periods that the test names, and no other. */
async function appointed(
  options: { body?: string; unitId?: string; name?: [string, string]; kana?: [string, string] },
  ...posts: {
    kind?: string;
    percent?: number;
    period?: string;
    orgId?: string;
    unitId?: string;
    staffNumber?: string;
  }[]
): Promise<BuiltPerson> {
  const person = await api.build.person({ ...options, employed: false });
  for (const post of posts) await api.build.appointment(person, post);
  return person;
}

describe('a day', () => {
  it('has whoever had a post on it, the first and the last day included', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    const person = await appointed({ body: MIHARA, unitId }, { period: '[2023-04-01,2024-04-01)' });
    for (const [asOf, expected] of [
      ['2023-03-31', []],
      ['2023-04-01', [person.id]],
      ['2024-03-31', [person.id]],
      ['2024-04-01', []],
    ] as const)
      expect([asOf, idsOf(await rows({ unitId, asOf }, hrOfMihara))]).toEqual([asOf, expected]);
    expect(await rows({ unitId }, hrOfMihara)).toEqual([]);
  });

  it('is today unless another one is named', async () => {
    const unitId = await api.build.unit();
    const person = await appointed({ unitId }, { period: '[2025-11-20,2025-11-21)' });
    expect(idsOf(await rows({ unitId }))).toEqual([person.id]);
  });

  it('that is planned is seen by 人事課 of the body, and by nobody else', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    const person = await appointed({ body: MIHARA, unitId }, { period: '[2026-04-01,)' });
    expect(idsOf(await rows({ unitId, asOf: '2026-04-01' }, hrOfMihara))).toEqual([person.id]);
    expect(await rows({ unitId, asOf: '2026-04-01' }, coordinator)).toEqual([]);
    expect(await rows({ unitId, asOf: '2026-04-01' })).toEqual([]);
  });

  it('shows the name of that day, sorts by it and finds by it', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    const person = await appointed(
      { body: MIHARA, unitId, name: ['旧姓', '花'], kana: ['わ', 'はな'] },
      { period: '[2020-04-01,)' },
    );
    const other = await appointed({ body: MIHARA, unitId, kana: ['ま', 'ま'] }, { period: '[2020-04-01,)' });
    await api.db.sql.query(`update person_name set valid = '(,2025-06-01)' where person_id = $1`, [
      person.id,
    ]);
    await api.db.sql.query(
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid) values ($1, '新姓', '花', 'あ', 'はな', '[2025-06-01,)')`,
      [person.id],
    );
    const before = await rows({ unitId, asOf: '2025-05-31' }, hrOfMihara);
    expect(before.map(({ name }) => name).at(-1)).toBe('旧姓 花');
    expect(idsOf(before)).toEqual([other.id, person.id]);
    const after = await rows({ unitId }, hrOfMihara);
    expect(after[0]).toMatchObject({ name: '新姓 花', kana: 'あ はな' });
    expect(idsOf(after)).toEqual([person.id, other.id]);
    expect(idsOf(await rows({ unitId, search: '旧姓' }, hrOfMihara))).toEqual([]);
    expect(idsOf(await rows({ unitId, search: '旧姓', asOf: '2025-05-31' }, hrOfMihara))).toEqual([
      person.id,
    ]);
  });

  it('that no calendar reaches is refused as BAD_INPUT', async () => {
    const days = ['2025-02-30', 'today', '', '0000-00-00', '20251120', '1899-12-31', '2200-01-01'];
    for (const asOf of days)
      expect(await api.refusal(DIRECTORY, { filter: { asOf } }, everywhere.cookie)).toBe('BAD_INPUT');
    for (const asOf of ['1900-01-01', '2199-12-31'])
      expect((await page({ filter: { asOf } })).edges).toBeDefined();
  });
});

describe('a person', () => {
  it('has one row, at the 本務, with the other posts beside it', async () => {
    const unitId = await api.build.unit();
    const beneath = await api.build.unit({ parentId: unitId });
    const person = await appointed(
      { unitId: beneath },
      { kind: 'KENMU', percent: 70, staffNumber: 'K1', unitId },
      { kind: 'HONMU', percent: 30, staffNumber: 'H1' },
    );
    expect(await rows({ unitId })).toMatchObject([
      {
        personId: person.id,
        staffNumber: 'H1',
        kind: 'HONMU',
        percent: 30,
        guest: false,
        homeOrganisationName: null,
        otherPosts: [{ organisationName: '広島県', kind: 'KENMU', percent: 70 }],
      },
    ]);
  });

  it('stands at the post that is asked for: of the body, the unit with all beneath it, and the kind', async () => {
    const [home, host] = [await api.build.unit({ body: TAKEHARA }), await api.build.unit({ body: MIHARA })];
    const orgId = await api.build.orgId(MIHARA);
    const person = await appointed(
      { body: TAKEHARA, unitId: home },
      { percent: 80 },
      { kind: 'HEININ', percent: 20, orgId, unitId: host },
    );
    for (const filter of [
      { organisationId: orgId },
      { unitId: host },
      { kinds: ['HEININ'] },
      { guestsOnly: true },
    ]) {
      const row = (await rows(filter)).find(({ personId }) => personId === person.id);
      expect([filter, row]).toMatchObject([
        filter,
        {
          kind: 'HEININ',
          guest: true,
          homeOrganisationName: '竹原市',
          otherPosts: [{ kind: 'HONMU', percent: 80 }],
        },
      ]);
    }
    expect((await rows({ unitId: home }))[0]).toMatchObject({ kind: 'HONMU', guest: false });
    expect(await rows({ unitId: home, kinds: ['KENMU', 'HEININ'] })).toEqual([]);
    expect(await rows({ unitId: home, guestsOnly: true })).toEqual([]);
  });

  it('is of the designated on the days of the designation', async () => {
    const unitId = await api.build.unit();
    const person = await appointed({ unitId }, {});
    await appointed({ unitId }, {});
    await api.db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2025-04-01,2025-10-01)')`,
      [person.id],
    );
    expect(idsOf(await rows({ unitId, designatedOnly: true, asOf: '2025-09-30' }))).toEqual([person.id]);
    expect(idsOf(await rows({ designatedOnly: true, asOf: '2025-09-30' }))).toEqual([person.id]);
    expect(await rows({ unitId, designatedOnly: true })).toEqual([]);
  });
});

describe('the order', () => {
  it('is that of the kana on every page: nobody is lost and nobody comes twice, for each kind of reader', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    const kana = [
      'わたなべ',
      'がもう',
      'かとう',
      'あべ',
      'はっとり',
      'はつとり',
      'おなじ',
      'おなじ',
      'おなじ',
    ];
    for (const [index, family] of kana.entries())
      await appointed({ body: MIHARA, unitId, kana: [family, index > 5 ? 'な' : 'あ'] }, {});
    for (const [who, filter] of [
      [everywhere, { unitId }],
      [everywhere, {}],
      [coordinator, {}],
      [coordinator, { search: 'おなじ' }],
      [hrOfMihara, { organisationId: coordinator.orgId }],
    ] as const) {
      const all = idsOf(await rows(filter, who));
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { edges, pageInfo }: Page['directory'] = await page({ first: 2, after, filter }, who);
        seen.push(...edges.map(({ node }) => node.personId));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all);
      expect(new Set(seen).size).toBe(seen.length);
    }
    expect((await rows({ unitId })).map((row) => row.kana.split(' ')[0])).toEqual([
      'あべ',
      'おなじ',
      'おなじ',
      'おなじ',
      'かとう',
      'がもう',
      'はっとり',
      'はつとり',
      'わたなべ',
    ]);
  });

  it('has no place for a cursor that the server did not make, nor for pages of no size', async () => {
    const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const after of ['x', '', forged(['あ']), forged(['あ', 'い', 'x']), forged({}), forged([1, 2, 3])])
      expect(await api.refusal(DIRECTORY, { after }, everywhere.cookie)).toBe('BAD_INPUT');
    for (const first of [0, -1, 201])
      expect(await api.refusal(DIRECTORY, { first }, everywhere.cookie)).toBe('BAD_INPUT');
  });
});

describe('who is seen', () => {
  it('is refused to a learner, and to nobody signed in', async () => {
    const learner = await api.build.person();
    expect(await api.refusal(DIRECTORY, {}, learner.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(DIRECTORY, {})).toBe('UNAUTHENTICATED');
  });

  it('is the own body alone, whatever body, unit, number or name is asked for', async () => {
    const stranger = await api.build.person({
      body: TAKEHARA,
      staffNumber: 'STRANGER',
      name: ['余所', '人'],
    });
    for (const filter of [
      {},
      { organisationId: stranger.orgId },
      { unitId: stranger.unitId },
      { search: 'STRANGER' },
      { search: '余所' },
      { search: 'しけん' },
      { asOf: '2022-01-01' },
      { kinds: ['HONMU'] },
    ])
      for (const who of [coordinator, hrOfMihara])
        expect(idsOf(await rows(filter, who))).not.toContain(stranger.id);
  });

  it('is the unit and everything beneath it to a manager', async () => {
    const unitId = await api.build.unit();
    const beneath = await api.build.unit({ parentId: unitId });
    const manager = await api.build.person({ unitId, roles: [{ role: 'manager', scope: 'unit', unitId }] });
    const member = await api.build.person({ unitId: beneath });
    const elsewhere = await api.build.person();
    expect(new Set(idsOf(await rows({}, manager)))).toEqual(new Set([manager.id, member.id]));
    expect(idsOf(await rows({ search: 'しけん' }, manager))).not.toContain(elsewhere.id);
  });

  it('is a guest while appointed: with the post of the host, the name, and where the guest comes from', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    const guest = await appointed(
      { body: TAKEHARA, name: ['客', '員'] },
      { percent: 60 },
      { kind: 'HEININ', percent: 40, orgId: coordinator.orgId, unitId, period: '[2025-10-01,2025-12-01)' },
    );
    expect(await rows({ unitId }, coordinator)).toEqual([
      expect.objectContaining({
        personId: guest.id,
        name: '客 員',
        kind: 'HEININ',
        guest: true,
        homeOrganisationName: '竹原市',
        otherPosts: [],
      }),
    ]);
    expect(await rows({ unitId, asOf: '2025-09-30' }, coordinator)).toEqual([]);
    expect(await rows({ unitId, asOf: '2025-12-01' }, coordinator)).toEqual([]);
    // The home body still has the person at the own post, and reads nothing of the host's.
    const home = await api.build.person({
      body: TAKEHARA,
      roles: [{ role: 'coordinator', scope: 'body', body: TAKEHARA }],
    });
    expect((await rows({ search: '客' }, home))[0]).toMatchObject({
      kind: 'HONMU',
      guest: false,
      otherPosts: [],
    });
  });

  it('is decided by PostgreSQL: the home body of somebody else is not told to who sees no post of theirs', async () => {
    const person = await api.build.person({ body: TAKEHARA });
    const token = coordinator.cookie.replace('koro_session=', '');
    const client = await api.db.sql.connect();
    try {
      await client.query('begin');
      await client.query('set local role koro_app');
      await client.query(`select enter('session', sha256(convert_to($1, 'UTF8')), $2)`, [
        token,
        api.clock.now(),
      ]);
      const { rows: told } = await client.query(`select home_body_of_guest($1, '2025-11-20') as name`, [
        person.id,
      ]);
      expect(told).toEqual([{ name: null }]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('what makes no sense', () => {
  it.each([
    ['an id that is none', { organisationId: 'x' }],
    ['an id that is too large', { unitId: '9'.repeat(30) }],
    ['a search of more than 100 characters', { search: 'あ'.repeat(101) }],
    ['a character that is none', { search: 'a\u0000b' }],
    ['a kind that is none', { kinds: ['TENNIN'] }],
    ['kinds without end', { kinds: Array(50).fill('HONMU') }],
  ])('is refused as BAD_INPUT: %s', async (_, filter) => {
    expect(await api.refusal(DIRECTORY, { filter }, everywhere.cookie)).toBe('BAD_INPUT');
  });

  it('finds nobody: a unit of another body, a body that is none', async () => {
    const unitId = await api.build.unit({ body: MIHARA });
    await api.build.person({ body: MIHARA, unitId });
    expect(await rows({ unitId, organisationId: await api.build.orgId(PREFECTURE) })).toEqual([]);
    expect(await rows({ organisationId: '999999' })).toEqual([]);
    expect(await rows({ organisationId: '-1' })).toEqual([]);
  });
});
