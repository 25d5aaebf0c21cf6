import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';
import { Importer } from './importer.js';
import type { Cell } from './table-files.js';

export const MASTER = ['職員番号', '氏名', 'フリガナ', '所属コード', '職名', '級', '任用区分', '従事割合'];
export const TRANSFERS = [
  '職員番号',
  '氏名',
  'フリガナ',
  '発令種別',
  '発令日',
  '新所属コード',
  '新職名',
  '割合',
];

/** A municipality of the test's own, with two units, and 人事課 in the first of them. */
export class ImportScene {
  private static readonly used = new WeakMap<TestApi, number>();

  private constructor(
    readonly api: TestApi,
    readonly body: string,
    readonly hr: BuiltPerson,
    readonly units: readonly { id: string; code: string }[],
    readonly master: Importer,
    readonly transfers: Importer,
  ) {}

  static async of(api: TestApi): Promise<ImportScene> {
    const place = ImportScene.used.get(api) ?? 0;
    ImportScene.used.set(api, place + 1);
    const body = await api.db.value<string>(
      `select code6 from organisation where kind <> 'pref' order by code6 offset $1 limit 1`,
      [place],
    );
    const units = [];
    for (let count = 0; count < 2; count += 1) {
      const id = await api.build.unit({ body });
      units.push({ id, code: await api.db.value<string>('select code from unit where id = $1', [id]) });
    }
    const hr = await api.build.person({
      body,
      unitId: units[0]?.id ?? '',
      staffNumber: '000001',
      name: ['人事', '係'],
      kana: ['ジンジ', 'カカリ'],
      roles: [{ role: 'hr', scope: 'body', body }],
    });
    return new ImportScene(
      api,
      body,
      hr,
      units,
      new Importer(api, hr, 'staff_master', body),
      new Importer(api, hr, 'transfers', body),
    );
  }

  /** The same town, served by another process. */
  at(api: TestApi): ImportScene {
    ImportScene.used.set(api, ImportScene.used.get(this.api) ?? 0);
    return new ImportScene(
      api,
      this.body,
      this.hr,
      this.units,
      new Importer(api, this.hr, 'staff_master', this.body),
      new Importer(api, this.hr, 'transfers', this.body),
    );
  }

  code(unit = 0): string {
    return this.units[unit]?.code ?? '';
  }

  /** Somebody who is employed here, in the first unit. */
  employee(
    staffNumber: string,
    name: [string, string],
    kana: [string, string],
    unit = 0,
  ): Promise<BuiltPerson> {
    return this.api.build.person({
      body: this.body,
      unitId: this.units[unit]?.id ?? '',
      staffNumber,
      name,
      kana,
    });
  }

  /** A 職員マスタ: 人事課 itself as it is, and the rows. */
  file(...rows: Cell[][]): Cell[][] {
    return [MASTER, ['000001', '人事　係', 'ジンジ　カカリ', this.code(), '主任', '', '', ''], ...rows];
  }

  /** The posts of a staff number here, the oldest first, as one line each. */
  async posts(staffNumber: string): Promise<string[]> {
    const { rows } = await this.api.db.sql.query<{ line: string }>(
      `select concat_ws(' ', p.family_name || p.given_name, u.code, a.kind, a.position, a.grade, a.percent, a.period::text) as line
         from appointment a join person p on p.id = a.person_id join unit u on u.id = a.unit_id
         join organisation o on o.id = a.org_id
        where o.code6 = $1 and a.staff_number = $2 order by lower(a.period), a.id`,
      [this.body, staffNumber],
    );
    return rows.map(({ line }) => line);
  }

  /** Everything that an import may write, for comparing before and after. */
  async world(): Promise<unknown> {
    return this.api.db.value(
      `select jsonb_build_object(
         'appointment', (select jsonb_agg(to_jsonb(a) order by a.id) from appointment a),
         'person', (select jsonb_agg(to_jsonb(p) order by p.id) from person p),
         'name', (select jsonb_agg(to_jsonb(n) order by n.id) from person_name n),
         'account', (select jsonb_agg(to_jsonb(a) order by a.id) from account a))`,
    );
  }
}
