import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflows, violations, type Visitor } from './browser.js';
import { Site } from './site.js';

const LONG_MS = 240_000;
const WIDTHS = [360, 1280];
/**
 * To look up the colours of every text is most of axe's time, and the same elements have the same colours in both
 * languages: no style asks which one it is. So Japanese is looked at for both, and in English what it alone shows: the
 * Japanese name of a thing beside the English one. Every other rule is asked in both.
 */
const COLOURED = { ja: '*', en: '[lang="ja"], [lang="ja"] *' };

/** Every screen, as somebody who may see it or may not. VIDEO and QUIZ are the lessons of the course. */
const PAGES: Record<string, string[]> = {
  '': [
    '/sign-in',
    '/sign-in/refused?code=SIGN_ON_EXPIRED',
    '/public',
    '/public/publications',
    '/public/publications/r6-annual-2',
    '/public/publications/nowhere',
  ],
  staff: [
    '/',
    '/courses',
    '/courses?category=information_security',
    '/courses/data-analysis-1',
    '/courses/mihara-only',
    '/courses/data-analysis-1/watch/VIDEO',
    '/courses/data-analysis-1/test/QUIZ',
    '/record',
    '/my-study',
    '/account',
    '/my-data',
    '/my-exams',
    '/trainer',
    '/nowhere',
  ],
  trainer: ['/trainer', '/trainer/completions', '/staff', '/directory', '/indicators', '/reference'],
  city: ['/trainer', '/directory', '/units'],
  manager: [
    '/indicator-reports',
    '/indicators/2-3-1',
    '/indicators/3-2-3',
    '/staff',
    '/directory',
    '/sign-on',
    '/audit',
  ],
  hr: [
    '/directory?q=takahashi',
    '/directory?on=2010-04-01',
    '/people/new',
    '/designated',
    '/qualified',
    '/path',
    '/dashboard',
    '/units',
    '/units/reorganisations',
    '/administration',
    '/imports',
    '/pass-imports',
    '/exams',
    '/exams/AP',
    '/qualifying-lists',
    '/exam-passes',
    '/exam-passes?state=verified',
  ],
  auditor: ['/audit', '/retention'],
  hr2: [
    '/publications',
    '/publications/r6-annual',
    '/publications/r6-annual-2',
    '/prepare-publication',
    '/readings/3-2-1',
    '/readings/3-2-2',
  ],
  admin: ['/exam-passes/officers', '/sign-on', '/roles', '/accounts'],
};

async function lessonsOf(page: Page): Promise<{ video: string; quiz: string }> {
  const response = await page.request.post('/graphql', {
    data: { query: '{ course(code: "data-analysis-1") { version { lessons { id kind } } } }' },
  });
  const { data } = (await response.json()) as {
    data: { course: { version: { lessons: { id: string; kind: string }[] } } };
  };
  const idOf = (kind: string): string =>
    data.course.version.lessons.find((lesson) => lesson.kind === kind)?.id ?? 'none';
  return { video: idOf('video'), quiz: idOf('quiz') };
}

/** What is wrong with one page, at both widths. */
async function faultsOf({ page, settled }: Visitor, path: string, coloured: string): Promise<string[]> {
  const faults: string[] = [];
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const violation of await violations(page, coloured))
      faults.push(`${path} at ${width}: ${violation}`);
    if (await overflows(page)) faults.push(`${path} at ${width}: scrolls sideways`);
  }
  for (const alert of await page.getByRole('alert').allInnerTexts()) faults.push(`${path}: ${alert}`);
  return faults;
}

export function describeEveryPage(language: 'ja' | 'en'): void {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, LONG_MS);

  afterAll(() => site.close());

  describe(`every page in ${language}, at 360 and at 1280 px`, () => {
    it.each(Object.keys(PAGES))(
      'of %p has no violation of WCAG 2.2 AA that axe finds, does not scroll sideways, asks nobody else for anything',
      async (login) => {
        const visitor = await site.visit(login || null, language);
        const { context, page, strangers, errors } = visitor;
        const { video, quiz } = login ? await lessonsOf(page) : { video: '', quiz: '' };
        const found: string[] = [];
        for (const path of PAGES[login] ?? []) {
          const address = path.replace('VIDEO', video).replace('QUIZ', quiz);
          found.push(...(await faultsOf(visitor, address, COLOURED[language])));
        }
        expect([...found, ...strangers, ...errors]).toEqual([]);
        await context.close();
      },
      LONG_MS,
    );
  });
}
