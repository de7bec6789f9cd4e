import type { Page } from '@playwright/test';
import { openUntilReady } from './browser.ts';
import { median, quantile, type Probe } from './measurement.ts';

const CHANGES = 30;

/**
 * Milliseconds from choosing another kind of body until the last table and every drawing in or near the window is redrawn, warm.
 * Drawings further down follow when the page has come to rest, before a reader can reach them.
 */
export const filterChange: Probe = {
  name: 'filter change until redrawn in sight',
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
      return (await openUntilReady(page, `${bench.site}/`)) === null ? null : timeChanges(page);
    });
    if (ours === null) return { unit: 'ms', value: null, baseline, budget: 50, note: 'no filter in the page yet' };
    return { unit: 'ms', value: median(ours), p95: quantile(ours, 0.95), baseline, budget: 50, budgetOnP95: true };
  },
};

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
