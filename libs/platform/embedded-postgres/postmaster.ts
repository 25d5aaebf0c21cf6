import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { notRunnable, type Binaries } from './binaries.js';
import { childEnvironment, clusterArgument, readPostmasterFile, type DataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { lastReason, openLog, readLogFrom } from './postgres-log.js';
import {
  commandLine,
  commandLines,
  identify,
  isAlive,
  isStillRunning,
  signal,
  waitUntil,
  type ProcessIdentity,
} from './processes.js';
import { makeSocketFolder } from './socket-folder.js';

/** A running postmaster, PostgreSQL's first process, of our data folder. */
export interface Postmaster {
  readonly process: ProcessIdentity;
  readonly socketFolder: string;
}

const defaultSettings: Readonly<Record<string, string>> = {
  shared_buffers: '256MB',
  max_connections: '60',
  timezone: 'Asia/Tokyo',
  log_timezone: 'Asia/Tokyo',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

/**
 * The postmaster that `postmaster.pid` names, if that number is one of ours and not another
 * program's. Its command line tells, which unlike its working folder may be read by root in a
 * container as well.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = await readPostmasterFile(cluster);
  if (typeof file === 'string') return undefined;
  const found = identify(file.pid);
  if (!found || !isPostmaster(commandLine(file.pid), await clusterName(cluster))) return undefined;
  return { process: found, socketFolder: file.socketFolder };
}

/** Waits until it accepts connections; false when it ends instead or is about to. */
export async function waitUntilReady(
  cluster: string,
  postmaster: Postmaster,
): Promise<Postmaster | undefined> {
  // Without a limit: recovery after a crash may take minutes and must not be cut short.
  while (isStillRunning(postmaster.process)) {
    const file = await readPostmasterFile(cluster);
    if (typeof file !== 'string' && file.pid === postmaster.process.pid) {
      if (file.status === 'ready') return { ...postmaster, socketFolder: file.socketFolder };
      if (file.status === 'stopping') return undefined;
    }
    await delay(10);
  }
  return undefined;
}

/**
 * Starts a postmaster and waits until it is ready.
 * @returns `survivors` when processes of the last one still hold its shared memory
 * @throws EmbeddedPostgresError `START_FAILED` with PostgreSQL's reason
 */
export async function launch(
  folder: DataFolder,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster | 'survivors'> {
  const { cluster, account } = folder;
  const argument = clusterArgument(cluster, account);
  const socket = await makeSocketFolder(folder, argument !== cluster);
  const all: Readonly<Record<string, string>> = {
    ...defaultSettings,
    ...settings,
    // Last, so that no setting opens another way in or hides the cluster from the next start.
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socket.forServer,
    unix_socket_permissions: '0700',
    logging_collector: 'off',
    log_destination: 'stderr',
    lc_messages: 'C',
    cluster_name: await clusterName(cluster),
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = await openLog(folder);
  const logStart = (await log.stat()).size;
  const child = spawn(binaries.postgres, ['-D', argument, ...options], {
    cwd: cluster,
    // A process group of its own: a Ctrl-C at the terminal must reach us, not PostgreSQL.
    detached: true,
    env: childEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  child.unref();
  const failure = await new Promise<Error | undefined>((settle) => {
    child.once('spawn', () => settle(undefined));
    child.on('error', settle);
  });
  await log.close();
  if (failure || child.pid === undefined) throw notRunnable(binaries.postgres, failure);
  const started = identify(child.pid);
  const ready = started && (await waitUntilReady(cluster, { process: started, socketFolder: socket.path }));
  if (ready) return { ...ready, socketFolder: socket.path };
  const logged = await readLogFrom(folder.log, logStart);
  if (logged.includes('pre-existing shared memory block')) return 'survivors';
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL did not start in ${folder.path}: ${lastReason(logged)}`,
  );
}

/**
 * Shuts PostgreSQL down: running transactions are rolled back, everything is written out. Only when
 * that takes over a minute is it cut short, which the next start's recovery makes good.
 */
export async function stopPostmaster(cluster: string, { process: postmaster }: Postmaster): Promise<void> {
  const steps = [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const;
  for (const [name, patienceMs] of steps) {
    if (!isStillRunning(postmaster)) break;
    signal(postmaster.pid, name);
    if (await waitUntil(() => !isAlive(postmaster.pid), patienceMs)) break;
  }
  // A clean end removes the file; after any other there may be survivors.
  if ((await readPostmasterFile(cluster)) !== 'none') await outliveSurvivors(cluster, () => {});
}

/**
 * Waits until the processes of a killed postmaster have let go of its shared memory. They notice
 * its death by themselves unless they are computing; those are ended after five seconds.
 * @throws EmbeddedPostgresError `START_FAILED` when one is still there after half a minute
 */
export async function outliveSurvivors(cluster: string, onWait: () => void): Promise<void> {
  const name = await clusterName(cluster);
  const survivors = (): number[] => {
    const ours = commandLines().filter(
      ({ command }) => isPostmaster(command, name) || command.startsWith(`postgres: ${name}: `),
    );
    return ours.map(({ pid }) => pid).filter(isAlive);
  };
  if (survivors().length === 0) return;
  onWait();
  for (const [name, patienceMs] of [
    [undefined, 5_000],
    ['SIGTERM', 5_000],
    ['SIGKILL', 20_000],
  ] as const) {
    if (name) survivors().forEach((pid) => signal(pid, name));
    if (await waitUntil(() => survivors().length === 0, patienceMs)) return;
  }
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL's process ${survivors().join(', ')} of an earlier run does not end and still uses ${cluster}.`,
  );
}

/**
 * The name that every PostgreSQL process of this cluster bears in its command line. Made of what the
 * file system calls the folder, so that a copy has another one and a moved folder keeps it.
 */
async function clusterName(cluster: string): Promise<string> {
  const { dev, ino } = await stat(cluster);
  return `koro-${dev}-${ino}`;
}

/** Not for its children, which rewrite their command line to `postgres: <name>: …`. */
function isPostmaster(command: string, name: string): boolean {
  return command.includes('/postgres -D ') && `${command} `.includes(`cluster_name=${name} `);
}
