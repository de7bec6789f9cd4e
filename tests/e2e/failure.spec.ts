import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

/** A file of the right name and size that holds nothing of the kind. */
const GARBAGE = Buffer.alloc(64 * 1024, 'no database');

test.describe('where the dataset was published anew while a page was open', () => {
  test.use({ engine: false });

  test('the page says so, and opens anew at the same place', async ({ page }) => {
    await page.goto('/?year=2024');
    await expectAwake(page);
    await page.route('**/datasets/**/area/320813.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), release: '000000000000' } });
    });
    await page.locator('.bar select[name=region]').selectOption('320813');
    const notice = page.locator('[data-newer]');
    await expect(notice).toContainText('网站更新过了，这一页还是更新前的版本。');
    const address = page.url();
    expect(address).toContain('region=320813');
    await page.unroute('**/datasets/**/area/320813.json');
    await notice.getByRole('button', { name: '重新载入' }).click();
    await expectAwake(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('洪泽区');
    await expect(notice).toHaveCount(0);
    expect(page.url()).toBe(address);
  });
});

test.describe('where all.duckdb holds garbage', () => {
  test.use({ allowedErrors: /^QueryError: / });
  test.beforeEach(async ({ page }) => {
    await page.route('**/datasets/**/all.duckdb', (route) => route.fulfill({ body: GARBAGE }));
  });
  /** Then an area that was not printed has to be asked of the database. */
  const spoilPacks = (page: Page) =>
    page.route('**/datasets/**/area/*.json', (route) => route.fulfill({ body: GARBAGE }));

  test('the overview of another span stands there from the pack of its area', async ({ page }) => {
    await page.goto('/?year=2023&from=2020');
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 30_000 });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('平潭综合实验区 2023 年');
    await expect(page.locator('.strip [data-indicator=received_new]')).toHaveAttribute('data-value', '81');
    await expect(page.locator('figure[data-state=ready]')).toHaveCount(4);
  });

  test('the opening view stands, and the console hears of it once, with SQL and cause', async ({ page, watch }) => {
    await page.goto('/');
    await expectAwake(page);
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'failed', { timeout: 30_000 });
    await expect(page.locator('figure[data-state=ready]')).toHaveCount(4);
    expect(watch.consoleErrors).toHaveLength(1);
    expect(watch.consoleErrors[0]).toMatch(
      /^QueryError: query failed: [^\n]+\nSQL: ATTACH 'dataset1\.duckdb' AS dataset1 \(READ_ONLY\); USE dataset1\ncause: /,
    );
  });

  for (const [address, count, held] of someOf([
    ['/?region=350100&year=2023&open=outcomes~flow', 6, '平潭综合实验区 2025 年'],
    ['/requests?region=350100', 8, '平潭综合实验区 2025 年'],
    ['/compare?region=350100&indicator=received_new', 4, '2025 年'],
  ] as const))
    test(`@long each figure of ${address} says whose numbers it holds, and one line stands in the console (TEST_SEED=${SEED})`, async ({
      page,
      watch,
    }) => {
      await spoilPacks(page);
      await page.goto(address);
      await expect(page.locator('html:not([data-pending])')).toHaveCount(1, { timeout: 30_000 });
      const failed = page.locator('figure[data-state=failed]');
      await expect.poll(() => failed.count()).toBeGreaterThanOrEqual(count);
      await expect(page.locator('figure[data-state=ready]')).toHaveCount(0);
      for (const figure of await failed.all()) {
        const message = figure.getByRole('alert');
        await expect(message).toContainText(/^没有取到所选的数字。这里的文字和数据表仍是“.+”的，不是所选的。/);
        await expect(message).toContainText(held);
        await expect(message.getByRole('button', { name: '再试一次' })).toBeVisible();
        await expect(figure.locator('.finding')).toHaveCSS('opacity', /^(0\.35|1)$/);
        expect(await figure.locator('.finding').evaluate((element) => element.closest('.held') !== null)).toBe(true);
      }
      await expect(page.locator('h1')).toHaveClass(/held/);
      expect(watch.consoleErrors).toHaveLength(1);
    });

  test('the figures are there once the file is, at the word of the reader', async ({ page }) => {
    await spoilPacks(page);
    await page.goto('/?region=350100&from=2021');
    const figure = page.locator('figure[data-figure=trend-requests]');
    await expect(figure).toHaveAttribute('data-state', 'failed', { timeout: 30_000 });
    await page.unroute('**/datasets/**/all.duckdb');
    await figure.getByRole('button', { name: '再试一次' }).click();
    await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
    await expect(page.locator('figure[data-state=failed]')).toHaveCount(0);
    await expect(page.locator('h1')).not.toHaveClass(/held/);
  });

  test('other peers of a body stand there, for they come with it', async ({ page }) => {
    await spoilPacks(page);
    await page.goto('/agencies/pingtan-market?peers=all');
    await expect(page.locator('html[data-alive]:not([data-pending])')).toHaveCount(1, { timeout: 30_000 });
    await expect(page.getByRole('link', { name: '全部机关' })).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('figure[data-state=failed]')).toHaveCount(0);
    await expect(page.locator('figure[data-state=ready]').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'off');
  });

  test('the list of sources says that it did not come, and comes when asked again', async ({ page }) => {
    await spoilPacks(page);
    await page.goto('/?region=350100&indicator=received_new#sources');
    const list = page.locator('#sources [role=alert]');
    await expect(list).toContainText('来源报告的清单没有取到。', { timeout: 30_000 });
    await page.unroute('**/datasets/**/all.duckdb');
    await list.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('#sources table')).toBeVisible({ timeout: 30_000 });
  });
});

test.describe('where an answer does not come', () => {
  test.use({ allowedErrors: /Failed to load resource|dataset file: HTTP 503/ });

  test('two reports that do not come are not said to be missing', async ({ page }) => {
    await page.route('**/datasets/**/bodies/**', (route) => route.fulfill({ status: 503 }));
    await page.goto('/reports/compare?a=pingtan-market/2023&b=pingtan-market/2024');
    await expect(page.locator('[data-pair=failed]')).toContainText('两份报告没有取到。');
    await page.unroute('**/datasets/**/bodies/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-pair=ready]')).toBeVisible();
  });

  test('the brief says which sheet still stands there', async ({ page }) => {
    await page.route('**/datasets/**/bodies/pingtan-market.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('/brief?agency=pingtan-market&year=2024');
    await expect(page.locator('[data-brief-status]')).toContainText(
      /^\s*所选的简报没有取到数据。下面仍是“.+ 2024 年”的，不是所选的。/,
    );
    await page.unroute('**/datasets/**/bodies/pingtan-market.json');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-briefs=ready]')).toBeVisible();
    await expect(page.locator('[data-brief-status]')).not.toContainText('没有取到');
  });
});
