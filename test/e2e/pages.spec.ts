import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, overflows, violations, visitor } from './browser.js';
import { Product } from './product.js';

const LONG_MS = 180_000;
const FIRST_LOAD_BYTES = 150_000;

/** Every screen, as somebody who may see it. */
const PAGES: [login: string | null, path: string][] = [
  [null, '/sign-in'],
  ['staff', '/'],
  ['staff', '/courses'],
  ['staff', '/courses?category=information_security'],
  ['staff', '/courses/data-analysis-1'],
  ['staff', '/courses/mihara-only'],
  ['staff', '/courses/data-analysis-1/watch/VIDEO'],
  ['staff', '/courses/data-analysis-1/test/QUIZ'],
  ['staff', '/record'],
  ['staff', '/account'],
  ['staff', '/trainer'],
  ['staff', '/nowhere'],
  ['trainer', '/trainer'],
  ['trainer', '/trainer/completions'],
  ['trainer', '/staff'],
  ['trainer', '/indicators'],
  ['trainer', '/reference'],
  ['city', '/trainer'],
  ['manager', '/staff'],
];

let folder: string;
let product: Product;
let address: string;
let browser: Browser;
const cookies = new Map<
  string,
  Awaited<ReturnType<Awaited<ReturnType<typeof visitor>>['context']['cookies']>>
>();
let lessons: { video: string; quiz: string };

async function post<T>(query: string, cookie?: string): Promise<{ data: T; cookie: string }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: T };
  return { data, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

beforeAll(async () => {
  folder = Product.newFolder();
  product = Product.launch(folder);
  address = await product.address();
  browser = await launchBrowser();
  for (const login of ['staff', 'trainer', 'city', 'manager']) {
    const { cookie } = await post(`mutation { signIn(login: "${login}", password: "koro-demo") { login } }`);
    const [name = '', value = ''] = cookie.split('=');
    cookies.set(login, [
      {
        name,
        value,
        domain: '127.0.0.1',
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: 'Strict',
      },
    ]);
    if (login !== 'staff') continue;
    const { data } = await post<{ course: { version: { lessons: { id: string; kind: string }[] } } }>(
      '{ course(code: "data-analysis-1") { version { lessons { id kind } } } }',
      cookie,
    );
    const idOf = (kind: string): string =>
      data.course.version.lessons.find((lesson) => lesson.kind === kind)?.id ?? '';
    lessons = { video: idOf('video'), quiz: idOf('quiz') };
  }
}, LONG_MS);

afterAll(async () => {
  await browser.close();
  await product.signal('SIGTERM');
  Product.remove(folder);
});

const WIDTHS = [360, 1280];

describe.each(['ja', 'en'] as const)('every page in %s, at 360 and at 1280 px', (language) => {
  it(
    'has no violation of WCAG 2.2 AA that axe finds, does not scroll sideways, and asks nobody else for anything',
    async () => {
      const found: string[] = [];
      for (const login of [null, 'staff', 'trainer', 'city', 'manager']) {
        const { context, page, strangers, errors } = await visitor(browser, address, { language });
        if (login) await context.addCookies(cookies.get(login) ?? []);
        for (const [, path] of PAGES.filter(([who]) => who === login)) {
          await page.goto(path.replace('VIDEO', lessons.video).replace('QUIZ', lessons.quiz));
          await page.getByRole('heading', { level: 1 }).waitFor();
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            for (const violation of await violations(page)) found.push(`${path} at ${width}: ${violation}`);
            if (await overflows(page)) found.push(`${path} at ${width}: scrolls sideways`);
          }
          for (const alert of await page.getByRole('alert').allInnerTexts()) found.push(`${path}: ${alert}`);
        }
        found.push(...strangers.map((url) => `asked ${url}`), ...errors);
        await context.close();
      }
      expect(found).toEqual([]);
    },
    LONG_MS,
  );
});

describe("the learner's home", () => {
  it(
    'loads at most 150 kB of compressed script, and no chart',
    async () => {
      const { context, page } = await visitor(browser, address);
      await context.addCookies(cookies.get('staff') ?? []);
      const scripts: { url: string; bytes: number }[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        void response
          .request()
          .sizes()
          .then(({ responseBodySize }) => scripts.push({ url: response.url(), bytes: responseBodySize }));
      });
      await page.goto('/', { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
      expect(scripts.filter(({ url }) => /chart/i.test(url))).toEqual([]);
      await context.close();
    },
    LONG_MS,
  );
});
