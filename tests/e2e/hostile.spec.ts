import type { Page } from '@playwright/test';
import { acceptReport } from './support/accept.ts';
import { expect, test } from './support/fixtures.ts';
import { hostilePage } from './support/hostile.ts';
import { expectAwake } from './support/site.ts';

const ELSEWHERE = 'https://elsewhere.example';
const HOSTILE = hostilePage(ELSEWHERE);

/** Every address a page asks for, from now on. */
function networkOf(page: Page): string[] {
  const log: string[] = [];
  page.on('request', (request) => log.push(request.url()));
  return log;
}

// The fixture fails the test for any request to another origin, any error and any breach of the policy.
async function expectHarmless(page: Page, network: readonly string[]): Promise<void> {
  const source = page.locator('[data-source]');
  await expect(source).toContainText('行政规范性文件', { timeout: 60_000 });
  await expect(source).toContainText('深处');
  // Whatever looks like markup in a cell is its text.
  await expect(source.locator('b, img, script, iframe, a, form, style, svg, object')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as { stolen?: number }).stolen ?? null)).toBe(null);
  expect(network.length).toBeGreaterThan(0);
  expect(network.filter((url) => !url.startsWith(new URL(page.url()).origin) && !url.startsWith('blob:'))).toEqual([]);
  const handlers = await source.evaluate((pane) =>
    [...pane.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'href' || name === 'src'),
    ),
  );
  expect(handlers).toEqual([]);
}

test('a hostile document runs nothing and fetches nothing, while it is read, kept and shown again', async ({
  page,
}) => {
  const network = networkOf(page);
  const file = { name: '年报.html', mimeType: 'text/html', buffer: Buffer.from(HOSTILE) };
  await page.goto('/import');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expectHarmless(page, network);
  await acceptReport(page, file, 'shuyang-drc', 2024);
  await page.getByRole('button', { name: '并排看原文' }).click();
  await expectHarmless(page, network);
});

test('a hostile document among the published ones runs nothing and fetches nothing', async ({ page }) => {
  const network = networkOf(page);
  await page.route('**/documents/example-police-2024.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOSTILE }),
  );
  await page.goto('/reports/example-police/2024?data=example-county');
  await expectAwake(page);
  await page.getByRole('button', { name: '并排看原文' }).click();
  await expectHarmless(page, network);
});
