import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { keepLocal, localFile, openLocalFile } from './support/local-reports.ts';
import { expectAwake } from './support/site.ts';

const LOCAL = { of: 'pingtan-public-security/2024', year: 2025 } as const;
const WAIT = { timeout: 60_000 };
const KEPT = { database: 'nianbao-layer', dataset: 'public-reports', mark: 'nianbao-layer:public-reports' };

/** Changes what the browser keeps behind the back of the site. */
async function change(page: Page, act: 'damage' | 'throw away'): Promise<void> {
  await page.evaluate(
    async ([{ database, dataset }, what]) => {
      const open = indexedDB.open(database);
      await new Promise((resolve) => (open.onsuccess = resolve));
      const store = open.result.transaction('kept', 'readwrite').objectStore('kept');
      const key = [dataset, 'pingtan-public-security/2025'];
      if (what === 'throw away') store.delete(key);
      else {
        const read = store.get(key);
        await new Promise((resolve) => (read.onsuccess = resolve));
        const record = read.result as { value: { report: { cells: Record<string, { value: number }> } } };
        record.value.report.cells['received_new.total']!.value = 1e300;
        store.put(record);
      }
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      open.result.close();
    },
    [KEPT, act] as const,
  );
}

test.describe.configure({ timeout: 180_000 });

test('a file with a figure beyond all counts is refused, naming the report and the place, and nothing is kept', async ({
  page,
}) => {
  const text = await localFile(page, [{ ...LOCAL, figures: { 'received_new.total': 1e300 } }]);
  await openLocalFile(page, text);
  await expect(page.getByRole('status').filter({ hasText: '文件内容有误' })).toHaveText(
    '文件内容有误：“平潭综合实验区公安局 2025”（reports.0.report.cells.received_new.total），没有并入任何报告。',
  );
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await page.goto('/');
  await expectAwake(page);
  await expect(page.locator('figure[data-state=ready]').first()).toBeVisible();
});

test.describe('where a kept record is damaged', () => {
  test.use({ allowedErrors: /^Error: no report kept beside public-reports can be shown: 1 fail/ });

  test('every page opens with what is published, and the record is handed out and dropped by name', async ({
    page,
  }) => {
    await keepLocal(page, [LOCAL]);
    await change(page, 'damage');
    await page.goto('/');
    await expect(page.locator('[data-copy=failed]')).toContainText('本机导入的 1 份没有计入', WAIT);
    await expect(page.locator('figure[data-state=ready]').first()).toBeVisible(WAIT);
    await page.getByRole('link', { name: '管理' }).click();
    const failed = page.locator('[data-failed-records]');
    await expect(failed).toContainText('平潭综合实验区公安局 2025');
    await expect(failed).toContainText('report.cells.received_new.total');
    const { name, bytes } = await download(page, () => failed.getByRole('button', { name: '导出' }).click());
    expect(name).toBe('平潭综合实验区公安局 2025.json');
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ report: { year: 2025 } });
    await failed.getByRole('button', { name: '删除' }).click();
    await expect(failed).toHaveCount(0);
    await expect(page.locator('[data-copy]')).toHaveCount(0);
  });
});

test.describe('where the browser has thrown away what was put down', () => {
  test.use({ allowedErrors: /^Error: no report kept beside public-reports can be shown: 0 fail/ });

  test('the page says that the reports are gone, until the reader has heard it', async ({ page }) => {
    await keepLocal(page, [LOCAL]);
    await change(page, 'throw away');
    await page.goto('/');
    await expect(page.locator('[data-copy=gone]')).toContainText(
      '这台电脑上记着本机导入 1 份，浏览器里已经没有了',
      WAIT,
    );
    await page.getByRole('button', { name: '不再提示' }).click();
    await expect(page.locator('[data-copy]')).toHaveCount(0);
    await page.reload();
    await expectAwake(page);
    await expect(page.locator('[data-copy]')).toHaveCount(0);
    await expect(page.locator('figure[data-state=ready]').first()).toBeVisible(WAIT);
  });
});

test('reports whose mark a killed browser lost are told again', async ({ page }) => {
  await keepLocal(page, [LOCAL]);
  await page.evaluate((mark) => localStorage.removeItem(mark), KEPT.mark);
  await page.goto('/about');
  await expect(page.locator('[data-copy=with]')).toContainText('含本机导入 1 份（未发布）', WAIT);
});

test.describe('where the engine does not come', () => {
  test.use({ allowedErrors: /engine|Failed to load resource|compile/i });

  test('pages show the published answer and say so, and reports are kept and looked at without it', async ({
    page,
  }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await keepLocal(page, [LOCAL]);
    await page.goto('/quality');
    await expect(page.locator('[data-copy=failed]')).toContainText(
      '没有取到，或没能与已发布的数据合在一起；下面是已发布的数字。',
      WAIT,
    );
    await expect(page.locator('[data-worklist] tr[data-key]').first()).toBeVisible(WAIT);
    await page.goto('/import');
    await expectAwake(page);
    await expect(page.getByRole('link', { name: '平潭综合实验区公安局' })).toBeVisible();
    await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles({
      name: '年报.txt',
      mimeType: 'text/plain',
      buffer: await readFile('tests/fixtures/reports/complete-2021.txt'),
    });
    await expect(page.locator('fieldset select[name=agency]')).toBeVisible(WAIT);
  });
});

test.describe('where the browser keeps nothing', () => {
  test.use({ allowedErrors: /indexedDB|closed/i });

  test('pages show the published answer though a mark of reports is there', async ({ page }) => {
    await page.addInitScript((mark) => {
      localStorage.setItem(mark, '3@x');
      IDBFactory.prototype.open = () => {
        throw new Error('indexedDB is closed');
      };
    }, KEPT.mark);
    await page.goto('/quality');
    await expect(page.locator('[data-copy=failed]')).toContainText('本机导入的 3 份没有计入', WAIT);
    await expect(page.locator('[data-worklist] tr[data-key]').first()).toBeVisible(WAIT);
  });
});
