import { Attacker } from './attacker.js';
import {
  isHeadline,
  placeOf,
  TOTAL,
  type Place,
  type Release,
  type ReleasedCell,
  type Suppressed,
  type TrueCell,
} from './published-table.js';

/**
 * Fewer people than this are not shown, and of every suppressed cell at least so many counts stay possible. Five: the least at
 * which the members of a group cannot work one another out by knowing themselves and a colleague or two (decisions/0028).
 */
export const FEWEST_SHOWN = 5;

/**
 * Which cells a publication may show. Deterministic: the same counts and history give the same pattern.
 * `cells`: complete tables with true counts. `earlier`: what the plan's earlier publications showed, oldest first.
 */
export async function suppress(
  cells: readonly TrueCell[],
  earlier: readonly Release[],
): Promise<ReleasedCell[]> {
  const release = cells.map((cell) => ({ ...cell, suppressed: atFirst(cell, earlier) }));
  const possible = new BestProtection(cells, earlier);
  for (;;) {
    // Whoever is hidden alone in a line is its total less the others: no program need be solved to see that.
    const next =
      besideLonely(release) ??
      (await exposedCell(release, earlier, possible).then((cell) => cell && complementOf(cell, release)));
    if (!next) return release;
    next.suppressed = 'complementary';
  }
}

/** Small in itself, small as a difference, or hidden before and unchanged since. */
function atFirst(cell: TrueCell, earlier: readonly Release[]): Suppressed {
  if (isHeadline(cell)) return null;
  if (isSmall(cell.value)) return 'small';
  let hidden: Suppressed = null;
  for (const release of earlier) {
    const before = release.find((one) => placeOf(one) === placeOf(cell));
    if (!before) continue;
    if (before.suppressed !== null && before.value === cell.value) hidden = 'complementary';
    // A total over all bodies moves with the headline, which is public; a body's own may not tell who was added or taken out.
    if (before.suppressed === null && cell.row !== TOTAL && isSmall(Math.abs(cell.value - before.value)))
      return 'small';
  }
  return hidden;
}

function isSmall(people: number): boolean {
  return people > 0 && people < FEWEST_SHOWN;
}

/** What even withheld tables protect: the headline is public, and no table can hide what it says by itself. */
class BestProtection {
  private attacker: Promise<Attacker> | undefined;

  constructor(
    private readonly cells: readonly TrueCell[],
    private readonly earlier: readonly Release[],
  ) {}

  async candidates(release: number, cell: number): Promise<number> {
    this.attacker ??= Attacker.of([
      ...this.earlier,
      this.cells.map((one) => ({ ...one, suppressed: isHeadline(one) ? null : ('complementary' as const) })),
    ]);
    return (await this.attacker).candidates(release, cell, FEWEST_SHOWN);
  }
}

/** The first suppressed cell, of this publication or of an earlier one, of which an attacker would know too much. */
async function exposedCell(
  release: Release,
  earlier: readonly Release[],
  possible: BestProtection,
): Promise<ReleasedCell | undefined> {
  const all = [...earlier, release];
  const attacker = await Attacker.of(all);
  // The newest first: what protects its cells mostly protects the older ones too.
  for (const [at, one] of [...all.entries()].toReversed()) {
    for (const [index, cell] of one.entries()) {
      if (cell.suppressed === null) continue;
      const candidates = attacker.candidates(at, index, FEWEST_SHOWN);
      if (candidates < FEWEST_SHOWN && candidates < (await possible.candidates(at, index))) return cell;
    }
  }
  return undefined;
}

type Line = 'row' | 'column';

/** The cell to hide in the first line that hides only one. */
function besideLonely(release: readonly ReleasedCell[]): ReleasedCell | undefined {
  const lines = new Lines(release);
  for (const cell of release) {
    if (cell.suppressed === null) continue;
    for (const line of ['row', 'column'] as const) {
      const found = lines.hiddenIn(line, cell) === 1 ? lines.bestBeside(line, cell) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The next cell to hide for one of which too much is known: itself, where an old count is shown anew; else in that of its
 * lines which hides less; else anywhere, until the table is withheld.
 */
function complementOf(exposed: Place, release: readonly ReleasedCell[]): ReleasedCell {
  const own = release.find((cell) => placeOf(cell) === placeOf(exposed));
  if (own && own.suppressed === null && !isHeadline(own)) return own;
  const lines = new Lines(release);
  const [first, second]: Line[] =
    lines.hiddenIn('row', exposed) <= lines.hiddenIn('column', exposed)
      ? ['row', 'column']
      : ['column', 'row'];
  const found =
    lines.bestBeside(first ?? 'row', exposed) ??
    lines.bestBeside(second ?? 'column', exposed) ??
    bestOf(release.filter(({ table }) => table === exposed.table)) ??
    bestOf(release);
  if (!found) throw new Error('what is withheld altogether gives something away');
  return found;
}

/** The rows and columns of a publication's tables, and how many cells each hides. */
class Lines {
  private readonly members = new Map<string, ReleasedCell[]>();

  constructor(release: readonly ReleasedCell[]) {
    for (const cell of release) {
      for (const line of ['row', 'column'] as const) {
        const key = keyOf(line, cell);
        this.members.set(key, [...(this.members.get(key) ?? []), cell]);
      }
    }
  }

  hiddenIn(line: Line, place: Place): number {
    return this.of(line, place).filter(({ suppressed }) => suppressed !== null).length;
  }

  /** The best in the line: one whose other line hides something too, since rectangles close soonest so. */
  bestBeside(line: Line, place: Place): ReleasedCell | undefined {
    const members = this.of(line, place);
    const crossing = line === 'row' ? 'column' : 'row';
    return bestOf(members.filter((cell) => this.hiddenIn(crossing, cell) > 0)) ?? bestOf(members);
  }

  private of(line: Line, place: Place): readonly ReleasedCell[] {
    return this.members.get(keyOf(line, place)) ?? [];
  }
}

function keyOf(line: Line, place: Place): string {
  return `${place.table}/${line}/${place[line]}`;
}

/** The least count that protects by itself, so that little is lost; else the largest there is. */
function bestOf(cells: readonly ReleasedCell[]): ReleasedCell | undefined {
  const shown = cells
    .filter((cell) => cell.suppressed === null && !isHeadline(cell))
    .toSorted((a, b) => a.value - b.value);
  return shown.find(({ value }) => value >= FEWEST_SHOWN) ?? shown.at(-1);
}
