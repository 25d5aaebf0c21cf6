export interface UnitInTree {
  id: string;
  name: string;
  parentId: string | null;
}

/** Each unit followed by its own, as the tree of the day stands; one whose parent is not listed stands at the top. */
export function inTreeOrder(units: readonly UnitInTree[]): (UnitInTree & { depth: number })[] {
  const ids = new Set(units.map(({ id }) => id));
  const below = (parent: string | null, depth: number): (UnitInTree & { depth: number })[] =>
    units
      .filter(({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null) === parent)
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.id, depth + 1)]);
  return below(null, 0);
}
