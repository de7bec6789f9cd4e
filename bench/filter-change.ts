import type { Page } from '@playwright/test';
import { median, quantile, type Probe } from './measurement.ts';

const CHANGES = 30;

/** A choice of bodies: another kind of body, or on the page of one body other peers. */
const KIND = 'select[name=kind]';
const PEERS = 'main nav a[data-sveltekit-noscroll]';

/** The pages with a filter, and what each may take: the overview of the real reports, all of them in a county of 60 bodies. */
const PAGES = [
  { path: '/', county: false, budget: 50, choice: KIND },
  ...['/', '/documents', '/requests', '/exemptions', '/appeals', '/compare'].map((path) => ({
    path,
    county: true,
    budget: 100,
    choice: KIND,
  })),
  { path: '/agencies/example-natural-resources', county: true, budget: 100, choice: PEERS },
] as const;

/**
 * Milliseconds from choosing other bodies until the last table and every drawing in or near the window is redrawn, warm.
 * Drawings further down follow when the page has come to rest, before a reader can reach them.
 */
export const filterChange: readonly Probe[] = PAGES.map(({ path, county, budget, choice }) => ({
  name: `filter change until redrawn in sight${county ? ` ${path} (county)` : ''}`,
  async measure(bench) {
    const rival = await bench.withBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${bench.rival}/`);
      await page.waitForSelector('html[data-drawn]', { state: 'attached' });
      return timeChanges(page, KIND);
    });
    const baseline = rival === null ? null : median(rival);
    const ours = await bench.withBrowser(async (context) => {
      const page = await context.newPage();
      const address = `${bench.site}${path}${county ? '?data=example-county' : ''}`;
      await page.goto(address);
      await page.waitForSelector('html[data-alive]:not([data-elsewhere]) figure[data-state=ready]', {
        state: 'attached',
      });
      // The page of a body asks files alone and starts no engine.
      if (choice === KIND) await page.waitForSelector('html[data-engine=ready]', { state: 'attached' });
      return timeChanges(page, choice);
    });
    if (ours === null) return { unit: 'ms', value: null, baseline, budget, note: 'no filter in the page' };
    return { unit: 'ms', value: median(ours), p95: quantile(ours, 0.95), baseline, budget, budgetOnP95: true };
  },
}));

/** Times of each change; `null` when the page has no such choice. A change is over with the last change inside a figure. */
async function timeChanges(page: Page, choice: string): Promise<number[] | null> {
  const control = page.locator(choice).first();
  if ((await control.count()) === 0 || (await page.locator('figure[data-figure]').count()) === 0) return null;
  return page.evaluate(
    async ({ choice, changes }) => {
      const controls = [...document.querySelectorAll<HTMLElement>(choice)];
      const [select] = controls;
      const values = select instanceof HTMLSelectElement ? [...select.options].map((option) => option.value) : [];
      const choices = values.length > 0 ? values.length : controls.length;
      const choose = (index: number): void => {
        if (!(select instanceof HTMLSelectElement)) return controls[index]?.click();
        select.value = values[index] ?? '';
        select.dispatchEvent(new Event('input', { bubbles: true }));
        select.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const times: number[] = [];
      // The first round meets every query shape; a reader waits for it once.
      for (let change = -choices; change < changes; change++) {
        let last = Number.NaN;
        const observer = new MutationObserver((records) => {
          const inside = records.some(({ target }) => target.parentElement?.closest('figure[data-figure]'));
          if (inside) last = performance.now();
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        const start = performance.now();
        choose((change + choices) % choices);
        await new Promise((resolve) => setTimeout(resolve, 300));
        observer.disconnect();
        if (change >= 0 && !Number.isNaN(last)) times.push(last - start);
      }
      return times.length === 0 ? null : times;
    },
    { choice, changes: CHANGES },
  );
}
