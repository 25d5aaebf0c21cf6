import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ShiftedClock, SystemClock, type Clock } from '../../../../libs/platform/index.js';
import { createApp } from '../create-app.js';
import { embeddedDatabase, type RunningDatabase } from './embedded-database.js';
import { environmentOf, type Environment } from './environment.js';
import { migrate, refuseDemoInProduction, seed } from './prepare-database.js';
import { progressOn, type Progress } from './progress.js';
import { SentenceError } from './sentence-error.js';

export interface Running {
  readonly address: string;
  /** The database holds the demonstration, and the clock is its own. */
  readonly demo: boolean;
  stop(): Promise<void>;
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Fails before anything is started, so that a taken port costs nobody a migration. */
async function refuseTakenPort({ host, port }: Environment): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portRefusal(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function portRefusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new SentenceError(
      `Port ${port} on ${host} is taken by another program; stop it, or choose another port: PORT=3001 npm start.`,
    );
  }
  if (error.code === 'EACCES')
    return new SentenceError(`This account may not listen on port ${port}; choose one above 1023 with PORT.`);
  if (error.code === 'EADDRNOTAVAIL')
    return new SentenceError(`HOST is "${host}", which is no address of this machine.`);
  return error;
}

function refuseUnwritableFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new SentenceError(
      `The data folder ${folder} cannot be written by this account; give it the right to, or name another one with KORO_DATA.`,
    );
  }
}

interface Prepared {
  environment: Environment;
  progress: Progress;
}

async function databaseOf({ environment, progress }: Prepared): Promise<RunningDatabase> {
  if (environment.databaseUrl) return { url: environment.databaseUrl, stop: async () => undefined };
  return progress.step('PostgreSQL', (tell) => embeddedDatabase(environment.dataFolder, tell));
}

async function clockOf({ environment, progress }: Prepared, url: string): Promise<Clock> {
  const machine = new SystemClock();
  const { settings, root, demo } = environment;
  await progress.step('Tables', () => migrate(url, machine.now()));
  if (settings.production) await refuseDemoInProduction(url);
  const instance = await progress.step(
    settings.production ? 'Reference data' : 'Reference and demo data',
    () => seed(url, { seeds: join(root, 'seeds'), media: settings.mediaFolder }, demo, machine.now()),
  );
  return demo && instance.demo ? new ShiftedClock(instance.clockOffsetMs) : machine;
}

/** Everything between `npm start` and an address that answers. Throws SentenceError for what a person can put right. */
export async function start(
  root: string,
  env: NodeJS.ProcessEnv,
  output: NodeJS.WritableStream,
): Promise<Running> {
  const progress = progressOn(output);
  const environment = environmentOf(root, env, versionOf(root));
  await refuseTakenPort(environment);
  refuseUnwritableFolder(environment.dataFolder);

  const database = await databaseOf({ environment, progress });
  let app: NestFastifyApplication | undefined;
  const stop = async (): Promise<void> => {
    await app?.close();
    await database.stop();
  };
  try {
    const clock = await clockOf({ environment, progress }, database.url);
    app = await progress.step('Server', () =>
      createApp({
        databaseUrl: database.url,
        clock,
        settings: environment.settings,
        schemaFile: true,
        jobs: true,
        documents: environment.documents,
        webFolder: join(root, 'dist/web'),
        trustProxy: environment.trustProxy,
      }),
    );
    await app.listen(environment.port, environment.host).catch((error: NodeJS.ErrnoException) => {
      throw portRefusal(error, environment.host, environment.port);
    });
    const { port } = app.getHttpServer().address() as { port: number };
    return { address: `http://${environment.host}:${port}`, demo: clock.shifted, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
