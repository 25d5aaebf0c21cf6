import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { ImportScene } from '../support/import-scene.js';
import type { FileKind } from '../support/table-files.js';

let api: TestApi;
let town: ImportScene;

beforeAll(async () => {
  api = await TestApi.start({ jobs: true });
});
beforeEach(async () => {
  town = await ImportScene.of(api);
});
afterAll(() => api.close());

const NEW = (): string[] => ['000101', '髙橋　一郎', 'ﾀｶﾊｼ ｲﾁﾛｳ', town.code(1), '主事', '３級', '', ''];

describe('a 職員マスタ', () => {
  it.each<FileKind>(['utf-8', 'utf-8-bom', 'cp932', 'xlsx'])(
    'adds who is new, from a file in %s',
    async (file) => {
      const batch = await town.master.uploadAndCheck(town.file(NEW()), { file, on: '2025-11-01' });
      expect(batch).toMatchObject({
        state: 'checked',
        encoding: file,
        rowCount: 2,
        counts: { add: 1, unchanged: 1, errors: 0, warnings: 0, leave: 0, invalid: 0 },
        uploadedBy: { id: town.hr.id },
        can: { apply: true, check: true, undo: false },
      });
      expect(await town.master.rows(batch.id, 'add')).toMatchObject([
        { number: 3, staffNumber: '000101', name: '髙橋 一郎', effectiveOn: '2025-11-01', person: null },
      ]);
      expect(await town.posts('000101')).toEqual([]);
      expect(await town.master.applied(batch.id)).toMatchObject({
        state: 'applied',
        appliedBy: { id: town.hr.id },
        progress: { done: 1, total: 1 },
      });
      expect(await town.posts('000101')).toEqual([
        `髙橋一郎 ${town.code(1)} HONMU 主事 3級 100 [2025-11-01,)`,
      ]);
      const kana = await api.db.value(
        `select family_kana || ' ' || given_kana from person p join appointment a on a.person_id = p.id
        where a.org_id = $1 and a.staff_number = '000101'`,
        [town.hr.orgId],
      );
      expect(kana).toBe('タカハシ イチロウ');
    },
  );

  it('moves, changes and leaves alone, and tells each field before and after', async () => {
    await town.employee('000011', ['山田', '花子'], ['やまだ', 'はなこ']);
    await town.employee('000012', ['佐藤', '次郎'], ['サトウ', 'ジロウ']);
    await town.employee('000013', ['鈴木', '三郎'], ['スズキ', 'サブロウ']);
    const batch = await town.master.uploadAndCheck(
      town.file(
        ['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(1), '主任', '', '', ''],
        ['000012', '佐藤　次郎', 'サトウ　ジロウ', town.code(), '係長', '4級', '', ''],
        ['000013', '鈴木三郎', 'ｽｽﾞｷ ｻﾌﾞﾛｳ', town.code(), '', '', '', ''],
      ),
      { on: '2025-11-01' },
    );
    expect(batch.counts).toMatchObject({ move: 1, change: 1, unchanged: 2, errors: 0 });
    const rows = await town.master.rows(batch.id);
    expect(rows.map(({ number, action, changes }) => ({ number, action, changes }))).toEqual([
      { number: 2, action: 'unchanged', changes: [] },
      {
        number: 3,
        action: 'move',
        changes: [
          {
            field: 'unit',
            before: expect.stringContaining(town.code()) as unknown,
            after: expect.stringContaining(town.code(1)) as unknown,
          },
        ],
      },
      {
        number: 4,
        action: 'change',
        changes: [
          { field: 'position', before: '主任', after: '係長' },
          { field: 'grade', before: null, after: '4級' },
        ],
      },
      { number: 5, action: 'unchanged', changes: [] },
    ]);
    await town.master.applied(batch.id);
    expect(await town.posts('000011')).toEqual([
      `山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,2025-11-01)`,
      `山田花子 ${town.code(1)} HONMU 主任 100 [2025-11-01,)`,
    ]);
    expect(await town.posts('000012')).toEqual([
      `佐藤次郎 ${town.code()} HONMU 主任 100 [2020-04-01,2025-11-01)`,
      `佐藤次郎 ${town.code()} HONMU 係長 4級 100 [2025-11-01,)`,
    ]);
    expect(await town.posts('000013')).toHaveLength(1);
  });

  it('changes nothing the second time', async () => {
    await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const file = town.file(NEW(), ['000011', '山田　桜', 'ヤマダ　サクラ', town.code(1), '係長', '', '', '']);
    const first = await town.master.uploadAndCheck(file, { on: '2025-11-01' });
    await town.master.applied(first.id);
    const world = await town.world();
    const second = await town.master.uploadAndCheck(file, { on: '2025-11-01' });
    expect(second.counts).toMatchObject({
      unchanged: 3,
      add: 0,
      move: 0,
      change: 0,
      leave: 0,
      errors: 0,
      warnings: 0,
    });
    expect(second.can.apply).toBe(false);
    expect(await town.master.refusal('applyImport', second.id)).toBe('IMPORT_NOTHING_TO_DO');
    expect(await town.world()).toEqual(world);
  });

  it('keeps the former name as history', async () => {
    const person = await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(
      town.file(['000011', '佐藤　花子', 'サトウ　ハナコ', town.code(), '主任', '', '', '']),
      { on: '2025-10-01' },
    );
    expect(await town.master.rows(batch.id, 'change')).toMatchObject([
      {
        changes: [
          { field: 'name', before: '山田 花子', after: '佐藤 花子' },
          { field: 'kana', before: 'ヤマダ ハナコ', after: 'サトウ ハナコ' },
        ],
      },
    ]);
    await town.master.applied(batch.id);
    const { rows } = await api.db.sql.query(
      'select family_name, valid::text from person_name where person_id = $1 order by valid',
      [person.id],
    );
    expect(rows).toEqual([
      { family_name: '山田', valid: '(,2025-10-01)' },
      { family_name: '佐藤', valid: '[2025-10-01,)' },
    ]);
    expect(await town.posts('000011')).toHaveLength(1);
  });

  it('lists who is missing, and lets them leave only when that is ticked', async () => {
    const leaver = await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(town.file(NEW()), { on: '2025-11-01' });
    expect(batch.counts).toMatchObject({ add: 1, leave: 1 });
    expect(await town.master.rows(batch.id, 'leave')).toMatchObject([
      {
        number: null,
        staffNumber: '000011',
        name: '山田 花子',
        effectiveOn: '2025-10-31',
        person: { id: leaver.id },
      },
    ]);
    await town.master.applied(batch.id);
    expect(await town.posts('000011')).toEqual([`山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,)`]);

    const again = await town.master.uploadAndCheck(town.file(NEW()), { on: '2025-11-01' });
    expect(await api.refusal('{ mySessions { id } }', {}, leaver.cookie)).toBeUndefined();
    await town.master.applied(again.id, ', withLeavers: true');
    expect(await town.posts('000011')).toEqual([
      `山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,2025-11-01)`,
    ]);
    // The session ends at once; the record stays.
    expect(await api.refusal('{ mySessions { id } }', {}, leaver.cookie)).toBe('UNAUTHENTICATED');
    const account = `select ends_on::text from account where id = $1`;
    expect(await api.db.value(account, [leaver.accountId])).toBe('2025-10-31');

    await town.master.undone(again.id);
    expect(await api.db.value(account, [leaver.accountId])).toBeNull();
    expect(await town.posts('000011')).toEqual([`山田花子 ${town.code()} HONMU 主任 100 [2020-04-01,)`]);
  });

  it('gives lost zeros back where somebody then has the number, and says so', async () => {
    await town.employee('000123', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(
      town.file(
        [123, '山田　花子', 'ヤマダ　ハナコ', town.code(), '主任', '', '', ''],
        [999, '新人　一', 'シンジン　ハジメ', town.code(), '主事', '', '', ''],
      ),
      { file: 'xlsx' },
    );
    expect(batch.counts).toMatchObject({ unchanged: 2, add: 1, leave: 0 });
    expect(await town.master.problems(batch.id)).toMatchObject([
      {
        severity: 'warning',
        code: 'STAFF_NUMBER_PADDED',
        rowNumber: 3,
        field: 'staff_number',
        heading: '職員番号',
        value: '123',
        params: [{ name: 'to', value: '000123' }],
      },
    ]);
  });

  it('recognises who returns: certainly under the old number, perhaps under a new one', async () => {
    const left = await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const other = await town.employee('000012', ['佐藤', '次郎'], ['サトウ', 'ジロウ']);
    await api.db.sql.query(
      `update appointment set period = '[2020-04-01,2023-04-01)' where person_id = any ($1)`,
      [[left.id, other.id]],
    );
    const batch = await town.master.uploadAndCheck(
      town.file(
        ['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(), '主任', '', '', ''],
        ['000012', '別人　太郎', 'ベツジン　タロウ', town.code(), '主任', '', '', ''],
        ['000099', '佐藤　次郎', 'サトウ　ジロウ', town.code(), '主任', '', '', ''],
      ),
    );
    expect(await town.master.problems(batch.id)).toMatchObject([
      { severity: 'warning', code: 'REHIRED', rowNumber: 3, person: { id: left.id } },
      { severity: 'warning', code: 'STAFF_NUMBER_USED_BEFORE', rowNumber: 4, person: { id: other.id } },
      { severity: 'warning', code: 'PERHAPS_REHIRED', rowNumber: 5, person: { id: other.id } },
    ]);
    await town.master.applied(batch.id);
    const holders = await api.db.sql.query<{ staff_number: string; mine: boolean }>(
      `select staff_number, person_id = any ($2) as mine from appointment
        where org_id = $1 and upper_inf(period) and staff_number <> '000001' order by staff_number`,
      [town.hr.orgId, [left.id, other.id]],
    );
    expect(holders.rows).toEqual([
      { staff_number: '000011', mine: true },
      { staff_number: '000012', mine: false },
      { staff_number: '000099', mine: false },
    ]);
  });

  it('never changes staff whom another body sends', async () => {
    const guest = await api.build.person({
      employed: false,
      name: ['県', '職員'],
      kana: ['ケン', 'ショクイン'],
    });
    await api.build.appointment(
      { id: guest.id, orgId: guest.orgId, unitId: guest.unitId },
      { percent: 50, staffNumber: 'P1' },
    );
    await api.build.appointment(
      { id: guest.id, orgId: town.hr.orgId, unitId: town.units[0]?.id ?? '' },
      { kind: 'HAKEN', percent: 50, staffNumber: '000777' },
    );
    const missing = await town.master.uploadAndCheck(town.file(NEW()));
    expect(missing.counts).toMatchObject({ leave: 0 });
    const batch = await town.master.uploadAndCheck(
      town.file(['000777', '県　職員', 'ケン　ショクイン', town.code(1), '部長', '', '派遣', '']),
    );
    expect(batch.counts).toMatchObject({ unchanged: 2, errors: 0 });
    expect(await town.master.problems(batch.id)).toMatchObject([{ code: 'GUEST_NOT_CHANGED', rowNumber: 3 }]);
  });

  it('takes the units of the day that the file describes', async () => {
    await api.db.sql.query(`update unit set valid = '[2020-04-01,2026-04-01)' where id = $1`, [
      town.units[1]?.id,
    ]);
    const today = await town.master.uploadAndCheck(town.file(NEW()));
    expect(await town.master.problems(today.id, 'error')).toMatchObject([
      {
        code: 'UNIT_ENDS',
        rowNumber: 3,
        value: town.code(1),
        params: [{ name: 'until', value: '2026-03-31' }],
      },
    ]);
    const later = await town.master.uploadAndCheck(town.file(NEW()), { on: '2026-04-01' });
    expect(await town.master.problems(later.id, 'error')).toMatchObject([
      {
        code: 'UNIT_UNKNOWN',
        rowNumber: 3,
        value: town.code(1),
        params: [{ name: 'on', value: '2026-04-01' }],
      },
    ]);
  });

  it('tells what is wrong with a row by its column and value', async () => {
    await town.employee('000011', ['山田', '花子'], ['ヤマダ', 'ハナコ']);
    const batch = await town.master.uploadAndCheck(
      town.file(
        ['', '名無　番号', 'ナナシ　バンゴウ', town.code(), '主事', '', '', ''],
        ['番号！', '佐藤　次郎', 'サトウ　ジロウ', town.code(), '主事', '', '', ''],
        ['000201', '鈴木三郎', 'スズキサブロウ', 'NOWHERE', '', '', '宇宙飛行士', '120'],
        ['000202', '高橋　四郎', '', town.code(), '', '', '', ''],
        ['000203', '伊藤五郎', 'イトウ　ゴロウ', town.code(), '主事', '', '', ''],
        ['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(), '主任', '', '', ''],
        ['000011', '山田　花子', 'ヤマダ　ハナコ', town.code(), '主任', '', '', ''],
      ),
    );
    const problems = await town.master.problems(batch.id, 'error');
    expect(problems.map(({ rowNumber, field, code, value }) => [rowNumber, field, code, value])).toEqual([
      [3, 'staff_number', 'REQUIRED', ''],
      [4, 'staff_number', 'STAFF_NUMBER_SHAPE', '番号！'],
      [5, 'order', 'ORDER_UNKNOWN', '宇宙飛行士'],
      [5, 'percent', 'PERCENT_UNREADABLE', '120'],
      [6, 'position', 'REQUIRED', null],
      [6, 'kana', 'REQUIRED', null],
      [7, 'name', 'NAME_NOT_SPLIT', '伊藤五郎'],
      [9, 'staff_number', 'STAFF_NUMBER_TWICE', '000011'],
    ]);
    expect(batch.counts).toMatchObject({ errors: 8, invalid: 6 });
    expect(await town.master.refusal('applyImport', batch.id)).toBe('IMPORT_HAS_ERRORS');
    expect((await town.master.rows(batch.id, 'invalid')).map(({ number }) => number)).toEqual([
      3, 4, 5, 6, 7, 9,
    ]);
  });
});
