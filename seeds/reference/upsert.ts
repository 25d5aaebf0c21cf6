import type { ClientBase } from 'pg';

/**
 * Inserts the rows, or updates those whose key exists and whose other columns differ; equal rows are not touched, so
 * that a second run writes nothing. Names come from the code beside the tables, never from outside.
 */
export async function upsert<T extends object>(
  client: ClientBase,
  table: string,
  key: (keyof T & string)[],
  rows: T[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const others = columns.filter((column) => !key.some((part) => part === column));
  const tuple = (prefix: string): string => others.map((column) => `${prefix}.${column}`).join(', ');
  // The anti-join keeps the identity sequence from running on at every start.
  await client.query(
    `with wanted as (select * from jsonb_populate_recordset(null::${table}, $1::jsonb) with ordinality),
          changed as (
            update ${table} t set ${others.map((column) => `${column} = w.${column}`).join(', ')}
              from wanted w where ${sameKey('t', 'w', key)} and (${tuple('t')}) is distinct from (${tuple('w')}))
     insert into ${table} (${columns.join(', ')})
     select ${columns.join(', ')} from wanted w
      where not exists (select from ${table} t where ${sameKey('t', 'w', key)})
      order by ordinality`,
    [JSON.stringify(rows)],
  );
}

function sameKey(left: string, right: string, key: string[]): string {
  return key.map((column) => `${left}.${column} = ${right}.${column}`).join(' and ');
}
