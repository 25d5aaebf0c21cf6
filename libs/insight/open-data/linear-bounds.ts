import highs from 'highs';

/** Σ coefficient × unknown, compared with a number. Unknowns are numbered from 0 and never negative. */
export interface Constraint {
  terms: readonly (readonly [unknown: number, coefficient: number])[];
  relation: '=' | '>=';
  bound: number;
}

const TERMS_A_LINE = 12;
const ROUNDING = 1e-6;

const loadHighs = highs as unknown as typeof highs.default; // its types take the ES module for a CommonJS one
type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | undefined; // compiled once a process, and only where something is hidden

/** Between which numbers each unknown lies, solved as linear programs; only what touches the unknown is solved. */
export class LinearBounds {
  private readonly low: number[];
  private readonly high: number[];
  private readonly solved = new Set<number>();
  private readonly problems = new Map<number, { text: string; unknowns: number[] }>();
  private readonly groupOf: number[];

  private constructor(
    private readonly highs: Highs,
    private readonly constraints: readonly Constraint[],
    private readonly truth: readonly number[],
  ) {
    this.low = [...truth];
    this.high = [...truth];
    this.groupOf = groupsOf(truth.length, constraints);
  }

  /** `truth` fulfils the constraints: it is the first solution known. */
  static async of(constraints: readonly Constraint[], truth: readonly number[]): Promise<LinearBounds> {
    loaded ??= loadHighs();
    return new LinearBounds(await loaded, constraints, truth);
  }

  /** How many whole numbers the unknown may be, as far as `enough`: more are not counted. */
  candidates(unknown: number, enough: number): number {
    // Every solution found says something of all unknowns in it, so most need no program of their own.
    if (this.counted(unknown) < enough && !this.solved.has(unknown)) {
      this.solve(unknown, 'Minimize');
      this.solve(unknown, 'Maximize');
      this.solved.add(unknown);
    }
    return Math.min(enough, this.counted(unknown));
  }

  private counted(unknown: number): number {
    const low = Math.ceil((this.low[unknown] ?? 0) - ROUNDING);
    return Math.floor((this.high[unknown] ?? 0) + ROUNDING) - low + 1;
  }

  private solve(unknown: number, sense: 'Minimize' | 'Maximize'): void {
    const { text, unknowns } = this.problemOf(unknown);
    const solution = this.highs.solve(`${sense}\n obj: x${unknown}\nSubject To\n${text}End`);
    if (solution.Status !== 'Optimal') throw new Error(`no bound of a suppressed cell: ${solution.Status}`);
    for (const one of unknowns) {
      const value = (solution.Columns[`x${one}`] as { Primal?: number } | undefined)?.Primal;
      if (value === undefined) continue;
      this.low[one] = Math.min(this.low[one] ?? value, value);
      this.high[one] = Math.max(this.high[one] ?? value, value);
    }
  }

  private problemOf(unknown: number): { text: string; unknowns: number[] } {
    const group = this.groupOf[unknown] ?? unknown;
    let problem = this.problems.get(group);
    if (!problem) {
      const own = this.constraints.filter(({ terms: [first] }) => first && this.groupOf[first[0]] === group);
      problem = {
        text: own.map(lineOf).join(''),
        unknowns: this.truth.flatMap((_, one) => (this.groupOf[one] === group ? [one] : [])),
      };
      this.problems.set(group, problem);
    }
    return problem;
  }
}

function lineOf({ terms, relation, bound }: Constraint, number: number): string {
  const words = terms.map(
    ([unknown, coefficient]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${unknown}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += TERMS_A_LINE)
    lines.push(words.slice(at, at + TERMS_A_LINE).join(' '));
  return ` c${number}: ${lines.join('\n  ')} ${relation} ${bound}\n`;
}

/** Unknowns that no constraint joins say nothing of one another. The group is named by its lowest unknown. */
function groupsOf(unknowns: number, constraints: readonly Constraint[]): number[] {
  const parent = Array.from({ length: unknowns }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const { terms } of constraints) {
    const [first, ...others] = terms;
    for (const [other] of others) {
      const [a, b] = [rootOf(first?.[0] ?? other), rootOf(other)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, index) => rootOf(index));
}
