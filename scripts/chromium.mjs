// The browser for journeys, screenshots and benchmarks. Found, or got where that is possible, or asked for in one sentence.
import { existsSync } from 'node:fs';
import { bin, run } from './steps.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function found() {
  const named = process.env['KORO_CHROMIUM'];
  return (
    [named, ...PLACES].find((path) => path !== undefined && existsSync(path)) ?? (await playwrightsOwn())
  );
}

/** The path of a Chromium. Ends the process with a sentence when there is none and none can be got. */
export async function ensureChromium() {
  const here = await found();
  if (here) return here;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('Package lists', 'apt-get', ['update', '-q'], { env });
    await run(
      'Installing Chromium',
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
      { env },
    );
  } else {
    await run('Downloading Chromium', bin('playwright-core'), ['install', 'chromium']);
  }
  const got = await found();
  if (got) return got;
  process.stderr.write(
    'No Chromium: install it (Debian: apt-get install chromium), or name one with KORO_CHROMIUM.\n',
  );
  process.exit(1);
}
