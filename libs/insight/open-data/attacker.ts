import { LinearBounds, type Constraint } from './linear-bounds.js';
import { placeOf, TOTAL, type Release, type ReleasedCell } from './published-table.js';

/**
 * Somebody who has every publication of a plan and wants to know what was suppressed. Knows: that counts are not negative;
 * that rows and columns add up to their totals; which tables can never exceed which (実人数 never exceeds 延べ); and of every
 * column, such as a year long closed, that nothing in it has changed, if so: what any publication says of it then holds in all.
 */
export class Attacker {
  private constructor(
    private readonly unknownOf: readonly (readonly (number | undefined)[])[],
    private readonly bounds: LinearBounds,
  ) {}

  static async of(releases: readonly Release[]): Promise<Attacker> {
    const { unknownOf, truth, valueOf } = unknownsOf(releases);
    const constraints: Constraint[] = [];
    const say = (
      terms: readonly [cell: number, coefficient: number][],
      relation: '=' | '>=',
      at: number,
    ): void => {
      let bound = 0;
      const sum = new Map<number, number>();
      for (const [cell, coefficient] of terms) {
        const unknown = unknownOf[at]?.[cell];
        if (unknown === undefined) bound -= coefficient * (valueOf[at]?.[cell] ?? 0);
        else sum.set(unknown, (sum.get(unknown) ?? 0) + coefficient);
      }
      const left = [...sum].filter(([, coefficient]) => coefficient !== 0);
      if (left.length > 0) constraints.push({ terms: left, relation, bound });
    };
    for (const [at, release] of releases.entries()) {
      for (const line of linesOf(release)) say(line, '=', at);
      for (const [less, more] of neverMoreOf(release))
        say(
          [
            [more, 1],
            [less, -1],
          ],
          '>=',
          at,
        );
    }
    return new Attacker(unknownOf, await LinearBounds.of(constraints, truth));
  }

  /** How many counts the cell may be, as far as `enough`; 1 means that it is known. */
  candidates(release: number, cell: number, enough: number): number {
    const unknown = this.unknownOf[release]?.[cell];
    return unknown === undefined ? 1 : this.bounds.candidates(unknown, enough);
  }
}

/** Which unknown each cell of each release is; none where some publication shows it. */
function unknownsOf(releases: readonly Release[]) {
  const same = new Map<string, string>(); // a cell of a release → the release in which it was first so
  const shown = new Set<string>();
  const keyOf = (at: number, cell: ReleasedCell): string => `${at}:${placeOf(cell)}`;
  const columns = releases.map(columnsOf);
  for (const [at, release] of releases.entries()) {
    const before = new Map<string, number>();
    for (const [column, counts] of columns[at] ?? []) {
      const first = columns.findIndex((one, index) => index < at && one.get(column) === counts);
      if (first >= 0) before.set(column, first);
    }
    for (const cell of release) {
      const first = before.get(`${cell.table}/${cell.column}`);
      const key = keyOf(first ?? at, cell);
      same.set(keyOf(at, cell), key);
      if (cell.suppressed === null) shown.add(key);
    }
  }
  const numbers = new Map<string, number>();
  const truth: number[] = [];
  const unknownOf = releases.map((release, at) =>
    release.map((cell) => {
      const key = same.get(keyOf(at, cell)) ?? '';
      if (shown.has(key)) return undefined;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, truth.length);
      truth.push(cell.value);
      return truth.length - 1;
    }),
  );
  return { unknownOf, truth, valueOf: releases.map((release) => release.map(({ value }) => value)) };
}

/** Each column with all its counts as one text, so that equal texts are columns in which nothing has changed. */
function columnsOf(release: Release): Map<string, string> {
  const columns = new Map<string, string>();
  for (const { table, row, column, value } of release) {
    const key = `${table}/${column}`;
    columns.set(key, `${columns.get(key) ?? ''}${row}=${value};`);
  }
  return columns;
}

/** Every row and every column, as its members less its total. */
function linesOf(release: Release): [cell: number, coefficient: number][][] {
  const lines = new Map<string, [number, number][]>();
  for (const [index, { table, row, column }] of release.entries()) {
    const put = (line: string, isTotal: boolean): void => {
      const members = lines.get(line);
      if (members) members.push([index, isTotal ? -1 : 1]);
      else lines.set(line, [[index, isTotal ? -1 : 1]]);
    };
    put(`${table}/row/${row}`, column === TOTAL);
    put(`${table}/column/${column}`, row === TOTAL);
  }
  return [...lines.values()];
}

/** Pairs of cells at the same place of two tables, of which one table nowhere exceeds the other. */
function neverMoreOf(release: Release): [less: number, more: number][] {
  const tables = new Map<string, Map<string, number>>();
  for (const [index, { table, row, column }] of release.entries()) {
    const places = tables.get(table) ?? new Map<string, number>();
    tables.set(table, places.set(`${row}/${column}`, index));
  }
  const pairs: [number, number][] = [];
  for (const [lessTable, less] of tables) {
    for (const [moreTable, more] of tables) {
      if (lessTable === moreTable || less.size !== more.size) continue;
      const both = [...less].map(([place, index]): [number, number] => [index, more.get(place) ?? -1]);
      const value = (index: number): number => release[index]?.value ?? -1;
      if (both.every(([a, b]) => b >= 0 && value(a) <= value(b))) pairs.push(...both);
    }
  }
  return pairs;
}
