import { SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { figuresOf, firstSource, hasCell, isList, random, type Shown } from './support/figures.ts';

test.use({ engine: false });

const of = (routes: readonly string[]) =>
  routes.map((route) => `${route}${route.includes('?') ? '&' : '?'}data=example-county`);

/** Every route that shows figures, of both datasets: two tests, so that they run side by side. */
const ROUTES = {
  'the public reports': [
    '/',
    '/documents',
    '/requests',
    '/exemptions',
    '/appeals',
    '/compare',
    '/agencies/pingtan-market',
    '/agencies/pingtan-zone',
    '/reports/pingtan-market/2024',
    '/reports/pingtan-zone/2020',
    '/reports/huzhu-house-expropriation/2023',
    '/reports/compare?a=pingtan-market/2023&b=pingtan-market/2024',
    '/brief?region=350128&year=2023',
    '/brief?agency=pingtan-market&year=2024',
    '/quality?year=2022',
  ],
  'the example county': of([
    '/',
    '/documents',
    '/requests?indicator=open_rate&view=count',
    '/exemptions',
    '/appeals',
    '/compare?indicator=received_new',
    '/agencies/example-police',
    '/agencies/example-gov',
    '/reports/example-police/2024',
    '/reports/compare?a=example-police/2023&b=example-police/2024',
    '/brief',
    '/brief?agency=example-police&year=2025',
    '/quality',
  ]),
};

/** So many figures of every route, and in all. */
const LEAST = 8;
const MOST = 120;
/** So many lists of reports are opened for each route. */
const LISTS = 1;

for (const [name, routes] of someOf(Object.entries(ROUTES)))
  test(`@long figures of every page lead to their cells in two steps at most: ${name} (TEST_SEED=${SEED})`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const next = random(SEED);
    const shuffled = (shown: readonly Shown[]) =>
      shown
        .map((one) => ({ one, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ one }) => one);
    const chosen: Shown[] = [];
    const left: Shown[] = [];
    for (const route of routes) {
      const shown = shuffled(await figuresOf(page, route));
      expect(shown.length, `figures on ${route}`).toBeGreaterThanOrEqual(LEAST);
      chosen.push(...shown.slice(0, LEAST));
      left.push(...shown.slice(LEAST));
    }
    chosen.push(...shuffled(left).slice(0, MOST - chosen.length));
    expect(chosen.length).toBe(MOST);

    const known = new Map<string, boolean>();
    const lists = new Map<string, Set<string>>();
    const lost: string[] = [];
    for (const { route, cell, value, href } of chosen) {
      const step = `${route}: ${value} → ${href}`;
      if (href === null) {
        if (cell === null) lost.push(step);
      } else if (isList(href)) {
        const opened = lists.get(route) ?? new Set();
        lists.set(route, opened.add(href));
        if (opened.size > LISTS || known.has(href)) continue;
        const source = await firstSource(page, href);
        known.set(href, await hasCell(request, source));
        if (!known.get(href)) lost.push(`${step} → ${source}`);
      } else {
        known.set(href, known.get(href) ?? (href.includes('/reports/') && (await hasCell(request, href))));
        if (!known.get(href)) lost.push(step);
      }
    }
    expect(lost).toEqual([]);
  });

test('figures of a file just read lead to their places in it', async ({ page }) => {
  await page.goto('/import');
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles('tests/fixtures/reports/complete-2021.txt');
  const cells = page.locator('section[aria-label=读取结果] td[data-status=reported]');
  await expect(cells.first()).toBeVisible();
  const next = random(2025);
  const count = await cells.count();
  const marked = page.locator('section[aria-label=原文件] .chosen');
  for (let index = 0; index < 12; index += 1) {
    const cell = cells.nth(Math.floor(next() * count));
    await cell.click();
    await expect(marked).toHaveCount(1);
    await expect(marked).toBeInViewport();
    await expect(marked).toContainText((await cell.getAttribute('data-value')) ?? '');
  }
});
