import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestApi } from '../support/api.js';
import { Office, SWITCH_DAY } from '../support/office.js';

let api: TestApi;
let office: Office;

beforeAll(async () => {
  api = await TestApi.start();
  office = await Office.open(api);
  await office.hire('広報課', '[2026-10-01,)');
  await office.hire('人事課', '[2024-04-01,2026-03-01)');
});

afterAll(() => api.close());

type Edit = { do: 'add' | 'rename' } | { do: 'move' | 'merge' | 'abolish'; to: number } | { do: 'end' };
interface Step {
  edit: Edit;
  at: number;
}

/** A draft in TypeScript, as simple as can be: each row knows its parent, and which old units its people come from. */
class Model {
  readonly rows = new Map<string, { parent: string | null; takes: Set<string>; continues: string | null }>();
  /** Units that end with nothing to follow. */
  readonly ended = new Set<string>();

  constructor() {
    this.put('総務部', null);
    for (const name of ['人事課', '広報課', '総務課']) this.put(name, '総務部');
  }

  private put(name: string, parent: string | null): void {
    this.rows.set(name, { parent, takes: new Set([name]), continues: name });
  }

  isBeneath(place: string | null, name: string): boolean {
    for (let at = place; at !== null; at = this.rows.get(at)?.parent ?? null) if (at === name) return true;
    return false;
  }

  beneath(name: string): string[] {
    return [...this.rows].filter(([, row]) => row.parent === name).map(([child]) => child);
  }

  add(name: string): void {
    this.rows.set(name, { parent: null, takes: new Set(), continues: null });
  }

  rename(name: string, next: string): void {
    const row = this.row(name);
    this.rows.delete(name);
    this.rows.set(next, row);
    for (const child of this.beneath(name)) this.row(child).parent = next;
  }

  end(name: string, successor: string | null): void {
    const { takes } = this.row(name);
    for (const unit of takes) {
      if (successor) this.row(successor).takes.add(unit);
      else this.ended.add(unit);
    }
    this.rows.delete(name);
  }

  row(name: string): { parent: string | null; takes: Set<string>; continues: string | null } {
    const found = this.rows.get(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }

  path(name: string): string {
    const { parent } = this.row(name);
    return parent ? `${this.path(parent)}/${name}` : name;
  }
}

const index = fc.nat(50);
const step: fc.Arbitrary<Step> = fc.record({
  at: index,
  edit: fc.oneof(
    fc.record({ do: fc.constantFrom<'add' | 'rename'>('add', 'rename') }),
    fc.record({ do: fc.constantFrom<'move' | 'merge' | 'abolish'>('move', 'merge', 'abolish'), to: index }),
    fc.record({ do: fc.constant<'end'>('end') }),
  ),
});

/** The same edit on both sides; where the model says no, the server must say no by name. */
async function apply(model: Model, { edit, at }: Step, serial: number): Promise<void> {
  const names = [...model.rows.keys()].sort();
  const name = names[at % names.length];
  if (edit.do === 'add' || name === undefined) {
    await office.add(`新課${serial}`, `N${serial}`);
    model.add(`新課${serial}`);
    return;
  }
  if (edit.do === 'rename') {
    await office.rename(name, `改${serial}`);
    model.rename(name, `改${serial}`);
    return;
  }
  const to = 'to' in edit ? (names[edit.to % names.length] ?? name) : null;
  const cycle = model.isBeneath(to, name);
  if (edit.do === 'move' || edit.do === 'merge') {
    const done = edit.do === 'move' ? office.move(name, to ?? name) : office.merge(name, to ?? name);
    if (cycle) {
      await expect(done).rejects.toThrow('UNIT_CYCLE');
      return;
    }
    await done;
    if (edit.do === 'move') {
      model.row(name).parent = to;
      return;
    }
    for (const child of model.beneath(name)) model.row(child).parent = to;
    model.end(name, to);
    return;
  }
  const done = office.abolish(name, to);
  if (cycle || model.beneath(name).length > 0) {
    await expect(done).rejects.toThrow(cycle ? 'UNIT_CYCLE' : 'UNIT_HAS_UNITS');
    return;
  }
  await done;
  model.end(name, to);
}

describe('any sequence of edits', () => {
  it('ends in the tree and the posts that a simple model says, and leaves no trace when withdrawn', async () => {
    let serial = 0;
    let approvals = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const before = await office.rows();
        const people = await peopleByUnit();
        const model = new Model();
        await office.start();
        for (const next of steps) await apply(model, next, (serial += 1));
        const left = Object.keys(people).filter((unit) => model.ended.has(unit));
        const expected = [
          ...(model.rows.size === 0 ? ['EMPTY_TREE'] : []),
          ...left.map(() => 'PEOPLE_WITHOUT_UNIT'),
        ];
        expect(await office.problems()).toEqual(expected);
        if (expected.length === 0) {
          approvals += 1;
          await office.approved();
          expect(await office.tree(SWITCH_DAY)).toEqual(
            [...model.rows.keys()].map((name) => model.path(name)).sort(),
          );
          const moved: Record<string, string[]> = {};
          for (const [name, row] of model.rows) {
            const here = [...row.takes].flatMap((unit) => people[unit] ?? []).sort();
            if (here.length > 0) moved[name] = here;
          }
          expect(await peopleByUnit()).toEqual(moved);
        }
        await office.run('withdrawReorganisation');
        expect(await office.rows()).toEqual(before);
      }),
      { numRuns: 10, seed: 41 },
    );
    expect(approvals).toBeGreaterThan(3);
  }, 120_000);
});

/** Who has a post on the day or later, by the unit's name. */
async function peopleByUnit(): Promise<Record<string, string[]>> {
  const { rows } = await api.db.sql.query<{ name: string; people: string[] }>(
    `select u.name, array_agg(distinct a.person_id::text order by a.person_id::text) as people
       from appointment a join unit u on u.id = a.unit_id
      where a.org_id = $1 and a.period && daterange($2, null) group by u.name`,
    [office.orgId, SWITCH_DAY],
  );
  return Object.fromEntries(rows.map(({ name, people }) => [name, people]));
}
