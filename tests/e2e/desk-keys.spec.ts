import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { bring, cellOf, lineOf, openDesk, seasonFile } from './support/season-files.ts';

test.use({ engine: false });

const files = [
  seasonFile('example-audit', { seed: 3 }),
  // Two cells that are empty, and so wait for a person.
  seasonFile('example-finance', { seed: 4, cells: { 'granted.legal_services': '', regulations_issued: '' } }),
  seasonFile('example-education', { seed: 5 }),
];

/** What has the keyboard, and whether that is seen. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return { text: null, inGrid: false, seen: false };
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return {
      text: element.textContent,
      inGrid: element.closest('[role=application]') !== null,
      seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  expect(await focus(page), `after ${key}`).toMatchObject({ seen: true });
}

test('three reports, one doubtful, are reviewed and accepted by keyboard alone', async ({ page }) => {
  await openDesk(page);
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').focus();
  await bring(page, files);
  await expectAccessible(page);

  await press(page, 'n');
  expect((await focus(page)).text).toContain('示例县财政局');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focus(page)).inGrid).toBe(true);
  await expect(page.locator('section[aria-label^=先核] li')).toHaveCount(2);
  // Each doubt is accepted with Enter.
  await press(page, 'Enter');
  await press(page, 'Enter');
  await expect(page.getByText('没有待核的地方。')).toBeVisible();
  await press(page, 'Escape');
  expect((await focus(page)).inGrid).toBe(false);
  await page.keyboard.press('i');
  await expect(lineOf(page, '示例县财政局')).toHaveAttribute('data-draft', 'kept');

  // One key a clean report.
  for (const count of [2, 3]) {
    await expect.poll(async () => (await focus(page)).text).toContain('示例县');
    await page.keyboard.press('i');
    await expect(page.locator('li[data-draft=kept]')).toHaveCount(count);
  }
  await page.keyboard.press('n');
  await expect(page.getByText('没有需要处理的了。')).toBeVisible();
  await expect(page.locator('[data-filter=kept] b')).toHaveText('3');
});

test('the grid is left with Tab, entered figures go on to the next cell, and arrows stay inside', async ({ page }) => {
  await openDesk(page);
  await bring(page, files.slice(0, 1));
  await cellOf(page, 'regulations_issued').click();
  await page.keyboard.press('ArrowRight');
  await expect(cellOf(page, 'regulations_repealed')).toHaveClass(/chosen/);
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await expect(cellOf(page, 'regulations_repealed')).toHaveAttribute('data-value', '4');
  expect((await focus(page)).inGrid).toBe(true);
  // Tables that are wider than their place can be scrolled by keyboard, so each may have a stop of its own.
  for (let presses = 0; presses < 4 && (await focus(page)).inGrid; presses += 1) await page.keyboard.press('Tab');
  expect(await focus(page)).toMatchObject({ inGrid: false, seen: true });
  for (let presses = 0; presses < 5 && !(await focus(page)).inGrid; presses += 1)
    await page.keyboard.press('Shift+Tab');
  expect((await focus(page)).inGrid).toBe(true);
});

test('the queue is filtered by state and searched', async ({ page }) => {
  await openDesk(page);
  await bring(page, files);
  await expect(page.locator('[data-filter=ready] b')).toHaveText('2');
  await page.locator('[data-filter=decide]').click();
  await expect(page.locator('li[data-draft]')).toHaveCount(1);
  await expect(lineOf(page, '示例县财政局')).toHaveAttribute('data-draft', 'decide');
  await page.getByRole('button', { name: /^全部/ }).click();
  await page.getByLabel('筛选机关或文件名').fill('教育');
  await expect(page.locator('li[data-draft]')).toHaveCount(1);
  await page.getByLabel('筛选机关或文件名').fill('没有这个机关');
  await expect(page.getByText('没有符合条件的文件。')).toBeVisible();
});
