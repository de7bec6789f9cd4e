import type { Page } from '@playwright/test';

/** Opens a page whose scripts do not come until they are released: what a reader on a slow line sees first. */
export async function openHeld(page: Page, address: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}
