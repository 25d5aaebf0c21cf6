import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Attacker } from './attacker.js';
import { isHeadline, TOTAL, type Release, type ReleasedCell, type TrueCell } from './published-table.js';
import { FEWEST_SHOWN, suppress } from './suppression.js';

/** A complete table from the counts of its inner cells. */
function tableOf(table: string, counts: readonly (readonly number[])[]): TrueCell[] {
  const rows = counts.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const last = totals.length - 1;
  return [...rows, totals].flatMap((row, r) =>
    row.map((value, c) => ({
      table,
      row: r === rows.length ? TOTAL : `b${r}`,
      column: c === last ? TOTAL : `y${c}`,
      value,
    })),
  );
}

/** Publications one after the other, each knowing those before. */
async function published(history: readonly TrueCell[][]): Promise<Release[]> {
  const releases: Release[] = [];
  for (const cells of history) releases.push(await suppress(cells, releases));
  return releases;
}

const at = (release: Release | undefined, row: string, column: string): ReleasedCell =>
  release?.find((cell) => cell.row === row && cell.column === column) ?? fail(`${row} ${column}`);

function fail(what: string): never {
  throw new Error(what);
}

const inner = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 90 })), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: 1, maxLength: 6 },
  ),
);
/** The counts of a table as they are at three moments: some grow, some are corrected. */
const history = inner.chain((first) => {
  const change = fc.array(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 12 })), {
      minLength: first[0]?.length ?? 0,
      maxLength: first[0]?.length ?? 0,
    }),
    { minLength: first.length, maxLength: first.length },
  );
  return fc
    .tuple(change, change)
    .map((changes) =>
      changes.reduce(
        (moments, by) => [
          ...moments,
          (moments.at(-1) ?? []).map((row, r) =>
            row.map((value, c) => Math.max(0, value + (by[r]?.[c] ?? 0))),
          ),
        ],
        [first],
      ),
    );
});
const half = (counts: readonly (readonly number[])[]): number[][] =>
  counts.map((row) => row.map((value) => Math.ceil(value / 2)));

describe('what a publication may show', () => {
  it('does not show fewer than five people, nor what would give them away', async () => {
    const [release] = await published([
      tableOf('t', [
        [3, 40, 50],
        [60, 70, 80],
        [20, 30, 40],
      ]),
    ]);
    expect(at(release, 'b0', 'y0')).toMatchObject({ suppressed: 'small' });
    const hidden = release?.filter((cell) => cell.suppressed !== null) ?? [];
    expect(hidden).toHaveLength(4);
    expect(hidden.filter(({ suppressed }) => suppressed === 'small')).toHaveLength(1);
  });

  it('shows everything where nobody is few, zeros too', async () => {
    const [release] = await published([
      tableOf('t', [
        [0, 40],
        [60, 5],
      ]),
    ]);
    expect(release?.every((cell) => cell.suppressed === null)).toBe(true);
  });

  it('does not show a count that differs by a few from what was published before', async () => {
    const [, later] = await published([
      tableOf('t', [
        [40, 50],
        [60, 70],
        [30, 30],
      ]),
      tableOf('t', [
        [42, 50],
        [75, 70],
        [50, 30],
      ]),
    ]);
    expect(at(later, 'b0', 'y0')).toMatchObject({ suppressed: 'small' });
    expect(at(later, 'b1', 'y0')).toMatchObject({ value: 75 });
  });

  it('keeps hidden what was hidden and has not changed', async () => {
    const counts = [
      [3, 40],
      [60, 70],
      [20, 30],
    ];
    const [first, second] = await published([
      tableOf('t', counts),
      tableOf(
        't',
        counts.map(([a = 0, b = 0]) => [a, b + 20]),
      ),
    ]);
    for (const cell of first?.filter(({ column }) => column === 'y0') ?? [])
      if (cell.suppressed !== null) expect(at(second, cell.row, 'y0').suppressed).not.toBeNull();
  });

  it('decides the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (moments) => {
        const tables = moments.map((counts) => tableOf('t', counts));
        expect(await published(tables)).toEqual(await published(tables));
      }),
      { numRuns: 10 },
    );
  });
});

