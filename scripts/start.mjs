// npm start: from a fresh clone to an address, nothing else typed.
import { ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
await import('../dist/apps/api/src/main.js');
