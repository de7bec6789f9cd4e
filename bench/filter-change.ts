import type { Page } from '@playwright/test';
import { openUntilReady } from './browser.ts';
import { median, quantile, type Probe } from './measurement.ts';

const CHANGES = 30;

/** The pages with a filter, and what each may take: the overview of the real reports, all of them in a county of 60 bodies. */
const PAGES = [
  { path: '/', county: false, budget: 50 },
  ...['/', '/documents', '/requests', '/exemptions', '/appeals', '/compare'].map((path) => ({
    path,
    county: true,
    budget: 100,
  })),
] as const;

/**
 * Milliseconds from choosing another kind of body until the last table and every drawing in or near the window is redrawn, warm.
 * Drawings further down follow when the page has come to rest, before a reader can reach them.
 */
export const filterChange: readonly Probe[] = PAGES.map(({ path, county, budget }) => ({
  name: `filter change until redrawn in sight${county ? ` ${path} (county)` : ''}`,
  async measure(bench) {
    const rival = await bench.withBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${bench.rival}/`);
      await page.waitForSelector('html[data-drawn]', { state: 'attached' });
      return timeChanges(page);
    });
    const baseline = rival === null ? null : median(rival);
    const ours = await bench.withBrowser(async (context) => {
      const page = await context.newPage();
      const address = `${bench.site}${path}${county ? '?data=example-county' : ''}`;
      if ((await openUntilReady(page, address)) === null) return null;
      await page.waitForSelector('html[data-alive]:not([data-elsewhere]) figure[data-state=ready]', {
        state: 'attached',
      });
      return timeChanges(page);
    });
    if (ours === null) return { unit: 'ms', value: null, baseline, budget, note: 'no filter in the page' };
    return { unit: 'ms', value: median(ours), p95: quantile(ours, 0.95), baseline, budget, budgetOnP95: true };
  },
}));

/** Times of each change; `null` when the page has no such filter. A change is over with the last change inside a figure. */
async function timeChanges(page: Page): Promise<number[] | null> {
  const select = page.locator('select[name=kind]').first();
  if ((await select.count()) === 0 || (await page.locator('figure[data-figure]').count()) === 0) return null;
  return select.evaluate(async (element, changes) => {
    const control = element as HTMLSelectElement;
    const values = [...control.options].map((option) => option.value);
    const times: number[] = [];
    // The first round meets every query shape; a reader waits for it once.
    for (let change = -values.length; change < changes; change++) {
      let last = Number.NaN;
      const observer = new MutationObserver((records) => {
        const inside = records.some(({ target }) => target.parentElement?.closest('figure[data-figure]'));
        if (inside) last = performance.now();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const start = performance.now();
      control.value = values[(change + values.length) % values.length] ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      observer.disconnect();
      if (change >= 0 && !Number.isNaN(last)) times.push(last - start);
    }
    return times.length === 0 ? null : times;
  }, CHANGES);
}
