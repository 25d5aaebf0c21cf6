import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';

/** A real Chromium that talks to nobody but the product. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['KORO_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      '--mute-audio',
    ],
  });
}

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Addresses outside the product that a page asked for, and errors that it logged: both stay empty. */
  strangers: string[];
  errors: string[];
  /** Waits until nothing has been asked for a moment: a page asks for its rows once its heading stands. */
  settled(this: void): Promise<void>;
}

const MOMENT_MS = 100;

export async function visitor(
  browser: Browser,
  address: string,
  options: { language?: 'ja' | 'en'; width?: number } = {},
): Promise<Visitor> {
  const width = options.width ?? 1280;
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript({
    content: `localStorage.setItem('koro.language', '${options.language ?? 'ja'}')`,
  });
  const strangers: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  const underWay = new Set<Request>();
  let changed = Date.now();
  const ended = (request: Request): void => {
    underWay.delete(request);
    changed = Date.now();
  };
  context.on('request', (request) => {
    underWay.add(request);
    changed = Date.now();
  });
  context.on('requestfinished', ended);
  context.on('requestfailed', ended);
  const page = await context.newPage();
  const settled = async (): Promise<void> => {
    while (underWay.size > 0 || Date.now() - changed < MOMENT_MS) await page.waitForTimeout(20);
  };
  page.on('pageerror', (error) => errors.push(error.message));
  return { context, page, strangers, errors, settled };
}

const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
/** Half of axe's time goes into reading the same few colours anew for every element; of the same text comes the same colour. */
const REMEMBER_COLOURS = `{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    if (known.has(text)) return Object.assign(this, known.get(text));
    const { r, g, b, alpha } = parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}`;
/** Of what passes, axe need not write a report: every rule runs all the same. */
const WCAG: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`; `coloured`: where contrast is looked at. */
export async function violations(page: Page, coloured = '*'): Promise<string[]> {
  // It stays with the page until the next one is loaded.
  if (!(await page.evaluate<boolean>('"axe" in window'))) {
    const contrast = { rules: [{ id: 'color-contrast', selector: coloured }] };
    await page.evaluate(`${AXE};${REMEMBER_COLOURS};axe.configure(${JSON.stringify(contrast)})`);
  }
  const run = `axe.run(document, ${JSON.stringify(WCAG)}).then(({ violations }) => ({ violations }))`;
  const { violations: found } = await page.evaluate<Pick<AxeResults, 'violations'>>(run);
  return found.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`),
  );
}

/** Whether the page scrolls sideways, which it must not at any width. */
export async function overflows(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}
