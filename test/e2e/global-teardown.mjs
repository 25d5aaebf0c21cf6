import { rmSync } from 'node:fs';

export default function tearDown() {
  const folder = process.env['KORO_E2E_DEMO'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
