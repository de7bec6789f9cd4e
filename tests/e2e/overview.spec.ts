import { downloadCsv, download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { openHeld } from './support/hold.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const FIGURES = ['trend-requests', 'trend-exemptions', 'trend-appeals', 'trend-documents'];

test.describe('with the engine', () => {
  test.use({ engine: true });
  test('opens on the area with the most reports, with every figure ready and its table', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('平潭综合实验区 2025 年');
    for (const id of FIGURES) {
      const figure = page.locator(`figure[data-figure=${id}]`);
      await expect(figure).toHaveAttribute('data-state', 'ready');
      await expect(figure.locator('table[data-twin] tbody tr')).toHaveCount(7);
      await expect(figure.locator('.canvas svg')).toBeVisible();
    }
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
  });
});

test('a filter changes every figure, stands in the address, and Back undoes it', async ({ page }) => {
  await page.goto('/');
  const requests = page.locator('figure[data-figure=trend-requests]');
  const received2025 = requests.locator('tbody tr').last().locator('[data-indicator=received_new]').first();
  const before = await received2025.getAttribute('data-value');
  await page.locator('select[name=kind]').selectOption('functional_zone');
  await expect(page).toHaveURL(/kind=functional_zone/);
  await expect(received2025).not.toHaveAttribute('data-value', before ?? '');
  await expect(requests).toHaveAttribute('data-state', 'ready');
  await page.goBack();
  await expect(received2025).toHaveAttribute('data-value', before ?? '');
});

test('a choice made before the page has come alive is not lost', async ({ page }) => {
  const release = await openHeld(page, '/');
  await page.locator('select[name=kind]').selectOption('functional_zone');
  release();
  await expect(page).toHaveURL(/kind=functional_zone/);
  await expect(page.locator('select[name=kind]')).toHaveValue('functional_zone');
});

test('the CSV of a figure holds the numbers it shows', async ({ page }) => {
  await page.goto('/?region=320800');
  const figure = page.locator('figure[data-figure=trend-requests]');
  await expect(figure).toHaveAttribute('data-state', 'ready', { timeout: 30_000 });
  const shown = figure.locator('tbody tr', { hasText: '2024' }).locator('[data-indicator=received_new]');
  await expect(shown).toHaveAttribute('data-value', '3119');
  await figure.getByText('下载').click();
  const { name, columns, rows } = await downloadCsv(page, () => figure.locator('[data-download=csv]').click());
  expect(name).toContain('淮安市');
  expect(columns).toEqual(['年度', '新收', '上年结转', '办结', '结转下年', '已收录机关', '说明']);
  const row = rows.find(({ 年度 }) => 年度 === '2024');
  expect(row?.['新收']).toBe('3119');
  expect(row?.['说明']).toContain('汇总报告');
  expect(rows.find(({ 年度 }) => 年度 === '2023')).toMatchObject({ 新收: '', 已收录机关: '未收录' });
});

test('a figure can be saved as PNG at twice its size and as SVG', async ({ page }) => {
  await page.goto('/');
  const figure = page.locator('figure[data-figure=trend-documents]');
  await expect(figure.locator('.canvas svg')).toBeVisible();
  await figure.getByText('下载').click();
  const png = await download(page, () => figure.locator('[data-download=png]').click());
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * 500);
  await figure.getByText('下载').click();
  const svg = await download(page, () => figure.locator('[data-download=svg]').click());
  const text = svg.bytes.toString('utf8');
  expect(text).toContain('制发规范性文件');
  expect(text).not.toContain('var(--');
});

test.describe('an address with unknown values', () => {
  // What it names is asked for before anybody knows that it is not there.
  test.use({ allowedErrors: /Failed to load resource: .* 404/ });

  test('falls back and says so', async ({ page }) => {
    await page.goto('/?region=999999&kind=nonsense&year=1999&from=abc&data=other');
    await expect(page.getByRole('alert')).toHaveText([/数据集无法识别/, /范围、类别、起始年、年度 无法识别/]);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('平潭综合实验区');
  });
});

test('an area speaks in one basis, by choice in the address, and the other stands beside it and is never added', async ({
  page,
}) => {
  await page.goto('/');
  const row = page.locator('figure[data-figure=trend-requests] tbody tr', { hasText: '2019' });
  const values = await row
    .locator('[data-indicator=received_new]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));
  expect(values).toEqual(['23', '19']);
  const headline = page.locator('.strip [data-indicator=received_new]');
  await expect(headline).toHaveAttribute('data-value', '154');
  await expect(headline).toHaveAttribute('data-basis', 'published');
  await expect(page.locator('[data-beside=received_new]')).toHaveText('机关合计 105 件（15/17 个机关），相差 49 件');
  await expectAwake(page);
  await page.locator('select[name=basis]').selectOption('sum');
  await expect(page).toHaveURL(/\?basis=sum$/);
  await expect(headline).toHaveAttribute('data-value', '105');
  await expect(headline).toHaveAttribute('data-basis', 'sum');
  await expect(page.locator('[data-beside=received_new]')).toHaveText('政府公布 154 件，相差 49 件');
  await page.locator('select[name=kind]').selectOption('department');
  await expect(page.locator('select[name=basis]')).toBeDisabled();
  await page.goto('/?region=320813');
  await expect(page.locator('figure[data-figure=trend-requests] .foot')).toContainText('政府公布的汇总报告');
});

test('the keyboard walks through the points and hears each of them', async ({ page }) => {
  await page.goto('/');
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=trend-requests]');
  await figure.getByRole('img').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('[aria-live]')).toContainText('新收，2025 年，154件');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('[aria-live]')).toContainText('新收，2024 年，218件');
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('[aria-live]')).toContainText('上年结转，2024 年');
});

