import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inventFigures } from '../support/documents/figures.ts';
import { printOfd } from '../support/documents/ofd.ts';
import { printOfficial } from '../support/documents/official.ts';
import { scannedTable } from '../support/documents/scan-file.ts';
import { packTiff } from '../support/documents/tiff-file.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

const SCAN = readFileSync('tests/fixtures/scans/two-tables-2021.pdf');
const figures = inventFigures('2021', 14, true);

async function open(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.goto('/import');
  await expectAwake(page);
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles({ name, mimeType, buffer });
}
const cell = (page: Page, id: string) => page.locator(`section[aria-label=读取结果] [data-cell="${id}"]`);

test.describe('a scan', () => {
  test.setTimeout(180_000);

  test('is read on this machine, stands beside its picture, and counts where the sums or a person confirm it', async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('response', (response) => fetched.push(new URL(response.url()).pathname));
    await page.goto('/import');
    await expectAwake(page);
    const recogniser = () => fetched.filter((path) => /recogniser|ort-wasm/.test(path));
    expect(recogniser()).toEqual([]);
    await open(page, '扫描.pdf', 'application/pdf', SCAN);
    await expect(page.locator('li', { hasText: '扫描.pdf' })).toContainText(/正在装入识读模型|正在识读图片/);
    await expect(cell(page, 'review_total')).toBeVisible({ timeout: 150_000 });
    expect(recogniser().length).toBeGreaterThan(0);
    await expect(cell(page, 'review_total')).toHaveAttribute('data-value', String(figures.get('review_total')));
    await expect(cell(page, 'review_total')).toHaveAttribute('data-status', 'reported');
    await expect(cell(page, 'licensing_decisions')).toHaveAttribute(
      'data-value',
      String(figures.get('licensing_decisions')),
    );
    await expect(cell(page, 'licensing_decisions')).toHaveAttribute('data-status', 'recognised');

    // The page is drawn beside the figures from the start, the cell framed.
    await cell(page, 'licensing_decisions').click();
    await expect(page.locator('[data-pdf=ready]')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('[data-pdf] [data-box]')).toBeInViewport();
    const doubts = page.locator('section[aria-label^=先核] li', { hasText: '由图片识读' });
    await expect(doubts).not.toHaveCount(0);
    await expect(doubts.first()).toContainText('请对照图片，确认前不入库');
  });

  test('that is a TIFF, which no browser draws, is drawn and framed as well', async ({ page }) => {
    await open(page, '扫描.tif', 'image/tiff', packTiff(await scannedTable()));
    await expect(cell(page, 'suit_direct_total')).toBeVisible({ timeout: 150_000 });
    await expect(cell(page, 'suit_direct_total')).toHaveAttribute(
      'data-value',
      String(figures.get('suit_direct_total')),
    );
    await cell(page, 'suit_direct_total').click();
    await expect(page.locator('[data-pdf=ready] [data-box]')).toBeInViewport();
    await expect(page.locator('[data-near=ready]')).toBeInViewport();
  });
});

test('a document in OFD is drawn beside its table, the cell framed', async ({ page }) => {
  const own = inventFigures('2021', 21);
  const file = Buffer.from(printOfd(printOfficial('2021', (id) => String(own.get(id)))));
  await open(page, '年报.ofd', 'application/ofd', file);
  await expect(cell(page, 'review_total')).toHaveAttribute('data-value', String(own.get('review_total')));
  await cell(page, 'review_total').click();
  await page.getByRole('group', { name: '原文' }).getByRole('button').last().click();
  await expect(page.locator('[data-pdf=ready] [data-box]')).toBeInViewport();
  await expect(page.locator('[data-near=ready]')).toBeInViewport();
});
