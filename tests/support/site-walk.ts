import type { Page } from '@playwright/test';
import { served } from './served.ts';

/** All of a page is in sight, so that nothing waits to be seen. */
export const TALL = { width: 1280, height: 12_000 } as const;

/** Nobody looks: what is read is not painted. */
export async function hide(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.style.opacity = '0'));
}

/** What stands in a page that has not yet answered. A paper says it as a whole, its figures do not. */
const WAITING = '[data-state=loading]:not([data-brief] *), [data-briefs=loading], html[data-pending], [data-late]';

/** Waits until the page has followed its address: asked at every frame, so that it is read as soon as it is at rest. */
export async function atRest(page: Page): Promise<void> {
  const followed = (waiting: string): boolean => document.querySelector(waiting) === null;
  await page.waitForFunction(followed, WAITING, { timeout: 30_000, polling: 'raf' });
}

/** Follows a link within the site to an address, as a reader does who keeps the page open. */
export async function follow(page: Page, asked: string): Promise<void> {
  const address = served(asked);
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main')?.append(link);
    link.click();
    link.remove();
  }, address);
  const { href } = new URL(address, page.url());
  await page.waitForURL((url) => url.href === href, { waitUntil: 'commit' });
}
