import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { EARLY_SCRIPT } from '../../scripts/support/early-script.js';
import { firstModules } from '../../scripts/support/first-modules.ts';
import { BUILD_DIR } from '../../scripts/support/paths.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ engine: false });

test.describe('the built site over HTTP', () => {
  // The browser and the router each say that there is no such page.
  test.use({ allowedErrors: /status of 404|Not found: \/no\/such\/page/ });

  test('pages come compressed and with their headers', async ({ request }) => {
    for (const [encoding, expected] of [
      ['br, gzip', 'br'],
      ['gzip', 'gzip'],
      ['identity', undefined],
    ] as const) {
      const page = await request.get('/', { headers: { 'Accept-Encoding': encoding } });
      expect(page.status()).toBe(200);
      const headers = page.headers();
      expect(headers['content-encoding']).toBe(expected);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['vary']).toContain('Accept-Encoding');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect(await page.text()).toContain('<html');
    }
  });

  test('an address that does not exist shows the 404 page', async ({ page }) => {
    const response = await page.goto('/no/such/page');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', /zh/);
  });

  test('pages allow no inline script but their own', async ({ page }) => {
    await page.goto('/');
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  });
});

test('early script marks an address whose figures are not the printed ones', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('nianbao-theme', 'dark'));
  // Only what stands in the page before its own code runs is asked for here.
  await page.route('**/_app/**/*.js', (route) =>
    route.fulfill({ body: 'export const start = () => {};', contentType: 'text/javascript' }),
  );
  // A messenger adds its own to a link that is passed on.
  await page.goto('/?from=singlemessage&isappinstalled=0');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await expect(page.locator('figure[data-state=ready]')).not.toHaveCount(0);
  for (const address of ['/?year=2020', '/compare?indicator=carry_rate', '/requests?view=count']) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-pending', '');
    await expect(page.locator('figure[data-state=ready]')).toHaveCount(0);
  }
});

/** The marks by which styles of a component find its elements. */
const scopesIn = (text: string): string[] => [...new Set(text.match(/svelte-[a-z0-9]+/g))];

test('the styles of what is printed come inside its page', () => {
  const assets = join(BUILD_DIR, '_app/immutable/assets');
  const styled = new Set(
    readdirSync(assets)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => scopesIn(readFileSync(join(assets, file), 'utf8'))),
  );
  const foldersIn = (folder: string) => readdirSync(join(BUILD_DIR, folder)).map((name) => join(folder, name));
  const ofBodies = ['agencies', 'reports'].flatMap((folder) => foldersIn(folder).slice(0, 1));
  const pages = [...foldersIn('.'), ...ofBodies, ...foldersIn(ofBodies[1] ?? '')].map((folder) =>
    join(folder, 'index.html'),
  );
  const lacking = ['index.html', ...pages].flatMap((page) => {
    if (!existsSync(join(BUILD_DIR, page))) return [];
    const html = readFileSync(join(BUILD_DIR, page), 'utf8');
    const inside = new Set(
      [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(([, text = '']) => scopesIn(text)),
    );
    const used = scopesIn(html.replaceAll(/<style[^>]*>[^]*?<\/style>/g, ''));
    return used.filter((scope) => styled.has(scope) && !inside.has(scope)).map((scope) => `${page} ${scope}`);
  });
  expect(lacking).toEqual([]);
});

test('the scripts of the first load stay small', () => {
  const early = brotliCompressSync(EARLY_SCRIPT).length;
  const bytes = firstModules(BUILD_DIR, 'index.html').map((file) => statSync(join(BUILD_DIR, `${file}.br`)).size);
  expect(bytes.reduce((sum, size) => sum + size, early)).toBeLessThan(94_600);
});
