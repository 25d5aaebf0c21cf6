import type { ClientBase } from 'pg';
import type { LocalDate } from '../../libs/vocabulary/index.js';
import type { BodyPlan } from './bodies.js';
import { Ids, insertRows } from './bulk.js';
import { existing } from './dice.js';
import { PREFECTURE, REBUILT, TEAMS, type Branch } from './unit-names.js';

export const RECORD_BEGINS: LocalDate = '2024-04-01';
export const REBUILD_DAY: LocalDate = '2025-04-01';

export interface Unit {
  id: number;
  orgId: number;
  code: string;
  name: string;
  parent: Unit | null;
  beneath: Unit[];
  from: LocalDate;
  until: LocalDate | null;
  /** The unit that took over at the rebuild. */
  successor: Unit | null;
}

/** The units of one body, as they stood when the record begins; successors hang on the units they follow. */
export function growUnits(plan: BodyPlan, orgId: number, ids: Ids): Unit[] {
  const deepest = plan.tree === PREFECTURE ? 'team' : 'division';
  let rotation = 0;
  const grow = (branch: Branch, parent: Unit | null, code: string): Unit => {
    const [name, named] = typeof branch === 'string' ? [branch, null] : branch;
    const unit: Unit = {
      id: ids.next(),
      orgId,
      code,
      name,
      parent,
      beneath: [],
      from: RECORD_BEGINS,
      until: null,
      successor: null,
    };
    let beneath = named;
    if (!beneath && deepest === 'team' && parent && !name.endsWith('係')) {
      beneath = [0, 1, 2].map((step) =>
        existing(TEAMS[(rotation + step * 3) % TEAMS.length], 'no team name'),
      );
      rotation += 1;
    }
    unit.beneath = (beneath ?? []).map((child, index) => grow(child, unit, code + twoDigits(index + 1)));
    return unit;
  };
  const roots = plan.tree.map((branch, index) => grow(branch, null, twoDigits(index + 1)));
  if (plan.tree === PREFECTURE) for (const unit of everyUnit(roots)) rebuild(unit, ids);
  return roots;
}

/** All units of the trees, parents first, without successors. */
export function everyUnit(roots: readonly Unit[]): Unit[] {
  return roots.flatMap((unit) => [unit, ...everyUnit(unit.beneath)]);
}

/** Writes the units, after them the successors, and which follows which. */
export async function insertUnits(client: ClientBase, units: readonly Unit[]): Promise<void> {
  const successors = units.flatMap((unit) => unit.successor ?? []);
  await insertRows(
    client,
    'unit',
    [...units, ...successors].map((unit) => ({
      id: unit.id,
      org_id: unit.orgId,
      code: unit.code,
      parent_id: unit.parent?.id ?? null,
      name: unit.name,
      valid: `[${unit.from},${unit.until ?? ''})`,
    })),
  );
  const successionIds = await Ids.of(client, 'unit_succession');
  await insertRows(
    client,
    'unit_succession',
    units.flatMap(({ id, successor }) =>
      successor ? [{ id: successionIds.next(), from_unit_id: id, to_unit_id: successor.id }] : [],
    ),
  );
  await successionIds.handBack(client);
}

function rebuild(division: Unit, ids: Ids): void {
  const name = REBUILT[division.name];
  if (name === undefined) return;
  const follow = (unit: Unit, parent: Unit | null, newName: string): void => {
    const successor: Unit = {
      ...unit,
      id: ids.next(),
      code:
        unit === division
          ? `${unit.code.slice(0, -2)}9${unit.code.slice(-1)}`
          : `${parent?.code}${unit.code.slice(-2)}`,
      name: newName,
      parent,
      beneath: [],
      from: REBUILD_DAY,
    };
    unit.until = REBUILD_DAY;
    unit.successor = successor;
    for (const child of unit.beneath) follow(child, successor, child.name);
  };
  follow(division, division.parent, name);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
