import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { accountCan, accountFor, giveTo, type Account } from './account.js';
import { notRunnable, type Binaries } from './binaries.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';

/** What a data folder holds: `cluster/`, `postgres.log`, `owner-<n>`, `socket/`. Nothing else in it is ours. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own data directory. It bears this name only once it is complete. */
  readonly cluster: string;
  readonly log: string;
  /** Whom PostgreSQL runs as; undefined for ourselves. */
  readonly account: Account | undefined;
}

/** Makes the folder where it is missing. Refusals of the file system come as they are. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const account = await accountFor(path, join(path, 'cluster'));
  await makeFolders(path, account);
  await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  const real = await realpath(path);
  return { path: real, cluster: join(real, 'cluster'), log: join(real, 'postgres.log'), account };
}

/**
 * Leaves a complete cluster of the right version at `folder.cluster`, and makes one if there is none.
 * @throws EmbeddedPostgresError `DATA_FOLDER_OTHER_VERSION`, `DATA_FOLDER_UNWRITABLE`, `START_FAILED`
 */
export async function ensureCluster(
  folder: DataFolder,
  binaries: Binaries,
  onInitialise: () => void,
): Promise<void> {
  await removeUnfinished(folder.path);
  if ((await readVersion(folder.path)) !== undefined) {
    refuseOtherVersion(folder.path, await readVersion(folder.path), binaries.major);
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `${folder.path} is itself a PostgreSQL data directory that another program made, so choose another folder.`,
    );
  }
  const version = await readVersion(folder.cluster);
  if (version === undefined) {
    if (await hasEntries(folder.cluster)) {
      throw new EmbeddedPostgresError(
        'START_FAILED',
        `${folder.cluster} holds files but no PostgreSQL data, so nothing in it was touched; choose another folder.`,
      );
    }
    onInitialise();
    return initialise(folder, binaries);
  }
  refuseOtherVersion(folder.cluster, version, binaries.major);
  await takeCluster(folder);
}

/**
 * What to pass as `-D` to a program started with `cluster` as its working folder. Where a parent
 * folder bars the account (a 0700 home, say), the account cannot name the cluster by its path, but
 * a working folder given to it by root it keeps.
 */
export function clusterArgument(cluster: string, account: Account | undefined): string {
  if (accountCan(account, 'cd "$1"', cluster)) return cluster;
  const name = account?.name ?? '';
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new EmbeddedPostgresError(
    'DATA_FOLDER_UNWRITABLE',
    `The account ${name}, which PostgreSQL runs as because root may not, cannot reach ${cluster}, so start as an ordinary user or move the data folder.`,
  );
}

/** PostgreSQL needs no more of our environment, and PGPORT or LANG would change what it does. */
export function childEnvironment(): NodeJS.ProcessEnv {
  const { PATH, LD_LIBRARY_PATH } = process.env;
  return { PATH, LC_ALL: 'C', ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }) };
}

/** What `postmaster.pid` says; `unreadable` is what a power cut leaves and PostgreSQL refuses for good. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketFolder: string;
  /** "starting", "ready", "stopping", "standby"; empty in the first moments. */
  readonly status: string;
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | 'none' | 'unreadable'> {
  const text = await readText(join(cluster, 'postmaster.pid'));
  if (text === undefined) return 'none';
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return 'unreadable';
  return { pid, socketFolder: resolve(cluster, lines[4] ?? ''), status: lines[7] ?? '' };
}

/**
 * Keeps a `postmaster.pid` of a postmaster that is gone from stopping the next one when its number
 * now belongs to another program. The file stays, because it names the shared memory that PostgreSQL
 * checks for survivors; only the number becomes ours, since the starting process is the one that
 * PostgreSQL knows not to be a postmaster.
 */
export async function disarmPostmasterFile({ cluster, account }: DataFolder): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  const text = await readText(path);
  if (text === undefined) return;
  if ((await readPostmasterFile(cluster)) === 'unreadable') return rm(path, { force: true });
  const draft = join(cluster, `postmaster.pid.${randomBytes(6).toString('hex')}`);
  await writeFile(draft, text.replace(/^[^\n]*/, String(process.pid)), { flag: 'wx', mode: 0o600 });
  await giveTo(account, draft);
  await rename(draft, path);
}

