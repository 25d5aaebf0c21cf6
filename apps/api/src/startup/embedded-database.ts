import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import {
  EmbeddedPostgresError,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../../libs/platform/embedded-postgres/index.js';
import { SentenceError } from './sentence-error.js';

export interface RunningDatabase {
  readonly url: string;
  stop(): Promise<void>;
}

const DATABASE = 'koro';
const WATCHED_EVERY_MS = 1_000;

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(postgres: EmbeddedPostgres): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * The PostgreSQL that comes with Kōro, in `<dataFolder>/postgres`. When it is killed it is started again at once: the
 * API answers UNAVAILABLE meanwhile, and players send their beats again.
 */
export async function embeddedDatabase(
  dataFolder: string,
  tell: (detail: string) => void,
): Promise<RunningDatabase> {
  const launch = (): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({
      dataFolder: join(dataFolder, 'postgres'),
      onProgress: (step) => tell(step.replaceAll('-', ' ')),
    });
  let postgres: EmbeddedPostgres;
  try {
    postgres = await launch();
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new SentenceError(error.message) : error;
  }
  await createDatabase(postgres);
  const url = postgres.url(DATABASE);

  const stopping = new AbortController();
  const watch = (async () => {
    while (!stopping.signal.aborted) {
      await delay(WATCHED_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted || (await answers(url)) || stopping.signal.aborted) continue;
      await postgres.stop().catch(() => undefined);
      postgres = await launch().catch(() => postgres); // tried again at the next look
    }
  })();
  return {
    url,
    stop: async () => {
      stopping.abort();
      await watch;
      await postgres.stop();
    },
  };
}
