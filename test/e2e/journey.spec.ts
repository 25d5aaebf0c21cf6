import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, violations, visitor, type Visitor } from './browser.js';
import { Product } from './product.js';

const COURSE = 'digital-literacy-1';
const LEARNER = '海野 なぎさ';
const LONG_MS = 240_000;

interface Bank {
  questions: { textJa: string; choices: { textJa: string; correct: boolean }[] }[];
}
const bank = JSON.parse(
  readFileSync(join(process.cwd(), `seeds/demo/courses/${COURSE}/course.json`), 'utf8'),
) as Bank;

let folder: string;
let product: Product;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = Product.demoFolder();
  product = Product.launch(folder);
  address = await product.address();
  browser = await launchBrowser();
}, LONG_MS);

afterAll(async () => {
  await browser.close();
  await product.signal('SIGTERM');
  Product.remove(folder);
});

async function graphql<T>(page: Page, query: string): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query } });
  return ((await response.json()) as { data: T }).data;
}

/** What the ledger holds, past the screen. */
async function covered(page: Page): Promise<number> {
  const { home } = await graphql<{ home: { enrolments: { courseCode: string; coveredSeconds: number }[] } }>(
    page,
    '{ home { enrolments { courseCode coveredSeconds } } }',
  );
  return home.enrolments.find((enrolment) => enrolment.courseCode === COURSE)?.coveredSeconds ?? Number.NaN;
}

async function counted(page: Page): Promise<{ total: number; people: number }> {
  return (
    await graphql<{ burnUp: { total: number; people: number } }>(
      page,
      '{ burnUp(indicatorKey: "3-2-1") { total people } }',
    )
  ).burnUp;
}

async function signIn(who: Visitor, login: string): Promise<void> {
  const { page } = who;
  await page.goto('/');
  await page.getByLabel('ユーザー名').fill(login);
  await page.getByLabel('パスワード').fill('koro-demo');
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
  await page.waitForURL('**/');
}

/** The player knows how long its video is. */
async function ready(page: Page): Promise<void> {
  await page.locator('video').waitFor();
  while (!(await page.evaluate<boolean>('document.querySelector("video").readyState >= 1')))
    await page.waitForTimeout(100);
}

async function video(page: Page, script: string): Promise<void> {
  await page.evaluate(`{ const video = document.querySelector('video'); ${script} }`);
}

/** Answers every question of the page, rightly or wrongly, and sends them. */
async function answer(page: Page, rightly: boolean): Promise<void> {
  await page.getByRole('button', { name: '解答を送る' }).waitFor();
  for (const group of await page.getByRole('group').all()) {
    const text = await group.innerText();
    const question = bank.questions.find(({ textJa }) => text.includes(textJa));
    if (!question) continue;
    const chosen = rightly
      ? question.choices.filter((choice) => choice.correct)
      : question.choices.filter((choice) => !choice.correct).slice(0, 1);
    for (const choice of chosen) await group.getByLabel(choice.textJa).check({ force: true });
  }
  await page.getByRole('button', { name: '解答を送る' }).click();
}

