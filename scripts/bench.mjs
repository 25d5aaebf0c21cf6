// npm run bench | bench -- directory | bench:growth | bench:import: what a request costs, and how long an import takes. Ends
// with an error only when something is broken.
import { ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

process.chdir(ROOT);
await ensureInstalled();
await ensureBuilt();
if (process.argv[2] === 'growth') {
  const { growth } = await import('../test/bench/growth.mjs');
  await growth();
} else if (process.argv[2] === 'directory') {
  const { directoryBench } = await import('../test/bench/directory.mjs');
  await directoryBench();
} else if (process.argv[2] === 'import') {
  const { benchImport } = await import('../test/bench/import.mjs');
  await benchImport();
} else {
  const { bench } = await import('../test/bench/bench.mjs');
  await bench();
}
