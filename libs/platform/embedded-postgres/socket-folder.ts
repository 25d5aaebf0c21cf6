import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountCan, giveTo } from './account.js';
import type { DataFolder } from './data-folder.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';

const socketName = '.s.PGSQL.5432';
/** macOS keeps 104 bytes for the path of a socket with its final zero, Linux a few more. */
const socketPathBytes = 104;

export interface SocketFolder {
  /** For clients. */
  readonly path: string;
  /** For PostgreSQL, which may be unable to name the same folder by its path. */
  readonly forServer: string;
}

/**
 * Makes the folder, mode 0700, that PostgreSQL puts its socket in: `socket/` in the data folder, or,
 * where that path is too long or out of the account's reach, one in the temporary directory whose
 * name is derived from the data folder.
 */
export async function makeSocketFolder(folder: DataFolder, clusterIsHidden: boolean): Promise<SocketFolder> {
  const { path, account, cluster } = folder;
  const own = join(path, 'socket');
  if (isShortEnough(own) && (await makePrivate(folder, own))) {
    const forServer = clusterIsHidden ? '../socket' : own;
    if (accountCan(account, '[ -w "$1" ]', forServer, cluster)) return { path: own, forServer };
  }
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 12);
  for (const parent of [tmpdir(), '/tmp']) {
    // The numbers are for a shared directory where somebody else already took our name.
    for (const suffix of ['', '-1', '-2', '-3']) {
      const candidate = join(parent, `koro-${hash}${suffix}`);
      if (!isShortEnough(candidate) || !(await makePrivate(folder, candidate))) continue;
      if (accountCan(account, '[ -w "$1" ]', candidate)) return { path: candidate, forServer: candidate };
    }
  }
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `Neither ${path} nor ${tmpdir()} can hold PostgreSQL's socket, whose path must be shorter than ${socketPathBytes} bytes, so choose a data folder with a shorter path.`,
  );
}

/** Where clients find the socket of a running PostgreSQL. */
export function socketIn(socketFolder: string): string {
  return join(socketFolder, socketName);
}

function isShortEnough(folder: string): boolean {
  return Buffer.byteLength(socketIn(folder)) < socketPathBytes;
}

/** False when the folder cannot be made or is not ours. */
async function makePrivate({ account }: DataFolder, path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
    await giveTo(account, path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') return false;
  }
  const found = await lstat(path);
  const owner = account?.uid ?? process.getuid?.();
  // A kill between making it and giving it away leaves it with root.
  const isOurs = found.uid === owner || found.uid === process.getuid?.();
  if (!found.isDirectory() || !isOurs) return false;
  await giveTo(account, path);
  await chmod(path, 0o700);
  // No postmaster of this data folder runs now. A lock that one left could bear the number of a
  // program of today, which PostgreSQL would take for its rival.
  await rm(socketIn(path), { force: true });
  await rm(`${socketIn(path)}.lock`, { force: true });
  return true;
}
