export interface InTree {
  id: string;
  parentId?: string | null;
}

export interface Branch<Unit extends InTree> {
  unit: Unit;
  beneath: Branch<Unit>[];
}

/** The units as a tree, in the order given. One whose parent is not among them stands at the top. */
export function branchesOf<Unit extends InTree>(units: readonly Unit[]): Branch<Unit>[] {
  const branches = new Map(units.map((unit) => [unit.id, { unit, beneath: [] as Branch<Unit>[] }]));
  const top: Branch<Unit>[] = [];
  for (const branch of branches.values()) {
    const parent = branch.unit.parentId ? branches.get(branch.unit.parentId) : undefined;
    (parent?.beneath ?? top).push(branch);
  }
  return top;
}

/** Each unit followed by its own, with its depth; for a list to choose from. */
export function inTreeOrder<Unit extends InTree>(units: readonly Unit[]): { unit: Unit; depth: number }[] {
  const walk = (branches: readonly Branch<Unit>[], depth: number): { unit: Unit; depth: number }[] =>
    branches.flatMap(({ unit, beneath }) => [{ unit, depth }, ...walk(beneath, depth + 1)]);
  return walk(branchesOf(units), 0);
}
