import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Waits until the page's engine answers. */
export async function expectEngine(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
}

/** Waits until the page answers to keys and shows the dataset its address names. */
export async function expectAwake(page: Page): Promise<void> {
  await expect(page.locator('html[data-alive]:not([data-elsewhere])')).toHaveCount(1);
}
