import { constants } from 'node:fs';
import { copyFile, open, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { giveTo } from './account.js';
import type { DataFolder } from './data-folder.js';

const keptBytes = 16 * 1024 * 1024;

/**
 * Opens PostgreSQL's log for appending. One of more than 16 MiB first becomes `postgres.log.1`, so
 * that the two never need cleaning by hand; emptying it in place works also under a running
 * PostgreSQL, which appends.
 */
export async function openLog({ log, account }: DataFolder): Promise<FileHandle> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  // No link is followed: the folder's owner may be an ordinary user and we may be root.
  const handle = await open(log, O_APPEND | O_CREAT | O_NOFOLLOW | O_WRONLY, 0o600);
  if (account) await handle.chown(account.uid, account.gid);
  if ((await handle.stat()).size > keptBytes) {
    await rm(`${log}.1`, { force: true });
    await copyFile(log, `${log}.1`, constants.COPYFILE_EXCL);
    await giveTo(account, `${log}.1`);
    await truncate(log);
  }
  return handle;
}

/** What was written to the log from the byte `offset` on. */
export async function readLogFrom(log: string, offset: number): Promise<string> {
  const handle = await open(log, 'r');
  try {
    const length = Math.max(0, (await stat(log)).size - offset);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The last line that gives a reason, or else the last line. */
export function lastReason(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    lines.findLast((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.at(-1) ?? 'it wrote nothing to its log'
  );
}
