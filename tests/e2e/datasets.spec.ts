import { download, downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake, expectEngine } from './support/site.ts';

test.use({ engine: false });

const COUNTY = 'data=example-county';

test.describe('with the engine', () => {
  test.use({ engine: true });
  test('an address shows the fictional county, and nothing of another dataset is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/?${COUNTY}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('示例县 2025 年');
    await expectEngine(page);
    const figures = page.locator('figure[data-figure]');
    await expect(figures.locator('h2 .tag')).toHaveText(
      Array.from({ length: await figures.count() }, () => '示例数据'),
    );
    const databases = asked.filter((path) => path.endsWith('.duckdb'));
    expect(databases).toEqual([expect.stringMatching(/^\/datasets\/example-county\/[0-9a-f]{12}\/all\.duckdb$/)]);
    await expect(page.locator('#main')).not.toContainText('平潭');
    // Every way on keeps the reader in the county.
    const links = await page
      .locator('main a[href], header nav a[href], footer a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const within = links.filter((href) => !href.includes('#main'));
    expect(within.length).toBeGreaterThan(60);
    expect(within.filter((href) => new URL(href).searchParams.get('data') !== 'example-county')).toEqual([]);
  });
});

test('what was printed of another dataset is never seen or read under the county’s address', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/datasets/example-county/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/?${COUNTY}`);
  await expect(page.locator('html')).toHaveAttribute('data-elsewhere', '');
  await expect(page.locator('#main')).toBeHidden();
  await expect(page.locator('figure[data-state=ready]')).toHaveCount(0);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例县');
  await expect(page.locator('figure[data-figure=trend-requests]')).toHaveAttribute('data-state', 'ready');
});

test('the switch changes the dataset, and Back brings the former one', async ({ page }) => {
  await page.goto('/agencies');
  await page.getByLabel('数据集').selectOption('example-county');
  await expect(page).toHaveURL(/\/agencies\/\?data=example-county$/);
  await expect(page.locator('.synthetic')).toContainText('示例数据');
  await expect(page.locator('main li')).toHaveCount(64);
  await page.goBack();
  await expect(page.locator('.synthetic')).toHaveCount(0);
  await expect(page.locator('main li')).toHaveCount(22);
});

for (const [from, to] of [
  ['/quality?region=350128&year=2023&severity=error', '/quality/?year=2023&severity=error&data=example-county'],
  ['/requests?indicator=open_rate&view=count', '/requests/?indicator=open_rate&view=count&data=example-county'],
  ['/brief?agency=pingtan-market&year=2024', '/brief/?year=2024&data=example-county'],
  ['/agencies/pingtan-market', '/agencies/?data=example-county'],
] as const)
  test(`the switch keeps the reader of ${from} on the page, with the choices the county knows`, async ({ page }) => {
    await page.goto(from);
    await expectAwake(page);
    await page.getByLabel('数据集').selectOption('example-county');
    await expect(page.locator('.synthetic')).toContainText('示例数据');
    const { pathname, search } = new URL(page.url());
    expect(`${pathname}${search}`).toBe(to);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main [role=alert]:visible')).toHaveCount(0);
  });

test('a report of the county has an address of its own, and leads to its neighbours', async ({ page }) => {
  await page.goto(`/reports/example-gov/2024?${COUNTY}#received_new.total`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例县');
  await expect(page.locator('.synthetic')).toBeVisible();
  await page.locator('nav.years a', { hasText: '2023' }).click();
  await expect(page).toHaveURL(/\/reports\/\?agency=example-gov&year=2023&data=example-county$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023');
});

test('whatever leaves a page of the county says that it is fictional', async ({ page }) => {
  await page.goto(`/?${COUNTY}`);
  const figure = page.locator('figure[data-figure=trend-requests]');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  const take = (kind: string) => async () => {
    await figure.getByText('下载', { exact: true }).click();
    await figure.locator(`[data-download=${kind}]`).click();
  };
  const csv = await downloadCsv(page, take('csv'));
  expect(csv.name).toMatch(/^示例数据_/);
  expect(csv.rows.length).toBeGreaterThan(5);
  for (const row of csv.rows) expect(Object.values(row).at(-1)).toBe('示例数据');
  const svg = await download(page, take('svg'));
  expect(svg.name).toMatch(/^示例数据_/);
  expect(svg.bytes.toString('utf8')).toContain('示例数据：全部机关和数字均为虚构');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.synthetic')).toBeVisible();
  await expect(figure.locator('h2 .tag')).toBeVisible();
});
