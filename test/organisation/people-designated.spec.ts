import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { PersonnelDesk } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

describe('the designated people of a day', () => {
  const PAGE = `query ($asOf: LocalDate!, $body: ID, $first: Int! = 50, $after: String) {
    designatedPeople(kind: information_systems, asOf: $asOf, organisationId: $body, first: $first, after: $after) {
      totalCount
      edges { node { name unitName kind percent staffNumber designatedSince away guestPosts } }
      pageInfo { endCursor hasNextPage }
    } }`;
  interface Page {
    designatedPeople: {
      totalCount: number;
      edges: { node: Record<string, unknown> }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  }
  let hr: PersonnelDesk;
  let trainer: string;

  async function namesOn(asOf: string, cookie = hr.clerk.cookie, body?: string): Promise<unknown[]> {
    const { designatedPeople } = await api.get<Page>(PAGE, { asOf, body }, cookie);
    expect(designatedPeople.totalCount).toBe(designatedPeople.edges.length);
    return designatedPeople.edges.map(({ node }) => node['name']);
  }

  async function specialist(
    name: [string, string],
    kana: [string, string],
    body = PREFECTURE,
    from = '2024-04-01',
  ) {
    const person = await api.build.person({ name, kana, body });
    await api.db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', daterange($2, null))`,
      [person.id, from],
    );
    return person;
  }

  beforeAll(async () => {
    hr = await PersonnelDesk.of(api, PREFECTURE);
    trainer = (await api.build.person({ roles: [{ role: 'trainer', scope: 'body', body: PREFECTURE }] }))
      .cookie;
    const away = await specialist(['青木', '一'], ['あおき', 'はじめ']);
    await hr.done('recordAbsence', { personId: away.id, kind: 'parental_leave', startsOn: '2025-04-01' });
    const renamed = await specialist(['井上', '二'], ['いのうえ', 'つぐ']);
    await hr.done('changePersonName', {
      personId: renamed.id,
      name: {
        familyName: '和田',
        givenName: '二',
        familyKana: 'わだ',
        givenKana: 'つぐ',
        from: '2025-10-01',
        reason: '婚姻',
      },
    });
    const leaving = await specialist(['上田', '三'], ['うえだ', 'みつ']);
    await hr.done('retirePerson', {
      personId: leaving.id,
      organisationId: leaving.orgId,
      lastOn: '2026-03-31',
      reason: 'mandatory_age',
    });
    await specialist(['江口', '四'], ['えぐち', 'よつ'], PREFECTURE, '2026-04-01');
    const city = await specialist(['小川', '五'], ['おがわ', 'いつ'], MIHARA);
    await api.db.sql.query('update appointment set percent = 50 where person_id = $1', [city.id]);
    // A guest of the prefecture: counted by the employer alone.
    await api.build.appointment(city, {
      kind: 'HEININ',
      percent: 50,
      orgId: hr.clerk.orgId,
      unitId: hr.clerk.unitId,
    });
  });

  it('are those designated and employed on it, by the name of that day, in kana order', async () => {
    expect(await namesOn('2025-09-30')).toEqual(['青木 一', '井上 二', '上田 三']);
    expect(await namesOn('2025-11-20')).toEqual(['青木 一', '上田 三', '和田 二']);
    expect(await namesOn('2024-03-31')).toEqual([]);
  });

  it('can be asked for a day to come: who will have left is gone, who is to be designated is there', async () => {
    expect(await namesOn('2026-04-01')).toEqual(['青木 一', '江口 四', '和田 二']);
  });

  it('are counted where they are employed, never where they are guests', async () => {
    const both = await PersonnelDesk.of(api, PREFECTURE, MIHARA);
    const mihara = await api.build.orgId(MIHARA);
    expect(await namesOn('2025-11-20', both.clerk.cookie)).toContain('小川 五');
    expect(await namesOn('2025-11-20', both.clerk.cookie, mihara)).toEqual(['小川 五']);
    expect(await namesOn('2025-11-20', hr.clerk.cookie, mihara)).toEqual([]);
  });

  it('say that somebody is away to a trainer too, who may not know why', async () => {
    const { designatedPeople } = await api.get<Page>(PAGE, { asOf: '2025-11-20' }, trainer);
    expect(designatedPeople.edges.map(({ node }) => [node['name'], node['away']])).toEqual([
      ['青木 一', true],
      ['上田 三', false],
      ['和田 二', false],
    ]);
  });

  it('come in pages that follow one another', async () => {
    const first = await api.get<Page>(PAGE, { asOf: '2025-11-20', first: 2 }, hr.clerk.cookie);
    const { endCursor, hasNextPage } = first.designatedPeople.pageInfo;
    const next = await api.get<Page>(
      PAGE,
      { asOf: '2025-11-20', first: 2, after: endCursor },
      hr.clerk.cookie,
    );
    expect([hasNextPage, next.designatedPeople.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(next.designatedPeople.edges.map(({ node }) => node['name'])).toEqual(['和田 二']);
  });

  it('are not for people without a role, and no page for nonsense', async () => {
    const learner = await api.build.person();
    expect(await api.refusal(PAGE, { asOf: '2025-11-20' }, learner.cookie)).toBe('FORBIDDEN');
    for (const nonsense of [
      { body: 'x' },
      { first: 0 },
      { after: 'x' },
      { asOf: '2025-02-30' },
      { body: '9'.repeat(40) },
    ])
      expect(await api.refusal(PAGE, { asOf: '2025-11-20', ...nonsense }, hr.clerk.cookie)).toBe('BAD_INPUT');
  });
});