test('what changed, who filed and where the requests went stand folded, each in one line, and open by the address', async ({
  page,
}) => {
  await page.goto('/?data=example-county&open=flow~changes~status');
  await expectAwake(page);
  await expect(page.locator('details[data-fold][open]')).toHaveCount(3);
  await expect(page.locator('[data-fold=outcomes] .finding')).toContainText(/^予以公开 [\d,]+、.+，办结 [\d,]+ 件，/);
  const changes = page.locator('[data-changes] li');
  await expect(changes.first()).toContainText('新收申请');
  for (const line of await changes.all())
    await expect(line.locator('a[data-indicator]')).not.toHaveAttribute('data-value', '');
  const status = page.locator('[data-status-card] li b');
  const counts = (await status.allInnerTexts()).map(Number);
  const due = /应报 (\d+) 个机关/.exec(await page.locator('[data-status-card]').innerText())?.[1];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(due));
  const flow = page.locator('figure[data-figure=flow]');
  await expect(flow).toHaveAttribute('data-state', 'ready');
  const values = await flow
    .locator('[data-twin] tr', { hasText: '收到' })
    .locator('td a')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  const handled = flow.locator('[data-twin] [data-indicator=handled_input]');
  await expect(handled).toHaveAttribute('data-value', String(values.reduce((sum, value) => sum + value, 0)));
  await expect(page.locator('[data-attention=performance] li').first()).toHaveAttribute('data-reason', 'corrected');
  await expect(page.locator('[data-attention=quality] li').first()).toContainText('数字与规则不符');
});

test('another area gets its own state of filing, and one without bodies says so', async ({ page }) => {
  await page.goto('/?region=630223&open=status');
  await expectAwake(page);
  const card = page.locator('[data-status-card]');
  await expect(card).toContainText('2023 年度应报 1 个机关', { timeout: 30_000 });
  await page.locator('select[name=region]').selectOption('320800');
  await expect(card).toContainText('没有应报的机关', { timeout: 30_000 });
  await expect(card).toHaveAttribute('data-state', 'ready');
});

test('a part that is opened brings its own code and no other, stands in the address, and Back closes it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await expectAwake(page);
  await expect(page.locator('figure[data-figure=outcomes]')).toHaveCount(0);
  await page.locator('details[data-fold=outcomes] > summary').click();
  await expect(page).toHaveURL(/\?open=outcomes$/);
  await expect(page.locator('figure[data-figure=outcomes]')).toHaveAttribute('data-state', 'ready');
  expect(asked.filter((url) => /(?:Flow|Changes|Coverage|Status)Fold/.test(url))).toEqual([]);
  await page.getByRole('link', { name: '2024', exact: true }).first().click();
  await expect(page).toHaveURL(/year=2024&open=outcomes|open=outcomes.*year=2024/);
  await expect(page.locator('figure[data-figure=outcomes]')).toContainText('2024 年');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('figure[data-figure=outcomes]')).toHaveCount(0);
});

test('the reports behind a figure open over the page where the reader is, and leave it there', async ({ page }) => {
  await page.goto('/');
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=trend-documents]');
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('summary', { hasText: '数据表' }).click();
  const shown = figure.locator('tbody [data-indicator=normative_docs_issued]').last();
  await shown.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await shown.click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('来自这些报告');
  await expect(panel.getByRole('heading')).toBeInViewport();
  await expect(panel.locator('table')).toBeVisible({ timeout: 30_000 });
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(shown).toBeFocused();
  await expect(page).not.toHaveURL(/indicator=/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

/** How long the overview may be, by the width of the window. */
const LENGTHS = [
  { width: 1440, height: 900, most: 3000 },
  { width: 390, height: 844, most: 4500 },
];

const PINNED = '/?data=example-county&agency=example-police~example-natural-resources~example-finance';

for (const address of ['/', '/?data=example-county', PINNED])
  test(`the overview is short enough for a leader, with any part of it open on a wide screen: ${address}`, async ({
    page,
  }) => {
    for (const { width, height, most } of LENGTHS) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await expectAwake(page);
      await expect(page.locator('[data-attention=quality] li').first()).toBeVisible();
      const long = () => page.evaluate(() => document.documentElement.scrollHeight);
      expect(await long(), `${width} px wide`).toBeLessThanOrEqual(most);
      if (width < 1000) continue;
      const end = await page
        .locator('[data-attention-card=quality] ol')
        .first()
        .evaluate((list) => list.getBoundingClientRect().bottom);
      expect(end, 'the first screen ends with both lists').toBeLessThanOrEqual(height);
    }
  });
