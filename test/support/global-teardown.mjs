import { rmSync } from 'node:fs';

export default async function tearDown() {
  const started = globalThis.koroTest;
  if (!started) return;
  await started.postgres.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
