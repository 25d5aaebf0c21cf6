import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { Office, SWITCH_DAY } from '../support/office.js';

const TODAY = '2025-11-20T09:00:00+09:00';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterEach(() => api.clock.set(TODAY));
afterAll(() => api.close());

describe('starting a reorganisation', () => {
  it('copies the tree as of its day, and changes nothing', async () => {
    const office = await Office.open(api);
    const before = await office.rows();
    const draft = await office.start();
    expect(draft).toMatchObject({ state: 'draft', effectiveOn: SWITCH_DAY });
    expect((await office.next()).map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['01', null],
      ['0101', '01'],
      ['0102', '01'],
      ['0103', '01'],
    ]);
    expect(await office.preview()).toMatchObject({ changes: [], problems: [], people: 0, unitsAfter: 4 });
    expect(await office.rows()).toEqual(before);
  });

  it('is refused for today and before, and twice for one day', async () => {
    const office = await Office.open(api);
    expect(await office.startRefused('2025-11-20')).toBe('REORGANISATION_DATE_PAST');
    expect(await office.startRefused('2024-04-01')).toBe('REORGANISATION_DATE_PAST');
    await office.start();
    expect(await office.startRefused(SWITCH_DAY)).toBe('REORGANISATION_DAY_TAKEN');
    await office.run('withdrawReorganisation');
    await expect(office.start()).resolves.toBeDefined();
  });

  it('is refused before a day on which a change is already decided', async () => {
    const office = await Office.open(api);
    await office.start('2026-04-01');
    await office.rename('人事課', '職員課');
    await office.approved();
    expect(await office.startRefused('2026-01-01')).toBe('REORGANISATION_NOT_LAST');
    await expect(office.start('2026-10-01')).resolves.toBeDefined();
  });

  it('is 人事課’s of the body, and takes no nonsense', async () => {
    const office = await Office.open(api);
    const other = await Office.open(api);
    expect(await office.startRefused(SWITCH_DAY, office.worker.cookie)).toBe('FORBIDDEN');
    expect(await office.startRefused(SWITCH_DAY, other.hr.cookie)).toBe('NOT_FOUND');
    expect(await office.startRefused('2026-02-30')).toBe('BAD_INPUT');
    const start = `mutation ($input: StartReorganisationInput!) { startReorganisation(input: $input) { id } }`;
    for (const organisationId of ['x', '9'.repeat(40), '\u0000']) {
      const input = { organisationId, effectiveOn: SWITCH_DAY };
      expect(await api.refusal(start, { input }, office.hr.cookie)).toBe('BAD_INPUT');
    }
  });
});

describe('the preview', () => {
  it('says what is new, split, renamed, recoded, moved and merged, and whom it moves', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課', '0109');
    await office.merge('広報課', '総務課');
    await office.add('危機管理部', '02');
    await office.add('防災課', '0201', { beneath: '危機管理部', splitFrom: '総務課' });
    await office.move('職員課', '危機管理部');
    const { changes, problems, people } = await office.preview();
    expect(problems).toEqual([]);
    expect(people).toBe(1);
    expect(
      changes.map(({ kinds, before, after, otherName, people: moved }) => [
        kinds.join(),
        before?.name ?? null,
        after?.name ?? null,
        after?.parentName ?? null,
        otherName,
        moved,
      ]),
    ).toEqual([
      ['RENAMED,RECODED,MOVED', '人事課', '職員課', '危機管理部', null, 1],
      ['MERGED', '広報課', null, null, '総務課', 0],
      ['ADDED', null, '危機管理部', null, null, 0],
      ['SPLIT', null, '防災課', '危機管理部', '総務課', 0],
    ]);
  });

  it('names the people who would be left in an abolished unit, until it has a successor', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.abolish('人事課', null);
    expect((await office.preview()).problems).toEqual([
      expect.objectContaining({ kind: 'PEOPLE_WITHOUT_UNIT', name: '人事課', people: 1, names: ['働 く子'] }),
    ]);
    expect(await office.refusal('submitReorganisation')).toBe('REORGANISATION_BLOCKED');
    await office.restore('人事課');
    await office.abolish('人事課', '総務課');
    expect((await office.preview()).problems).toEqual([]);
  });

  it('finds a code that is used twice, an empty tree, and a tree that has changed since', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課', '0102');
    expect(await office.problems()).toEqual(['DUPLICATE_CODE']);
    await office.restore('人事課');
    await api.build.unit({
      body: office.body,
      parentId: office.unit('総務部'),
      code: '0199',
      valid: '[2025-12-01,)',
    });
    expect(await office.problems()).toEqual(['TREE_CHANGED']);

    const empty = await Office.open(api);
    await empty.start();
    for (const name of ['人事課', '広報課', '総務課', '総務部']) await empty.abolish(name, null);
    expect(await empty.problems()).toEqual(expect.arrayContaining(['EMPTY_TREE', 'PEOPLE_WITHOUT_UNIT']));
  });

  it('is as it was after each edit has been taken back', async () => {
    const office = await Office.open(api);
    await office.start();
    const before = await office.next();
    await office.move('広報課', '人事課');
    await office.rename('人事課', '職員課');
    await office.merge('総務課', '広報課');
    for (const name of ['人事課', '広報課', '総務課']) await office.restore(name);
    expect(await office.next()).toEqual(before);
    expect((await office.preview()).changes).toEqual([]);
  });
});

