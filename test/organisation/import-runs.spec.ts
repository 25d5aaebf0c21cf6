import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { TestApi } from '../support/api.js';
import { ImportScene } from '../support/import-scene.js';
import type { Batch } from '../support/importer.js';

let api: TestApi;
let town: ImportScene;

beforeAll(async () => {
  api = await TestApi.start({ jobs: true });
});
beforeEach(async () => {
  town = await ImportScene.of(api);
});
afterAll(() => api.close());

const newcomers = (count: number, from = 1000): string[][] =>
  Array.from({ length: count }, (_, n) => [
    String(from + n).padStart(6, '0'),
    `新人　${n}`,
    `シンジン　${n}`,
    town.code(),
    '主事',
    '',
    '',
    '',
  ]);

/** While it is held, an import that moves the person waits in the middle of its work. */
async function held(personId: string): Promise<{ release: () => Promise<void> }> {
  const client: PoolClient = await api.db.sql.connect();
  await client.query('begin');
  await client.query('select from person where id = $1 for update', [personId]);
  return {
    release: async () => {
      await client.query('commit');
      client.release();
    },
  };
}

/** An import that is under way and stands before somebody whose row the test holds. */
async function halfway(): Promise<{ batch: Batch; release: () => Promise<void> }> {
  const last = await town.employee('009999', ['最後', '人'], ['サイゴ', 'ヒト']);
  const batch = await town.master.uploadAndCheck(
    town.file(...newcomers(300), ['009999', '最後　人', 'サイゴ　ヒト', town.code(1), '主任', '', '', '']),
    { on: '2025-11-01' },
  );
  const { release } = await held(last.id);
  await town.master.order('applyImport', batch.id);
  await town.master.settled(batch.id, ({ progress, state }) => progress.done > 0 || state !== 'applying');
  return { batch, release };
}

describe('an import that is being applied', () => {
  it('leaves nothing behind when it is stopped halfway', async () => {
    const { batch, release } = await halfway();
    const running = await town.master.find(batch.id);
    expect(running).toMatchObject({ state: 'applying', progress: { total: 301 } });
    expect(await town.master.order('cancelImport', batch.id)).toMatchObject({
      state: 'applying',
      cancelRequested: true,
      can: { cancel: false },
    });
    await release();
    expect(await town.master.settled(batch.id)).toMatchObject({ state: 'cancelled', can: { check: true } });
    expect(await town.posts('001000')).toEqual([]);
    expect(await town.posts('009999')).toHaveLength(1);
    // It can be checked and applied again.
    await town.master.order('checkImport', batch.id);
    expect((await town.master.settled(batch.id)).counts).toMatchObject({ add: 300, move: 1 });
  });

  it('goes on in another process when its own has stopped', async () => {
    const { batch, release } = await halfway();
    // Its statement waits for the row; the process stops as soon as that has ended.
    const next = api.restart();
    await release();
    api = await next;
    town = town.at(api);
    expect(await town.master.settled(batch.id)).toMatchObject({ state: 'applied' });
    expect(await town.posts('001000')).toHaveLength(1);
    expect(await town.posts('009999')).toHaveLength(2);
  });

  it('of two that move the same people at the same moment, in two processes, changes them once', async () => {
    await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const move = (position: string): string[][] => [
      ['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(1), position, '', '', ''],
    ];
    const second = await api.beside();
    const ids = [
      (await town.master.uploadAndCheck(town.file(...move('主任')), { on: '2025-11-01' })).id,
      (await town.master.uploadAndCheck(town.file(...move('係長')), { on: '2025-11-10' })).id,
    ];
    await Promise.all([
      town.master.order('applyImport', ids[0] ?? ''),
      town.at(second).master.order('applyImport', ids[1] ?? ''),
    ]);
    const ends = await Promise.all(ids.map((id) => town.master.settled(id)));
    await second.app.close();
    expect(ends.map(({ state }) => state).sort()).toEqual(['applied', 'failed']);
    const lost = ends.find(({ state }) => state === 'failed');
    expect(lost?.failure).toBe('IMPORT_OUTDATED');
    expect(await town.posts('000011')).toHaveLength(2);
    // Checked again, it follows.
    await town.master.order('checkImport', lost?.id ?? '');
    expect(await town.master.settled(lost?.id ?? '')).toMatchObject({
      state: 'checked',
      counts: { errors: 0 },
    });
  });

  it('overwrites nothing that somebody changed after the check', async () => {
    const person = await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(
      town.file(['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(1), '主任', '', '', '']),
    );
    await api.db.sql.query(`update appointment set position = '課長' where person_id = $1`, [person.id]);
    const world = await town.world();
    expect(await town.master.applied(batch.id)).toMatchObject({
      state: 'failed',
      failure: 'IMPORT_OUTDATED',
    });
    expect(await town.world()).toEqual(world);
  });

  it('stops when whoever ordered it has lost the right to', async () => {
    const { batch, release } = await halfway();
    await api.db.sql.query(`update role_grant set period = '[2020-04-01,2020-05-01)' where account_id = $1`, [
      town.hr.accountId,
    ]);
    await release();
    for (let tries = 0; tries < 200; tries += 1) {
      const state = await api.db.value('select state from import_batch where id = $1', [batch.id]);
      if (state !== 'applying') break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await api.db.value('select state from import_batch where id = $1', [batch.id])).not.toBe(
      'applied',
    );
    expect(await town.posts('001000')).toEqual([]);
  });
});

describe('taking an import back', () => {
  it('is refused, with the rows, when others have changed them since', async () => {
    await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(
      town.file(...newcomers(2), [
        '000011',
        '山田　花子',
        'ヤマダ　ハナコ',
        town.code(1),
        '主任',
        '',
        '',
        '',
      ]),
      { on: '2025-11-01' },
    );
    await town.master.applied(batch.id);
    const changed = await api.db.value<string>(
      `update appointment set position = '課長' where org_id = $1 and staff_number = '001000' returning person_id`,
      [town.hr.orgId],
    );
    const newcomer = await api.db.value<string>(
      `insert into account (person_id, login) select person_id, 'shinjin' from appointment
        where org_id = $1 and staff_number = '001001' returning person_id`,
      [town.hr.orgId],
    );
    const world = await town.world();
    expect(await town.master.undone(batch.id)).toMatchObject({
      state: 'applied',
      failure: 'IMPORT_UNDO_CONFLICT',
    });
    expect(await town.world()).toEqual(world);
    expect(await town.master.problems(batch.id, 'error')).toMatchObject([
      { code: 'CHANGED_SINCE', rowNumber: 3, value: '001000', person: { id: changed } },
      { code: 'CHANGED_SINCE', rowNumber: 4, value: '001001', person: { id: newcomer } },
    ]);

    await api.db.sql.query(`update appointment set position = '主事' where person_id = $1`, [changed]);
    await api.db.sql.query('delete from account where person_id = $1', [newcomer]);
    expect(await town.master.undone(batch.id)).toMatchObject({ state: 'undone', failure: null });
    expect(await town.posts('001000')).toEqual([]);
    expect(await town.master.problems(batch.id)).toEqual([]);
    expect(await town.master.refusal('undoImport', batch.id)).toBe('IMPORT_NOT_NOW');
  });
});
