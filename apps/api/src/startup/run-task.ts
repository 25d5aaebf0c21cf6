import { join } from 'node:path';
import { SystemClock } from '../../../../libs/platform/index.js';
import { embeddedDatabase } from './embedded-database.js';
import { environmentOf } from './environment.js';
import { appointFirstAdmin, firstAdminOf, welcomeOf } from './first-admin.js';
import { migrate, refuseDemoInProduction, seed } from './prepare-database.js';
import { SentenceError } from './sentence-error.js';

/** One task of an operator, without a server: `migrate`, `seed` or `first-admin`, which takes arguments. */
export async function runTask(
  task: string | undefined,
  root: string,
  args: readonly string[] = [],
): Promise<void> {
  try {
    process.stdout.write(`${await outcomeOf(task, root, args)}\n`);
  } catch (error) {
    process.stderr.write(
      error instanceof SentenceError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

async function outcomeOf(task: string | undefined, root: string, args: readonly string[]): Promise<string> {
  const administrator = task === 'first-admin' ? firstAdminOf(args) : null;
  const environment = environmentOf(root, process.env, 'task');
  const { settings, databaseUrl, dataFolder, demo } = environment;
  const database = databaseUrl
    ? { url: databaseUrl, stop: async (): Promise<void> => undefined }
    : await embeddedDatabase(dataFolder, () => undefined);
  const now = new SystemClock().now();
  try {
    const count = await migrate(database.url, now);
    if (task === 'migrate') return `${count} migrations were new.`;
    if (settings.production) await refuseDemoInProduction(database.url);
    await seed(database.url, { seeds: join(root, 'seeds'), media: settings.mediaFolder }, demo, now);
    if (administrator)
      return welcomeOf(administrator, await appointFirstAdmin(database.url, administrator, now));
    return demo ? 'Reference and demo data are in.' : 'Reference data is in.';
  } finally {
    await database.stop();
  }
}