describe('an edit', () => {
  it('never makes a cycle, and abolishes no unit over the heads of others', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.move('広報課', '人事課');
    await expect(office.move('人事課', '広報課')).rejects.toThrow('UNIT_CYCLE');
    await expect(office.move('人事課', '人事課')).rejects.toThrow('UNIT_CYCLE');
    await expect(office.merge('総務部', '人事課')).rejects.toThrow('UNIT_CYCLE');
    await expect(office.abolish('総務部', null)).rejects.toThrow('UNIT_HAS_UNITS');
  });

  it('reaches no unit of another draft, and none that is not there', async () => {
    const [office, other] = [await Office.open(api), await Office.open(api)];
    await office.start();
    await other.start();
    const mine = await office.draftUnit('人事課');
    const theirs = await other.draftUnit('人事課');
    const move = 'mutation ($id: ID!, $to: ID) { moveReorganisationUnit(id: $id, parentId: $to) { id } }';
    expect(await api.refusal(move, { id: mine, to: theirs }, office.hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(move, { id: theirs }, office.hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(move, { id: '999999999' }, office.hr.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(move, { id: 'x' }, office.hr.cookie)).toBe('BAD_INPUT');
    const add =
      'mutation ($input: AddReorganisationUnitInput!) { addReorganisationUnit(input: $input) { id } }';
    const input = { reorganisationId: office.id, code: '02', name: '新課' };
    for (const wrong of [
      { name: ' ' },
      { name: '\u0000' },
      { name: 'あ'.repeat(101) },
      { code: '' },
      { code: '課' },
    ]) {
      expect(await api.refusal(add, { input: { ...input, ...wrong } }, office.hr.cookie)).toBe('BAD_INPUT');
    }
    const splitFromUnitId = other.unit('人事課');
    expect(await api.refusal(add, { input: { ...input, splitFromUnitId } }, office.hr.cookie)).toBe(
      'NOT_FOUND',
    );
  });

  it('is refused once the draft has been submitted, until it is returned with a reason', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.run('submitReorganisation');
    await expect(office.rename('職員課', '人財課')).rejects.toThrow('REORGANISATION_STATE');
    const give = `mutation ($input: ReturnReorganisationInput!) { returnReorganisation(input: $input) { state returnReason } }`;
    expect(await api.refusal(give, { input: { id: office.id, reason: ' ' } }, office.second.cookie)).toBe(
      'BAD_INPUT',
    );
    const returned = await api.get(
      give,
      { input: { id: office.id, reason: '名称を確認' } },
      office.second.cookie,
    );
    expect(returned).toEqual({ returnReorganisation: { state: 'returned', returnReason: '名称を確認' } });
    await office.rename('職員課', '人財課');
    expect(await office.run('submitReorganisation')).toMatchObject({
      state: 'submitted',
      returnReason: null,
    });
  });
});

describe('the approval', () => {
  it('is a second person’s', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    expect(await office.refusal('approveReorganisation', office.second)).toBe('REORGANISATION_STATE');
    await office.run('submitReorganisation');
    expect(await office.refusal('approveReorganisation')).toBe('REVIEW_BY_ANOTHER');
    expect(await office.run('approveReorganisation', office.second)).toMatchObject({
      state: 'approved',
      preparedBy: { id: office.hr.id },
      reviewedBy: { id: office.second.id },
    });
  });

  it('writes the tree that holds from the day on; until then the old one holds, and what stays keeps its row', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.merge('広報課', '総務課');
    await office.add('防災課', '0201');
    await office.approved();
    expect(await office.tree('2026-03-31')).toEqual([
      '総務部',
      '総務部/人事課',
      '総務部/広報課',
      '総務部/総務課',
    ]);
    expect(await office.tree(SWITCH_DAY)).toEqual(
      ['総務部', '総務部/職員課', '総務部/総務課', '防災課'].sort(),
    );
    const rows = await office.rows();
    expect(
      rows.units.filter(({ id }) => id === office.unit('総務課') || id === office.unit('総務部')),
    ).toEqual([
      expect.objectContaining({ valid: '[2020-04-01,)' }),
      expect.objectContaining({ valid: '[2020-04-01,)' }),
    ]);
  });

  it('gives new rows to what stands beneath a replaced unit', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('総務部', '経営部');
    expect((await office.preview()).changes).toHaveLength(1);
    await office.approved();
    expect(await office.tree(SWITCH_DAY)).toEqual([
      '経営部',
      '経営部/人事課',
      '経営部/広報課',
      '経営部/総務課',
    ]);
  });

  it('closes running posts the day before; they go on in the successor as they are', async () => {
    const office = await Office.open(api);
    const { worker } = office;
    await office.start();
    await office.rename('人事課', '職員課');
    await office.approved();
    const posts = await office.postsOf(worker.id);
    const [was, is] = posts;
    expect(posts).toHaveLength(2);
    expect(was).toMatchObject({ unit: '人事課', period: '[2020-04-01,2026-04-01)' });
    expect(is).toMatchObject({ unit: '職員課', period: '[2026-04-01,)' });
    for (const column of ['kind', 'position', 'grade', 'percent', 'staff_number', 'org_id'] as const)
      expect(is?.[column]).toEqual(was?.[column]);
  });

  it('moves posts that are planned there, and leaves those that end before alone', async () => {
    const office = await Office.open(api);
    const [planned, leaving] = [
      await office.hire('人事課', '[2026-10-01,)'),
      await office.hire('人事課', '[2025-04-01,2026-04-01)'),
    ];
    await office.start();
    await office.abolish('人事課', '総務課');
    await office.approved();
    expect(await office.postsOf(planned.id)).toMatchObject([{ unit: '総務課', period: '[2026-10-01,)' }]);
    expect(await office.postsOf(leaving.id)).toMatchObject([
      { unit: '人事課', period: '[2025-04-01,2026-04-01)' },
    ]);
  });

  it('is refused once its day has come', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.run('submitReorganisation');
    api.clock.set('2026-04-01T00:00:00+09:00');
    const cookie = await api.build.session(office.second.accountId);
    expect(await office.refusal('approveReorganisation', { cookie })).toBe('REORGANISATION_DATE_PAST');
  });

  it('happens once, when two people approve at the same time', async () => {
    const office = await Office.open(api);
    const third = await office.person({ role: 'hr', scope: 'body', body: office.body });
    await office.start();
    await office.rename('人事課', '職員課');
    await office.run('submitReorganisation');
    const codes = await Promise.all(
      [office.second, third].map((who) => office.refusal('approveReorganisation', who)),
    );
    expect(new Set(codes)).toEqual(new Set([undefined, 'REORGANISATION_STATE']));
    expect(await office.postsOf(office.worker.id)).toHaveLength(2);
  });

  it('and hiring into a unit that it replaces leave every post in a unit of its days', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.run('submitReorganisation');
    const hires = Array.from({ length: 8 }, () => office.hire('人事課', '[2025-10-01,)'));
    const outcomes = await Promise.allSettled([office.run('approveReorganisation', office.second), ...hires]);
    expect(outcomes[0]?.status).toBe('fulfilled');
    const outside = await api.db.value(
      `select count(*)::int from appointment a join unit u on u.id = a.unit_id where not u.valid @> a.period`,
    );
    expect(outside).toBe(0);
  });

  it('keeps a manager reading the section over the day, by the same grant', async () => {
    const office = await Office.open(api);
    const manager = await office.person({ role: 'manager', scope: 'unit', unitId: office.unit('人事課') });
    const staff = async (): Promise<string[]> => {
      const { staff: page } = await api.get<{ staff: { edges: { node: { name: string } }[] } }>(
        '{ staff { edges { node { name } } } }',
        {},
        await api.build.session(manager.accountId),
      );
      return page.edges.map(({ node }) => node.name).filter((name) => name === '働 く子');
    };
    await office.start();
    await office.rename('総務部', '経営部');
    await office.merge('人事課', '総務課');
    await office.approved();
    expect(await staff()).toEqual(['働 く子']);
    api.clock.set('2026-04-01T09:00:00+09:00');
    expect(await staff()).toEqual(['働 く子']);
  });
});

