import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';
const TAKEHARA = '342033';
const STAFF = `query ($first: Int! = 200, $after: String, $filter: StaffFilter) {
  staff(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { personId name kana staffNumber organisationName completionCount completionCountThisFiscalYear lastCompletedOn } } } }`;

interface Row {
  personId: string;
  name: string;
  kana: string;
  staffNumber: string;
  completionCount: number | null;
  completionCountThisFiscalYear: number | null;
  lastCompletedOn: string | null;
}

interface Page {
  staff: {
    totalCount: number;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    edges: { node: Row }[];
  };
}

let api: TestApi;
let trainer: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }], kana: ['んん', 'んん'] });
});

afterAll(() => api.close());

async function page(variables: object, cookie = trainer.cookie): Promise<Page['staff']> {
  return (await api.get<Page>(STAFF, variables, cookie)).staff;
}

async function rows(filter: object, cookie = trainer.cookie): Promise<Row[]> {
  return (await page({ filter }, cookie)).edges.map(({ node }) => node);
}

const idsOf = (found: Row[]) => found.map(({ personId }) => personId);

/** People of a body of their own test, so that others do not stand between. */
async function unitOf(...kana: [string, string][]): Promise<{ unitId: string; people: BuiltPerson[] }> {
  const unitId = await api.build.unit();
  const people = [];
  for (const reading of kana) people.push(await api.build.person({ unitId, kana: reading }));
  return { unitId, people };
}

