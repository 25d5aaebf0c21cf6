import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { ImportScene, TRANSFERS } from '../support/import-scene.js';

let api: TestApi;
let town: ImportScene;

beforeAll(async () => {
  api = await TestApi.start({ jobs: true });
});
beforeEach(async () => {
  town = await ImportScene.of(api);
  await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
  await town.employee('000012', ['佐藤', '次郎'], ['サトウ', 'ジロウ']);
  await town.employee('000013', ['鈴木', '三郎'], ['スズキ', 'サブロウ']);
});
afterAll(() => api.close());

const file = (...rows: (string | number)[][]): (string | number)[][] => [TRANSFERS, ...rows];

describe('人事異動', () => {
  it('in CP932 with three bad rows is refused, corrected, applied and undone', async () => {
    const good = [
      ['000011', '山田　花子', 'ヤマダ　ハナコ', '異動', '令和8年4月1日', town.code(1), '係長', ''],
      ['000012', '佐藤　次郎', 'サトウ　ジロウ', '退職', 'R8.3.31', '', '', ''],
      ['000500', '髙﨑　新', 'タカサキ　アラタ', '新規採用', '2026/4/1', town.code(1), '主事', ''],
    ];
    const bad = [
      ['000013', '鈴木　三郎', 'スズキ　サブロウ', '異動', '令和8年4月31日', town.code(1), '', ''],
      ['000404', '不在　者', 'フザイ　シャ', '異動', '20260401', town.code(1), '', ''],
      ['000501', '新人　次', 'シンジン　ツギ', '採用', '20260401', 'NOWHERE', '主事', ''],
    ];
    const world = await town.world();
    const first = await town.transfers.uploadAndCheck(file(...good, ...bad), {
      file: 'cp932',
      on: '2026-04-01',
    });
    expect(first).toMatchObject({
      encoding: 'cp932',
      counts: { errors: 3, invalid: 3, add: 1, move: 1, leave: 1 },
    });
    const problems = await town.transfers.problems(first.id, 'error');
    expect(problems.map(({ rowNumber, heading, code, value }) => [rowNumber, heading, code, value])).toEqual([
      [5, '発令日', 'DATE_UNREADABLE', '令和8年4月31日'],
      [6, '職員番号', 'STAFF_NUMBER_UNKNOWN', '000404'],
      [7, '新所属コード', 'UNIT_UNKNOWN', 'NOWHERE'],
    ]);
    expect(await town.transfers.refusal('applyImport', first.id)).toBe('IMPORT_HAS_ERRORS');
    expect(await town.world()).toEqual(world);

    const corrected = await town.transfers.uploadAndCheck(file(...good), { file: 'cp932', on: '2026-04-01' });
    expect(corrected.counts).toMatchObject({ errors: 0, warnings: 0 });
    expect(await town.transfers.applied(corrected.id)).toMatchObject({
      state: 'applied',
      can: { undo: true },
    });
    expect(await town.posts('000011')).toEqual([
      `山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,2026-04-01)`,
      `山田花子 ${town.code(1)} HONMU 係長 100 [2026-04-01,)`,
    ]);
    expect(await town.posts('000012')).toEqual([
      `佐藤次郎 ${town.code()} HONMU 主任 100 [2020-04-01,2026-04-01)`,
    ]);
    expect(await town.posts('000500')).toEqual([`髙﨑新 ${town.code(1)} HONMU 主事 100 [2026-04-01,)`]);

    expect(await town.transfers.undone(corrected.id)).toMatchObject({
      state: 'undone',
      undoneBy: { id: town.hr.id },
    });
    expect(await town.world()).toEqual(world);
  });

  it('changes nothing the second time', async () => {
    const rows = file(
      ['000011', '', '', '昇任', '2026/4/1', '', '係長', ''],
      ['000012', '', '', '定年退職', '2026/3/31', '', '', ''],
      ['000500', '新人　一', 'シンジン　ハジメ', '採用', '2026/4/1', town.code(), '主事', ''],
    );
    await town.transfers.applied((await town.transfers.uploadAndCheck(rows)).id);
    const again = await town.transfers.uploadAndCheck(rows);
    expect(again.counts).toMatchObject({ unchanged: 3, errors: 0, add: 0, change: 0, leave: 0 });
    expect(await town.transfers.refusal('applyImport', again.id)).toBe('IMPORT_NOTHING_TO_DO');
  });

  it('opens a concurrent post within 100 %, and ends it', async () => {
    const over = await town.transfers.uploadAndCheck(
      file(['000011', '', '', '兼務', '2026/4/1', town.code(1), '主査', '30']),
    );
    expect(await town.transfers.problems(over.id, 'error')).toMatchObject([
      {
        code: 'PERCENT_EXCEEDED',
        rowNumber: 2,
        value: '30',
        params: [
          { name: 'on', value: '2026-04-01' },
          { name: 'percent', value: '130' },
        ],
      },
    ]);
    const both = await town.transfers.uploadAndCheck(
      file(
        ['000011', '', '', '異動', '2026/4/1', town.code(), '', '70'],
        ['000011', '', '', '兼務', '2026/4/1', town.code(1), '主査', '30'],
      ),
    );
    expect(both.counts).toMatchObject({ errors: 0, change: 1, move: 1 });
    await town.transfers.applied(both.id);
    expect(await town.posts('000011')).toEqual([
      `山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,2026-04-01)`,
      `山田花子 ${town.code()} HONMU 主任 70 [2026-04-01,)`,
      `山田花子 ${town.code(1)} KENMU 主査 30 [2026-04-01,)`,
    ]);
    const end = await town.transfers.uploadAndCheck(
      file(['000011', '', '', '兼務解除', '2026/10/1', town.code(1), '', '']),
    );
    await town.transfers.applied(end.id);
    expect((await town.posts('000011'))[2]).toBe(
      `山田花子 ${town.code(1)} KENMU 主査 30 [2026-04-01,2026-10-01)`,
    );
  });

  it('is refused where the records say something else', async () => {
    await api.db.sql.query(
      `update appointment set period = '[2020-04-01,2026-04-01)' where staff_number = '000013' and org_id = $1`,
      [town.hr.orgId],
    );
    await api.db.sql.query(
      `insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
       select person_id, org_id, unit_id, kind, position, percent, '[2026-04-01,)', staff_number from appointment
        where staff_number = '000013' and org_id = $1`,
      [town.hr.orgId],
    );
    const batch = await town.transfers.uploadAndCheck(
      file(
        ['000011', '山田　花子', 'ヤマダ　ハナコ', '採用', '2026/4/1', town.code(), '主事', ''],
        ['000012', '佐藤　太郎', 'サトウ　タロウ', '異動', '2026/4/1', town.code(1), '', ''],
        ['000013', '', '', '退職', '2025/12/31', '', '', ''],
        ['000012', '', '', '兼務解除', '2026/4/1', town.code(1), '', ''],
      ),
    );
    const problems = await town.transfers.problems(batch.id);
    expect(problems.map(({ rowNumber, code, severity }) => [rowNumber, code, severity])).toEqual([
      [2, 'ALREADY_EMPLOYED', 'error'],
      [3, 'NAME_DIFFERS', 'warning'],
      [4, 'LATER_POST', 'error'],
      [5, 'NO_SUCH_POST', 'error'],
    ]);
  });

  it('ends the account of a leaver after the last day, and not before', async () => {
    const person = await town.employee('000021', ['定年', '用子'], ['テイネン', 'ヨウコ']);
    const batch = await town.transfers.uploadAndCheck(
      file(['000021', '', '', '退職', '2026/3/31', '', '', '']),
    );
    await town.transfers.applied(batch.id);
    expect(await town.posts('000021')).toEqual([
      `定年用子 ${town.code()} HONMU 主任 100 [2020-04-01,2026-04-01)`,
    ]);
    const last = `select ends_on::text from account where id = $1`;
    expect(await api.db.value(last, [person.accountId])).toBe('2026-03-31');
    expect(await api.refusal('{ mySessions { id } }', {}, person.cookie)).toBeUndefined();
  });
});
