import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const COUNTY = 'data=example-county';
const TOPICS = [
  ['documents', '制发文件', 'composition'],
  ['requests', '申请与办理', 'outcomes'],
  ['exemptions', '不予公开', 'reasons'],
  ['appeals', '复议诉讼', 'trend-appeals'],
] as const;

for (const [topic, name, parts] of TOPICS) {
  test(`${topic} shows trend, parts and bodies, and every figure leads to its source`, async ({ page }) => {
    await page.goto(`/${topic}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    for (const id of ['trend', parts]) {
      const figure = page.locator(`figure[data-figure=${id}]`);
      await expect(figure).toHaveAttribute('data-state', 'ready');
      await expect(figure.locator('table[data-twin] tbody tr')).toHaveCount(7);
      await expect(figure.locator('.canvas svg')).toBeVisible();
    }
    await expect(page.locator('.lead [data-indicator]').first()).toHaveAttribute('href', /indicator=\w+#sources$/);
    const cell = page.locator('figure[data-figure=heatmap] td a').first();
    await expect(cell).toHaveAttribute('href', /reports\/(\?agency=|[^/]+\/\d{4}\/).*#\w/);
  });
}

test('tables of bodies say how many bodies they rest on, however the area speaks', async ({ page }) => {
  await page.goto('/requests');
  await expect(page.locator('select[name=basis]')).toHaveValue('published');
  await expect(page.locator('figure[data-figure=heatmap] .finding')).toHaveText('2025 年 15/17 个机关有这个数');
});

test('the topics are one click from every page', async ({ page }) => {
  await page.goto('/about');
  await expectAwake(page);
  await page.getByRole('navigation', { name: '菜单' }).getByText('专题', { exact: true }).click();
  await page.getByRole('link', { name: '不予公开', exact: true }).click();
  await expect(page).toHaveURL(/\/exemptions\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('不予公开');
});

test('an indicator, a drawing and pinned agencies stand in the address, and Back undoes them', async ({ page }) => {
  await page.goto(`/requests?${COUNTY}`);
  await expectAwake(page);
  await page.getByRole('link', { name: '公开率', exact: true }).click();
  await expect(page).toHaveURL(/indicator=open_rate/);
  const trend = page.locator('figure[data-figure=trend]');
  await expect(trend.getByRole('heading')).toContainText('公开率');
  await page.locator('select[name=agency]').selectOption('example-police');
  await expect(page).toHaveURL(/agency=example-police/);
  await expect(trend.locator('thead')).toContainText('公安局', { timeout: 30_000 });
  await page.getByRole('link', { name: '按件数' }).click();
  await expect(page).toHaveURL(/view=count/);
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/agency=/);
  await expect(trend.locator('thead')).not.toContainText('公安局');
});

test('unknown parameters fall back and say so', async ({ page }) => {
  await page.goto('/exemptions?indicator=nonsense&view=pie&peers=friends');
  await expect(page.getByRole('alert')).toHaveText(/无法识别/);
  await expect(page.locator('figure[data-figure=trend]')).toHaveAttribute('data-state', 'ready');
});

test('the matrix is ordered by any column with the keyboard, and its toggle leaves the differences out', async ({
  page,
}) => {
  await page.goto(`/requests?${COUNTY}`);
  await expectAwake(page);
  const matrix = page.locator('figure[data-figure=matrix]');
  const head = matrix.locator('[data-sort=granted]');
  await head.focus();
  await page.keyboard.press('Enter');
  await expect(matrix.locator('th[aria-sort=descending]')).toContainText('予以公开');
  await page.keyboard.press('Enter');
  await expect(matrix.locator('th[aria-sort=ascending]')).toContainText('予以公开');
  await expect(matrix.locator('tbody data').first()).toHaveText(/^[+−]?\d+\.\d$/);
  await page.getByRole('link', { name: '按件数' }).click();
  await expect(page).toHaveURL(/view=count/);
  await expect(page.locator('[data-late]')).toHaveCount(0);
  await expect(matrix.locator('tbody td[class*=" d"]').first()).toBeVisible();
  const counts = await matrix
    .locator('tbody tr td:nth-child(2) a')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  await expect(matrix.locator('.foot')).toContainText(/个机关本年合计为 0/);
});

test('documents have stock and flow on one axis, and the account of each year', async ({ page }) => {
  await page.goto(`/documents?${COUNTY}`);
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=stock-flow]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.locator('thead')).toContainText('存量差额');
  await expect(figure.locator('tbody tr').first()).toContainText('该表无此项');
});

test('appeals pool their years, with and without open cases, and mark the law of 2024', async ({ page }) => {
  await page.goto(`/appeals?${COUNTY}`);
  await expectAwake(page);
  const pooled = page.locator('figure[data-figure=pooled]');
  await expect(pooled.locator('tbody.area tr')).toHaveCount(3);
  await expect(pooled.locator('.note').first()).toContainText('新《行政复议法》');
  await expect(pooled.locator('tbody.area [data-pooled=review_correction_rate]').first()).toHaveText(/%（\d+\/\d+）/);
  await expect(page.locator('figure[data-figure=trend] .canvas svg')).toContainText('2024 起复议前置');
});

test('tables out of sight follow a change of year, and are up to date when they come into sight', async ({ page }) => {
  await page.goto(`/requests?${COUNTY}`);
  await expectAwake(page);
  await page.getByRole('link', { name: '2023', exact: true }).first().click();
  const bodies = page.locator('figure[data-figure=bodies]');
  await expect(bodies.locator('.finding')).toContainText('2023 年');
  await bodies.scrollIntoViewIfNeeded();
  await page.getByRole('link', { name: '2022', exact: true }).first().click();
  await expect(bodies.locator('.finding')).toContainText('2022 年');
  await expect(bodies.locator('tbody [data-indicator]').first()).toHaveAttribute('href', /year=2022&.*#received_new/);
});

test('a figure far down a topic leads to its cell, which is in sight', async ({ page }) => {
  await page.goto(`/requests?${COUNTY}`);
  await expectAwake(page);
  await expect(page.locator('[data-late], figure[data-state=loading]')).toHaveCount(0, { timeout: 30_000 });
  const figure = page.locator('figure[data-figure=bodies] tbody a[data-indicator=received_new]').nth(8);
  const value = (await figure.getAttribute('data-value')) ?? '';
  await figure.click();
  const cell = page.locator('td[data-cell="received_new.total"]');
  await expect(cell).toHaveAttribute('data-value', value);
  await expect(cell).toBeInViewport();
});

test('the tables of requests tell who asked, every body and its years', async ({ page }) => {
  await page.goto(`/requests?${COUNTY}`);
  await expectAwake(page);
  await test.step('requests show who asks and what becomes of it, kind by kind', async () => {
    await expect(page.locator('figure[data-figure=applicants]')).toHaveAttribute('data-state', 'ready');
    const table = page.locator('figure[data-figure=applicant-outcomes]');
    await expect(table.locator('tbody [data-applicant]')).toHaveCount(7);
    const granted = table.locator('[data-applicant=total] [data-indicator=granted]').first();
    const body = page.locator('figure[data-figure=matrix] tfoot [data-indicator=granted]').first();
    expect(await granted.getAttribute('data-value')).toBe(await body.getAttribute('data-value'));
    await expect(granted).toHaveAttribute('href', /indicator=granted.*#sources$/);
  });
  await test.step('the table of bodies is ordered by a rate, leads to cells, and ends with sums over sums', async () => {
    const table = page.locator('figure[data-figure=bodies]');
    await table.locator('[data-sort=open_rate]').click();
    await expect(table.locator('th[aria-sort=descending]')).toHaveText(/公开率/);
    await expect(table.locator('tbody [data-indicator]').first()).toHaveAttribute(
      'href',
      /\/reports\/\?agency=example-/,
    );
    await expect(table.locator('tfoot [data-indicator=open_rate]')).toHaveText(/^\d+\.\d%（\d+\/\d+）$/);
    await expect(table.locator('tfoot [data-indicator=open_rate]')).toHaveAttribute('href', /#sources$/);
  });
  await test.step('small lines share a scale or have their own, and lead to body and cell', async () => {
    const lines = page.locator('figure[data-figure=multiples]');
    await expect(lines.locator('li')).toHaveCount(60);
    await expect(lines.locator('.note').first()).toContainText('各图纵轴相同');
    await lines.getByRole('button', { name: '各自' }).click();
    await expect(lines.locator('.note').first()).toContainText('各自的最大值');
    await lines.getByRole('button', { name: '按名称' }).click();
    await expect(lines.locator('li .name').first()).toHaveAttribute('href', /\/agencies\/\?id=example-/);
    await expect(lines.locator('li [data-indicator]').first()).toHaveAttribute(
      'href',
      /\/reports\/\?agency=example-.*#received_new/,
    );
  });
});

test('the tables of exemptions tell every ground and every body', async ({ page }) => {
  await page.goto(`/exemptions?${COUNTY}`);
  await expectAwake(page);
  await test.step('each ground of refusal has its article, its meaning, its uses and its figures', async () => {
    const grounds = page.locator('figure[data-figure=grounds]');
    await expect(grounds.locator('tbody tr')).toHaveCount(8);
    const first = grounds.locator('tbody tr').first();
    await expect(first).toContainText('条例第 14 条');
    await expect(first.locator('[data-indicator=refused_state_secret]').first()).toHaveAttribute('href', /#sources$/);
  });
  await test.step('the bodies of the heat map can be taken away with numerators, denominators and reasons', async () => {
    const figure = page.locator('figure[data-figure=heatmap]');
    const { rows, columns } = await downloadCsv(page, () => figure.locator('[data-download=csv]').click());
    expect(columns).toContain('2025 分母');
    expect(rows).toHaveLength(await figure.locator('tbody tr').count());
  });
});
