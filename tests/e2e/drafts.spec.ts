import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { localFile } from './support/local-reports.ts';
import { bring, cellOf, correct, kept, lineOf, openDesk, seasonFile } from './support/season-files.ts';

test.use({ engine: false });

const AUDIT = '示例县审计局.html';
const FINANCE = '示例县财政局.html';
const clean = seasonFile('example-audit', { seed: 3 });
/** One cell is empty, and so a person should look at it. */
const doubtful = seasonFile('example-finance', { seed: 4, cells: { 'granted.legal_services': '' } });

/** Opens the report of a file and has what a reviewer made of it there. */
async function expectReview(page: Page): Promise<void> {
  await expect(page.getByText('2 / 2 完成')).toBeVisible();
  await lineOf(page, FINANCE).locator('.draft').click();
  await expect(cellOf(page, 'licensing_decisions')).toHaveAttribute('data-value', '7');
  await expect(cellOf(page, 'licensing_decisions')).toHaveAttribute('data-status', 'corrected');
  await expect(page.getByText('没有待核的地方。')).toBeVisible();
  await expect(page.locator('input[name=year]')).toHaveValue('2025');
  await expect(page.locator('select[name=agency]')).toHaveValue('example-forestry');
  await lineOf(page, AUDIT).locator('.draft').click();
  await expect(page.locator('section[aria-label=原文件]')).toContainText('示例县审计局');
}

async function review(page: Page): Promise<void> {
  await openDesk(page);
  await bring(page, [clean, doubtful]);
  await correct(page, FINANCE, 'licensing_decisions', 7);
  await page.getByRole('button', { name: '接受', exact: true }).click();
  await page.locator('select[name=agency]').selectOption('example-forestry');
  await page.locator('input[name=year]').fill('2025');
  await page.locator('input[name=year]').blur();
  await kept(page);
}

test('what came in and what was made of it is there after another page, a reload and a crash', async ({
  page,
  context,
}) => {
  await review(page);
  await page.getByRole('link', { name: '口径说明' }).first().click();
  await expect(page).toHaveURL(/about/);
  await page.goBack();
  await expectReview(page);
  await page.reload();
  await expectReview(page);

  const session = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  // The page does not answer any more: that it has crashed is what is waited for.
  void session.send('Page.crash').catch(() => undefined);
  await crash;
  await page.close();
  const next = await context.newPage();
  await openDesk(next);
  await expectReview(next);
  // What is kept can be taken back, step by step, as before.
  await lineOf(next, FINANCE).locator('.draft').click();
  await next.getByRole('button', { name: /^撤销/ }).click();
  await next.getByRole('button', { name: /^撤销/ }).click();
  await expect(cellOf(next, 'licensing_decisions')).not.toHaveAttribute('data-status', 'corrected');
});

test('a file taken off the list is put back, and is gone once the page was left', async ({ page }) => {
  await openDesk(page);
  await bring(page, [clean, doubtful]);
  await lineOf(page, AUDIT).getByRole('button', { name: '移除' }).click();
  await expect(lineOf(page, AUDIT)).toHaveCount(0);
  await page.getByRole('button', { name: '放回列表' }).click();
  await expect(lineOf(page, AUDIT)).toHaveCount(1);
  await lineOf(page, AUDIT).getByRole('button', { name: '移除' }).click();
  await expect(page.getByText('已从列表移除 1 个文件。')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(page.getByText('1 / 1 完成')).toBeVisible();
  await expect(lineOf(page, AUDIT)).toHaveCount(0);
});

test('a step among the accepted reports is taken back', async ({ page }) => {
  await openDesk(page);
  await bring(page, [clean]);
  const accepted = page.locator('section[aria-labelledby=layer-title] tbody tr');
  const undo = page.getByRole('button', { name: '撤销这一步' });
  await page.getByRole('button', { name: '入库已通过的 1 份' }).click();
  await expect(lineOf(page, AUDIT)).toHaveAttribute('data-draft', 'kept');
  await undo.click();
  await expect(lineOf(page, AUDIT)).toHaveAttribute('data-draft', 'ready');
  await expect(accepted).toHaveCount(0);
  await undo.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '入库已通过的 1 份' }).click();
  await expect(accepted).toHaveCount(1);
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(lineOf(page, AUDIT)).toHaveAttribute('data-draft', 'ready');
  await undo.click();
  await expect(accepted).toHaveCount(1);
  await expect(lineOf(page, AUDIT)).toHaveAttribute('data-draft', 'kept');
  // The file it was read from was kept in the same step.
  await page.reload();
  await expect(lineOf(page, AUDIT)).toHaveAttribute('data-draft', 'kept');
  await page.getByRole('button', { name: '移除已入库的 1 份草稿' }).click();
  await expect(lineOf(page, AUDIT)).toHaveCount(0);
  await expect(accepted).toHaveCount(1);
});

