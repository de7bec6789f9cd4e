import { expectAccessible } from './support/axe.ts';
import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const COUNTY = 'data=example-county';

test('peers are named on every figure, chosen in the address, and Back gives the former ones', async ({ page }) => {
  await page.goto(`/agencies/example-natural-resources?${COUNTY}`);
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=trend-open_rate]');
  await expect(figure).toContainText('同类同级（工作部门）');
  await page.getByRole('navigation', { name: '对照组' }).getByRole('link', { name: '申请量相近' }).click();
  await expect(page).toHaveURL(/peers=volume/);
  await expect(figure).toContainText('新收申请相近', { timeout: 30_000 });
  await expect(page.locator('figure[data-figure=position]')).toContainText('新收申请相近');
  await page.goBack();
  await expect(figure).toContainText('同类同级（工作部门）', { timeout: 30_000 });
});

test('agencies of a reader’s own choice are found by initials and stand in the address', async ({ page }) => {
  await page.goto(`/agencies/example-natural-resources?${COUNTY}`);
  await expectAwake(page);
  await page.getByRole('button', { name: '自选' }).click();
  for (const initials of ['gaj', 'czj']) {
    await page.getByRole('searchbox', { name: '搜要对照的机关' }).fill(initials);
    await page.getByRole('checkbox').first().check();
  }
  await page.getByRole('button', { name: '按所选机关对照' }).click();
  await expect(page).toHaveURL(/peers=example-[a-z-]+(~|%7E)example-/);
  await expect(page.locator('figure[data-figure=position]')).toContainText('自选机关 2 个', { timeout: 30_000 });
  await expectAccessible(page);
});

test('before a merger the sum of the predecessors is shown on request, its parts beside it', async ({ page }) => {
  await page.goto(`/agencies/example-agriculture-rural?${COUNTY}`);
  await expectAwake(page);
  const twin = page.locator('figure[data-figure=trend-received_new] table[data-twin]');
  const value = (year: number) =>
    twin
      .locator('tr', { hasText: String(year) })
      .locator('a')
      .first();
  await expect(value(2021)).toHaveAttribute('data-value', '');
  await page.getByRole('link', { name: '合并前相加' }).click();
  await expect(page).toHaveURL(/view=chained/);
  const row = page.locator('#chain tbody').first().locator('tr', { hasText: '2021' });
  const parts = await row.locator('a').evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))));
  expect(parts).toHaveLength(2);
  const sum = parts.reduce((all, part) => all + part, 0);
  await expect(row.locator('b')).toHaveAttribute('data-value', String(sum));
  await expect(value(2021)).toHaveAttribute('data-value', String(sum));
});

test('a number leads to its cell; a table is taken away whole', async ({ page }) => {
  await page.goto('/agencies/pingtan-public-security');
  await expectAwake(page);
  const table = page.locator('[data-table=reasons]');
  const link = table.locator('a[data-status=reported]').first();
  const [cell, text] = [await link.getAttribute('data-cell'), await link.innerText()];
  const csv = await downloadCsv(page, () => table.locator('[data-download=csv]').click());
  expect(csv.rows).toHaveLength(19);
  await link.click();
  const target = page.locator(`td[data-cell="${cell}"]`);
  await expect(target).toHaveText(text);
  await expect(target).toBeInViewport();
});

test('the comparison opens with the bodies of the same kind', async ({ page }) => {
  await page.goto(`/agencies/example-natural-resources?${COUNTY}`);
  await page.getByRole('link', { name: '与同类机关比较' }).click();
  await expect(page).toHaveURL(/\/compare\/\?region=990121&.*agency=example-natural-resources&peers=kind/);
  const own = page.locator('table[data-compare] tr.pinned');
  await expect(own).toHaveAttribute('data-agency', 'example-natural-resources', { timeout: 30_000 });
  await expect(page.locator('main')).toContainText('自然资源局和同类同级');
  expect(await page.locator('table[data-compare] [data-agency]').count()).toBeGreaterThan(5);
});
