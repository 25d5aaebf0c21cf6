// npm run migrate | npm run seed | npm run first-admin -- …: on DATABASE_URL, or on the embedded PostgreSQL of KORO_DATA.
import { ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
const { runTask } = await import('../dist/apps/api/src/startup/run-task.js');
await runTask(process.argv[2], ROOT, process.argv.slice(3));
