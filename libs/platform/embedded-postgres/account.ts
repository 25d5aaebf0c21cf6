import { spawnSync } from 'node:child_process';
import { lchown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The unprivileged account that PostgreSQL runs as when we are root: PostgreSQL refuses root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom to run PostgreSQL as; undefined when we are an ordinary user, who runs it themselves.
 *
 * For root it is the first that is not root itself: the owner of the data, the owner of `folder` or
 * of its nearest ancestor that exists (so that somebody who once used sudo can go on without it),
 * `postgres`, `nobody`.
 */
export async function accountFor(folder: string, cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await readPasswd();
  const data = await stat(cluster).catch(() => undefined);
  if (data && data.uid !== 0) {
    const { uid, gid } = data;
    // Only initdb insists that its account has a name.
    return known.find((account) => account.uid === uid) ?? { name: `with uid ${uid}`, uid, gid };
  }
  const owner = await nearestOwner(folder);
  const byName = (name: string): Account | undefined => known.find((account) => account.name === name);
  const found = known.find(({ uid }) => uid === owner && uid !== 0) ?? byName('postgres') ?? byName('nobody');
  if (found) return found;
  throw new EmbeddedPostgresError(
    'START_FAILED',
    'PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody account, so start as an ordinary user.',
  );
}

/** Makes a file belong to the account; nothing to do when we run as an ordinary user. */
export async function giveTo(account: Account | undefined, path: string): Promise<void> {
  if (account) await lchown(path, account.uid, account.gid);
}

/**
 * Asks the system itself whether the account passes a shell test such as `-x "$1"`: mode bits alone
 * know nothing of access lists and mount options. Always true for an ordinary user.
 */
export function accountCan(
  account: Account | undefined,
  test: string,
  path: string,
  workingFolder = '/',
): boolean {
  if (!account) return true;
  const { uid, gid } = account;
  const options = { uid, gid, cwd: workingFolder, stdio: 'ignore' as const };
  return spawnSync('/bin/sh', ['-c', test, 'sh', path], options).status === 0;
}

async function nearestOwner(folder: string): Promise<number> {
  try {
    return (await stat(folder)).uid;
  } catch {
    const parent = dirname(folder);
    return parent === folder ? 0 : nearestOwner(parent);
  }
}

async function readPasswd(): Promise<Account[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    // macOS writes nobody's number as -2.
    return name && uid && gid ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : [];
  });
}
