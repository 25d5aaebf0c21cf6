import type { TestDatabase } from './database.js';

interface Table {
  /** The columns that can be written. */
  readonly columns: string;
  /** Those of the primary key; of a table without one everything is put back. */
  readonly key: readonly string[];
}

/**
 * Keeps a copy of every table, hears of every row that is written, and puts those rows back. The test's own user must be
 * a superuser: it writes past triggers and foreign keys.
 */
export class KeptWorld {
  private constructor(
    private readonly db: TestDatabase,
    private readonly tables: ReadonlyMap<string, Table>,
  ) {}

  static async of(db: TestDatabase): Promise<KeptWorld> {
    const { rows } = await db.sql.query<Table & { table: string }>(
      `select c.relname as table, string_agg(quote_ident(a.attname), ', ') as columns,
              coalesce(json_agg(quote_ident(a.attname)) filter (where a.attnum = any (i.indkey)), '[]') as key
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         left join pg_index i on i.indrelid = c.oid and i.indisprimary
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        group by 1 order by 1`,
    );
    // Of a row that is changed, both: its key may be another now.
    await db.sql.query(`
      create schema kept;
      create unlogged table kept.written (name text not null, row jsonb not null);
      create function kept.note() returns trigger language plpgsql security definer set search_path = kept, pg_temp as $$
      begin
        if tg_op <> 'INSERT' then insert into written values (tg_argv[0], to_jsonb(old)); end if;
        if tg_op <> 'DELETE' then insert into written values (tg_argv[0], to_jsonb(new)); end if;
        return null;
      end $$`);
    for (const { table } of rows) {
      // That a session was used is no change of the world.
      const whenUsed =
        table === 'session' ? ` when (to_jsonb(old) - 'last_seen_at' <> to_jsonb(new) - 'last_seen_at')` : '';
      await db.sql.query(`
        create table kept.${table} as table public.${table};
        create trigger zz_written_anew after insert or delete on public.${table} for each row execute function kept.note('${table}');
        create trigger zz_changed after update on public.${table} for each row${whenUsed} execute function kept.note('${table}')`);
    }
    return new KeptWorld(db, new Map(rows.map(({ table, ...known }) => [table, known])));
  }

  /** Tables with a row that was written since the world was last put back. */
  async written(): Promise<string[]> {
    const { rows } = await this.db.sql.query<{ name: string }>(
      'select distinct name from kept.written order by 1',
    );
    return rows.map(({ name }) => name);
  }

  /** Puts everything back that was written; returns the tables that were. */
  async putBack(): Promise<string[]> {
    const tables = await this.written();
    if (tables.length === 0) return tables;
    const copies = [...this.tables]
      .filter(([table]) => tables.includes(table))
      .map(([table, { columns, key }]) => {
        const those = key.map((column) => `(r).${column}`).join(', ');
        const noted = `select jsonb_populate_record(null::public.${table}, row) as r from kept.written where name = '${table}'`;
        const where =
          key.length > 0 ? `where (${key.join(', ')}) in (select ${those} from (${noted}) noted)` : '';
        return `delete from public.${table} ${where};
          insert into public.${table} (${columns}) overriding system value
            select ${columns} from kept.${table} ${where};`;
      });
    await this.db.sql.query(
      `begin; set local session_replication_role = replica; ${copies.join('\n')} delete from kept.written; commit`,
    );
    return tables;
  }

  /** Tables whose rows are not those that were kept, whatever was heard. */
  async different(): Promise<string[]> {
    const different: string[] = [];
    for (const table of this.tables.keys()) {
      const row = table === 'session' ? `to_jsonb(t) - 'last_seen_at'` : 'to_jsonb(t)';
      const sum = (schema: string) =>
        `(select coalesce(sum(hashtextextended((${row})::text, 0)), 0) from ${schema}.${table} t)`;
      if (!(await this.db.value(`select ${sum('public')} = ${sum('kept')}`))) different.push(table);
    }
    return different;
  }
}
