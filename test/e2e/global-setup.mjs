// The demonstration is made once; each test file starts the product on a copy of it (start.spec.ts sees it made).
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'koro-e2e-demo-'));
  const { DATABASE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const product = spawn(process.execPath, [join(process.cwd(), 'dist/apps/api/src/main.js')], {
    env: { ...inherited, NODE_ENV: 'development', PORT: '0', KORO_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => product.on('close', resolve));
  await new Promise((resolve, reject) => {
    product.stdout.on('data', (text) => String(text).includes('http://') && resolve(undefined));
    product.on('close', () => reject(new Error('Kōro ended before it answered')));
  });
  product.kill('SIGTERM');
  await ended;
  process.env['KORO_E2E_DEMO'] = folder;
}
