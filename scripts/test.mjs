// npm test: everything, in one command, on a fresh clone. `npm test -- watch` passes the words on to Jest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { check } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { bin, ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

process.chdir(ROOT);
const chosen = process.argv.slice(2);
const began = Date.now();

/** @param {string[]} projects @param {string} report */
function jest(projects, report) {
  const args = [
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
    '--testLocationInResults',
    ...chosen.map((word) => `--testPathPatterns=${word}`),
  ];
  if (chosen.length > 0) args.push('--passWithNoTests');
  return new Promise((resolve) => {
    const child = spawn(bin('jest'), args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'], // the report goes to the file; what people read comes by standard error
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    });
    child.on('close', () => resolve(countsOf(report)));
  });
}

/** A run that wrote no report, or a file that did not load, counts as a failure. @param {string} report */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await ensureInstalled();
await ensureBuilt();
process.env['KORO_CHROMIUM'] = await ensureChromium();
const reports = join(ROOT, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

const results = [];
if (chosen.length === 0) results.push(await check());
results.push(await jest(['unit', 'integration'], join(reports, 'jest.json')));
results.push(await jest(['e2e'], join(reports, 'e2e.json')));

const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
process.stdout.write(`\n${Math.round((Date.now() - began) / 1000)} s\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
