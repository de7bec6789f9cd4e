import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0];

/** Reads a file on the import page, says whose report of which year it is, accepts it, and goes to its page. */
export async function acceptReport(page: Page, files: Files, agency: string, year: number): Promise<void> {
  await page.goto('/import');
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(files);
  const form = page.locator('fieldset');
  await form.locator('select[name=agency]').selectOption(agency, { timeout: 60_000 });
  await form.locator('input[name=year]').fill(String(year));
  await form.locator('input[name=year]').blur();
  await page.getByRole('button', { name: /^(入库|带 \d+ 处错误入库)$/ }).click();
  await page.getByRole('link', { name: '看这份报告' }).click();
  await expect(page).toHaveURL(`/reports/${agency}/${year}/`, { timeout: 30_000 });
  await expect(page.locator('td[data-cell]').first()).toBeVisible({ timeout: 30_000 });
}
