import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { AGENCY_KINDS } from '../../src/lib/core/agency/index.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake, expectEngine } from './support/site.ts';

const PAGES = ['/', '/documents', '/requests', '/exemptions', '/appeals', '/compare'] as const;
/** The fictional county of sixty bodies, and the real reports, with agencies to pin. */
const COUNTY = {
  data: 'example-county',
  agencies: ['example-police', 'example-land', 'example-works', 'example-office', 'example-market'],
};
const REAL = { data: null, agencies: ['pingtan-finance', 'pingtan-market', 'pingtan-transport', 'pingtan-approval'] };
/** Two hundred in all, in parts that run side by side. */
const PARTS = [COUNTY, REAL, COUNTY, REAL] as const;
const STATES = 50;
/** States that are also opened by a new browser, which starts its engine for each. */
const FRESH = 3;
const INDICATORS: Readonly<Record<string, readonly string[]>> = {
  '/documents': ['licensing_decisions', 'penalty_decisions', 'normative_docs_issued'],
  '/requests': ['received_new', 'open_rate', 'carry_rate'],
  '/exemptions': ['refusal_rate', 'discretionary_share'],
  '/appeals': ['appeals_total', 'review_correction_rate'],
  '/compare': ['open_rate', 'refusal_rate', 'received_new', 'clearance_rate'],
};

/** How the tables of a topic may be ordered and cut. */
const VIEWS = ['count', 'own', 'name~bodies.all', 'matrix.total.up', 'count~own~matrix.all'];

/** An address of a dataset as a reader may reach or write it. */
const stateOf = ({ data, agencies: known }: (typeof PARTS)[number]) =>
  fc.constantFrom(...PAGES).chain((path) =>
    fc
      .record(
        {
          kind: fc.constantFrom(...AGENCY_KINDS),
          years: fc.uniqueArray(fc.integer({ min: 2019, max: 2025 }), { minLength: 3, maxLength: 3 }),
          agencies: fc.shuffledSubarray(known, { minLength: 1, maxLength: 3 }),
          peers: fc.constantFrom('kind', 'volume', 'sector'),
          indicator: fc.constantFrom(...(INDICATORS[path] ?? ['received_new'])),
          view: fc.constantFrom(...VIEWS),
        },
        { requiredKeys: [] },
      )
      .map(({ kind, years, agencies, peers, indicator, view }) => {
        const search = new URLSearchParams(data === null ? {} : { data });
        if (kind) search.set('kind', kind);
        if (years) {
          const [from, year, to] = years.toSorted();
          for (const [name, value] of Object.entries({ from, year, to })) search.set(name, String(value));
        }
        if (agencies) search.set('agency', agencies.join('~'));
        if (peers) search.set('peers', peers);
        if (indicator && path !== '/') search.set('indicator', indicator);
        if (view && path !== '/' && path !== '/compare') search.set('view', view);
        return search.size === 0 ? path : `${path}?${search}`;
      }),
  );

/** What a page shows of its state: the texts of all tables, the title, and the choices of the bar. */
async function shown(page: Page): Promise<string> {
  // Asked at every frame: what waits until the page is at rest is read as soon as it has followed.
  await page.waitForFunction(
    () => document.querySelector('figure[data-state=loading], html[data-pending], [data-late]') === null,
    null,
    { timeout: 30_000, polling: 'raf' },
  );
  return page.evaluate(() =>
    [
      document.querySelector('h1')?.textContent,
      ...[...document.querySelectorAll<HTMLSelectElement>('section.bar select')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      ...[...document.querySelectorAll('table')].map((table) => table.textContent.replace(/\s+/g, ' ')),
    ].join('\n'),
  );
}

/** Follows a link within the site to an address, as a reader does who keeps the page open. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, address);
  await expect(page).toHaveURL(address);
}

/** The address the page itself gives for what it shows. */
const printed = (page: Page): Promise<string> =>
  page
    .locator('.segments a[aria-current=true]')
    .first()
    .evaluate((link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).search}`);

for (const [part, world] of PARTS.entries())
  test(`${STATES} states of ${world.data ?? 'the real reports'}, part ${part + 1}: the address a page gives for what it shows leads to the same tables, and so does Back`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(300_000);
    const states = fc.sample(stateOf(world), { numRuns: STATES, seed: 20261126 + part });
    // All of a page is in sight, so that nothing waits to be seen.
    await page.setViewportSize({ width: 1280, height: 12_000 });
    const start = world.data === null ? '/' : `/?data=${world.data}`;
    await page.goto(start);
    await expectAwake(page);
    await expectEngine(page);
    // Nobody looks: what is read is not painted.
    await page.evaluate(() => (document.documentElement.style.opacity = '0'));
    const first: string[] = [];
    const own: string[] = [];
    for (const address of states) {
      await follow(page, address);
      first.push(await shown(page));
      own.push(await printed(page));
    }
    for (const address of own) expect(address.length).toBeLessThan(2000);
    for (let back = 2; back <= 12; back += 1) {
      await page.goBack();
      await expect(page).toHaveURL(states.at(-back) ?? start);
      await expect.poll(() => shown(page), { message: `Back to ${states.at(-back)}` }).toBe(first.at(-back));
    }
    const order = states.map((_, index) => index).toSorted((a, b) => ((a * 37) % 53) - ((b * 37) % 53));
    for (const index of order) {
      await follow(page, own[index] ?? start);
      expect(await shown(page), states[index]).toBe(first[index]);
      expect(await printed(page)).toBe(own[index]);
    }
    for (const index of order.slice(0, FRESH)) {
      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(own[index] ?? start);
      await expectAwake(other);
      await expectEngine(other);
      expect(await shown(other), `opened anew: ${states[index]}`).toBe(first[index]);
      await context.close();
    }
  });
