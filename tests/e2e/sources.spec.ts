import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

/** Every route that shows figures, as it opens. */
const ROUTES = [
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
  '/brief?region=350128&year=2023',
  '/brief?agency=pingtan-market&year=2024',
];

interface Shown {
  route: string;
  index: number;
  cell: string | null;
  indicator: string | null;
  value: string;
  href: string | null;
}

/** The same choice every time: a small generator of pseudo-random numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIGURES = '[data-cell][data-status], [data-indicator][data-value]';

async function figuresOf(page: Page, route: string): Promise<Shown[]> {
  await page.goto(route);
  await expectAwake(page);
  const found = await page.locator(FIGURES).evaluateAll((all) =>
    all.map((element, index) => ({
      index,
      cell: element.getAttribute('data-cell'),
      indicator: element.getAttribute('data-indicator'),
      value: element.getAttribute('data-value') ?? '',
      href: element.closest('a')?.href ?? element.querySelector('a')?.href ?? null,
    })),
  );
  return found.filter(({ value }) => value !== '').map((one) => ({ route, ...one }));
}

/** Whether the page of a report has the cell that an address names, with its state shown. */
async function hasCell(request: APIRequestContext, href: string): Promise<boolean> {
  const { hash } = new URL(href);
  if (hash === '') return false;
  const html = await (await request.get(href)).text();
  return new RegExp(`data-cell="${hash.slice(1)}"[^>]*data-status="\\w+" data-value="[^"]*"`).test(html);
}

/** Where the bodies behind a figure stand one by one: the list of its reports, or the comparison by this indicator. */
const isList = (href: string): boolean => href.endsWith('#sources') || /\/compare\?.*\bindicator=/.test(href);

/** From the list behind a figure on to a cell. */
async function firstSource(page: Page, href: string): Promise<string | null> {
  await page.goto(href);
  await expect(page.locator('html[data-pending]')).toHaveCount(0, { timeout: 30_000 });
  const link = href.endsWith('#sources')
    ? page.locator('#sources').getByRole('link', { name: '看单元格' }).first()
    : page.locator('main table a[data-indicator][href*="/reports/"]').first();
  await expect(link, href).toBeVisible({ timeout: 30_000 });
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

const MOST = 200;
/** Lists of reports need the engine; so many of them are opened. */
const MOST_LISTS = 30;

test('two hundred figures of all pages lead to their cells in two steps at most', async ({ page, request }) => {
  test.setTimeout(240_000);
  const all: Shown[] = [];
  for (const route of ROUTES) {
    const shown = await figuresOf(page, route);
    expect(shown.length, `figures on ${route}`).toBeGreaterThan(0);
    all.push(...shown);
  }
  const next = random(2025);
  const chosen = all
    .map((one) => ({ one, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST)
    .map(({ one }) => one);
  const known = new Map<string, boolean>();
  const lost: string[] = [];
  let lists = 0;
  for (const { route, cell, indicator, value, href } of chosen) {
    if (cell !== null) continue; // It is the cell.
    if (href === null) lost.push(`${route} ${indicator} = ${value}: no link`);
    else if (href.includes('/reports/')) {
      const there = known.get(href) ?? (await hasCell(request, href));
      known.set(href, there);
      if (!there) lost.push(`${route} ${indicator} = ${value}: ${href}`);
    } else if (isList(href)) {
      if (known.has(href) || lists >= MOST_LISTS) continue;
      lists += 1;
      const source = await firstSource(page, href);
      known.set(href, true);
      if (source === null || !(await hasCell(request, source))) lost.push(`${route} ${indicator}: ${href} → ${source}`);
    } else lost.push(`${route} ${indicator} = ${value}: ${href}`);
  }
  expect(lost).toEqual([]);
});
