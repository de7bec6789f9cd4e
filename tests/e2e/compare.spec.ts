import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ engine: false });

const COUNTY = 'data=example-county';
const ORDER = ['ranked', 'few', 'tiny', 'none', 'missing'];

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
  await expect(page).toHaveURL(/\/reports\/[^/]+\/\d{4}\/#(concluded_total|granted)\.total/);
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

test('an agency is set beside its peers: the group stands in the address, on every figure and in the files', async ({
  page,
}) => {
  await page.goto(`/compare?${COUNTY}&year=2024`);
  const rail = page.getByRole('region', { name: '对照组' });
  await expect(rail.getByRole('link', { name: /全部机关/ })).toHaveAttribute('aria-current', 'true', {
    timeout: 30_000,
  });
  await rail.getByLabel('选机关').selectOption({ label: '公安局' });
  await rail.getByRole('link', { name: /申请量相近/ }).click();
  await expect(page).toHaveURL(/agency=example-police/);
  await expect(page).toHaveURL(/peers=volume/);
  const table = page.locator('figure[data-figure=ranking]');
  await expect(table.locator('tr[data-agency=example-police]')).toHaveClass(/pinned/, { timeout: 30_000 });
  const size = Number(
    await rail
      .getByRole('link', { name: /申请量相近/ })
      .locator('small')
      .innerText(),
  );
  await expect(table.locator('[data-agency]')).toHaveCount(size);
  for (const id of ['ranking', 'funnel', 'change', 'decomposition', 'scatter', 'heatmap'])
    await expect(page.locator(`figure[data-figure=${id}]`)).toContainText('公安局和新收申请相近（±50%）的机关');
  const file = await downloadCsv(page, () => table.locator('[data-download=csv]').click());
  expect(file.name).toContain('公安局和新收申请相近');
  expect(file.rows.slice(0, size).map(({ 机关 }) => 机关)).toContain('示例县公安局');
  await page.goBack();
  await expect(page).not.toHaveURL(/peers=/);
  await expect(table.locator('[data-agency]')).not.toHaveCount(size);
});

test('the table is put in order by its heads, and small bodies stay apart', async ({ page }) => {
  await page.goto(`/compare?${COUNTY}&year=2024`);
  const table = page.locator('table[data-compare]');
  await table.getByRole('link', { name: /较上年/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=change/);
  await expect(table.locator('th[aria-sort=descending]')).toContainText('较上年');
  const groups = await table
    .locator('tr[data-agency]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['group']));
  expect(groups).toEqual(groups.toSorted((a, b) => ORDER.indexOf(a ?? '') - ORDER.indexOf(b ?? '')));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=change(~|%7E)up/);
});

test('a second indicator is drawn against the first, and the causes of the change add up to it', async ({ page }) => {
  await page.goto(`/compare?${COUNTY}&year=2024&indicator=refusal_rate~carry_rate`);
  const scatter = page.locator('figure[data-figure=scatter]');
  await expect(scatter).toContainText('不予公开率与结转率有没有关系', { timeout: 30_000 });
  const causes = page.locator('figure[data-figure=decomposition]');
  await causes.locator('summary', { hasText: '数据表' }).click();
  const last = await causes
    .locator('table[data-twin] tbody tr td:last-child data')
    .evaluateAll((all) => all.slice(0, 4).map((one) => Number((one as HTMLDataElement).value)));
  const [whole = NaN, ...parts] = last;
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 9);
});
