import type { APIRequestContext, Page } from '@playwright/test';
import { atRest, follow } from '../../support/site-walk.ts';
import { expect } from './fixtures.ts';
import { askSite } from './published.ts';
import { openedPath } from '../../../src/lib/site/served-address.ts';

/** A figure as a page shows it, and where it leads. */
export interface Shown {
  route: string;
  /** Set where the figure is the cell of an official table itself. */
  cell: string | null;
  value: string;
  href: string | null;
}

/** The same choice every time: a small generator of pseudo-random numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every figure with a value that a page shows. The first page is opened; to the others the reader goes on from it. */
export async function figuresOf(page: Page, route: string): Promise<Shown[]> {
  await (page.url() === 'about:blank' ? page.goto(route) : follow(page, route));
  await expect(page.locator('html[data-alive]:not([data-elsewhere]):not([data-pending])')).toHaveCount(1);
  await atRest(page);
  await expect(page.locator('[data-value]').first(), route).toBeAttached();
  const found = await page.locator('[data-value]').evaluateAll((all) =>
    all.map((element) => ({
      cell: element.matches('td[data-cell][data-status]') ? element.getAttribute('data-cell') : null,
      value: element.getAttribute('data-value') ?? '',
      href: element.closest('a')?.href ?? element.querySelector('a')?.href ?? null,
    })),
  );
  return found.filter(({ value }) => value !== '').map((one) => ({ route, ...one }));
}

/** Whether a report has the cell that an address names, by what its page is made from. */
export async function hasCell(request: APIRequestContext, href: string): Promise<boolean> {
  const url = new URL(href);
  const { hash, pathname, searchParams } = url;
  const dataset = searchParams.get('data') ?? 'public-reports';
  if (hash === '') return false;
  const said = await askSite<{ report: { cells: Record<string, unknown> } }>(
    request,
    dataset,
    (openedPath(url) ?? pathname).replace(/^\/|\/$/g, ''),
  );
  return said?.report.cells[hash.slice(1)] !== undefined;
}

/**
 * Where what is behind a figure stands one by one: the list of its reports, the comparison by this indicator, or, for the years
 * of one body together, the page of the body.
 */
export const isList = (href: string): boolean =>
  href.endsWith('#sources') ||
  /\/compare\/\?.*\bindicator=/.test(href) ||
  /\/agencies\/(\?id=|[^/]+\/$)/.test(href.split('#', 1)[0] ?? '');

/** From the list behind a figure on to a cell. */
export async function firstSource(page: Page, href: string): Promise<string> {
  await follow(page, href);
  await atRest(page);
  const link = href.endsWith('#sources')
    ? page.locator('#sources').getByRole('link', { name: '看单元格' }).first()
    : page.locator('main table a:is([data-indicator], [data-cell])[href*="/reports/"]:visible').first();
  await expect(link, href).toBeVisible({ timeout: 30_000 });
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}
