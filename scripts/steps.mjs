// What the verbs of package.json share. Plain JavaScript without a dependency: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const INSTALLED = join(ROOT, 'node_modules/.koro-installed');
const BUILT = join(ROOT, 'dist/.koro-built');
const SOURCES = ['apps', 'libs', 'migrations', 'seeds'];
const SOURCE_FILE = /\.(ts|tsx|css|html|graphql|json|svg)$/;
const BUILD_FILES = [
  'package-lock.json',
  '.swcrc',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
];

/**
 * Runs a program and shows how long it has taken once that is over a second. Its output is shown only when it fails.
 * @param {string} name what a person reads @param {string} command @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function run(name, command, args, options = {}) {
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = options.quiet ? undefined : showProgress(name, seconds);
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      timer?.(code === 0);
      resolve({ ok: code === 0, output, seconds: seconds() });
    });
  });
}

/** @param {string} name @param {() => number} seconds @returns {(ok: boolean) => void} */
function showProgress(name, seconds) {
  const terminal = process.stdout.isTTY;
  let shown = false;
  const timer = setInterval(() => {
    if (terminal) process.stdout.write(`\r\u001b[K  ${name} … ${Math.round(seconds())} s`);
    else if (!shown) process.stdout.write(`  ${name} …\n`);
    shown = true;
  }, 1000);
  return (ok) => {
    clearInterval(timer);
    if (shown)
      process.stdout.write(
        `${terminal ? '\r\u001b[K' : ''}  ${name}: ${ok ? '' : 'failed after '}${seconds().toFixed(1)} s\n`,
      );
  };
}

/** Ends the process with the step's own output when it failed. @param {{ ok: boolean, output: string }} result @param {string} sentence */
export function orExit(result, sentence) {
  if (result.ok) return;
  process.stderr.write(`${result.output.trimEnd()}\n\n${sentence}\n`);
  process.exit(1);
}

/** @param {string} file */
const digestOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
/** @param {string} file */
const noted = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Kōro needs Node.js 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

/** Installs what package-lock.json names, when it is not what is installed. */
export async function ensureInstalled() {
  refuseOldNode();
  const lock = digestOf(join(ROOT, 'package-lock.json'));
  if (noted(INSTALLED) === lock) return;
  // `npm ci` refuses a lock made where a registry lacks other platforms' optional packages; this keeps to the lock's
  // versions all the same and writes nothing back. Development packages are part of it whatever NODE_ENV says: the web
  // app is built here.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
  const result = await run('Installing packages', 'npm', args);
  orExit(result, 'The packages could not be installed; the lines above say why.');
  writeFileSync(INSTALLED, lock);
}

/** A digest of everything that the build is made of. */
function sourcesDigest() {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && SOURCE_FILE.test(entry.name) && !path.includes('node_modules'))
        hash.update(path).update(readFileSync(path));
    }
  }
  for (const file of BUILD_FILES) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** Builds API and web into dist/, when the sources are not those of the last build. */
export async function ensureBuilt() {
  const digest = sourcesDigest();
  if (noted(BUILT) === digest) return;
  orExit(await run('Building the API', bin('nest'), ['build', 'api']), 'The API could not be built.');
  // Whatever is set here (Jest sets `test`), people get React as it is for production.
  const env = { NODE_ENV: 'production' };
  orExit(
    await run('Building the web app', bin('vite'), ['build', 'apps/web'], { env }),
    'The web app could not be built.',
  );
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, digest);
}

/** @param {string} name */
export const bin = (name) => join(ROOT, 'node_modules/.bin', name);
