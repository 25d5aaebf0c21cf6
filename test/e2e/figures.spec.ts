import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import type { Visitor } from './browser.js';
import { Site } from './site.js';

const LONG_MS = 240_000;
const HOLDER = '渡海 わたる';
const EXAM = '応用情報技術者試験';
const REFUSAL = '写しの合格証書番号が読み取れません。';
const APPEAL = '番号は右下に印字されています。拡大して確かめてください。';
const OCTOBER = '令和7年度 10月末現在の状況（速報）';
const CORRECTION = '令和7年度 10月末現在の状況（速報の訂正）';
const REASON = '令和7年7月3日に発表された試験の合格1件（髙・﨑・𠮷）の確認が、公表の後に済んだため';
/** Of one pixel, which is enough to be a picture. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Set before what a spreadsheet would take for a formula, such as 「－（R3～R4の各年…）」. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/u;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
}, LONG_MS);

afterAll(() => site.close());

/** Somebody at work for the time of one task. */
async function as<T>(login: string | null, work: (page: Page, who: Visitor) => Promise<T>): Promise<T> {
  const who = await site.visit(login);
  const done = await work(who.page, who);
  expect({ login, errors: who.errors, strangers: who.strangers }).toEqual({
    login,
    errors: [],
    strangers: [],
  });
  await who.context.close();
  return done;
}

/** What /qualified answers for a day, as it stands in its first sentence. */
async function shareOn(page: Page, day: string, words: string): Promise<string> {
  await page.goto('/qualified');
  await page.getByLabel('基準日', { exact: true }).fill(day);
  await page.getByRole('button', { name: '表示する' }).first().click();
  const answer = page.getByText(new RegExp(`^令和7年${words}.*の合格率は`)).first();
  await answer.waitFor();
  return /（\d+人のうち\d+人）/.exec(await answer.innerText())?.[0] ?? '';
}

interface Shares {
  eve: string;
  day: string;
}

/** The day before the announcement and the day itself. */
function shares(): Promise<Shares> {
  return as('trainer', async (page) => ({
    eve: await shareOn(page, '2025-07-02', '7月2日'),
    day: await shareOn(page, '2025-07-03', '7月3日'),
  }));
}

async function publish(slugTitle: string): Promise<void> {
  await as('hr2', async (page) => {
    await page.goto('/publications');
    await page.getByRole('link', { name: slugTitle, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: slugTitle, exact: true }).waitFor();
    await page.getByRole('button', { name: '公表する' }).click();
    const dialog = page.getByRole('dialog', { name: 'この内容で公表しますか' });
    await dialog.getByText('公表した内容は変更も削除もできません。').waitFor();
    await dialog.getByRole('button', { name: '公表する' }).click();
    await page.getByText(/^令和7年11月20日.*に公表しました。/).waitFor();
    await page.getByRole('button', { name: '公表する' }).waitFor({ state: 'detached' });
  });
}

/** The pass of the holder, opened from the list of what waits. */
async function openPass(page: Page, state: string): Promise<void> {
  await page.goto('/exam-passes');
  const row = page.getByRole('row', { name: new RegExp(HOLDER) }).filter({ hasText: state });
  await row.getByRole('link', { name: `${HOLDER} さんの${EXAM}を確認する` }).click();
  await page.getByRole('heading', { level: 1, name: `${HOLDER} さんの${EXAM}` }).waitFor();
}

