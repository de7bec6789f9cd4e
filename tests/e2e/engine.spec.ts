import { readdirSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';
import { expectEngine } from './support/site.ts';

test('the engine runs from the site itself, under the policy of the pages', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expectEngine(page);
  const engine = asked.filter((path) => path.startsWith('/engine/'));
  expect(engine.map((path) => path.replace(/-\d+\.\d+\.\d+-[0-9a-f]+/, ''))).toEqual(
    expect.arrayContaining(['/engine/duckdb-eh.worker.js', '/engine/duckdb-eh.wasm']),
  );
  expect(asked.filter((path) => path.endsWith('.duckdb'))).toHaveLength(1);
});

test('every engine file is served compressed, typed and cacheable for ever', async ({ request }) => {
  const names = readdirSync('build/engine').filter((name) => /\.(js|wasm)$/.test(name));
  expect(names).toHaveLength(4);
  for (const name of names) {
    const response = await request.head(`/engine/${name}`, { headers: { 'Accept-Encoding': 'br' } });
    const headers = response.headers();
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['content-type']).toMatch(name.endsWith('.wasm') ? /^application\/wasm$/ : /^text\/javascript/);
    if (name.endsWith('.js')) expect(headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
  }
});

test('where the reader saves data no engine is fetched, and another year, span, kind and the reports behind a figure come without it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('/?kind=functional_zone&year=2023&from=2020');
  await expect(page.locator('html[data-alive]:not([data-pending])')).toHaveCount(1);
  await expect(page.locator('figure[data-figure=trend-requests]')).toHaveAttribute('data-state', 'ready');
  await page.goto('/?year=2023&indicator=received_new#sources');
  await expect(page.locator('#sources table a[href*="/reports/"]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'off');
  expect(asked.filter((path) => path.startsWith('/engine/') || path.endsWith('.duckdb'))).toEqual([]);
});

test.describe('where the reader saves data and a question needs the engine', () => {
  // The pack of the area is not there: the engine alone could answer.
  test.use({ allowedErrors: /status of 404/ });
  const address = '/?region=350100';

  test('it is fetched when the reader says so, who is told how large it is', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'GET') asked.push(new URL(request.url()).pathname);
    });
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.route('**/area/350100.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    const consent = page.locator('[data-engine-consent]');
    await expect(consent).toContainText('浏览器设了节省流量，数据引擎还没有取。这一项要有数据引擎才能算出来。');
    const fetching = consent.getByRole('button', { name: /^取数据引擎（\d+\.\d MB）$/ });
    await expect(fetching).toBeVisible();
    expect(asked.filter((path) => path.startsWith('/engine/') || path.endsWith('.duckdb'))).toEqual([]);

    await consent.getByRole('button', { name: '不取' }).click();
    await expect(consent).toHaveCount(0);
    const said = page.locator('main > .wrap > [role=alert]');
    await expect(said).toContainText('没有取到所选的数字。');
    await said.getByRole('button', { name: '再试一次' }).click();
    await fetching.click();
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
    await expect(consent).toHaveCount(0);
    await expect(page.locator('figure[data-state=ready]')).toHaveCount(4);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('福州市');
  });
});
