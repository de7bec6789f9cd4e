import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a page and waits until its engine answers. */
export async function openWithEngine(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expectEngine(page);
}

export async function expectEngine(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
}

/** A figure by its id, drawn. */
export async function expectFigure(page: Page, id: string): Promise<void> {
  await expect(page.locator(`figure[data-figure="${id}"]`)).toHaveAttribute('data-state', 'ready');
}
