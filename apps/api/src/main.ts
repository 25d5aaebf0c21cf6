import { start, type Running } from './startup/start.js';
import { SentenceError } from './startup/sentence-error.js';

const DEMO_ACCOUNTS = 'staff · trainer · manager · hr · hr2 · city · dxship · auditor · admin · admin2';

/** Starts Kōro from the project's folder and stays until Ctrl-C. scripts/start.mjs has installed and built by then. */
async function main(root: string): Promise<void> {
  const running = await start(root, process.env, process.stdout);
  stopOnSignals(running);
  process.stdout.write(`\n  航路 Kōro: ${running.address}\n`);
  if (running.demo) {
    process.stdout.write(`  Demo accounts (password koro-demo): ${DEMO_ACCOUNTS}\n`);
  }
  process.stdout.write('  Ctrl-C stops it.\n');
}

function stopOnSignals(running: Running): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return; // a terminal sends Ctrl-C to npm and to us: one is enough
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main(process.env['KORO_ROOT'] ?? process.cwd()).catch((error: unknown) => {
  process.stderr.write(
    error instanceof SentenceError
      ? `\n${error.message}\n`
      : `\n${(error as Error).stack ?? String(error)}\n`,
  );
  process.exit(1);
});
