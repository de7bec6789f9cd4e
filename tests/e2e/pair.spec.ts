import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

test('two reports side by side: figures, wording, and what became of the plans', async ({ page, request }) => {
  await page.goto('/reports/example-police/2024?data=example-county');
  await expectAwake(page);
  await page.getByRole('link', { name: '与 2023 年并排' }).click();
  await expect(page.locator('[data-pair=ready]')).toBeVisible();
  const received = page.locator('[data-cell="received_new.total"]');
  await expect(received).toHaveCount(2);
  const href = (await received.nth(1).getAttribute('href')) ?? '';
  expect(href).toContain('#received_new.total');
  await expect(page.locator('[data-pair-text]')).toContainText('句与左边完全相同');
  expect(await page.locator('[data-pair-text] :is(ins, del)').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-promises] tbody tr').count()).toBeGreaterThan(0);
  await expectAccessible(page);
  expect((await request.get('/reports/compare')).ok()).toBe(true);
});

test('an address of a pair in another dataset is answered from that dataset alone', async ({ page }) => {
  await page.goto('/reports/compare?a=example-police/2023&b=example-police/2024&data=example-county');
  await expect(page.locator('[data-pair=ready]')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-cell="received_new.total"]')).toHaveCount(2);
});

test('an address without two reports says how to get there', async ({ page }) => {
  await page.goto('/reports/compare?a=nobody');
  await expectAwake(page);
  await expect(page.locator('main')).toContainText('请从一份年度报告进入');
});