describe('the order', () => {
  it('is that of the kana, as a Japanese dictionary has it', async () => {
    const { unitId } = await unitOf(
      ['わたなべ', 'あ'],
      ['がもう', 'い'],
      ['かとう', 'う'],
      ['きむら', 'え'],
      ['あべ', 'を'],
      ['あべ', 'お'],
      ['はっとり', 'あ'],
      ['はつとり', 'い'],
    );
    expect((await rows({ unitId })).map(({ kana }) => kana)).toEqual([
      'あべ お',
      'あべ を',
      'かとう う',
      'がもう い',
      'きむら え',
      'はっとり あ',
      'はつとり い',
      'わたなべ あ',
    ]);
  });

  it('is the same on every page: nobody is lost and nobody comes twice, also with equal names', async () => {
    const same = Array.from({ length: 7 }, (): [string, string] => ['おなじ', 'なまえ']);
    const { unitId, people } = await unitOf(['あ', 'あ'], ...same, ['わ', 'わ']);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Page['staff'] = await page({ first: 2, after, filter: { unitId } });
      expect(edges.length).toBeLessThanOrEqual(2);
      seen.push(...edges.map(({ node }) => node.personId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(9);
    expect(new Set(seen)).toEqual(new Set(people.map(({ id }) => id)));
    expect(seen).toEqual(idsOf(await rows({ unitId })));
  });

  it('has no place for a cursor that the server did not make', async () => {
    const forged = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const after of ['x', forged(['あ']), forged(['あ', 'い', 'x']), forged({}), forged([1, 2, 3])]) {
      expect(await api.refusal(STAFF, { after }, trainer.cookie)).toBe('BAD_INPUT');
    }
  });

  it.each([0, -1, 201])('does not know pages of %i rows', async (first) => {
    expect(await api.refusal(STAFF, { first }, trainer.cookie)).toBe('BAD_INPUT');
  });
});

describe('the count', () => {
  it('is that of the rows, for every filter', async () => {
    const { unitId, people } = await unitOf(['あ', 'あ'], ['い', 'い'], ['う', 'う']);
    const course = await api.build.course();
    await api.build.completion(people[0] as BuiltPerson, course, '2025-05-01');
    for (const [filter, expected] of [
      [{ unitId }, 3],
      [{ unitId, untrainedOnly: true }, 2],
      [{ unitId, search: 'うう' }, 1],
      [{ unitId, organisationId: await api.build.orgId(MIHARA) }, 0],
    ] as const) {
      const { totalCount, edges } = await page({ first: 2, filter });
      expect(totalCount).toBe(expected);
      expect(edges).toHaveLength(Math.min(2, expected));
    }
  });
});

describe('searching', () => {
  it.each([
    ['髙﨑', ['髙﨑', '太郎']],
    ['𠮷田', ['𠮷田', '花子']],
    ['德永', ['德永', '健']],
    ['葛\u{E0100}城', ['葛\u{E0100}城', '恵']],
    ['太', ['髙﨑', '太二']],
    ['高橋', ['髙橋', '一']],
    ['吉田花', ['𠮷田', '花']],
  ] as [string, [string, string]][])(
    'finds by %s what is stored, and gives it back unchanged',
    async (search, name) => {
      const { id } = await api.build.person({ name });
      const found = await rows({ search });
      expect(found.filter(({ personId }) => personId === id).map((row) => row.name)).toEqual([
        name.join(' '),
      ]);
    },
  );

  it.each(['やまもとじろう', 'やまもと じろう', 'やまもと　じろう', 'ヤマモト', 'じろう', 'yamamoto'])(
    'finds the reading %s',
    async (search) => {
      const { id } = await api.build.person({ kana: ['やまもと', 'じろう'] });
      expect(idsOf(await rows({ search }))).toContain(id);
    },
  );

  it('finds a whole staff number, and no part of one', async () => {
    const { id } = await api.build.person({ staffNumber: '0098765' });
    expect(idsOf(await rows({ search: '0098765' }))).toEqual([id]);
    expect(await rows({ search: '98765' })).toEqual([]);
  });

  it.each(['%', '_', '\\', '試_', '試%', "'", '";--'])('takes %s literally', async (search) => {
    await api.build.person({ name: ['試験', '花子'] });
    expect(await rows({ search })).toEqual([]);
    const { id } = await api.build.person({ name: [`${search}珍`, '名'] });
    expect(idsOf(await rows({ search }))).toEqual([id]);
  });

  it('shows everybody for a search of spaces', async () => {
    const { unitId } = await unitOf(['あ', 'あ'], ['い', 'い']);
    expect(await rows({ unitId, search: ' 　 ' })).toHaveLength(2);
  });

  it.each([
    ['a text of more than 100 characters', 'あ'.repeat(101)],
    ['a character that is none', 'a\u0000b'],
  ])('is refused as BAD_INPUT for %s', async (_, search) => {
    expect(await api.refusal(STAFF, { filter: { search } }, trainer.cookie)).toBe('BAD_INPUT');
  });
});

describe('the completions of a person', () => {
  it('are those that stand, of all years and of this one', async () => {
    const { unitId, people } = await unitOf(['あ', 'あ']);
    const [person] = people as [BuiltPerson];
    const [one, two] = [await api.build.course(), await api.build.course()];
    await api.build.completion(person, one, '2024-06-01');
    await api.build.completion(person, one, '2025-04-01');
    await api.build.completion(person, two, '2025-03-31');
    await api.build.voided(await api.build.completion(person, two, '2025-10-01'), trainer);
    expect(await rows({ unitId })).toMatchObject([
      { completionCount: 3, completionCountThisFiscalYear: 1, lastCompletedOn: '2025-04-01' },
    ]);
  });

  it('decide who is untrained: last year’s and a voided one do not help', async () => {
    const { unitId, people } = await unitOf(['あ', 'あ'], ['い', 'い'], ['う', 'う'], ['え', 'え']);
    const [trained, lastYear, voided, none] = people as [BuiltPerson, BuiltPerson, BuiltPerson, BuiltPerson];
    const course = await api.build.course();
    await api.build.completion(trained, course, '2025-04-01');
    await api.build.completion(lastYear, course, '2025-03-31');
    await api.build.voided(await api.build.completion(voided, course, '2025-05-01'), trainer);
    expect(idsOf(await rows({ unitId, untrainedOnly: true }))).toEqual([lastYear.id, voided.id, none.id]);
  });
});

describe('a guest', () => {
  let host: BuiltPerson;
  let guest: BuiltPerson;
  const seen = async (filter: object, cookie: string) =>
    (await rows(filter, cookie)).filter(({ personId }) => personId === guest.id);

  beforeAll(async () => {
    host = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
    });
    guest = await api.build.person({ body: TAKEHARA });
    await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [guest.id]);
    await api.build.appointment(guest, {
      orgId: host.orgId,
      unitId: host.unitId,
      kind: 'HEININ',
      percent: 40,
    });
  });

  it('is listed by the host, whose staff may not read the record: it says unknown, and not none', async () => {
    expect(await seen({}, host.cookie)).toMatchObject([
      { completionCount: null, completionCountThisFiscalYear: null, lastCompletedOn: null },
    ]);
  });

  it('is not called untrained by the host', async () => {
    const untrained = await page({ filter: { untrainedOnly: true } }, host.cookie);
    const everybody = await page({}, host.cookie);
    expect(await seen({ untrainedOnly: true }, host.cookie)).toEqual([]);
    expect(untrained.totalCount).toBe(everybody.totalCount - 1);
    expect(untrained.edges).toHaveLength(untrained.totalCount);
  });

  it('has the whole record where the file is kept, also when the post of the host is the one that is asked for', async () => {
    expect(await seen({}, trainer.cookie)).toMatchObject([{ completionCount: 0 }]);
    expect(await seen({ organisationId: host.orgId, untrainedOnly: true }, trainer.cookie)).toMatchObject([
      { completionCount: 0, completionCountThisFiscalYear: 0 },
    ]);
  });
});

