import type { ClientBase } from 'pg';

const BATCH = 2000;

/**
 * Inserts rows that bring their own ids, some thousand in a statement. Every row has the keys of the first; table and
 * keys are written in this folder and never come from outside.
 */
export async function insertRows<T extends object>(
  client: ClientBase,
  table: string,
  rows: readonly T[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  for (let start = 0; start < rows.length; start += BATCH) {
    await client.query(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    );
  }
}

/** Ids for the rows of one table, from the first that is free. */
export class Ids {
  private constructor(
    private readonly table: string,
    private last: number,
  ) {}

  static async of(client: ClientBase, table: string): Promise<Ids> {
    const result = await client.query<{ last: number }>(
      `select coalesce(max(id), 0)::int as last from ${table}`,
    );
    return new Ids(table, result.rows[0]?.last ?? 0);
  }

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** Lets the table's own counter go on after the ids given out here. */
  async handBack(client: ClientBase): Promise<void> {
    await client.query(
      `select setval(pg_get_serial_sequence($1, 'id'), greatest($2::bigint, 1), $2::bigint > 0)`,
      [this.table, this.last],
    );
  }
}
