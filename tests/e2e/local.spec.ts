import { acceptReport } from './support/accept.ts';
import { expect, test } from './support/fixtures.ts';
import { follow } from '../support/site-walk.ts';

test('an accepted report is told on every page that tells of reports, and never leaves the machine', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await acceptReport(page, 'tests/fixtures/reports/complete-2021.txt', 'shuyang-drc', 2024);
  const figure = page.locator('td[data-cell="received_new.total"]');
  const value = (await figure.getAttribute('data-value')) ?? '';
  expect(Number(value)).toBeGreaterThan(0);

  // Its document, kept in the browser, with the chosen cell marked.
  await figure.click();
  await page.getByRole('button', { name: '并排看原文' }).click();
  const marked = page.locator('[data-source] .chosen');
  await expect(marked).toContainText(value, { timeout: 30_000 });
  await expect(marked).toBeInViewport();

  // Beside a published report.
  await follow(page, '/reports/compare?a=shuyang-drc/2023&b=shuyang-drc/2024');
  await expect(page.locator('[data-pair=ready]')).toBeVisible({ timeout: 30_000 });
  const sides = page.locator('[data-cell="received_new.total"]');
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(1)).toHaveAttribute('data-value', value);

  // In the brief, with what the rules found, still on one sheet.
  await follow(page, '/brief?agency=shuyang-drc&year=2024');
  const sheet = page.locator('[data-brief=shuyang-drc]');
  await expect(sheet.locator('table [data-indicator=received_new]')).toHaveAttribute('data-value', value, {
    timeout: 30_000,
  });
  await expect(sheet).toContainText('含本机导入 1 份（未发布）');
  expect(await sheet.evaluate((element) => element.clientHeight - element.scrollHeight)).toBeGreaterThanOrEqual(0);
  expect(sent).toEqual([]);
});
