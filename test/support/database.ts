import pg from 'pg';

function urlOf(server: string, database: string): string {
  return server.replace(/\/postgres(?=\?|$)/, `/${database}`);
}

/** A database of this test file's own, copied from the template; `sql` is its owner, past every check of the application. */
export class TestDatabase {
  private constructor(
    readonly url: string,
    readonly sql: pg.Pool,
  ) {}

  static async create(): Promise<TestDatabase> {
    const server = process.env['KORO_TEST_SERVER'];
    if (!server) throw new Error('The integration tests run by npm test, which starts their PostgreSQL.');
    const name = `koro_test_${process.env['JEST_WORKER_ID'] ?? '1'}`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template koro_template`);
    await admin.end();
    const url = urlOf(server, name);
    return new TestDatabase(url, new pg.Pool({ connectionString: url, max: 4 }));
  }

  /** The first column of the first row. */
  async value<T>(text: string, values: unknown[] = []): Promise<T> {
    const { rows } = await this.sql.query<Record<string, T>>(text, values);
    return Object.values(rows[0] ?? {})[0] as T;
  }

  /** The next test counts from nothing. Facts refuse to be truncated, so the refusal is taken out for a moment. */
  async forgetCompletions(): Promise<void> {
    await this.sql.query(
      `alter table completion disable trigger kept; alter table certificate disable trigger kept;
       truncate completion, certificate, programme_day, programme_month, programme_course, programme_person cascade;
       alter table completion enable trigger kept; alter table certificate enable trigger kept`,
    );
  }

  /** As forgetCompletions(), for who read whose record. */
  async forgetReadings(): Promise<void> {
    await this.sql.query('begin; set local session_replication_role = replica; truncate access_log; commit');
  }

  async close(): Promise<void> {
    await this.sql.end();
  }
}
