/**
 * A very small driver for headless Chromium over its debugging pipe (file descriptors 3 and 4). It opens no port and
 * needs no package, so the media can be remade on a closed network with nothing but the browser itself.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--mute-audio',
  '--autoplay-policy=no-user-gesture-required',
  '--font-render-hinting=none',
  '--remote-debugging-pipe',
];

/**
 * @typedef {object} Page
 * @property {(url: string) => Promise<void>} goto   resolves at the load event
 * @property {(expression: string) => Promise<any>} evaluate   awaits promises, returns plain data
 * @property {() => Promise<Buffer>} screenshot   PNG of the 1280×720 viewport
 */

/** @returns {Promise<Page & { close: () => Promise<void> }>} one browser with one 1280×720 page */
export async function openBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'koro-chromium-'));
  const child = spawn(
    process.env.CHROMIUM ?? 'chromium',
    [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const pending = new Map();
  const waiting = new Map();
  let lastId = 0;
  let unread = '';

  child.stdio[4].setEncoding('utf8');
  child.stdio[4].on('data', (chunk) => {
    const messages = (unread + chunk).split('\0');
    unread = messages.pop() ?? '';
    for (const message of messages.map((m) => JSON.parse(m))) {
      if (message.id) {
        const { resolve, reject } = pending.get(message.id);
        pending.delete(message.id);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      } else {
        waiting.get(message.method)?.(message.params);
        waiting.delete(message.method);
      }
    }
  });
  child.on('exit', () => pending.forEach(({ reject }) => reject(new Error('Chromium ended'))));

  /** Sends one command of the DevTools protocol. */
  const send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      pending.set(++lastId, { resolve, reject });
      child.stdio[3].write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
    });

  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  await send('Page.enable', {}, sessionId);
  const metrics = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', metrics, sessionId);

  return {
    async goto(url) {
      const loaded = new Promise((resolve) => waiting.set('Page.loadEventFired', resolve));
      await send('Page.navigate', { url }, sessionId);
      await loaded;
    },
    async evaluate(expression) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send('Runtime.evaluate', params, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' }, sessionId);
      return Buffer.from(data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => {});
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
