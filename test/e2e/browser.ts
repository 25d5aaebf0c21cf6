import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

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
}

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
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  return { context, page, strangers, errors };
}

/** What axe finds against WCAG 2.2 A and AA, as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode() // no frames of other origins here, so no second page to bring their results together
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
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
