import type { Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

/** What a browser's translator does: each text is taken out, and a `font` element with other words stands in its place. */
const rewrite = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '') continue;
      const font = document.createElement('font');
      font.append(document.createTextNode(text.data));
      text.replaceWith(font);
    }
  });

/** The words of the main part without the years and bodies there are to choose from. */
const told = (page: Page) => page.locator('main').evaluate((main) => (main as HTMLElement).innerText);

for (const [address, other] of someOf([
  ['/', '/?year=2022'],
  ['/compare', '/compare?year=2022'],
  ['/requests', '/requests?year=2022'],
] as const))
  test(`@long a page that a translator has rewritten tells the year that is chosen, and no other: ${address} (TEST_SEED=${SEED})`, async ({
    page,
  }) => {
    const ready = () => expect(page.locator('html')).toHaveAttribute('data-engine', 'ready', { timeout: 30_000 });
    await page.goto(other);
    await ready();
    await expect(page.locator('main figure[data-figure]').first()).toHaveAttribute('data-state', 'ready');
    const lead = ((await page.locator('main .lead').textContent()) ?? '').replace(/\s+/g, ' ').trim();
    await page.goto(address);
    await ready();
    await rewrite(page);
    const before = await told(page);
    await page.getByRole('link', { name: '2022', exact: true }).first().click();
    await expect(page).toHaveURL(/year=2022/);
    await expect(page.locator('main .lead')).toHaveText(lead);
    await expect(page.locator('main figure[data-figure]').first()).toHaveAttribute('data-state', 'ready');
    expect(await told(page)).not.toBe(before);
    expect(await page.locator('main').evaluate((main) => main.querySelectorAll('font').length)).toBe(0);
    // The translator may come again: the next choice is told as well.
    await rewrite(page);
    await page.getByRole('link', { name: '2023', exact: true }).first().click();
    await expect(page.locator('main .lead')).not.toHaveText(lead);
    await expect(page.locator('main h1')).toHaveCount(1);
  });

test('a page that a translator has rewritten tells the year that is chosen, and no other: the list of what is to be done', async ({
  page,
}) => {
  const lead = page.locator('main .lead');
  await page.goto('/quality?year=2022');
  await expect(lead).toContainText('2022 年度');
  const told = await lead.innerText();
  await page.goto('/quality');
  await expect(lead).toContainText('2025 年度');
  await expectAwake(page);
  await rewrite(page);
  await page.getByRole('link', { name: '2022', exact: true }).first().click();
  await expect(lead).toHaveText(told);
  expect(await page.locator('main').evaluate((main) => main.querySelectorAll('font').length)).toBe(0);
});

test('a page that a translator has rewritten tells the year that is chosen, and no other: the sheet of an area', async ({
  page,
}) => {
  const sheet = page.locator('[data-brief]');
  await page.goto('/brief');
  await expect(page.locator('[data-briefs=ready]')).toBeVisible();
  await expectAwake(page);
  await rewrite(page);
  await page.locator('main label', { hasText: '年度' }).locator('select').selectOption('2022');
  await expect(page).toHaveURL(/year=2022/);
  await expect(sheet.locator('.title')).toHaveText('2022年平潭综合实验区政府信息公开年报简报');
  await expect(sheet).toContainText('新收申请74件');
  await expect(sheet).not.toContainText('新收申请154件');
  expect(await sheet.evaluate((one) => one.querySelectorAll('font').length)).toBe(0);
});

test('a list that a translator has rewritten tells what is searched for, and no other: the register', async ({
  page,
}) => {
  const status = page.locator('main .search [role=status]');
  const search = page.locator('#search');
  await page.goto('/agencies');
  await expectAwake(page);
  await search.fill('公安局');
  await expect(status).toHaveText('找到 1 个机关');
  await rewrite(page);
  await search.fill('税务没有');
  await expect(status).toHaveText('找到 0 个机关');
  await expect(page.locator('main li')).toHaveText('没有名称里含“税务没有”的机关。可试简称、旧称或拼音首字母。');
  await rewrite(page);
  await search.fill('税务也没有');
  await expect(page.locator('main li')).toHaveText('没有名称里含“税务也没有”的机关。可试简称、旧称或拼音首字母。');
  await expect(search).toBeFocused();
});
