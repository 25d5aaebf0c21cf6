import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import { giveTo } from './account.js';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.js';
import { identify, isAlive, isStillRunning, type ProcessIdentity } from './processes.js';

/** Says that this process alone may start, adopt and stop the PostgreSQL of a data folder. */
export interface OwnerLock {
  /** Lets the next process in. */
  release(): Promise<void>;
}

/**
 * Takes the lock of a data folder, also over from an owner that has died.
 *
 * The lock is the file `owner-<n>` with the greatest n. To take it over one makes n + 1, which the
 * file system grants to one process only; a released lock stays as a file that names no owner.
 * As n never shrinks, a process that was slow between looking and taking finds either that its
 * number exists or that a greater one does, and so can never remove a lock that is newer than what
 * it saw. That is the flaw of the usual "delete the stale file, then create it".
 *
 * @throws EmbeddedPostgresError `DATA_FOLDER_IN_USE` when a living process holds it.
 */
export async function takeOwnerLock(folder: string, account: Account | undefined): Promise<OwnerLock> {
  await removeDraftsOfTheDead(folder);
  for (;;) {
    const seen = await greatestNumber(folder);
    if (seen > 0) {
      const owner = await readOwner(folder, seen);
      if (owner === 'gone') continue;
      if (owner !== 'none' && isStillRunning(owner)) throw inUse(folder, owner.pid);
    }
    const mine = seen + 1;
    if (!(await create(folder, mine, account))) continue;
    if ((await greatestNumber(folder)) > mine) {
      await rm(lockFile(folder, mine), { force: true });
      continue;
    }
    for (const number of await numbers(folder)) {
      if (number < mine) await rm(lockFile(folder, number), { force: true });
    }
    return { release: () => replaceByReleased(folder, mine, account) };
  }
}

function inUse(folder: string, pid: number): EmbeddedPostgresError {
  const who = pid === process.pid ? `this very process (pid ${pid})` : `the running process ${pid}`;
  return new EmbeddedPostgresError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${folder} is in use by ${who}, so stop that one first or choose another folder.`,
  );
}

const lockFile = (folder: string, number: number): string => join(folder, `owner-${number}`);

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => (/^owner-\d+$/.test(name) ? [Number(name.slice(6))] : []));
}

async function greatestNumber(folder: string): Promise<number> {
  return Math.max(0, ...(await numbers(folder)));
}

async function readOwner(folder: string, number: number): Promise<ProcessIdentity | 'none' | 'gone'> {
  try {
    const value: unknown = JSON.parse(await readFile(lockFile(folder, number), 'utf8'));
    return isIdentity(value) ? value : 'none';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'gone';
    // The file appears together with its content, so a broken one is what a power cut left.
    if (error instanceof SyntaxError) return 'none';
    throw error;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('start' in value)) return false;
  return typeof value.pid === 'number' && value.pid > 0 && typeof value.start === 'string';
}

/** Makes the lock file with its content at once; false when another process was first. */
async function create(folder: string, number: number, account: Account | undefined): Promise<boolean> {
  const draft = await writeDraft(folder, identify(process.pid) ?? {}, account);
  try {
    await link(draft, lockFile(folder, number));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replaceByReleased(
  folder: string,
  number: number,
  account: Account | undefined,
): Promise<void> {
  try {
    await rename(await writeDraft(folder, { released: true }, account), lockFile(folder, number));
  } catch (error) {
    // Whoever deleted the whole data folder meanwhile has released the lock as well.
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

async function writeDraft(folder: string, content: object, account: Account | undefined): Promise<string> {
  const draft = join(folder, `owner-draft-${process.pid}-${randomBytes(6).toString('hex')}`);
  await writeFile(draft, `${JSON.stringify(content)}\n`, { flag: 'wx', mode: 0o644 });
  await giveTo(account, draft);
  return draft;
}

async function removeDraftsOfTheDead(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^owner-draft-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
