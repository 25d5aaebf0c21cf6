// npm run screenshots: the pictures of the README, taken from the built product with its demo data.
// npm run screenshots -- all: every screen, at 360 and 1280 px in both languages, into test-results/screens.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, ROOT } from './steps.mjs';

/** @type {[name: string, login: string | null, path: string][]} */
const SCREENS = [
  ['sign-in', null, '/sign-in'],
  ['public', null, '/public'],
  ['publications', null, '/public/publications'],
  ['home', 'staff', '/'],
  ['courses', 'staff', '/courses'],
  ['course', 'staff', '/courses/data-analysis-1'],
  ['record', 'staff', '/record'],
  ['my-study', 'staff', '/my-study'],
  ['account', 'staff', '/account'],
  ['forbidden', 'staff', '/trainer'],
  ['not-found', 'staff', '/courses/mihara-only'],
  ['trainer', 'trainer', '/trainer'],
  ['completions', 'trainer', '/trainer/completions'],
  ['staff', 'trainer', '/staff'],
  ['directory', 'hr', '/directory?q=takahashi'],
  ['indicators', 'trainer', '/indicators'],
  ['indicator', 'manager', '/indicators/2-3-1'],
  ['indicator-reports', 'hr2', '/indicator-reports'],
  ['city', 'city', '/trainer'],
  ['section', 'manager', '/staff'],
  ['units', 'hr', '/units'],
  ['reorganisations', 'hr', '/units/reorganisations'],
  ['designated', 'hr', '/designated'],
  ['qualified', 'hr', '/qualified'],
  ['path', 'hr', '/path'],
  ['dashboard', 'hr', '/dashboard'],
  ['hire', 'hr', '/people/new'],
  ['imports', 'hr', '/imports'],
  ['pass-imports', 'hr', '/pass-imports'],
  ['exams', 'hr', '/exams'],
  ['exam', 'hr', '/exams/AP'],
  ['qualifying-lists', 'hr', '/qualifying-lists'],
  ['administration', 'hr', '/administration'],
  ['my-data', 'staff', '/my-data'],
  ['my-exams', 'staff', '/my-exams'],
  ['exam-passes', 'hr', '/exam-passes'],
  ['certification-officers', 'admin', '/exam-passes/officers'],
  ['audit', 'auditor', '/audit'],
  ['retention', 'auditor', '/retention'],
  ['publications', 'trainer', '/publications'],
  ['publication', 'trainer', '/publications/r6-annual-2'],
  ['prepare-publication', 'trainer', '/prepare-publication'],
  ['figure-readings', 'hr2', '/readings/3-2-2'],
  ['sign-on', 'admin', '/sign-on'],
  ['roles', 'admin', '/roles'],
  ['accounts', 'admin', '/accounts'],
];
/** name, language, width */
const README = [
  ['trainer', 'ja', 1280],
  ['home', 'ja', 360],
  ['course', 'en', 1280],
];
const all = process.argv.includes('all');
const folder = all ? join(ROOT, 'test-results/screens') : join(ROOT, 'docs/screenshots');

/** The product on a port of its own. @returns {Promise<{ address: string, stop: () => Promise<void> }>} */
function product() {
  const data = mkdtempSync(join(tmpdir(), 'koro-screens-'));
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', KORO_DATA: data },
  });
  const stop = () =>
    new Promise((resolve) => {
      child.on('close', () => resolve(rmSync(data, { recursive: true, force: true })));
      child.kill('SIGTERM');
    });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/[\d.:]+/.exec(output)?.[0];
      if (address) resolve({ address, stop });
    });
    child.on('close', () => reject(new Error(output)));
  });
}

await ensureInstalled();
await ensureBuilt();
const executablePath = await ensureChromium();
mkdirSync(folder, { recursive: true });
const { address, stop } = await product();
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  for (const language of ['ja', 'en']) {
    for (const width of [360, 1280]) {
      for (const [name, login, path] of SCREENS) {
        if (!all && !README.some(([n, l, w]) => n === name && l === language && w === width)) continue;
        const context = await browser.newContext({
          viewport: { width, height: width === 360 ? 740 : 800 },
          baseURL: address,
          reducedMotion: 'reduce',
        });
        await context.addInitScript((chosen) => localStorage.setItem('koro.language', chosen), language);
        if (login) {
          await context.request.post('/graphql', {
            data: { query: `mutation { signIn(login: "${login}", password: "koro-demo") { login } }` },
          });
        }
        const page = await context.newPage();
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}-${language}-${width}.png`), fullPage: all });
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  await stop();
}
process.stdout.write(`${folder}\n`);
