import pg from 'pg';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

/** date → text: a calendar date has no time zone to be moved by. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A connection that breaks while it is borrowed fails its statement; without a listener it would end the process too. */
class PooledClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

export const APP_ROLE = 'koro_app';

type ClassList = MixedList<Function>;

/**
 * The application's pool. It logs in as the URL's user and works as `koro_app` from the first statement on, so that
 * row-level security holds even where that user owns the tables.
 */
export function appDataSource(url: string, entities: ClassList): DataSourceOptions {
  return {
    type: 'postgres',
    entities,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    logging: false, // a refused statement is a refusal, and a fault is logged once, where it leaves
    poolSize: 8, // more gained nothing when it was measured
    // node-postgres' own reading of the URL: TypeORM's knows neither a socket folder nor sslmode.
    extra: {
      Client: PooledClient,
      connectionString: url,
      application_name: 'koro',
      options: `-c role=${APP_ROLE}`,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
    },
    poolErrorHandler: () => undefined, // an idle connection that dies is replaced at the next use
  };
}

/** The owner's connection, for migrations and seeds. */
export function ownerDataSource(url: string, migrations: ClassList): DataSource {
  return new DataSource({
    type: 'postgres',
    entities: [],
    installExtensions: false,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    logging: false,
    extra: { connectionString: url, application_name: 'koro-owner', connectionTimeoutMillis: 10_000 },
  });
}