describe('the figures of October, in the order in which it happened', () => {
  it(
    'they are published by somebody else than the one who prepared them',
    async () => {
      await as('trainer', async (page) => {
        await page.goto('/publications');
        await page.getByRole('link', { name: OCTOBER, exact: true }).click();
        await page.getByRole('button', { name: '取り下げる' }).waitFor();
        expect(await page.getByRole('button', { name: '公表する' }).count()).toBe(0);
      });
      await as(null, async (page) => {
        await page.goto('/public/publications');
        await page.getByRole('row').nth(1).waitFor();
        expect(await page.getByText(OCTOBER).count()).toBe(0);
      });
      await publish(OCTOBER);
    },
    LONG_MS,
  );

  it(
    'a pass that was refused, appealed against and verified by another officer moves the 75 % from its announcement on',
    async () => {
      const before = await shares();
      await as('dxship', async (page) => {
        await page.goto('/my-exams');
        await page.getByRole('button', { name: '合格を届け出る' }).click();
        const dialog = page.getByRole('dialog', { name: '合格を届け出る' });
        await dialog.getByLabel('試験', { exact: true }).selectOption({ label: EXAM });
        await dialog.getByLabel('試験日', { exact: true }).fill('2025-04-20');
        await dialog.getByLabel('合格発表日').fill('2025-07-03');
        expect(await dialog.getByLabel('受験時の氏名').inputValue()).toBe(HOLDER);
        await dialog.getByLabel('合格証書番号').fill('第2025-04123号');
        await dialog
          .getByLabel('合格証書の写し')
          .setInputFiles({ name: '合格証書.png', mimeType: 'image/png', buffer: PICTURE });
        await dialog.getByText('合格証書.png').waitFor();
        await dialog.getByRole('button', { name: '届け出る' }).click();
        await page.getByText('資格担当の確認を待っています。誤りに気付いたら').waitFor();
      });
      expect(await shares()).toEqual(before);

      await as('hr', async (page) => {
        await openPass(page, '確認待ち');
        const picture = page.getByRole('img', { name: '証明書類の画像' });
        await picture.waitFor();
        await picture.evaluate('(image) => image.decode()');
        await page.getByRole('button', { name: '差し戻す' }).click();
        const dialog = page.getByRole('dialog', { name: '差し戻しますか' });
        await dialog.getByLabel('理由').fill(REFUSAL);
        await dialog.getByRole('button', { name: '差し戻す' }).click();
        await page.getByText('差戻し', { exact: true }).first().waitFor();
      });
      await as('dxship', async (page) => {
        await page.goto('/my-exams');
        await page.getByText(REFUSAL).first().waitFor();
        await page.getByRole('button', { name: `${EXAM}：不服を申し立てる` }).click();
        const dialog = page.getByRole('dialog', { name: '不服を申し立てる' });
        await dialog.getByLabel('申立ての内容').fill(APPEAL);
        await dialog.getByRole('button', { name: '申し立てる' }).click();
        await page.getByText('差し戻した人とは別の資格担当が判断します。').waitFor();
      });
      await as('hr', async (page) => {
        await openPass(page, '不服申立て中');
        await page.getByText(APPEAL).first().waitFor();
        expect(await page.getByRole('button', { name: '確認済みにする' }).count()).toBe(0);
      });
      expect(await shares()).toEqual(before);

      await as('hr2', async (page) => {
        await openPass(page, '不服申立て中');
        await page.getByRole('button', { name: '確認済みにする' }).click();
        await page
          .getByRole('dialog', { name: '確認済みにしますか' })
          .getByRole('button', { name: '確認済みにする' })
          .click();
        await page.getByText('確認済み', { exact: true }).first().waitFor();
      });
      const [, of, passed] = /（(\d+)人のうち(\d+)人）/.exec(before.day) ?? [];
      expect(await shares()).toEqual({ eve: before.eve, day: `（${of}人のうち${Number(passed) + 1}人）` });
    },
    LONG_MS,
  );

  it(
    'what was published stays, and the correction stands beside it with its reason, for everybody to read and to load',
    async () => {
      await as('trainer', async (page) => {
        await page.goto('/publications');
        await page.getByRole('link', { name: OCTOBER, exact: true }).click();
        const row = page.getByRole('row', { name: /3-2-2/ });
        await row.getByText('65%', { exact: false }).waitFor();
        await row.getByRole('link', { name: /の根拠を見る$/ }).click();
        await page.getByText('同じ定義と基準日でいま計算すると65%').waitFor();
        await page.getByRole('button', { name: '値を確定する' }).click();
        const dialog = page.getByRole('dialog', { name: '値を確定する' });
        await dialog.getByLabel('基準日').fill('2025-10-31');
        await dialog.getByLabel('区分').selectOption({ label: '速報' });
        await dialog.getByRole('button', { name: '値を確定する' }).click();
        await page.getByText('いま計算しても同じ値です。').waitFor();

        await page.goto('/publications');
        await page.getByRole('link', { name: OCTOBER, exact: true }).click();
        await page.getByRole('link', { name: '訂正を準備する' }).click();
        await page.getByRole('heading', { level: 1, name: '訂正の準備' }).waitFor();
        // It begins with what was published, and the newer reading in its place.
        await page.getByText('21行のうち21行に値があります。').waitFor();
        const chosen = page.getByRole('combobox', { name: /合格者$/ }).locator('option:checked');
        expect(await chosen.innerText()).toContain('65%（26／40）');
        await page.getByLabel('公開名').fill('r7-october-2');
        await page.getByLabel('表題', { exact: true }).fill(CORRECTION);
        await page.getByLabel('表題（英語）').fill('State at the end of October, FY2025 (corrected)');
        await page.getByLabel('訂正の理由', { exact: true }).fill(REASON);
        await page.getByLabel('訂正の理由（英語）').fill('One pass was verified after the publication.');
        await page.getByRole('button', { name: '準備する' }).click();
        await page.getByRole('heading', { level: 1, name: CORRECTION, exact: true }).waitFor();
        expect(await page.getByRole('button', { name: '公表する' }).count()).toBe(0);
      });
      await publish(CORRECTION);

      await as(null, async (page) => {
        await page.goto('/public/publications');
        await page.getByRole('link', { name: CORRECTION, exact: true }).click();
        await page.getByText(`訂正の理由：${REASON}`).waitFor();
        const changed = page.getByRole('table', { name: '訂正した指標' }).getByRole('row');
        expect(await changed.nth(1).getByRole('cell').allInnerTexts()).toEqual(['62.5%', '65%', '+2.5']);
        expect(await changed.count()).toBe(2);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: '指標の一覧（CSV、UTF-8）' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('r7-october-2-indicators.csv');
        const rows = page.getByRole('table', { name: 'プランの指標の策定時・現状・目標（プランの章ごと）' });
        const csv = Buffer.concat(await (await download.createReadStream()).toArray());
        expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
        const lines = parse<Record<string, string>>(new TextDecoder('utf-8', { fatal: true }).decode(csv), {
          columns: true,
        });
        expect(lines).toHaveLength(21);
        const read = (await rows.innerText()).replaceAll(/\s/g, '');
        for (const line of lines)
          for (const heading of ['指標', '実感ポイント', '策定時', '目標'])
            expect(read).toContain(line[heading]?.replace(GUARD, '').replaceAll(/\s/g, ''));
        expect(lines.find(({ 指標番号 }) => 指標番号 === '3-2-2')).toMatchObject({
          指標: '情報システム人材の応用情報技術者試験等の合格者',
          現状: '65',
          分子: '26',
          分母: '40',
          訂正前の現状: '62.5',
        });

        await page.getByRole('link', { name: '訂正前の公表を見る' }).click();
        await page.getByText('この公表は、後に訂正されました').waitFor();
      });
    },
    LONG_MS,
  );
});
