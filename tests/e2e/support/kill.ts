import type { BrowserContext, Page } from '@playwright/test';

/** Ends a page as a browser that is killed ends it: whatever it was about is left where it is. */
export async function kill(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  // It does not answer any more.
  void session.send('Page.crash').catch(() => undefined);
  await crash;
  await page.close();
}
