import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import type { MigrationInterface } from 'typeorm';
import { installJobs, ownerDataSource } from '../../../../libs/platform/index.js';
import { fiscalYearAt } from '../../../../libs/vocabulary/index.js';
import { seedDemo } from '../../../../seeds/demo/demo.js';
import { seedReference } from '../../../../seeds/reference/reference.js';
import { explainDatabaseUrl, SentenceError } from './sentence-error.js';

type MigrationClass = new () => MigrationInterface;

/** Two processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_260_413;

/** The first moment of the demonstration: 令和7年度, four months before the plan's target date. */
const DEMO_BEGINS = Date.parse('2025-11-20T09:00:00+09:00');
const DEMO_PASSWORD = 'koro-demo';

const OLDEST_SERVER = 15;

/** The classes of migrations/, in order; beside this file in source and in the build alike. */
export async function migrations(): Promise<MigrationClass[]> {
  const folder = fileURLToPath(new URL('../../../../migrations/', import.meta.url));
  const files = readdirSync(folder).filter(
    (file) => /^\d+-.*\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'),
  );
  const modules = await Promise.all(
    files
      .sort()
      .map(
        (file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, MigrationClass>>,
      ),
  );
  return modules.flatMap((module) => Object.values(module));
}

/** Brings the database to this version's tables. Throws SentenceError for a server that is too old or refuses. */
export async function migrate(url: string, now: Date): Promise<number> {
  const source = ownerDataSource(url, await migrations());
  try {
    await source.initialize();
    const [server] = await source.query<{ server_version_num: string }[]>('show server_version_num');
    const major = Math.floor(Number(server?.server_version_num) / 10_000);
    if (major < OLDEST_SERVER) {
      throw new SentenceError(`PostgreSQL ${major} is too old; Kōro needs ${OLDEST_SERVER} or newer.`);
    }
    const lock = source.createQueryRunner();
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const done = await source.runMigrations();
      await installJobs(url);
      const year = fiscalYearAt(now);
      await source.query('select ensure_fiscal_partitions($1), ensure_fiscal_partitions($1 + 1)', [year]);
      return done.length;
    } finally {
      await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } catch (error) {
    throw error instanceof SentenceError
      ? error
      : explainDatabaseUrl((error as { driverError?: unknown }).driverError ?? error, url);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

export interface SeedFolders {
  /** The project's seeds/ folder, which holds what the build leaves out: tables and videos. */
  readonly seeds: string;
  readonly media: string;
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // a connection that breaks fails the statement under way, which says so
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

export interface InstanceRow {
  readonly demo: boolean;
  readonly clockOffsetMs: number;
}

/**
 * Loads what every Kōro has (bodies, exams, the plan), and, into a new database of a demonstration, its fictional
 * people. Returns how this database tells the time. Running it again changes nothing.
 */
export function seed(
  url: string,
  folders: SeedFolders,
  demo: boolean,
  machineNow: Date,
): Promise<InstanceRow> {
  return asOwner(url, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await seedReference(client, { folder: join(folders.seeds, 'reference') });
    await client.query(
      'insert into instance (demo, clock_offset_ms) values ($1, $2) on conflict do nothing',
      [demo, demo ? DEMO_BEGINS - machineNow.getTime() : 0],
    );
    const { rows } = await client.query<{ demo: boolean; clock_offset_ms: string }>(
      'select demo, clock_offset_ms from instance',
    );
    const instance = { demo: rows[0]?.demo === true, clockOffsetMs: Number(rows[0]?.clock_offset_ms ?? 0) };
    if (instance.demo && demo) {
      await seedDemo(client, {
        coursesFolder: join(folders.seeds, 'demo', 'courses'),
        mediaFolder: folders.media,
        passwordHash: await hash(DEMO_PASSWORD),
      });
    }
    return instance;
  });
}

/** Production refuses a database that holds the demonstration or an account of it. */
export function refuseDemoInProduction(url: string): Promise<void> {
  return asOwner(url, async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      'select exists (select from account where demo) or exists (select from instance where demo) as found',
    );
    if (rows[0]?.found) {
      throw new SentenceError(
        'This database holds the demonstration and its accounts; production (NODE_ENV=production) does not start on it.',
      );
    }
  });
}
