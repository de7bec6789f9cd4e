import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

// Packs answer: no engine is needed to set bodies into a figure.
test.use({ engine: false });

const figureOf = (page: Page, id: string): Locator => page.locator(`figure[data-figure=${id}]`);

/** Opens the field of a figure and finds a body by what is typed. */
async function pin(figure: Locator, typed: string, name: string): Promise<void> {
  const tool = figure.locator('[data-pins]');
  if (!(await tool.evaluate((details: HTMLDetailsElement) => details.open))) await tool.locator('summary').click();
  const field = tool.getByRole('combobox');
  await field.fill(typed);
  await expect(tool.getByRole('option').first()).toContainText(name);
  await field.press('Enter');
}

test('bodies are set into the trends of an area by name and by pinyin, and the area keeps its own figures', async ({
  page,
}) => {
  await page.goto('/?data=example-county');
  await expectAwake(page);
  const requests = figureOf(page, 'trend-requests');
  const headline = page.locator('.strip [data-indicator=received_new]').first();
  const received = await headline.getAttribute('data-value');
  const title = await page.getByRole('heading', { level: 1 }).textContent();

  await pin(requests, 'gaj', '公安局');
  await expect(page).toHaveURL(/agency=example-police(&|$)/);
  await pin(requests, '自然资源', '自然资源局');
  await expect(page).toHaveURL(/agency=example-police%7Eexample-natural-resources/);
  await expect(headline).toHaveAttribute('data-value', received ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');

  // Every trend draws, lists and speaks of them.
  for (const id of ['trend-requests', 'trend-exemptions', 'trend-appeals', 'trend-documents']) {
    const figure = figureOf(page, id);
    await expect(figure.locator('.canvas svg')).toContainText('公安局');
    await expect(figure.locator('.canvas svg')).toContainText('自然资源局');
    await expect(figure.locator('table[data-twin] thead')).toContainText('公安局');
  }
  const { bytes } = await download(page, async () => {
    await requests.locator('summary', { hasText: '下载' }).click();
    await requests.locator('[data-download=csv]').click();
  });
  const [head = ''] = bytes.toString('utf8').split('\r\n');
  expect(head).toContain('公安局 新收申请');
  expect(head).toContain('自然资源局 新收申请');

  // The pointer tells all that is drawn of a year, the other basis among it; so does the keyboard, one by one.
  await page.keyboard.press('Escape');
  const plot = requests.getByRole('img');
  const box = await plot.boundingBox();
  if (!box) throw new Error('the figure is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  const told = await requests.locator('dl.hover').innerText();
  for (const name of ['新收', '办结', '机关合计', '公安局 新收申请', '自然资源局 新收申请'])
    expect(told).toContain(name);
  await plot.focus();
  await page.keyboard.press('ArrowUp');
  await expect(requests.locator('.readout a')).toHaveText(/^自然资源局 新收申请，\d{4} 年/);
  await expect(requests.locator('.readout a')).toHaveAttribute(
    'href',
    /\/reports\/\?agency=example-natural-resources&year=\d{4}/,
  );
});

test('the choice of bodies is in the address: Back, a link, another page and paper have it', async ({ page }) => {
  await page.goto('/?data=example-county');
  await expectAwake(page);
  const requests = figureOf(page, 'trend-requests');
  await pin(requests, '公安', '公安局');
  await expect(requests.locator('.canvas svg')).toContainText('公安局');
  await page.goBack();
  await expect(requests.locator('.canvas svg')).not.toContainText('公安局');
  await page.goForward();
  await expect(requests.locator('.canvas svg')).toContainText('公安局');

  await page.goto('/?data=example-county&agency=example-police~example-works');
  await expectAwake(page);
  await expect(requests).toHaveAttribute('data-state', 'ready');
  await expect(requests.locator('.canvas svg')).toContainText('公安局');
  await expect(requests.locator('[data-pins] summary')).toHaveText('加机关 2');
  // One is taken out in the field.
  await requests.locator('[data-pins] summary').click();
  await requests.getByRole('button', { name: '取消 公安局' }).click();
  await expect(page).toHaveURL(/agency=example-works(&|$)/);
  await expect(requests.locator('.canvas svg')).not.toContainText('公安局');
  await page.keyboard.press('Escape');
  await expect(requests.locator('[data-pins] summary')).toBeFocused();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(requests.locator('.canvas svg')).toContainText('加入的机关：新收申请（件）');
});

test('a topic has the same field at its trend, and a body of another area can be set in', async ({ page }) => {
  await page.goto('/requests');
  await expectAwake(page);
  const trend = figureOf(page, 'trend');
  await pin(trend, 'fwzs', '房屋征收与补偿中心');
  await expect(page).toHaveURL(/agency=huzhu-house-expropriation/);
  await expect(trend.locator('.canvas svg')).toContainText('房屋征收与补偿中心');
  await expect(page.locator('[data-pins]')).toHaveCount(1);
});

test('the field for bodies is accessible, and lies within a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?data=example-county&agency=example-police');
  await expectAwake(page);
  const requests = figureOf(page, 'trend-requests');
  await requests.locator('[data-pins] summary').click();
  await expect(requests.getByRole('option').first()).toBeVisible();
  const panel = await requests.locator('[data-pins] .panel').boundingBox();
  expect(panel?.x).toBeGreaterThanOrEqual(0);
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(390);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page, '[data-pins][open]');
});