describe('an attacker with every publication', () => {
  it('bounds no suppressed cell closer than to five counts, by linear programming, unless the headline alone does', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(history, async (moments) => {
        const releases = await published(
          moments.map((counts) => [...tableOf('completions', counts), ...tableOf('people', half(counts))]),
        );
        const attacker = await Attacker.of(releases);
        const onlyHeadlines = await Attacker.of([
          ...releases.slice(0, -1),
          (releases.at(-1) ?? []).map((cell) => ({
            ...cell,
            suppressed: isHeadline(cell) ? null : ('small' as const),
          })),
        ]);
        for (const [release, cells] of releases.entries()) {
          for (const [cell, { suppressed }] of cells.entries()) {
            if (suppressed === null) continue;
            const least = Math.min(FEWEST_SHOWN, onlyHeadlines.candidates(release, cell, FEWEST_SHOWN));
            expect(attacker.candidates(release, cell, FEWEST_SHOWN)).toBeGreaterThanOrEqual(least);
            looked += 1;
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('finds no suppressed cell by trying every table there could be', async () => {
    const count = fc.integer({ min: 0, max: 14 });
    const tiny = fc.array(fc.array(count, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(tiny, async (counts) => {
        const [release = []] = await published([tableOf('t', counts)]);
        const least = Math.min(FEWEST_SHOWN, (release.at(-1)?.value ?? 0) + 1); // the headline itself says so much
        const seen = possibleCounts(release, counts.length, counts[0]?.length ?? 0);
        for (const [index, cell] of release.entries())
          if (cell.suppressed !== null) expect(seen[index]?.size).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 30 },
    );
  });

  it('would find them, had only the small cells been hidden', async () => {
    const cells = tableOf('t', [
      [3, 40],
      [60, 70],
    ]);
    const naive = cells.map((cell) => ({
      ...cell,
      suppressed: cell.value === 3 ? ('small' as const) : null,
    }));
    expect((await Attacker.of([naive])).candidates(0, 0, FEWEST_SHOWN)).toBe(1);
  });

  it('would find them, were a closed year hidden in other places than before', async () => {
    const cells = tableOf('t', [
      [3, 40],
      [60, 70],
      [20, 30],
    ]);
    const hiding = (...values: number[]): Release =>
      cells.map((cell) => ({ ...cell, suppressed: values.includes(cell.value) ? ('small' as const) : null }));
    const attacker = await Attacker.of([hiding(3, 40, 60, 70), hiding(3, 40, 20, 30)]);
    expect(attacker.candidates(0, 0, FEWEST_SHOWN)).toBe(1);
  });
});

/** Of every cell, all counts that it has in some table which agrees with what is shown. */
function possibleCounts(release: Release, rows: number, columns: number): Set<number>[] {
  const seen = release.map(() => new Set<number>());
  const most = release.at(-1)?.value ?? 0;
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const tryFrom = (index: number, left: number): void => {
    if (index === rows * columns) {
      const table = tableOf('t', counts);
      if (table.every(({ value }, at) => release[at]?.suppressed !== null || release[at]?.value === value))
        for (const [at, { value }] of table.entries()) seen[at]?.add(value);
      return;
    }
    const [r, c] = [Math.floor(index / columns), index % columns];
    const cell = release[r * (columns + 1) + c];
    const row = counts[r] ?? [];
    const [low, high] = cell?.suppressed === null ? [cell.value, cell.value] : [0, left];
    for (let value = low; value <= Math.min(high, left); value += 1) {
      row[c] = value;
      tryFrom(index + 1, left - value);
    }
  };
  tryFrom(0, most);
  return seen;
}
