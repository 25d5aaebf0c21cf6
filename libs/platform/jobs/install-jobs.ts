import PgBoss from 'pg-boss';
import { APP_ROLE } from '../data-source.js';
import { JOB_QUEUES } from './job-queues.js';

export const JOB_SCHEMA = 'pgboss';

/** A job that was interrupted is tried again at the next start; an expected failure is its handler's to record. */
const QUEUE = { retryLimit: 5, retryDelay: 1, expireInSeconds: 3_600 };

/** Brings pg-boss' own tables and our queues to this version, as the owner; part of every migration. */
export async function installJobs(url: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'koro-owner',
    schema: JOB_SCHEMA,
    max: 1,
    migrate: true,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined); // what fails here is thrown by the call that failed
  await boss.start();
  try {
    for (const name of JOB_QUEUES) {
      await boss.createQueue(name, { name, ...QUEUE });
      await boss.updateQueue(name, { name, ...QUEUE });
    }
    // A command puts its job into its own transaction. It cannot read jobs: they carry the rights of whoever asked.
    await boss.getDb().executeSql(
      `grant usage on schema ${JOB_SCHEMA} to ${APP_ROLE};
         grant select on ${JOB_SCHEMA}.queue to ${APP_ROLE};
         grant insert, select (id) on ${JOB_SCHEMA}.job to ${APP_ROLE};`,
      [],
    );
  } finally {
    await boss.stop({ graceful: false });
  }
}