describe('the main job', () => {
  it(
    'a learner cannot cheat, really watches at 2×, fails and passes the test, and the count rises by one, down to the row',
    async () => {
      const trainer = await visitor(browser, address);
      await signIn(trainer, 'trainer');
      const before = await counted(trainer.page);

      const learner = await visitor(browser, address);
      const { page } = learner;
      await signIn(learner, 'staff');
      await page.goto(`/courses/${COURSE}`);
      await page.getByRole('link', { name: '動画を見る' }).first().click();
      await ready(page);

      // Jumping to the end and reloading earns nothing.
      await video(page, 'video.currentTime = video.duration - 0.2');
      await page.waitForTimeout(1_500);
      await page.reload();
      await ready(page);
      expect(await covered(page)).toBe(0);

      // Playing in a second tab takes the first one over, and it is told.
      await video(page, 'video.currentTime = 0; video.play()');
      await page.waitForTimeout(2_000);
      const second = await learner.context.newPage();
      await second.goto(page.url());
      await ready(second);
      await video(second, 'video.play()');
      await page.bringToFront();
      await page.getByText('別のタブまたは端末で視聴が始まりました').first().waitFor({ timeout: 30_000 });
      await second.close();
      await page.getByRole('button', { name: 'ここで続ける' }).click();

      // Really watched, at 2×, while the database is killed once.
      await video(page, 'video.playbackRate = 2; video.currentTime = 0; video.play()');
      await page.waitForTimeout(6_000);
      const [postmaster] = readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(postmaster), 'SIGKILL');
      await page.getByRole('link', { name: '確認テストを受ける' }).first().waitFor({ timeout: 90_000 });

      await page.getByRole('link', { name: '確認テストを受ける' }).first().click();
      await page.getByRole('button', { name: '解答を送る' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await answer(page, false);
      await page.getByRole('button', { name: 'もう一度受ける' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'もう一度受ける' }).click();
      await answer(page, true);
      const certificate = page.getByText(/R7-\d{6}/).first();
      await certificate.waitFor();
      expect(await violations(page)).toEqual([]);
      const number = /R7-\d{6}/.exec(await certificate.innerText())?.[0] ?? '';

      expect(await counted(trainer.page)).toEqual({ total: before.total + 1, people: before.people + 1 });
      await trainer.page.goto('/trainer');
      await trainer.page
        .getByRole('link', { name: (before.total - 2_000 + 1).toLocaleString('ja-JP') })
        .first()
        .click();
      await trainer.page.getByText(number).waitFor();
      expect(await trainer.page.getByRole('row', { name: new RegExp(number) }).innerText()).toContain(
        LEARNER,
      );

      for (const { strangers, errors } of [learner, trainer]) {
        expect(strangers).toEqual([]);
        expect(errors).toEqual([]);
      }
    },
    LONG_MS,
  );

  it(
    'can be done with the keyboard alone',
    async () => {
      const { page } = await visitor(browser, address);
      await page.goto('/sign-in');
      await tabTo(page, 'ユーザー名');
      await page.keyboard.type('hr');
      await tabTo(page, 'パスワード');
      await page.keyboard.type('koro-demo');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /さんの研修/ }).waitFor();

      await tabTo(page, '研修コース');
      await page.keyboard.press('Enter');
      await tabTo(page, 'はじめてのデジタルリテラシー');
      await page.keyboard.press('Enter');
      await tabTo(page, '受講を始める');
      await page.keyboard.press('Enter');
      await tabTo(page, '動画を見る');
      await page.keyboard.press('Enter');
      await ready(page);

      await tabTo(page, '速度');
      await page.keyboard.press('End');
      await tabTo(page, 'キー操作');
      await page.keyboard.press('k');
      await tabTo(page, '確認テストを受ける', 90_000);
      await page.keyboard.press('Enter');

      await page.getByRole('button', { name: '解答を送る' }).waitFor();
      for (const group of await page.getByRole('group').all()) {
        const text = await group.innerText();
        const question = bank.questions.find(({ textJa }) => text.includes(textJa));
        for (const [at, choice] of (question?.choices ?? []).entries()) {
          if (!choice.correct) continue;
          if (text.includes('すべて選ぶ')) {
            await tabTo(page, choice.textJa);
            await page.keyboard.press('Space');
          } else {
            await tabTo(page, question?.choices[0]?.textJa ?? '');
            if (at === 0) await page.keyboard.press('Space');
            for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
          }
        }
      }
      await tabTo(page, '解答を送る');
      await page.keyboard.press('Enter');
      await page.getByText(/修了番号 R7-\d{6}/).waitFor();
    },
    LONG_MS,
  );
});

/** Presses Tab until the focus is on what is called so, for at most that long. */
async function tabTo(page: Page, name: string, ms = 20_000): Promise<void> {
  const focused = `(() => { const at = document.activeElement; const labels = [...(at?.labels ?? [])].map((l) => l.innerText);
    return [at?.getAttribute('aria-label') ?? '', at?.innerText ?? '', ...labels].map((text) => text.trim()); })()`;
  const until = Date.now() + ms;
  while (Date.now() < until) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string[]>(focused)).includes(name)) return;
    await page.waitForTimeout(30);
  }
  throw new Error(`Tab never reaches 「${name}」`);
}