describe('withdrawing', () => {
  it('of an approved one leaves every row as it was', async () => {
    const office = await Office.open(api);
    await office.hire('人事課', '[2026-10-01,)');
    const before = await office.rows();
    await office.start();
    await office.rename('総務部', '経営部');
    await office.merge('広報課', '人事課');
    await office.add('防災課', '0201', { splitFrom: '総務課' });
    await office.approved();
    expect(await office.rows()).not.toEqual(before);
    expect(await office.run('withdrawReorganisation', office.second)).toMatchObject({ state: 'withdrawn' });
    expect(await office.rows()).toEqual(before);
    expect(
      await api.db.value('select count(*)::int from unit_succession where reorganisation_id = $1', [
        office.id,
      ]),
    ).toBe(0);
    expect(await office.refusal('withdrawReorganisation')).toBe('REORGANISATION_STATE');
  });

  it('is refused once the day has come', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.approved();
    api.clock.set('2026-04-01T00:00:00+09:00');
    const cookie = await api.build.session(office.hr.accountId);
    expect(await office.refusal('withdrawReorganisation', { cookie })).toBe('REORGANISATION_IN_FORCE');
  });

  it('is refused while posts, changes or rights stand upon the new tree', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.approved();
    const [, next] = await office.postsOf(office.worker.id);
    const unitId = String(next?.unit_id);
    const hired = await office.hire(unitId, '[2026-04-01,)');
    expect(await office.refusal('withdrawReorganisation')).toBe('REORGANISATION_IN_USE');
    await api.db.sql.query('delete from appointment where person_id = $1', [hired.id]);
    await api.db.sql.query(`update appointment set position = '課長' where id = $1`, [next?.id]);
    expect(await office.refusal('withdrawReorganisation')).toBe('REORGANISATION_IN_USE');
    await api.db.sql.query(`update appointment set position = '主任' where id = $1`, [next?.id]);
    const manager = await office.person({ role: 'manager', scope: 'unit', unitId });
    expect(await office.refusal('withdrawReorganisation')).toBe('REORGANISATION_IN_USE');
    await api.db.sql.query('delete from role_grant where account_id = $1', [manager.accountId]);
    await expect(office.run('withdrawReorganisation')).resolves.toBeDefined();
  });

  it('is refused while a later one is approved', async () => {
    const office = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.approved();
    const first = office.id;
    await office.start('2027-04-01');
    await office.rename('職員課', '人財課');
    await office.approved();
    const second = office.id;
    office.id = first;
    expect(await office.refusal('withdrawReorganisation')).toBe('REORGANISATION_NOT_LAST');
    office.id = second;
    await office.run('withdrawReorganisation');
    office.id = first;
    await expect(office.run('withdrawReorganisation')).resolves.toMatchObject({ state: 'withdrawn' });
  });
});