test('two tabs work on one draft, and each sees at once what the other has done', async ({ page, context }) => {
  const other = await context.newPage();
  await openDesk(other);
  await openDesk(page);
  await bring(page, [clean, doubtful]);
  await expect(other.getByText('2 / 2 完成')).toBeVisible();
  await correct(page, FINANCE, 'licensing_decisions', 7);
  await lineOf(other, FINANCE).locator('.draft').click();
  await expect(cellOf(other, 'licensing_decisions')).toHaveAttribute('data-value', '7');
  await correct(other, FINANCE, 'penalty_decisions', 3);
  await expect(cellOf(page, 'penalty_decisions')).toHaveAttribute('data-value', '3');
  await expect(cellOf(page, 'licensing_decisions')).toHaveAttribute('data-value', '7');
  await page.getByRole('button', { name: '入库已通过的 1 份' }).click();
  await expect(lineOf(other, AUDIT)).toHaveAttribute('data-draft', 'kept');
  await expect(other.locator('section[aria-labelledby=layer-title] tbody tr')).toHaveCount(1);
  await lineOf(other, AUDIT).getByRole('button', { name: '移除' }).click();
  await expect(lineOf(page, AUDIT)).toHaveCount(0);
});

test('a database of the former shape is opened with its reports and their files', async ({ page }) => {
  await page.goto('/about');
  const file = await localFile(page, [{ of: 'pingtan-public-security/2024', year: 2025 }]);
  const { reports } = JSON.parse(file) as { reports: unknown[] };
  await page.evaluate(async (report) => {
    const key = { dataset: 'public-reports', key: 'pingtan-public-security/2025' };
    const stores: [string, unknown][] = [
      ['nianbao-layer', report],
      ['nianbao-documents', { name: '年报.txt', content: new Blob(['公安局 2025 年报告的原文']) }],
    ];
    for (const [name, value] of stores) {
      const open = indexedDB.open(name, 1);
      open.onupgradeneeded = () => open.result.createObjectStore('kept', { keyPath: ['dataset', 'key'] });
      await new Promise((resolve) => (open.onsuccess = resolve));
      const store = open.result.transaction('kept', 'readwrite').objectStore('kept');
      store.put({ ...key, value });
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      open.result.close();
    }
  }, reports[0]);
  await page.goto('/import');
  await expect(page.getByRole('link', { name: '平潭综合实验区公安局' })).toBeVisible();
  await expect(async () => {
    const now = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const open = indexedDB.open('nianbao-layer');
      await new Promise((resolve) => (open.onsuccess = resolve));
      const all = open.result.transaction('documents').objectStore('documents').getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      const [first] = all.result as { value: { name: string; content: Blob } }[];
      open.result.close();
      return {
        names: databases.map(({ name }) => name),
        name: first?.value.name,
        text: await first?.value.content.text(),
      };
    });
    expect(now).toEqual({ names: ['nianbao-layer'], name: '年报.txt', text: '公安局 2025 年报告的原文' });
  }).toPass({ timeout: 10_000 });
});

test.describe('where there is no room', () => {
  test.use({ allowedErrors: /QuotaExceededError/ });

  test('it is said before and when it is so, nothing that was kept is lost, and the rest is kept later', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (this.name === 'files' && 'full' in window) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
      navigator.storage.estimate = () =>
        Promise.resolve({ usage: 5 * 1024 ** 2, quota: 'full' in window ? 5 * 1024 ** 2 + 9 : 9e9 });
    });
    await openDesk(page);
    await bring(page, [clean]);
    await page.evaluate(() => Object.assign(window, { full: true }));
    await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles([doubtful]);
    await expect(page.locator('[data-tight]')).toContainText('浏览器给本站的空间可能不够：还剩 1 MB');
    await expect(page.locator('[data-drafts=failed]')).toContainText('有 1 个文件没有存进浏览器');
    await expect(page.getByText('2 / 2 完成')).toBeVisible();
    await page.evaluate(() => Reflect.deleteProperty(window, 'full'));
    await page.getByRole('button', { name: '重试保存' }).click();
    await kept(page);
    await page.reload();
    await expect(page.getByText('2 / 2 完成')).toBeVisible();
  });
});
