// A PostgreSQL of the benchmark's own: durable as in production, in a temporary folder, gone when the run is over.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate, seed } from '../../dist/apps/api/src/startup/prepare-database.js';
import { startEmbeddedPostgres } from '../../dist/libs/platform/embedded-postgres/index.js';
import { BEGINS_AT } from './bench-clock.mjs';

const TICK_US = 10_000; // Linux counts a process's CPU in hundredths of a second

/**
 * Runs the work on a cluster that is stopped and removed however it ends, Ctrl-C included.
 * @param {(cluster: Cluster) => Promise<void>} work
 */
export async function withCluster(work) {
  const cluster = await Cluster.start();
  const stopped = () => void cluster.stop().finally(() => process.exit(130));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    await work(cluster);
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
    await cluster.stop();
  }
}

export class Cluster {
  /** @param {import('../../libs/platform/embedded-postgres/index.js').EmbeddedPostgres} postgres @param {string} folder */
  constructor(postgres, folder) {
    this.postgres = postgres;
    this.folder = folder;
    this.pid = Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  static async start() {
    const folder = mkdtempSync(join(tmpdir(), 'koro-bench-'));
    const postgres = await startEmbeddedPostgres({
      dataFolder: folder,
      settings: {
        shared_preload_libraries: 'pg_stat_statements',
        'pg_stat_statements.track': 'top',
        'pg_stat_statements.track_utility': 'off',
        max_wal_size: '4GB',
      },
    });
    return new Cluster(postgres, folder);
  }

  /** An empty database with this version's tables and the reference data. @param {string} name @returns {Promise<string>} its URL */
  async createDatabase(name) {
    await this.asOwner('postgres', (client) => client.query(`create database ${name}`));
    const url = this.postgres.url(name);
    const now = new Date(BEGINS_AT);
    await migrate(url, now);
    await seed(url, { seeds: 'seeds', media: '' }, false, now);
    return url;
  }

  /** @template T @param {string} database @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
  async asOwner(database, work) {
    const client = new pg.Client({ connectionString: this.postgres.url(database) });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  /** CPU µs that all processes of this PostgreSQL have used so far, those that have ended included. */
  cpu() {
    let ticks = 0;
    for (const entry of readdirSync('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const stat = statOf(entry);
      if (!stat) continue;
      if (Number(entry) === this.pid) ticks += stat.own + stat.ended;
      else if (stat.parent === this.pid) ticks += stat.own;
    }
    return ticks * TICK_US;
  }

  /** CPU µs that one connection's process has used so far. @param {number} pid */
  backendCpu(pid) {
    return (statOf(String(pid))?.own ?? 0) * TICK_US;
  }

  async stop() {
    await this.postgres.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @param {string} pid */
function statOf(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return undefined; // it has just ended
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
  return { parent: Number(fields[1]), own: utime + stime, ended: cutime + cstime };
}
