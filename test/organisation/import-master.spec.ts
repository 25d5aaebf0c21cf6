import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { Importer } from '../support/importer.js';
import type { FileKind } from '../support/table-files.js';

const MIHARA = '342041';
const HEADINGS = ['職員番号', '氏名', 'フリガナ', '所属コード', '所属名', '職名', '級'];

let api: TestApi;
let hr: BuiltPerson;
let mihara: Importer;
let codes: string[];

beforeAll(async () => {
  api = await TestApi.start({ jobs: true });
});
afterAll(() => api.close());

beforeEach(async () => {
  // Each test has the body for itself: everybody of the tests before has left long ago.
  await api.db.sql.query(`update appointment set period = '[2020-04-01,2020-04-02)' where upper_inf(period)`);
  const units = [await api.build.unit({ body: MIHARA }), await api.build.unit({ body: MIHARA })];
  const { rows } = await api.db.sql.query<{ code: string }>('select code from unit where id = any ($1) order by id', [units]);
  codes = rows.map(({ code }) => code);
  hr = await api.build.person({
    body: MIHARA,
    unitId: units[0] ?? '',
    staffNumber: 'HR1',
    name: ['人事', '係'],
    kana: ['じんじ', 'かかり'],
    roles: [{ role: 'hr', scope: 'body', body: MIHARA }],
  });
  mihara = new Importer(api, hr, 'staff_master', MIHARA);
});

const hrRow = (): string[] => ['HR1', '人事　係', 'ジンジ　カカリ', codes[0] ?? '', '', '主任', ''];

describe('a 職員マスタ', () => {
  it.each<FileKind>(['utf-8', 'utf-8-bom', 'cp932', 'xlsx'])(
    'adds who is new, from a file in %s',
    async (file) => {
      const batch = await mihara.uploadAndCheck(
        [HEADINGS, hrRow(), ['000101', '髙橋　一郎', 'ﾀｶﾊｼ ｲﾁﾛｳ', codes[1] ?? '', '', '主事', '３級']],
        { file, on: '2025-11-01' },
      );
      expect(batch).toMatchObject({
        state: 'checked',
        encoding: file,
        rowCount: 2,
        counts: { add: 1, unchanged: 1, errors: 0, warnings: 0, leave: 0 },
      });
      const [added] = await mihara.rows(batch.id, 'add');
      expect(added).toMatchObject({ number: 3, staffNumber: '000101', name: '髙橋 一郎', person: null });
      expect(await mihara.applied(batch.id)).toMatchObject({ state: 'applied', appliedBy: { id: hr.id } });
      const { rows } = await api.db.sql.query(
        `select p.family_name, p.given_name, p.family_kana, p.given_kana, a.position, a.grade, a.kind, a.percent, a.period::text
         from appointment a join person p on p.id = a.person_id where a.staff_number = '000101' and a.period @> date '2025-11-20'`,
      );
      expect(rows).toEqual([
        {
          family_name: '髙橋',
          given_name: '一郎',
          family_kana: 'タカハシ',
          given_kana: 'イチロウ',
          position: '主事',
          grade: '3級',
          kind: 'HONMU',
          percent: 100,
          period: '[2025-11-01,)',
        },
      ]);
    },
  );
});
