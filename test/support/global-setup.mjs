// One PostgreSQL for all integration tests, with a template database that each test file copies. They test the build, so
// it is renewed first where the sources have changed: `npx jest` of a single file needs nothing before it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureBuilt } from '../../scripts/steps.mjs';

const TEMPLATE = 'koro_template';

/** DATABASE_URL (its user must be allowed to create databases) instead of the embedded one: how PostgreSQL 15 is tried. */
async function serverUrl() {
  if (process.env['KORO_TEST_DATABASE_URL']) return () => process.env['KORO_TEST_DATABASE_URL'];
  const { startEmbeddedPostgres } = await import('../../dist/libs/platform/embedded-postgres/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'koro-test-'));
  const postgres = await startEmbeddedPostgres({
    dataFolder: folder,
    // Nothing here outlives the run, so nothing needs to reach the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '120' },
  });
  globalThis.koroTest = { postgres, folder };
  return (/** @type {string} */ database) => postgres.url(database);
}

export default async function setUp() {
  await ensureBuilt();
  const { migrate, seed } = await import('../../dist/apps/api/src/startup/prepare-database.js');
  const url = await serverUrl();
  const server = url('postgres');
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();

  const template = databaseUrl(server, TEMPLATE);
  await migrate(template, new Date('2025-11-20T09:00:00+09:00'));
  await seed(template, { seeds: 'seeds', media: '' }, false, new Date());
  process.env['KORO_TEST_SERVER'] = server;
}

/** @param {string} server @param {string} database */
function databaseUrl(server, database) {
  const url = new URL(server.replace(/^postgresql:/, 'http:').replace('@/', '@socket/'));
  url.pathname = `/${database}`;
  return url.href.replace(/^http:/, 'postgresql:').replace('@socket/', '@/');
}
