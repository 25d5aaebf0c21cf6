import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusalOf, type DomainError } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';

const MIHARA = '342041';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

async function refused(write: Promise<unknown>): Promise<string> {
  const error: unknown = await write.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  return (refusalOf(error) as DomainError).code ?? String(error);
}

const move = (id: string, parentId: string) =>
  api.db.sql.query('update unit set parent_id = $2 where id = $1', [id, parentId]);
const limit = (id: string, valid: string) =>
  api.db.sql.query('update unit set valid = $2 where id = $1', [id, valid]);
const follows = (from: string, to: string) =>
  api.db.sql.query('insert into unit_succession (from_unit_id, to_unit_id) values ($1, $2)', [from, to]);
const subtree = async (root: string, day: string): Promise<string[]> =>
  (await api.db.value<string[]>('select unit_subtree(array[$1::bigint], $2)::text[]', [root, day])).sort();

describe('the tree', () => {
  it('has no unit beneath itself, however far', async () => {
    const top = await api.build.unit();
    const middle = await api.build.unit({ parentId: top });
    const low = await api.build.unit({ parentId: middle });
    expect(await refused(move(top, top))).toBe('UNIT_CYCLE');
    expect(await refused(move(top, low))).toBe('UNIT_CYCLE');
    await expect(move(low, top)).resolves.toBeDefined();
  });

  it('has none either when two units are put beneath each other at the same time', async () => {
    const [one, other] = [await api.build.unit(), await api.build.unit()];
    const outcomes = await Promise.allSettled([move(one, other), move(other, one)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('has no unit that begins before or outlasts the one above it', async () => {
    const parentId = await api.build.unit({ valid: '[2024-04-01,2026-04-01)' });
    expect(await refused(api.build.unit({ parentId, valid: '[2024-03-31,2026-04-01)' }))).toBe(
      'UNIT_OUTSIDE_PARENT',
    );
    expect(await refused(api.build.unit({ parentId, valid: '[2024-04-01,)' }))).toBe('UNIT_OUTSIDE_PARENT');
    const child = await api.build.unit({ parentId, valid: '[2024-04-01,2026-04-01)' });
    expect(await refused(limit(parentId, '[2024-04-01,2026-03-31)'))).toBe('UNIT_OUTSIDE_PARENT');
    await limit(child, '[2024-04-01,2026-03-31)');
    await expect(limit(parentId, '[2024-04-01,2026-03-31)')).resolves.toBeDefined();
  });
});

describe('a post', () => {
  it('is in a unit that exists on every day of it', async () => {
    const unitId = await api.build.unit({ valid: '[2024-04-01,2026-04-01)' });
    const person = await api.build.person({ employed: false, unitId });
    for (const period of ['[2024-03-31,2025-01-01)', '[2025-04-01,2026-04-02)', '[2025-04-01,)']) {
      expect(await refused(api.build.appointment(person, { period }))).toBe('UNIT_NOT_VALID');
    }
    const id = await api.build.appointment(person, { period: '[2024-04-01,2026-04-01)' });
    const longer = api.db.sql.query(
      `update appointment set period = '[2024-04-01,2026-05-01)' where id = $1`,
      [id],
    );
    expect(await refused(longer)).toBe('UNIT_NOT_VALID');
  });

  it('keeps its unit from ending before it', async () => {
    const unitId = await api.build.unit();
    const person = await api.build.person({ employed: false, unitId });
    const id = await api.build.appointment(person, { period: '[2025-04-01,2026-04-01)' });
    expect(await refused(limit(unitId, '[2020-04-01,2026-03-31)'))).toBe('UNIT_NOT_VALID');
    await api.db.sql.query(`update appointment set period = '[2025-04-01,2026-03-31)' where id = $1`, [id]);
    await expect(limit(unitId, '[2020-04-01,2026-03-31)')).resolves.toBeDefined();
  });

  it('and the end of its unit are never written both, when they come at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const unitId = await api.build.unit();
      const person = await api.build.person({ employed: false, unitId });
      const outcomes = await Promise.allSettled([
        api.build.appointment(person, { period: '[2025-04-01,)' }),
        limit(unitId, '[2020-04-01,2026-04-01)'),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('the subtree of a unit on a day', () => {
  it('follows a unit that has ended to its successors, and one that has not begun to its predecessors', async () => {
    const old = await api.build.unit({ valid: '[2020-04-01,2024-04-01)' });
    const next = await api.build.unit({ valid: '[2024-04-01,2025-04-01)' });
    const [left, right] = [
      await api.build.unit({ valid: '[2025-04-01,)' }),
      await api.build.unit({ valid: '[2025-04-01,)' }),
    ];
    const beneath = await api.build.unit({ parentId: left, valid: '[2025-04-01,)' });
    await follows(old, next);
    await follows(next, left);
    await follows(next, right);
    expect(await subtree(old, '2023-04-01')).toEqual([old]);
    expect(await subtree(old, '2024-06-01')).toEqual([old, next].sort());
    expect(await subtree(old, '2025-06-01')).toEqual([old, left, right, beneath].sort());
    expect(await subtree(right, '2023-04-01')).toEqual([old, right].sort());
  });

  it('does not follow a unit that goes on, only because another was split from it', async () => {
    const stays = await api.build.unit();
    const split = await api.build.unit({ valid: '[2025-04-01,)' });
    await follows(stays, split);
    expect(await subtree(stays, '2025-06-01')).toEqual([stays]);
    expect(await subtree(split, '2024-06-01')).toEqual([stays, split].sort());
  });
});

describe('a unit that begins later', () => {
  const UNITS = 'query ($org: ID!, $on: LocalDate) { units(organisationId: $org, asOf: $on) { id } }';

  it('is shown to 人事課 of its body alone, until its day', async () => {
    const org = await api.build.orgId(MIHARA);
    const planned = await api.build.unit({ body: MIHARA, valid: '[2026-04-01,)' });
    const hr = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
    const elsewhere = await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: '340006' }] });
    const auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
    const sees = async (cookie: string): Promise<boolean> => {
      const { units } = await api.get<{ units: { id: string }[] }>(UNITS, { org, on: '2026-04-01' }, cookie);
      return units.some(({ id }) => id === planned);
    };
    expect(await sees(hr.cookie)).toBe(true);
    expect([await sees(elsewhere.cookie), await sees(auditor.cookie)]).toEqual([false, false]);
    api.clock.set('2026-04-01T00:00:00+09:00');
    expect(await sees(await api.build.session(elsewhere.accountId))).toBe(true);
    api.clock.set('2025-11-20T09:00:00+09:00');
  });

  it('is refused by name when the day or the body is none', async () => {
    const { cookie } = await api.build.person();
    expect(await api.refusal(UNITS, { org: '1', on: '2026-02-30' }, cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(UNITS, { org: 'x' }, cookie)).toBe('BAD_INPUT');
    expect(await api.refusal(UNITS, { org: '9'.repeat(30) }, cookie)).toBe('BAD_INPUT');
    expect((await api.get<{ units: unknown[] }>(UNITS, { org: '999999' }, cookie)).units).toEqual([]);
  });
});

describe('the people of a unit', () => {
  const PEOPLE = `query ($org: ID!, $on: LocalDate) {
    units(organisationId: $org, asOf: $on) { id path parent { id } people(asOf: $on) startsOn endsOn } }`;
  interface Row {
    id: string;
    path: string[];
    parent: { id: string } | null;
    people: number | null;
  }

  it('are counted with those beneath, each once, as of the day, for whoever reads the whole unit', async () => {
    const body = '342025';
    const org = await api.build.orgId(body);
    const top = await api.build.unit({ body, name: '総務部' });
    const section = await api.build.unit({ body, parentId: top, name: '人事課' });
    const [here, there] = [
      await api.build.person({ body, unitId: top, roles: [{ role: 'coordinator', scope: 'body', body }] }),
      await api.build.person({ body, unitId: section, employed: false }),
    ];
    await api.build.appointment(there, { percent: 50, period: '[2025-04-01,)', staffNumber: 'TWICE' });
    await api.build.appointment(there, {
      kind: 'KENMU',
      unitId: top,
      percent: 50,
      period: '[2025-04-01,)',
      staffNumber: 'TWICE',
    });
    const counts = async (cookie: string, on: string | null) =>
      Object.fromEntries(
        (await api.get<{ units: Row[] }>(PEOPLE, { org, on }, cookie)).units.map((unit) => [
          unit.id,
          unit.people,
        ]),
      );
    expect(await counts(here.cookie, null)).toEqual({ [top]: 2, [section]: 1 });
    expect(await counts(here.cookie, '2024-04-01')).toEqual({ [top]: 1, [section]: 0 });
    // Posts that are planned are not hers to read, so a day to come gets no number.
    expect(await counts(here.cookie, '2026-04-01')).toEqual({ [top]: null, [section]: null });
    expect(await counts(there.cookie, null)).toEqual({ [top]: null, [section]: null });
    const manager = await api.build.person({ roles: [{ role: 'manager', scope: 'unit', unitId: section }] });
    expect(await counts(manager.cookie, null)).toEqual({ [top]: null, [section]: 1 });
    const { units } = await api.get<{ units: Row[] }>(PEOPLE, { org }, here.cookie);
    expect(units.find(({ id }) => id === section)).toMatchObject({
      path: ['総務部', '人事課'],
      parent: { id: top },
    });
  });
});
