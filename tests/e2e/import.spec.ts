import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';

const FIXTURES = 'tests/fixtures/reports';
const COMPLETE = `${FIXTURES}/complete-2021.txt`;

async function open(page: Page, files: string[], address = '/import'): Promise<void> {
  await page.goto(address);
  const chooser = page.locator('input[type=file][multiple]:not([webkitdirectory])');
  await chooser.waitFor({ state: 'attached' });
  await chooser.setInputFiles(files);
}

const stateOf = (page: Page, name: string) => page.locator('li', { hasText: name }).locator('.tag').first();
const cell = (page: Page, id: string) => page.locator(`section[aria-label=读取结果] [data-cell="${id}"]`);

/** What the browser has kept of this site. */
function kept(page: Page): Promise<{ local: string[]; databases: (string | undefined)[] }> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== 'nianbao-theme'),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}

test('a batch is read beside a file that is none, and each says what became of it', async ({ page }, info) => {
  const broken = info.outputPath('坏文件.docx');
  await (await import('node:fs/promises')).writeFile(broken, Buffer.from('PK\u0003\u0004 not an archive'));
  await open(page, [COMPLETE, broken, `${FIXTURES}/hybrid-truncated.txt`]);
  await expect(page.getByText('3 / 3 完成')).toBeVisible();
  await expect(stateOf(page, '坏文件.docx')).toHaveText('不能读');
  await expect(page.locator('li', { hasText: 'hybrid-truncated' })).toContainText('处待核');
});

test('a reading is corrected from the keyboard, beside its source, and the change can be taken back', async ({
  page,
}) => {
  await open(page, [COMPLETE]);
  const total = cell(page, 'received_new.total');
  await total.click();
  const before = await total.innerText();
  await expect(page.locator('section[aria-label=原文件] td.chosen, section[aria-label=原文件] .chosen')).toHaveCount(
    (await page.locator('section[aria-label=原文件] table').count()) > 0 ? 1 : 0,
  );
  await page.keyboard.type('98765');
  await page.keyboard.press('Enter');
  await expect(total).toHaveText(/98,765/);
  await expect(total).toHaveAttribute('data-status', 'corrected');
  // The sum that no longer holds is named, with the figure that would mend it.
  await expect(page.locator('section[aria-label^=先核] li.sum').first()).toContainText('T3-');
  await page.keyboard.press('z');
  await expect(total).toHaveText(before);
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, 'received_new.other_org')).toHaveClass(/chosen/);
  await page.keyboard.type('不是数');
  await expect(cell(page, 'received_new.other_org')).not.toHaveAttribute('data-status', 'corrected');
});

test('an accepted report joins the data of this browser, survives, travels as a file, and leaves for good', async ({
  page,
  browser,
}) => {
  await open(page, [COMPLETE]);
  const form = page.locator('fieldset');
  await form.locator('select[name=agency]').selectOption('pingtan-market');
  await form.locator('input[name=year]').fill('2024');
  await form.locator('input[name=year]').blur();
  await expect(page.getByText(/公开数据里已有该机关 2024 年的报告/)).toBeVisible();
  await page.locator('[data-cell="received_new.natural_person"]').first().waitFor();
  const figure = await cell(page, 'received_new.total').innerText();
  await page.getByRole('button', { name: /^(入库|带 \d+ 处错误入库)$/ }).click();
  // Nothing is put in a published report's place unasked.
  await expect(page.getByRole('dialog')).toContainText('代替公开数据里的');
  await page.getByRole('button', { name: '都不入库' }).click();
  await expect(page.getByText('这台电脑上还没有入库的报告。')).toBeVisible();
  await page.getByRole('button', { name: /^(入库|带 \d+ 处错误入库)$/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '代替', exact: true }).click();
  await expect(page.getByText('已入库，同一机关同一年度的以这份为准。')).toBeVisible();

  // The report page, the overview and a fresh visit show it in the published one's place, and say so.
  await page.getByRole('link', { name: '看这份报告' }).click();
  await expect(page.locator('td[data-cell="received_new.total"]')).toHaveText(figure, { timeout: 30_000 });
  await expect(page.locator('.layer')).toContainText('含本机导入 1 份（未发布）');
  await page.goto('/reports/pingtan-market/2024');
  await expect(page.locator('td[data-cell="received_new.total"]')).toHaveText(figure, { timeout: 30_000 });

  await page.goto('/import');
  const file = await download(page, () => page.getByRole('button', { name: '保存为文件' }).click());
  expect(JSON.parse(file.bytes.toString('utf8'))).toMatchObject({ format: 'nianbao-layer', dataset: 'public-reports' });
  const archive = await download(page, () => page.getByRole('button', { name: '导出数据集（ZIP）' }).click());
  expect(archive.bytes.subarray(0, 2).toString()).toBe('PK');

  // Another machine: nothing there, then the file.
  const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const there = await other.newPage();
  await there.goto('/import');
  await there.locator('#layer-title').waitFor();
  const carried = test.info().outputPath('本机.json');
  await (await import('node:fs/promises')).writeFile(carried, file.bytes);
  await there.locator('input[accept=".json"]').setInputFiles(carried);
  await there.getByRole('dialog').getByRole('button', { name: '代替', exact: true }).click();
  await expect(there.getByText('已并入 1 份报告。')).toBeVisible();
  await there.goto('/reports/pingtan-market/2024');
  await expect(there.locator('td[data-cell="received_new.total"]')).toHaveText(figure, { timeout: 30_000 });
  await other.close();

  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText('这台电脑上还没有入库的报告。')).toBeVisible();
  await page.goto('/reports/pingtan-market/2024');
  await expect(page.locator('.layer')).toHaveCount(0);
  await expect(page.locator('td[data-cell="received_new.total"]')).not.toHaveText(figure);
});

test('a file that is no layer is refused whole', async ({ page }, info) => {
  await page.goto('/import');
  await page.locator('#layer-title').waitFor();
  const path = info.outputPath('x.json');
  await (await import('node:fs/promises')).writeFile(path, await readFile('package.json'));
  await page.locator('input[accept=".json"]').setInputFiles(path);
  await expect(page.getByText('这不是“保存为文件”得到的文件。')).toBeVisible();
});

test('a self-check keeps nothing', async ({ page }) => {
  await open(page, [COMPLETE], '/import?view=check');
  await expect(page.getByText('自查模式：只检查，不保存')).toBeVisible();
  await expect(page.getByText('勾稽与内容')).toBeVisible();
  await expect(page.getByRole('button', { name: /入库/ })).toHaveCount(0);
  await page.getByLabel('核对人').fill('张三');
  await page.getByLabel('核对人').blur();
  await page.getByRole('button', { name: '退出自查，清掉全部内容' }).click();
  await expect(page.getByText('本批文件')).toHaveCount(0);
  expect(await kept(page)).toEqual({ local: [], databases: [] });
});

test('a paper report is typed in by keyboard alone', async ({ page }) => {
  await page.goto('/import');
  await page.getByText('手工录入一份').click();
  await page.getByRole('button', { name: '2021 年版（200 格）' }).click();
  await cell(page, 'regulations_issued').click();
  for (let index = 0; index < 200; index += 1) {
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('section[aria-label=读取结果] [data-status=corrected]')).toHaveCount(200);
  await expect(page.getByText('没有待核的地方。')).toBeVisible();
});