/** Not mkdir's own `recursive`, which never returns where the system makes no folders (below /proc). */
async function makeFolders(path: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (systemCode(error) === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path || (await exists(dirname(path))))
      throw error;
    await makeFolders(dirname(path), account);
    return makeFolders(path, account);
  }
  await giveTo(account, path);
}

async function initialise(folder: DataFolder, binaries: Binaries): Promise<void> {
  // C for whatever ICU does not do, but not for character types: with LC_CTYPE=C pg_trgm finds no
  // letters in Japanese text. No name of a UTF-8 locale exists on every system.
  const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'ja_JP.UTF-8', 'C'];
  for (const [index, characterType] of characterTypes.entries()) {
    const unfinished = join(folder.path, `initialising-${randomBytes(6).toString('hex')}`);
    await mkdir(unfinished, { mode: 0o700 });
    await giveTo(folder.account, unfinished);
    const { failed, output } = await runInitdb(unfinished, folder.account, binaries, characterType);
    if (!failed) {
      await rename(unfinished, folder.cluster);
      const handle = await open(folder.path, 'r');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
      return;
    }
    await rm(unfinished, { recursive: true, force: true });
    if (output.includes('invalid locale name') && index < characterTypes.length - 1) continue;
    const lastLine =
      output
        .trim()
        .split('\n')
        .findLast((line) => /error|fatal/i.test(line)) ?? output.trim();
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `PostgreSQL could not make its data in ${folder.path}: ${lastLine}`,
    );
  }
}

async function runInitdb(
  unfinished: string,
  account: Account | undefined,
  { initdb }: Binaries,
  characterType: string,
): Promise<{ failed: boolean; output: string }> {
  const locale = ['--locale=C', `--lc-ctype=${characterType}`, '--locale-provider=icu', '--icu-locale=ja-JP'];
  const access = ['--username=koro', '--auth-local=trust', '--auth-host=reject'];
  const options = ['--encoding=UTF8', ...locale, ...access, '--data-checksums', '--no-instructions'];
  const child = spawn(initdb, ['-D', clusterArgument(unfinished, account), ...options], {
    cwd: unfinished,
    // A Ctrl-C at the terminal is ours to handle, not initdb's.
    detached: true,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((done, fail) => {
    child.on('error', (error) => fail(notRunnable(initdb, error)));
    child.on('close', (code) => done({ failed: code !== 0, output }));
  });
}

/** What a kill left half made. Its initdb may still be writing for a moment and soon fails by itself. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^initialising-[0-9a-f]{12}$/.test(name)) continue;
    for (let attempt = 0; attempt < 50; attempt += 1) {
      try {
        await rm(join(folder, name), { recursive: true, force: true });
        break;
      } catch (error) {
        if (systemCode(error) !== 'ENOTEMPTY') throw error;
        await delay(100);
      }
    }
  }
}

/** Sees to owner and mode, which a copy or a restored backup often changes and PostgreSQL insists on. */
async function takeCluster({ cluster, account }: DataFolder): Promise<void> {
  const { uid } = await stat(cluster);
  if (!account && uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError(
      'DATA_FOLDER_UNWRITABLE',
      `${cluster} belongs to another account (uid ${uid}), so start as that account or choose another data folder.`,
    );
  }
  await chmod(cluster, 0o700);
  if (!account || uid === account.uid) return;
  await promisify(execFile)('chown', ['-h', '-R', `${account.uid}:${account.gid}`, cluster]);
}

function refuseOtherVersion(path: string, found: string | undefined, wanted: string): void {
  if (found === wanted) return;
  throw new EmbeddedPostgresError(
    'DATA_FOLDER_OTHER_VERSION',
    `${path} was made by PostgreSQL ${found}, which PostgreSQL ${wanted} cannot read, so move the data over or choose another data folder.`,
  );
}

async function readVersion(folder: string): Promise<string | undefined> {
  return (await readText(join(folder, 'PG_VERSION')))?.trim();
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function hasEntries(path: string): Promise<boolean> {
  try {
    return !(await stat(path)).isDirectory() || (await readdir(path)).length > 0;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    // A dangling link is somebody's, too.
    return exists(path);
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
