// npm run dev: the API as built, and the web app by Vite with instant updates (http://127.0.0.1:5173).
import { spawn } from 'node:child_process';
import { bin, ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
spawn(bin('vite'), ['apps/web', '--host', '127.0.0.1'], { cwd: ROOT, stdio: 'inherit' });
await import('../dist/apps/api/src/main.js');
