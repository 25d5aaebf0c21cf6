import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Site } from './site.js';

const LONG_MS = 120_000;
const FIRST_LOAD_BYTES = 150_000;

let site: Site;

beforeAll(async () => {
  site = await Site.open();
}, LONG_MS);

afterAll(() => site.close());

describe("the learner's home", () => {
  it(
    'loads at most 150 kB of compressed script, and no chart',
    async () => {
      const { page } = await site.visit('staff');
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
    },
    LONG_MS,
  );
});
