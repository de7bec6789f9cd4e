import { printOfficial } from '../support/documents/official.ts';
import { printPdf } from '../support/documents/pdf.ts';
import { inventFigures } from '../support/documents/figures.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test('the page of a PDF is drawn, and the chosen cell is framed on it', async ({ page }) => {
  const figures = inventFigures('2021', 31);
  const file = printPdf(printOfficial('2021', (id) => String(figures.get(id))));
  await page.goto('/import');
  await expectAwake(page);
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles({
    name: '年报.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(file),
  });
  await expect(page.locator('[data-source]')).toBeVisible({ timeout: 60_000 });
  await page.locator('section[aria-label=读取结果] [data-cell="received_new.total"]').click();
  await page.getByRole('button', { name: '版面' }).click();
  await expect(page.locator('[data-pdf=ready]')).toBeVisible({ timeout: 30_000 });
  const box = page.locator('[data-pdf] [data-box]');
  await expect(box).toBeInViewport();
  const darkOf = (part: string): Promise<number> =>
    page.locator(`[data-pdf] ${part} canvas`).evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, index) => index % 4 === 0 && value < 100).length;
    });
  expect(await darkOf('.sheet')).toBeGreaterThan(500);
  // The cell from near shows its figure and its lines, and not a blank stretch of the page.
  await expect(page.locator('[data-near=ready]')).toBeVisible();
  expect(await darkOf('.near')).toBeGreaterThan(100);
  const [frame, sheet] = [await box.boundingBox(), await page.locator('[data-pdf] .sheet canvas').boundingBox()];
  expect(frame && sheet && frame.x > sheet.x && frame.x + frame.width < sheet.x + sheet.width).toBe(true);
});
