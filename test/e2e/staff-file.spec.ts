import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { Site } from './site.js';

const LONG_MS = 240_000;
const PREFECTURE = '広島県';

let site: Site;

beforeAll(async () => {
  site = await Site.open();
}, LONG_MS);

afterAll(() => site.close());

async function ask<T>(page: Page, query: string): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query } });
  return ((await response.json()) as { data: T }).data;
}

interface Desk {
  name: string;
  kana: string;
  staffNumber: string;
  unitName: string;
}

async function bodyId(page: Page, name: string): Promise<string> {
  const { organisations } = await ask<{ organisations: { id: string; name: string }[] }>(
    page,
    '{ organisations { id name } }',
  );
  return organisations.find((one) => one.name === name)?.id ?? '';
}

/** Two people of the prefecture's section 地域振興課 and a unit that they could move to. */
async function prefecture(page: Page): Promise<{ desks: Desk[]; target: { code: string; name: string } }> {
  const body = await bodyId(page, PREFECTURE);
  const { units } = await ask<{ units: { id: string; code: string; name: string }[] }>(
    page,
    `{ units(organisationId: "${body}") { id code name } }`,
  );
  const from = units.find(({ name }) => name === '地域振興課');
  const target = units.find(({ name }) => name === 'デジタル基盤整備課');
  const { staff } = await ask<{ staff: { edges: { node: Desk }[] } }>(
    page,
    `{ staff(first: 20, filter: { organisationId: "${body}", unitId: "${from?.id}" })
       { edges { node { name kana staffNumber unitName } } } }`,
  );
  if (!target) throw new Error('the demonstration has no デジタル基盤整備課');
  return { desks: staff.edges.map(({ node }) => node), target };
}

const HEADINGS = '職員番号,氏名,フリガナ,発令種別,発令日,所属コード,所属名,職名';

/** As the spreadsheet of a 人事課 saves it: CP932, CRLF. */
function cp932(rows: readonly string[][]): Buffer {
  return iconv.encode([HEADINGS, ...rows.map((row) => row.join(','))].join('\r\n') + '\r\n', 'cp932');
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('ファイル', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'アップロードする' }).click();
  await page.getByRole('button', { name: '内容を確認する' }).click();
}

async function unitOf(page: Page, staffNumber: string): Promise<string | undefined> {
  const { staff } = await ask<{ staff: { edges: { node: Desk }[] } }>(
    page,
    `{ staff(first: 5, filter: { search: "${staffNumber}", organisationId: "${await bodyId(page, PREFECTURE)}" })
       { edges { node { name kana staffNumber unitName } } } }`,
  );
  return staff.edges.find(({ node }) => node.staffNumber === staffNumber)?.node.unitName;
}

describe('a 人事異動 file', () => {
  it(
    'in CP932 with three bad rows is refused by row and column, corrected, applied, and taken back as one',
    async () => {
      const { context, page, errors } = await site.visit('hr');
      const {
        desks: [one, other],
        target,
      } = await prefecture(page);
      if (!one || !other) throw new Error('the demonstration has nobody in 地域振興課');
      const move = (desk: Desk, on: string, code: string): string[] => [
        desk.staffNumber,
        desk.name,
        desk.kana,
        '異動',
        on,
        code,
        target.name,
        '主任',
      ];
      const joiner = [
        '990001',
        '髙橋 航',
        'タカハシ ワタル',
        '採用',
        'R7.11.20',
        target.code,
        target.name,
        '主事',
      ];

      await page.goto('/imports');
      await upload(
        page,
        '人事異動.csv',
        cp932([
          move(one, '令和7年11月20日', target.code),
          move(other, '2025/13/45', target.code),
          ['999999', '居内 人', 'イナイ ヒト', '退職', 'R7.11.20', '', '', ''],
          joiner.with(5, 'NOWHERE'),
        ]),
      );
      await page.getByText('3行にエラーがあるため、まだ反映できません。').first().waitFor();
      const problems = await page.getByRole('row').allInnerTexts();
      for (const value of ['2025/13/45', '999999', 'NOWHERE'])
        expect(problems.filter((row) => row.includes(value))).toHaveLength(1);
      expect(await page.getByRole('button', { name: '記録に反映する' }).count()).toBe(0);

      await page.getByRole('link', { name: '直したファイルをアップロードする' }).click();
      await upload(
        page,
        '人事異動（修正）.csv',
        cp932([move(one, '令和7年11月20日', target.code), move(other, '2025/11/20', target.code), joiner]),
      );
      await page.getByText('3行を反映できます。').first().waitFor();
      expect(await unitOf(page, one.staffNumber)).toBe(one.unitName);
      await page.getByRole('button', { name: '記録に反映する' }).click();
      await page.getByRole('button', { name: '反映する', exact: true }).click();
      await page.getByText('3行を記録に反映しました。').first().waitFor();
      expect(await unitOf(page, one.staffNumber)).toBe(target.name);
      expect(await unitOf(page, '990001')).toBe(target.name);

      // The browser was closed meanwhile: the import is found again in the list.
      await page.goto('/imports');
      await page.getByRole('link', { name: '人事異動（修正）.csv' }).click();
      await page.getByRole('button', { name: '反映を取り消す' }).click();
      await page.getByRole('button', { name: '取り消す', exact: true }).click();
      await page.getByText('反映を取り消しました。').first().waitFor();
      expect(await unitOf(page, one.staffNumber)).toBe(one.unitName);
      expect(await unitOf(page, '990001')).toBeUndefined();
      expect(errors).toEqual([]);
      await context.close();
    },
    LONG_MS,
  );
});

describe('the coordinator of 三原市', () => {
  it(
    "who opens another town's address, person or import learns nothing of it",
    async () => {
      const hr = await site.visit('hr');
      const town = await bodyId(hr.page, '世羅町');
      const { staff } = await ask<{ staff: { edges: { node: Desk & { personId: string } }[] } }>(
        hr.page,
        `{ staff(first: 3, filter: { organisationId: "${town}" }) { edges { node { personId name kana staffNumber unitName } } } }`,
      );
      const hidden = staff.edges.map(({ node }) => node);
      expect(hidden).toHaveLength(3);

      const { context, page, errors } = await site.visit('city');
      const pages = [
        `/staff?body=${town}`,
        `/directory?body=${town}`,
        `/people/${hidden[0]?.personId}`,
        `/imports?body=${town}`,
        `/trainer/completions?body=${town}`,
      ];
      for (const address of pages) {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const shown = await page.locator('body').innerText();
        for (const { name, staffNumber } of hidden)
          expect({ address, name, shown: shown.includes(name), number: shown.includes(staffNumber) }).toEqual(
            {
              address,
              name,
              shown: false,
              number: false,
            },
          );
      }
      expect(errors).toEqual([]);
      await context.close();
      await hr.context.close();
    },
    LONG_MS,
  );
});
