import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inventFigures } from '../support/documents/figures.ts';
import { printOfficial } from '../support/documents/official.ts';
import { printPdf } from '../support/documents/pdf.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const DOCUMENTS = join(import.meta.dirname, '../../build/datasets/example-county/documents');
const CELL = 'received_new.total';
const COUNTY_REPORT = `/reports/example-audit/2024?data=example-county#${CELL}`;

/** The county's bodies as if their documents were not published with them. */
async function withoutDocuments(page: Page): Promise<void> {
  await page.route('**/bodies/*.json', async (route) => {
    const body = (await (await route.fetch()).json()) as Record<string, unknown>;
    await route.fulfill({ json: 'documents' in body ? { ...body, documents: [] } : body });
  });
}

const chooser = (page: Page) => page.locator('section[data-source-state] input[type=file]');
const brought = (page: Page, stage: string) => page.locator(`[data-brought=${stage}]`);

async function openField(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAwake(page);
  await page.getByRole('button', { name: '对照下载的原文' }).click();
}

test('a downloaded file is read beside its report, its cell framed, and kept on this machine until it is taken away', async ({
  page,
  context,
}) => {
  await withoutDocuments(page);
  const path = join(DOCUMENTS, 'example-audit-2024.docx');
  await openField(page, COUNTY_REPORT);
  await expect(page.locator('[data-source-state=wanted]')).toContainText('这个数据集没有附带这份报告的文件。');
  await chooser(page).setInputFiles(path);
  const note = page.locator('[data-original]');
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  await expect(note).toHaveAttribute('data-original', hash, { timeout: 30_000 });
  await expect(note).toContainText('您提供的文件：example-audit-2024.docx');
  await expect(note).toContainText('已保存在这台电脑的浏览器里，下次打开还在。');
  await expect(note).toHaveAttribute('data-differ', '0');
  const figure = (await page.locator(`td[data-cell="${CELL}"]`).getAttribute('data-value')) ?? '';
  await expect(page.locator('[data-source] .chosen')).toHaveText(figure);
  await expectAccessible(page);

  await page.reload();
  await expectAwake(page);
  await page.getByRole('button', { name: '对照下载的原文' }).click();
  await expect(note).toHaveAttribute('data-original', hash, { timeout: 30_000 });

  const other = await context.newPage();
  await withoutDocuments(other);
  await openField(other, COUNTY_REPORT);
  await expect(other.locator('[data-original]')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '移除文件' }).click();
  await expect(page.getByText('已移除 example-audit-2024.docx。')).toBeVisible();
  await expect(other.locator('[data-source-state=wanted]')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(note).toBeVisible({ timeout: 30_000 });
  await expect(other.locator('[data-original]')).toBeVisible({ timeout: 30_000 });
});

test('what is no report, of another body or of another year is said, and only a person takes it for this report', async ({
  page,
}) => {
  await withoutDocuments(page);
  await openField(page, COUNTY_REPORT);
  const bring = (name: string, buffer: Buffer) =>
    chooser(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await bring('照片.pdf', Buffer.from('%PDF-1.7 <script>alert(1)</script>'));
  await expect(brought(page, 'unread')).toContainText('照片.pdf 读不出年报。', { timeout: 30_000 });
  await bring('example-health-2024.docx', await readFile(join(DOCUMENTS, 'example-health-2024.docx')));
  await expect(brought(page, 'asked')).toContainText('文件里的机关是 示例县卫生健康局，本页是 示例县审计局。', {
    timeout: 30_000,
  });
  await expectAccessible(page);
  await page.getByRole('button', { name: '不用这个文件' }).click();
  await expect(brought(page, 'asked')).toHaveCount(0);
  await expect(page.locator('[data-source-state=wanted]')).toBeVisible();

  // A browser that has no room left shows the file all the same, and says that it is not kept.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'originals') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await bring('example-audit-2023.docx', await readFile(join(DOCUMENTS, 'example-audit-2023.docx')));
  await expect(brought(page, 'asked')).toContainText('文件里是 2023 年，本页是 2024 年。', { timeout: 30_000 });
  await page.getByRole('button', { name: '是这份报告，用它对照' }).click();
  await expect(page.locator('[data-original]')).toContainText(
    '这台电脑的浏览器没有存下这个文件（超过 20 MB、没有空间或不允许保存），离开本页后要重新提供。',
  );
});

test('by keyboard alone a PDF is held against a published report, and what differs leads to its cell', async ({
  page,
}) => {
  const figures = inventFigures('2021', 31);
  const file = printPdf(printOfficial('2021', (id) => String(figures.get(id)), '平潭综合实验区市场监督管理局'));
  await page.goto('/reports/pingtan-market/2024');
  await expectAwake(page);
  await page.getByRole('button', { name: '对照下载的原文' }).focus();
  await page.keyboard.press('Enter');
  await expect(chooser(page)).toBeAttached();
  await chooser(page).focus();
  await expect(chooser(page)).toBeFocused();
  await chooser(page).setInputFiles({ name: '下载.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) });
  await expect(brought(page, 'asked')).toContainText('文件里是 2023 年，本页是 2024 年。', { timeout: 60_000 });
  await page.getByRole('button', { name: '是这份报告，用它对照' }).focus();
  await page.keyboard.press('Enter');
  const note = page.locator('[data-original]');
  // What was asked goes on being said.
  await expect(note).toContainText('文件里是 2023 年，本页是 2024 年。');
  await expect(note).toContainText('格的数与本页不同：');
  const differing = note.getByRole('link', { name: /本年新收政府信息公开申请数量 · 总计：/ });
  await expect(differing).toHaveText(new RegExp(`文件 ${String(figures.get(CELL))}$`));
  await differing.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#received_new\.total$/);
  await expect(page.locator('[data-pdf] [data-box]')).toBeInViewport({ timeout: 30_000 });
});
