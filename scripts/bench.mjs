// npm run bench | npm run bench -- directory | npm run bench:growth: what a request costs. Ends with an error only when something is broken.
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
} else {
  const { bench } = await import('../test/bench/bench.mjs');
  await bench();
}
