import { expect, test } from './support/fixtures.ts';
import { openHeld } from './support/hold.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

test('what a reader opens before the page has come alive stays open', async ({ page }) => {
  const release = await openHeld(page, '/');
  const figure = page.locator('figure[data-figure=trend-requests]');
  await figure.locator('summary', { hasText: '数据表' }).click();
  await figure.locator('summary', { hasText: '口径与来源' }).click();
  await expect(figure.locator('table[data-twin]')).toBeVisible();
  release();
  await expectAwake(page);
  await expect(figure.locator('table[data-twin]')).toBeVisible();
  await expect(figure.locator('details.method dl')).toBeVisible();
  await expect(figure.getByRole('button', { name: '表', exact: true })).toHaveAttribute('aria-pressed', 'true');
});

test('what an address asks for is asked for before the page has any code, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/datasets\/(.+\.json)$/.exec(new URL(request.url()).pathname) ?? [];
    if (file !== undefined) asked.push(file);
  });
  const release = await openHeld(page, '/?region=990100&data=example-county');
  const list = (await (await page.request.get('/datasets/index.json')).json()) as {
    datasets: { name: string; pages: string }[];
  };
  const pages = list.datasets.find(({ name }) => name === 'example-county')?.pages ?? '';
  const files = ['areas.json', 'area/990100.json', 'filed/990100.json'];
  const wanted = ['index.json', ...files.map((file) => `example-county/${pages}/${file}`)];
  await expect.poll(() => asked).toEqual(wanted);
  release();
  await expectAwake(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例市');
  expect(asked).toEqual(wanted);
});
