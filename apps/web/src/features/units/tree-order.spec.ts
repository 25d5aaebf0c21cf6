import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { branchesOf, inTreeOrder, type Branch, type InTree } from './tree-order';

/** Any forest: each unit's parent is an earlier one, or none. */
const forest = fc.array(fc.option(fc.nat(20), { nil: null }), { maxLength: 21 }).map((parents) =>
  parents.map((parent, at): InTree => ({
    id: String(at),
    parentId: parent !== null && parent < at ? String(parent) : null,
  })),
);

describe('the units of a tree', () => {
  it('are all there, once, each after the unit above it and one deeper', () => {
    fc.assert(
      fc.property(forest, (units) => {
        const ordered = inTreeOrder(units);
        expect(ordered.map(({ unit }) => unit.id).sort()).toEqual(units.map(({ id }) => id).sort());
        ordered.forEach(({ unit, depth }, at) => {
          const above = ordered.findIndex((other) => other.unit.id === unit.parentId);
          expect(depth).toBe(above < 0 ? 0 : (ordered[above]?.depth ?? 0) + 1);
          expect(above).toBeLessThan(at);
        });
      }),
    );
  });

  it('stand at the top when the unit above is not among them', () => {
    const [only]: Branch<InTree>[] = branchesOf([{ id: '2', parentId: '1' }]);
    expect(only).toEqual({ unit: { id: '2', parentId: '1' }, beneath: [] });
  });
});
