import { expectAwake } from './support/site.ts';
import { expect, test } from './support/fixtures.ts';
import { hostilePage } from './support/hostile.ts';

// The fixture fails the test for any request to another origin, any error and any breach of the policy.
test('a hostile document runs nothing and fetches nothing, while it is read, shown and kept', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/import');
  await expectAwake(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '年报.html',
      mimeType: 'text/html',
      buffer: Buffer.from(hostilePage('https://elsewhere.example')),
    });
  const source = page.locator('[data-source]');
  await expect(source).toContainText('行政规范性文件', { timeout: 60_000 });
  await expect(source).toContainText('深处');
  // Whatever looks like markup in a cell is its text.
  await expect(source.locator('b, img, script, iframe, a, form, style, svg, object')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as { stolen?: number }).stolen ?? null)).toBe(null);
  expect(requests.filter((url) => url.includes('elsewhere'))).toEqual([]);
  const handlers = await source.evaluate((pane) =>
    [...pane.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'href' || name === 'src'),
    ),
  );
  expect(handlers).toEqual([]);
});
