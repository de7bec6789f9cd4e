import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { unexplained } from '../support/one-truth.ts';
import { toldOn } from '../support/page-told.ts';
import { ADDRESSES } from './support/addresses.ts';
import { expectAccessible, expectContrast } from './support/axe.ts';
import { download, downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ engine: false });

/** Widths of windows, in CSS pixels, from a small telephone to a large screen. */
const WIDTHS = [360, 390, 768, 1440, 1920];

/** What stands beyond a window of this width once the page has taken it; nothing where the page does not scroll sideways. */
const sidewaysAt = (page: Page, width: number): Promise<string[]> =>
  page.evaluate(
    (room) =>
      new Promise<string[]>((resolve) => {
        // Drawings follow the width one frame later.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const beyond = document.documentElement.scrollWidth > room;
            const all = beyond ? [...document.querySelectorAll('body *')] : [];
            const wide = all.filter((element) => element.getBoundingClientRect().right > room + 1);
            resolve(beyond ? wide.map(({ tagName, className }) => `${tagName} ${className.toString()}`) : []);
          }),
        );
      }),
    width,
  );

for (const route of someOf(ADDRESSES))
  test(`@long nothing stands in a reader's way, by day or by night, at any width: ${route} (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(route);
    await expect(page.locator('html[data-alive]:not([data-pending], [data-elsewhere])')).toHaveCount(1, {
      timeout: 30_000,
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (route.includes('#sources')) await expect(page.locator('#sources table')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    expect(unexplained((await toldOn(page, route, '')).marks), 'marks without a legend').toEqual([]);
    // Night changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await sidewaysAt(page, width), `scrolls sideways at ${width} px`).toEqual([]);
    }
  });

test('the directory finds an agency by its former name', async ({ page }) => {
  await page.goto('/agencies');
  await page.getByRole('searchbox').fill('国有资产管理局');
  await expect(page.locator('main li')).toHaveCount(1);
  await expect(page.locator('main li')).toContainText('投资促进局');
  await page.getByRole('searchbox').fill('没有这个机关');
  await expect(page.locator('main')).toContainText('没有名称里含');
});

test('a report can be taken away cell by cell, with its states', async ({ page }) => {
  await page.goto('/reports/huzhu-house-expropriation/2023');
  const { rows } = await downloadCsv(page, () => page.locator('[data-download=csv]').click());
  expect(rows).toHaveLength(208);
  const row = (id: string) => rows.find(({ 单元格 }) => 单元格 === id);
  expect(row('concluded_total.total')).toMatchObject({ 数值: '1', 状态: '由勾稽推得，非填报' });
  expect(row('fees_amount_wan_yuan')).toMatchObject({ 数值: '', 状态: '文件中无此格' });
  expect(row('normative_docs_issued')).toMatchObject({ 数值: '15', 原文: '征迁《通告》15' });
});

test('what is pressed before the page has come alive, by mouse or by key, is done once it has', async ({ page }) => {
  let release: () => void = () => undefined;
  let held = Promise.resolve();
  await page.route('**/_app/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const open = async (address: string) => {
    held = new Promise((resolve) => (release = resolve));
    await page.goto(address, { waitUntil: 'commit' });
  };
  await open('/reports/huzhu-house-expropriation/2023');
  const { name } = await download(page, async () => {
    await page.locator('[data-download=csv]').click();
    await expect(page.locator('html[data-alive]')).toHaveCount(0);
    release();
  });
  expect(name).toMatch(/\.csv$/);
  await open('/agencies');
  await page.locator('header button.search').press('Enter');
  await expect(page.locator('html[data-alive]')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('every file of the dataset is there to download', async ({ page, request }) => {
  await page.goto('/data');
  const links = await page
    .locator('main table a[download]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('numbers, tables and charts can still be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.lead [data-indicator=received_new]')).toHaveText(['154', '105']);
    await expect(page.locator('figure[data-figure=trend-requests] .printed.wide svg')).toBeVisible();
    await page.locator('figure[data-figure=trend-requests] summary', { hasText: '数据表' }).click();
    await expect(page.locator('figure[data-figure=trend-requests] table[data-twin]')).toBeVisible();
    await page.goto('/reports/huzhu-house-expropriation/2023');
    await expect(page.locator('td[data-cell="received_new.total"]')).toHaveText('1');
    // Nothing stands there that would not answer.
    await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
  });
});

test.describe('with the engine', () => {
  test.use({ engine: true });
  test('the first chart stands before the engine is asked for', async ({ page }) => {
    let released: () => void = () => {};
    const gate = new Promise<void>((resolve) => (released = resolve));
    await page.route('**/engine/**', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto('/');
    await expect(page.locator('figure[data-figure=trend-documents] svg:visible').first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-engine', 'ready');
    released();
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
  });
});

test.describe('when the engine cannot start', () => {
  test.use({ engine: true, allowedErrors: /Failed to load resource|Failed to fetch|wasm|worker|engine/i });
  test('the page says what still works', async ({ page }) => {
    await page.route(/\/datasets\/.*\/(all\.duckdb|area\/.*\.json)$/, (route) => route.abort());
    await page.goto('/');
    await page.locator('select[name=region]').selectOption('350100');
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 30_000 });
    const figure = page.locator('figure[data-figure=trend-requests]');
    await expect(figure).toHaveAttribute('data-state', 'failed');
    await expect(figure).toContainText('再试一次');
  });
});
