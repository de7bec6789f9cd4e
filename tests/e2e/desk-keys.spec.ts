import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { expectAccessible, expectContrast } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { OTHERS, bring, cellOf, lineOf, openDesk, seasonFile } from './support/season-files.ts';
import { expectAwake } from './support/site.ts';

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
    // A field that only a reader of screens meets is shown by its label.
    const shown = element.closest('label.button') ?? element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
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

/** The keyboard is at a line that is not done with, as it is once a report was accepted, and that is seen. */
async function expectAtNext(page: Page): Promise<void> {
  await expect(page.locator('li[data-draft]:not([data-draft=kept]) .draft[aria-current=true]')).toBeFocused();
  expect(await focus(page)).toMatchObject({ seen: true });
}

/** Ten reports; in three of them cells are empty, and so wait for a person. */
const ten = [
  ...files.slice(0, 2),
  ...(['example-education', 'example-forestry'] as const).map((body, index) =>
    seasonFile(body, { seed: 20 + index, cells: { 'granted.legal_services': '' } }),
  ),
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]).map((body, index) => seasonFile(body, { seed: 30 + index })),
];
const CLEAN = 7;

test('ten reports, three doubtful, are chosen, reviewed and accepted by keyboard alone, a clean one with one key', async ({
  page,
}) => {
  await openDesk(page);
  const field = page.locator('input[type=file][multiple]:not([webkitdirectory])');
  // Asked for before the first key: a key may reach the page sooner than the wish to be told of its chooser.
  const chooser = page.waitForEvent('filechooser');
  while (!(await field.evaluate((element) => element === document.activeElement))) await press(page, 'Tab');
  await page.keyboard.press('Space');
  await (await chooser).setFiles(ten);
  await expect(page.getByText('10 / 10 完成')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-filter=ready] b')).toHaveText(String(CLEAN));

  // The keys are heard wherever on the page the keyboard is.
  await page.locator('header .brand').focus();
  for (let done = 1; done <= 3; done += 1) {
    await press(page, 'n');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focus(page)).inGrid).toBe(true);
    // Each doubt is accepted with Enter.
    for (let left = await page.locator('section[aria-label^=先核] li').count(); left > 0; left -= 1)
      await press(page, 'Enter');
    await expect(page.getByText('没有待核的地方。')).toBeVisible();
    await press(page, 'Escape');
    expect((await focus(page)).inGrid).toBe(false);
    await page.keyboard.press('i');
    await expect(page.locator('li[data-draft=kept]')).toHaveCount(done);
    await expectAtNext(page);
  }

  // One key a clean report: it goes on to the next by itself.
  for (let done = 4; done <= 10; done += 1) {
    await page.keyboard.press('i');
    await expect(page.locator('li[data-draft=kept]')).toHaveCount(done);
    if (done < 10) await expectAtNext(page);
  }
  await page.keyboard.press('n');
  await expect(page.getByText('没有需要处理的了。')).toBeVisible();
  await expect(page.locator('[data-filter=kept] b')).toHaveText('10');
});

test('what can be done about a sum is numbered, one key does it, and a figure that a body corrects needs a name', async ({
  page,
}) => {
  await openDesk(page);
  await bring(page, [seasonFile('example-finance', { seed: 4, cells: { 'granted.total': '99' } })]);
  await page.locator('li[data-draft] .draft').focus();
  const list = page.locator('[data-candidates]');
  await expect(list.locator('li').first()).toContainText(/“（一）予以公开 · 总计”改为 \d+，机关已确认/);
  await expect(list.locator('li').first()).toContainText('成立：');
  await expect(list.locator('li').last()).toContainText('保留 99，请机关更正');
  await page.keyboard.press('1');
  await expect(list).toContainText('改数要有核对人：请先填写姓名。');
  const last = await list.locator('li').count();
  await page.keyboard.press(String(last));
  await expect(list).toHaveCount(0);
  // What was decided is undone and done otherwise, with a name.
  await page.getByRole('button', { name: /^撤销/ }).click();
  await page.locator('.why input').fill('张三');
  await page.locator('li[data-draft] .draft').focus();
  await page.keyboard.press('1');
  await expect(cellOf(page, 'granted.total')).toHaveAttribute('data-status', 'corrected');
  await page.keyboard.press('i');
  await expect(page.locator('li[data-draft=kept]')).toHaveCount(1);
});

for (const width of someOf([390, 1440]))
  test(`@long the desk with its drafts, the register and the record of letters are accessible at ${width}, light and dark (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openDesk(page);
    await bring(page, files);
    await page.locator('li[data-draft=decide] .draft').click();
    await expect(page.locator('section[aria-label=读取结果] td').first()).toBeVisible();
    const look = async () => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectContrast(page);
    };
    await look();
    await page.goto('/register?data=example-county');
    await expectAwake(page);
    await look();
    // On a telephone the grid of rules there scrolls under its first column, which axe takes for covered links.
    if (width < 768) return;
    await page.goto('/quality?data=example-county');
    await expectAwake(page);
    const row = page.locator('[data-worklist] tr[data-rule=T3-ROW]').first();
    await row.locator('.toggle').click();
    await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();
    await page.locator('[data-letters] summary').click();
    await look();
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
