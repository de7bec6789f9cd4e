import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until the page's engine answers. */
export async function expectEngine(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
}
