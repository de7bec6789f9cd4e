import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const COUNTY = 'data=example-county';

test('a name and a year, typed with initials, are two keys from the report', async ({ page }) => {
  await page.goto(`/about?${COUNTY}`);
  await expectAwake(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '搜机关、指标、年度' });
  await expect(field).toBeFocused();
  await field.fill('zrzy 2023');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveText(/自然资源局 2023 年度报告/);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/\?agency=example-natural-resources&year=2023&data=example-county/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the palette goes up and down, closes with Esc, and gives the focus back', async ({ page }) => {
  await page.goto('/');
  await expectAwake(page);
  const opener = page.getByRole('button', { name: '搜机关、指标、年度' });
  await opener.click();
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.fill('结转率');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('结转率');
  await field.fill('');
  await page.keyboard.press('ArrowDown');
  const second = page.getByRole('dialog').getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('dialog').getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('an indicator found leads to its comparison; a stroke inside a field is a character', async ({ page }) => {
  await page.goto('/agencies');
  await expectAwake(page);
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.getByRole('button', { name: '搜机关、指标、年度' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('不予公开率');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/\?indicator=refusal_rate/);
});

test('the directory finds by pinyin, by initials and by a former name, which it names', async ({ page }) => {
  await page.goto(`/agencies?${COUNTY}`);
  await expectAwake(page);
  const field = page.getByRole('searchbox');
  for (const text of ['zirzy', 'ziranziyuan', '自然资源']) {
    await field.fill(text);
    await expect(page.locator('main li').first(), text).toContainText('示例县自然资源局');
  }
  await field.fill('fupin');
  await expect(page.locator('main li').first()).toContainText('旧称');
  await expect(page.locator('main li').first()).toContainText('乡村振兴局');
});

test('on a telephone the palette fills the width and scrolls inside itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/?${COUNTY}`);
  await expectAwake(page);
  await page.getByRole('button', { name: '搜机关、指标、年度' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('局');
  await expect(page.getByRole('option').nth(6)).toBeAttached();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box?.width).toBeGreaterThan(340);
  expect(box?.height).toBeLessThanOrEqual(640);
});

test('what people say finds what they mean, and where nothing is found it says what is loaded', async ({ page }) => {
  await page.goto(`/about?${COUNTY}`);
  await expectAwake(page);
  // Typed at once: the field is there before anything could be found.
  await page.keyboard.press('/');
  await page.keyboard.type('fgw');
  const field = page.getByRole('combobox', { name: '搜机关、指标、年度' });
  await expect(field).toHaveValue('fgw');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('发展和改革');
  await field.fill('公开率是什么');
  await expect(first).toHaveText('公开率：算法和口径');
  for (const [typed, name] of [
    ['下载', '数据下载'],
    ['csv', '数据下载'],
    ['简报', '简报'],
  ] as const) {
    await field.fill(typed);
    await expect(first, typed).toHaveText(name);
  }
  await field.fill('没有这个县');
  await expect(page.locator('[data-nothing]')).toContainText(/数据集“.+”收录的是示例县 \d+ 个机关 2019—2025 年的年报/);
});