describe('another body', () => {
  it('sees nothing of a reorganisation, and changes nothing', async () => {
    const office = await Office.open(api);
    const other = await Office.open(api);
    await office.start();
    await office.rename('人事課', '職員課');
    await office.run('submitReorganisation');
    const before = await office.next();
    const { cookie } = other.second;
    for (const command of ['submit', 'approve', 'withdraw'])
      expect(await office.refusal(`${command}Reorganisation`, { cookie })).toBe('NOT_FOUND');
    expect(
      await api.refusal('query ($id: ID!) { reorganisation(id: $id) { id } }', { id: office.id }, cookie),
    ).toBe('NOT_FOUND');
    expect(
      await api.refusal(
        'query ($id: ID!) { reorganisationPreview(id: $id) { people } }',
        { id: office.id },
        cookie,
      ),
    ).toBe('NOT_FOUND');
    const list = 'query ($org: ID!) { reorganisations(organisationId: $org) { id } }';
    expect(await api.get(list, { org: office.orgId }, cookie)).toEqual({ reorganisations: [] });
    expect(await api.refusal(list, { org: office.orgId }, office.worker.cookie)).toBe('FORBIDDEN');
    expect(await office.next()).toEqual(before);
  });
});

describe('what the server says one may do', () => {
  it('follows the state and the person', async () => {
    const office = await Office.open(api);
    const can = async (cookie: string) =>
      (
        await api.get<{ reorganisation: { viewerCan: Record<string, boolean> } }>(
          'query ($id: ID!) { reorganisation(id: $id) { viewerCan { edit submit approve return withdraw } } }',
          { id: office.id },
          cookie,
        )
      ).reorganisation.viewerCan;
    await office.start();
    const open = { edit: true, submit: true, approve: false, return: false, withdraw: true };
    expect(await can(office.hr.cookie)).toEqual(open);
    await office.run('submitReorganisation');
    const waiting = { edit: false, submit: false, approve: false, return: true, withdraw: true };
    expect(await can(office.hr.cookie)).toEqual(waiting);
    expect(await can(office.second.cookie)).toEqual({ ...waiting, approve: true });
    const { viewer } = await api.get<{ viewer: unknown }>(
      '{ viewer { can { reorganise } } }',
      {},
      office.worker.cookie,
    );
    expect(viewer).toEqual({ can: { reorganise: false } });
  });
});
