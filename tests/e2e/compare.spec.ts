import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';

const COUNTY = 'data=example-county';

test('an address chooses the indicator; what may not be ranked is not', async ({ page }) => {
  await page.goto(`/compare?${COUNTY}&indicator=refusal_rate&year=2024`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('机关比较 · 不予公开率', { timeout: 30_000 });
  const rows = page.locator('[data-compare] tr[data-agency]');
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) {
    const figure = row.locator('td.main a');
    const cases = Number(await figure.getAttribute('data-denominator'));
    const ranked = (await row.getAttribute('data-group')) === 'ranked';
    expect(ranked).toBe(cases >= 30);
    expect((await row.locator('td').first().innerText()).startsWith('—')).toBe(!ranked);
  }
});

test('another indicator is one click, Back is the former one, and every figure leads to its cell', async ({ page }) => {
  await page.goto('/compare');
  await page.getByRole('navigation', { name: '指标' }).getByRole('link', { name: '结转率' }).click();
  await expect(page).toHaveURL(/indicator=carry_rate/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('机关比较 · 结转率', { timeout: 30_000 });
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('机关比较 · 公开率');
  const figure = page.locator('[data-compare] td.main a[data-value]:not([data-value=""])').first();
  await figure.click();
  await expect(page).toHaveURL(/\/reports\/[^/]+\/\d{4}#concluded_total\.total|#granted\.total/);
});

test('the funnel says in a table and a file what it draws, and is read from the keyboard', async ({ page }) => {
  await page.goto(`/compare?${COUNTY}`);
  const figure = page.locator('figure[data-figure=funnel]');
  await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  await figure.getByText('数据表').click();
  const shown = await figure.locator('table[data-twin] tbody th').allInnerTexts();
  const csv = await downloadCsv(page, async () => {
    await figure.getByText('下载', { exact: true }).click();
    await figure.locator('[data-download=csv]').click();
  });
  expect(csv.rows.map(({ 机关 }) => 机关)).toEqual(shown);
  await figure.locator('[role=img]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('.readout')).toContainText('2025');
});
