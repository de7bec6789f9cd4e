import { expect, test } from './support/fixtures.ts';
import { download } from './support/download.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const CHOOSER = 'input[type=file][multiple]:not([webkitdirectory])';

test('what a report page saves is read back as the same report, cell by cell', async ({ page }) => {
  await page.goto('/reports/pingtan-market/2024');
  await expectAwake(page);
  const saved = [];
  for (const kind of ['csv', 'xlsx', 'json'])
    saved.push(await download(page, () => page.locator(`.card [data-download=${kind}]`).click()));
  await page.goto('/import');
  await page.locator(CHOOSER).waitFor({ state: 'attached' });
  await page
    .locator(CHOOSER)
    .setInputFiles(saved.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })));
  await expect(page.getByText('3 / 3 完成')).toBeVisible();
  for (const { name } of saved) {
    await page.locator('li', { hasText: name }).locator('.draft').click();
    await expect(page.locator('input[name=year]')).toHaveValue('2024');
    await expect(page.locator('select[name=agency]')).toHaveValue('pingtan-market');
    await expect(page.getByText(/公开数据里已有该机关 2024 年的报告，200 格中 0 格不同/)).toBeVisible();
  }
});

test('the tables of the data page offer every report in them, and the page goes on answering', async ({ page }) => {
  await page.goto('/import');
  await page.locator(CHOOSER).waitFor({ state: 'attached' });
  for (const [at, name] of ['reports.csv', 'cells.csv'].entries()) {
    const answer = await page.request.get(`/datasets/public-reports/download/${name}`);
    await page.locator(CHOOSER).setInputFiles({ name, mimeType: 'text/csv', buffer: await answer.body() });
    await expect(page.getByText(`${at + 1} / ${at + 1} 完成`)).toBeVisible({ timeout: 60_000 });
  }
  const rest = page.getByRole('button', { name: /^展开其余 \d+ 份$/ });
  while ((await rest.count()) > 0) await rest.first().click();
  const wide = page.locator('li', { hasText: 'reports.csv' }).locator('.draft');
  const long = page.locator('li', { hasText: 'cells.csv' }).locator('.draft');
  // The two reports that could not be read have no cells, and so no place in the long table.
  expect(await wide.count()).toBe((await long.count()) + 2);
  await expect(wide.filter({ hasText: '第 1 份，' })).toHaveCount(1);
  await wide.nth(4).click();
  await expect(page.locator('section[aria-label=读取结果] [data-cell]').first()).toBeVisible();
});
