import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.js';
import {
  disarmPostmasterFile,
  ensureCluster,
  openDataFolder,
  readPostmasterFile,
  type DataFolder,
} from './data-folder.js';
import { EmbeddedPostgresError, explainUnwritable } from './embedded-postgres-error.js';
import { takeOwnerLock, type OwnerLock } from './owner-lock.js';
import {
  findPostmaster,
  launch,
  outliveSurvivors,
  stopPostmaster,
  waitUntilReady,
  type Postmaster,
} from './postmaster.js';
import { socketIn } from './socket-folder.js';

export type EmbeddedPostgresStep =
  'copying-binaries' | 'initialising' | 'waiting-for-orphans' | 'recovering' | 'starting' | 'adopting';

export interface EmbeddedPostgresOptions {
  /** Made if missing; everything PostgreSQL keeps lies below it. Relative to the working folder. */
  readonly dataFolder: string;
  /** PostgreSQL's settings, passed as `-c name=value`. Who may connect and where cannot be set. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (step: EmbeddedPostgresStep) => void;
}

/** A PostgreSQL that accepts connections, with `koro` as its superuser and no password. */
export interface EmbeddedPostgres {
  /** Absolute path of the folder, closed to other accounts, that holds the Unix socket. */
  readonly socketFolder: string;
  /** Whether it was already running, left over from a process of ours that died; it then runs with the settings it was started with. */
  readonly adopted: boolean;
  /** A connection string for node-postgres. The database need not exist. */
  url(database: string): string;
  /** Ends all sessions, shuts PostgreSQL down and lets other processes have the data folder. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data folder, or takes over the one that still runs in it.
 * It outlives this process unless `stop()` is called; the next start then takes it over.
 * @throws EmbeddedPostgresError with one sentence for the user
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const path = resolve(options.dataFolder);
  let folder: DataFolder;
  let lock: OwnerLock;
  try {
    folder = await openDataFolder(path);
    lock = await takeOwnerLock(folder.path, folder.account);
  } catch (error) {
    throw explainUnwritable(error, path);
  }
  try {
    const progress = options.onProgress ?? ((): void => {});
    const binaries = await findBinaries(folder.account, () => progress('copying-binaries'));
    await ensureCluster(folder, binaries, () => progress('initialising'));
    const adopted = await adopt(folder, progress);
    const postmaster = adopted ?? (await start(folder, binaries, options.settings ?? {}, progress));
    return handle(folder, lock, postmaster, adopted !== undefined);
  } catch (error) {
    await lock.release();
    throw explainUnwritable(error, path);
  }
}

async function adopt(
  folder: DataFolder,
  progress: (step: EmbeddedPostgresStep) => void,
): Promise<Postmaster | undefined> {
  const running = await findPostmaster(folder.cluster);
  if (!running) return undefined;
  progress('adopting');
  const ready = await waitUntilReady(folder.cluster, running);
  if (ready && (await hasSocket(ready))) return ready;
  // It was already on its way down, or something swept its socket away and nobody can reach it.
  await stopPostmaster(folder.cluster, running);
  return undefined;
}

async function start(
  folder: DataFolder,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
  progress: (step: EmbeddedPostgresStep) => void,
): Promise<Postmaster> {
  const crashed = (await readPostmasterFile(folder.cluster)) !== 'none';
  let toldToWait = false;
  const onWait = (): void => {
    if (!toldToWait) progress('waiting-for-orphans');
    toldToWait = true;
  };
  if (crashed) {
    await outliveSurvivors(folder.cluster, onWait);
    await disarmPostmasterFile(folder);
  }
  progress(crashed ? 'recovering' : 'starting');
  // A survivor that the system hid from us shows only by PostgreSQL's refusal.
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await delay(250)) {
    const started = await launch(folder, binaries, settings);
    if (started !== 'survivors') return started;
    onWait();
    await outliveSurvivors(folder.cluster, onWait);
  }
  throw new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL did not start in ${folder.path}: processes of an earlier run still hold its shared memory.`,
  );
}

function handle(
  folder: DataFolder,
  lock: OwnerLock,
  postmaster: Postmaster,
  adopted: boolean,
): EmbeddedPostgres {
  const { socketFolder } = postmaster;
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await stopPostmaster(folder.cluster, postmaster);
    await lock.release();
  };
  return {
    socketFolder,
    adopted,
    url: (database) =>
      `postgresql://koro@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketFolder)}`,
    stop: () => (stopped ??= stop()),
  };
}

async function hasSocket({ socketFolder }: Postmaster): Promise<boolean> {
  return access(socketIn(socketFolder)).then(
    () => true,
    () => false,
  );
}
