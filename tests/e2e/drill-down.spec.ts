import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

test('the truncated report is found from the overview by its area, and its inferred figures are seen to be inferred', async ({
  page,
}) => {
  await page.goto('/');
  await expectAwake(page);
  const areas = page.getByRole('navigation', { name: '地区' });
  await areas.getByText('换地区').click();
  await areas.getByRole('link', { name: /青海省/ }).click();
  await areas.getByRole('link', { name: /互助土族自治县/ }).click();
  await page.locator('details[data-fold=coverage] > summary').click();
  await expect(page).toHaveURL(/open=coverage/);
  await expect(page.locator('#coverage tbody tr')).toHaveCount(1, { timeout: 30_000 });
  await page.locator('#coverage').getByRole('link', { name: '2023' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('互助县房屋征收与补偿中心 2023 年');
  const concluded = page.locator('td[data-cell="concluded_total.total"]');
  await expect(concluded).toHaveAttribute('data-status', 'inferred');
  await expect(concluded).toContainText('推');
  await expect(concluded).toHaveAttribute('data-value', '1');
  expect(await page.locator('td[data-status=inferred][data-cell$=".total"]').count()).toBe(11);
  await expect(page.locator('td[data-cell=normative_docs_issued]')).toHaveAttribute('data-status', 'text_number');
  await expect(page.locator('td[data-cell=fees_amount_wan_yuan]')).toHaveAttribute('data-status', 'absent');
});

test('a figure leads to the reports behind it, and from there to the cell', async ({ page }) => {
  await page.goto('/?basis=sum');
  await page.locator('figure[data-figure=trend-requests] summary', { hasText: '数据表' }).click();
  const shown = page
    .locator('figure[data-figure=trend-requests] tbody tr', { hasText: '2024' })
    .locator('[data-indicator=received_new]')
    .first();
  const value = Number(await shown.getAttribute('data-value'));
  await shown.click();
  const sources = page.locator('#sources table');
  await expect(sources).toBeVisible({ timeout: 30_000 });
  const own = await sources.locator('tbody tr:not(.beside) td:nth-child(2)').allTextContents();
  expect(own.map(Number).reduce((sum, part) => sum + part, 0)).toBe(value);
  const first = Number(own[0]);
  await sources.getByRole('link', { name: '看单元格' }).first().click();
  const cell = page.locator('td[data-cell="received_new.total"]');
  await expect(cell).toHaveAttribute('data-value', String(first));
  await expect(cell).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#received_new.total');
});

test('every number of an agency page stands in the report it links to', async ({ page, request }) => {
  await page.goto('/agencies/pingtan-market');
  const links = await page.locator('table[data-twin] a[data-value]:not([data-value=""])').evaluateAll((all) =>
    all.map((link) => ({
      indicator: link.getAttribute('data-indicator'),
      value: link.getAttribute('data-value'),
      href: (link as HTMLAnchorElement).href,
    })),
  );
  const plain = links.filter(({ indicator }) => indicator === 'received_new' || indicator === 'concluded');
  expect(plain.length).toBeGreaterThan(10);
  for (const { href, value } of plain) {
    const cell = new URL(href).hash.slice(1);
    const html = await (await request.get(href)).text();
    expect(html, `${cell} at ${href}`).toMatch(new RegExp(`data-cell="${cell}"[^>]*data-value="${value}"`));
  }
});

test('a report that does not add up says which sums fail and by how much', async ({ page }) => {
  await page.goto('/reports/pingtan-zone/2020');
  await expect(page.locator('aside')).toContainText('20 ≠ 26，差 −6');
  await expect(page.locator('td[data-cell="concluded_total.natural_person"]')).toHaveClass(/failed/);
  await expect(page.locator('td[data-cell="received_new.total"]')).not.toHaveClass(/failed/);
});

test('a report in the form of 2019 has its own tables', async ({ page }) => {
  await page.goto('/reports/pingtan-zone/2019');
  await expect(page.locator('td[data-cell="other_total.total"]')).toHaveCount(1);
  await expect(page.locator('td[data-cell="procurement_amount_wan_yuan"]')).toHaveAttribute(
    'data-value',
    '7539.443252',
  );
  await expect(page.locator('td[data-cell]')).toHaveCount(198);
  await page.goto('/reports/huaian-gov/2024');
  await expect(page.locator('td[data-cell]')).toHaveCount(200);
});
