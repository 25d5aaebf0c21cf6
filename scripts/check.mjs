// npm run check: what needs neither database nor browser. Each check is one line; its output is shown when it fails.
import { bin, ensureInstalled, run } from './steps.mjs';

/** @type {[string, string, string[]][]} */
const CHECKS = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  [
    'dependency rules',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.cjs', 'apps/api/src', 'apps/web/src', 'libs', 'migrations', 'seeds'],
  ],
  ['types of the API', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the web app', bin('tsc'), ['-p', 'apps/web', '--noEmit']],
  ['generated contracts', process.execPath, ['scripts/codegen.mjs', '--check']],
];

/** @returns {Promise<{ passed: number, failed: number }>} */
export async function check() {
  const counts = { passed: 0, failed: 0 };
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, args] = next;
      const result = await run(name, command, args, { quiet: true });
      counts[result.ok ? 'passed' : 'failed'] += 1;
      process.stdout.write(`  ${result.ok ? 'ok  ' : 'FAIL'} ${name} (${result.seconds.toFixed(1)} s)\n`);
      if (!result.ok) process.stdout.write(`${result.output.trimEnd()}\n`);
    }
  };
  await Promise.all([worker(), worker()]);
  return counts;
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await ensureInstalled();
  const { failed } = await check();
  process.exitCode = failed > 0 ? 1 : 0;
}
