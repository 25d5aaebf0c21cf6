import type { TestDatabase } from '../support/database.js';

export interface Counted {
  completionId: string;
  personId: string;
  orgId: string;
  courseCode: string;
  month: string;
  fiscalYear: number;
  first: boolean;
}

/** The programme of indicator 3-2-1, in the words of its definition. */
const CATEGORIES = ['digital_literacy', 'data_analysis', 'digital_tools', 'exam_preparation'];

/**
 * What 3-2-1 counts, from the completions alone and in this process: every one that stands, of the programme's courses,
 * since 2024-04-01; `first` marks the earliest of each person. Knows nothing of the rollup.
 */
export async function slowCount(db: TestDatabase): Promise<Counted[]> {
  const { rows } = await db.sql.query<{
    id: string;
    person_id: string;
    org_id: string;
    code: string;
    category: string;
    on: string;
    how: string;
    corrects_id: string | null;
  }>(
    `select c.id, c.person_id, c.org_id, k.code, k.category, c.completed_on::text as on, c.how, c.corrects_id
       from completion c join course k on k.id = c.course_id order by c.completed_on, c.id`,
  );
  const takenBack = new Set(rows.map((row) => row.corrects_id));
  const counted = rows.filter(
    (row) =>
      row.how !== 'void' &&
      !takenBack.has(row.id) &&
      CATEGORIES.includes(row.category) &&
      row.on >= '2024-04-01',
  );
  const met = new Set<string>();
  return counted.map((row) => {
    const first = !met.has(row.person_id);
    met.add(row.person_id);
    const [year = 0, month = 0] = row.on.split('-').map(Number);
    return {
      completionId: row.id,
      personId: row.person_id,
      orgId: row.org_id,
      courseCode: row.code,
      month: `${row.on.slice(0, 7)}-01`,
      fiscalYear: month >= 4 ? year : year - 1,
      first,
    };
  });
}

export function totals(rows: readonly Counted[]): { completions: number; firstTimers: number } {
  return { completions: rows.length, firstTimers: rows.filter((row) => row.first).length };
}

/** [key, completions, first timers] of each group, in order. */
export function grouped(
  rows: readonly Counted[],
  keyOf: (row: Counted) => string,
): { key: string; completions: number; firstTimers: number }[] {
  const keys = [...new Set(rows.map(keyOf))].sort();
  return keys.map((key) => ({ key, ...totals(rows.filter((row) => keyOf(row) === key)) }));
}
