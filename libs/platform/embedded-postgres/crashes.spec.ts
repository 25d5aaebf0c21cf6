import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, waitUntil } from './processes.js';
import { kill, otherProgram, postmasterOf, postgresBelow, query, Workshop } from './spec-support.js';

jest.setTimeout(30_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await Workshop.open();
});
afterEach(() => shop.tidy());
afterAll(() => shop.close());

describe('after a kill -9', () => {
  it('of our process, adopts the PostgreSQL that it left, and stops it', async () => {
    const dataFolder = await shop.used('orphan');
    await kill((await shop.starter(dataFolder)).child);
    const postmaster = await postmasterOf(dataFolder);
    expect(isAlive(postmaster)).toBe(true);
    const { postgres, steps } = await shop.start(dataFolder);
    expect({ steps, adopted: postgres.adopted }).toEqual({ steps: ['adopting'], adopted: true });
    await postgres.stop();
    expect(isAlive(postmaster)).toBe(false);
  });

  it('of our process, lets exactly one of many simultaneous starters have the folder', async () => {
    const dataFolder = await shop.used('contended');
    await kill((await shop.starter(dataFolder)).child);
    const said = await Promise.all(Array.from({ length: 5 }, () => shop.starter(dataFolder)));
    const codes = said.map((one) => one.said.code ?? 'started').sort();
    expect(codes).toEqual([...Array<string>(4).fill('DATA_FOLDER_IN_USE'), 'started']);
    await said.find((one) => one.said.code === undefined)?.stop();
  });

  it('of PostgreSQL, waits for a session that still computes and keeps what was committed', async () => {
    const dataFolder = await shop.used('crashed');
    const first = await shop.starter(dataFolder);
    const socket = `postgresql://koro@/postgres?host=${encodeURIComponent(join(dataFolder, 'socket'))}`;
    const client = new pg.Client({ connectionString: socket });
    client.on('error', () => {});
    await client.connect();
    await client.query(`create table kept as select 'kept' as word`);
    const computing = client.query('do $$ declare n int := 0; begin loop n := (n + 1) % 9; end loop; end $$');
    const ended = expect(computing).rejects.toThrow();
    await new Promise((soon) => setTimeout(soon, 100));
    process.kill(await postmasterOf(dataFolder), 'SIGKILL');
    await kill(first.child);
    const { postgres, steps } = await shop.start(dataFolder);
    await ended;
    expect(steps).toEqual(['waiting-for-orphans', 'recovering']);
    expect(await query(postgres, 'select word from kept')).toEqual([{ word: 'kept' }]);
  }, 90_000); // the wait for a session that computes is up to half a minute by itself

  it.each([
    ["another program's number", 'other'],
    ['the number of a process that is gone', '999999999'],
    ['nothing', ''],
  ])('starts when postmaster.pid holds %s', async (_, content) => {
    const dataFolder = await shop.used(`stale ${content}`);
    const other = await otherProgram(dataFolder);
    const pid = content === 'other' ? String(other.pid) : content;
    const lines = pid && [pid, join(dataFolder, 'cluster'), '1', '5432', '/nowhere', '', '1 1', 'ready', ''];
    await writeFile(join(dataFolder, 'cluster/postmaster.pid'), lines === '' ? '' : lines.join('\n'));
    const { postgres, steps } = await shop.start(dataFolder);
    expect(steps).toEqual(['recovering']);
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
    other.kill();
  });

  it('of the first start, makes the data anew', async () => {
    const dataFolder = join(shop.root, 'half');
    const first = await shop.starter(dataFolder, { firstStepOnly: true });
    await waitUntil(() => postgresBelow(join(dataFolder, 'initialising-')).length > 0, 5_000);
    await kill(first.child);
    expect(existsSync(join(dataFolder, 'cluster'))).toBe(false);
    const { postgres, steps } = await shop.start(dataFolder);
    expect(steps).toEqual(['initialising', 'starting']);
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataFolder)).filter((name) => name.startsWith('initialising'))).toEqual([]);
  });
});