describe('who is seen', () => {
  it('is refused to a learner', async () => {
    const learner = await api.build.person();
    expect(await api.refusal(STAFF, {}, learner.cookie)).toBe('FORBIDDEN');
  });

  it('is everybody to a trainer of all bodies', async () => {
    const [one, other] = [
      await api.build.person({ body: MIHARA }),
      await api.build.person({ body: TAKEHARA }),
    ];
    const seen = idsOf(await rows({}));
    expect(seen).toEqual(expect.arrayContaining([one.id, other.id]));
  });

  it('is the own body to a coordinator, whatever the filter asks', async () => {
    const coordinator = await api.build.person({
      body: MIHARA,
      roles: [{ role: 'coordinator', scope: 'body', body: MIHARA }],
    });
    const [own, stranger] = [
      await api.build.person({ body: MIHARA }),
      await api.build.person({ body: TAKEHARA }),
    ];
    const seen = idsOf(await rows({}, coordinator.cookie));
    expect(seen).toEqual(expect.arrayContaining([own.id, coordinator.id]));
    expect(seen).not.toContain(stranger.id);
    const theirs = { organisationId: stranger.orgId, unitId: stranger.unitId };
    expect(await page({ filter: theirs }, coordinator.cookie)).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('is the unit and everything beneath it to a manager', async () => {
    const unitId = await api.build.unit();
    const beneath = await api.build.unit({ parentId: unitId });
    const manager = await api.build.person({ unitId, roles: [{ role: 'manager', scope: 'unit', unitId }] });
    const member = await api.build.person({ unitId: await api.build.unit({ parentId: beneath }) });
    await api.build.person();
    const seen = await page({}, manager.cookie);
    expect(new Set(seen.edges.map(({ node }) => node.personId))).toEqual(new Set([manager.id, member.id]));
    expect(seen.totalCount).toBe(2);
  });

  it('is nobody who has left', async () => {
    const unitId = await api.build.unit();
    const gone = await api.build.person({ employed: false });
    await api.build.appointment(gone, { unitId, period: '[2025-04-01,2025-11-20)' });
    const stays = await api.build.person({ employed: false });
    await api.build.appointment(stays, { unitId, period: '[2025-04-01,2025-11-21)' });
    expect(idsOf(await rows({ unitId }))).toEqual([stays.id]);
  });

  it('is one row for a person with several posts, at the 本務', async () => {
    const unitId = await api.build.unit();
    const person = await api.build.person({ employed: false });
    await api.build.appointment(person, { unitId, kind: 'KENMU', percent: 70, staffNumber: 'KENMU' });
    await api.build.appointment(person, { unitId, kind: 'HONMU', percent: 30, staffNumber: 'HONMU' });
    expect(await rows({ unitId })).toMatchObject([{ personId: person.id, staffNumber: 'HONMU' }]);
  });

  it('is decided anew by a grant that has ended', async () => {
    const ended = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    await api.get(STAFF, {}, ended.cookie);
    await api.db.sql.query(`update role_grant set period = '[2020-04-01,2025-11-20)' where account_id = $1`, [
      ended.accountId,
    ]);
    const { data } = await api.ask<Page>(STAFF, {}, ended.cookie);
    expect(
      (data?.staff.edges ?? []).map(({ node }) => node.personId).filter((id) => id !== ended.id),
    ).toEqual([]);
  });
});
