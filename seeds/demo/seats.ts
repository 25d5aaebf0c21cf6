import { existing, type Dice } from './dice.js';
import { everyUnit, type Unit } from './units.js';

export type Rank = 'head' | 'member';

/** A desk in a unit: one person sits there at a time. */
export interface Seat {
  unit: Unit;
  position: string;
  grade: string;
  rank: Rank;
}

const MEMBERS: readonly (readonly [position: string, grade: string])[] = [
  ['主事', '行政職1級'],
  ['主任', '行政職3級'],
  ['主事', '行政職2級'],
  ['技師', '行政職2級'],
  ['主査', '行政職4級'],
  ['主任主事', '行政職3級'],
];

/** `count` desks over a body's units: heads first, then members evenly over the units that have none beneath them. */
export function furnish(roots: readonly Unit[], count: number, dice: Dice): Seat[] {
  const units = everyUnit(roots);
  const heads = units.flatMap((unit) => headOf(unit) ?? []);
  if (heads.length >= count) throw new Error('Demo seed: more units than people');
  const leaves = dice.shuffled(units.filter((unit) => unit.beneath.length === 0));
  const members = Array.from({ length: count - heads.length }, (_, index): Seat => {
    const unit = existing(leaves[index % leaves.length], 'a body without units');
    const [position, grade] = existing(
      MEMBERS[(index + Math.floor(index / leaves.length)) % MEMBERS.length],
      'no post',
    );
    return { unit, position, grade, rank: 'member' };
  });
  return [...heads, ...members];
}

function headOf(unit: Unit): Seat | null {
  const head = (position: string, grade: string): Seat => ({ unit, position, grade, rank: 'head' });
  if (unit.name.endsWith('係')) return head('係長', '行政職5級');
  if (unit.beneath.length === 0 || (unit.parent && unit.beneath[0]?.name.endsWith('係')))
    return head('課長', '行政職6級');
  return unit.name.endsWith('局') ? head('局長', '行政職9級') : head('部長', '行政職8級');
}
